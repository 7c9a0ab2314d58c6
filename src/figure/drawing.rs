//! A drawing: panels, each with two axes, and the marks in them.

use crate::figure::{Axis, LegendEntry, Mark};
use serde::{Deserialize, Serialize};

/// One panel of small multiples; most charts have one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    /// What sets it apart from the others, written over it; may be empty.
    pub title: String,
    /// Words at the far end of the title's line, under it where both do not fit, such as a ratio; may be empty.
    pub aside: String,
    /// Position in [`crate::figure::Figure::data`] of the datum that the aside states, if it states one.
    pub aside_datum: Option<usize>,
    /// Horizontal axis.
    pub x: Axis,
    /// Vertical axis.
    pub y: Axis,
    /// How many columns it takes where panels stand side by side. 1 is usual.
    pub span: usize,
    /// Whether its rows keep their order, since something is drawn across them; noted when the chart is packed.
    pub joined: bool,
}

impl Panel {
    /// A panel without words over it.
    pub fn new(x: Axis, y: Axis) -> Panel {
        Panel { title: String::new(), aside: String::new(), aside_datum: None, x, y, span: 1, joined: false }
    }

    /// A copy with a title and words at the far end of its line, either of which may be empty.
    pub fn with_title(mut self, title: String, aside: String) -> Panel {
        self.title = title;
        self.aside = aside;
        self
    }

    /// A copy with this title.
    pub fn titled(mut self, title: impl Into<String>) -> Panel {
        self.title = title.into();
        self
    }

    /// A copy with words at the far end of its title's line, which state this datum and can be pointed at.
    pub fn stating(mut self, aside: impl Into<String>, datum: usize) -> Panel {
        self.aside = aside.into();
        self.aside_datum = Some(datum);
        self
    }

    /// A copy whose aside states this datum and can be pointed at.
    pub fn with_aside_datum(mut self, datum: usize) -> Panel {
        self.aside_datum = Some(datum);
        self
    }

    /// A copy that takes this many columns, at most all of them.
    pub fn spanning(mut self, columns: usize) -> Panel {
        self.span = columns;
        self
    }
}

/// Panels in reading order and the marks in them, in paint order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// How many panels stand side by side at the narrow, medium and wide design.
    pub columns: [usize; 3],
    /// The panels.
    pub panels: Vec<Panel>,
    /// The marks.
    pub marks: Vec<Mark>,
}

impl Drawing {
    /// Whether something drawn looks like a key of a legend.
    pub fn has(&self, key: &LegendEntry) -> bool {
        self.marks.iter().any(|mark| mark.items.iter().any(|item| key.shows(mark.kind, item)))
    }

    /// A drawing of one panel.
    pub fn single(x: Axis, y: Axis, marks: Vec<Mark>) -> Drawing {
        Drawing { columns: [1, 1, 1], panels: vec![Panel::new(x, y)], marks }
    }

    /// A drawing of several panels, in columns as given for the narrow, medium and wide design.
    pub fn panels(columns: [usize; 3], panels: Vec<Panel>, marks: Vec<Mark>) -> Drawing {
        Drawing { columns, panels, marks }
    }
}
