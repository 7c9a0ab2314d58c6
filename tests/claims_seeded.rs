//! Errors put in on purpose: the checker finds each, and agrees where there is none. It is the first thing to doubt.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod few_cells;

use few_cells::{Few, claim};
use olympus::claims::{SEEDED, Verdict, judge, seeded};

#[test]
fn every_seeded_error_gets_its_verdict_and_none_is_found_where_there_is_none() {
    for seeded in SEEDED {
        let mut cells = Few::new(seeded.rows);
        let claim = claim(seeded.formula);
        let found = judge(&claim, &cells);
        assert!(
            matches!(found.verdict, Verdict::Agrees | Verdict::Rounds),
            "without {}: {found:?}",
            seeded.name
        );
        cells.set(seeded.error.0, seeded.error.1);
        let found = judge(&claim, &cells);
        assert_eq!(found.verdict, seeded.verdict, "{}: {found:?}", seeded.name);
        assert!(seeded.is_caught(), "{}", seeded.name);
    }
    assert_eq!(seeded(), (SEEDED.len(), SEEDED.len()), "what the page prints");
}

#[test]
fn no_end_is_off_by_the_last_bit_of_a_double() {
    let mut cells = Few::new(&[("said", "1")]);
    for (formula, verdict) in [
        ("0.1 + 0.2 = 0.3", Verdict::Agrees),
        ("0.1 + 0.2 > 0.3", Verdict::Disagrees),
        ("1 / 49 * 49 = 1", Verdict::Agrees),
        ("0.3 - 0.1 - 0.2 < 0", Verdict::Disagrees),
    ] {
        assert_eq!(judge(&claim(formula), &cells).verdict, verdict, "{formula}");
    }
    // An end that belongs to the bounds is met, and a trillionth of a trillionth beyond it is not.
    cells.set("said", "2.44x");
    assert_eq!(judge(&claim("multiple(2.435)"), &cells).verdict, Verdict::Agrees);
    assert_eq!(judge(&claim("multiple(2.434999999999999999999999)"), &cells).verdict, Verdict::Disagrees);
}
