//! What is said of one datum: in the tip and to assistive technology.

use crate::figure::{Control, Datum, Figure, SourceNote, attribution};
use crate::markup::escape::join;
use crate::markup::sources::link;
use crate::markup::words::KEYS;
use crate::markup::{Page, escape, grade_name};
use crate::text::Lang;
use crate::text::words::interface;

/// The tip's HTML: whose figure, the value, as printed, as-of period, grade, sources. Empty for a datum that is not there.
///
/// A pinned tip carries buttons marked `data-cite` and `data-close`, and links its sources, the other charts that show the same
/// figure and the claims that take it; `pinned` is then the page that it is on. The explorer's figures have no file to cite from.
pub fn tip(figure: &Figure, datum: usize, pinned: Option<Page>) -> String {
    let Some(datum) = figure.data.get(datum) else { return String::new() };
    let lang = figure.lang;
    let colon = interface::COLON.say(lang);
    let mut out = join(&[
        "<strong>",
        &escape(&datum.name),
        "</strong><div class=\"muted\">",
        &escape(&measured(datum, lang)),
        "</div><div class=\"value\">",
        &escape(&datum.value),
        "</div>",
    ]);
    if !datum.note.is_empty() && datum.note != grade_name(datum.grade, lang) {
        out.push_str(&join(&["<div>", &escape(&datum.note), "</div>"]));
    }
    if datum.printed != datum.value && !datum.printed.is_empty() {
        let printed = escape(&datum.printed);
        out.push_str(&join(&[
            "<div class=\"muted\">",
            interface::PRINTED.say(lang),
            colon,
            &printed,
            "</div>",
        ]));
    }
    out.push_str(&join(&[
        "<div class=\"muted\">",
        &escape(&datum.as_of),
        if datum.as_of.is_empty() { "" } else { interface::COMMA.say(lang) },
        grade_name(datum.grade, lang),
        "</div>",
    ]));
    let written: fn(&SourceNote) -> String =
        if pinned.is_some() { link } else { |source| escape(&source.name) };
    let names = attribution(&figure.sources, &mut datum.sources.iter().copied(), lang, written);
    if !names.is_empty() {
        out.push_str(&join(&["<div class=\"muted\">", interface::SOURCE.say(lang), colon, &names, "</div>"]));
    }
    for (claim, words) in &datum.checks {
        let words = escape(words);
        out.push_str("<div class=\"muted\">");
        match pinned {
            // The claims of a chart stand on its own page.
            Some(page) if claim.is_empty() => {
                let own = if page.is_chart() {
                    String::new()
                } else {
                    join(&[page.root(), "charts/", &figure.id, ".html"])
                };
                out.push_str(&join(&["<a data-keep href=\"", &own, "#checks\">", &words, "</a>"]));
            }
            Some(page) => {
                let root = page.root();
                out.push_str(&join(&[
                    "<a data-keep href=\"",
                    root,
                    "claims.html#",
                    claim,
                    "\">",
                    &words,
                    "</a>",
                ]));
            }
            None => out.push_str(&words),
        }
        out.push_str("</div>");
    }
    if let Some(page) = pinned {
        out.push_str(&cross_references(datum, page.root(), lang));
        if page != Page::Explore {
            out.push_str(&join(&[
                "<button type=\"button\" data-cite>",
                interface::CITE.say(lang),
                "</button>",
            ]));
        }
        let close = interface::CLOSE.say(lang);
        out.push_str(&join(&[
            "<button type=\"button\" data-close aria-label=\"",
            close,
            "\">\u{d7}</button>",
        ]));
    }
    out
}

/// Links to the other charts that show the same figure.
fn cross_references(datum: &Datum, root: &str, lang: Lang) -> String {
    let mut links = Vec::with_capacity(datum.cross_references.len());
    for (id, name) in &datum.cross_references {
        let name = escape(name);
        let id = escape(id);
        let asked = escape(&datum.id);
        links.push(join(&[
            "<a data-keep href=\"",
            root,
            "charts/",
            &id,
            ".html?d=",
            &asked,
            "\">",
            &name,
            "</a>",
        ]));
    }
    if links.is_empty() {
        return String::new();
    }
    let names = links.join(interface::COMMA.say(lang));
    join(&[
        "<div class=\"muted\">",
        interface::ALSO_IN.say(lang),
        interface::COLON.say(lang),
        &names,
        "</div>",
    ])
}

/// What is measured, and how that is defined where it says more.
fn measured(datum: &Datum, lang: Lang) -> String {
    let Datum { measure, definition, .. } = datum;
    let says_more = !definition.is_empty() && definition != measure;
    if says_more { join(&[measure, interface::PAUSE.say(lang), definition]) } else { measure.clone() }
}

/// A datum as it is spoken: name, measure, definition, value, note, period, grade.
pub fn speech(datum: &Datum, lang: Lang) -> String {
    let grade = grade_name(datum.grade, lang);
    let note = if datum.note == grade { "" } else { datum.note.as_str() };
    let measured = measured(datum, lang);
    let parts = [datum.name.as_str(), &measured, &datum.value, note, &datum.as_of, grade];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(interface::PAUSE.say(lang))
}

/// The list of the keys that do something for this chart on this page as HTML, and the way to do without single ones. Each
/// names its key in `data-key`: style sheets take out what a frame or a document of its own does not offer.
pub fn keys(page: Page, figure: &Figure) -> String {
    let lang = figure.lang;
    let scaled = figure.controls.iter().any(|control| matches!(control, Control::Scale { .. }));
    let mut out = String::from("<dl>");
    for (key, does) in KEYS {
        // What a reader chose in the explorer has no page that could be saved.
        if !(key == "l" && !scaled || key == "d" && page == Page::Explore) {
            let named = join(&[" data-key=\"", key, "\">"]);
            out.push_str(&join(&["<dt", &named, key, "</dt><dd", &named, does.say(lang), "</dd>"]));
        }
    }
    out.push_str("</dl>");
    out.push_str(&single_keys(lang));
    out
}

/// The button that turns keys of a single letter or sign off and on again. The script that runs before the first paint
/// answers it, so that the choice holds on every page.
pub(super) fn single_keys(lang: Lang) -> String {
    let [off, on] = [interface::SINGLE_KEYS_OFF, interface::SINGLE_KEYS_ON].map(|words| words.say(lang));
    join(&[
        "<button type=\"button\" data-keys-toggle><span data-to=\"off\">",
        off,
        "</span><span data-to=\"on\">",
        on,
        "</span></button>",
    ])
}
