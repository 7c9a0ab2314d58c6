//! `leadership-shift`: who leads in what, then and now, as the article has it.

use super::prelude::*;
use crate::figure::slope::Slopes;
use crate::text::words::leadership_shift as words;

const TABLE: &str = "infrastructure-shift";
/// Both times: the column of the words, and that of the companies named in it.
const TIMES: [(&str, &str); 2] = [("in_2024", "in_2024_ids"), ("in_2026", "in_2026_ids")];

/// Rows from who led to who leads, with the change over the arrow.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.countries(words::MIXED);
    let rows = draft.rows(TABLE, "dimension", Of::Nobody)?;
    let (mut ends, mut change) = ([Column::default(), Column::default()], Column::default());
    // Where who leads is at home: a code of a country, or nothing for several.
    let mut homes = [Vec::new(), Vec::new()];
    for row in &rows {
        for (at, (column, ids)) in TIMES.into_iter().enumerate() {
            let entities = draft.references(TABLE, row.id, ids);
            homes[at].push(leader(draft, draft.cell(TABLE, row.id, column)?.text.get(Lang::En), &entities));
            let subject = Subject { entities, ..row.at(draft, column, words::MEASURE_LEADER) };
            ends[at].push(draft.push_words(subject)?);
        }
        change.push(draft.push_words(row.at(draft, "change", words::MEASURE_CHANGE))?);
    }
    let heads = ends.each_ref().map(|column| draft.as_of(column.first()));
    let [before, after] = &heads;
    let inks = homes.each_ref().map(|homes| homes.iter().map(|home| inks_of(home)).collect::<Vec<_>>());
    let inks = inks.each_ref().map(Vec::as_slice);
    let slopes = Slopes { ends: ends.each_ref(), inks, change: &change, heads: &heads };
    let drawing = |marks: Vec<Mark>, narrow: bool| {
        let labels = rows.iter().zip(change.iter()).map(|(record, change)| {
            RowLabel::new(&record.name).with_sub(if narrow { draft.value(change) } else { "" })
        });
        Drawing::single(Axis::none(), Axis::rows(labels), marks)
    };
    let counted = |time: usize, home| draft.count(homes[time].iter().filter(|own| **own == home).count());
    let (then, now) = (&counted(0, "US"), &counted(1, "CN"));
    let title = words::Title {
        after,
        all_now: homes[1].iter().all(|home| *home == "CN"),
        before,
        leads: &draft.count(rows.len()),
        now,
        then,
    };
    let each = draft.each_row(ends.each_ref(), |row, [before, after]| {
        draft.say(words::Lead { after, before, name: &rows[row].name })
    });
    Ok(Figure {
        finding: draft.finding(title, words::Subtitle { after, before }),
        drawing: drawing(slopes.level(draft), false),
        narrow: Some(drawing(slopes.stacked(draft), true)),
        series: vec![
            draft.series("before", before, &ends[0]),
            draft.series("after", after, &ends[1]),
            draft.series("change", words::SERIES_CHANGE, &change),
        ],
        table: draft.article_table(TABLE, &["dimension", "in_2024", "in_2026", "change"])?,
        as_of: after.clone(),
        limits: limits(draft, &rows),
        summary: draft.summary(
            words::SummaryWhat { after, before, rows: &draft.integer(rows.len()) },
            draft.sentence(each),
            words::SummaryTrend { now, then },
        ),
        ..Figure::default()
    })
}

/// Who leads: the one of the two countries where companies named are at home, else the one that the cell opens with.
fn leader(draft: &Draft, words: &str, companies: &[String]) -> &'static str {
    let mut homes = companies.iter().filter_map(|id| draft.dataset.company(id)).map(|company| &company.home);
    match (homes.clone().any(|home| home == "CN"), homes.any(|home| home == "US")) {
        (true, false) => "CN",
        (false, true) => "US",
        (false, false) if words.starts_with("China") => "CN",
        (false, false) if words.starts_with("US") => "US",
        _ => "",
    }
}

fn limits(draft: &Draft, rows: &[Record]) -> Vec<String> {
    // Companies that the article counts with a country in which they are not at home.
    let named =
        rows.iter().flat_map(|row| TIMES.map(|(_, ids)| draft.references(TABLE, row.id, ids))).flatten();
    let abroad =
        |id: &String| draft.dataset.company(id).is_some_and(|c| !["CN", "US"].contains(&c.home.as_str()));
    let mut strangers: Vec<String> = named.filter(abroad).map(|id| draft.company_name(&id)).collect();
    strangers.dedup();
    let companies = &draft.listed(strangers);
    draft.limits(&[
        &words::LIMIT_FRAMING,
        &words::LIMIT_TOKENS,
        &words::LIMIT_DEVELOPERS,
        &(!companies.is_empty()).then_some(words::LimitStrangers { companies }),
    ])
}
