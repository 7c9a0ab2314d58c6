//! `valuations`: what China's labs are worth, beside the US peers the article names.

use super::prelude::*;
use crate::text::words::valuations as words;

const TABLE: &str = "valuation-convergence";
/// Top and bottom of a bar in its row.
const LANE: Lane = (0.14, 0.86);

/// Two bars for each lab and its peer, or a pair of dots on a log axis; the most valuable lab first.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let [labs, peers] = read(&mut draft)?;
    let pairs = || labs.iter().zip(peers.iter());
    let both: Column = pairs().flat_map(|(lab, peer)| [lab, peer]).collect();
    let name = |at: usize| draft.name(at);
    let paired = draft.view == View::Pairs;
    let drawing = if paired {
        let row = |(lab, peer)| {
            RowLabel::new(name(lab))
                .with_sub(draft.say(words::Beside { peer: name(peer) }))
                .with_ink(Ink::Text)
        };
        let end = |at| DumbbellEnd::of(&draft, at, draft.inks_at(at));
        let ends: Vec<[DumbbellEnd; 2]> = pairs().map(|(lab, peer)| [end(lab), end(peer)]).collect();
        let log = Axis::new(AxisScale::Log, TickFormat::Money(draft.axis_money()));
        let log = log.with_note(draft.say(common::LOG_SCALE));
        Drawing::single(log, Axis::rows(pairs().map(row).collect()), dumbbell::marks(&ends))
    } else {
        let row = |(row, at): (usize, _)| {
            RowLabel::new(name(at)).with_ink(draft.inks_at(at).1).with_begins(row.is_multiple_of(2))
        };
        let marks = Bars::of(&both).in_lane(LANE).marks(&draft);
        Drawing::single(draft.money_axis(), Axis::rows(both.rows().map(row).collect()), marks)
    };
    let above = pairs().filter(|(lab, peer)| draft.amount(*lab) > draft.amount(*peer)).count();
    let by_value = |a: &usize, b: &usize| draft.amount(*a).total_cmp(&draft.amount(*b));
    let priced = |at: usize| draft.say(words::Priced { name: name(at), value: draft.value(at) });
    let [low, top] = &[both.iter().min_by(by_value), both.iter().max_by(by_value)]
        .map(|at| at.map(priced).unwrap_or_default());
    let against =
        pairs().map(|(lab, peer)| draft.say(words::Against { lab: &priced(lab), peer: &priced(peer) }));
    let as_of = draft.latest(TABLE)?;
    let inks = draft.countries(common::OTHERS);
    Ok(Figure {
        finding: draft.finding(
            words::Title { above: &draft.count_first(above), of: &draft.count(labs.len()) },
            words::Subtitle { as_of: &as_of, currency: draft.currency_name() },
        ),
        drawing,
        series: vec![
            draft.series("cn", words::LABS, labs.iter()),
            draft.series("us", words::PEERS, peers.iter()),
        ],
        controls: vec![
            Control::Design {
                views: vec![(View::Main, draft.say(common::BARS)), (View::Pairs, draft.say(words::PAIRS))],
            },
            Control::Scale {
                chosen: if paired { ScaleKind::Log } else { ScaleKind::Linear },
                refused: (draft.view == View::Main).then(|| draft.say(words::LOG_REFUSED)),
            },
            Control::Currency,
        ],
        table: draft.data_table(common::COMPANY.say(draft.lang), words::VALUATION.say(draft.lang)),
        as_of,
        limits: limits(&draft, &labs, &peers),
        summary: draft.summary(
            words::SummaryWhat { labs: &draft.integer(labs.len()) },
            words::SummaryExtremes { low, top },
            words::SummaryTrend { above: &draft.count_first(above), pairs: &draft.parts(against) },
        ),
        ..draft.into_figure()
    }
    .with_legend(&inks))
}

/// Both sides of every row. The printed name of a peer may carry a remark in brackets; the company's own name does not.
fn read(draft: &mut Draft) -> Result<[Column; 2], Missing> {
    let (mut labs, mut peers) = (Column::default(), Column::default());
    let rows = draft.rows(TABLE, "company", Of::Column("company_id"))?;
    for (lab, mut peer) in rows.into_iter().zip(draft.rows(TABLE, "peer", Of::Column("peer_id"))?) {
        let printed = std::mem::take(&mut peer.name);
        let known = peer.entities.first().and_then(|id| draft.dataset.company(id));
        peer.name = known.map_or(printed.as_str(), |company| company.name.get(draft.lang)).to_owned();
        for (record, column, all) in [(lab, "valuation", &mut labs), (peer, "peer_valuation", &mut peers)] {
            let at = draft.push_money(record.at(draft, column, words::MEASURE))?;
            let printed = if column == "valuation" { &record.name } else { &printed };
            if let Some(remark) = remark(printed) {
                draft.add_note(at, words::Remark { remark });
            }
            all.push(at);
        }
    }
    let worth = |row: usize| draft.amount(labs.at(row));
    let order = scale::order(labs.len(), &|a, b| worth(b).total_cmp(&worth(a)));
    Ok([labs.sorted(&order), peers.sorted(&order)])
}

/// What a printed name says in brackets of the company.
fn remark(printed: &str) -> Option<&str> {
    let (_, inside) = printed.split_once(['(', '（'])?;
    Some(inside.trim_end_matches([')', '）']))
}

fn limits(draft: &Draft, labs: &Column, peers: &Column) -> Vec<String> {
    let all = labs.iter().zip(peers.iter());
    let smaller = all.filter(|(lab, peer)| draft.amount(*peer) < draft.amount(*lab));
    let smaller = draft.listed(smaller.map(|(_, peer)| draft.name(peer)));
    let home = |at: usize| draft.dataset.company(draft.data.get(at)?.entities.first()?).map(|c| &c.home);
    let abroad = peers.iter().filter(|peer| home(*peer).is_some_and(|home| home != "US"));
    let abroad = draft.listed(abroad.map(|peer| draft.name(peer)));
    let mut limits = vec![draft.say(words::LIMIT_KINDS)];
    if !smaller.is_empty() {
        limits.push(draft.say(words::LimitPeers { smaller: &smaller }));
    }
    if !abroad.is_empty() {
        limits.push(draft.say(words::LimitAbroad { peers: &abroad }));
    }
    limits.push(draft.say(words::LIMIT_TALKS));
    limits.extend(draft.conversion_limit());
    limits
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
