//! Scenes: where everything is drawn, in f64 logical pixels, y down.
//!
//! `build` is total and deterministic: the same figure, size and text metrics give the same scene. A scene knows
//! nothing of canvases, elements or files. Invariant: items stand in paint order and each knows its datum,
//! so the picture and what can be pointed at cannot drift apart.

mod axis;
mod build;
mod frames;
mod geometry;
mod highlight;
mod hit;
mod ink;
mod item;
mod labels;
mod layout;
mod marks;
mod metrics;
mod poster;
mod primitive;
mod rows;
mod swatch;
mod tip;
mod title;
#[cfg(test)]
mod trial;
mod walk;
mod wrap;

pub use build::build;
pub use geometry::{Point, Rect, Size};
pub use hit::Reach;
pub use ink::{Ink, Theme};
pub use item::{Item, Plot, Role, Scene};
pub use metrics::{FixedMetrics, TextMetrics};
pub use poster::poster;
pub use primitive::{Anchor, Family, Fill, Font, Primitive, Stroke, Weight};
pub use swatch::{SWATCH, swatch};
pub use tip::TipPlace;
pub use walk::Step;
pub use wrap::wrap;

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
        if px < 560.0 {
            Width::Narrow
        } else if px < 880.0 {
            Width::Medium
        } else {
            Width::Wide
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
