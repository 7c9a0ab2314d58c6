//! `model-rankings`: the leading open models, who made them, how large they are and what they are known for.

use crate::data::{Dataset, Quantity, Role, Unit};
use crate::figure::draft::{Draft, Reading, missing, row_ids, texts};
use crate::figure::words::{Finding, Summary, count_word};
use crate::figure::{
    Axis, AxisScale, Drawing, Figure, LegendEntry, Mark, MarkItem, MarkKind, Missing, Place, RowLabel,
    Series, Shape, Side, Table, Texture, TickFormat,
};
use crate::scene::Ink;
use crate::state::ViewState;
use crate::text;

/// Id of the chart.
pub(crate) const ID: &str = "model-rankings";
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
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let models = read(&mut draft)?;
    let sized = models.iter().filter(|m| m.total.is_some()).count();
    let chinese =
        models.iter().filter(|m| dataset.company(&m.company_id).is_some_and(|c| c.home == "CN")).count();
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
            Axis::new(AxisScale::Log, TickFormat::Parameters).with_note(draft.said("log scale", "对数刻度")),
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
        ..draft.into_figure(ID)
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
            Some(all) => size_words(draft, all, active, dense),
            None => cell.text.get(draft.lang).to_owned(),
        };
        let model = draft.words(TABLE, row, "model")?.to_owned();
        // As printed in both languages: a numeral stands before the row.
        let place = draft.cell(TABLE, row, "rank")?;
        let rank = draft.push(Reading {
            address: [TABLE, row, "rank"],
            name: model.clone(),
            measure: draft.said("rank among open models", "开源模型排名"),
            value: place.text.get(draft.lang).to_owned(),
            number: place.maybe_amount(Unit::Rank).map(|quantity| quantity.amount),
            entities: draft.references(TABLE, row, "company_id"),
        })?;
        let measure = draft.said("parameters", "参数规模");
        let address = [TABLE, row, "parameters"];
        let entities = draft.references(TABLE, row, "company_id");
        let datum =
            draft.push(Reading { address, name: model.clone(), measure, value, number: total, entities })?;
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

fn size_words(draft: &Draft, total: f64, active: Option<f64>, dense: bool) -> String {
    let all = text::parameters(total, draft.lang);
    match active {
        Some(active) => {
            let some = text::parameters(active, draft.lang);
            draft.fill("{0} parameters, {1} active", "{0}参数，激活 {1}", &[&all, &some])
        }
        None if dense => draft.fill("{0} parameters, all active", "{0}参数，全部激活", &[&all]),
        None => draft.fill("{0} parameters", "{0}参数", &[&all]),
    }
}

fn marks(draft: &Draft, models: &[Ranked]) -> Vec<Mark> {
    let (mut unknown, mut words, mut links, mut dots) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (i, m) in models.iter().enumerate() {
        let y = Place::Row(i, 0.5);
        let Some(total) = m.total else {
            let said = draft.data.get(m.datum).map(|d| d.value.clone()).unwrap_or_default();
            unknown.push(
                MarkItem::at(Place::Share(0.0), Place::Row(i, 0.58), Ink::Other)
                    .with_end(Place::Share(1.0), Place::Row(i, 0.72))
                    .with_texture(Texture::Hatch)
                    .with_datum(m.datum),
            );
            let mut word =
                MarkItem::at(Place::Share(0.0), Place::Row(i, 0.34), Ink::Muted).with_datum(m.datum);
            word = word.with_label(said, Side::Right, false, Ink::Muted);
            words.push(word);
            continue;
        };
        let all = text::parameters(total, draft.lang);
        let (ink, word_ink) = draft.inks_at(m.datum);
        let dot = |v: f64| MarkItem::at(Place::Value(v), y, ink).with_size(7.0).with_datum(m.datum);
        match m.active {
            Some(active) if active < total => {
                links.push(
                    MarkItem::at(Place::Value(active), y, ink.soft())
                        .with_end(Place::Value(total), y)
                        .with_size(3.0),
                );
                let some = text::parameters(active, draft.lang);
                let some = draft.fill("{0} active", "激活 {0}", &[&some]);
                let all = draft.fill("{0} in all", "共 {0}", &[&all]);
                dots.push(dot(active).with_label(some, Side::Above, false, word_ink));
                dots.push(dot(total).with_texture(Texture::Outline).with_label(
                    all,
                    Side::Above,
                    true,
                    word_ink,
                ));
            }
            Some(_) => {
                let all = draft.fill("{0}, all active", "{0}，全部激活", &[&all]);
                dots.push(dot(total).with_label(all, Side::Above, true, word_ink));
            }
            None => dots.push(dot(total).with_texture(Texture::Outline).with_label(
                all,
                Side::Above,
                true,
                word_ink,
            )),
        }
    }
    vec![
        Mark::new(MarkKind::Bar, unknown),
        Mark::new(MarkKind::Text, words),
        Mark::new(MarkKind::Link, links),
        Mark::new(MarkKind::Dot, dots),
    ]
}

