//! The index of charts, and the way from one chart to the next.
//!
//! Knows figures and the catalogue's order, not the pictures. Invariant: every chart stands in the index once.

use crate::figure::{Figure, catalogue};
use crate::markup::escape;
use crate::markup::escape::{both, each, join};
use crate::text::{self, Lang};

/// Charts that ask about the same thing: what it is, in English and Chinese, and their ids in the order of the story.
struct Group {
    name: [&'static str; 2],
    charts: &'static [&'static str],
}

/// The groups. A chart that none of them names stands in the last.
const GROUPS: [Group; 4] = [
    Group {
        name: ["Worth and money", "身价与资金"],
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
        name: ["Use and trust", "用量与信任"],
        charts: &["token-growth", "openrouter-share", "ecosystems", "ai-trust"],
    },
    Group {
        name: ["Models and makers", "模型与厂商"],
        charts: &[
            "model-rankings",
            "kimi-timeline",
            "alibaba-units",
            "cursor-base-model",
            "leadership-shift",
        ],
    },
    Group {
        name: ["The article itself", "文章本身"],
        charts: &["event-timeline", "exchange-rates", "claims", "coverage"],
    },
];

/// Everything in `main` of the index: each chart with its name, finding and measure. `charts` are the figures of each
/// chart in English and Chinese, in the catalogue's order.
pub fn charts(charts: &[[&Figure; 2]]) -> String {
    let count = |lang| text::integer(charts.len() as f64, lang);
    let mut out = join(&[
        "<div class=\"masthead\"><h1>",
        &both(|lang| lang.pick("The charts", "全部图表").to_owned()),
        "</h1><p class=\"line\">",
        &both(|lang| {
            text::fill(
                lang.pick(
                    "{0} charts, each on a page of its own with its table, sources and limits.",
                    "共 {0} 张图，每张另有单页，附数据表、来源与局限。",
                ),
                &[&count(lang)],
            )
        }),
        "</p></div>",
    ]);
    let last = GROUPS.len() - 1;
    for (at, group) in GROUPS.iter().enumerate() {
        let is_here = |id: &str| match GROUPS.iter().position(|other| other.charts.contains(&id)) {
            Some(other) => other == at,
            None => at == last,
        };
        let items: String = charts.iter().filter(|[en, _]| is_here(&en.id)).map(item).collect();
        if !items.is_empty() {
            let [en, zh] = group.name;
            let name = both(|lang| lang.pick(en, zh).to_owned());
            out.push_str(&join(&[
                "<section class=\"index\"><h2>",
                &name,
                "</h2><ul>",
                &items,
                "</ul></section>",
            ]));
        }
    }
    out
}

fn item(figures: &[&Figure; 2]) -> String {
    let [en, _] = figures;
    let name = |lang: Lang| name_of(&en.id, lang);
    join(&[
        "<li><p class=\"name\">",
        &both(|lang| name(lang).to_owned()),
        "</p><h3><a data-keep href=\"",
        &escape(&en.id),
        ".html\">",
        &each(figures, |figure| escape(&figure.finding.title)),
        "</a></h3><p>",
        &each(figures, |figure| escape(&figure.finding.subtitle)),
        "</p></li>",
    ])
}

/// Links from a chart's own page to the one before it, to the index and to the one after it.
pub(super) fn turn(id: &str) -> String {
    let at = catalogue().iter().position(|chart| chart.id == id);
    let beside = |step: isize| {
        at.and_then(|at| at.checked_add_signed(step)).and_then(|at| catalogue().get(at)).map(|chart| chart.id)
    };
    let link = |id: Option<&str>, rel: &str, en: &str, zh: &str| match id {
        Some(id) => join(&[
            "<a data-keep rel=\"",
            rel,
            "\" href=\"",
            id,
            ".html\"><span>",
            &both(|lang| lang.pick(en, zh).to_owned()),
            "</span>",
            &both(|lang| name_of(id, lang).to_owned()),
            "</a>",
        ]),
        None => String::new(),
    };
    join(&[
        "<nav class=\"turn\" aria-labelledby=\"turn-name\"><span class=\"unseen\" id=\"turn-name\">",
        &both(|lang| lang.pick("More charts", "其他图表").to_owned()),
        "</span>",
        &link(beside(-1), "prev", "Previous chart", "上一张图"),
        &link(beside(1), "next", "Next chart", "下一张图"),
        "<a data-keep href=\"index.html\">",
        &both(|lang| lang.pick("All charts", "全部图表").to_owned()),
        "</a></nav>",
    ])
}

/// A chart's short name; its id where the catalogue does not have it.
pub(super) fn name_of(id: &str, lang: Lang) -> &str {
    catalogue().iter().find(|chart| chart.id == id).map_or(id, |chart| chart.name(lang))
}
