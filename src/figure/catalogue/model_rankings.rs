//! `model-rankings`: the leading open models, who made them, how large they are and what they are known for.

use super::prelude::*;
use crate::text::words::model_rankings as words;

const TABLE: &str = "model-rankings";
/// The model whose listed abilities the text keeps for the one after it, and that one.
const NOW: &str = "deepseek-v4";
const NEXT: &str = "deepseek-v4-1";

/// What of a model's size is active and all of it: the same where all is, and none where it is not said.
type Counts = (Option<f64>, Option<f64>);

/// Dots for what is active and what there is in all on a log axis, with a line between; a band where nothing is disclosed.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    let rows = draft.rows(TABLE, "model", Of::Column("company_id"))?;
    let mut counts = Vec::new();
    let [rank, size] = draft.row_by_row(&rows, |draft, row| {
        let rank = draft.read(row, &Read::worded("rank", words::RANK_MEASURE, Unit::Rank))?;
        let (value, count) = size(draft, row)?;
        counts.push(count);
        Ok([rank, draft.push(row.at(draft, "parameters", words::SIZE_MEASURE).reading(value, count.1))?])
    })?;
    let companies = draft.printed_column(&rows, "company")?;
    let capabilities = draft.printed_column(&rows, "capability")?;
    let names = (0..rows.len()).map(|row| RowLabel {
        number: draft.value(rank.at(row)).trim_start_matches('#').to_owned(),
        number_datum: rank.maybe(row),
        aside: capabilities[row].clone(),
        ..RowLabel::new(&rows[row].name).with_sub(&companies[row]).with_ink(Ink::Text)
    });
    let each = draft.each_row([&rank, &size], |row, [rank, size]| {
        draft.say(words::Ranked { company: &companies[row], model: &rows[row].name, rank, size })
    });
    let series = rows.iter().enumerate().map(|(row, model)| {
        let id = model.entities.first().map_or("", String::as_str);
        draft.series(id, &model.name, [rank.at(row), size.at(row)])
    });
    let (all, sized) = (rows.len(), counts.iter().filter(|(_, total)| total.is_some()).count());
    let chinese = size.iter().filter(|at| draft.home_of(*at) == Some("CN")).count();
    let as_of = draft.latest(TABLE)?;
    let title = words::Title {
        all_chinese: all == chinese,
        chinese: &draft.count_first(chinese),
        models: &draft.count(all),
        sized: &draft.count(sized),
    };
    let [models_told, chinese_told, sized_told] = &[all, chinese, sized].map(|n| draft.integer(n));
    let log = draft.log_axis(TickFormat::Parameters);
    Ok(Figure {
        finding: draft.finding(title, words::Subtitle { as_of: &as_of }),
        drawing: Drawing::single(log, Axis::rows(names), marks(draft, &size, &counts)),
        series: series.collect(),
        legend: vec![
            draft.key(MarkKind::Dot, Ink::China, Texture::Solid, words::KEY_ACTIVE),
            draft.key(MarkKind::Dot, Ink::China, Texture::Outline, words::KEY_ALL),
            draft.key(MarkKind::Bar, Ink::Other, Texture::Hatch, words::KEY_UNDISCLOSED),
        ],
        table: draft
            .table_by_columns()
            .values(words::RANK, &rank)
            .names(words::MODEL, &rows)
            .words(common::COMPANY, &companies)
            .values(words::PARAMETERS, &size)
            .printed(common::AS_PRINTED, &size)
            .words(words::KNOWN_FOR, &capabilities)
            .periods(common::AS_OF, &size)
            .evidence(&size)
            .table_of_words(),
        as_of,
        limits: draft.limits(&[
            &words::LimitSilent { models: &draft.count(all), silent: &draft.count_first(all - sized) },
            &words::LIMIT_INDEX,
            &words::LIMIT_UNDISCLOSED,
            &words::LIMIT_OPEN,
            &words::LimitNext {
                ability: draft.words(TABLE, NOW, "capability")?,
                next: draft.words("models", NEXT, "name")?,
                now: draft.words("models", NOW, "name")?,
            },
        ]),
        summary: draft.summary(
            words::SummaryWhat { models: models_told },
            draft.sentence(each),
            words::SummaryTrend { chinese: chinese_told, models: models_told, sized: sized_told },
        ),
        ..Figure::default()
    })
}

/// A model's size in words and in numbers.
fn size(draft: &Draft, row: &Record) -> Result<(String, Counts), Missing> {
    let cell = draft.cell(TABLE, row.id, "parameters")?;
    let sizes = || cell.reading.figures().iter().filter(|q| q.unit == Unit::Parameters);
    let active = sizes().find(|q| q.role == Some(QuantityRole::Active)).map(|q| q.amount);
    let total = sizes().find(|q| q.role != Some(QuantityRole::Active)).map(|q| q.amount);
    let dense = sizes().any(|q| q.role == Some(QuantityRole::Dense));
    let [all, some] = [total, active].map(|n| n.map(|n| text::parameters(n, draft.lang)));
    let value = match (&all, &some) {
        (None, _) => cell.text.get(draft.lang).to_owned(),
        (Some(total), Some(active)) => draft.say(words::SizeActive { active, total }),
        (Some(total), None) if dense => draft.say(words::SizeDense { total }),
        (Some(total), None) => draft.say(words::Size { total }),
    };
    Ok((value, (active.or(total.filter(|_| dense)), total)))
}

fn marks(draft: &Draft, size: &Column, counts: &[Counts]) -> Vec<Mark> {
    let (mut unknown, mut said, mut links, mut dots) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for ((row, at), (active, total)) in size.rows().zip(counts) {
        let Some(total) = *total else {
            let [top, foot] = [0.58, 0.72].map(|share| Position::Row(row, share));
            let band = ((Position::Share(0.0), top), (Position::Share(1.0), foot));
            let band = MarkItem::stroke(band.0, band.1, Ink::Other).with_texture(Texture::Hatch);
            unknown.push(band.with_datum(at));
            said.push(bars::line(row, (0.0, 0.34), draft.value(at)).with_datum(at));
            continue;
        };
        let ((ink, word_ink), place) = (draft.inks_at(at), |n| (Position::Value(n), Position::Row(row, 0.5)));
        let mut dot = |amount: f64, texture: Texture, words: String, strong: bool| {
            let dot = draft.dot(at, place(amount).0, place(amount).1).with_texture(texture);
            dots.push(dot.with_label(words, Side::Above, strong, word_ink));
        };
        let size = &text::parameters(total, draft.lang);
        match *active {
            Some(active) if active < total => {
                links.push(MarkItem::stroke(place(active), place(total), ink.soft()).with_size(3.0));
                let some = draft.say(words::Active { size: &text::parameters(active, draft.lang) });
                dot(active, Texture::Solid, some, false);
                dot(total, Texture::Outline, draft.say(words::InAll { size }), true);
            }
            Some(_) => dot(total, Texture::Solid, draft.say(words::AllActive { size }), true),
            None => dot(total, Texture::Outline, size.to_owned(), true),
        }
    }
    let layers =
        [(MarkKind::Bar, unknown), (MarkKind::Text, said), (MarkKind::Link, links), (MarkKind::Dot, dots)];
    Mark::layers(0, layers)
}
