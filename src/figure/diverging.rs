//! Diverging bars: in each row what is lost to the left of one zero line and what is earned to the right of it.
//!
//! Invariant: a datum's number keeps its sign; only the bar on the left is drawn the other way.

use crate::figure::MarkItem;
use crate::figure::bars::{Bar, Lane};
use crate::look::Ink;

/// The bars of one row, either of which may be missing. Amounts on both sides are given as positive numbers; `inks` are
/// the bar's and its words', of the left side and of the right one.
pub(crate) fn diverging(
    row: usize,
    lane: Lane,
    left: Option<Bar>,
    right: Option<Bar>,
    inks: [(Ink, Ink); 2],
) -> Vec<MarkItem> {
    let left = left.map(|bar| Bar { number: -bar.number.abs(), ..bar });
    let right = right.map(|bar| Bar { number: bar.number.abs(), ..bar });
    [left, right]
        .into_iter()
        .zip(inks)
        .filter_map(|(bar, inks)| bar.map(|bar| bar.placed(row, lane, inks)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::bars::WHOLE;
    use crate::figure::{Position, Side};
    use crate::look::Texture;

    const INKS: [(Ink, Ink); 2] = [(Ink::ChinaSoft, Ink::ChinaText), (Ink::China, Ink::ChinaText)];

    fn bar(datum: usize, number: f64) -> Option<Bar> {
        Some(Bar { datum, number, texture: Texture::Solid, label: "words".to_owned() })
    }

    #[test]
    fn both_sides_leave_one_zero_line() {
        let items = diverging(4, WHOLE, bar(0, 6.0), bar(1, 2.0), INKS);
        assert_eq!(items.iter().map(|item| item.ink).collect::<Vec<_>>(), [Ink::ChinaSoft, Ink::China]);
        let ends: Vec<_> = items.iter().map(|item| (item.x, item.x2)).collect();
        let zero = Position::Value(0.0);
        assert_eq!(ends, [(zero, Some(Position::Value(-6.0))), (zero, Some(Position::Value(2.0)))]);
        let sides: Vec<_> = items.iter().filter_map(|item| item.label.as_ref()).map(|l| l.side).collect();
        assert_eq!(sides, [Side::Left, Side::Right]);
        assert!(items.iter().all(|item| item.y == Position::Row(4, WHOLE.0)));
    }

    #[test]
    fn a_side_may_be_missing() {
        let items = diverging(0, WHOLE, None, bar(3, 2.0), INKS);
        assert_eq!(items.iter().map(|item| item.ink).collect::<Vec<_>>(), [Ink::China]);
        assert!(diverging(0, WHOLE, None, None, INKS).is_empty());
    }
}
