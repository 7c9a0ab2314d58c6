//! `model-rankings`: the leading open models, who made them, how large they are and what they are known for.

use crate::data::{Quantity, Role, Unit};
use crate::figure::draft::{Draft, Reading, missing, row_ids};
use crate::figure::words::{Finding, Summary, count_word};
use crate::figure::{
    Axis, AxisScale, Datum, Drawing, Figure, LegendEntry, Mark, MarkItem, MarkKind, Missing, Place, RowLabel,
    Series, Shape, Side, Table, TickFormat,
};
use crate::look::Ink;
use crate::look::Texture;
use crate::text::words::{common, model_rankings as words};
use crate::text::{self, Lang};

const TABLE: &str = "model-rankings";
/// The model whose listed abilities the text keeps for the one after it, and that one.
const NOW: &str = "deepseek-v4";
const NEXT: &str = "deepseek-v4-1";

/// One ranked model.
struct Ranked {
    rank: usize,
    model: String,
    company: String,
    company_id: String,
    capability: String,
    datum: usize,
    total: Option<f64>,
    active: Option<f64>,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let models = read(&mut draft)?;
    let sized = models.iter().filter(|m| m.total.is_some()).count();
    let chinese = models
        .iter()
        .filter(|m| draft.dataset.company(&m.company_id).is_some_and(|c| c.home == "CN"))
        .count();
    let series: Vec<Series> = models
        .iter()
        .map(|m| Series { id: m.company_id.clone(), name: m.model.clone(), data: vec![m.rank, m.datum] })
        .collect();
    let rows = models.iter().map(|m| RowLabel {
        text: m.model.clone(),
        sub: m.company.clone(),
        aside: m.capability.clone(),
        number: draft.value(m.rank).trim_start_matches('#').to_owned(),
        number_datum: Some(m.rank),
        ink: Ink::Text,
        ..RowLabel::default()
    });
    Ok(Figure {
        finding: finding(&draft, [models.len(), chinese, sized], &draft.latest(TABLE)?),
        drawing: Drawing::single(
            Axis::new(AxisScale::Log, TickFormat::Parameters).with_note(draft.say(common::LOG_SCALE)),
            Axis::rows(rows.collect()),
            marks(&draft, &models),
        ),
        series,
        legend: legend(&draft),
        table: table(&draft, &models),
        as_of: draft.latest(TABLE)?,
        limits: limits(&draft, models.len(), sized)?,
        summary: summary(&draft, &models, chinese, sized),
        shape: Shape { narrow: 550.0, medium: 380.0, wide: 400.0 },
        ..draft.into_figure()
    })
}

fn read(draft: &mut Draft) -> Result<Vec<Ranked>, Missing> {
    let table = draft.table(TABLE)?;
    let mut models = Vec::new();
    for row in row_ids(table) {
        let cell = draft.cell(TABLE, row, "parameters")?;
        let sizes: Vec<&Quantity> =
            cell.reading.figures().iter().filter(|q| q.unit == Unit::Parameters).collect();
        let active = sizes.iter().find(|q| q.role == Some(Role::Active)).map(|q| q.amount);
        let total = sizes.iter().find(|q| q.role != Some(Role::Active)).map(|q| q.amount);
        let dense = sizes.iter().any(|q| q.role == Some(Role::Dense));
        let value = match total {
            Some(all) => size_words(draft.lang, all, active, dense),
            None => cell.text.get(draft.lang).to_owned(),
        };
        let model = draft.words(TABLE, row, "model")?.to_owned();
        // As printed in both languages: a numeral stands before the row.
        let place = draft.cell(TABLE, row, "rank")?;
        let rank = draft.push(Reading {
            address: [TABLE, row, "rank"],
            name: model.clone(),
            measure: draft.say(words::RANK_MEASURE),
            value: place.text.get(draft.lang).to_owned(),
            number: place.maybe_amount(Unit::Rank).map(|quantity| quantity.amount),
            entities: draft.references(TABLE, row, "company_id"),
        })?;
        let datum = draft.push(Reading {
            address: [TABLE, row, "parameters"],
            name: model.clone(),
            measure: draft.say(words::SIZE_MEASURE),
            value,
            number: total,
            entities: draft.references(TABLE, row, "company_id"),
        })?;
        models.push(Ranked {
            rank,
            model,
            company: draft.words(TABLE, row, "company")?.to_owned(),
            company_id: draft.maybe_reference(TABLE, row, "company_id").unwrap_or_default().to_owned(),
            capability: draft.words(TABLE, row, "capability")?.to_owned(),
            datum,
            total,
            active: active.or(total.filter(|_| dense)),
        });
    }
    if models.is_empty() { Err(missing(TABLE, "*", "*")) } else { Ok(models) }
}

fn size_words(lang: Lang, total: f64, active: Option<f64>, dense: bool) -> String {
    let total = &text::parameters(total, lang);
    match active.map(|active| text::parameters(active, lang)) {
        Some(active) => words::SizeActive { active: &active, total }.say(lang),
        None if dense => words::SizeDense { total }.say(lang),
        None => words::Size { total }.say(lang),
    }
}

