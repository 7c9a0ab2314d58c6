//! The script that makes one file of a chart in the reader's browser, with the document that it fills in.
//!
//! Knows the places of the document and the words in its frame. Invariant: each place is filled by the script, and the
//! document's policy holds whatever they are filled with.

use super::document::{Document, complaints};
use super::{first_and_last, styled};
use crate::scripts::{Form, bundle, led_by};
use anyhow::{Context, Result, ensure};
use maud::{Markup, PreEscaped, html};
use olympus::text::Lang;
use olympus::text::words::{interface, scripts};
use std::path::Path;

/// What the site's build has made that a saved chart carries.
pub struct Parts<'a> {
    /// The style sheet.
    pub style: &'a str,
    /// Where the program's glue stands.
    pub glue: &'a Path,
    /// The program's file name.
    pub wasm: &'a str,
}

/// The script.
pub fn module(parts: &Parts) -> Result<String> {
    let [first, last] = first_and_last(parts.glue)?;
    let document = document(&styled(parts.style)?, &first, &last)?;
    let complaints = complaints(&document);
    ensure!(complaints.is_empty(), "a saved chart would break its policy:\n  {}", complaints.join("\n  "));
    let text = serde_json::to_string(&document).context("the document of a saved chart cannot be written")?;
    let script = bundle("save", Form::Module, &[("WASM", parts.wasm)])?;
    Ok(led_by(&[("DOCUMENT", text)], &script))
}

/// The document with places for what is the chart's own, in double braces.
fn document(style: &str, first: &str, last: &str) -> Result<String> {
    let head = "<title data-en=\"{{en}}\" data-zh=\"{{zh}}\">{{title}}</title>";
    let body = body().into_string();
    Document {
        root: "lang=\"{{lang}}\" data-lang=\"{{lang}}\"{{theme}} data-page=\"chart\" data-version=\"{{version}}\" \
               data-single=\"{{address}}\" data-site=\"{{site}}\"",
        head,
        style,
        first,
        body: &body,
        blocks: "{{blocks}}",
        last,
    }
    .render()
}

fn both(words: impl Fn(Lang) -> String) -> Markup {
    html! { @for lang in Lang::ALL { span.t lang=(lang.code()) { (PreEscaped(words(lang))) } } }
}

/// What stands around the chart.
fn body() -> Markup {
    html! {
        header.top {
            a.brand href="{{site}}" { (both(|lang| interface::SITE.say(lang).to_owned())) }
            div.switches {
                @for lang in Lang::ALL {
                    a href={ "?lang=" (lang.code()) } data-lang=(lang.code()) lang=(lang.code()) hreflang=(lang.code()) {
                        (scripts::LANGUAGE_NAME.say(lang))
                    }
                }
                button type="button" data-theme-choice {
                    span data-to="dark" { (both(|lang| interface::TO_DARK.say(lang).to_owned())) }
                    span data-to="light" { (both(|lang| interface::TO_LIGHT.say(lang).to_owned())) }
                }
            }
        }
        main id="main" { "{{chart}}" }
        footer.bottom { p { (both(saved)) } }
    }
}

/// Where the file is from, as HTML.
fn saved(lang: Lang) -> String {
    let day = format!("{{{{day_{}}}}}", lang.code());
    scripts::SavedFrom { from: "<a href=\"{{from}}\">{{where}}</a>", day: &day, version: "{{version}}" }
        .say(lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of the places in a text, in order.
    fn places(text: &str) -> Vec<&str> {
        text.split("{{").skip(1).filter_map(|rest| rest.split_once("}}").map(|(name, _)| name)).collect()
    }

    #[test]
    fn the_script_fills_every_place() -> Result<()> {
        let document = document("p{color:red}", "first();", "last();")?;
        let script = std::fs::read_to_string(crate::root::root().join("web/src/save.js"))?;
        // These are named by the languages.
        let by_language =
            Lang::ALL.map(|lang| [lang.code().to_owned(), format!("day_{}", lang.code())]).concat();
        assert!(places(&document).len() > by_language.len());
        for name in places(&document) {
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{name}");
            let named = script.contains(&format!(" {name}:")) || script.contains(&format!(" {name},"));
            assert!(named || by_language.iter().any(|known| known == name), "{name}");
        }
        assert_eq!(complaints(&document), Vec::<String>::new());
        Ok(())
    }

    #[test]
    fn a_document_says_where_it_is_from() {
        for lang in Lang::ALL {
            for place in ["{{from}}", "{{where}}", "{{version}}", &format!("{{{{day_{}}}}}", lang.code())] {
                assert!(saved(lang).contains(place), "{place}");
            }
        }
    }
}
