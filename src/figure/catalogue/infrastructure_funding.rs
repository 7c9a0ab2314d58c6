//! `infrastructure-funding`: the latest round inside all that InfiniGence has raised, and what the company is for.

use crate::data::{Cell, Unit};
use crate::figure::bars::Lane;
use crate::figure::cells::Subject;
use crate::figure::draft::{Derived, Draft, row_ids};
use crate::figure::words::{Finding, Summary, capitalised, inside, listed, sentence};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, LegendEntry, Mark, MarkItem, MarkKind, Missing, Panel, Place,
    RowLabel, Series, Shape, Side, Table, TickFormat,
};
use crate::look::Ink;
use crate::look::Texture;
use crate::text::words::{common, infrastructure_funding as words};
use crate::text::{self, Money};

/// Id of the chart.
const ID: &str = "infrastructure-funding";
const TABLE: &str = "infinigence-metrics";
const COMPANY: &str = "infinigence";
const LATEST: [&str; 3] = [TABLE, "latest-round", "value"];
const TOTAL: [&str; 3] = [TABLE, "total-funding", "value"];
/// Where the rounds lie in their row, and the line under them that spans the whole.
const ROUNDS: Lane = (0.32, 0.72);
const SPAN: Lane = (0.82, 0.9);

/// Positions of the data.
struct Funding {
    latest: usize,
    total: usize,
    earlier: usize,
    share: usize,
    /// What the table says in words, with the row's name.
    words: Vec<(String, usize)>,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let funding = read(&mut draft)?;
    let day = draft.as_of(funding.latest);
    let money = Axis::new(AxisScale::Linear { zero: true }, TickFormat::Money(draft.axis_money()));
    let name = RowLabel {
        text: draft.company_name(COMPANY),
        sub: words::Until { day: &day }.say(draft.lang),
        ink: draft.inks_of(COMPANY).1,
        ..RowLabel::default()
    };
    let share = words::PanelRaisedAside { share: draft.value(funding.share) }.say(draft.lang);
    let fact =
        |(name, _): &(String, usize)| RowLabel { text: name.clone(), ink: Ink::Muted, ..RowLabel::default() };
    let raised = Panel::new(money, Axis::rows(vec![name]))
        .with_title(draft.say(words::PANEL_RAISED), share)
        .with_aside_datum(funding.share);
    let facts = Panel::new(Axis::none(), Axis::rows(funding.words.iter().map(fact).collect()))
        .with_title(draft.say(words::PANEL_FACTS), String::new());
    // Where the facts break into lines, under their names, they need a greater part of the height.
    let drawing = |weight: f64, under: bool| {
        let panels = vec![raised.clone(), facts.clone().with_weight(weight)];
        Drawing::panels([1, 1, 1], panels, marks(&draft, &funding, under))
    };
    let series = |id: &str, name, data| Series { id: id.to_owned(), name: draft.say(name), data };
    let raised = vec![funding.earlier, funding.latest, funding.total, funding.share];
    let series = vec![
        series("raised", words::SERIES_RAISED, raised),
        series("words", words::SERIES_WORDS, funding.words.iter().map(|(_, at)| *at).collect()),
    ];
    Ok(Figure {
        finding: finding(&draft, &funding),
        drawing: drawing(1.25, false),
        narrow: Some(drawing(1.95, true)),
        series,
        legend: legend(&draft),
        controls: vec![Control::Currency],
        table: table(&draft, &funding),
        limits: limits(&draft)?,
        summary: summary(&draft, &funding),
        shape: Shape { narrow: 556.0, medium: 384.0, wide: 372.0 },
        as_of: day,
        ..draft.into_figure()
    })
}

