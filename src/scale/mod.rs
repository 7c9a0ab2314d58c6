//! Scales: from values to positions and back, in d3-scale's vocabulary.
//!
//! Pure mathematics: knows nothing of figures, words, pixels' density or what a value stands for. Invariant: every
//! scale is total. Reversed ranges, empty domains, one category and zero on a logarithmic scale all have a
//! documented answer, and a finite value never comes out as a NaN.

mod band;
mod eras;
mod linear;
mod log;
mod order;
mod ordinal;
mod ticks;
mod time;

pub use crate::text::Day;
pub use band::Band;
pub use eras::Eras;
pub use linear::Linear;
pub use log::Log;
pub use order::order;
pub use ordinal::Ordinal;
pub use ticks::{LIMIT, nice, tick_step, ticks, within};
pub use time::{Period, Time, TimeTick};

/// Which scale a [`Scale`] wraps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Equal steps for equal differences.
    Linear,
    /// Equal steps for equal ratios.
    Log,
    /// One band a category.
    Band,
    /// One palette position a category.
    Ordinal,
    /// Days on a calendar.
    Time,
    /// Days on a calendar, at two lengths.
    Eras,
}

/// Any one scale, so that a channel can name its scale without knowing which it is.
///
/// ```
/// use olympus::scale::{Kind, Linear, Scale};
/// let scale = Scale::Linear(Linear::new((0.0, 10.0), (0.0, 100.0)));
/// assert_eq!(scale.map(2.5), 25.0);
/// assert_eq!(scale.kind(), Kind::Linear);
/// assert!(!scale.is_log());
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// See [`Linear`].
    Linear(Linear),
    /// See [`Log`].
    Log(Log),
    /// See [`Band`].
    Band(Band),
    /// See [`Ordinal`].
    Ordinal(Ordinal),
    /// See [`Time`].
    Time(Time),
    /// See [`Eras`].
    Eras(Eras),
}

impl Scale {
    /// The position of `value`: of a category's index the centre of its band, or its place in the palette.
    pub fn map(&self, value: f64) -> f64 {
        match self {
            Scale::Linear(scale) => scale.map(value),
            Scale::Log(scale) => scale.map(value),
            Scale::Band(scale) => scale.center(index_from_value(value)),
            Scale::Ordinal(scale) => scale.position(index_from_value(value)) as f64,
            Scale::Time(scale) => scale.map(value),
            Scale::Eras(scale) => scale.map(value),
        }
    }

    /// The value at `position`: on a band scale the index of the nearest category, on an ordinal scale the position itself.
    pub fn invert(&self, position: f64) -> f64 {
        match self {
            Scale::Linear(scale) => scale.invert(position),
            Scale::Log(scale) => scale.invert(position),
            Scale::Band(scale) => scale.nearest(position) as f64,
            Scale::Ordinal(_) => position,
            Scale::Time(scale) => scale.invert(position),
            Scale::Eras(scale) => scale.invert(position),
        }
    }

    /// About `count` values worth a tick; every category of a band or ordinal scale, whatever `count`.
    pub fn ticks(&self, count: usize) -> Vec<f64> {
        match self {
            Scale::Linear(scale) => scale.ticks(count),
            Scale::Log(scale) => scale.ticks(count),
            Scale::Band(scale) => (0..scale.len()).map(|index| index as f64).collect(),
            Scale::Ordinal(scale) => (0..scale.len()).map(|index| index as f64).collect(),
            Scale::Time(scale) => scale.ticks(count).iter().map(|tick| tick.at).collect(),
            Scale::Eras(scale) => scale.ticks(count),
        }
    }

    /// Where the domain's two ends lie; on an ordinal scale the first and last palette positions.
    pub fn range(&self) -> (f64, f64) {
        match self {
            Scale::Linear(scale) => scale.range(),
            Scale::Log(scale) => scale.range(),
            Scale::Band(scale) => scale.range(),
            Scale::Ordinal(scale) => (0.0, scale.len().saturating_sub(1) as f64),
            Scale::Time(scale) => scale.range(),
            Scale::Eras(scale) => scale.range(),
        }
    }

    /// Which scale this is.
    pub fn kind(&self) -> Kind {
        match self {
            Scale::Linear(_) => Kind::Linear,
            Scale::Log(_) => Kind::Log,
            Scale::Band(_) => Kind::Band,
            Scale::Ordinal(_) => Kind::Ordinal,
            Scale::Time(_) => Kind::Time,
            Scale::Eras(_) => Kind::Eras,
        }
    }

    /// Whether equal ratios take equal room.
    pub fn is_log(&self) -> bool {
        self.kind() == Kind::Log
    }
}

/// The category a value stands for: rounded, and the first where it is negative or not a number.
fn index_from_value(value: f64) -> usize {
    // A float-to-integer cast saturates and sends NaN to zero, which is what is wanted here.
    value.round() as usize
}
