//! The figure notation: what is read, beyond the figures of the bundled package, and what is refused.

use olympus::data::{
    Absence, Bare, Interval, Per, Qualifier, QuantityRole, Reading, Status, Unit, read_figure,
};

fn check(text: &str, bare: &str, expected: &[(f64, Unit, Qualifier)]) {
    let bare = Bare::maybe_from_code(bare).unwrap_or_default();
    let found = read_figure(text, bare);
    let figures = found.as_ref().map(Reading::figures).unwrap_or_default();
    let found_all: Vec<_> =
        figures.iter().map(|figure| (figure.amount, figure.unit, figure.qualifier)).collect();
    assert_eq!(found_all, expected, "{text}: {found:?}");
}

#[test]
fn money_is_read_in_every_currency() {
    check("US$1.5bn", "", &[(1.5e9, Unit::Usd, Qualifier::Exact)]);
    check("HK$ 434B", "", &[(4.34e11, Unit::Hkd, Qualifier::Exact)]);
    check("￥3亿", "", &[(3e8, Unit::Cny, Qualifier::Exact)]);
    check("超700亿", "cny", &[(7e10, Unit::Cny, Qualifier::MoreThan)]);
    check("≥$5 million", "", &[(5e6, Unit::Usd, Qualifier::AtLeast)]);
    check("≤ $5 million", "", &[(5e6, Unit::Usd, Qualifier::AtMost)]);
    check("-$250M", "", &[(-2.5e8, Unit::Usd, Qualifier::Exact)]);
    check("$2-3B", "", &[(2.5e9, Unit::Usd, Qualifier::Range)]);
}

#[test]
fn units_come_from_the_cell_before_the_column() {
    check("52 billion", "usd", &[(5.2e10, Unit::Usd, Qualifier::Exact)]);
    check("40%", "usd", &[(40.0, Unit::Percent, Qualifier::Exact)]);
    check("60%+ calls", "", &[(60.0, Unit::Percent, Qualifier::AtLeast)]);
    check("140T", "tokens/day", &[(1.4e14, Unit::Tokens, Qualifier::Exact)]);
    check("50T+ daily tokens", "", &[(5e13, Unit::Tokens, Qualifier::AtLeast)]);
    check(
        "13h encoding, 5-day agents",
        "",
        &[(13.0, Unit::Hours, Qualifier::Exact), (5.0, Unit::Days, Qualifier::Exact)],
    );
    check("200K context window", "", &[(2e5, Unit::Characters, Qualifier::Exact)]);
    check("1/10th of comparable US models", "", &[(0.1, Unit::Multiple, Qualifier::Exact)]);
    check("2×", "", &[(2.0, Unit::Multiple, Qualifier::Exact)]);
}

#[test]
fn words_around_a_figure_say_what_it_is() {
    let first = |text: &str| read_figure(text, Bare::default()).unwrap().figures()[0].clone();
    assert_eq!(first("140T/day").per, Some(Per::Day));
    assert_eq!(first("50T+ daily").per, Some(Per::Day));
    assert_eq!(first("$450B (negotiating)").status, Some(Status::Negotiating));
    assert_eq!(first("estimated $3.9+ billion").status, Some(Status::Estimated));
    assert_eq!(first("+132% YoY").role, Some(QuantityRole::Yoy));
    assert_eq!(first("$33B market cap").role, Some(QuantityRole::MarketCap));
    assert_eq!(first("470/day (Jan 2026)").period.unwrap().code(), "2026-01");
    let over = read_figure("¥380B+ over 3 years", Bare::default()).unwrap().figures()[1].clone();
    assert_eq!((over.role, over.interval), (Some(QuantityRole::Over), Interval::exact(3.0)));
    let of = read_figure("6 of 10", Bare::default()).unwrap().figures()[1].clone();
    assert_eq!((of.amount, of.role), (10.0, Some(QuantityRole::OutOf)));
}

