//! `infrastructure-funding`: the latest round inside all that InfiniGence has raised, and what the company is for.

use super::prelude::*;
use crate::text::words::infrastructure_funding as words;

const TABLE: &str = "infinigence-metrics";
const COMPANY: &str = "infinigence";
const LATEST: [&str; 3] = [TABLE, "latest-round", "value"];
const TOTAL: [&str; 3] = [TABLE, "total-funding", "value"];
/// Where the rounds lie in their row, and the line under them that spans the whole.
const ROUNDS: Lane = (0.32, 0.72);
const SPAN: Lane = (0.82, 0.9);

/// Earlier rounds and the latest one end to end over the whole, and under them the company's facts in words.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let own = draft.company(TABLE, "value", COMPANY);
    let [latest, total, earlier, share] = raised(&mut draft, &own)?;
    let (mut names, mut facts) = (Vec::new(), Column::default());
    for row in row_ids(draft.table(TABLE)?) {
        if draft.cell(TABLE, row, "value")?.reading.figures().is_empty() {
            let metric = inside(draft.words(TABLE, row, "metric")?);
            let mut fact = own.subject(&draft, [TABLE, row, "value"], &metric);
            if row == "lead-investors" {
                fact.entities.extend(draft.references(TABLE, row, "company_ids"));
            }
            facts.push(draft.push_words(fact)?);
            names.push(capitalised(&metric));
        }
    }
    let day = &draft.as_of(latest);
    let name = RowLabel::new(&own.name).with_sub(draft.say(words::Until { day }));
    let fact_names = names.iter().map(|name| RowLabel::new(name).with_ink(Ink::Muted)).collect();
    let raised = Panel::new(draft.money_axis(), Axis::rows(vec![name.with_ink(draft.inks_of(COMPANY).1)]))
        .titled(draft.say(words::PANEL_RAISED))
        .stating(draft.say(words::PanelRaisedAside { share: draft.value(share) }), share);
    let told = Panel::new(Axis::none(), Axis::rows(fact_names)).titled(draft.say(words::PANEL_FACTS));
    let drawing = |under: bool| {
        let fact = |(row, at)| {
            let item =
                draft.block(at, (0.0, 1.0), Position::Row(row, if under { 0.0 } else { 0.5 }), Ink::Text);
            let end = under.then_some((Position::Share(1.0), Position::Row(row, 1.0)));
            MarkItem { x2: end.map(|end| end.0), y2: end.map(|end| end.1), ..item }
        };
        let words = Mark::new(MarkKind::Words, facts.rows().map(fact).collect()).in_panel(1);
        let panels = vec![raised.clone(), told.clone()];
        Drawing::panels([1, 1, 1], panels, vec![bars(&draft, [earlier, latest, total]), words])
    };
    let rounded = &text::percent(draft.amount(share).round(), draft.lang);
    let each = names.iter().zip(facts.iter()).map(|(name, at)| draft.whose(name, at));
    let rows = [words::ROW_LATEST, words::ROW_EARLIER, words::ROW_TOTAL, words::ROW_SHARE];
    let data: Column = [latest, earlier, total, share].into_iter().chain(facts.iter()).collect();
    let extremes = words::SummaryExtremes {
        earlier: draft.value(earlier),
        latest: draft.value(latest),
        total: draft.value(total),
    };
    let ink = draft.inks_of(COMPANY).0;
    let key = |ink, words: Fixed| draft.key(MarkKind::Bar, ink, Texture::Solid, words);
    Ok(Figure {
        finding: draft.finding(
            words::Title { company: &own.name, share: rounded, total: draft.value(total) },
            words::Subtitle { currency: draft.currency_name(), day },
        ),
        drawing: drawing(false),
        narrow: Some(drawing(true)),
        series: vec![
            draft.series("raised", words::SERIES_RAISED, [earlier, latest, total, share]),
            draft.series("words", words::SERIES_WORDS, facts.iter()),
        ],
        legend: vec![
            key(ink, words::LEGEND_LATEST),
            key(ink.soft(), words::LEGEND_EARLIER),
            key(Ink::Other, words::LEGEND_TOTAL),
        ],
        controls: vec![Control::Currency],
        table: draft
            .table_by_columns()
            .words(common::METRIC, rows.map(|row| draft.say(row)).iter().chain(&names))
            .values(words::VALUE, &data)
            .printed(common::AS_PRINTED, &data)
            .grades(&data)
            .table_of_words(),
        limits: limits(&draft)?,
        summary: draft.summary(words::SummaryWhat { company: &own.name }, extremes, draft.sentence(each)),
        as_of: day.clone(),
        ..draft.into_figure()
    })
}

