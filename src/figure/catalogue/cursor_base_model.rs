//! `cursor-base-model`: what Composer 2 was implied to be built on, and what was found.

use crate::data::{Dataset, Grade};
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Draft, missing, row_ids, texture_of};
use crate::figure::words::{Finding, Summary, sentence};
use crate::figure::{Axis, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Place, Series, Shape};
use crate::look::Ink;
use crate::state::ViewState;
use crate::text;
use crate::text::words::{common, cursor_base_model as words};

/// Id of the chart.
pub(crate) const ID: &str = "cursor-base-model";
const TABLE: &str = "cursor-architecture";
/// Whose product the table is about.
const COMPANY: &str = "cursor";
/// Where that product's name is printed.
const PRODUCT: [&str; 3] = ["events", "composer-2-launch", "label"];
/// Size of the letters of what was implied and found.
const LARGE_PX: f64 = 17.0;
/// Radius of the dots before these.
const DOT_PX: f64 = 7.5;

/// One row of the table.
struct Aspect {
    name: String,
    /// The model, or other words.
    said: usize,
    /// On whose word.
    source: usize,
    /// Home of the model's makers; empty where no model is named.
    home: String,
    /// Name of the model, where the row names one.
    model: Option<String>,
    grade: Grade,
}

/// Where a block of head, words and source stands, in shares of the plot.
#[derive(Clone, Copy)]
struct Block {
    left: f64,
    right: f64,
    /// Heights of the middles of the first two lines, and of the top of the last.
    lines: [f64; 3],
    /// Where the dot stands across.
    dot: f64,
}

/// Two columns with the arrow between them.
const WIDE: [Block; 4] = [
    Block { left: 0.0, right: 0.34, lines: [0.07, 0.22, 0.305], dot: 0.36 },
    Block { left: 0.555, right: 1.0, lines: [0.07, 0.22, 0.305], dot: 0.525 },
    Block { left: 0.0, right: 0.52, lines: [0.62, 0.77, 0.86], dot: 0.0 },
    Block { left: 0.555, right: 1.0, lines: [0.62, 0.77, 0.86], dot: 0.0 },
];
/// One under the other, with dots and arrow at the left.
const NARROW: [Block; 4] = [
    Block { left: 0.08, right: 1.0, lines: [0.03, 0.105, 0.145], dot: 0.03 },
    Block { left: 0.08, right: 1.0, lines: [0.29, 0.365, 0.405], dot: 0.03 },
    Block { left: 0.08, right: 1.0, lines: [0.57, 0.635, 0.665], dot: 0.0 },
    Block { left: 0.08, right: 1.0, lines: [0.8, 0.88, 0.94], dot: 0.0 },
];

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let aspects = read(&mut draft)?;
    let [implied, found, ..] = &aspects[..] else { return Err(missing(TABLE, "*", "*")) };
    let series = |id: &str, name, data: fn(&Aspect) -> usize| Series {
        id: id.to_owned(),
        name: draft.say(name),
        data: aspects.iter().map(data).collect(),
    };
    let series = vec![
        series("said", words::SERIES_SAID, |aspect| aspect.said),
        series("source", words::SERIES_SOURCE, |aspect| aspect.source),
    ];
    let as_of = draft.as_of(implied.said);
    let inks = [(Ink::Us, words::LEGEND_US), (Ink::China, words::LEGEND_CHINA)];
    let inks = inks.map(|(ink, said)| (ink, draft.say(said)));
    Ok(Figure {
        finding: finding(&draft, implied, found, &as_of)?,
        drawing: Drawing::single(
            Axis::none(),
            Axis::none(),
            marks(&draft, &aspects, WIDE, [(0.383, 0.22), (0.502, 0.22)]),
        ),
        narrow: Some(Drawing::single(
            Axis::none(),
            Axis::none(),
            marks(&draft, &aspects, NARROW, [(0.03, 0.14), (0.03, 0.33)]),
        )),
        series,
        table: draft.article_table(TABLE, &["aspect", "base_model", "source"])?,
        limits: [words::LIMIT_IMPLIED, words::LIMIT_FOUND, words::LIMIT_KIND]
            .map(|limit| draft.say(limit))
            .to_vec(),
        summary: summary(&draft, &aspects, implied, found),
        shape: Shape { narrow: 424.0, medium: 240.0, wide: 216.0 },
        as_of,
        ..draft.into_figure(ID)
    }
    .with_legend(&inks))
}