fn read(draft: &mut Draft) -> Result<Funding, Missing> {
    let name = draft.company_name(COMPANY);
    let subject = |address, measure| Subject {
        address,
        name: name.clone(),
        measure,
        entities: vec![COMPANY.to_owned()],
    };
    let latest = draft.push_money(subject(LATEST, draft.say(words::LATEST)))?;
    let total = draft.push_money(subject(TOTAL, draft.say(words::TOTAL)))?;
    let [part, whole] = [LATEST, TOTAL].map(|[table, row, column]| draft.cell(table, row, column));
    let (part, whole) = (part?, whole?);
    let (money, number) = draft.maybe_money_left(whole, part).unwrap_or_default();
    let note = words::ComputedEarlier { latest: draft.value(latest), total: draft.value(total) };
    let earlier = draft.push_derived(Derived {
        address: [ID, "earlier-rounds", "value"],
        name: name.clone(),
        measure: draft.say(words::EARLIER),
        value: ["~", &money].concat(),
        number: Some(number),
        note: note.say(draft.lang),
        entities: vec![COMPANY.to_owned()],
        from: &[TOTAL, LATEST],
    })?;
    // In the currency printed first, which the other one is rounded from.
    let first = |cell: &Cell| cell.first().map_or(0.0, |quantity| quantity.amount);
    let share = first(part) / first(whole) * 100.0;
    let [latest_printed, total_printed] = [part, whole].map(|cell| cell.text.get(draft.lang));
    let share = draft.push_derived(Derived {
        address: [ID, "latest-round", "share"],
        name: name.clone(),
        measure: draft.say(words::SHARE),
        value: words::About { share: &text::percent(share.round(), draft.lang) }.say(draft.lang),
        number: Some(share),
        note: words::ComputedShare { latest: latest_printed, total: total_printed }.say(draft.lang),
        entities: vec![COMPANY.to_owned()],
        from: &[LATEST, TOTAL],
    })?;
    let mut facts = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        if draft.cell(TABLE, row, "value")?.reading.figures().is_empty() {
            let metric = inside(draft.words(TABLE, row, "metric")?);
            let mut fact = subject([TABLE, row, "value"], metric.clone());
            if row == "lead-investors" {
                fact.entities.extend(draft.references(TABLE, row, "company_ids"));
            }
            facts.push((capitalised(&metric), draft.push_words(fact)?));
        }
    }
    Ok(Funding { latest, total, earlier, share, words: facts })
}

fn marks(draft: &Draft, funding: &Funding, under: bool) -> Vec<Mark> {
    let (before, all) = (draft.amount(funding.earlier), draft.amount(funding.total));
    let (ink, words_ink) = draft.inks_of(COMPANY);
    let bar = |at: usize, from: f64, to: f64, (top, foot): Lane, ink| {
        MarkItem::at(Place::Value(from), Place::Row(0, top), ink)
            .with_end(Place::Value(to), Place::Row(0, foot))
            .with_datum(at)
    };
    let label = |item: MarkItem, text, side, strong, ink| item.with_label(text, side, strong, ink);
    let money = [funding.earlier, funding.latest, funding.total].map(|at| draft.value(at));
    let earlier = words::BarEarlier { money: money[0] }.say(draft.lang);
    let latest = words::BarLatest { money: money[1] }.say(draft.lang);
    let total = words::BarTotal { money: money[2] }.say(draft.lang);
    let bars = vec![
        label(bar(funding.earlier, 0.0, before, ROUNDS, ink.soft()), earlier, Side::Above, false, words_ink),
        label(bar(funding.latest, before, all, ROUNDS, ink), latest, Side::Above, true, words_ink),
        label(bar(funding.total, 0.0, all, SPAN, Ink::Other), total, Side::Right, true, Ink::Text),
    ];
    let fact = |(row, (_, at)): (usize, &(String, usize))| {
        let level = Place::Row(row, if under { 0.0 } else { 0.5 });
        let item = MarkItem::at(Place::Share(0.0), level, Ink::Text).with_datum(*at).with_label(
            draft.value(*at).to_owned(),
            Side::Right,
            false,
            Ink::Text,
        );
        if under { item.with_end(Place::Share(1.0), Place::Row(row, 1.0)) } else { item }
    };
    let facts = funding.words.iter().enumerate().map(fact).collect();
    vec![Mark::new(MarkKind::Bar, bars), Mark::new(MarkKind::Words, facts).in_panel(1)]
}

