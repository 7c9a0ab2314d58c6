//! Days: which data of a chart with an axis of time stand between two of them.
//!
//! Knows how an address writes a day, a month or a year, and where marks stand. Needs no dataset. Invariant: total.

use crate::figure::{Axis, AxisScale, Control, Figure, MarkItem, Position};
use crate::state::ViewState;
use crate::text::Day;

impl Axis {
    /// Whether it shows days.
    pub(super) fn is_time(&self) -> bool {
        matches!(self.scale, AxisScale::Time | AxisScale::Eras { .. })
    }
}

impl Figure {
    /// From which day to which a datum stands on the chart's axis of time, if it stands on one.
    pub fn days_of(&self, datum: usize) -> Option<(f64, f64)> {
        let mut days: Option<(f64, f64)> = None;
        for mark in &self.drawing.marks {
            let dated = self.drawing.panels.get(mark.panel).is_some_and(|panel| panel.x.is_time());
            for item in mark.items.iter().filter(|item| dated && item.datum == Some(datum)) {
                if let Some((from, to)) = item.days() {
                    days = Some(days.map_or((from, to), |(first, last)| (from.min(first), to.max(last))));
                }
            }
        }
        days
    }

    /// The first and the last day between which a state asks for data, where the chart has an axis of time. The names of two points
    /// of a series ask for the growth between them instead.
    pub(super) fn span(&self, state: &ViewState) -> Option<(f64, f64)> {
        let (from, to) = state.time.as_ref()?;
        let dated = self.drawing.panels.iter().any(|panel| panel.x.is_time());
        if !dated || self.has_point(from) {
            return None;
        }
        Some((maybe_day(from, false)?, maybe_day(to, true)?))
    }

    /// Whether growth can be told from or to a point of this id.
    pub(super) fn has_point(&self, id: &str) -> bool {
        self.controls.iter().any(|control| match control {
            Control::Between { points, .. } => points.iter().any(|point| point.id == id),
            _ => false,
        })
    }
}

impl MarkItem {
    /// From which day to which it stands on an axis of time; nothing where its place is none of the axis.
    pub(super) fn days(&self) -> Option<(f64, f64)> {
        let Position::Value(x) = self.x else { return None };
        let end = match self.x2 {
            Some(Position::Value(end)) => end,
            _ => x,
        };
        Some((x.min(end).floor(), x.max(end).floor()))
    }
}

/// The first day, or the `last`, of a year, a month or a day as an address writes them: `2025`, `2025-06`, `2025-06-30`.
fn maybe_day(code: &str, last: bool) -> Option<f64> {
    let mut numbers = if last { [0, 12, 31] } else { [0, 1, 1] };
    let mut parts = code.split('-');
    for (number, part) in numbers.iter_mut().zip(parts.by_ref()) {
        *number = part.parse::<usize>().ok()?;
    }
    let [year, month, day] = numbers;
    let plain = parts.next().is_none() && year > 999 && (1..=12).contains(&month) && (1..=31).contains(&day);
    plain.then(|| Day::from_ymd(year as i32, month as u32, day as u32).value())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_and_a_month_stand_for_all_of_their_days() {
        let day = |year, month, day| Some(Day::from_ymd(year, month, day).value());
        for (code, first, last) in [
            ("2025", day(2025, 1, 1), day(2025, 12, 31)),
            ("2024-02", day(2024, 2, 1), day(2024, 2, 29)),
            ("2026-05-12", day(2026, 5, 12), day(2026, 5, 12)),
        ] {
            assert_eq!((maybe_day(code, false), maybe_day(code, true)), (first, last), "{code}");
        }
        for code in ["", "a", "5", "2025-13", "2025-00", "2025-1-32", "2025-1-1-1", "start-2024", "2025-Q1"] {
            assert_eq!(maybe_day(code, false), None, "{code}");
        }
    }
}
