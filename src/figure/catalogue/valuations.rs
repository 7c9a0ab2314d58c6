//! `valuations`: what China's labs are worth, beside the US peers the article names.

use crate::data::Dataset;
use crate::figure::bars;
use crate::figure::draft::{Draft, Reading, missing, needed, row_ids};
use crate::figure::dumbbell::{self, End};
use crate::figure::legend;
use crate::figure::words::{Finding, Summary, count_word, listed};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Mark, MarkKind, Missing, RowLabel, Series, Shape, TickFormat,
};
use crate::look::Ink;
use crate::scale;
use crate::state::{ScaleKind, View, ViewState};
use crate::text;
use crate::text::words::{common, valuations as words};

/// Id of the chart.
pub(crate) const ID: &str = "valuations";
const TABLE: &str = "valuation-convergence";
/// Top and bottom of a bar in its row.
const LANE: bars::Lane = (0.14, 0.86);

/// A lab and its peer: positions of the two data.
#[derive(Clone, Copy)]
struct Pair {
    lab: usize,
    peer: usize,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let pairs = read(&mut draft)?;
    let paired = state.view == View::Pairs;
    let axis = |scale| Axis::new(scale, TickFormat::Money(draft.axis_money()));
    let drawing = if paired {
        let x = axis(AxisScale::Log).with_note(draft.say(common::LOG_SCALE));
        Drawing::single(x, Axis::rows(pair_rows(&draft, &pairs)), pair_marks(&draft, &pairs))
    } else {
        let x = axis(AxisScale::Linear { zero: true });
        Drawing::single(x, Axis::rows(bar_rows(&draft, &pairs)), vec![bars(&draft, &pairs)])
    };
    let series = |id: &str, name, datum: &dyn Fn(&Pair) -> usize| Series {
        id: id.to_owned(),
        name: draft.say(name),
        data: pairs.iter().map(datum).collect(),
    };
    let series = vec![series("cn", words::LABS, &|p| p.lab), series("us", words::PEERS, &|p| p.peer)];
    let above = pairs.iter().filter(|p| draft.amount(p.lab) > draft.amount(p.peer)).count();
    let mut limits = limits(&draft, &pairs);
    limits.extend(draft.conversion_limit());
    let inks = legend::countries(draft.lang);
    Ok(Figure {
        finding: finding(&draft, above, pairs.len(), &draft.latest(TABLE)?),
        drawing,
        series,
        controls: vec![
            Control::Design {
                views: vec![(View::Main, draft.say(common::BARS)), (View::Pairs, draft.say(words::PAIRS))],
            },
            Control::Scale {
                chosen: if paired { ScaleKind::Log } else { ScaleKind::Linear },
                refused: (state.view == View::Main).then(|| draft.say(words::LOG_REFUSED)),
            },
            Control::Currency,
        ],
        table: draft.data_table(common::COMPANY.say(draft.lang), words::VALUATION.say(draft.lang)),
        as_of: draft.latest(TABLE)?,
        limits,
        summary: summary(&draft, &pairs, above),
        shape: Shape { narrow: 452.0, medium: 420.0, wide: 444.0 },
        ..draft.into_figure(ID)
    }
    .with_legend(&inks))
}

/// Reads both sides of every row, the most valuable lab first.
fn read(draft: &mut Draft) -> Result<Vec<Pair>, Missing> {
    let table = draft.table(TABLE)?;
    let mut pairs = Vec::new();
    for row in row_ids(table) {
        let lab = side(draft, row, "company", "valuation")?;
        let peer = side(draft, row, "peer", "peer_valuation")?;
        pairs.push(Pair { lab, peer });
    }
    if pairs.is_empty() {
        return Err(missing(TABLE, "*", "*"));
    }
    let worth = |at: usize| pairs.get(at).map_or(0.0, |pair: &Pair| draft.amount(pair.lab));
    let sorted = scale::order(pairs.len(), &|a, b| worth(b).total_cmp(&worth(a)));
    Ok(sorted.into_iter().filter_map(|at| pairs.get(at).copied()).collect())
}

fn side(draft: &mut Draft, row: &str, who: &str, column: &str) -> Result<usize, Missing> {
    let address = [TABLE, row, column];
    let cell = draft.cell(TABLE, row, column)?;
    let quantity = needed(cell.reading.figures().iter().find(|q| q.unit.is_currency()), address)?;
    let (value, number) = draft.money(quantity);
    // The printed name may carry a remark in brackets; the company's own name does not.
    let reference = if who == "peer" { "peer_id" } else { "company_id" };
    let id = draft.maybe_reference(TABLE, row, reference);
    let own = id.and_then(|id| draft.dataset.company(id)).map(|c| c.name.get(draft.lang).to_owned());
    let printed = draft.words(TABLE, row, who)?;
    let name = if who == "peer" { own.unwrap_or_else(|| printed.to_owned()) } else { printed.to_owned() };
    let measure = draft.say(words::MEASURE);
    let entities = draft.references(TABLE, row, reference);
    let remark = remark(printed).map(|remark| words::Remark { remark }.say(draft.lang));
    let at = draft.push(Reading { address, name, measure, value, number: Some(number), entities })?;
    if let (Some(remark), Some(datum)) = (remark, draft.data.get_mut(at)) {
        let parts = [datum.note.as_str(), &remark].into_iter().filter(|part| !part.is_empty());
        datum.note = parts.collect::<Vec<&str>>().join(common::SEMICOLON.say(draft.lang));
    }
    Ok(at)
}

