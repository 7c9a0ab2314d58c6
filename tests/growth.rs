//! Growth between dated figures: exact, wide enough, refused where definitions differ, and told of every series that has it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod between_tags;
mod whole_package;

use between_tags::between_tags;
use num_traits::ToPrimitive;
use olympus::claims::{
    Amount, Bounds, Dated, EvaluationError, GrowthBounds, Limit, Number, maybe_decimal, number,
};
use olympus::data::{Dataset, Per, Period, Unit};
use olympus::figure::{Control, Figure, Pack, catalogue, maybe_chart};
use olympus::markup;
use olympus::state::ViewState;
use olympus::text::Lang;
use proptest::prelude::*;
use std::collections::BTreeSet;
use whole_package::{whole, with_file};

/// A chart as its pack has it, in a state that an address asks for.
fn figure(id: &str, dataset: &Dataset, query: &str, lang: Lang) -> Figure {
    let pack = Pack::of(maybe_chart(id).expect("a chart"), dataset, lang).expect("every cell is there");
    let (state, warnings) = ViewState::from_query(query, None);
    assert!(warnings.is_empty(), "{query}");
    pack.figure(&ViewState { lang, ..state }).expect("a figure")
}

fn decimal(text: &str) -> Number {
    maybe_decimal(text).expect("a decimal")
}

fn amount(point: &str, lo: &str, hi: &str) -> Amount {
    let bounds = Bounds::between(decimal(lo), decimal(hi));
    Amount { point: decimal(point), bounds, unit: Unit::Tokens, per: Some(Per::Day) }
}

fn period(code: &str) -> Period {
    Period::maybe_from_code(code).expect("a period")
}

/// Whether bounds have these ends to eight decimals, and do not end before them.
fn ends(bounds: &Bounds, lo: &str, hi: &str) -> bool {
    let near = |end: &Limit, expected: &str, up: bool| {
        let off = end.maybe_value().expect("an end") - decimal(expected);
        let off = if up { off } else { -off };
        // What is expected is rounded itself.
        let place = decimal("0.00000001");
        off > -&place && off < place
    };
    near(&bounds.lo, lo, false) && near(&bounds.hi, hi, true)
}

#[test]
fn growth_is_what_was_worked_out_by_hand() {
    // 100 billion a day on one day, and 140 trillion a day on average over a month, whose middle is 805 days later.
    let from = Dated::new(amount("100", "99.5", "100.5"), &period("2024-01-01"), false);
    let to = Dated::new(amount("140000", "139500", "140500"), &period("2026-03"), true);
    let growth = GrowthBounds::between(&from, &to).expect("growth");
    assert_eq!(growth.span.bounds, Bounds::exact(number(805)));
    assert_eq!(growth.multiple.point, number(1400));
    assert_eq!(
        growth.multiple.bounds,
        Bounds::between(decimal("139500") / decimal("100.5"), decimal("140500") / decimal("99.5"))
    );
    let (yearly, pace) = (growth.yearly.expect("a rate"), growth.pace.expect("a pace"));
    assert!(ends(&yearly.bounds, "26.65417387", "26.86230010"), "{yearly:?}");
    assert!(pace.halving.is_none());
    assert!(ends(&pace.doubling.expect("it doubles"), "76.93347206", "77.11574540"));

    // From about 10 to 200 or more, both at some day of a month: 90 to 150 days.
    let from = Dated::new(amount("10", "9", "11"), &period("2026-01"), false);
    let open = Amount {
        bounds: Bounds { lo: Limit::closed(number(200)), hi: Limit::Unbounded },
        ..amount("200", "200", "200")
    };
    let growth = GrowthBounds::between(&from, &Dated::new(open, &period("2026-05"), false)).expect("growth");
    assert_eq!(growth.span.bounds, Bounds::between(number(90), number(150)));
    let (yearly, pace) = (growth.yearly.expect("a rate"), growth.pace.expect("a pace"));
    assert_eq!(yearly.bounds.hi, Limit::Unbounded);
    let doubling = pace.doubling.expect("it doubles");
    assert_eq!(doubling.lo, Limit::open(number(0)), "no multiple is too large");
    assert!(ends(&Bounds { lo: yearly.bounds.lo, hi: doubling.hi }, "1167.22308741", "35.84722283"));
}

