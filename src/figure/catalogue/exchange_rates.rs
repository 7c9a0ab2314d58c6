//! `exchange-rates`: which rates the article's own conversions imply, from every figure it prints in two currencies.

use super::prelude::*;
use crate::figure::implied_rates::{self, Pair, heading};
use crate::text::words::exchange_rates as words;

const RATES: &str = "currency-rates";
/// Between the line of the rate used here and its words.
const APART_PX: f64 = 6.0;
/// Over the first row: where the rate used here is written.
const HEAD: f64 = -0.2;

/// All pairs in one currency, the lowest rate first, and the rate that charts convert with.
struct Rates {
    unit: Unit,
    pairs: Vec<Pair>,
    used: f64,
    datum: usize,
}

/// A panel for each currency: a dot at the rate a pair implies over what rounding allows, and a line at the rate used here.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    let all = &[read(draft, Unit::Cny)?, read(draft, Unit::Hkd)?];
    let [in_yuan, in_hkd] = all;
    let series = all.iter().map(|rates| {
        let data = rates.pairs.iter().map(|pair| pair.datum).chain([rates.datum]);
        draft.series(rates.unit.code(), heading(draft, rates.unit), data)
    });
    let pairs = || all.iter().flat_map(|rates| &rates.pairs);
    let end = |pair: Option<&Pair>| pair.map(|pair| draft.value(pair.datum)).unwrap_or_default();
    let said = |rates: &Rates| [end(rates.pairs.first()), end(rates.pairs.last()), draft.value(rates.datum)];
    let ([yuan_low, yuan_high, yuan_used], [hkd_low, hkd_high, hkd_used]) = (said(in_yuan), said(in_hkd));
    let (yuan, hkd) = (&heading(draft, in_yuan.unit), &heading(draft, in_hkd.unit));
    // Whether some rate lies in what rounding allows for every pair.
    let lo = in_yuan.pairs.iter().map(|pair| pair.allowed.lo).fold(f64::MIN, f64::max);
    let hi = in_yuan.pairs.iter().map(|pair| pair.allowed.hi).fold(f64::MAX, f64::min);
    let times = pairs().filter_map(|pair| Some((Period::maybe_from_code(&pair.as_of)?.end, &pair.as_of)));
    let key = |ink, texture, words: Fixed| draft.key(MarkKind::Rule, ink, texture, words);
    let ranges = [
        key(Ink::Text, Texture::Solid, words::LEGEND_EXCLUDED),
        key(Ink::Other, Texture::Tint, words::LEGEND_POSSIBLE),
        key(Ink::Other, Texture::Dashed, words::LEGEND_UNBOUNDED),
    ];
    let chart = drawing(draft, all, false);
    Ok(Figure {
        finding: draft.finding(
            words::Title { fits: lo <= hi, high: yuan_high, low: yuan_low },
            words::Subtitle { figures: &draft.count(pairs().count()) },
        ),
        // Inks of dots are those of their ranges.
        legend: ranges.into_iter().chain(draft.keys(&chart.marks)).collect(),
        drawing: chart,
        narrow: Some(drawing(draft, all, true)),
        series: series.collect(),
        table: table(draft, all),
        as_of: times.max().map(|(_, code)| text::period(code, draft.lang)).unwrap_or_default(),
        limits: limits(draft, in_yuan)?,
        summary: draft.summary(
            words::SUMMARY_WHAT,
            words::SummaryExtremes { hkd, hkd_high, hkd_low, hkd_used, yuan, yuan_high, yuan_low, yuan_used },
            draft.sentence(pairs().map(|pair| draft.named(pair.datum))),
        ),
        ..Figure::default()
    })
}

/// Every cell that prints a figure in dollars and in this currency, and the rate that charts convert with.
fn read(draft: &mut Draft, unit: Unit) -> Result<Rates, Missing> {
    let pairs = implied_rates::pairs(draft, draft.id, unit)?;
    let row = unit.code();
    let used = match unit {
        Unit::Hkd => draft.dataset.rates().hkd_per_usd,
        _ => draft.dataset.rates().cny_per_usd,
    };
    let rate = Record::of_nobody(RATES, row, draft.words(RATES, row, "currency")?);
    let rate = rate.at(draft, "per_usd", words::RATE_USED);
    let datum = draft.push(rate.reading(text::decimal(used, 2, draft.lang), Some(used)))?;
    if pairs.is_empty() { Err(missing("*", "*", row)) } else { Ok(Rates { unit, pairs, used, datum }) }
}

/// What is printed stands at the far side, in the narrow design beside the figure's name.
fn drawing(draft: &Draft, all: &[Rates], narrow: bool) -> Drawing {
    // Both axes reach as far from their rate in proportion, so that the spreads compare.
    let shares = all.iter().flat_map(|rates| rates.pairs.iter().map(|pair| pair.rate / rates.used));
    let reach = shares.map(|share| (share - 1.0).abs()).fold(0.0, f64::max) * 1.15;
    let row = |pair: &Pair| {
        let row = RowLabel::new(&pair.name);
        if narrow { row.with_sub(&pair.printed) } else { row.with_aside(&pair.printed) }
    };
    let panels = all.iter().map(|rates| {
        let ends = [rates.used * (1.0 - reach), rates.used * (1.0 + reach)];
        let x = Axis::new(AxisScale::Linear { zero: false }, TickFormat::Number).including(&ends);
        draft.panel(heading(draft, rates.unit), x, rates.pairs.iter().map(row))
    });
    let marks = all.iter().enumerate().flat_map(|(panel, rates)| marks(draft, rates, panel));
    Drawing::panels([1, 1, 1], panels.collect(), marks.collect())
}

