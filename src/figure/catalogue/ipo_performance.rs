//! `ipo-performance`: what became of the two listings: how far they rose, and what they are worth beside Baidu.

use super::prelude::*;
use crate::text::words::ipo_performance as words;

const TABLE: &str = "ipo-performance";

/// Two panels of bars, how far each rose and what it is worth, with a line at the value to compare with.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.countries(words::COMPARISON);
    let mut rows = draft.rows(TABLE, "company", Of::Column("company_id"))?;
    for row in &mut rows {
        row.name = draft.company_name(row.entities.first().map_or(row.id, String::as_str));
    }
    let reads =
        [Read::cell("peak_gain", words::MEASURE_GAIN), Read::cell("market_cap", words::MEASURE_VALUE)];
    let [gain, cap] = draft.columns(&rows, &reads)?;
    let dates: Vec<_> = rows.iter().map(|row| day(draft, row.address("ipo_date"))).collect();
    // The company without a day of listing is there for comparison: it stays grey, wherever it is at home.
    let beside = dates.iter().position(Option::is_none);
    let beside = beside.ok_or_else(|| missing(TABLE, "baidu", "ipo_date"))?;
    let (reference, compared) = (rows[beside].name.as_str(), cap.at(beside));
    let as_of = &draft.as_of(compared);
    let own = |(date, at): (&Option<_>, _)| if date.is_some() { draft.inks_at(at) } else { inks_of("") };
    let inks: Vec<(Ink, Ink)> = dates.iter().zip(cap.iter()).map(own).collect();
    let names = rows.iter().zip(&dates).zip(&inks).map(|((row, date), inks)| {
        let listed = date.as_ref().map(|date| draft.say(words::Listed { date }));
        let sub = listed.unwrap_or_else(|| draft.say(words::COMPARISON_ROW));
        RowLabel::new(&row.name).with_sub(sub).with_ink(inks.1)
    });
    let panels = vec![
        draft.panel(words::PANEL_GAIN, Axis::zero(TickFormat::Percent), names.clone()),
        draft.panel(words::PanelValue { as_of }, draft.money_axis(), names),
    ];
    let risen = gain.rows().map(|(row, at)| match row == beside {
        true => draft.say(words::NO_GAIN),
        false => bars::mark_words(draft, at),
    });
    let mut marks = Bars::of(&gain).inks(Each(inks.clone())).words(Each(risen.collect())).marks(draft);
    marks.extend(Bars::of(&cap).inks(Each(inks)).in_panel(1).marks(draft));
    // Row by row, so that where names stand above the bars the line leaves them alone.
    let level = |row| {
        bars::level(row, draft.amount(compared), Ink::Text).with_texture(Texture::Dashed).joining([compared])
    };
    marks.push(Mark::new(MarkKind::Rule, (0..rows.len().saturating_sub(1)).map(level)).in_panel(1));
    let key = words::ReferenceValue { reference };
    let key = draft.key(MarkKind::Rule, Ink::Text, Texture::Dashed, key);
    let labs = |column: &Column| -> Column {
        column.rows().filter(|(row, _)| dates[*row].is_some()).map(|(_, at)| at).collect()
    };
    let each = |column| draft.joined(labs(column).iter().map(|at| draft.named(at)), words::BETWEEN_LABS);
    let worth = labs(&cap);
    let above = worth.iter().filter(|at| draft.amount(*at) > draft.amount(compared)).count();
    let (count, all_above) = (&draft.count(worth.len()), above == worth.len());
    let above = &draft.count_first(above);
    let gains = &draft.listed(labs(&gain).iter().map(|at| draft.value(at)));
    let (labs_valued, value) = (&each(&cap), draft.value(compared));
    Ok(Figure {
        finding: draft.finding(
            words::Title { above, all_above, gains, labs: count, reference },
            words::Subtitle { as_of, currency: draft.currency_name() },
        ),
        legend: draft.keys(&marks).into_iter().chain([key]).collect(),
        drawing: Drawing::panels([1, 1, 2], panels, marks),
        series: vec![draft.series("gain", words::GAIN, &gain), draft.series("value", words::VALUE, &cap)],
        controls: vec![Control::Currency],
        table: draft
            .table_by_columns()
            .names(common::COMPANY, &rows)
            .words(words::COLUMN_LISTED, dates.iter().map(|date| date.as_deref().unwrap_or("—")))
            .words(words::COLUMN_PRICE, draft.printed_column(&rows, "ipo_price")?)
            .values(words::GAIN, &gain)
            .values(words::VALUE, &cap)
            .numbers(words::COLUMN_PRINTED, draft.printed_column(&rows, "market_cap")?)
            .words(words::COLUMN_WORDS, draft.printed_column(&rows, "vs_ipo")?)
            .evidence(&cap)
            .table(),
        as_of: as_of.clone(),
        limits: limits(draft, &rows, &cap, compared)?,
        summary: draft.summary(
            words::SummaryWhat { labs: count, reference },
            words::SummaryExtremes { gains: &each(&gain) },
            words::SummaryTrend { above, all_above, labs: count, labs_valued, reference, value },
        ),
        ..Figure::default()
    })
}

/// The day in a cell in words, if it holds one.
fn day(draft: &Draft, cell: [&str; 3]) -> Option<String> {
    draft.period_in(cell).ok().map(|period| period.written(draft.lang))
}

/// What the article says that its own figures do not bear out: days told in two ways, and who was ahead of whom.
fn limits(draft: &Draft, rows: &[Record], cap: &Column, compared: usize) -> Result<Vec<String>, Missing> {
    let (mut tabled, mut told, mut ahead) = (Vec::new(), Vec::new(), Vec::new());
    for (row, cap) in rows.iter().zip(cap.iter()) {
        let (company, Some(date)) = (row.name.as_str(), day(draft, row.address("ipo_date"))) else {
            continue;
        };
        let on = |date| draft.say(words::ListedOn { company, date });
        if let Some(other) = day(draft, ["listing-dates", row.id, "date"]).filter(|other| *other != date) {
            tabled.push(on(&date));
            told.push(on(&other));
        }
        let words = draft.words(TABLE, row.id, "vs_ipo")?;
        if draft.amount(cap) > draft.amount(compared) && words.contains(draft.name(compared)) {
            ahead.push(draft.say(words::LimitAhead { as_of: &draft.as_of(cap), company, words }));
        }
    }
    let differ = !tabled.is_empty();
    let [table, text] = &[tabled, told].map(|on| draft.joined(on, words::BETWEEN_DATES));
    let words = draft.words("executive-summary", "zhipu-surge", "significance")?;
    let mut limits =
        draft.limits(&[&differ.then_some(words::LimitDates { table, text }), &words::LIMIT_GAINS]);
    limits.extend(ahead);
    limits.push(draft.say(words::LimitSurge { words }));
    Ok(limits)
}
