//! The band scale: one band of equal width for each category.
//!
//! Knows categories by index only, never by name. Invariant: all bands lie inside the range, in its direction.

use super::ticks::{bounds, within};

/// `n` equal bands across a range, with padding between them and before the first and after the last.
///
/// Paddings are fractions of the step, the distance between the starts of two neighbours. Bands are counted along the
/// range, so a reversed range puts the first one at its greater end; `position` is always a band's lesser edge. One
/// category fills the range but for the outer padding. With no category there is no index to ask for, and the step is the
/// whole range. An index beyond the last continues the rhythm outside the range.
///
/// ```
/// use olympus::scale::Band;
/// let x = Band::new(4, (0.0, 100.0)).with_padding_inner(0.2).with_padding_outer(0.1);
/// assert_eq!((x.step(), x.bandwidth()), (25.0, 20.0));
/// assert_eq!((x.position(0), x.center(3)), (2.5, 87.5));
/// assert_eq!(x.maybe_index(30.0), Some(1));
/// assert_eq!(x.maybe_index(-1.0), None);
/// assert_eq!(Band::new(2, (100.0, 0.0)).position(0), 50.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    n: usize,
    range: (f64, f64),
    inner: f64,
    outer: f64,
}

impl Band {
    /// `n` bands across `range`, without padding.
    pub fn new(n: usize, range: (f64, f64)) -> Self {
        Band { n, range: bounds(range), inner: 0.0, outer: 0.0 }
    }

    /// The same bands across another range.
    pub fn with_range(self, range: (f64, f64)) -> Self {
        Band { range: bounds(range), ..self }
    }

    /// The same bands with `padding` between neighbours, from 0 to 1 of a step; at 1 the bands are points.
    pub fn with_padding_inner(self, padding: f64) -> Self {
        Band { inner: within(bounds((padding, 0.0)).0, 0.0, 1.0), ..self }
    }

    /// The same bands with `padding` before the first and after the last, in steps, from 0 to 1000.
    pub fn with_padding_outer(self, padding: f64) -> Self {
        Band { outer: within(bounds((padding, 0.0)).0, 0.0, 1000.0), ..self }
    }

    /// The padding between neighbours, as a fraction of a step.
    pub fn padding_inner(&self) -> f64 {
        self.inner
    }

    /// The padding before the first and after the last band, in steps.
    pub fn padding_outer(&self) -> f64 {
        self.outer
    }

    /// How many bands there are.
    pub fn len(&self) -> usize {
        self.n
    }

    /// Whether there is no band.
    pub fn is_empty(&self) -> bool {
        self.n == 0
    }

    /// The positions of the two ends.
    pub fn range(&self) -> (f64, f64) {
        self.range
    }

    /// The distance between the starts of two neighbours, never negative.
    pub fn step(&self) -> f64 {
        self.extent() / (self.n as f64 - self.inner + 2.0 * self.outer).max(1.0)
    }

    /// The width of each band, never negative.
    pub fn bandwidth(&self) -> f64 {
        self.step() * (1.0 - self.inner)
    }

    /// The lesser edge of band `index`.
    pub fn position(&self, index: usize) -> f64 {
        let (a, b) = self.range;
        let step = self.step();
        // What is left over (outer padding, and the gap a lone point leaves) is shared equally by both ends.
        let start = a.min(b) + (self.extent() - step * (self.n as f64 - self.inner)) / 2.0;
        let place = if a > b { self.n as f64 - 1.0 - index as f64 } else { index as f64 };
        start + step * place
    }

    /// The middle of band `index`.
    pub fn center(&self, index: usize) -> f64 {
        self.position(index) + self.bandwidth() / 2.0
    }

    /// The band nearest to `position`, gaps being shared by their neighbours; none outside the range or without bands.
    pub fn maybe_index(&self, position: f64) -> Option<usize> {
        let (a, b) = self.range;
        let inside = position >= a.min(b) && position <= a.max(b);
        (inside && self.n > 0).then(|| self.nearest(position))
    }

    /// The index whose band is nearest to `position`, wherever that is; the first where there is no band.
    pub fn nearest(&self, position: f64) -> usize {
        let (a, b) = self.range;
        let along = (position - self.center(0)) / self.step();
        let place = if a > b { -along } else { along };
        // The cast saturates below zero and sends the 0/0 of an empty range to the first band.
        (place.round() as usize).min(self.n.saturating_sub(1))
    }

    fn extent(&self) -> f64 {
        (self.range.1 - self.range.0).abs()
    }
}