/// What a printed name says in brackets of the company.
fn remark(printed: &str) -> Option<&str> {
    let (_, inside) = printed.split_once(['(', '（'])?;
    Some(inside.trim_end_matches([')', '）']))
}

fn name<'a>(draft: &'a Draft, at: usize) -> &'a str {
    draft.data.get(at).map(|datum| datum.name.as_str()).unwrap_or_default()
}

fn bar_rows(draft: &Draft, pairs: &[Pair]) -> Vec<RowLabel> {
    let label = |at: usize, gap: f64| RowLabel {
        text: name(draft, at).to_owned(),
        ink: draft.inks_at(at).1,
        gap,
        ..RowLabel::default()
    };
    let rows = pairs.iter().enumerate();
    rows.flat_map(|(n, pair)| [label(pair.lab, if n == 0 { 0.0 } else { 0.35 }), label(pair.peer, 0.0)])
        .collect()
}

fn bars(draft: &Draft, pairs: &[Pair]) -> Mark {
    let data = pairs.iter().flat_map(|pair| [pair.lab, pair.peer]).enumerate();
    let items = data.map(|(row, at)| bars::bar(draft, at, row, LANE, draft.inks_at(at)));
    Mark::new(MarkKind::Bar, items.collect())
}

fn pair_rows(draft: &Draft, pairs: &[Pair]) -> Vec<RowLabel> {
    let row = |pair: &Pair| RowLabel {
        text: name(draft, pair.lab).to_owned(),
        sub: words::Beside { peer: name(draft, pair.peer) }.say(draft.lang),
        ink: Ink::Text,
        ..RowLabel::default()
    };
    pairs.iter().map(row).collect()
}

fn pair_marks(draft: &Draft, pairs: &[Pair]) -> Vec<Mark> {
    let end = |datum| End::of(draft, datum, draft.inks_at(datum));
    let ends: Vec<[End; 2]> = pairs.iter().map(|p| [end(p.lab), end(p.peer)]).collect();
    dumbbell::marks(&ends)
}

fn finding(draft: &Draft, above: usize, of: usize, as_of: &str) -> Finding {
    let [above, of] = [above, of].map(|n| count_word(n, draft.lang));
    let currency = text::currency(draft.axis_money(), draft.lang);
    Finding {
        title: words::Title { above: &above, of: &of.to_ascii_lowercase() }.say(draft.lang),
        subtitle: words::Subtitle { as_of, currency }.say(draft.lang),
    }
}

fn limits(draft: &Draft, pairs: &[Pair]) -> Vec<String> {
    let peers = |keep: &dyn Fn(&Pair) -> bool| {
        let kept = pairs.iter().filter(|pair| keep(pair)).map(|pair| name(draft, pair.peer));
        listed(&kept.collect::<Vec<&str>>(), draft.lang)
    };
    let smaller = peers(&|pair| draft.amount(pair.peer) < draft.amount(pair.lab));
    let abroad = peers(&|pair| {
        let peer = draft.data.get(pair.peer).and_then(|datum| datum.entities.first());
        peer.and_then(|id| draft.dataset.company(id)).is_some_and(|company| company.home != "US")
    });
    let mut limits = vec![draft.say(words::LIMIT_KINDS)];
    if !smaller.is_empty() {
        limits.push(words::LimitPeers { smaller: &smaller }.say(draft.lang));
    }
    if !abroad.is_empty() {
        limits.push(words::LimitAbroad { peers: &abroad }.say(draft.lang));
    }
    limits.push(draft.say(words::LIMIT_TALKS));
    limits
}

fn summary(draft: &Draft, pairs: &[Pair], above: usize) -> Summary {
    let lang = draft.lang;
    let priced = |at: usize| words::Priced { name: name(draft, at), value: draft.value(at) }.say(lang);
    let by_value = |a: &usize, b: &usize| draft.amount(*a).total_cmp(&draft.amount(*b));
    let all = || pairs.iter().flat_map(|p| [p.lab, p.peer]);
    let top = all().max_by(by_value).map(priced).unwrap_or_default();
    let low = all().min_by(by_value).map(priced).unwrap_or_default();
    let against = |p: &Pair| words::Against { lab: &priced(p.lab), peer: &priced(p.peer) }.say(lang);
    let each = pairs.iter().map(against).collect::<Vec<String>>().join(common::SEMICOLON.say(lang));
    Summary {
        what: words::SummaryWhat { labs: &text::integer(pairs.len() as f64, lang) }.say(lang),
        extremes: words::SummaryExtremes { low: &low, top: &top }.say(lang),
        trend: words::SummaryTrend { above: &count_word(above, lang), pairs: &each }.say(lang),
    }
}

#[cfg(test)]
mod tests {
    use super::remark;

    #[test]
    fn what_stands_in_brackets_behind_a_name_is_a_remark() {
        assert_eq!(remark("Character.AI (acquired)"), Some("acquired"));
        assert_eq!(remark("Anthropic（洽谈中）"), Some("洽谈中"));
        assert_eq!(remark("Cohere"), None);
    }
}
