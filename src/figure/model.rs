//! The figure itself.

use crate::data::Grade;
use crate::figure::{Axis, Datum, Finding, Mark, Series, Summary, Texture};
use crate::scene::{Ink, Width};
use crate::state::{ScaleKind, View};
use crate::text::Lang;

/// A source named under a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceNote {
    /// Id in the sources table.
    pub id: String,
    /// Name in the reader's language.
    pub name: String,
    /// Address, if it is known.
    pub url: Option<String>,
}

/// One key of a legend: a swatch and what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    /// Colour of the swatch.
    pub ink: Ink,
    /// Texture of the swatch.
    pub texture: Texture,
    /// Words.
    pub text: String,
}

/// The table beside the chart: the same data in rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Column headings; the first column heads the rows.
    pub columns: Vec<String>,
    /// Which columns hold numbers and are set right.
    pub numeric: Vec<bool>,
    /// Cells, row by row: the words, and the datum they show if any.
    pub rows: Vec<Vec<(String, Option<usize>)>>,
}

/// A control that the chart offers.
#[derive(Clone, Debug, PartialEq)]
pub enum Control {
    /// Linear or log value axis. `refused` says why log is not to be had.
    Scale {
        /// The one in force.
        chosen: ScaleKind,
        /// The reason why log is refused, if it is.
        refused: Option<String>,
    },
    /// Designs to choose from.
    Design {
        /// Each design with its name.
        views: Vec<(View, String)>,
    },
    /// Currency of money values.
    Currency,
    /// Two points between which growth is measured: id and name of each that can be chosen.
    Between {
        /// Ids and names in order of time.
        points: Vec<(String, String)>,
        /// The chosen two, as positions in `points`.
        chosen: (usize, usize),
    },
}

/// The frame's proportions: height in logical pixels at each design width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shape {
    /// Height at [`crate::scene::Width::Narrow`].
    pub narrow: f64,
    /// Height at [`crate::scene::Width::Medium`].
    pub medium: f64,
    /// Height at [`crate::scene::Width::Wide`].
    pub wide: f64,
}

impl Shape {
    /// Height of a frame that is `width` logical pixels wide: in proportion to the design drawn for that width.
    pub fn height(&self, width: f64) -> f64 {
        let design = Width::of(width);
        let height = match design {
            Width::Narrow => self.narrow,
            Width::Medium => self.medium,
            Width::Wide => self.wide,
        };
        height * width / design.design_px()
    }
}

/// What is drawn and said; see the module.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Kebab-case id: the same in the address, the files, the tests and the snapshots.
    pub id: &'static str,
    /// Language of all words in it.
    pub lang: Lang,
    /// Title and subtitle.
    pub finding: Finding,
    /// Horizontal axis.
    pub x: Axis,
    /// Vertical axis.
    pub y: Axis,
    /// Marks in paint order.
    pub marks: Vec<Mark>,
    /// Every datum, once.
    pub data: Vec<Datum>,
    /// Data in reading order for the keyboard.
    pub series: Vec<Series>,
    /// Keys for ink and texture, where labels at the marks do not say it.
    pub legend: Vec<LegendEntry>,
    /// What the reader can change.
    pub controls: Vec<Control>,
    /// A remark set in words under the controls that changes with them, such as growth between two points; may be empty.
    pub remark: String,
    /// The table beside the chart.
    pub table: Table,
    /// Sources of all data.
    pub sources: Vec<SourceNote>,
    /// The as-of date of the whole.
    pub as_of: String,
    /// Limits: what the figures cannot say.
    pub limits: Vec<String>,
    /// How many data stand at each grade, best supported first, zeros left out.
    pub grades: Vec<(Grade, usize)>,
    /// Description in three levels.
    pub summary: Summary,
    /// Proportions.
    pub shape: Shape,
    /// The series in front, if one is; the others are dimmed.
    pub focus: Option<usize>,
}
