//! Dumbbells: two data of a row on one axis, joined by a line.
//!
//! Knows data, rows and inks, no chart. Invariant: words stand outside the pair, the larger one's at the right.

use crate::figure::channel::Channel;
use crate::figure::column::Column;
use crate::figure::draft::{Draft, texture_of};
use crate::figure::{Mark, MarkItem, MarkKind, Position, Side};
use crate::look::Ink;

/// Radius of the dots.
const RADIUS: f64 = 7.0;

/// Pairs of data, one a row, in the middle of each: a mark of links, then one of dots with their values. Inks are of dots and
/// words at both ends.
pub(crate) fn marks(draft: &Draft, ends: [&Column; 2], inks: &Channel<[(Ink, Ink); 2]>) -> Vec<Mark> {
    let (mut links, mut dots) = (Vec::new(), Vec::new());
    for ((row, a), b) in ends[0].rows().zip(ends[1].iter()) {
        let place = |at| (Position::Value(draft.amount(at)), Position::Row(row, 0.5));
        let [of_a, of_b] = inks.at(row, || [a, b].map(|at| draft.inks_at(at)));
        links.push(MarkItem::stroke(place(a), place(b), Ink::Axis).with_size(1.5));
        for (at, other, (ink, words)) in [(a, b, of_a), (b, a, of_b)] {
            let side = if draft.amount(at) > draft.amount(other) { Side::Right } else { Side::Left };
            let dot = MarkItem::at(place(at).0, place(at).1, ink).with_size(RADIUS).with_datum(at);
            let dot = dot.with_texture(texture_of(draft.grade(at)));
            dots.push(dot.with_label(draft.value(at), side, true, words));
        }
    }
    Mark::layers(0, [(MarkKind::Link, links), (MarkKind::Dot, dots)])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

    use super::*;
    use crate::figure::cells::tests::whole;
    use crate::figure::column::Read;
    use crate::figure::record::Of;
    use crate::state::ViewState;

    #[test]
    fn words_stand_outside_the_pair() {
        let dataset = whole();
        let mut draft = Draft::new(&dataset, &ViewState::default());
        let rows = draft.rows("valuation-convergence", "company", Of::Column("company_id")).unwrap();
        let reads = [Read::cell("valuation", "value"), Read::cell("peer_valuation", "value")];
        let [own, peer] = draft.columns(&rows[..1], &reads).unwrap();
        let same = [(Ink::China, Ink::ChinaText), (Ink::Us, Ink::UsText)];
        let marks = marks(&draft, [&own, &peer], &Channel::Same(same));
        assert_eq!(marks[0].items[0].x2, Some(Position::Value(draft.amount(peer.first()))));
        let dots = &marks[1].items;
        let right: Vec<bool> =
            dots.iter().map(|dot| dot.label.as_ref().unwrap().side == Side::Right).collect();
        let larger = draft.amount(own.first()) > draft.amount(peer.first());
        assert_eq!(right, [larger, !larger]);
        assert_eq!((dots[1].datum, dots[1].ink), (Some(peer.first()), Ink::Us));
    }
}