#[test]
fn what_may_grow_or_shrink_is_told_of_both() {
    let quarter = |code, point, lo, hi| Dated::new(amount(point, lo, hi), &period(code), true);
    let growth =
        GrowthBounds::between(&quarter("2025-Q4", "5", "4.5", "5.5"), &quarter("2026-Q1", "5", "4.5", "5.5"));
    let pace = growth.expect("growth").pace.expect("a pace");
    assert_eq!(pace.point, None);
    let [up, down] = [pace.doubling, pace.halving].map(|bounds| bounds.expect("both may be"));
    assert_eq!((&up.hi, &down.hi), (&Limit::Unbounded, &Limit::Unbounded));
    // As soon either way; each end is rounded down by itself.
    let [up, down] = [up.lo, down.lo].map(|end| end.maybe_value().expect("an end").clone());
    assert!(up > number(0) && (&up - &down) < decimal("0.00000001") && (down - up) < decimal("0.00000001"));
    // What may stand still and cannot have shrunk.
    let growth =
        GrowthBounds::between(&quarter("2025-Q4", "10", "9", "11"), &quarter("2026-Q1", "12", "11", "13"));
    let pace = growth.expect("growth").pace.expect("a pace");
    assert!(pace.doubling.is_some_and(|bounds| bounds.hi == Limit::Unbounded) && pace.halving.is_none());
}

#[test]
fn where_the_order_of_days_is_open_there_is_no_rate() {
    let month = |point: &str| Dated::new(amount(point, point, point), &period("2026-02"), false);
    let growth = GrowthBounds::between(&month("12"), &month("18")).expect("growth");
    assert_eq!((growth.multiple.point, growth.yearly, growth.pace), (decimal("1.5"), None, None));
}

#[test]
fn different_things_and_what_may_be_nothing_give_no_growth() {
    let day = |amount: Amount, code| Dated::new(amount, &period(code), false);
    let tokens = amount("2", "1", "3");
    for other in
        [Amount { unit: Unit::Usd, ..tokens.clone() }, Amount { per: Some(Per::Week), ..tokens.clone() }]
    {
        let growth = GrowthBounds::between(&day(tokens.clone(), "2025"), &day(other, "2026"));
        assert!(matches!(growth, Err(EvaluationError::Units(..))));
    }
    for nothing in [amount("0", "0", "0"), amount("1", "-1", "3")] {
        assert!(GrowthBounds::between(&day(nothing, "2025"), &day(tokens.clone(), "2026")).is_err());
    }
}

/// A figure, a value that it may have and a day on which it may stand.
fn held(year: i32) -> impl Strategy<Value = (Dated, f64, i32)> {
    let parts = (1u32..5000, 0u32..900, 0.0..=1.0f64, 1u8..=12, 0.0..=1.0f64, any::<bool>());
    parts.prop_map(move |(lo, width, at, month, day, open)| {
        let period = Period::maybe_month(year, month).expect("a month");
        let [least, most] = [lo, lo + width].map(|end| number(i64::from(end)));
        let value = f64::from(lo) + f64::from(width) * at;
        let bounds = Bounds {
            lo: Limit::closed(least.clone()),
            hi: if open { Limit::Unbounded } else { Limit::closed(most) },
        };
        let length = f64::from(period.end.days() - period.start.days());
        let on = period.start.days() + (length * day) as i32;
        (
            Dated::new(Amount { point: least, bounds, unit: Unit::Tokens, per: None }, &period, false),
            value,
            on,
        )
    })
}

/// Whether bounds hold a double, but for what doubles cannot tell.
fn hold(bounds: &Bounds, value: f64) -> bool {
    let end = |limit: &Limit| limit.maybe_value().map(|end| end.to_f64().expect("a double"));
    end(&bounds.lo).is_none_or(|lo| lo <= value * (1.0 + 1e-9))
        && end(&bounds.hi).is_none_or(|hi| value <= hi * (1.0 + 1e-9))
}

/// Whether one lies inside the other.
fn inside(bounds: &Bounds, wider: &Bounds) -> bool {
    let lo = match (bounds.lo.maybe_value(), wider.lo.maybe_value()) {
        (Some(own), Some(other)) => other <= own,
        (own, other) => other.is_none() || own.is_some(),
    };
    let hi = match (bounds.hi.maybe_value(), wider.hi.maybe_value()) {
        (Some(own), Some(other)) => own <= other,
        (own, other) => other.is_none() || own.is_some(),
    };
    lo && hi
}

