//! The figure notation: what is read, beyond the figures of the bundled package, and what is refused.

use olympus::data::{Absence, Bare, Interval, Per, Qualifier, Reading, Role, Status, Unit, read_figure};

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
    assert_eq!(first("+132% YoY").role, Some(Role::Yoy));
    assert_eq!(first("$33B market cap").role, Some(Role::MarketCap));
    assert_eq!(first("470/day (Jan 2026)").period.unwrap().code(), "2026-01");
    let over = read_figure("¥380B+ over 3 years", Bare::default()).unwrap().figures()[1].clone();
    assert_eq!((over.role, over.interval), (Some(Role::Over), Interval::exact(3.0)));
    let of = read_figure("6 of 10", Bare::default()).unwrap().figures()[1].clone();
    assert_eq!((of.amount, of.role), (10.0, Some(Role::OutOf)));
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
        ("$2-$3B", "-"),
        ("billion 5", "billion"),
        ("YoY 5%", "YoY"),
        ("half 5", "half"),
        ("GLM-4.5", "GLM"),
    ] {
        let error = read_figure(text, Bare::default()).unwrap_err();
        assert_eq!(error.found, found, "{text}: {error}");
    }
}
