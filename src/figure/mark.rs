//! Marks and their channels: places on the axes, ink, texture, size and label.

use crate::look::{Ink, Texture};
use serde::{Deserialize, Serialize};

/// A place along one axis.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Position {
    /// A value on a continuous scale, in the axis's unit (days since 1970 on a time axis).
    Value(f64),
    /// A row of a band scale and a share of its bandwidth: 0 is the row's start, 1 its end. Any share below 0 is over the row
    /// and its name, where heads stand, which make room for themselves.
    Row(usize, f64),
    /// A share of the plot's extent: 0 is left or top, 1 right or bottom.
    Share(f64),
    /// A row of a band scale, at whichever height in it words are not run into; for what has a value across.
    Track(usize),
}

impl Position {
    /// The row that it is in; heads over the first row are in none.
    pub fn row(self) -> Option<usize> {
        match self {
            Position::Row(row, share) if row > 0 || share >= 0.0 => Some(row),
            Position::Track(row) => Some(row),
            _ => None,
        }
    }
}

/// Where a label stands, seen from its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Side {
    /// Left of it, ending there.
    Left,
    /// Right of it, beginning there.
    Right,
    /// Over it, centred.
    Above,
    /// Under it, centred.
    Below,
    /// Inside the body, centred.
    Inside,
}

/// Words written at a mark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Label {
    /// What is written.
    pub text: String,
    /// Preferred side; layout may take the opposite one where this one has no room.
    pub side: Side,
    /// Set in the strong weight.
    pub strong: bool,
    /// Colour of the words.
    pub ink: Ink,
    /// May be left out without a warning where there is no room, because the same words stand elsewhere.
    pub optional: bool,
}

/// One element of a mark, usually tied to one datum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MarkItem {
    /// Position in [`crate::figure::Figure::data`] of the datum it shows.
    pub datum: Option<usize>,
    /// Positions of the data without any of which it means nothing, where it shows none of its own: those that a stroke leads
    /// from and to, or the one that words name. Noted when the chart is packed, where the chart does not say.
    pub joins: Vec<usize>,
    /// Horizontal place, or start.
    pub x: Position,
    /// Horizontal end, for bars, links and rules.
    pub x2: Option<Position>,
    /// Vertical place, or start.
    pub y: Position,
    /// Vertical end.
    pub y2: Option<Position>,
    /// Colour.
    pub ink: Ink,
    /// Fill or stroke.
    pub texture: Texture,
    /// Radius of a dot, of an event or of what bare words stand clear of, stroke width of a line, link, arrow or rule, size
    /// of the letters of a block of words from 12 on, and from 2 to there its distance from its place; in logical pixels.
    pub size: f64,
    /// Words at the mark.
    pub label: Option<Label>,
}

/// The sort of mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MarkKind {
    /// A rectangle from (x, y) to (x2, y2).
    Bar,
    /// One line through its items in order; each segment has the texture of the item it ends at.
    Line,
    /// A dot at (x, y).
    Dot,
    /// A straight stroke from (x, y) to (x2, y2), between two data or for a datum of its own.
    Link,
    /// A straight stroke that annotates: a reference value, a brace.
    Rule,
    /// Words alone, at (x, y).
    Text,
    /// A line that goes level from each item's x to the next one's, then up or down to it.
    Step,
    /// A stroke with a head at its end: from (x, y) to (x2, y2).
    Arrow,
    /// A block of words, broken into lines: from x to x2 to the right or, by the label's side, to the left or centred;
    /// level around y or, with a y2, beginning at y.
    Words,
    /// Words with a thin leader to the place they speak of, (x, y): at (x2, y2), or next to the place where there is no end;
    /// further off on their side where they find no room.
    Annotation,
    /// A dated event: a diamond at x in a strip under the plot, under others of the same time.
    Event,
}

/// A mark: elements of one sort, painted together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// Its sort.
    pub kind: MarkKind,
    /// Position of its panel in the drawing.
    pub panel: usize,
    /// Its elements in paint order.
    pub items: Vec<MarkItem>,
}