fn finding(draft: &Draft, funding: &Funding) -> Finding {
    let company = draft.company_name(COMPANY);
    let share = text::percent(draft.amount(funding.share).round(), draft.lang);
    let title = words::Title { company: &company, share: &share, total: draft.value(funding.total) };
    let currency = text::currency(draft.axis_money(), draft.lang);
    let subtitle = words::Subtitle { currency, day: &draft.as_of(funding.latest) };
    Finding { title: title.say(draft.lang), subtitle: subtitle.say(draft.lang) }
}

fn legend(draft: &Draft) -> Vec<LegendEntry> {
    let own = draft.inks_of(COMPANY).0;
    let keys =
        [(own, words::LEGEND_LATEST), (own.soft(), words::LEGEND_EARLIER), (Ink::Other, words::LEGEND_TOTAL)];
    let (kind, texture) = (MarkKind::Bar, Texture::Solid);
    keys.map(|(ink, said)| LegendEntry { kind, ink, texture, text: draft.say(said) }).to_vec()
}

fn table(draft: &Draft, funding: &Funding) -> Table {
    let columns = [common::METRIC, words::VALUE, common::AS_PRINTED, common::EVIDENCE];
    let figures = [
        (words::ROW_LATEST, funding.latest),
        (words::ROW_EARLIER, funding.earlier),
        (words::ROW_TOTAL, funding.total),
        (words::ROW_SHARE, funding.share),
    ];
    let figures = figures.map(|(name, at)| (draft.say(name), at));
    let row = |(name, at): &(String, usize)| {
        vec![(name.clone(), None), draft.shown(*at), draft.printed_of(*at), draft.grade_of(*at)]
    };
    Table {
        ids: Vec::new(),
        columns: columns.map(|column| draft.say(column)).to_vec(),
        numeric: vec![false; 4],
        rows: figures.iter().chain(&funding.words).map(row).collect(),
    }
}

fn limits(draft: &Draft) -> Result<Vec<String>, Missing> {
    let mut limits = vec![draft.say(words::LIMIT_LEAST)];
    let mut implied = Vec::new();
    for [table, row, column] in [LATEST, TOTAL] {
        let cell = draft.cell(table, row, column)?;
        if let (Some(yuan), Some(dollars)) = (cell.maybe_amount(Unit::Cny), cell.maybe_amount(Unit::Usd)) {
            let rate = text::decimal(yuan.amount / dollars.amount, 2, draft.lang);
            implied.push([Money::Cny.sign(), &rate].concat());
        }
    }
    if let [first, other] = &implied[..]
        && first != other
    {
        limits.push(words::LimitRates { first, other }.say(draft.lang));
    }
    let mut tabled = draft.references(TABLE, "lead-investors", "company_ids");
    let told = draft.references("executive-summary", "infinigence-infra", "lead_ids");
    tabled.retain(|id| !told.contains(id));
    if !tabled.is_empty() && !told.is_empty() {
        let [tabled, told] = [tabled, told].map(|ids| {
            let names: Vec<String> = ids.iter().map(|id| draft.company_name(id)).collect();
            listed(&names.iter().map(String::as_str).collect::<Vec<_>>(), draft.lang)
        });
        limits.push(words::LimitLeads { tabled: &tabled, told: &told }.say(draft.lang));
    }
    limits.extend(draft.conversion_limit());
    Ok(limits)
}

fn summary(draft: &Draft, funding: &Funding) -> Summary {
    let [latest, earlier, total] = [funding.latest, funding.earlier, funding.total].map(|at| draft.value(at));
    let fact = |(who, at): &(String, usize)| common::Whose { who, what: draft.value(*at) }.say(draft.lang);
    let facts: Vec<String> = funding.words.iter().map(fact).collect();
    Summary {
        what: words::SummaryWhat { company: &draft.company_name(COMPANY) }.say(draft.lang),
        extremes: words::SummaryExtremes { earlier, latest, total }.say(draft.lang),
        trend: sentence(&facts, draft.lang),
    }
}
