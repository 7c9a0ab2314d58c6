//! `ipo-performance`: what became of the two listings: how far they rose, and what they are worth beside Baidu.

use crate::data::Dataset;
use crate::figure::bars::{self, bar};
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Draft, missing, row_ids, texts};
use crate::figure::words::{Finding, Summary, count_word};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, LegendEntry, Mark, MarkItem, MarkKind, Missing, Panel, Place,
    RowLabel, Series, Shape, Table, Texture, TickFormat,
};
use crate::scene::Ink;
use crate::state::ViewState;
use crate::text;

/// Id of the chart.
pub(crate) const ID: &str = "ipo-performance";
const TABLE: &str = "ipo-performance";
const DATES: &str = "listing-dates";

/// A company of the table.
struct Listed<'a> {
    row: &'a str,
    name: String,
    /// Its home country.
    home: String,
    /// Day of its listing in words; none for the one that is there for comparison.
    date: Option<String>,
    /// The day in words that the article's text gives.
    date_in_text: Option<String>,
    gain: usize,
    cap: usize,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let all = read(&mut draft)?;
    let reference =
        all.iter().find(|c| c.date.is_none()).ok_or_else(|| missing(TABLE, "baidu", "ipo_date"))?;
    let labs: Vec<&Listed> = all.iter().filter(|c| c.date.is_some()).collect();
    let above = labs.iter().filter(|c| draft.amount(c.cap) > draft.amount(reference.cap)).count();
    let series = |id: &str, en, zh, datum: &dyn Fn(&Listed) -> usize| Series {
        id: id.to_owned(),
        name: draft.said(en, zh),
        data: all.iter().map(datum).collect(),
    };
    let series = vec![
        series("gain", "Highest gain", "最高涨幅", &|c| c.gain),
        series("value", "Market value", "市值", &|c| c.cap),
    ];
    let as_of = draft.as_of(reference.cap);
    let panel = |title, ticks| {
        let x = Axis::new(AxisScale::Linear { zero: true }, ticks);
        Panel::new(x, Axis::rows(rows(&draft, &all))).with_title(title, String::new())
    };
    let panels = vec![
        panel(draft.said("Highest gain since listing", "上市以来最高涨幅"), TickFormat::Percent),
        panel(draft.fill("Market value, {0}", "{0}市值", &[&as_of]), TickFormat::Money(draft.axis_money())),
    ];
    let inks = [
        (Ink::China, draft.said("China", "中国")),
        (Ink::Us, draft.said("United States", "美国")),
        (Ink::Other, draft.said("for comparison", "用作对照")),
    ];
    let level = draft.fill("{0}’s market value", "{0}市值", &[&reference.name]);
    let mut figure = Figure {
        finding: finding(&draft, &labs, reference, above),
        drawing: Drawing::panels([1, 1, 2], panels, marks(&draft, &all, reference)),
        series,
        controls: vec![Control::Currency],
        table: table(&draft, &all)?,
        as_of,
        limits: limits(&draft, &labs, reference)?,
        summary: summary(&draft, &labs, reference, above),
        shape: Shape { narrow: 448.0, medium: 396.0, wide: 214.0 },
        ..draft.into_figure(ID)
    }
    .with_legend(&inks);
    let (kind, ink, texture) = (MarkKind::Rule, Ink::Text, Texture::Dashed);
    figure.legend.push(LegendEntry { kind, ink, texture, text: level });
    Ok(figure)
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Vec<Listed<'a>>, Missing> {
    let mut all = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        let entities = draft.references(TABLE, row, "company_id");
        let name = draft.company_name(entities.first().map_or(row, String::as_str));
        let subject = |column, measure| Subject {
            address: [TABLE, row, column],
            name: name.clone(),
            measure,
            entities: entities.clone(),
        };
        let gain = subject("peak_gain", draft.said("highest gain since listing", "上市以来最高涨幅"));
        let cap = subject("market_cap", draft.said("market value", "市值"));
        let (gain, cap) = (draft.push_cell(gain)?, draft.push_money(cap)?);
        let date = |table, column| {
            let cell = draft.dataset.maybe_cell(table, row, column);
            cell.and_then(|cell| cell.reading.maybe_period()).map(|period| period.written(draft.lang))
        };
        let (date, date_in_text) = (date(TABLE, "ipo_date"), date(DATES, "date"));
        let home = draft.home(TABLE, row)?;
        all.push(Listed { row, name, home, date, date_in_text, gain, cap });
    }
    Ok(all)
}