fn marks(draft: &Draft, models: &[Ranked]) -> Vec<Mark> {
    let lang = draft.lang;
    let (mut unknown, mut said, mut links, mut dots) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (i, m) in models.iter().enumerate() {
        let Some(total) = m.total else {
            unknown.push(
                MarkItem::at(Place::Share(0.0), Place::Row(i, 0.58), Ink::Other)
                    .with_end(Place::Share(1.0), Place::Row(i, 0.72))
                    .with_texture(Texture::Hatch)
                    .with_datum(m.datum),
            );
            let word = MarkItem::at(Place::Share(0.0), Place::Row(i, 0.34), Ink::Muted).with_datum(m.datum);
            said.push(word.with_label(draft.value(m.datum).to_owned(), Side::Right, false, Ink::Muted));
            continue;
        };
        let y = Place::Row(i, 0.5);
        let (ink, word_ink) = draft.inks_at(m.datum);
        let dot = |amount: f64, texture: Texture, words: String, strong: bool| {
            let dot = MarkItem::at(Place::Value(amount), y, ink).with_size(7.0).with_datum(m.datum);
            dot.with_texture(texture).with_label(words, Side::Above, strong, word_ink)
        };
        let size = &text::parameters(total, lang);
        match m.active {
            Some(active) if active < total => {
                let link = MarkItem::at(Place::Value(active), y, ink.soft());
                links.push(link.with_end(Place::Value(total), y).with_size(3.0));
                let some = words::Active { size: &text::parameters(active, lang) }.say(lang);
                dots.push(dot(active, Texture::Solid, some, false));
                dots.push(dot(total, Texture::Outline, words::InAll { size }.say(lang), true));
            }
            Some(_) => dots.push(dot(total, Texture::Solid, words::AllActive { size }.say(lang), true)),
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

fn finding(draft: &Draft, counts: [usize; 3], as_of: &str) -> Finding {
    let [models, chinese, sized] = counts.map(|n| count_word(n, draft.lang));
    let title = words::Title {
        all_chinese: counts[0] == counts[1],
        chinese: &chinese,
        models: &models.to_ascii_lowercase(),
        sized: &sized.to_ascii_lowercase(),
    };
    Finding { title: title.say(draft.lang), subtitle: words::Subtitle { as_of }.say(draft.lang) }
}

fn legend(draft: &Draft) -> Vec<LegendEntry> {
    let entry = |kind, ink, texture, words| LegendEntry { kind, ink, texture, text: draft.say(words) };
    vec![
        entry(MarkKind::Dot, Ink::China, Texture::Solid, words::KEY_ACTIVE),
        entry(MarkKind::Dot, Ink::China, Texture::Outline, words::KEY_ALL),
        entry(MarkKind::Bar, Ink::Other, Texture::Hatch, words::KEY_UNDISCLOSED),
    ]
}

fn table(draft: &Draft, models: &[Ranked]) -> Table {
    let columns = [
        words::RANK,
        words::MODEL,
        common::COMPANY,
        words::PARAMETERS,
        common::AS_PRINTED,
        words::KNOWN_FOR,
        common::AS_OF,
        common::EVIDENCE,
    ];
    let rows = models.iter().map(|m| {
        let datum = draft.data.get(m.datum);
        let from = |f: &dyn Fn(&Datum) -> String| (datum.map(f).unwrap_or_default(), None);
        vec![
            draft.shown(m.rank),
            (m.model.clone(), None),
            (m.company.clone(), None),
            draft.shown(m.datum),
            from(&|d| d.printed.clone()),
            (m.capability.clone(), None),
            from(&|d| d.as_of.clone()),
            from(&|d| draft.evidence(d)),
        ]
    });
    Table {
        ids: Vec::new(),
        columns: columns.map(|words| draft.say(words)).to_vec(),
        numeric: vec![false; 8],
        rows: rows.collect(),
    }
}

fn limits(draft: &Draft, of: usize, sized: usize) -> Result<Vec<String>, Missing> {
    let lang = draft.lang;
    let [silent, models] = [of - sized, of].map(|n| count_word(n, lang));
    let next = words::LimitNext {
        ability: draft.words(TABLE, NOW, "capability")?,
        next: draft.words("models", NEXT, "name")?,
        now: draft.words("models", NOW, "name")?,
    };
    Ok(vec![
        words::LimitSilent { models: &models.to_ascii_lowercase(), silent: &silent }.say(lang),
        draft.say(words::LIMIT_INDEX),
        draft.say(words::LIMIT_UNDISCLOSED),
        draft.say(words::LIMIT_OPEN),
        next.say(lang),
    ])
}

fn summary(draft: &Draft, models: &[Ranked], chinese: usize, sized: usize) -> Summary {
    let lang = draft.lang;
    let ranked = |m: &Ranked| {
        let (rank, size) = (draft.value(m.rank), draft.value(m.datum));
        words::Ranked { company: &m.company, model: &m.model, rank, size }.say(lang)
    };
    let each = models.iter().map(ranked).collect::<Vec<String>>().join(common::SEMICOLON.say(lang));
    let [models, chinese, sized] = [models.len(), chinese, sized].map(|n| text::integer(n as f64, lang));
    Summary {
        what: words::SummaryWhat { models: &models }.say(lang),
        extremes: common::Sentence { parts: &each }.say(lang),
        trend: words::SummaryTrend { chinese: &chinese, models: &models, sized: &sized }.say(lang),
    }
}
