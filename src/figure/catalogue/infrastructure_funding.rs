//! `infrastructure-funding`: the latest round inside all that InfiniGence has raised, and what the company is for.

use crate::data::{Cell, Dataset, Unit};
use crate::figure::bars::Lane;
use crate::figure::cells::Subject;
use crate::figure::draft::{Derived, Draft, row_ids, texts};
use crate::figure::words::{Finding, Summary, capitalised, inside};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, LegendEntry, Mark, MarkItem, MarkKind, Missing, Panel, Place,
    RowLabel, Series, Shape, Side, Table, Texture, TickFormat,
};
use crate::scene::Ink;
use crate::state::ViewState;
use crate::text;

/// Id of the chart.
pub(crate) const ID: &str = "infrastructure-funding";
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
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let funding = read(&mut draft)?;
    let day = draft.as_of(funding.latest);
    let money = Axis::new(AxisScale::Linear { zero: true }, TickFormat::Money(draft.axis_money()));
    let name = RowLabel {
        text: draft.company_name(COMPANY),
        sub: draft.fill("to {0}", "截至{0}", &[&day]),
        ink: draft.inks_of(COMPANY).1,
        ..RowLabel::default()
    };
    let share = draft.fill("latest round: {0} of all", "最新一轮占{0}", &[draft.value(funding.share)]);
    let fact =
        |(name, _): &(String, usize)| RowLabel { text: name.clone(), ink: Ink::Muted, ..RowLabel::default() };
    let raised = Panel::new(money, Axis::rows(vec![name]))
        .with_title(draft.said("All money raised", "全部融资"), share)
        .with_aside_datum(funding.share);
    let facts = Panel::new(Axis::none(), Axis::rows(funding.words.iter().map(fact).collect()))
        .with_title(draft.said("What the article says of it", "原文所述"), String::new());
    // Where the facts break into lines, under their names, they need a greater part of the height.
    let drawing = |weight: f64, under: bool| {
        let panels = vec![raised.clone(), facts.clone().with_weight(weight)];
        Drawing::panels([1, 1, 1], panels, marks(&draft, &funding, under))
    };
    let series = |id: &str, en, zh, data| Series { id: id.to_owned(), name: draft.said(en, zh), data };
    let series = vec![
        series(
            "raised",
            "Raised",
            "融资",
            vec![funding.earlier, funding.latest, funding.total, funding.share],
        ),
        series("words", "In words", "文字", funding.words.iter().map(|(_, at)| *at).collect()),
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
        ..draft.into_figure(ID)
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
    let latest = subject(LATEST, draft.said("latest round", "最新一轮融资"));
    let latest = draft.push_money(latest)?;
    let total = subject(TOTAL, draft.said("all rounds so far", "累计融资"));
    let total = draft.push_money(total)?;
    let [part, whole] = [LATEST, TOTAL].map(|[table, row, column]| draft.cell(table, row, column));
    let (part, whole) = (part?, whole?);
    let (words, number) = draft.maybe_money_left(whole, part).unwrap_or_default();
    let note = draft.fill(
        "Computed: {0} in all, less the latest {1}. Both are printed as “at least”, so this is about right at best.",
        "推算：累计 {0}减去最新一轮 {1}。均为“至少”，结果只是大约数。",
        &[draft.value(total), draft.value(latest)],
    );
    let earlier = draft.push_derived(Derived {
        address: [ID, "earlier-rounds", "value"],
        name: name.clone(),
        measure: draft.said("earlier rounds together", "此前各轮合计"),
        value: ["~", &words].concat(),
        number: Some(number),
        note,
        entities: vec![COMPANY.to_owned()],
        from: &[TOTAL, LATEST],
    })?;
    // In the currency printed first, which the other one is rounded from.
    let first = |cell: &Cell| cell.first().map_or(0.0, |quantity| quantity.amount);
    let share = first(part) / first(whole) * 100.0;
    let words = text::percent(share.round(), draft.lang);
    let share = draft.push_derived(Derived {
        address: [ID, "latest-round", "share"],
        name: name.clone(),
        measure: draft.said("latest round as a share of all", "最新一轮占累计融资的比例"),
        value: draft.fill("about {0}", "约 {0}", &[&words]),
        number: Some(share),
        note: draft.fill(
            "Computed: {0} out of {1}, from the figures printed first.",
            "推算：{0}占{1}，取原文先列出的金额。",
            &[part.text.get(draft.lang), whole.text.get(draft.lang)],
        ),
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
    let said = |en, zh, at: usize| draft.fill(en, zh, &[draft.value(at)]);
    let earlier = said("earlier {0}", "此前各轮 {0}", funding.earlier);
    let latest = said("latest {0}", "最新一轮 {0}", funding.latest);
    let bars = vec![
        bar(funding.earlier, 0.0, before, ROUNDS, ink.soft()).with_label(
            earlier,
            Side::Above,
            false,
            words_ink,
        ),
        bar(funding.latest, before, all, ROUNDS, ink).with_label(latest, Side::Above, true, words_ink),
        bar(funding.total, 0.0, all, SPAN, Ink::Other).with_label(
            said("{0} in all", "共 {0}", funding.total),
            Side::Right,
            true,
            Ink::Text,
        ),
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
    let name = draft.company_name(COMPANY);
    let share = text::percent(draft.amount(funding.share).round(), draft.lang);
    Finding {
        title: draft.fill(
            "{0}’s latest round makes up about {1} of all that it has raised, {2}",
            "{0}累计融资 {2}，最新一轮约占 {1}",
            &[&name, &share, draft.value(funding.total)],
        ),
        subtitle: draft.fill(
            "Funding in {0}, to {1}",
            "融资额，单位：{0}，截至{1}",
            &[text::currency(draft.axis_money(), draft.lang), &draft.as_of(funding.latest)],
        ),
    }
}

fn legend(draft: &Draft) -> Vec<LegendEntry> {
    let entry = |ink, en, zh| LegendEntry {
        kind: MarkKind::Bar,
        ink,
        texture: Texture::Solid,
        text: draft.said(en, zh),
    };
    let own = draft.inks_of(COMPANY).0;
    vec![
        entry(own, "latest round, company-stated", "最新一轮（公司说法）"),
        entry(own.soft(), "earlier rounds, computed", "此前各轮（推算）"),
        entry(Ink::Other, "all rounds, company-stated", "累计（公司说法）"),
    ]
}

fn table(draft: &Draft, funding: &Funding) -> Table {
    let columns = [
        draft.pick("Metric", "指标"),
        draft.pick("Value", "数值"),
        draft.pick("As printed", "原文写法"),
        draft.pick("Evidence", "依据"),
    ];
    let figures = [
        (draft.said("Latest round", "最新一轮"), funding.latest),
        (draft.said("Earlier rounds, computed", "此前各轮（推算）"), funding.earlier),
        (draft.said("All rounds", "累计融资"), funding.total),
        (draft.said("Latest round as a share, computed", "最新一轮占比（推算）"), funding.share),
    ];
    let row = |(name, at): &(String, usize)| {
        vec![(name.clone(), None), draft.shown(*at), draft.printed_of(*at), draft.grade_of(*at)]
    };
    let rows = figures.iter().chain(&funding.words).map(row);
    Table { ids: Vec::new(), columns: texts(&columns), numeric: vec![false; 4], rows: rows.collect() }
}

fn limits(draft: &Draft) -> Result<Vec<String>, Missing> {
    let mut limits = vec![draft.said(
        "Both amounts are printed as “at least”: the bars show the least, and what earlier rounds brought is only the difference.",
        "金额原文均为“至少”：柱形只表示下限，此前各轮只是其差。",
    )];
    let mut implied = Vec::new();
    for [table, row, column] in [LATEST, TOTAL] {
        let cell = draft.cell(table, row, column)?;
        if let (Some(yuan), Some(dollars)) = (cell.maybe_amount(Unit::Cny), cell.maybe_amount(Unit::Usd)) {
            implied.push(text::decimal(yuan.amount / dollars.amount, 2, draft.lang));
        }
    }
    if let [a, b] = &implied[..]
        && a != b
    {
        limits.push(draft.fill(
            "The article’s pairs imply ¥{0} and ¥{1} to the dollar, so shares differ a little by currency.",
            "原文的成对金额分别隐含 1 美元兑 ¥{0} 与 ¥{1}，占比因币种略有出入。",
            &[a, b],
        ));
    }
    let tabled = draft.references(TABLE, "lead-investors", "company_ids");
    let told = draft.references("executive-summary", "infinigence-infra", "lead_ids");
    let names = |ids: &[String], keep: &dyn Fn(&String) -> bool| {
        let names: Vec<String> = ids.iter().filter(|id| keep(id)).map(|id| draft.company_name(id)).collect();
        names.join(draft.pick(" and ", "与"))
    };
    let extra = names(&tabled, &|id| !told.contains(id));
    if !extra.is_empty() && !told.is_empty() {
        limits.push(draft.fill(
            "Its table counts {0} among the lead investors; its text names only {1}.",
            "表格将{0}列为领投方之一；正文只提到{1}。",
            &[&extra, &names(&told, &|_| true)],
        ));
    }
    limits.extend(draft.conversion_limit());
    Ok(limits)
}

fn summary(draft: &Draft, funding: &Funding) -> Summary {
    let value = |at: usize| draft.value(at);
    let facts =
        funding.words.iter().map(|(name, at)| draft.fill("{0}: {1}", "{0}：{1}", &[name, value(*at)]));
    let facts: Vec<String> = facts.collect();
    Summary {
        what: draft.fill(
            "One bar of all that {0} has raised, cut where the latest round begins, over a short list of facts.",
            "一根柱形表示{0}的累计融资，并标出最新一轮的起点；下方列出若干事实。",
            &[&draft.company_name(COMPANY)],
        ),
        extremes: draft.fill(
            "The latest round brought {0}, earlier ones {1}, together {2}.",
            "最新一轮 {0}，此前各轮 {1}，合计 {2}。",
            &[value(funding.latest), value(funding.earlier), value(funding.total)],
        ),
        trend: [facts.join(draft.pick("; ", "；")).as_str(), draft.pick(".", "。")].concat(),
    }
}
