//! `ipo-performance`: what became of the two listings: how far they rose, and what they are worth beside Baidu.

use crate::data::Dataset;
use crate::figure::bars::{self, bar};
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Draft, missing, row_ids};
use crate::figure::words::{Finding, Summary, count_word, listed};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, LegendEntry, Mark, MarkItem, MarkKind, Missing, Panel, Place,
    RowLabel, Series, Shape, Table, TickFormat,
};
use crate::look::Ink;
use crate::look::Texture;
use crate::state::ViewState;
use crate::text;
use crate::text::words::{Fixed, common, ipo_performance as words};

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
    let series = |id: &str, name: Fixed, datum: &dyn Fn(&Listed) -> usize| Series {
        id: id.to_owned(),
        name: draft.say(name),
        data: all.iter().map(datum).collect(),
    };
    let series = vec![series("gain", words::GAIN, &|c| c.gain), series("value", words::VALUE, &|c| c.cap)];
    let as_of = draft.as_of(reference.cap);
    let panel = |title, ticks| {
        let x = Axis::new(AxisScale::Linear { zero: true }, ticks);
        Panel::new(x, Axis::rows(rows(&draft, &all))).with_title(title, String::new())
    };
    let value = words::PanelValue { as_of: &as_of }.say(draft.lang);
    let panels = vec![
        panel(draft.say(words::PANEL_GAIN), TickFormat::Percent),
        panel(value, TickFormat::Money(draft.axis_money())),
    ];
    let inks = [
        (Ink::China, draft.say(common::CHINA)),
        (Ink::Us, draft.say(common::UNITED_STATES)),
        (Ink::Other, draft.say(words::COMPARISON)),
    ];
    let level = words::ReferenceValue { reference: &reference.name }.say(draft.lang);
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
        let gain = subject("peak_gain", draft.say(words::MEASURE_GAIN));
        let cap = subject("market_cap", draft.say(words::MEASURE_VALUE));
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
            Some(date) => words::Listed { date }.say(draft.lang),
            None => draft.say(words::COMPARISON_ROW),
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
            unstated.push(bars::words(c.gain, row, bars::WHOLE, draft.say(words::NO_GAIN)));
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
    let gains: Vec<&str> = labs.iter().map(|c| draft.value(c.gain)).collect();
    let title = words::Title {
        above: &count_word(above, draft.lang),
        all_above: above == labs.len(),
        gains: &listed(&gains, draft.lang),
        labs: &count_word(labs.len(), draft.lang).to_lowercase(),
        reference: &reference.name,
    };
    let currency = text::currency(draft.axis_money(), draft.lang);
    let subtitle = words::Subtitle { as_of: &draft.as_of(reference.cap), currency };
    Finding { title: title.say(draft.lang), subtitle: subtitle.say(draft.lang) }
}

fn table(draft: &Draft, all: &[Listed]) -> Result<Table, Missing> {
    let columns = [
        common::COMPANY,
        words::COLUMN_LISTED,
        words::COLUMN_PRICE,
        words::GAIN,
        words::VALUE,
        words::COLUMN_PRINTED,
        words::COLUMN_WORDS,
        common::EVIDENCE,
    ];
    let columns = columns.map(|column| draft.say(column)).to_vec();
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
    Ok(Table { ids: Vec::new(), columns, numeric, rows })
}

fn limits(draft: &Draft, labs: &[&Listed], reference: &Listed) -> Result<Vec<String>, Missing> {
    let mut limits = Vec::new();
    let (mut tabled, mut told) = (Vec::new(), Vec::new());
    for c in labs {
        if let (Some(date), Some(other)) = (&c.date, &c.date_in_text)
            && date != other
        {
            let on = |date| words::ListedOn { company: &c.name, date }.say(draft.lang);
            tabled.push(on(date));
            told.push(on(other));
        }
    }
    if !tabled.is_empty() {
        let [table, text] = [tabled, told].map(|on| on.join(words::BETWEEN_DATES.say(draft.lang)));
        limits.push(words::LimitDates { table: &table, text: &text }.say(draft.lang));
    }
    limits.push(draft.say(words::LIMIT_GAINS));
    for c in labs.iter().filter(|c| draft.amount(c.cap) > draft.amount(reference.cap)) {
        let words = draft.words(TABLE, c.row, "vs_ipo")?;
        if words.contains(&reference.name) {
            let ahead = words::LimitAhead { as_of: &draft.as_of(c.cap), company: &c.name, words };
            limits.push(ahead.say(draft.lang));
        }
    }
    let surge = draft.words("executive-summary", "zhipu-surge", "significance")?;
    limits.push(words::LimitSurge { words: surge }.say(draft.lang));
    limits.extend(draft.conversion_limit());
    Ok(limits)
}

fn summary(draft: &Draft, labs: &[&Listed], reference: &Listed, above: usize) -> Summary {
    let each = |datum: &dyn Fn(&Listed) -> usize| {
        let said =
            |c: &&Listed| common::Valued { name: &c.name, value: draft.value(datum(c)) }.say(draft.lang);
        labs.iter().map(said).collect::<Vec<_>>().join(words::BETWEEN_LABS.say(draft.lang))
    };
    let (reference, value) = (&reference.name, draft.value(reference.cap));
    let count = count_word(labs.len(), draft.lang).to_lowercase();
    let trend = words::SummaryTrend {
        above: &count_word(above, draft.lang),
        all_above: above == labs.len(),
        labs: &count,
        labs_valued: &each(&|c| c.cap),
        reference,
        value,
    };
    Summary {
        what: words::SummaryWhat { labs: &count, reference }.say(draft.lang),
        extremes: words::SummaryExtremes { gains: &each(&|c| c.gain) }.say(draft.lang),
        trend: trend.say(draft.lang),
    }
}
