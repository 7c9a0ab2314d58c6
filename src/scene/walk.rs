//! The keyboard's walk through a scene.

use crate::scene::Scene;

/// One step of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The next datum in reading order, across series; stays at the last one.
    Next,
    /// The one before; stays at the first one.
    Previous,
    /// The same position in the next series.
    NextSeries,
    /// The same position in the series before.
    PreviousSeries,
    /// The first datum of all.
    First,
    /// The last datum of all.
    Last,
}

impl Scene {
    /// Where a step leads from a datum, or from outside the chart. `None` only for a scene without data.
    pub fn step(&self, from: Option<usize>, step: Step) -> Option<usize> {
        let all: Vec<usize> = self.walk.iter().flatten().copied().collect();
        let last = all.last().copied();
        let Some(at) = from.and_then(|datum| all.iter().position(|d| *d == datum)) else {
            return if step == Step::Last { last } else { all.first().copied() };
        };
        match step {
            Step::First => all.first().copied(),
            Step::Last => last,
            Step::Next => all.get(at + 1).copied().or(last),
            Step::Previous => all.get(at.saturating_sub(1)).copied(),
            Step::NextSeries => self.across(all.get(at).copied()?, 1),
            Step::PreviousSeries => self.across(all.get(at).copied()?, -1),
        }
    }

    /// The datum at the same position in a neighbouring series, or the last of a shorter one.
    fn across(&self, datum: usize, by: isize) -> Option<usize> {
        let series = self.walk.iter().position(|s| s.contains(&datum))?;
        let position = self.walk.get(series)?.iter().position(|d| *d == datum)?;
        let other = series.checked_add_signed(by).and_then(|i| self.walk.get(i));
        match other {
            Some(other) => other.get(position).or(other.last()).copied(),
            None => Some(datum),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Steps through two series, of three data and of two, that stand in another order than their numbers.
    fn steps(from: Option<usize>) -> [Option<usize>; 6] {
        use Step::{First, Last, Next, NextSeries, Previous, PreviousSeries};
        let scene = Scene { walk: vec![vec![4, 0, 3], vec![1, 2]], ..Scene::default() };
        [Next, Previous, NextSeries, PreviousSeries, First, Last].map(|step| scene.step(from, step))
    }

    #[test]
    fn a_walk_goes_across_series_and_stays_at_its_ends() {
        assert_eq!(steps(Some(4)), [Some(0), Some(4), Some(1), Some(4), Some(4), Some(2)]);
        assert_eq!(steps(Some(0)), [Some(3), Some(4), Some(2), Some(0), Some(4), Some(2)]);
        assert_eq!(steps(Some(2)), [Some(2), Some(1), Some(2), Some(0), Some(4), Some(2)]);
    }

    #[test]
    fn a_shorter_series_is_entered_at_its_last_datum() {
        assert_eq!(steps(Some(3)), [Some(1), Some(0), Some(2), Some(3), Some(4), Some(2)]);
    }

    #[test]
    fn from_outside_every_step_enters_at_the_first_datum_but_that_to_the_last() {
        for outside in [None, Some(9)] {
            assert_eq!(steps(outside), [Some(4), Some(4), Some(4), Some(4), Some(4), Some(2)]);
        }
        assert_eq!(Scene::default().step(None, Step::Last), None);
    }
}
