//! `exchange-rates`: which rates the article's own conversions imply, from every figure it prints in two currencies.

use crate::data::{Period, Unit};
use crate::figure::draft::{Draft, Reading, missing};
use crate::figure::implied::{self, Pair, heading};
use crate::figure::words::{Finding, Summary, count_word, sentence};
use crate::figure::{
    Axis, AxisScale, Drawing, Figure, LegendEntry, Mark, MarkItem, MarkKind, Missing, Panel, Place, RowLabel,
    Series, Shape, Side, Table, TickFormat,
};
use crate::look::Ink;
use crate::look::Texture;
use crate::text;
use crate::text::words::{common, exchange_rates as words};

/// Id of the chart.
const ID: &str = "exchange-rates";
const RATES: &str = "currency-rates";
/// Between the line of the rate used here and its words, as a share of that rate.
const GAP: f64 = 0.004;
/// Space over the first row, where those words stand, as a share of a row.
const HEAD: f64 = 0.6;

/// All pairs in one currency, the lowest rate first, and the rate that charts convert with.
struct Rates {
    unit: Unit,
    pairs: Vec<Pair>,
    used: f64,
    datum: usize,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let yuan = read(&mut draft, Unit::Cny)?;
    let hong_kong = read(&mut draft, Unit::Hkd)?;
    let all = [&yuan, &hong_kong];
    let series = all.map(|rates| Series {
        id: rates.unit.code().to_owned(),
        name: heading(&draft, rates.unit),
        data: rates.pairs.iter().map(|pair| pair.datum).chain([rates.datum]).collect(),
    });
    let ranges = legend(&draft);
    let mut figure = Figure {
        finding: finding(&draft, &yuan, all),
        drawing: drawing(&draft, all, false),
        narrow: Some(drawing(&draft, all, true)),
        series: series.to_vec(),
        table: table(&draft, all),
        as_of: newest(&draft, all),
        limits: limits(&draft, &yuan)?,
        summary: summary(&draft, all),
        shape: Shape { narrow: 840.0, medium: 680.0, wide: 580.0 },
        ..draft.into_figure()
    }
    // Inks of dots are those of their ranges.
    .with_legend(&[]);
    figure.legend.splice(0..0, ranges);
    Ok(figure)
}

/// Every cell that prints a figure in dollars and in this currency, and the rate that charts convert with.
fn read(draft: &mut Draft, unit: Unit) -> Result<Rates, Missing> {
    let pairs = implied::pairs(draft, ID, unit)?;
    let row = unit.code();
    let used = match unit {
        Unit::Hkd => draft.dataset.rates().hkd_per_usd,
        _ => draft.dataset.rates().cny_per_usd,
    };
    let datum = draft.push(Reading {
        address: [RATES, row, "per_usd"],
        name: draft.words(RATES, row, "currency")?.to_owned(),
        measure: draft.say(words::RATE_USED),
        value: text::decimal(used, 2, draft.lang),
        number: Some(used),
        entities: Vec::new(),
    })?;
    if pairs.is_empty() {
        Err(missing("*", "*", unit.code()))
    } else {
        Ok(Rates { unit, pairs, used, datum })
    }
}

/// The latest time of which one of the figures speaks, in words.
fn newest(draft: &Draft, all: [&Rates; 2]) -> String {
    let times = all.iter().flat_map(|rates| &rates.pairs).map(|pair| pair.as_of.as_str());
    let latest = times.filter_map(|code| Some((Period::maybe_from_code(code)?.end, code))).max();
    latest.map(|(_, code)| text::period(code, draft.lang)).unwrap_or_default()
}

/// A panel for each currency. What is printed stands at the far side, in the narrow design beside the figure's name.
fn drawing(draft: &Draft, all: [&Rates; 2], narrow: bool) -> Drawing {
    // Both axes reach as far from their rate in proportion, so that the spreads compare.
    let shares = all.iter().flat_map(|rates| rates.pairs.iter().map(|pair| pair.rate / rates.used));
    let reach = shares.map(|share| (share - 1.0).abs()).fold(0.0, f64::max) * 1.15;
    let row = |(at, pair): (usize, &Pair)| RowLabel {
        text: pair.name.clone(),
        sub: if narrow { pair.printed.clone() } else { String::new() },
        aside: if narrow { String::new() } else { pair.printed.clone() },
        gap: if at == 0 { HEAD } else { 0.0 },
        ..RowLabel::default()
    };
    let panels = all.map(|rates| {
        let ends = [rates.used * (1.0 - reach), rates.used * (1.0 + reach)];
        let x = Axis::new(AxisScale::Linear { zero: false }, TickFormat::Number).including(&ends);
        Panel::new(x, Axis::rows(rates.pairs.iter().enumerate().map(row).collect()))
            .with_title(heading(draft, rates.unit), String::new())
            .with_weight(rates.pairs.len() as f64 + HEAD + 0.8)
    });
    let marks = all.iter().enumerate().flat_map(|(panel, rates)| marks(draft, rates, panel));
    Drawing::panels([1, 1, 1], panels.to_vec(), marks.collect())
}