fn marks(draft: &Draft, rates: &Rates, panel: usize) -> Vec<Mark> {
    // No company has this rate: the house's own choice has the ink that stands out most.
    let [top, foot] = [0.0, 1.0].map(|share| (Position::Value(rates.used), Position::Share(share)));
    let line = MarkItem::stroke(top, foot, Ink::China).with_size(1.5).joining([rates.datum]);
    let beside = Position::Value(rates.used);
    let used = draft.say(words::Used { rate: draft.value(rates.datum) });
    let used = MarkItem::at(beside, Position::Row(0, HEAD), Ink::ChinaText)
        .with_size(APART_PX)
        .with_datum(rates.datum)
        .with_label(used, Side::Right, true, Ink::ChinaText);
    let (mut ranges, mut dots, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for (row, pair) in rates.pairs.iter().enumerate() {
        let level = |x: Position| (x, Position::Row(row, 0.5));
        let Interval { lo, hi } = pair.allowed;
        // Dark where rounding cannot bring it to the rate used here.
        let possible = pair.allowed.contains(rates.used);
        let (ink, word_ink) = if possible { (Ink::Other, Ink::Muted) } else { (Ink::Text, Ink::Text) };
        let range = |ends: [Position; 2]| MarkItem::stroke(level(ends[0]), level(ends[1]), ink);
        let (range, end) = if hi.is_finite() {
            let texture = if possible { Texture::Tint } else { Texture::Solid };
            (range([lo, hi].map(Position::Value)).with_size(2.0).with_texture(texture), hi)
        } else {
            (range([0.0, 1.0].map(Position::Share)).with_texture(Texture::Dashed), pair.rate)
        };
        ranges.push(range.joining([pair.datum]));
        let dot = draft.dot(pair.datum, Position::Value(pair.rate), Position::Row(row, 0.5)).with_size(6.0);
        dots.push(MarkItem { ink, ..dot });
        let (x, y) = level(Position::Value(end));
        let value = MarkItem::at(x, y, ink).with_size(6.0).with_datum(pair.datum);
        values.push(value.with_label(draft.value(pair.datum), Side::Right, true, word_ink));
    }
    let layers = [
        (MarkKind::Rule, vec![line]),
        (MarkKind::Rule, ranges),
        (MarkKind::Dot, dots),
        (MarkKind::Words, vec![used]),
        (MarkKind::Text, values),
    ];
    Mark::layers(panel, layers)
}

/// The pairs of each currency, and under them the rate used here.
fn table(draft: &Draft, all: &[Rates]) -> Table {
    let mut rows = Vec::new();
    for rates in all {
        rows.extend(rates.pairs.iter().map(|pair| {
            let ends = [pair.allowed.lo, pair.allowed.hi].map(|end| text::decimal(end, 2, draft.lang));
            let allowed = if pair.allowed.hi.is_finite() { ends.join("–") } else { "—".to_owned() };
            (pair.datum, [pair.place.as_str(), &pair.printed], allowed)
        }));
        let printed = draft.data.get(rates.datum).map_or("", |datum| &datum.printed);
        rows.push((rates.datum, [draft.measure(rates.datum), printed], "—".to_owned()));
    }
    let data = || rows.iter().map(|(datum, ..)| *datum);
    draft
        .table_by_columns()
        .words(words::COLUMN_FIGURE, data().map(|at| draft.name(at)))
        .words(words::COLUMN_WHERE, rows.iter().map(|(_, [place, _], _)| *place))
        .words(common::AS_PRINTED, rows.iter().map(|(_, [_, printed], _)| *printed))
        .values(words::COLUMN_RATE, data())
        .numbers(words::COLUMN_ALLOWED, rows.iter().map(|(.., allowed)| allowed))
        .grades(data())
        .table()
}

fn limits(draft: &Draft, yuan: &Rates) -> Result<Vec<String>, Missing> {
    let far = |pair: &&Pair| (pair.rate / yuan.used - 1.0).abs();
    let excluded = yuan.pairs.iter().filter(|pair| !pair.allowed.contains(yuan.used));
    let furthest = excluded.max_by(|a, b| far(a).total_cmp(&far(b)));
    let share = &draft.percent(furthest.map_or(0.0, |pair| (far(&pair) * 100.0).round()));
    let bounded = || yuan.pairs.iter().filter(|pair| pair.allowed.hi.is_finite());
    let agreeing = bounded().filter(|pair| pair.allowed.contains(yuan.used)).count();
    let note = |unit: Unit| draft.words(RATES, unit.code(), "note");
    Ok(draft.limits(&[
        &furthest.map(|pair| words::LimitOutlier { figure: &pair.name, share }),
        &words::LIMIT_TIMES,
        &words::LIMIT_UNBOUNDED,
        &words::LimitAgreeing { agreeing: &draft.count(agreeing), all: &draft.count(bounded().count()) },
        &words::LimitOrigin { hong_kong: note(Unit::Hkd)?, yuan: note(Unit::Cny)? },
    ]))
}
