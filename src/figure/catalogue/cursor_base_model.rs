//! `cursor-base-model`: what Composer 2 was implied to be built on, and what was found.

use super::prelude::*;
use crate::text::words::cursor_base_model as words;

const TABLE: &str = "cursor-architecture";
/// Size of the letters of what was implied and found.
const LARGE_PX: f64 = 17.0;
/// Radius of the dots before these.
const DOT_PX: f64 = 7.5;

/// An aspect's rows: its head, what is said, and on whose word.
const LINES: usize = 3;
/// Of two columns, where each stands and where its dot; the first row has an arrow between them.
const WIDE: [((f64, f64), f64); 2] = [((0.0, 0.34), 0.36), ((0.555, 1.0), 0.525)];
/// The first column where no dot and arrow follow it.
const WHOLE: (f64, f64) = (0.0, 0.52);
/// The only column, behind its dots.
const NARROW: ((f64, f64), f64) = ((0.08, 1.0), 0.03);

/// Each aspect as a head, what is said and on whose word; models large, with a dot, and an arrow from one to the other.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.meanings(&[(Ink::Us, &words::LEGEND_US), (Ink::China, &words::LEGEND_CHINA)]);
    let mut rows = draft.rows(TABLE, "aspect", Of::Company("cursor"))?;
    for row in &mut rows {
        // The makers of the models named stand behind whose product it is.
        let models = draft.references(TABLE, row.id, "model_id");
        let models = models.iter().filter_map(|id| draft.dataset.model(id));
        row.entities.extend(models.map(|model| model.company.clone()));
    }
    let reads = [Read::words("base_model", words::BASE), Read::words("source", words::SOURCE)];
    let [said, source] = draft.columns(&rows, &reads)?;
    let product = draft.words("events", "composer-2-launch", "label")?;
    let found = match &draft.references(TABLE, rows.get(1).map_or("*", |row| row.id), "model_id")[..] {
        [one] => draft.dataset.model(one).map(|model| model.name.get(draft.lang)),
        _ => None,
    };
    let found = found.unwrap_or_else(|| draft.value(said.at(1))).to_owned();
    let as_of = draft.as_of(said.first());
    let each = rows.iter().zip(said.iter()).map(|(row, at)| draft.whose(&row.name, at));
    let word = |row| draft.value(source.at(row));
    let drawing = |columns: usize, [from, to]: [(f64, Position); 2]| {
        let (mut dots, mut words) = (Vec::new(), Vec::new());
        for (at, row) in rows.iter().enumerate() {
            let (model, source) = (said.at(at), source.at(at));
            let (across, dot) = match (columns, WIDE.get(at % columns)) {
                (1, _) | (_, None) => NARROW,
                (_, Some((_, dot))) if at % columns == 0 && at > 0 => (WHOLE, *dot),
                (_, Some(block)) => *block,
            };
            let [head, middle, foot] = [0, 1, 2].map(|line| Position::Row(at / columns * LINES + line, 0.5));
            let named = row.entities.len() > 1;
            let (ink, word_ink) = draft.inks_of(row.entities.get(1).map_or("", String::as_str));
            words.push(MarkItem::block(across, head, &row.name, true, Ink::Text));
            let line = draft.block(model, across, middle, if named { word_ink } else { Ink::Text });
            words.push(if named { line.with_strong(true).with_size(LARGE_PX) } else { line });
            let grade = text::grade(draft.grade(model).code(), draft.lang);
            let on = draft.say(common::WithAside { first: draft.value(source), second: grade });
            words.push(MarkItem::block(across, foot, on, false, Ink::Muted).with_datum(source));
            // What was implied and what was found have a dot each, between which the arrow runs.
            if named && at < WIDE.len() {
                let dot = MarkItem::at(Position::Share(dot), middle, ink).with_size(DOT_PX);
                dots.push(dot.with_texture(texture_of(draft.grade(model))).with_datum(model));
            }
        }
        let [from, to] = [from, to].map(|(x, y)| (Position::Share(x), y));
        let arrow = MarkItem::stroke(from, to, Ink::Axis)
            .with_size(1.5)
            .joining(dots.iter().filter_map(|dot: &MarkItem| dot.datum));
        let layers = [(MarkKind::Arrow, vec![arrow]), (MarkKind::Dot, dots), (MarkKind::Words, words)];
        let rows = 0..rows.len().div_ceil(columns) * LINES;
        let rows = rows.map(|row| RowLabel::default().with_begins(row % LINES == 0));
        Drawing::single(Axis::none(), Axis::rows(rows), Mark::layers(0, layers))
    };
    let level = Position::Row(1, 0.5);
    Ok(Figure {
        finding: draft.finding(
            words::Title { found: &found, implied: draft.value(said.first()), product },
            words::Subtitle { as_of: &as_of, product },
        ),
        drawing: drawing(2, [(0.383, level), (0.502, level)]),
        narrow: Some(drawing(1, [(0.03, Position::Row(1, 1.0)), (0.03, Position::Row(4, 0.0))])),
        series: vec![
            draft.series("said", words::SERIES_SAID, &said),
            draft.series("source", words::SERIES_SOURCE, &source),
        ],
        table: draft.article_table(TABLE, &["aspect", "base_model", "source"])?,
        limits: draft.texts(&[&words::LIMIT_IMPLIED, &words::LIMIT_FOUND, &words::LIMIT_KIND]),
        summary: draft.summary(
            words::SUMMARY_WHAT,
            draft.sentence(each),
            words::SummaryTrend { found: word(1), implied: word(0) },
        ),
        ..Figure::default()
    })
}
