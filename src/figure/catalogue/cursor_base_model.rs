//! `cursor-base-model`: what Composer 2 was implied to be built on, and what was found.

use super::prelude::*;
use crate::text::words::cursor_base_model as words;

const TABLE: &str = "cursor-architecture";
/// Size of the letters of what was implied and found.
const LARGE_PX: f64 = 17.0;
/// Radius of the dots before these.
const DOT_PX: f64 = 7.5;

/// Where a block of head, words and source stands, in shares of the plot: its left and right edge; the heights of the middles
/// of the first two lines and of the top of the last; where the dot stands across.
type Block = ((f64, f64), [f64; 3], f64);

/// Two columns with the arrow between them.
const WIDE: [Block; 4] = [
    ((0.0, 0.34), [0.07, 0.22, 0.305], 0.36),
    ((0.555, 1.0), [0.07, 0.22, 0.305], 0.525),
    ((0.0, 0.52), [0.62, 0.77, 0.86], 0.0),
    ((0.555, 1.0), [0.62, 0.77, 0.86], 0.0),
];
/// One under the other, with dots and arrow at the left.
const NARROW: [Block; 4] = [
    ((0.08, 1.0), [0.03, 0.105, 0.145], 0.03),
    ((0.08, 1.0), [0.29, 0.365, 0.405], 0.03),
    ((0.08, 1.0), [0.57, 0.635, 0.665], 0.0),
    ((0.08, 1.0), [0.8, 0.88, 0.94], 0.0),
];

/// Each aspect as a head, what is said and on whose word; models large, with a dot, and an arrow from one to the other.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
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
    let drawing = |blocks: [Block; 4], [from, to]: [(f64, f64); 2]| {
        let (mut dots, mut words) = (Vec::new(), Vec::new());
        for (at, (row, (across, [head, middle, foot], dot))) in rows.iter().zip(blocks).enumerate() {
            let (model, source) = (said.at(at), source.at(at));
            let named = row.entities.len() > 1;
            let (ink, word_ink) = draft.inks_of(row.entities.get(1).map_or("", String::as_str));
            words.push(MarkItem::block(across, Position::Share(head), row.name.clone(), true, Ink::Text));
            let line = if named { word_ink } else { Ink::Text };
            let line = draft.block(model, across, Position::Share(middle), line);
            words.push(if named { line.strong().with_size(LARGE_PX) } else { line });
            let grade = text::grade(draft.grade(model).code(), draft.lang);
            let on = draft.say(common::WithAside { first: draft.value(source), second: grade });
            let on = MarkItem::block(across, Position::Share(foot), on, false, Ink::Muted).with_datum(source);
            words.push(on.with_end(Position::Share(across.1), Position::Share(1.0)));
            if named {
                let dot = MarkItem::at(Position::Share(dot), Position::Share(middle), ink).with_size(DOT_PX);
                dots.push(dot.with_texture(texture_of(draft.grade(model))).with_datum(model));
            }
        }
        let arrow = MarkItem::at(Position::Share(from.0), Position::Share(from.1), Ink::Axis).with_size(1.5);
        let arrow = arrow.with_end(Position::Share(to.0), Position::Share(to.1));
        let marks = [(MarkKind::Arrow, vec![arrow]), (MarkKind::Dot, dots), (MarkKind::Words, words)];
        Drawing::single(
            Axis::none(),
            Axis::none(),
            marks.map(|(kind, items)| Mark::new(kind, items)).to_vec(),
        )
    };
    let inks = draft.meanings(&[(Ink::Us, &words::LEGEND_US), (Ink::China, &words::LEGEND_CHINA)]);
    Ok(Figure {
        finding: draft.finding(
            words::Title { found: &found, implied: draft.value(said.first()), product },
            words::Subtitle { as_of: &as_of, product },
        ),
        drawing: drawing(WIDE, [(0.383, 0.22), (0.502, 0.22)]),
        narrow: Some(drawing(NARROW, [(0.03, 0.14), (0.03, 0.33)])),
        series: vec![
            draft.series("said", words::SERIES_SAID, said.iter()),
            draft.series("source", words::SERIES_SOURCE, source.iter()),
        ],
        table: draft.article_table(TABLE, &["aspect", "base_model", "source"])?,
        limits: draft.texts(&[&words::LIMIT_IMPLIED, &words::LIMIT_FOUND, &words::LIMIT_KIND]),
        summary: draft.summary(
            words::SUMMARY_WHAT,
            draft.sentence(each),
            words::SummaryTrend { found: word(1), implied: word(0) },
        ),
        as_of,
        ..draft.into_figure()
    }
    .with_legend(&inks))
}