/// The latest round, all rounds, those before the latest, and its share.
fn raised(draft: &mut Draft, own: &Record) -> Result<[usize; 4], Missing> {
    let latest = draft.push_money(own.subject(draft, LATEST, words::LATEST))?;
    let total = draft.push_money(own.subject(draft, TOTAL, words::TOTAL))?;
    let [part, whole] = [LATEST, TOTAL].map(|[table, row, column]| draft.cell(table, row, column));
    let (part, whole) = (part?, whole?);
    let (money, number) = draft.maybe_money_left(whole, part).unwrap_or_default();
    let note = words::ComputedEarlier { latest: draft.value(latest), total: draft.value(total) };
    let subject = own.subject(draft, [draft.id, "earlier-rounds", "value"], words::EARLIER);
    let result = (["~", &money].concat(), number);
    let earlier = draft.push_computed(subject, result, draft.say(note), &[TOTAL, LATEST])?;
    // In the currency printed first, which the other one is rounded from.
    let first = |cell: &Cell| cell.first().map_or(0.0, |quantity| quantity.amount);
    let share = first(part) / first(whole) * 100.0;
    let [latest_printed, total_printed] = [part, whole].map(|cell| cell.text.get(draft.lang));
    let note = draft.say(words::ComputedShare { latest: latest_printed, total: total_printed });
    let subject = own.subject(draft, [draft.id, "latest-round", "share"], words::SHARE);
    let about = draft.say(words::About { share: &text::percent(share.round(), draft.lang) });
    let share = draft.push_computed(subject, (about, share), note, &[LATEST, TOTAL])?;
    Ok([latest, total, earlier, share])
}

fn bars(draft: &Draft, data: [usize; 3]) -> Mark {
    let [before, _, all] = data.map(|at| draft.amount(at));
    let [earlier, latest, total] = data.map(|at| draft.value(at));
    let (ink, words_ink) = draft.inks_of(COMPANY);
    let bar = |at: usize, from: f64, to: f64, (top, foot): Lane, ink| {
        MarkItem::at(Position::Value(from), Position::Row(0, top), ink)
            .with_end(Position::Value(to), Position::Row(0, foot))
            .with_datum(at)
    };
    let [earlier, latest, total] = [
        draft.say(words::BarEarlier { money: earlier }),
        draft.say(words::BarLatest { money: latest }),
        draft.say(words::BarTotal { money: total }),
    ];
    let bars = vec![
        bar(data[0], 0.0, before, ROUNDS, ink.soft()).with_label(earlier, Side::Above, false, words_ink),
        bar(data[1], before, all, ROUNDS, ink).with_label(latest, Side::Above, true, words_ink),
        bar(data[2], 0.0, all, SPAN, Ink::Other).with_label(total, Side::Right, true, Ink::Text),
    ];
    Mark::new(MarkKind::Bar, bars)
}

fn limits(draft: &Draft) -> Result<Vec<String>, Missing> {
    let mut limits = draft.texts(&[&words::LIMIT_LEAST]);
    if let (Some(first), Some(other)) = (&draft.maybe_rate_in(LATEST)?, &draft.maybe_rate_in(TOTAL)?)
        && first != other
    {
        limits.push(draft.say(words::LimitRates { first, other }));
    }
    let mut tabled = draft.references(TABLE, "lead-investors", "company_ids");
    let told = draft.references("executive-summary", "infinigence-infra", "lead_ids");
    tabled.retain(|id| !told.contains(id));
    if !tabled.is_empty() && !told.is_empty() {
        let names = |ids: &[String]| draft.listed(ids.iter().map(|id| draft.company_name(id)));
        limits.push(draft.say(words::LimitLeads { tabled: &names(&tabled), told: &names(&told) }));
    }
    limits.extend(draft.conversion_limit());
    Ok(limits)
}
