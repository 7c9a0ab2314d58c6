//! `valuations`: what China's labs are worth, beside the US peers the article names.

use crate::data::Dataset;
use crate::figure::draft::{Draft, Reading, missing, needed, row_ids, texture_of};
use crate::figure::dumbbell::{self, End};
use crate::figure::legend;
use crate::figure::words::{Finding, Summary, count_word, listed};
use crate::figure::{
    Axis, AxisScale, Control, Datum, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Place, RowLabel,
    Series, Shape, Side, TickFormat,
};
use crate::scale;
use crate::scene::Ink;
use crate::state::{ScaleKind, View, ViewState};
use crate::text;

/// Id of the chart.
pub(crate) const ID: &str = "valuations";
const TABLE: &str = "valuation-convergence";

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
    let money = draft.axis_money();
    let rows_of = |draft: &Draft, pairs: &[Pair]| match state.view {
        View::Pairs => pair_rows(draft, pairs),
        _ => bar_rows(draft, pairs),
    };
    let axis_x = Axis {
        scale: if state.view == View::Pairs { AxisScale::Log } else { AxisScale::Linear { zero: true } },
        ticks: TickFormat::Money(money),
        ..Axis::none().with_note(if state.view == View::Pairs {
            draft.said("log scale", "对数刻度")
        } else {
            String::new()
        })
    };
    let above = pairs.iter().filter(|p| amount(&draft.data, p.lab) > amount(&draft.data, p.peer)).count();
    let series = vec![
        Series {
            id: "cn".to_owned(),
            name: draft.said("Chinese labs", "中国实验室"),
            data: pairs.iter().map(|p| p.lab).collect(),
        },
        Series {
            id: "us".to_owned(),
            name: draft.said("Peers the article calls American", "文章所称的美国同行"),
            data: pairs.iter().map(|p| p.peer).collect(),
        },
    ];
    let refused = draft.pick(
        "Bars start at zero, which a log axis does not have. Choose Pairs for ratios.",
        "柱形从零开始，而对数轴没有零。要看倍数，请选“成对”。",
    );
    let mut limits = limits(&draft, &pairs);
    limits.extend(draft.conversion_limit());
    let inks = legend::countries(draft.lang);
    Ok(Figure {
        finding: finding(&draft, above, pairs.len(), &draft.latest(TABLE)?),
        drawing: Drawing::single(
            axis_x,
            Axis::rows(rows_of(&draft, &pairs)),
            if state.view == View::Pairs { pair_marks(&draft, &pairs) } else { vec![bars(&draft, &pairs)] },
        ),
        series,
        controls: vec![
            Control::Design {
                views: vec![
                    (View::Main, draft.said("Bars", "柱形")),
                    (View::Pairs, draft.said("Pairs", "成对")),
                ],
            },
            Control::Scale {
                chosen: if state.view == View::Pairs { ScaleKind::Log } else { ScaleKind::Linear },
                refused: (state.view == View::Main).then(|| refused.to_owned()),
            },
            Control::Currency,
        ],
        table: draft.data_table(draft.pick("Company", "公司"), draft.pick("Valuation", "估值")),
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
    let worth = |at: usize| pairs.get(at).map_or(0.0, |pair: &Pair| amount(&draft.data, pair.lab));
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
    let measure = draft.said("valuation", "估值");
    let entities = draft.references(TABLE, row, reference);
    let remark = remark(printed).map(|words| draft.fill("the article calls it {0}", "文章注明{0}", &[words]));
    let at = draft.push(Reading { address, name, measure, value, number: Some(number), entities })?;
    if let (Some(remark), Some(datum)) = (remark, draft.data.get_mut(at)) {
        let parts = [datum.note.as_str(), &remark].into_iter().filter(|part| !part.is_empty());
        datum.note = parts.collect::<Vec<&str>>().join(draft.lang.pick("; ", "；"));
    }
    Ok(at)
}

/// What a printed name says in brackets of the company.
fn remark(printed: &str) -> Option<&str> {
    let (_, inside) = printed.split_once(['(', '（'])?;
    Some(inside.trim_end_matches([')', '）']))
}

fn amount(data: &[Datum], at: usize) -> f64 {
    data.get(at).and_then(|d| d.number).unwrap_or(0.0)
}

/// Words at a mark: the value, and what makes it less than certain.
fn mark_words(draft: &Draft, datum: &Datum) -> String {
    if datum.note.is_empty() {
        datum.value.clone()
    } else {
        [datum.value.as_str(), draft.pick(", ", "，"), &datum.note].concat()
    }
}

fn bar_rows(draft: &Draft, pairs: &[Pair]) -> Vec<RowLabel> {
    let label = |at: usize, gap: f64| RowLabel {
        text: draft.data.get(at).map(|d| d.name.clone()).unwrap_or_default(),
        ink: draft.inks_at(at).1,
        gap,
        ..RowLabel::default()
    };
    let mut rows = Vec::with_capacity(pairs.len() * 2);
    for (i, pair) in pairs.iter().enumerate() {
        rows.push(label(pair.lab, if i == 0 { 0.0 } else { 0.35 }));
        rows.push(label(pair.peer, 0.0));
    }
    rows
}

fn bars(draft: &Draft, pairs: &[Pair]) -> Mark {
    let mut items = Vec::new();
    for (i, pair) in pairs.iter().enumerate() {
        for (at, row) in [(pair.lab, i * 2), (pair.peer, i * 2 + 1)] {
            let Some(datum) = draft.data.get(at) else { continue };
            let (ink, word_ink) = draft.inks_at(at);
            items.push(
                MarkItem::at(Place::Value(0.0), Place::Row(row, 0.14), ink)
                    .with_end(Place::Value(datum.number.unwrap_or(0.0)), Place::Row(row, 0.86))
                    .with_texture(texture_of(datum.grade))
                    .with_datum(at)
                    .with_label(mark_words(draft, datum), Side::Right, true, word_ink),
            );
        }
    }
    Mark::new(MarkKind::Bar, items)
}

fn pair_rows(draft: &Draft, pairs: &[Pair]) -> Vec<RowLabel> {
    let name = |at: usize| draft.data.get(at).map(|d| d.name.clone()).unwrap_or_default();
    pairs
        .iter()
        .map(|p| RowLabel {
            text: name(p.lab),
            sub: [draft.pick("and ", "与 "), &name(p.peer)].concat(),
            ink: Ink::Text,
            ..RowLabel::default()
        })
        .collect()
}

fn pair_marks(draft: &Draft, pairs: &[Pair]) -> Vec<Mark> {
    let end = |datum| End::of(draft, datum, draft.inks_at(datum));
    let ends: Vec<[End; 2]> = pairs.iter().map(|p| [end(p.lab), end(p.peer)]).collect();
    dumbbell::marks(&ends)
}

fn finding(draft: &Draft, above: usize, of: usize, when: &str) -> Finding {
    let (n, m) = (count_word(above, draft.lang), count_word(of, draft.lang));
    Finding {
        title: draft.fill(
            "{0} of {1} Chinese labs are priced above the peer that the article calls American",
            "{1}家中国实验室中，{0}家的估值高于文章所称的美国同行",
            &[&n, &m.to_ascii_lowercase()],
        ),
        subtitle: draft.fill(
            "Valuation or market value, {0}, {1}",
            "{1}的估值或市值，单位：{0}",
            &[text::currency(draft.axis_money(), draft.lang), when],
        ),
    }
}

fn limits(draft: &Draft, pairs: &[Pair]) -> Vec<String> {
    let names = |keep: &dyn Fn(&Pair) -> bool| {
        let kept = pairs.iter().filter(|pair| keep(pair)).filter_map(|pair| draft.data.get(pair.peer));
        let names: Vec<&str> = kept.map(|datum| datum.name.as_str()).collect();
        listed(&names, draft.lang)
    };
    let smaller = names(&|pair| amount(&draft.data, pair.peer) < amount(&draft.data, pair.lab));
    let abroad = names(&|pair| {
        let peer = draft.data.get(pair.peer).and_then(|datum| datum.entities.first());
        peer.and_then(|id| draft.dataset.company(id)).is_some_and(|company| company.home != "US")
    });
    let mut limits = vec![draft.said(
        "The labs’ figures mix a closed round, an offer still being talked over and market values; they are not alike.",
        "各家数字口径不同：有已完成的融资、仍在洽谈的报价，也有市值。",
    )];
    if !smaller.is_empty() {
        limits.push(draft.fill(
            "The peers are the article’s choice; {0} stand lower than the lab beside them, and other peers would give another picture.",
            "对照的同行由文章选定，其中 {0} 的估值低于并列的实验室；换一批同行，结果会不同。",
            &[&smaller],
        ));
    }
    if !abroad.is_empty() {
        limits.push(draft.fill(
            "The article counts {0} among the American peers; the list of companies kept here has its home elsewhere.",
            "文章把 {0} 列为美国同行，但按本站的公司表，它并非美国公司。",
            &[&abroad],
        ));
    }
    limits.push(draft.said(
        "Prices of companies in talks are what was asked or reported, not what was paid.",
        "洽谈中公司的价格是要价或传闻价，并非成交价。",
    ));
    limits
}

fn summary(draft: &Draft, pairs: &[Pair], above: usize) -> Summary {
    let said = |at: usize| {
        draft
            .data
            .get(at)
            .map(|d| [d.name.as_str(), draft.pick(" at ", " "), &d.value].concat())
            .unwrap_or_default()
    };
    let by_value = |a: &&usize, b: &&usize| amount(&draft.data, **a).total_cmp(&amount(&draft.data, **b));
    let all: Vec<usize> = pairs.iter().flat_map(|p| [p.lab, p.peer]).collect();
    let top = all.iter().max_by(by_value).map(|at| said(*at)).unwrap_or_default();
    let low = all.iter().min_by(by_value).map(|at| said(*at)).unwrap_or_default();
    let each: Vec<String> = pairs
        .iter()
        .map(|p| [said(p.lab).as_str(), draft.pick(" against ", " 对 "), &said(p.peer)].concat())
        .collect();
    let n = text::integer(pairs.len() as f64, draft.lang);
    let count = count_word(above, draft.lang);
    Summary {
        what: draft.fill(
            "Bars of the valuations of {0} Chinese AI labs, each beside a peer that the article calls American.",
            "柱形图：{0}家中国 AI 实验室的估值，各与文章所称的美国同行并列。",
            &[&n],
        ),
        extremes: draft.fill("Highest is {0}, lowest {1}.", "最高为 {0}，最低为 {1}。", &[&top, &low]),
        trend: draft.fill(
            "{0} of the labs stand above their peer: {1}.",
            "{0}家高于对照同行：{1}。",
            &[&count, &each.join(draft.pick("; ", "；"))],
        ),
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
