//! `leadership-shift`: who leads in what, then and now, as the article has it.

use crate::data::Dataset;
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Draft, missing, row_ids, texts, texture_of};
use crate::figure::slope::{self, End, SlopeRow};
use crate::figure::words::{Finding, Summary, count_word};
use crate::figure::{Axis, Drawing, Figure, Mark, Missing, RowLabel, Series, Shape};
use crate::scene::Ink;
use crate::state::ViewState;
use crate::text;

/// Id of the chart.
pub(crate) const ID: &str = "leadership-shift";
const TABLE: &str = "infrastructure-shift";

/// Who leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leader {
    China,
    Us,
    Mixed,
}

/// One field in which somebody leads.
struct Lead {
    name: String,
    before: (usize, Leader),
    after: (usize, Leader),
    change: usize,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let leads = read(&mut draft)?;
    let rows = rows(&draft, &leads);
    let heads = leads.first().map(|l| [draft.as_of(l.before.0), draft.as_of(l.after.0)]).unwrap_or_default();
    let series = |id: &str, name: String, datum: &dyn Fn(&Lead) -> usize| Series {
        id: id.to_owned(),
        name,
        data: leads.iter().map(datum).collect(),
    };
    let series = vec![
        series("before", heads[0].clone(), &|l| l.before.0),
        series("after", heads[1].clone(), &|l| l.after.0),
        series("change", draft.said("Change", "变化"), &|l| l.change),
    ];
    let drawing = |marks: Vec<Mark>, narrow: bool| {
        let labels = leads.iter().enumerate().map(|(i, lead)| RowLabel {
            text: lead.name.clone(),
            sub: if narrow { draft.value(lead.change).to_owned() } else { String::new() },
            // The heads stand over the first row.
            gap: if i == 0 && !narrow { 0.4 } else { 0.0 },
            ..RowLabel::default()
        });
        Drawing::single(Axis::none(), Axis::rows(labels.collect()), marks)
    };
    let inks = [
        (Ink::China, draft.said("China", "中国")),
        (Ink::Us, draft.said("United States", "美国")),
        (Ink::Other, draft.said("mixed", "不一")),
    ];
    Ok(Figure {
        finding: finding(&draft, &leads, &heads),
        drawing: drawing(slope::level(&rows, &heads), false),
        narrow: Some(drawing(slope::stacked(&rows, &heads), true)),
        series,
        table: draft.article_table(TABLE, &["dimension", "in_2024", "in_2026", "change"])?,
        as_of: heads[1].clone(),
        limits: limits(&draft)?,
        summary: summary(&draft, &leads, &heads),
        shape: Shape { narrow: 470.0, medium: 360.0, wide: 316.0 },
        ..draft.into_figure(ID)
    }
    .with_legend(&inks))
}

fn read(draft: &mut Draft) -> Result<Vec<Lead>, Missing> {
    let mut leads = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        let name = draft.words(TABLE, row, "dimension")?.to_owned();
        let before = end(draft, row, "in_2024", "in_2024_ids", &name)?;
        let after = end(draft, row, "in_2026", "in_2026_ids", &name)?;
        let measure = draft.said("change", "变化");
        let address = [TABLE, row, "change"];
        let change =
            draft.push_words(Subject { address, name: name.clone(), measure, entities: Vec::new() })?;
        leads.push(Lead { name, before, after, change });
    }
    if leads.is_empty() { Err(missing(TABLE, "*", "*")) } else { Ok(leads) }
}

fn end(
    draft: &mut Draft,
    row: &str,
    column: &str,
    ids: &str,
    name: &str,
) -> Result<(usize, Leader), Missing> {
    let entities = draft.references(TABLE, row, ids);
    let leader = leader(draft, draft.cell(TABLE, row, column)?.text.get(text::Lang::En), &entities);
    let subject = Subject {
        address: [TABLE, row, column],
        name: name.to_owned(),
        measure: draft.said("leader", "领先者"),
        entities,
    };
    Ok((draft.push_words(subject)?, leader))
}

/// Who leads: the one of the two countries where companies named are at home, else the one that the cell opens with.
fn leader(draft: &Draft, words: &str, companies: &[String]) -> Leader {
    let home = |code: &str| {
        companies.iter().filter_map(|id| draft.dataset.company(id)).any(|company| company.home == code)
    };
    match (home("CN"), home("US")) {
        (true, false) => Leader::China,
        (false, true) => Leader::Us,
        (true, true) => Leader::Mixed,
        (false, false) if words.starts_with("China") => Leader::China,
        (false, false) if words.starts_with("US") => Leader::Us,
        (false, false) => Leader::Mixed,
    }
}

fn inks(leader: Leader) -> (Ink, Ink) {
    inks_of(match leader {
        Leader::China => "CN",
        Leader::Us => "US",
        Leader::Mixed => "",
    })
}

