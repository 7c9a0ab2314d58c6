//! Design widths: three layouts of one figure.

/// The design widths of a frame: still pictures are made at these, and the frame's height changes between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// Under 560 px, drawn at 360.
    Narrow,
    /// From 560 px, drawn at 640.
    Medium,
    /// From 880 px, drawn at 1040.
    Wide,
}

impl Width {
    /// Every design width, narrowest first.
    pub const ALL: [Width; 3] = [Width::Narrow, Width::Medium, Width::Wide];

    /// The design width for a frame that is `px` wide. The style sheet's container queries use the same bounds.
    pub fn of(px: f64) -> Width {
        if px < Width::Medium.least_px() {
            Width::Narrow
        } else if px < Width::Wide.least_px() {
            Width::Medium
        } else {
            Width::Wide
        }
    }

    /// The least width of a frame that it is for.
    pub const fn least_px(self) -> f64 {
        match self {
            Width::Narrow => 0.0,
            Width::Medium => 560.0,
            Width::Wide => 880.0,
        }
    }

    /// The narrowest and the widest frame that pages give it: the first on the smallest phone, the last on the widest page.
    pub fn frames_px(self) -> [f64; 2] {
        match self {
            Width::Narrow => [288.0, 559.0],
            Width::Medium => [560.0, 879.0],
            Width::Wide => [880.0, 1040.0],
        }
    }

    /// The width still pictures are drawn at, in logical pixels.
    pub fn design_px(self) -> f64 {
        match self {
            Width::Narrow => 360.0,
            Width::Medium => 640.0,
            Width::Wide => 1040.0,
        }
    }

    /// A short name for files and classes.
    pub fn name(self) -> &'static str {
        match self {
            Width::Narrow => "narrow",
            Width::Medium => "medium",
            Width::Wide => "wide",
        }
    }
}
