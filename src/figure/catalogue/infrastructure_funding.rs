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
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    let own = draft.company(TABLE, "value", COMPANY);
    let [latest, total, earlier, share] = raised(draft, &own)?;
    let (mut names, mut facts) = (Vec::new(), Column::default());
    for row in row_ids(draft.table(TABLE)?) {
        if draft.cell(TABLE, row, "value")?.reading.figures().is_empty() {
            let metric = inside(draft.words(TABLE, row, "metric")?);
            let mut fact = own.at(draft, row, &metric);
            if row == "lead-investors" {
                fact.entities.extend(draft.references(TABLE, row, "company_ids"));
            }
            facts.push(draft.push_words(fact)?);
            names.push(capitalised(&metric));
        }
    }
    let day = &draft.as_of(latest);
    let name = draft.row_of(latest).with_sub(draft.say(words::Until { day }));
    let raised = draft
        .panel(words::PANEL_RAISED, draft.money_axis(), [name])
        .stating(draft.say(words::PanelRaisedAside { share: draft.value(share) }), share);
    let fact_names = names.iter().map(|name| RowLabel::new(name).with_ink(Ink::Muted));
    let told = draft.panel(words::PANEL_FACTS, Axis::none(), fact_names);
    let drawing = |under: bool| {
        let fact = |(row, at)| {
            let top = Position::Row(row, if under { 0.0 } else { 0.5 });
            let end = under.then_some((Position::Share(1.0), Position::Row(row, 1.0))).unzip();
            MarkItem { x2: end.0, y2: end.1, ..draft.block(at, (0.0, 1.0), top, Ink::Text) }
        };
        let words = Mark::new(MarkKind::Words, facts.rows().map(fact)).in_panel(1);
        let panels = vec![raised.clone(), told.clone()];
        Drawing::panels([1, 1, 1], panels, vec![bars(draft, [earlier, latest, total]), words])
    };
    let rounded = &draft.percent(draft.amount(share).round());
    let each = names.iter().zip(facts.iter()).map(|(name, at)| draft.whose(name, at));
    let rows = [words::ROW_LATEST, words::ROW_EARLIER, words::ROW_TOTAL, words::ROW_SHARE];
    let data = Column::from_iter([latest, earlier, total, share]).with(&facts);
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
            draft.series("words", words::SERIES_WORDS, &facts),
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
        limits: limits(draft)?,
        summary: draft.summary(words::SummaryWhat { company: &own.name }, extremes, draft.sentence(each)),
        ..Figure::default()
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
    let about = draft.say(words::About { share: &draft.percent(share.round()) });
    let share = draft.push_computed(subject, (about, share), note, &[LATEST, TOTAL])?;
    Ok([latest, total, earlier, share])
}

fn bars(draft: &Draft, data: [usize; 3]) -> Mark {
    let [before, _, all] = data.map(|at| draft.amount(at));
    let [earlier, latest, total] = data.map(|at| draft.value(at));
    let (ink, words_ink) = draft.inks_of(COMPANY);
    let said = draft.texts(&[
        &words::BarEarlier { money: earlier },
        &words::BarLatest { money: latest },
        &words::BarTotal { money: total },
    ]);
    let bar = |span, lane, ink| MarkItem::bar(span, 0, lane, ink);
    let bars = [
        bar((0.0, before), ROUNDS, ink.soft()).with_label(&said[0], Side::Above, false, words_ink),
        bar((before, all), ROUNDS, ink).with_label(&said[1], Side::Above, true, words_ink),
        bar((0.0, all), SPAN, Ink::Other).with_label(&said[2], Side::Right, true, Ink::Text),
    ];
    Mark::new(MarkKind::Bar, bars.into_iter().zip(data).map(|(bar, at)| bar.with_datum(at)))
}

fn limits(draft: &Draft) -> Result<Vec<String>, Missing> {
    let (latest, total) = (draft.maybe_rate_in(LATEST)?, draft.maybe_rate_in(TOTAL)?);
    let rates = latest.as_ref().zip(total.as_ref()).filter(|(first, other)| first != other);
    let mut tabled = draft.references(TABLE, "lead-investors", "company_ids");
    let told = draft.references("executive-summary", "infinigence-infra", "lead_ids");
    tabled.retain(|id| !told.contains(id));
    let differ = !tabled.is_empty() && !told.is_empty();
    let names = |ids: &[String]| draft.listed(ids.iter().map(|id| draft.company_name(id)));
    let (tabled, told) = (&names(&tabled), &names(&told));
    Ok(draft.limits(&[
        &words::LIMIT_LEAST,
        &rates.map(|(first, other)| words::LimitRates { first, other }),
        &differ.then_some(words::LimitLeads { tabled, told }),
    ]))
}