fn rows(draft: &Draft, all: &[Listed]) -> Vec<RowLabel> {
    let row = |c: &Listed| RowLabel {
        text: c.name.clone(),
        sub: match &c.date {
            Some(date) => draft.fill("listed {0}", "{0}上市", &[date]),
            None => draft.said("for comparison", "参照"),
        },
        ink: inks(c).1,
        ..RowLabel::default()
    };
    all.iter().map(row).collect()
}

/// The company that is there for comparison stays grey, wherever it is at home.
fn inks(company: &Listed) -> (Ink, Ink) {
    if company.date.is_some() { inks_of(&company.home) } else { inks_of("") }
}

fn marks(draft: &Draft, all: &[Listed], reference: &Listed) -> Vec<Mark> {
    let (mut gains, mut caps, mut unstated) = (Vec::new(), Vec::new(), Vec::new());
    for (row, c) in all.iter().enumerate() {
        caps.push(bar(draft, c.cap, row, bars::WHOLE, inks(c)));
        if c.date.is_some() {
            gains.push(bar(draft, c.gain, row, bars::WHOLE, inks(c)));
        } else {
            let none = draft.said("no gain is given", "未给出涨幅");
            unstated.push(bars::words(c.gain, row, bars::WHOLE, none));
        }
    }
    let mark = |kind, items, panel| Mark::new(kind, items).in_panel(panel);
    // Row by row, so that where names stand above the bars the line leaves them alone.
    let level = Place::Value(draft.amount(reference.cap));
    let line = |row| {
        MarkItem::at(level, Place::Row(row, 0.0), Ink::Text)
            .with_end(level, Place::Row(row, 1.0))
            .with_texture(Texture::Dashed)
    };
    let line = (0..all.len().saturating_sub(1)).map(line).collect();
    vec![
        mark(MarkKind::Bar, gains, 0),
        mark(MarkKind::Words, unstated, 0),
        mark(MarkKind::Bar, caps, 1),
        mark(MarkKind::Rule, line, 1),
    ]
}

fn finding(draft: &Draft, labs: &[&Listed], reference: &Listed, above: usize) -> Finding {
    let (of, n) = (count_word(labs.len(), draft.lang), count_word(above, draft.lang));
    let gains: Vec<&str> = labs.iter().map(|c| draft.value(c.gain)).collect();
    let gains = gains.join(draft.pick(" and ", " 和 "));
    let title = if above == labs.len() {
        draft.fill(
            "The {0} listed labs are each worth more than {1}; their gains peaked at {2}",
            "上市的{0}家实验室市值都高于{1}，涨幅最高曾达 {2}",
            &[&of.to_lowercase(), &reference.name, &gains],
        )
    } else {
        draft.fill(
            "{3} of {0} listed labs worth more than {1}; their gains peaked at {2}",
            "上市的{0}家实验室中，{3}家市值高于{1}，涨幅最高曾达 {2}",
            &[&of.to_lowercase(), &reference.name, &gains, &n],
        )
    };
    let subtitle = draft.fill(
        "Highest gain over the offer price, and market value in {0}, {1}",
        "相对发行价的最高涨幅；{1}市值，单位：{0}",
        &[text::currency(draft.axis_money(), draft.lang), &draft.as_of(reference.cap)],
    );
    Finding { title, subtitle }
}

fn table(draft: &Draft, all: &[Listed]) -> Result<Table, Missing> {
    let columns = [
        draft.pick("Company", "公司"),
        draft.pick("Listed", "上市日期"),
        draft.pick("Offer price", "发行价"),
        draft.pick("Highest gain", "最高涨幅"),
        draft.pick("Market value", "市值"),
        draft.pick("Market value as printed", "市值原文写法"),
        draft.pick("In the article’s words", "原文评语"),
        draft.pick("Evidence", "依据"),
    ];
    let mut rows = Vec::new();
    for c in all {
        let date = c.date.clone().unwrap_or_else(|| "—".to_owned());
        let evidence = draft.data.get(c.cap).map(|datum| draft.evidence(datum)).unwrap_or_default();
        rows.push(vec![
            (c.name.clone(), None),
            (date, None),
            draft.printed(TABLE, c.row, "ipo_price")?,
            draft.shown(c.gain),
            draft.shown(c.cap),
            draft.printed(TABLE, c.row, "market_cap")?,
            draft.printed(TABLE, c.row, "vs_ipo")?,
            (evidence, None),
        ]);
    }
    let numeric = vec![false, false, false, true, true, true, false, false];
    Ok(Table { ids: Vec::new(), columns: texts(&columns), numeric, rows })
}

