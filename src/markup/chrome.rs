//! What stands around the charts on every page: top line, main, closing line, and the words of the head.

use crate::figure::Figure;
use crate::markup::Page;
use crate::markup::charts;
use crate::markup::escape::{both, join, say};
use crate::text::Lang;
use crate::text::words::{Fixed, interface};

/// Everything inside `body` except scripts. `parts` stand in `main` one after the other: whole figures, or the page's own words.
pub fn body(page: Page, parts: &[String]) -> String {
    let root = page.root();
    let after = match page {
        Page::Chart(id) => join(&[&whole(id), &charts::turn(id)]),
        Page::Front | Page::Charts | Page::Company(_) | Page::Companies | Page::Explore => String::new(),
    };
    join(&[
        "<a class=\"skip\" href=\"#main\">",
        &say(interface::SKIP),
        "</a><header class=\"top\"><a class=\"brand\" data-keep href=\"",
        root,
        "index.html\">",
        &say(interface::SITE),
        "</a><nav class=\"nav\" aria-labelledby=\"nav-name\"><span class=\"unseen\" id=\"nav-name\">",
        &say(interface::PAGES),
        "</span>",
        &nav(page),
        "</nav><div class=\"switches\"><button type=\"button\" data-search>",
        &say(interface::SEARCH),
        "</button><a href=\"?lang=en\" data-lang=\"en\" lang=\"en\" hreflang=\"en\">English</a>",
        "<a href=\"?lang=zh\" data-lang=\"zh\" lang=\"zh\" hreflang=\"zh\">中文</a>",
        "<button type=\"button\" data-theme-choice><span data-to=\"dark\">",
        &say(interface::TO_DARK),
        "</span><span data-to=\"light\">",
        &say(interface::TO_LIGHT),
        "</span></button></div></header><main id=\"main\">",
        &parts.concat(),
        &after,
        "</main><footer class=\"bottom\"><p>",
        &say(interface::CLOSING),
        "</p></footer>",
    ])
}

/// The closing line of a chart that stands inside another page: its data, and the way from there to here.
fn whole(id: &str) -> String {
    let file = both(|lang| {
        let ending = lang.pick(".csv", ".zh.csv");
        join(&["<a download href=\"", id, ending, "\">", interface::DATA_FILE.say(lang), "</a>"])
    });
    join(&[
        "<p class=\"whole\">",
        &file,
        "<a rel=\"bookmark noopener\" target=\"_blank\" href=\"",
        id,
        ".html\">",
        &say(interface::SITE),
        "<span aria-hidden=\"true\"> ↗</span></a></p>",
    ])
}

/// The parts of the site: address from the root, and name.
const PARTS: [(&str, Fixed); 4] = [
    ("index.html", interface::STORY),
    ("charts/index.html", interface::CHARTS),
    ("companies/index.html", interface::COMPANIES),
    ("explore.html", interface::EXPLORER),
];

/// Links to the parts of the site. The one that is open is marked as the page, the one that the page lies in as current.
fn nav(page: Page) -> String {
    let (open, whole) = match page {
        Page::Front => ("index.html", true),
        Page::Charts => ("charts/index.html", true),
        Page::Chart(_) => ("charts/index.html", false),
        Page::Companies => ("companies/index.html", true),
        Page::Company(_) => ("companies/index.html", false),
        Page::Explore => ("explore.html", true),
    };
    let mut out = String::new();
    for (address, name) in PARTS {
        let current = match (address == open, whole) {
            (true, true) => " aria-current=\"page\"",
            (true, false) => " aria-current=\"true\"",
            _ => "",
        };
        out.push_str(&join(&[
            "<a data-keep",
            current,
            " href=\"",
            page.root(),
            address,
            "\">",
            &say(name),
            "</a>",
        ]));
    }
    out
}

/// The page's title in a language, plain text: what the page is named after, and the site.
pub fn title(named: Option<&str>, lang: Lang) -> String {
    let site = interface::SITE.say(lang);
    match named {
        Some(name) => join(&[name, " · ", site]),
        None => join(&[site, interface::COLON.say(lang), interface::HEADLINE.say(lang)]),
    }
}

/// The page's description, plain text; on a chart's page it is that of the English figure.
pub fn description(en: Option<&Figure>) -> String {
    match en {
        Some(figure) => join(&[&figure.finding.subtitle, ". ", &figure.summary.extremes]),
        None => interface::DESCRIPTION.say(Lang::En).to_owned(),
    }
}