fn read(draft: &mut Draft) -> Result<Vec<Aspect>, Missing> {
    let mut aspects = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        let name = draft.words(TABLE, row, "aspect")?.to_owned();
        let models = draft.references(TABLE, row, "model_id");
        let makers =
            models.iter().filter_map(|id| draft.dataset.model(id)).map(|model| model.company.clone());
        let mut entities = vec![COMPANY.to_owned()];
        entities.extend(makers);
        let home = entities.get(1).and_then(|id| draft.dataset.company(id)).map(|c| c.home.clone());
        let model = match &models[..] {
            [one] => draft.dataset.model(one).map(|model| model.name.get(draft.lang).to_owned()),
            _ => None,
        };
        let subject = |column, measure| Subject {
            address: [TABLE, row, column],
            name: name.clone(),
            measure,
            entities: entities.clone(),
        };
        let said = draft.push_words(subject("base_model", draft.say(words::BASE)))?;
        let source = draft.push_words(subject("source", draft.say(words::SOURCE)))?;
        let grade = draft.cell(TABLE, row, "base_model")?.evidence.grade;
        aspects.push(Aspect { said, source, home: home.unwrap_or_default(), model, grade, name });
    }
    Ok(aspects)
}

/// A head, what is said and on whose word for each row; the models large, each with a dot, an arrow from one to the other.
fn marks(draft: &Draft, aspects: &[Aspect], blocks: [Block; 4], arrow: [(f64, f64); 2]) -> Vec<Mark> {
    let (mut dots, mut words) = (Vec::new(), Vec::new());
    for (aspect, block) in aspects.iter().zip(blocks) {
        let (ink, word_ink) = inks_of(&aspect.home);
        let named = !aspect.home.is_empty();
        let line = |text: &str, height: f64, ink, strong| {
            let across = (block.left, block.right);
            MarkItem::block(across, Place::Share(height), text.to_owned(), strong, ink)
        };
        let [head, middle, foot] = block.lines;
        words.push(line(&aspect.name, head, Ink::Text, true));
        let said = line(draft.value(aspect.said), middle, if named { word_ink } else { Ink::Text }, named);
        words.push(said.with_size(if named { LARGE_PX } else { 1.0 }).with_datum(aspect.said));
        let source = line(&sourced(draft, aspect), foot, Ink::Muted, false).with_datum(aspect.source);
        words.push(source.with_end(Place::Share(block.right), Place::Share(1.0)));
        if named {
            dots.push(
                MarkItem::at(Place::Share(block.dot), Place::Share(middle), ink)
                    .with_size(DOT_PX)
                    .with_texture(texture_of(aspect.grade))
                    .with_datum(aspect.said),
            );
        }
    }
    let [from, to] = arrow;
    let arrow = MarkItem::at(Place::Share(from.0), Place::Share(from.1), Ink::Axis)
        .with_end(Place::Share(to.0), Place::Share(to.1))
        .with_size(1.5);
    vec![
        Mark::new(MarkKind::Arrow, vec![arrow]),
        Mark::new(MarkKind::Dot, dots),
        Mark::new(MarkKind::Words, words),
    ]
}

/// On whose word, and how well that is supported.
fn sourced(draft: &Draft, aspect: &Aspect) -> String {
    let grade = text::grade(aspect.grade.code(), draft.lang);
    common::WithAside { first: draft.value(aspect.source), second: grade }.say(draft.lang)
}

fn finding(draft: &Draft, implied: &Aspect, found: &Aspect, as_of: &str) -> Result<Finding, Missing> {
    let [table, row, column] = PRODUCT;
    let product = draft.words(table, row, column)?;
    let found = found.model.as_deref().unwrap_or_else(|| draft.value(found.said));
    let title = words::Title { found, implied: draft.value(implied.said), product };
    let subtitle = words::Subtitle { as_of, product };
    Ok(Finding { title: title.say(draft.lang), subtitle: subtitle.say(draft.lang) })
}

fn summary(draft: &Draft, aspects: &[Aspect], implied: &Aspect, found: &Aspect) -> Summary {
    let aspect = |a: &Aspect| common::Whose { who: &a.name, what: draft.value(a.said) }.say(draft.lang);
    let each: Vec<String> = aspects.iter().map(aspect).collect();
    let [implied, found] = [implied, found].map(|aspect| draft.value(aspect.source));
    Summary {
        what: draft.say(words::SUMMARY_WHAT),
        extremes: sentence(&each, draft.lang),
        trend: words::SummaryTrend { found, implied }.say(draft.lang),
    }
}
