//! Lines over time: one for each of several things, between upright rules at the dates that all of them have.
//!
//! Knows data and dates, not what they measure. Invariant: words stand on the side that their line turns away from, at its
//! ends outside.

use crate::figure::draft::Draft;
use crate::figure::{Axis, AxisScale, Drawing, Mark, MarkItem, MarkKind, Position, Side, TickFormat};
use crate::look::{Ink, Texture};

/// Share of the plot that the dates take over the lines.
const HEADING: f64 = 0.08;
/// Radius of the rings.
const RADIUS: f64 = 5.0;

/// One line: whose it is, its data in order of time, its inks and those of its words, and whether it is what the chart
/// is about.
pub(crate) struct Line {
    /// Whose it is.
    pub name: String,
    /// A datum for each date.
    pub data: Vec<usize>,
    /// Inks of the line and of its words.
    pub inks: (Ink, Ink),
    /// Drawn heavier, with strong words.
    pub strong: bool,
}

/// What stands at a line's end: its name and what its last datum says.
pub(crate) type Named<'n> = dyn Fn(&Line, usize) -> String + 'n;

/// The lines from zero, with the dates in words and in days. What is `named` stands behind the lines' ends; without that
/// their values stand there, and names over or under them.
pub(crate) fn drawing(
    draft: &Draft,
    dates: &[(String, f64)],
    lines: &[Line],
    named: Option<&Named>,
) -> Drawing {
    let rules = dates.iter().map(|(name, day)| {
        MarkItem::at(Position::Value(*day), Position::Share(HEADING), Ink::Grid)
            .with_end(Position::Value(*day), Position::Share(1.0))
            .with_label(name.clone(), Side::Above, false, Ink::Muted)
    });
    let mut marks = vec![Mark::new(MarkKind::Rule, rules)];
    let mut top = 0.0_f64;
    for line in lines {
        let place = |(at, (_, day)): (&usize, &(String, f64))| {
            MarkItem::at(Position::Value(*day), Position::Value(draft.amount(*at)), line.inks.0)
        };
        let points: Vec<MarkItem> = line.data.iter().zip(dates).map(place).collect();
        let stroke = if line.strong { 3.0 } else { 2.0 };
        let path = points.iter().map(|point| point.clone().with_size(stroke));
        marks.push(Mark::new(MarkKind::Line, path));
        let amounts = || line.data.iter().map(|at| draft.amount(*at));
        top = amounts().fold(top, f64::max);
        let rises = amounts().next_back() > amounts().next();
        let clear = if rises { Side::Above } else { Side::Below };
        let last = points.len().saturating_sub(1);
        let said = |n: usize, at: usize, text: String, side: Side| {
            let point = points.get(n).cloned();
            point.map(|p| p.with_size(RADIUS).with_datum(at).with_label(text, side, line.strong, line.inks.1))
        };
        let dots = line.data.iter().enumerate().filter_map(|(n, at)| {
            let text = match named.filter(|_| n == last) {
                Some(named) => named(line, *at),
                None => draft.value(*at).to_owned(),
            };
            let side = match n {
                0 => Side::Left,
                n if n == last => Side::Right,
                _ => clear,
            };
            said(n, *at, text, side).map(|ring| ring.with_texture(Texture::Outline))
        });
        marks.push(Mark::new(MarkKind::Dot, dots));
        if let Some(end) = line.data.last().filter(|_| named.is_none()) {
            let name = said(last, *end, line.name.clone(), clear);
            marks.push(Mark::new(MarkKind::Text, name));
        }
    }
    let shares = Axis::zero(TickFormat::None).including(&[top * (1.0 + 2.5 * HEADING)]);
    Drawing::single(Axis::new(AxisScale::Time, TickFormat::None), shares, marks)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

    use super::*;
    use crate::data::Unit;
    use crate::figure::cells::tests::whole;
    use crate::figure::column::Read;
    use crate::figure::record::Of;
    use crate::state::ViewState;

    #[test]
    fn words_stand_clear_of_their_lines() {
        let dataset = whole();
        let mut draft = Draft::new(&dataset, &ViewState::default());
        let rows = draft.rows("kimi-revenue-mix", "segment", Of::Nobody).unwrap();
        let read = |column| Read::figure(column, "share", Unit::Percent);
        let reads = [read("q4_2025"), read("q1_2026"), read("q2_2026")];
        let shares = draft.columns(&rows, &reads).unwrap();
        let line = |row: usize| Line {
            name: rows[row].name.clone(),
            data: shares.iter().map(|share| share.at(row)).collect(),
            inks: (Ink::China, Ink::ChinaText),
            strong: row == 0,
        };
        let dates = [0.0, 90.0, 180.0].map(|day| (day.to_string(), day));
        let labels = |named: Option<&Named>| -> Vec<(MarkKind, String, Side)> {
            let drawing = drawing(&draft, &dates, &[line(0), line(1)], named);
            let items = drawing.marks.iter().flat_map(|m| m.items.iter().map(|item| (m.kind, item)));
            let bodies = items.filter(|(kind, _)| *kind != MarkKind::Rule);
            bodies.filter_map(|(k, i)| i.label.clone().map(|l| (k, l.text, l.side))).collect()
        };
        let sides: Vec<Side> = labels(None).into_iter().map(|(.., side)| side).collect();
        // The first share rises, the second falls.
        let [rising, falling] =
            [Side::Above, Side::Below].map(|clear| [Side::Left, clear, Side::Right, clear]);
        assert_eq!(sides, [rising, falling].concat());
        let named = labels(Some(&|line, _| line.name.clone()));
        assert_eq!(named.len(), 6);
        assert_eq!(named[2], (MarkKind::Dot, rows[0].name.clone(), Side::Right));
    }
}
