//! Axes: which scale a channel uses and how its ticks are written.

use crate::scene::Ink;
use crate::text::Money;

/// One label of a band axis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowLabel {
    /// Main words, such as a name.
    pub text: String,
    /// Second line in a quieter ink; may be empty.
    pub sub: String,
    /// Words in a column of their own at the far side (under the label where there is little room); may be empty.
    pub aside: String,
    /// Numeral set before the words, such as a rank; may be empty.
    pub number: String,
    /// Colour of the main words.
    pub ink: Ink,
    /// Space before the row, as a share of a row's height.
    pub gap: f64,
}

/// The scale an axis stands for. Its domain is the union of the places on it.
#[derive(Clone, Debug, PartialEq)]
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
}

/// How tick values are written. The unit stands on the last tick only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Its scale.
    pub scale: AxisScale,
    /// Tick notation.
    pub ticks: TickFormat,
    /// A short remark at the axis, such as "log scale"; may be empty.
    pub note: String,
}