fn limits(draft: &Draft, labs: &[&Listed], reference: &Listed) -> Result<Vec<String>, Missing> {
    let mut limits = Vec::new();
    let (mut tabled, mut told) = (Vec::new(), Vec::new());
    for c in labs {
        if let (Some(date), Some(other)) = (&c.date, &c.date_in_text)
            && date != other
        {
            tabled.push(draft.fill("{0} on {1}", "{0}为{1}", &[&c.name, date]));
            told.push(draft.fill("{0} on {1}", "{0}为{1}", &[&c.name, other]));
        }
    }
    if !tabled.is_empty() {
        let and = draft.pick(" and ", "，");
        limits.push(draft.fill(
            "The article’s table dates the listings {0}; its text has {1}. The chart follows the table.",
            "上市日期，原文表格记{0}；正文却记{1}。本图从表格。",
            &[&tabled.join(and), &told.join(and)],
        ));
    }
    limits.push(draft.said(
        "Offer prices are not given, so the gains cannot be checked. The table calls them peaks, the article’s opening speaks of them as the rise so far.",
        "原文未给出发行价，涨幅无从核对。表格称之为最高涨幅，导语却说成迄今涨幅。",
    ));
    for c in labs.iter().filter(|c| draft.amount(c.cap) > draft.amount(reference.cap)) {
        let words = draft.words(TABLE, c.row, "vs_ipo")?;
        if words.contains(&reference.name) {
            limits.push(draft.fill(
                "Beside {0} the table says “{1}”, but its own figures for {2} still put {0} ahead.",
                "表格在{0}一行写着“{1}”，但其{2}的数字仍显示{0}更高。",
                &[&c.name, words, &draft.as_of(c.cap)],
            ));
        }
    }
    let surge = draft.words("executive-summary", "zhipu-surge", "significance")?;
    limits.push(draft.fill(
        "The article’s summary says of Zhipu AI as well: “{0}”. Its table and its text say so of MiniMax alone.",
        "原文摘要对智谱也写着“{0}”，表格与正文却只这样说 MiniMax。",
        &[surge],
    ));
    limits.extend(draft.conversion_limit());
    Ok(limits)
}

fn summary(draft: &Draft, labs: &[&Listed], reference: &Listed, above: usize) -> Summary {
    let said = |at: usize, name: &str| [name, " ", draft.value(at)].concat();
    let gains: Vec<String> = labs.iter().map(|c| said(c.gain, &c.name)).collect();
    let caps: Vec<String> = labs.iter().map(|c| said(c.cap, &c.name)).collect();
    let comma = draft.pick(", ", "，");
    let (n, of) = (count_word(above, draft.lang), count_word(labs.len(), draft.lang).to_lowercase());
    Summary {
        what: draft.fill(
            "Bars in panels for {0} labs listed in Hong Kong: the highest gain since listing, and market value beside {1}.",
            "分组柱形图，对象为在港上市的{0}家实验室：上市以来最高涨幅，以及与{1}对照的市值。",
            &[&of, &reference.name],
        ),
        extremes: draft.fill("Gains peaked at: {0}.", "最高涨幅：{0}。", &[&gains.join(comma)]),
        trend: if above == labs.len() {
            draft.fill(
                "All of them are worth more than {0} at {1}: {2}.",
                "市值均高于{0}的 {1}：{2}。",
                &[&reference.name, draft.value(reference.cap), &caps.join(comma)],
            )
        } else {
            draft.fill(
                "{3} of {4} worth more than {0} at {1}: {2}.",
                "{4}家中{3}家市值高于{0}的 {1}：{2}。",
                &[&reference.name, draft.value(reference.cap), &caps.join(comma), &n, &of],
            )
        },
    }
}