fn finding(draft: &Draft, counts: [usize; 3], when: &str) -> Finding {
    let [of, chinese, _] = counts;
    let [all, ours, said] = counts.map(|n| count_word(n, draft.lang));
    let [inside, said_inside] = [&all, &said].map(|word| word.to_ascii_lowercase());
    let title = if chinese == of {
        draft.fill(
            "The {0} open models that the article ranks highest are all Chinese; {1} of them state a size",
            "文章所列的开源模型前{0}名全部来自中国，只有{1}个公开了参数规模",
            &[&inside, &said_inside],
        )
    } else {
        draft.fill(
            "{1} of the {0} open models that the article ranks highest are Chinese",
            "文章所列的开源模型前{0}名中，{1}个来自中国",
            &[&inside, &ours],
        )
    };
    let subtitle = draft.fill(
        "Rank among open models, {0}; parameters in all and active for each token",
        "{0}开源模型排名；总参数与每个词元激活的参数",
        &[when],
    );
    Finding { title, subtitle }
}

fn legend(draft: &Draft) -> Vec<LegendEntry> {
    let entry = |kind, ink, texture, text: String| LegendEntry { kind, ink, texture, text };
    vec![
        entry(MarkKind::Dot, Ink::China, Texture::Solid, draft.said("active parameters", "激活参数")),
        entry(MarkKind::Dot, Ink::China, Texture::Outline, draft.said("parameters in all", "总参数")),
        entry(
            MarkKind::Bar,
            Ink::Other,
            Texture::Hatch,
            draft.said("not disclosed: could be anywhere", "未披露：可能在任何位置"),
        ),
    ]
}

fn table(draft: &Draft, models: &[Ranked]) -> Table {
    let columns = [
        draft.pick("Rank", "名次"),
        draft.pick("Model", "模型"),
        draft.pick("Company", "公司"),
        draft.pick("Parameters", "参数规模"),
        draft.pick("As printed", "原文写法"),
        draft.pick("Known for", "特点"),
        draft.pick("As of", "时点"),
        draft.pick("Evidence", "依据"),
    ];
    let rows = models.iter().map(|m| {
        let datum = draft.data.get(m.datum);
        let from = |f: &dyn Fn(&crate::figure::Datum) -> String| datum.map(f).unwrap_or_default();
        vec![
            draft.shown(m.rank),
            (m.model.clone(), None),
            (m.company.clone(), None),
            (from(&|d| d.value.clone()), Some(m.datum)),
            (from(&|d| d.printed.clone()), None),
            (m.capability.clone(), None),
            (from(&|d| d.as_of.clone()), None),
            (from(&|d| draft.evidence(d)), None),
        ]
    });
    Table { ids: Vec::new(), columns: texts(&columns), numeric: vec![false; 8], rows: rows.collect() }
}

fn limits(draft: &Draft, of: usize, sized: usize) -> Result<Vec<String>, Missing> {
    let [unsized_words, all] = [of - sized, of].map(|n| count_word(n, draft.lang));
    let mut limits = vec![draft.fill(
        "{0} of {1} say nothing of their size.",
        "{1}个模型中有{0}个没有公布规模。",
        &[&unsized_words, &all.to_ascii_lowercase()],
    )];
    let rest = draft.pick(
        [
            "The article names the index it ranks by, not the scores; how far apart the places are is not known.",
            "Where no size is disclosed none is guessed: the hatched band runs the whole width of the axis.",
            "That all of them are open source is the article’s word; it names no licence.",
        ],
        [
            "原文给出了排名所依据的榜单，但没有给出得分，因此名次之间差距多大不得而知。",
            "未披露规模的不作猜测：斜线带横贯整条轴。",
            "这些模型都算开源，是文章的说法；文中没有提到许可证。",
        ],
    );
    limits.extend(texts(&rest));
    let [now, next] = [NOW, NEXT].map(|model| draft.words("models", model, "name"));
    limits.push(draft.fill(
        "What the table lists for {0}, “{2}”, the article’s text expects of {1}, the next generation.",
        "表格把“{2}”列在 {0} 名下，正文却说这是下一代 {1} 的功能。",
        &[now?, next?, draft.words(TABLE, NOW, "capability")?],
    ));
    Ok(limits)
}

fn summary(draft: &Draft, models: &[Ranked], chinese: usize, sized: usize) -> Summary {
    let n = text::integer(models.len() as f64, draft.lang);
    let listed: Vec<String> = models
        .iter()
        .map(|m| {
            let value = draft.data.get(m.datum).map(|d| d.value.as_str()).unwrap_or_default();
            draft.fill(
                "{0} {1} by {2}: {3}",
                "{0} {1}（{2}）：{3}",
                &[draft.value(m.rank), &m.model, &m.company, value],
            )
        })
        .collect();
    let (c, s) = (text::integer(chinese as f64, draft.lang), text::integer(sized as f64, draft.lang));
    Summary {
        what: draft.fill(
            "Ranked list of {0} open models with their parameters on a log axis.",
            "{0} 个开源模型的排名，参数规模以对数轴表示。",
            &[&n],
        ),
        extremes: [listed.join(draft.pick("; ", "；")).as_str(), draft.pick(".", "。")].concat(),
        trend: draft.fill(
            "{0} of {1} come from Chinese makers; {2} state a size.",
            "{1} 个中有 {0} 个来自中国公司；{2} 个披露了规模。",
            &[&c, &n, &s],
        ),
    }
}