#[test]
fn cells_without_a_number_say_why() {
    for (text, absence) in [
        ("—", Absence::NotApplicable),
        ("N/A (regional)", Absence::NotApplicable),
        ("Undisclosed MoE", Absence::Undisclosed),
        ("HK$ unknown", Absence::Unknown),
        ("Growing fast", Absence::Words),
        ("one-person company", Absence::Words),
        ("Kimi K2.5", Absence::Words),
    ] {
        assert_eq!(read_figure(text, Bare::default()), Ok(Reading::Absent(absence)), "{text}");
    }
    assert_eq!(read_figure("  ", Bare::default()), Ok(Reading::Empty));
    assert_eq!(read_figure("∞", Bare::default()), Ok(Reading::Infinite));
}

#[test]
fn what_is_not_understood_is_refused_by_name() {
    for (text, found) in [
        ("12 bilion", "bilion"),
        ("$12Q", "Q"),
        ("1,40x", "1,40"),
        ("¥ $5", "usd"),
        ("$", "$"),
        ("$5B about", "$5B about"),
        ("5% tokens", "tokens"),
        ("5 & 6", "&"),
        ("billion 5", "billion"),
        ("YoY 5%", "YoY"),
        ("half 5", "half"),
        ("GLM-4.5", "GLM"),
        ("#1/9", "#1/9"),
        ("#0", "#0"),
        ("#1.5", "#1.5"),
        ("77777777777777777%", "77777777777777777"),
        ("$20,000T", "20,000"),
    ] {
        let error = read_figure(text, Bare::default()).unwrap_err();
        assert_eq!(error.found, found, "{text}: {error}");
    }
}

#[test]
fn the_ends_of_a_range_have_their_own_scales() {
    for (text, lo, hi) in [
        ("$500M-1B", 5e8, 1e9),
        ("$500M–$1B", 5e8, 1e9),
        ("$2-$3B", 2e9, 3e9),
        ("2.2-2.5B", 2.2e9, 2.5e9),
        ("15%-30%", 15.0, 30.0),
        ("2x–3x", 2.0, 3.0),
        ("500-1,000M", 5e8, 1e9),
    ] {
        let reading = read_figure(text, Bare::default()).unwrap_or_else(|error| panic!("{text}: {error}"));
        let [figure] = reading.figures() else { panic!("{text}: {reading:?}") };
        assert_eq!((figure.qualifier, figure.interval), (Qualifier::Range, Interval::new(lo, hi)), "{text}");
    }
}

#[test]
fn what_can_be_read_in_two_ways_is_refused_with_both() {
    for (text, one, other) in [
        ("$500-1B", "500 to 1e9", "500e9 to 1e9"),
        ("2B-3", "2e9 to 3", "2e9 to 3e9"),
        ("15~30", "a range", "a second number"),
        ("A $5M", "A$", "$"),
    ] {
        let error = read_figure(text, Bare::default()).unwrap_err().to_string();
        assert!(error.contains(one) && error.contains(other), "{text}: {error}");
    }
    for text in ["$3-2B", "1B-500M", "$2-¥3B", "2-$3B"] {
        assert!(read_figure(text, Bare::default()).is_err(), "{text}");
    }
}

#[test]
fn currencies_that_are_not_ours_are_refused_by_name() {
    for (text, found) in [
        ("A$5M", "A$"),
        ("C$5M", "C$"),
        ("S$5M", "S$"),
        ("NT$5M", "NT$"),
        ("R$5M", "R$"),
        ("JP¥5M", "JP¥"),
        ("$5M (A$8M)", "A$"),
        ("€5M", "€"),
        ("€ unknown sum", "€"),
        ("₹5M", "₹"),
        ("AUD 5M", "AUD"),
    ] {
        let error = read_figure(text, Bare::default()).unwrap_err();
        assert_eq!(error.found, found, "{text}: {error}");
    }
    check("CN¥5M", "", &[(5e6, Unit::Cny, Qualifier::Exact)]);
    check("RMB 5M", "", &[(5e6, Unit::Cny, Qualifier::Exact)]);
    check("5M RMB", "", &[(5e6, Unit::Cny, Qualifier::Exact)]);
}

