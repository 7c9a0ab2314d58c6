//! The index of charts, and the way from one chart to the next.
//!
//! Knows figures and the catalogue's order, not the pictures. Invariant: every chart stands in the index once.

use maud::{Markup, html};

use crate::figure::{Figure, catalogue};
use crate::text::words::{Fixed, interface};
use crate::text::{self, Lang};

/// Charts that ask about the same thing: what it is, and their ids in the order of the story.
struct Group {
    name: Fixed,
    charts: &'static [&'static str],
}

/// The groups. A chart that none of them names stands in the last.
const GROUPS: [Group; 4] = [
    Group {
        name: interface::GROUP_MONEY,
        charts: &[
            "valuations",
            "kimi-funding",
            "kimi-revenue-mix",
            "deepseek-scale",
            "ipo-performance",
            "lab-financials",
            "valuation-multiples",
            "infrastructure-funding",
            "capital-commitments",
        ],
    },
    Group {
        name: interface::GROUP_USE,
        charts: &["token-growth", "openrouter-share", "ecosystems", "ai-trust"],
    },
    Group {
        name: interface::GROUP_MODELS,
        charts: &[
            "model-rankings",
            "kimi-timeline",
            "alibaba-units",
            "cursor-base-model",
            "leadership-shift",
        ],
    },
    Group {
        name: interface::GROUP_ARTICLE,
        charts: &["event-timeline", "exchange-rates", "claims", "coverage"],
    },
];

/// Everything in `main` of the index: each chart with its name, finding and measure. `charts` are the figures of the charts in
/// a language, in the catalogue's order.
pub fn charts(charts: &[&Figure], lang: Lang) -> String {
    let count = text::integer(charts.len() as f64, lang);
    let last = GROUPS.len() - 1;
    let is_in = |at: usize, id: &str| match GROUPS.iter().position(|group| group.charts.contains(&id)) {
        Some(own) => own == at,
        None => at == last,
    };
    let of = |at: usize| charts.iter().filter(move |figure| is_in(at, &figure.id));
    let page = html! {
        div class="masthead" {
            h1 { (interface::ALL_CHARTS.say(lang)) }
            p class="line" { (interface::ChartsLine { count: &count }.say(lang)) }
        }
        @for (at, group) in GROUPS.iter().enumerate().filter(|(at, _)| of(*at).next().is_some()) {
            section class="index" {
                h2 { (group.name.say(lang)) }
                ul { @for figure in of(at) { (item(figure)) } }
            }
        }
    };
    page.into_string()
}

fn item(figure: &Figure) -> Markup {
    html! {
        li {
            p class="name" { (name_of(&figure.id, figure.lang)) }
            h3 { a data-keep href={ (figure.id) ".html" } { (figure.finding.title) } }
            p { (figure.finding.subtitle) }
        }
    }
}

/// Links from a chart's own page to the one before it, to the index and to the one after it.
pub(super) fn turn(id: &str, lang: Lang) -> Markup {
    let at = catalogue().iter().position(|chart| chart.id == id);
    let beside = |step: isize| {
        at.and_then(|at| at.checked_add_signed(step)).and_then(|at| catalogue().get(at)).map(|chart| chart.id)
    };
    let ways = [(beside(-1), "prev", interface::PREVIOUS_CHART), (beside(1), "next", interface::NEXT_CHART)];
    html! {
        nav class="turn" aria-labelledby="turn-name" {
            span class="unseen" id="turn-name" { (interface::MORE_CHARTS.say(lang)) }
            @for (id, rel, name) in ways {
                @if let Some(id) = id {
                    a data-keep rel=(rel) href={ (id) ".html" } {
                        span { (name.say(lang)) }
                        b { (name_of(id, lang)) }
                    }
                }
            }
            a data-keep href="index.html" { (interface::TO_ALL_CHARTS.say(lang)) }
        }
    }
}

/// A chart's short name; its id where the catalogue does not have it.
pub(super) fn name_of(id: &str, lang: Lang) -> &str {
    catalogue().iter().find(|chart| chart.id == id).map_or(id, |chart| chart.name(lang))
}
