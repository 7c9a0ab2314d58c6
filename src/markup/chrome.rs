//! What stands around the charts on every page: top line, main, closing line, and the words of the head.

use crate::figure::Figure;
use crate::markup::Page;
use crate::markup::charts;
use crate::markup::downloads::file;
use crate::markup::escape::{escape, join};
use crate::text::Lang;
use crate::text::words::{Fixed, interface, scripts};

/// Everything inside `body` except scripts. `parts` stand in `main` one after the other: whole figures, or the page's own words.
pub fn body(page: Page, lang: Lang, parts: &[String]) -> String {
    let root = page.root();
    let say = |words: Fixed| words.say(lang);
    let after = match page {
        Page::Chart(id) => join(&[&whole(id, lang), &charts::turn(id, lang)]),
        _ => String::new(),
    };
    let twin = twin(page, lang);
    join(&[
        "<a class=\"skip\" href=\"#main\">",
        say(interface::SKIP),
        "</a><header class=\"top\"><a class=\"brand\" data-keep href=\"",
        root,
        "index.html\">",
        say(interface::SITE),
        "</a><nav class=\"nav\" aria-labelledby=\"nav-name\"><span class=\"unseen\" id=\"nav-name\">",
        say(interface::PAGES),
        "</span>",
        &nav(page, lang),
        "</nav><div class=\"switches\"><button type=\"button\" data-search>",
        say(interface::SEARCH),
        "</button><a data-lang=\"",
        lang.other().code(),
        "\"",
        &twin,
        scripts::LANGUAGE_NAME.say(lang.other()),
        "</a><button type=\"button\" data-theme-choice><span data-to=\"dark\">",
        say(interface::TO_DARK),
        "</span><span data-to=\"light\">",
        say(interface::TO_LIGHT),
        "</span></button></div><p class=\"offer\"><a",
        &twin,
        interface::OFFER.say(lang.other()),
        "</a></p></header><main id=\"main\">",
        &parts.concat(),
        &after,
        "</main><footer class=\"bottom\"><p>",
        say(interface::CLOSING),
        "</p></footer>",
    ])
}

/// The rest of the tag of a link to the page's twin in the other language.
fn twin(page: Page, lang: Lang) -> String {
    let other = lang.other();
    let code = other.code();
    join(&[
        " data-keep href=\"",
        page.site_root(lang),
        other.folder(),
        &escape(&page.path()),
        "\" lang=\"",
        code,
        "\" hreflang=\"",
        code,
        "\">",
    ])
}

/// The closing line of a chart that stands inside another page: its data, and the way from there to here.
fn whole(id: &str, lang: Lang) -> String {
    join(&[
        "<p class=\"whole\"><a download href=\"",
        &file(id, "csv", lang),
        "\">",
        interface::DATA_FILE.say(lang),
        "</a><a rel=\"bookmark noopener\" target=\"_blank\" href=\"",
        id,
        ".html\">",
        interface::SITE.say(lang),
        "<span aria-hidden=\"true\"> ↗</span></a></p>",
    ])
}

/// The parts of the site: address from the root, and name.
const PARTS: [(&str, Fixed); 5] = [
    ("index.html", interface::STORY),
    ("charts/index.html", interface::CHARTS),
    ("companies/index.html", interface::COMPANIES),
    ("claims.html", interface::CLAIMS),
    ("explore.html", interface::EXPLORER),
];

/// Links to the parts of the site. The one that is open is marked as the page, the one that the page lies in as current.
fn nav(page: Page, lang: Lang) -> String {
    let (open, whole) = match page {
        Page::Front => ("index.html", true),
        Page::Charts => ("charts/index.html", true),
        Page::Chart(_) => ("charts/index.html", false),
        Page::Companies => ("companies/index.html", true),
        Page::Company(_) => ("companies/index.html", false),
        Page::Claims => ("claims.html", true),
        Page::Coverage => ("claims.html", false),
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
            name.say(lang),
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

/// The page's description, plain text; on a chart's page it is that of the figure.
pub fn description(figure: Option<&Figure>, lang: Lang) -> String {
    match figure {
        Some(figure) => {
            join(&[&figure.finding.subtitle, interface::STOP.say(lang), &figure.summary.extremes])
        }
        None => interface::DESCRIPTION.say(lang).to_owned(),
    }
}
