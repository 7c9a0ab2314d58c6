//! The scale of two eras: days on a calendar, of one length up to a day and of another from there on.
//!
//! Knows no words for either era. Invariant: it is continuous at the knee, and as total as the time scales it is made of.

use super::{Time, within};

/// Two [`Time`] scales joined at a day, the knee.
///
/// A knee outside the domain leaves one era all of the range; a share is kept within 0 and 1.
///
/// ```
/// use olympus::scale::{Day, Eras};
/// let day = |year| Day::from_ymd(year, 1, 1).value();
/// let x = Eras::new((day(2020), day(2026)), day(2025), 0.25, (0.0, 400.0));
/// assert_eq!(x.map(day(2025)), 100.0);
/// assert_eq!(x.map(day(2026)), 400.0);
/// assert!(x.stretch() > 10.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Eras {
    before: Time,
    after: Time,
    knee: f64,
}

impl Eras {
    /// A scale that gives the days of `domain` before `knee` this share of `range`, and those after it the rest.
    pub fn new(domain: (f64, f64), knee: f64, share: f64, range: (f64, f64)) -> Self {
        let knee = within(knee, domain.0.min(domain.1), domain.0.max(domain.1));
        let share = match (knee == domain.0, knee == domain.1) {
            (true, _) => 0.0,
            (false, true) => 1.0,
            (false, false) => within(share, 0.0, 1.0),
        };
        let middle = range.0 + (range.1 - range.0) * share;
        Eras {
            before: Time::new((domain.0, knee), (range.0, middle)),
            after: Time::new((knee, domain.1), (middle, range.1)),
            knee,
        }
    }

    /// The days at the two ends.
    pub fn domain(&self) -> (f64, f64) {
        (self.before.domain().0, self.after.domain().1)
    }

    /// The positions of the two ends.
    pub fn range(&self) -> (f64, f64) {
        (self.before.range().0, self.after.range().1)
    }

    /// The position of a day.
    pub fn map(&self, day: f64) -> f64 {
        let first = if self.domain().0 <= self.domain().1 { day < self.knee } else { day > self.knee };
        let one_era = self.before.domain().0 == self.knee || self.after.domain().1 == self.knee;
        let before = if one_era { self.after.domain().1 == self.knee } else { first };
        if before { self.before.map(day) } else { self.after.map(day) }
    }

    /// The day at `position`.
    pub fn invert(&self, position: f64) -> f64 {
        let (start, middle) = self.before.range();
        let before = if start <= middle { position < middle } else { position > middle };
        if before { self.before.invert(position) } else { self.after.invert(position) }
    }

    /// How many times as long a day is after the knee as before it; 1 where there is one era only.
    pub fn stretch(&self) -> f64 {
        let length = |era: &Time| {
            let ((a, b), (from, to)) = (era.domain(), era.range());
            (to - from) / (b - a)
        };
        let stretch = length(&self.after) / length(&self.before);
        if stretch.is_finite() && stretch > 0.0 { stretch } else { 1.0 }
    }

    /// About `count` days worth a tick, the finer ones where days are longer; see [`Time::ticks`].
    pub fn ticks(&self, count: usize) -> Vec<f64> {
        let (from, to) = self.range();
        let (start, middle) = self.before.range();
        let share = if to == from { 0.5 } else { (middle - start) / (to - from) };
        let early = ((count as f64 * share).round() as usize).clamp(1, count.max(1));
        let late = count.saturating_sub(early).max(1);
        // The one at the knee belongs to the later era, so there may be one more.
        let mut ticks: Vec<f64> = self.before.ticks(early + 1).iter().map(|tick| tick.at).collect();
        ticks.retain(|day| *day != self.knee);
        ticks.extend(self.after.ticks(late).iter().map(|tick| tick.at));
        ticks
    }
}