proptest! {
    #[test]
    fn whatever_the_figures_are_growth_holds_it((from, one, start) in held(2024), (to, other, end) in held(2026)) {
        let growth = GrowthBounds::between(&from, &to).expect("growth");
        let (multiple, days) = (other / one, f64::from(end - start));
        prop_assert!(hold(&growth.span.bounds, days));
        prop_assert!(hold(&growth.multiple.bounds, multiple));
        prop_assert!(hold(&growth.yearly.expect("a rate").bounds, multiple.powf(365.2425 / days)));
        let pace = growth.pace.expect("a pace");
        let doubling = std::f64::consts::LN_2 * days / multiple.ln();
        if multiple > 1.0 {
            prop_assert!(pace.doubling.is_some_and(|bounds| hold(&bounds, doubling)));
        } else if multiple < 1.0 {
            prop_assert!(pace.halving.is_some_and(|bounds| hold(&bounds, -doubling)));
        }
    }

    #[test]
    fn a_wider_figure_makes_nothing_narrower((from, ..) in held(2024), (to, ..) in held(2026), below in 0i64..=1, above in 0i64..50) {
        let mut wide = to.clone();
        let moved = |end: &Limit, by: i64| end.maybe_value().map_or(Limit::Unbounded, |end| Limit::closed(end + number(by)));
        wide.amount.bounds = Bounds { lo: moved(&to.amount.bounds.lo, -below), hi: moved(&to.amount.bounds.hi, above) };
        let [narrow, wide] = [to, wide].map(|to| {
            let GrowthBounds { multiple, yearly, pace, .. } = GrowthBounds::between(&from, &to).expect("growth");
            ([multiple.bounds, yearly.expect("a rate").bounds], pace.expect("a pace"))
        });
        for (own, wider) in narrow.0.iter().zip(&wide.0) {
            prop_assert!(inside(own, wider));
        }
        let (narrow, wide) = (narrow.1, wide.1);
        for (own, wider) in [(narrow.doubling, wide.doubling), (narrow.halving, wide.halving)] {
            prop_assert!(own.is_none() || own.zip(wider).is_some_and(|(own, wider)| inside(&own, &wider)));
        }
    }
}

/// What stands in the section of a figure, one row of its table a line.
fn told(figure: &Figure, dataset: &Dataset) -> String {
    let html = markup::growth(dataset, figure).into_string();
    let mut html = html.replace("<small>", "(").replace("</small>", ")");
    for (ending, shown) in [
        ("</tr>", "\n"),
        ("</td>", " | "),
        ("</th>", " | "),
        ("</option>", "; "),
        ("</p>", "\n"),
        ("</h2>", "\n"),
        ("</label>", "\n"),
        ("</span>", ": "),
    ] {
        html = html.replace(ending, shown);
    }
    let out = between_tags(&html);
    let lines =
        out.lines().map(|line| line.trim_end_matches([' ', '|', ';'])).filter(|line| !line.is_empty());
    lines.collect::<Vec<&str>>().join("\n")
}

#[test]
fn what_is_told_of_every_chart_is_as_reviewed() {
    let dataset = whole();
    for lang in Lang::ALL {
        let all = catalogue().iter().map(|chart| {
            let told = told(&figure(chart.id, &dataset, "", lang), &dataset);
            [chart.id, if told.is_empty() { ": none" } else { "\n" }, &told].concat()
        });
        insta::assert_snapshot!(format!("growth-{}", lang.code()), all.collect::<Vec<String>>().join("\n\n"));
    }
}

/// The ends of a range of multiples as it is written: from "1.16x to 1.24x", "18.1x or more" or nothing.
fn written(range: &str) -> [Option<Number>; 2] {
    let ends: Vec<Number> = range
        .split_whitespace()
        .filter_map(|word| maybe_decimal(&word.strip_suffix('x')?.replace(',', "")))
        .collect();
    match (&ends[..], range.contains("less")) {
        ([lo, hi], _) => [Some(lo.clone()), Some(hi.clone())],
        ([hi], true) => [None, Some(hi.clone())],
        ([lo], false) => [Some(lo.clone()), None],
        _ => [None, None],
    }
}

#[test]
fn what_is_written_beside_a_figure_holds_all_that_it_can_be() {
    let dataset = whole();
    let mut checked = 0;
    for chart in catalogue() {
        let figure = figure(chart.id, &dataset, "", Lang::En);
        let html = markup::growth(&dataset, &figure).into_string();
        for series in figure.dated_series(&dataset) {
            for (at, from) in series.points.iter().enumerate() {
                for to in &series.points[at + 1..] {
                    let growth = from.growth_to(to, &dataset).expect("growth");
                    let pair = format!("data-pair=\"{}..{}\"", from.id, to.id);
                    let (_, body) = html.split_once(&pair).expect("its part of the table");
                    let row = format!("<th scope=\"row\" role=\"rowheader\">{}</th>", series.name);
                    let (_, cells) = body.split_once(&row).expect("its row");
                    let cells: Vec<&str> = cells.split("</td>").take(2).collect();
                    for (cell, amount) in
                        cells.into_iter().zip([Some(&growth.multiple), growth.yearly.as_ref()])
                    {
                        let Some(Amount { bounds, .. }) = amount else { continue };
                        let Some((_, range)) = cell.split_once("<small>") else { continue };
                        let [lo, hi] = written(range.trim_end_matches("</small>"));
                        assert!(
                            lo.is_none_or(|lo| bounds.lo.maybe_value().is_some_and(|own| lo <= *own)),
                            "{cell}"
                        );
                        assert!(
                            hi.is_none_or(|hi| bounds.hi.maybe_value().is_some_and(|own| *own <= hi)),
                            "{cell}"
                        );
                        checked += 1;
                    }
                }
            }
        }
    }
    assert!(checked > 40, "{checked}");
}

