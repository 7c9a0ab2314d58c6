//! `valuations`: what China's labs are worth, beside the US peers the article names.

use super::prelude::*;
use crate::text::words::valuations as words;

const TABLE: &str = "valuation-convergence";
/// Top and bottom of a bar in its row.
const LANE: Lane = (0.14, 0.86);

/// Two bars for each lab and its peer, or a pair of dots on a log axis; the most valuable lab first.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.countries(common::OTHERS);
    let [labs, peers] = read(draft)?;
    let pairs = || labs.iter().zip(peers.iter());
    let both: Column = pairs().flat_map(|(lab, peer)| [lab, peer]).collect();
    let name = |at: usize| draft.name(at);
    let paired = draft.view == View::Pairs;
    let drawing = if paired {
        let beside = |peer| draft.say(words::Beside { peer: name(peer) });
        let rows = pairs().map(|(lab, peer)| draft.row_of(lab).with_sub(beside(peer)).with_ink(Ink::Text));
        let money = draft.log_axis(TickFormat::Money(draft.axis_money()));
        Drawing::single(money, Axis::rows(rows), dumbbell::marks(draft, [&labs, &peers], &Usual))
    } else {
        let rows = both.rows().map(|(row, at)| draft.row_of(at).with_begins(row.is_multiple_of(2)));
        Drawing::single(draft.money_axis(), Axis::rows(rows), Bars::of(&both).in_lane(LANE).marks(draft))
    };
    let above = pairs().filter(|(lab, peer)| draft.amount(*lab) > draft.amount(*peer)).count();
    let priced = |at: usize| draft.say(words::Priced { name: name(at), value: draft.value(at) });
    let by_value = both.sorted(&draft.falling(&both));
    let (low, top) = (&priced(by_value.last()), &priced(by_value.first()));
    let against =
        pairs().map(|(lab, peer)| draft.say(words::Against { lab: &priced(lab), peer: &priced(peer) }));
    let smaller = pairs().filter(|(lab, peer)| draft.amount(*peer) < draft.amount(*lab));
    let smaller = &draft.listed(smaller.map(|(_, peer)| name(peer)));
    let abroad = peers.iter().filter(|peer| draft.home_of(*peer).is_some_and(|home| home != "US"));
    let abroad = &draft.listed(abroad.map(name));
    let as_of = draft.latest(TABLE)?;
    Ok(Figure {
        finding: draft.finding(
            words::Title { above: &draft.count_first(above), of: &draft.count(labs.len()) },
            words::Subtitle { as_of: &as_of, currency: draft.currency_name() },
        ),
        drawing,
        series: vec![draft.series("cn", words::LABS, &labs), draft.series("us", words::PEERS, &peers)],
        controls: vec![
            draft.designs(common::BARS, (View::Pairs, words::PAIRS)),
            Control::Scale {
                chosen: if paired { ScaleKind::Log } else { ScaleKind::Linear },
                refused: (draft.view == View::Main).then(|| draft.say(words::LOG_REFUSED)),
            },
            Control::Currency,
        ],
        table: draft.data_table(common::COMPANY, words::VALUATION),
        as_of,
        limits: draft.limits(&[
            &words::LIMIT_KINDS,
            &(!smaller.is_empty()).then_some(words::LimitPeers { smaller }),
            &(!abroad.is_empty()).then_some(words::LimitAbroad { peers: abroad }),
            &words::LIMIT_TALKS,
        ]),
        summary: draft.summary(
            words::SummaryWhat { labs: &draft.integer(labs.len()) },
            words::SummaryExtremes { low, top },
            words::SummaryTrend { above: &draft.count_first(above), pairs: &draft.parts(against) },
        ),
        ..Figure::default()
    })
}

/// Both sides of every row. The printed name of a peer may carry a remark in brackets; the company's own name does not.
fn read(draft: &mut Draft) -> Result<[Column; 2], Missing> {
    let rows = draft.rows(TABLE, "company", Of::Column("company_id"))?;
    let mut peers = draft.rows(TABLE, "peer", Of::Column("peer_id"))?.into_iter();
    let [labs, peers] = draft.row_by_row(&rows, |draft, lab| {
        let mut peer = peers.next().ok_or_else(|| missing(TABLE, lab.id, "peer"))?;
        let printed = [lab.name.clone(), peer.name.clone()];
        if let Some(known) = peer.entities.first().and_then(|id| draft.dataset.company(id)) {
            peer.name = known.name.get(draft.lang).to_owned();
        }
        let data = [
            draft.read(lab, &Read::cell("valuation", words::MEASURE))?,
            draft.read(&peer, &Read::cell("peer_valuation", words::MEASURE))?,
        ];
        for (at, remark) in data.into_iter().zip(printed.each_ref().map(|name| remark(name))) {
            remark.into_iter().for_each(|remark| draft.add_note(at, words::Remark { remark }));
        }
        Ok(data)
    })?;
    let order = draft.falling(&labs);
    Ok([labs.sorted(&order), peers.sorted(&order)])
}

/// What a printed name says in brackets of the company.
fn remark(printed: &str) -> Option<&str> {
    let (_, inside) = printed.split_once(['(', '（'])?;
    Some(inside.trim_end_matches([')', '）']))
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
