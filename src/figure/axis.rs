//! Axes: which scale a channel uses and how its ticks are written.

use crate::look::Ink;
use crate::text::Money;
use serde::{Deserialize, Serialize};

/// One label of a band axis.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RowLabel {
    /// Main words, such as a name.
    pub text: String,
    /// Second line in a quieter ink; may be empty.
    pub sub: String,
    /// Words in a column of their own at the far side (under the label where there is little room); may be empty.
    pub aside: String,
    /// Numeral set before the words, such as a rank; may be empty.
    pub number: String,
    /// Position of the datum that the numeral is the value of, where it is one.
    pub number_datum: Option<usize>,
    /// Colour of the main words.
    pub ink: Ink,
    /// Whether a group of rows begins with it, which stands apart from the one before.
    pub begins: bool,
}

impl RowLabel {
    /// A row with this name.
    pub fn new(text: impl Into<String>) -> RowLabel {
        RowLabel { text: text.into(), ..RowLabel::default() }
    }

    /// A copy with a second line.
    pub fn with_sub(mut self, sub: impl Into<String>) -> RowLabel {
        self.sub = sub.into();
        self
    }

    /// A copy with words at the far side.
    pub fn with_aside(mut self, aside: impl Into<String>) -> RowLabel {
        self.aside = aside.into();
        self
    }

    /// A copy with its name in this ink.
    pub fn with_ink(mut self, ink: Ink) -> RowLabel {
        self.ink = ink;
        self
    }

    /// A copy that begins a group of rows, or does not.
    pub fn with_begins(mut self, begins: bool) -> RowLabel {
        self.begins = begins;
        self
    }
}

impl From<String> for RowLabel {
    fn from(name: String) -> RowLabel {
        RowLabel::new(name)
    }
}

/// The scale an axis stands for. Its domain is the union of the places on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AxisScale {
    /// Equal steps; `zero` makes the domain include zero, as bars must.
    Linear {
        /// Whether the domain includes zero.
        zero: bool,
    },
    /// Equal ratios, base 10.
    Log,
    /// Rows, first one on top.
    Rows(Vec<RowLabel>),
    /// Days since 1970-01-01.
    Time,
    /// Days since 1970-01-01, drawn at one width up to a day and at another from there on.
    Eras {
        /// The day.
        knee: f64,
        /// The share of the axis's length that lies before it, from 0 to 1.
        share: f64,
    },
}

/// How tick values are written. The unit stands on the last tick only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TickFormat {
    /// No ticks are drawn.
    None,
    /// Compact money.
    Money(Money),
    /// A count of tokens.
    Tokens,
    /// A count of model parameters.
    Parameters,
    /// A plain number.
    Number,
    /// Percent.
    Percent,
    /// A multiple, `10x`.
    Multiple,
    /// A date.
    Date,
}

/// One axis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Axis {
    /// Its scale.
    pub scale: AxisScale,
    /// Tick notation.
    pub ticks: TickFormat,
    /// A short remark at the axis, such as "log scale"; may be empty.
    pub note: String,
    /// The remark for when the reader turns this axis into a log one; empty for an axis that stays as it is.
    pub log_note: String,
    /// Values that the domain takes in besides the marks', such as the hundred of a percentage.
    pub include: Vec<f64>,
}

impl Axis {
    /// An axis without remarks.
    pub fn new(scale: AxisScale, ticks: TickFormat) -> Axis {
        Axis { scale, ticks, note: String::new(), log_note: String::new(), include: Vec::new() }
    }

    /// Rows of a band scale, without ticks.
    pub fn rows(labels: impl IntoIterator<Item = impl Into<RowLabel>>) -> Axis {
        Axis::new(AxisScale::Rows(labels.into_iter().map(Into::into).collect()), TickFormat::None)
    }

    /// An axis in equal steps from zero.
    pub fn zero(ticks: TickFormat) -> Axis {
        Axis::new(AxisScale::Linear { zero: true }, ticks)
    }

    /// An axis without ticks, for places that are shares of the plot.
    pub fn none() -> Axis {
        Axis::new(AxisScale::Linear { zero: false }, TickFormat::None)
    }

    /// A copy with this remark.
    pub fn with_note(mut self, note: String) -> Axis {
        self.note = note;
        self
    }

    /// A copy that the reader may turn into a log axis, which then carries this remark.
    pub fn with_log(mut self, note: String) -> Axis {
        self.log_note = note;
        self
    }

    /// A copy whose domain takes in these values.
    pub fn including(mut self, values: &[f64]) -> Axis {
        self.include = values.to_vec();
        self
    }
}
