//! What stands around the charts on every page: top line, main, closing line, and the words of the head.

use maud::{Markup, PreEscaped, html};

use crate::figure::Figure;
use crate::markup::Page;
use crate::markup::charts;
use crate::markup::downloads::file;
use crate::markup::tour;
use crate::text::Lang;
use crate::text::words::{Fixed, interface, scripts};

/// Everything inside `body` except scripts. `parts` stand in `main` one after the other: whole figures, or the page's own words.
pub fn body(page: Page, lang: Lang, parts: &[String]) -> String {
    let root = page.root();
    let say = |words: Fixed| words.say(lang);
    let other = lang.other();
    let twin = [page.site_root(lang), other.folder(), &page.path()].concat();
    let body = html! {
        a class="skip" href="#main" { (say(interface::SKIP)) }
        header class="top" {
            a class="brand" data-keep href={ (root) "index.html" } { (say(interface::SITE)) }
            nav class="nav" aria-labelledby="nav-name" {
                span class="unseen" id="nav-name" { (say(interface::PAGES)) }
                (nav(page, lang))
            }
            div class="switches" {
                button type="button" data-search { (say(interface::SEARCH)) }
                a data-lang=(other.code()) data-keep href=(twin) lang=(other.code()) hreflang=(other.code()) {
                    (scripts::LANGUAGE_NAME.say(other))
                }
                button type="button" data-theme-choice {
                    span data-to="dark" { (say(interface::TO_DARK)) }
                    span data-to="light" { (say(interface::TO_LIGHT)) }
                }
            }
            p class="offer" {
                a data-keep href=(twin) lang=(other.code()) hreflang=(other.code()) { (interface::OFFER.say(other)) }
            }
        }
        main id="main" {
            @for part in parts { (PreEscaped(part)) }
            @if let Page::Chart(id) = page {
                (whole(id, lang))
                (charts::turn(id, lang))
            }
            @if let Page::Stop(at) = page {
                @if let Some(stop) = tour::stops().get(at) { (whole(stop.chart, lang)) }
                (tour::turn(at, lang))
            }
        }
        footer class="bottom" {
            p { (say(interface::CLOSING)) }
            p class="more" {
                button type="button" data-tool="settings" { (say(interface::SETTINGS)) }
                span role="status" {}
            }
        }
    };
    body.into_string()
}

/// The closing line of a chart that stands inside another page: its data, what is seen of it to be kept, and the way from there to here.
fn whole(id: &str, lang: Lang) -> Markup {
    html! {
        p class="whole" {
            a download href=(file(id, "csv", lang)) { (interface::DATA_FILE.say(lang)) }
            button type="button" data-tool="keep" aria-expanded="false" { (scripts::KEEP_TITLE.say(lang)) }
            a rel="bookmark noopener" target="_blank" href={ (id) ".html" } {
                (interface::SITE.say(lang))
                span aria-hidden="true" { " ↗" }
            }
            span role="status" {}
        }
    }
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
fn nav(page: Page, lang: Lang) -> Markup {
    let (open, whole) = match page {
        Page::Front => ("index.html", true),
        Page::Charts => ("charts/index.html", true),
        Page::Chart(_) | Page::Stop(_) => ("charts/index.html", false),
        Page::Companies => ("companies/index.html", true),
        Page::Company(_) => ("companies/index.html", false),
        Page::Claims => ("claims.html", true),
        Page::Coverage => ("claims.html", false),
        Page::Explore => ("explore.html", true),
    };
    // The page itself, or what it lies in.
    let current = |address: &str| (address == open).then_some(if whole { "page" } else { "true" });
    html! {
        @for (address, name) in PARTS {
            a data-keep aria-current=[current(address)] href={ (page.root()) (address) } { (name.say(lang)) }
        }
    }
}

/// The page's title in a language, plain text: what the page is named after, and the site.
pub fn title(named: Option<&str>, lang: Lang) -> String {
    let site = interface::SITE.say(lang);
    match named {
        Some(name) => [name, " · ", site].concat(),
        None => [site, interface::COLON.say(lang), interface::HEADLINE.say(lang)].concat(),
    }
}

/// The page's description, plain text; on a chart's page it is that of the figure.
pub fn description(figure: Option<&Figure>, lang: Lang) -> String {
    match figure {
        Some(figure) => {
            [&figure.finding.subtitle, interface::STOP.say(lang), &figure.summary.extremes].concat()
        }
        None => interface::DESCRIPTION.say(lang).to_owned(),
    }
}