#[test]
fn full_width_forms_are_the_plain_ones_and_other_digits_are_no_words() {
    check("１２亿", "cny", &[(1.2e9, Unit::Cny, Qualifier::Exact)]);
    check("～＄１．５Ｂ", "", &[(1.5e9, Unit::Usd, Qualifier::About)]);
    check("６０％＋", "", &[(60.0, Unit::Percent, Qualifier::AtLeast)]);
    assert_eq!(
        olympus::data::read_date("２０２６－０５").map(|period| period.code()),
        Ok("2026-05".to_owned())
    );
    for text in ["十二亿", "三", "⑫ users", "½", "١٢ users"] {
        assert!(read_figure(text, Bare::default()).is_err(), "{text}");
    }
}

#[test]
fn about_leaves_a_whole_place_open() {
    let interval = |text: &str| read_figure(text, Bare::default()).unwrap().figures()[0].interval;
    assert_eq!(interval("$10B"), Interval::new(9.5e9, 1.05e10));
    assert_eq!(interval("~$10B"), Interval::new(9e9, 1.1e10));
    assert_eq!(interval("roughly 470"), Interval::new(469.0, 471.0));
}

mod written_back {
    use super::*;
    use olympus::text::Lang;
    use proptest::prelude::*;

    /// Digits without zeros at their end, of at most three places, as words have them.
    fn digits() -> impl Strategy<Value = String> {
        prop_oneof![
            "[1-9]",
            "[1-9]{2}",
            "[1-9][0-9][1-9]",
            "[1-9]\\.[1-9]",
            "[1-9]{2}\\.[1-9]",
            "[1-9]\\.[0-9][1-9]"
        ]
    }

    fn number() -> impl Strategy<Value = String> {
        (digits(), prop::sample::select(vec!["", "M", "B", "T"])).prop_map(|(digits, scale)| digits + scale)
    }

    fn figure() -> impl Strategy<Value = String> {
        let before = prop::sample::select(vec!["", "~", ">", "<", "≤"]);
        let sign = prop::sample::select(vec!["$", "¥", "HK$", ""]);
        let alone = (before, sign.clone(), number(), prop::sample::select(vec!["", "+"]))
            .prop_filter("one qualifier", |(before, _, _, after)| before.is_empty() || after.is_empty())
            .prop_map(|(before, sign, number, after)| [before, sign, &number, after].concat());
        let range = (sign, number(), number()).prop_map(|(sign, a, b)| [sign, &a, "-", &b].concat());
        // Ends so far apart that words would give only one of them a scale.
        let apart = (prop::sample::select(vec!["$", ""]), digits(), "[1-9],[0-9]{3},[0-9]{2}[1-9]")
            .prop_map(|(sign, a, b)| [sign, &a, "-", &b].concat());
        let share = (digits(), prop::sample::select(vec!["x", "%", "-999x", "%-999%"]));
        let unit = (number(), prop::sample::select(vec![" hours", " tokens/day"]));
        let glued = prop_oneof![share, unit].prop_map(|(number, unit)| number + unit);
        prop_oneof![alone, range, apart, glued]
    }

    proptest! {
        #[test]
        fn gives_the_same_interval(printed in figure()) {
            let Ok(reading) = read_figure(&printed, Bare::default()) else { return Ok(()) };
            let first = &reading.figures()[0];
            let written = first.written(Lang::En);
            let again = read_figure(&written, Bare::default());
            prop_assert!(again.is_ok(), "{printed} as {written}: {again:?}");
            let again = again.unwrap();
            let again = &again.figures()[0];
            prop_assert_eq!(
                (again.interval, again.unit, again.per, again.qualifier),
                (first.interval, first.unit, first.per, first.qualifier),
                "{} as {}", printed, written
            );
        }

        #[test]
        fn any_cell_is_read_or_refused(cell in ".{0,24}") {
            if let Ok(reading) = read_figure(&cell, Bare::default()) {
                for figure in reading.figures() {
                    prop_assert!(figure.interval.contains(figure.amount), "{cell}: {figure:?}");
                }
            }
        }
    }
}