#[test]
fn every_two_times_have_their_part_once_and_a_projection_is_kept_in_sight() {
    let dataset = whole();
    let mut with_growth = Vec::new();
    for chart in catalogue() {
        let figure = figure(chart.id, &dataset, "", Lang::En);
        let html = markup::growth(&dataset, &figure).into_string();
        let pairs: Vec<&str> =
            html.split("data-pair=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(pairs.iter().collect::<BTreeSet<_>>().len(), pairs.len(), "{}", chart.id);
        assert_eq!(html.matches(" data-chosen").count(), usize::from(!pairs.is_empty()), "{}", chart.id);
        assert_eq!(
            html.matches(" data-needed").count(),
            usize::from(chart.id == "token-growth"),
            "{}",
            chart.id
        );
        let (moments, _) = Figure::moments(&figure.dated_series(&dataset));
        assert_eq!(pairs.len(), moments.len() * moments.len().saturating_sub(1) / 2, "{}", chart.id);
        with_growth.extend((!pairs.is_empty()).then_some(chart.id));
    }
    with_growth.sort_unstable();
    assert_eq!(with_growth, ["kimi-funding", "kimi-revenue-mix", "openrouter-share", "token-growth"]);
}

#[test]
fn figures_of_other_definitions_are_refused_by_name() {
    // The last valuation told as a market value, which no price at a round goes with.
    let dataset = with_file("kimi-funding.csv", |text| text.replace("valuation-post-money", "market-value"));
    for (lang, names) in
        [(Lang::En, ["valuation at a funding round", "market value"]), (Lang::Zh, ["融资时估值", "市值"])]
    {
        let text = told(&figure("kimi-funding", &dataset, "", lang), &dataset);
        let refused: Vec<&str> =
            text.lines().filter(|line| names.iter().all(|name| line.contains(name))).collect();
        // From each of the other three.
        assert_eq!(refused.len(), 3, "{text}");
        assert!(refused.iter().all(|line| line.matches('|').count() == 1), "{refused:?}");
    }
    // And the same package as it is has none.
    let text = told(&figure("kimi-funding", &whole(), "", Lang::En), &whole());
    assert!(!text.contains("Not told"));
}

#[test]
fn an_address_names_two_times_and_nothing_else_of_the_chart_changes() {
    let dataset = whole();
    for (id, pair, usual) in [
        ("kimi-funding", "feb-2026-1..may-2026", "jan-2026..may-2026"),
        ("kimi-revenue-mix", "q1_2026..q2_2026", "q4_2025..q2_2026"),
        ("openrouter-share", "", "q1-weekly-average..weekly-tokens"),
    ] {
        let plain = figure(id, &dataset, "", Lang::En);
        assert!(!markup::tools(&plain, &[]).contains("\"from\""), "{id} has no lists in its bar");
        assert_eq!(
            figure(id, &dataset, &format!("time={usual}"), Lang::En),
            plain,
            "{id}: what is shown unasked"
        );
        if !pair.is_empty() {
            let chosen = figure(id, &dataset, &format!("time={pair}"), Lang::En);
            assert_ne!(chosen.controls, plain.controls, "{id}: or it would be forgotten");
            assert_eq!(chosen.unmet, Vec::<String>::new());
            let back = Figure { controls: plain.controls.clone(), ..chosen };
            assert_eq!(back, plain, "{id}: nothing in the chart moves");
        }
        let wrong = figure(id, &dataset, "time=jan-2026..june", Lang::En);
        assert_eq!(wrong.unmet, ["time=jan-2026..june"]);
    }
}

#[test]
fn the_lists_in_the_bar_and_those_of_the_section_name_the_same_times() {
    let dataset = whole();
    for lang in Lang::ALL {
        let figure = figure("token-growth", &dataset, "", lang);
        let (moments, usual) = Figure::moments(&figure.dated_series(&dataset));
        let bar = figure.controls.iter().find_map(|control| match control {
            Control::Between { points, chosen, .. } => Some((points.clone(), *chosen)),
            _ => None,
        });
        assert_eq!(bar, Some((moments, usual)));
    }
}
