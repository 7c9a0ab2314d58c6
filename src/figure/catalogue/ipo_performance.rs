//! `ipo-performance`: what became of the two listings: how far they rose, and what they are worth beside Baidu.

use super::prelude::*;
use crate::text::words::ipo_performance as words;

const TABLE: &str = "ipo-performance";

/// The companies; the one without a day of listing is there for comparison.
struct Listings<'a> {
    rows: Vec<Record<'a>>,
    dates: Vec<Option<String>>,
    gain: Column,
    cap: Column,
    beside: usize,
}

/// Two panels of bars, how far each rose and what it is worth, with a line at the value to compare with.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let all = read(&mut draft)?;
    let Listings { rows, dates, gain, cap, beside } = &all;
    let as_of = draft.as_of(cap.at(*beside));
    let mut names = Vec::new();
    let mut inks = Vec::new();
    for (row, date) in rows.iter().zip(dates) {
        // The company that is there for comparison stays grey, wherever it is at home.
        let own = inks_of(if date.is_some() { draft.home(TABLE, row.id)? } else { String::new() }.as_str());
        let sub = match date {
            Some(date) => draft.say(words::Listed { date }),
            None => draft.say(words::COMPARISON_ROW),
        };
        names.push(RowLabel::new(&row.name).with_sub(sub).with_ink(own.1));
        inks.push(own);
    }
    let panel = |x, title| Panel::new(x, Axis::rows(names.clone())).titled(title);
    let panels = vec![
        panel(Axis::zero(TickFormat::Percent), draft.say(words::PANEL_GAIN)),
        panel(draft.money_axis(), draft.say(words::PanelValue { as_of: &as_of })),
    ];
    let risen = gain.rows().map(|(row, at)| match row == *beside {
        true => draft.say(words::NO_GAIN),
        false => bars::mark_words(&draft, at),
    });
    let mut marks = Bars::of(gain).inks(Each(inks.clone())).words(Each(risen.collect())).marks(&draft);
    marks.extend(Bars::of(cap).inks(Each(inks)).in_panel(1).marks(&draft));
    // Row by row, so that where names stand above the bars the line leaves them alone.
    let level =
        |row| bars::level(row, draft.amount(cap.at(*beside)), Ink::Text).with_texture(Texture::Dashed);
    let level = Mark::new(MarkKind::Rule, (0..rows.len().saturating_sub(1)).map(level).collect());
    marks.push(level.in_panel(1));
    let key = words::ReferenceValue { reference: &rows[*beside].name };
    let key = draft.key(MarkKind::Rule, Ink::Text, Texture::Dashed, key);
    let inks = draft.countries(words::COMPARISON);
    let (finding, summary) = words(&draft, &all);
    let mut figure = Figure {
        finding,
        drawing: Drawing::panels([1, 1, 2], panels, marks),
        series: vec![
            draft.series("gain", words::GAIN, gain.iter()),
            draft.series("value", words::VALUE, cap.iter()),
        ],
        controls: vec![Control::Currency],
        table: draft
            .table_by_columns()
            .words(common::COMPANY, rows.iter().map(|row| row.name.as_str()))
            .words(words::COLUMN_LISTED, dates.iter().map(|date| date.as_deref().unwrap_or("—")))
            .words(words::COLUMN_PRICE, draft.printed_column(rows, "ipo_price")?)
            .values(words::GAIN, gain)
            .values(words::VALUE, cap)
            .numbers(words::COLUMN_PRINTED, draft.printed_column(rows, "market_cap")?)
            .words(words::COLUMN_WORDS, draft.printed_column(rows, "vs_ipo")?)
            .evidence(cap)
            .table(),
        as_of,
        limits: limits(&draft, &all)?,
        summary,
        ..draft.into_figure()
    }
    .with_legend(&inks);
    figure.legend.push(key);
    Ok(figure)
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Listings<'a>, Missing> {
    let mut rows = draft.rows(TABLE, "company", Of::Column("company_id"))?;
    for row in &mut rows {
        row.name = draft.company_name(row.entities.first().map_or(row.id, String::as_str));
    }
    let reads =
        [Read::cell("peak_gain", words::MEASURE_GAIN), Read::cell("market_cap", words::MEASURE_VALUE)];
    let [gain, cap] = draft.columns(&rows, &reads)?;
    let dates: Vec<_> = rows.iter().map(|row| day(draft, row.address("ipo_date"))).collect();
    let beside = dates.iter().position(Option::is_none);
    let beside = beside.ok_or_else(|| missing(TABLE, "baidu", "ipo_date"))?;
    Ok(Listings { rows, dates, gain, cap, beside })
}

