//! What must hold of every judgement: results hold every possible result, and widening a figure never breaks an agreement.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod few_cells;

use few_cells::{Few, claim};
use olympus::claims::{Amount, Bounds, Formula, Number, Outcome, Value, Verdict, evaluate, judge, number};
use olympus::data::Unit;
use proptest::prelude::*;

/// Formulas over the rows a, b and d, all amounts of one unit.
const FORMULAS: [&str; 14] = [
    "t/a/c + t/b/c - t/d/c",
    "t/a/c / t/b/c",
    "share(t/a/c, t/b/c)",
    "growth(t/a/c, t/b/c)",
    "sum(t/a/c, t/b/c, t/d/c) / t/b/c",
    "max(t/a/c, t/b/c, t/d/c) - min(t/a/c, t/b/c, t/d/c)",
    "count(t/a/c, t/b/c > t/d/c)",
    "rank(t/a/c, t/a/c, t/b/c, t/d/c)",
    "t/a/c > t/b/c",
    "t/a/c <= t/b/c",
    "all(t/a/c >= t/b/c, not(t/b/c < t/d/c))",
    "2 * t/a/c - t/b/c / 3",
    "(t/a/c - t/b/c) / t/d/c",
    "multiple(percent(t/a/c / t/b/c)) * t/d/c",
];

/// An amount of dollars around a point, closed at both ends.
fn around(point: i64, below: i64, above: i64) -> Amount {
    let bounds = Bounds::between(number(point - below), number(point + above));
    Amount { point: number(point), bounds, unit: Unit::Usd, per: None }
}

fn cells(amounts: [&Amount; 3]) -> Few {
    let mut few = Few::default();
    for (row, amount) in ["a", "b", "d"].into_iter().zip(amounts) {
        few.cells.insert(row.to_owned(), vec![Value::Amount(amount.clone())]);
    }
    few
}

fn result(formula: &Formula, few: &Few) -> Option<Amount> {
    match evaluate(formula, few) {
        Ok(Value::Amount(amount)) => Some(amount),
        _ => None,
    }
}

/// A point with how far it may be off below and above, and where in that a value lies.
fn held() -> impl Strategy<Value = (i64, i64, i64, i64)> {
    (-50i64..50, 0i64..15, 0i64..15, 0i64..=12)
}

fn inside((point, below, above, at): (i64, i64, i64, i64)) -> Number {
    number(point - below) + number(below + above) * number(at) / number(12)
}

proptest! {
    #[test]
    fn a_result_holds_every_result_of_values_inside(a in held(), b in held(), d in held(), which in 0..FORMULAS.len()) {
        let formula = Formula::parse(FORMULAS[which]).expect("a formula");
        let wide = [a, b, d].map(|(point, below, above, _)| around(point, below, above));
        let exact = [a, b, d].map(|held| Amount::exact(inside(held), Unit::Usd));
        let (wide, exact) = (cells([&wide[0], &wide[1], &wide[2]]), cells([&exact[0], &exact[1], &exact[2]]));
        if let (Some(wide), Some(exact)) = (result(&formula, &wide), result(&formula, &exact)) {
            prop_assert!(wide.bounds.contains(&exact.point), "{}: {wide:?} {exact:?}", FORMULAS[which]);
        }
    }

    #[test]
    fn widening_a_figure_never_turns_a_meeting_into_a_failing(
        a in held(), b in held(), d in held(), said in -100i64..100, more in 0i64..20, which in 0..FORMULAS.len(), row in 0..4usize,
    ) {
        let claim = claim(FORMULAS[which]);
        let amounts = |widened: Option<usize>| {
            let mut few = Few::default();
            for (at, (name, (point, below, above, _))) in ["a", "b", "d"].into_iter().zip([a, b, d]).enumerate() {
                let more = if widened == Some(at) { more } else { 0 };
                few.cells.insert(name.to_owned(), vec![Value::Amount(around(point, below + more, above + more))]);
            }
            few
        };
        let narrow = amounts(None);
        let Some(unit) = result(&claim.readings[0].1, &narrow).map(|amount| amount.unit) else { return Ok(()) };
        let stated = |more: i64| Value::Amount(Amount { unit, ..around(said, 1 + more, 1 + more) });
        let judged = |mut few: Few, more: i64| {
            few.cells.insert("said".to_owned(), vec![stated(more)]);
            judge(&claim, &few)
        };
        let before = judged(narrow, 0);
        let after = if row == 3 { judged(amounts(None), more) } else { judged(amounts(Some(row)), 0) };
        if let (Some((.., before)), Some((.., after))) = (before.readings.first(), after.readings.first()) {
            prop_assert!(*before == Outcome::Fails || after <= before, "{before:?} became {after:?}");
        }
        prop_assert!(before.verdict > Verdict::Rounds || after.verdict <= Verdict::Rounds || after.readings.is_empty());
    }
}

#[test]
fn a_claim_loses_its_point_only_where_its_figure_fails() {
    let cells = Few::new(&[("said", "3x"), ("a", "$20B"), ("b", "$10B")]);
    let mut claim = claim("t/a/c / t/b/c");
    claim.point = Some(Formula::parse("t/a/c > t/b/c").unwrap());
    let found = judge(&claim, &cells);
    assert_eq!((found.verdict, found.changes_point), (Verdict::Disagrees, false));
    claim.point = Some(Formula::parse("t/a/c > 2 * t/b/c").unwrap());
    assert!(judge(&claim, &cells).changes_point);
    claim.stated = Some(Formula::parse("'2x'").unwrap());
    let found = judge(&claim, &cells);
    assert_eq!((found.verdict, found.changes_point), (Verdict::Agrees, false));
}
