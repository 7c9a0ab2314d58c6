//! `leadership-shift`: who leads in what, then and now, as the article has it.

use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Draft, missing, row_ids, texture_of};
use crate::figure::slope::{self, End, SlopeRow};
use crate::figure::words::{Finding, Summary, count_word, listed};
use crate::figure::{Axis, Drawing, Figure, Mark, Missing, RowLabel, Series, Shape};
use crate::look::Ink;
use crate::text::words::{common, leadership_shift as words};
use crate::text::{self, Lang};

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
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
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
        series("change", draft.say(words::SERIES_CHANGE), &|l| l.change),
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
        (Ink::China, draft.say(common::CHINA)),
        (Ink::Us, draft.say(common::UNITED_STATES)),
        (Ink::Other, draft.say(words::MIXED)),
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
        ..draft.into_figure()
    }
    .with_legend(&inks))
}

fn read(draft: &mut Draft) -> Result<Vec<Lead>, Missing> {
    let mut leads = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        let name = draft.words(TABLE, row, "dimension")?.to_owned();
        let before = end(draft, row, "in_2024", "in_2024_ids", &name)?;
        let after = end(draft, row, "in_2026", "in_2026_ids", &name)?;
        let measure = draft.say(words::MEASURE_CHANGE);
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
    let leader = leader(draft, draft.cell(TABLE, row, column)?.text.get(Lang::En), &entities);
    let subject = Subject {
        address: [TABLE, row, column],
        name: name.to_owned(),
        measure: draft.say(words::MEASURE_LEADER),
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

/// How many times this one leads, in words as they stand inside a sentence.
fn counted(leads: &[Lead], who: Leader, when: &dyn Fn(&Lead) -> Leader, lang: Lang) -> String {
    count_word(leads.iter().filter(|lead| when(lead) == who).count(), lang).to_ascii_lowercase()
}

fn finding(draft: &Draft, leads: &[Lead], [before, after]: &[String; 2]) -> Finding {
    let title = words::Title {
        after,
        all_now: leads.iter().all(|lead| lead.after.1 == Leader::China),
        before,
        leads: &count_word(leads.len(), draft.lang).to_ascii_lowercase(),
        now: &counted(leads, Leader::China, &|l| l.after.1, draft.lang),
        then: &counted(leads, Leader::Us, &|l| l.before.1, draft.lang),
    };
    let subtitle = words::Subtitle { after, before };
    Finding { title: title.say(draft.lang), subtitle: subtitle.say(draft.lang) }
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
    let limits = [words::LIMIT_FRAMING, words::LIMIT_TOKENS, words::LIMIT_DEVELOPERS];
    let mut limits = limits.map(|limit| draft.say(limit)).to_vec();
    let strangers = strangers(draft)?;
    if !strangers.is_empty() {
        let names: Vec<&str> = strangers.iter().map(String::as_str).collect();
        let companies = &listed(&names, draft.lang);
        limits.push(words::LimitStrangers { companies }.say(draft.lang));
    }
    Ok(limits)
}

fn summary(draft: &Draft, leads: &[Lead], [before, after]: &[String; 2]) -> Summary {
    let each = leads.iter().map(|lead| {
        let [before, after] = [lead.before.0, lead.after.0].map(|at| draft.value(at));
        words::Lead { after, before, name: &lead.name }.say(draft.lang)
    });
    let each = each.collect::<Vec<_>>().join(common::SEMICOLON.say(draft.lang));
    let trend = words::SummaryTrend {
        now: &counted(leads, Leader::China, &|l| l.after.1, draft.lang),
        then: &counted(leads, Leader::Us, &|l| l.before.1, draft.lang),
    };
    let rows = &text::integer(leads.len() as f64, draft.lang);
    Summary {
        what: words::SummaryWhat { after, before, rows }.say(draft.lang),
        extremes: common::Sentence { parts: &each }.say(draft.lang),
        trend: trend.say(draft.lang),
    }
}