impl MarkItem {
    /// An element at a place, solid, without datum or label.
    pub fn at(x: Position, y: Position, ink: Ink) -> MarkItem {
        MarkItem {
            datum: None,
            joins: Vec::new(),
            x,
            x2: None,
            y,
            y2: None,
            ink,
            texture: Texture::Solid,
            size: 1.0,
            label: None,
        }
    }

    /// A straight stroke from one place to another.
    pub fn stroke((x, y): (Position, Position), end: (Position, Position), ink: Ink) -> MarkItem {
        MarkItem::at(x, y, ink).with_end(end.0, end.1)
    }

    /// A bar from one number to another, in a lane of a row: from a share of the row's height to another.
    pub fn bar((from, to): (f64, f64), row: usize, (top, foot): (f64, f64), ink: Ink) -> MarkItem {
        let (from, to) = (Position::Value(from), Position::Value(to));
        MarkItem::stroke((from, Position::Row(row, top)), (to, Position::Row(row, foot)), ink)
    }

    /// A block of words between two shares of the plot's width, for a mark of words: from the first to the second, which
    /// sets them flush right where it is the smaller one.
    pub fn block(
        (from, to): (f64, f64),
        y: Position,
        text: impl Into<String>,
        strong: bool,
        ink: Ink,
    ) -> MarkItem {
        let side = if to < from { Side::Left } else { Side::Right };
        MarkItem::at(Position::Share(from), y, ink)
            .with_end_x(Position::Share(to))
            .with_label(text, side, strong, ink)
    }

    /// A copy that shows this datum.
    pub fn with_datum(mut self, datum: usize) -> MarkItem {
        self.datum = Some(datum);
        self
    }

    /// A copy that means nothing without these data.
    pub fn joining(mut self, data: impl IntoIterator<Item = usize>) -> MarkItem {
        self.joins = data.into_iter().collect();
        self
    }

    /// A copy that ends at these places.
    pub fn with_end(mut self, x2: Position, y2: Position) -> MarkItem {
        self.x2 = Some(x2);
        self.y2 = Some(y2);
        self
    }

    /// A copy that ends at this horizontal place.
    pub fn with_end_x(mut self, x2: Position) -> MarkItem {
        self.x2 = Some(x2);
        self
    }

    /// A copy in these inks: of its body, and of its words.
    pub fn with_inks(mut self, (body, words): (Ink, Ink)) -> MarkItem {
        self.ink = body;
        if let Some(label) = &mut self.label {
            label.ink = words;
        }
        self
    }

    /// A copy of this size.
    pub fn with_size(mut self, size: f64) -> MarkItem {
        self.size = size;
        self
    }

    /// How far a block of words stands from the place that it begins or ends at, where there is a line; 0 for most.
    pub fn apart(&self) -> f64 {
        if (2.0..12.0).contains(&self.size) { self.size } else { 0.0 }
    }

    /// A copy with this texture.
    pub fn with_texture(mut self, texture: Texture) -> MarkItem {
        self.texture = texture;
        self
    }

    /// A copy with these words at it.
    pub fn with_label(mut self, text: impl Into<String>, side: Side, strong: bool, ink: Ink) -> MarkItem {
        self.label = Some(Label { text: text.into(), side, strong, ink, optional: false });
        self
    }

    /// A copy with its words in the strong weight, or not.
    pub fn with_strong(mut self, strong: bool) -> MarkItem {
        if let Some(label) = &mut self.label {
            label.strong = strong;
        }
        self
    }

    /// A copy whose label may be left out where there is no room.
    pub fn with_optional_label(mut self) -> MarkItem {
        if let Some(label) = &mut self.label {
            label.optional = true;
        }
        self
    }
}

impl Mark {
    /// A mark of the first panel.
    pub fn new(kind: MarkKind, items: impl IntoIterator<Item = MarkItem>) -> Mark {
        Mark { kind, panel: 0, items: items.into_iter().collect() }
    }

    /// Marks of one panel, in paint order.
    pub fn layers<const N: usize>(panel: usize, layers: [(MarkKind, Vec<MarkItem>); N]) -> Vec<Mark> {
        layers.into_iter().map(|(kind, items)| Mark { kind, panel, items }).collect()
    }

    /// A copy in another panel.
    pub fn in_panel(mut self, panel: usize) -> Mark {
        self.panel = panel;
        self
    }
}