/// The day in a cell in words, if it holds one.
fn day(draft: &Draft, cell: [&str; 3]) -> Option<String> {
    draft.period_in(cell).ok().map(|period| period.written(draft.lang))
}

/// How many of the labs are worth more than the one beside them, and what is said of them.
fn words(draft: &Draft, Listings { rows, dates, gain, cap, beside }: &Listings) -> (Finding, Summary) {
    let labs: Vec<usize> = (0..rows.len()).filter(|row| dates[*row].is_some()).collect();
    let higher = |row: &&usize| draft.amount(cap.at(**row)) > draft.amount(cap.at(*beside));
    let above = labs.iter().filter(higher).count();
    let (count, all_above) = (&draft.count(labs.len()), above == labs.len());
    let (above, reference) = (&draft.count_first(above), rows[*beside].name.as_str());
    let gains = &draft.listed(labs.iter().map(|row| draft.value(gain.at(*row))));
    let each = |column: &Column| {
        let said = labs.iter().map(|row| draft.valued(&rows[*row].name, column.at(*row)));
        draft.joined(said, words::BETWEEN_LABS)
    };
    let subtitle = words::Subtitle { as_of: &draft.as_of(cap.at(*beside)), currency: draft.currency_name() };
    let (labs_valued, value) = (&each(cap), draft.value(cap.at(*beside)));
    (
        draft.finding(words::Title { above, all_above, gains, labs: count, reference }, subtitle),
        draft.summary(
            words::SummaryWhat { labs: count, reference },
            words::SummaryExtremes { gains: &each(gain) },
            words::SummaryTrend { above, all_above, labs: count, labs_valued, reference, value },
        ),
    )
}

fn limits(draft: &Draft, all: &Listings) -> Result<Vec<String>, Missing> {
    let (mut tabled, mut told, mut ahead) = (Vec::new(), Vec::new(), Vec::new());
    let reference = &all.rows[all.beside].name;
    for ((row, date), cap) in all.rows.iter().zip(&all.dates).zip(all.cap.iter()) {
        let (company, Some(date)) = (row.name.as_str(), date) else { continue };
        let on = |date| draft.say(words::ListedOn { company, date });
        if let Some(other) = day(draft, ["listing-dates", row.id, "date"]).filter(|other| other != date) {
            tabled.push(on(date));
            told.push(on(&other));
        }
        let words = draft.words(TABLE, row.id, "vs_ipo")?;
        if draft.amount(cap) > draft.amount(all.cap.at(all.beside)) && words.contains(reference) {
            ahead.push(draft.say(words::LimitAhead { as_of: &draft.as_of(cap), company, words }));
        }
    }
    let mut limits = Vec::new();
    if !tabled.is_empty() {
        let [table, text] = &[tabled, told].map(|on| draft.joined(on, words::BETWEEN_DATES));
        limits.push(draft.say(words::LimitDates { table, text }));
    }
    limits.push(draft.say(words::LIMIT_GAINS));
    limits.extend(ahead);
    let surge = draft.words("executive-summary", "zhipu-surge", "significance")?;
    limits.push(draft.say(words::LimitSurge { words: surge }));
    limits.extend(draft.conversion_limit());
    Ok(limits)
}
