//! Scales: from values to positions and back, in d3-scale's vocabulary.
//!
//! Pure mathematics: knows nothing of figures, words, pixels' density or what a value stands for. Invariant: every
//! scale is total. Reversed ranges, empty domains and zero on a logarithmic scale all have a
//! documented answer, and a finite value never comes out as a NaN.

mod eras;
mod linear;
mod log;
mod order;
mod ticks;
mod time;

pub use crate::text::Day;
pub use eras::Eras;
pub use linear::Linear;
pub use log::Log;
pub use order::order;
pub use ticks::{LIMIT, nice, tick_step, ticks, within};
pub use time::{CalendarUnit, Time, TimeTick};

/// Any one scale, so that a channel can name its scale without knowing which it is.
///
/// ```
/// use olympus::scale::{Linear, Scale};
/// let scale = Scale::Linear(Linear::new((0.0, 10.0), (0.0, 100.0)));
/// assert_eq!(scale.map(2.5), 25.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// See [`Linear`].
    Linear(Linear),
    /// See [`Log`].
    Log(Log),
    /// See [`Time`].
    Time(Time),
    /// See [`Eras`].
    Eras(Eras),
}

impl Scale {
    /// The position of `value`.
    pub fn map(&self, value: f64) -> f64 {
        match self {
            Scale::Linear(scale) => scale.map(value),
            Scale::Log(scale) => scale.map(value),
            Scale::Time(scale) => scale.map(value),
            Scale::Eras(scale) => scale.map(value),
        }
    }

    /// About `count` values worth a tick.
    pub fn ticks(&self, count: usize) -> Vec<f64> {
        match self {
            Scale::Linear(scale) => scale.ticks(count),
            Scale::Log(scale) => scale.ticks(count),
            Scale::Time(scale) => scale.ticks(count).iter().map(|tick| tick.at).collect(),
            Scale::Eras(scale) => scale.ticks(count),
        }
    }

    /// Where the domain's two ends lie.
    pub fn range(&self) -> (f64, f64) {
        match self {
            Scale::Linear(scale) => scale.range(),
            Scale::Log(scale) => scale.range(),
            Scale::Time(scale) => scale.range(),
            Scale::Eras(scale) => scale.range(),
        }
    }
}