/// Inks of a pair and its words: dark where rounding cannot bring it to the rate used here.
fn inks(pair: &Pair, used: f64) -> (Ink, Ink) {
    if pair.allowed.contains(used) { (Ink::Other, Ink::Muted) } else { (Ink::Text, Ink::Text) }
}

fn marks(draft: &Draft, rates: &Rates, panel: usize) -> Vec<Mark> {
    // No company has this rate: the house's own choice has the ink that stands out most.
    let line = MarkItem::at(Place::Value(rates.used), Place::Share(0.0), Ink::China)
        .with_end(Place::Value(rates.used), Place::Share(1.0))
        .with_size(1.5);
    let used = words::Used { rate: draft.value(rates.datum) }.say(draft.lang);
    let head = Place::Share(HEAD / 2.0 / (rates.pairs.len() as f64 + HEAD));
    let used = MarkItem::at(Place::Value(rates.used * (1.0 + GAP)), head, Ink::ChinaText)
        .with_datum(rates.datum)
        .with_label(used, Side::Right, true, Ink::ChinaText);
    let (mut ranges, mut dots, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for (row, pair) in rates.pairs.iter().enumerate() {
        let level = Place::Row(row, 0.5);
        let (ink, word_ink) = inks(pair, rates.used);
        let bounded = pair.allowed.hi.is_finite();
        let (from, to) = if bounded {
            (Place::Value(pair.allowed.lo), Place::Value(pair.allowed.hi))
        } else {
            (Place::Share(0.0), Place::Share(1.0))
        };
        let texture = if bounded { Texture::Solid } else { Texture::Dashed };
        let range = MarkItem::at(from, level, ink).with_end(to, level).with_texture(texture);
        ranges.push(range.with_size(if bounded { 2.0 } else { 1.0 }));
        dots.push(
            MarkItem::at(Place::Value(pair.rate), level, ink)
                .with_size(6.0)
                .with_texture(draft.dot_texture(pair.datum))
                .with_datum(pair.datum),
        );
        let end = if bounded { pair.allowed.hi } else { pair.rate };
        values.push(
            MarkItem::at(Place::Value(end), level, ink).with_size(6.0).with_datum(pair.datum).with_label(
                draft.value(pair.datum).to_owned(),
                Side::Right,
                true,
                word_ink,
            ),
        );
    }
    let marks = [
        (MarkKind::Rule, vec![line]),
        (MarkKind::Rule, ranges),
        (MarkKind::Dot, dots),
        (MarkKind::Words, vec![used]),
        (MarkKind::Text, values),
    ];
    marks.map(|(kind, items)| Mark::new(kind, items).in_panel(panel)).to_vec()
}

fn legend(draft: &Draft) -> Vec<LegendEntry> {
    let keys = [
        (Ink::Text, Texture::Solid, words::LEGEND_EXCLUDED),
        (Ink::Other, Texture::Solid, words::LEGEND_POSSIBLE),
        (Ink::Other, Texture::Dashed, words::LEGEND_UNBOUNDED),
    ];
    let key =
        |(ink, texture, said)| LegendEntry { kind: MarkKind::Rule, ink, texture, text: draft.say(said) };
    keys.map(key).to_vec()
}

fn table(draft: &Draft, all: [&Rates; 2]) -> Table {
    let columns = [
        words::COLUMN_FIGURE,
        words::COLUMN_WHERE,
        common::AS_PRINTED,
        words::COLUMN_RATE,
        words::COLUMN_ALLOWED,
        common::EVIDENCE,
    ];
    let grade = |at: usize| draft.data.get(at).map(|d| text::grade(d.grade.code(), draft.lang).to_owned());
    let mut rows = Vec::new();
    for rates in all {
        for pair in &rates.pairs {
            let ends = [pair.allowed.lo, pair.allowed.hi].map(|end| text::decimal(end, 2, draft.lang));
            let range = if pair.allowed.hi.is_finite() { ends.join("–") } else { "—".to_owned() };
            rows.push(vec![
                (pair.name.clone(), None),
                (pair.place.clone(), None),
                (pair.printed.clone(), None),
                draft.shown(pair.datum),
                (range, None),
                (grade(pair.datum).unwrap_or_default(), None),
            ]);
        }
        let used = draft.data.get(rates.datum);
        let [name, measure, printed] = [
            used.map(|datum| datum.name.clone()),
            used.map(|datum| datum.measure.clone()),
            used.map(|datum| datum.printed.clone()),
        ]
        .map(Option::unwrap_or_default);
        rows.push(vec![
            (name, None),
            (measure, None),
            (printed, None),
            draft.shown(rates.datum),
            ("—".to_owned(), None),
            (grade(rates.datum).unwrap_or_default(), None),
        ]);
    }
    let numeric = vec![false, false, false, true, true, false];
    Table { ids: Vec::new(), columns: columns.map(|column| draft.say(column)).to_vec(), numeric, rows }
}

/// Whether some rate lies in what rounding allows for every pair.
fn one_fits(rates: &Rates) -> bool {
    let lo = rates.pairs.iter().map(|pair| pair.allowed.lo).fold(f64::MIN, f64::max);
    let hi = rates.pairs.iter().map(|pair| pair.allowed.hi).fold(f64::MAX, f64::min);
    lo <= hi
}

/// The lowest and the highest implied rate in words.
fn ends(draft: &Draft, rates: &Rates) -> [String; 2] {
    [rates.pairs.first(), rates.pairs.last()]
        .map(|pair| pair.map(|pair| draft.value(pair.datum).to_owned()).unwrap_or_default())
}

fn finding(draft: &Draft, yuan: &Rates, all: [&Rates; 2]) -> Finding {
    let [low, high] = ends(draft, yuan);
    let title = words::Title { fits: one_fits(yuan), high: &high, low: &low };
    let figures = all.iter().map(|rates| rates.pairs.len()).sum();
    let subtitle = words::Subtitle { figures: &count_word(figures, draft.lang).to_ascii_lowercase() };
    Finding { title: title.say(draft.lang), subtitle: subtitle.say(draft.lang) }
}

fn limits(draft: &Draft, yuan: &Rates) -> Result<Vec<String>, Missing> {
    let excluded = yuan.pairs.iter().filter(|pair| !pair.allowed.contains(yuan.used));
    let far = |pair: &&Pair| (pair.rate / yuan.used - 1.0).abs();
    let outlier = excluded.clone().max_by(|a, b| far(a).total_cmp(&far(b)));
    let mut limits = Vec::new();
    if let Some(pair) = outlier {
        let share = text::percent((far(&pair) * 100.0).round(), draft.lang);
        limits.push(words::LimitOutlier { figure: &pair.name, share: &share }.say(draft.lang));
    }
    limits.extend([draft.say(words::LIMIT_TIMES), draft.say(words::LIMIT_UNBOUNDED)]);
    let bounded: Vec<&Pair> = yuan.pairs.iter().filter(|pair| pair.allowed.hi.is_finite()).collect();
    let agreeing = bounded.iter().filter(|pair| pair.allowed.contains(yuan.used)).count();
    let [agreeing, all] = &[agreeing, bounded.len()].map(|n| count_word(n, draft.lang).to_ascii_lowercase());
    limits.push(words::LimitAgreeing { agreeing, all }.say(draft.lang));
    let note = |unit: Unit| draft.words(RATES, unit.code(), "note");
    let origin = words::LimitOrigin { hong_kong: note(Unit::Hkd)?, yuan: note(Unit::Cny)? };
    limits.push(origin.say(draft.lang));
    Ok(limits)
}

fn summary(draft: &Draft, all: [&Rates; 2]) -> Summary {
    let [yuan, hkd] = &all.map(|rates| heading(draft, rates.unit));
    let [[yuan_low, yuan_high], [hkd_low, hkd_high]] = &all.map(|rates| ends(draft, rates));
    let [yuan_used, hkd_used] = all.map(|rates| draft.value(rates.datum));
    let extremes =
        words::SummaryExtremes { hkd, hkd_high, hkd_low, hkd_used, yuan, yuan_high, yuan_low, yuan_used };
    let pair =
        |pair: &Pair| common::Valued { name: &pair.name, value: draft.value(pair.datum) }.say(draft.lang);
    let pairs: Vec<String> = all.iter().flat_map(|rates| &rates.pairs).map(pair).collect();
    Summary {
        what: draft.say(words::SUMMARY_WHAT),
        extremes: extremes.say(draft.lang),
        trend: sentence(&pairs, draft.lang),
    }
}
