//! What painters paint: rectangles, circles, paths and words.

use crate::scene::{Ink, Point, Rect};

/// How an area is filled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fill {
    /// Colour.
    pub ink: Ink,
    /// Diagonal lines instead of an even colour.
    pub hatch: bool,
    /// 1 is opaque.
    pub alpha: f64,
}

/// How an outline or a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub ink: Ink,
    /// Width in logical pixels.
    pub width: f64,
    /// Lengths of dash and gap, if dashed.
    pub dash: Option<[f64; 2]>,
    /// 1 is opaque.
    pub alpha: f64,
}

/// Weight of letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// Regular.
    #[default]
    Regular,
    /// Semi-bold.
    Strong,
}

/// Family of letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Family {
    /// Text, labels and controls.
    #[default]
    Sans,
    /// Headlines and large numerals.
    Serif,
}

/// A font as far as the house needs one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    /// Height in logical pixels, never under 12.
    pub size: f64,
    /// Weight.
    pub weight: Weight,
    /// Family.
    pub family: Family,
}

/// Which part of the words stands at the given point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Their start.
    Start,
    /// Their middle.
    Middle,
    /// Their end.
    End,
}

/// One thing to paint.
#[derive(Clone, Debug, PartialEq)]
pub enum Primitive {
    /// A rectangle.
    Rect {
        /// Where.
        rect: Rect,
        /// Inside, if filled.
        fill: Option<Fill>,
        /// Outline, if stroked; centred on the edge.
        stroke: Option<Stroke>,
    },
    /// A circle.
    Circle {
        /// Its middle.
        center: Point,
        /// Its radius.
        radius: f64,
        /// Inside, if filled.
        fill: Option<Fill>,
        /// Outline, if stroked.
        stroke: Option<Stroke>,
    },
    /// Straight segments through points.
    Path {
        /// The points in order.
        points: Vec<Point>,
        /// Whether the last joins the first.
        closed: bool,
        /// Inside, if filled.
        fill: Option<Fill>,
        /// The line, if stroked.
        stroke: Option<Stroke>,
    },
    /// One line of words.
    Text {
        /// Where the anchor stands, on the alphabetic baseline.
        at: Point,
        /// The words.
        text: String,
        /// Their font.
        font: Font,
        /// Which part stands at `at`.
        anchor: Anchor,
        /// Colour.
        ink: Ink,
        /// 1 is opaque.
        alpha: f64,
        /// A rim in the paper's colour, so that the words stay readable over lines.
        halo: bool,
    },
}