fn rows(draft: &Draft, leads: &[Lead]) -> Vec<SlopeRow> {
    let end = |(datum, leader): (usize, Leader)| End {
        datum,
        words: draft.value(datum).to_owned(),
        inks: inks(leader),
        texture: draft.data.get(datum).map(|d| texture_of(d.grade)).unwrap_or_default(),
    };
    leads
        .iter()
        .map(|lead| SlopeRow {
            before: end(lead.before),
            after: end(lead.after),
            change: Some((lead.change, draft.value(lead.change).to_owned())),
        })
        .collect()
}

fn count(leads: &[Lead], who: Leader, when: &dyn Fn(&Lead) -> Leader) -> usize {
    leads.iter().filter(|lead| when(lead) == who).count()
}

fn finding(draft: &Draft, leads: &[Lead], [before, after]: &[String; 2]) -> Finding {
    let now = count(leads, Leader::China, &|l| l.after.1);
    let then = count(leads, Leader::Us, &|l| l.before.1);
    let [all, now_words, then_words] = [leads.len(), now, then].map(|n| count_word(n, draft.lang));
    let [all_inside, then_inside] = [&all, &then_words].map(|word| word.to_ascii_lowercase());
    let title = if now == leads.len() {
        draft.fill(
            "The article gives China all {0} leads of {1}, and the US {3} of those of {2}",
            "文章把{1}的{0}项领先全部归于中国，{2}则有{3}项归于美国",
            &[&all_inside, after, before, &then_inside],
        )
    } else {
        draft.fill(
            "The article gives China {4} of {0} leads in {1}; in {2} it gives the US {3}",
            "文章把{1}的{0}项领先中的{4}项归于中国，{2}则有{3}项归于美国",
            &[&all_inside, after, before, &then_inside, &now_words.to_ascii_lowercase()],
        )
    };
    let subtitle = draft.fill(
        "Who leads in AI infrastructure by the article’s own account, {0} and {1}",
        "原文认定的 AI 基础设施领先者，{0}与{1}",
        &[before, after],
    );
    Finding { title, subtitle }
}

/// Companies that the article counts with a country in which they are not at home.
fn strangers(draft: &Draft) -> Result<Vec<String>, Missing> {
    let mut names = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        for column in ["in_2024_ids", "in_2026_ids"] {
            for id in draft.references(TABLE, row, column) {
                let abroad = draft
                    .dataset
                    .company(&id)
                    .is_some_and(|company| !["CN", "US"].contains(&company.home.as_str()));
                if abroad {
                    names.push(draft.company_name(&id));
                }
            }
        }
    }
    names.dedup();
    Ok(names)
}

fn limits(draft: &Draft) -> Result<Vec<String>, Missing> {
    let mut limits = texts(&draft.pick(
        [
            "The whole table is the article’s own framing: no index or method stands behind the word “leader”, which is why every dot is hollow.",
            "China’s daily token volume is a national total; the article gives no American one to hold against it.",
            "What developers prefer is read off a single marketplace, OpenRouter; the trust row rests on a single survey.",
        ],
        [
            "整张表都是原文自己的判断：“领先”一词背后没有指数，也没有方法，因此所有圆点都是空心的。",
            "中国的日词元量是全国总量，原文没有给出可与之对照的美国数字。",
            "开发者偏好只看了 OpenRouter 一家平台，信任一项只依据一次调查。",
        ],
    ));
    let strangers = strangers(draft)?;
    if !strangers.is_empty() {
        limits.push(draft.fill(
            "The article counts {0} with the US; the list of companies kept here has its home elsewhere.",
            "文章把 {0} 算作美国一方，但按本站的公司表，它并非美国公司。",
            &[&strangers.join(draft.pick(" and ", "、"))],
        ));
    }
    Ok(limits)
}

fn summary(draft: &Draft, leads: &[Lead], [before, after]: &[String; 2]) -> Summary {
    let n = text::integer(leads.len() as f64, draft.lang);
    let each: Vec<String> = leads
        .iter()
        .map(|l| {
            draft.fill(
                "{0}: {1}, then {2}",
                "{0}：先是{1}，后是{2}",
                &[&l.name, draft.value(l.before.0), draft.value(l.after.0)],
            )
        })
        .collect();
    let counted = |n| count_word(n, draft.lang).to_ascii_lowercase();
    let now = counted(count(leads, Leader::China, &|l| l.after.1));
    let then = counted(count(leads, Leader::Us, &|l| l.before.1));
    Summary {
        what: draft.fill(
            "{0} rows of words, each with the leader of {1} at one end of an arrow and that of {2} at the other.",
            "{0} 行文字，每行箭头一端是{1}的领先者，另一端是{2}的领先者。",
            &[&n, before, after],
        ),
        extremes: [each.join(draft.pick("; ", "；")).as_str(), draft.pick(".", "。")].concat(),
        trend: draft.fill(
            "The article counts {0} of the later leads as Chinese and {1} of the earlier ones as American.",
            "文章把后来的领先中{0}项归于中国，先前的领先中{1}项归于美国。",
            &[&now, &then],
        ),
    }
}
