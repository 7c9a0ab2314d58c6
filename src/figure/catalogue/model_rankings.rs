//! `model-rankings`: the leading open models, who made them, how large they are and what they are known for.

use super::prelude::*;
use crate::text::words::model_rankings as words;

const TABLE: &str = "model-rankings";
/// The model whose listed abilities the text keeps for the one after it, and that one.
const NOW: &str = "deepseek-v4";
const NEXT: &str = "deepseek-v4-1";

/// The ranked models: their places and sizes, and what of a size is active and all.
struct Models<'a> {
    rows: Vec<Record<'a>>,
    rank: Column,
    size: Column,
    /// What is active and what there is in all; the same where all is, and none where it is not said.
    counts: Vec<(Option<f64>, Option<f64>)>,
}

/// Dots for what is active and what there is in all on a log axis, with a line between; a band where nothing is disclosed.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let models = read(&mut draft)?;
    let Models { rows, rank, size, counts } = &models;
    let companies = draft.printed_column(rows, "company")?;
    let capabilities = draft.printed_column(rows, "capability")?;
    let data = || rows.iter().zip(rank.iter().zip(size.iter())).zip(companies.iter().zip(&capabilities));
    let names = data().map(|((row, (rank, _)), (company, capability))| RowLabel {
        number: draft.value(rank).trim_start_matches('#').to_owned(),
        number_datum: Some(rank),
        ..RowLabel::new(&row.name).with_sub(company).with_aside(capability).with_ink(Ink::Text)
    });
    let each = data().map(|((row, (rank, size)), (company, _))| {
        let (rank, size) = (draft.value(rank), draft.value(size));
        draft.say(words::Ranked { company, model: &row.name, rank, size })
    });
    let (all, sized) = (rows.len(), counts.iter().filter(|(_, total)| total.is_some()).count());
    let home = |row: &&Record| row.entities.first().and_then(|id| draft.dataset.company(id));
    let chinese = rows.iter().filter(|row| home(row).is_some_and(|company| company.home == "CN")).count();
    let as_of = draft.latest(TABLE)?;
    let next = words::LimitNext {
        ability: draft.words(TABLE, NOW, "capability")?,
        next: draft.words("models", NEXT, "name")?,
        now: draft.words("models", NOW, "name")?,
    };
    let title = words::Title {
        all_chinese: all == chinese,
        chinese: &draft.count_first(chinese),
        models: &draft.count(all),
        sized: &draft.count(sized),
    };
    let [models_told, chinese_told, sized_told] = &[all, chinese, sized].map(|n| draft.integer(n));
    let log = Axis::new(AxisScale::Log, TickFormat::Parameters).with_note(draft.say(common::LOG_SCALE));
    Ok(Figure {
        finding: draft.finding(title, words::Subtitle { as_of: &as_of }),
        drawing: Drawing::single(log, Axis::rows(names.collect()), marks(&draft, &models)),
        series: data()
            .map(|((row, (rank, size)), _)| {
                draft.series(row.entities.first().map_or("", String::as_str), &row.name, [rank, size])
            })
            .collect(),
        legend: vec![
            draft.key(MarkKind::Dot, Ink::China, Texture::Solid, words::KEY_ACTIVE),
            draft.key(MarkKind::Dot, Ink::China, Texture::Outline, words::KEY_ALL),
            draft.key(MarkKind::Bar, Ink::Other, Texture::Hatch, words::KEY_UNDISCLOSED),
        ],
        table: draft
            .table_by_columns()
            .values(words::RANK, rank)
            .words(words::MODEL, rows.iter().map(|row| row.name.as_str()))
            .words(common::COMPANY, &companies)
            .values(words::PARAMETERS, size)
            .words(common::AS_PRINTED, size.iter().map(|at| draft.printed_of(at).0))
            .words(words::KNOWN_FOR, &capabilities)
            .periods(common::AS_OF, size)
            .evidence(size)
            .table_of_words(),
        as_of,
        limits: draft.texts(&[
            &words::LimitSilent { models: &draft.count(all), silent: &draft.count_first(all - sized) },
            &words::LIMIT_INDEX,
            &words::LIMIT_UNDISCLOSED,
            &words::LIMIT_OPEN,
            &next,
        ]),
        summary: draft.summary(
            words::SummaryWhat { models: models_told },
            draft.sentence(each),
            words::SummaryTrend { chinese: chinese_told, models: models_told, sized: sized_told },
        ),
        ..draft.into_figure()
    })
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Models<'a>, Missing> {
    let rows = draft.rows(TABLE, "model", Of::Column("company_id"))?;
    let (mut rank, mut size, mut counts) = (Column::default(), Column::default(), Vec::new());
    for row in &rows {
        let place = Read::worded("rank", words::RANK_MEASURE, Unit::Rank);
        rank.push(draft.read(row, &place)?);
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
        size.push(draft.push(row.at(draft, "parameters", words::SIZE_MEASURE).reading(value, total))?);
        counts.push((active.or(total.filter(|_| dense)), total));
    }
    Ok(Models { rows, rank, size, counts })
}

fn marks(draft: &Draft, Models { size, counts, .. }: &Models) -> Vec<Mark> {
    let (mut unknown, mut said, mut links, mut dots) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for ((row, at), (active, total)) in size.rows().zip(counts) {
        let Some(total) = *total else {
            let band = MarkItem::at(Position::Share(0.0), Position::Row(row, 0.58), Ink::Other);
            let band = band.with_end(Position::Share(1.0), Position::Row(row, 0.72));
            unknown.push(band.with_texture(Texture::Hatch).with_datum(at));
            said.push(bars::line(row, (0.0, 0.34), draft.value(at).to_owned()).with_datum(at));
            continue;
        };
        let (level, inks) = (Position::Row(row, 0.5), draft.inks_at(at));
        let dot = |amount: f64, texture: Texture, words: String, strong: bool| {
            let dot = draft.dot(at, Position::Value(amount), level).with_texture(texture);
            dot.with_label(words, Side::Above, strong, inks.1)
        };
        let size = &text::parameters(total, draft.lang);
        match *active {
            Some(active) if active < total => {
                let link = MarkItem::at(Position::Value(active), level, inks.0.soft()).with_size(3.0);
                links.push(link.with_end(Position::Value(total), level));
                let some = draft.say(words::Active { size: &text::parameters(active, draft.lang) });
                dots.push(dot(active, Texture::Solid, some, false));
                dots.push(dot(total, Texture::Outline, draft.say(words::InAll { size }), true));
            }
            Some(_) => dots.push(dot(total, Texture::Solid, draft.say(words::AllActive { size }), true)),
            None => dots.push(dot(total, Texture::Outline, size.to_owned(), true)),
        }
    }
    vec![
        Mark::new(MarkKind::Bar, unknown),
        Mark::new(MarkKind::Text, said),
        Mark::new(MarkKind::Link, links),
        Mark::new(MarkKind::Dot, dots),
    ]
}
