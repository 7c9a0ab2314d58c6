//! The script that makes one file of a chart in the reader's browser, with the document that it fills in.
//!
//! Knows the places of the document and the words in its frame. Invariant: each place is filled by the script, and the
//! document's policy holds whatever they are filled with.

use super::document::{Document, complaints};
use super::{first_and_last, styled};
use crate::scripts::{Form, bundle, led_by};
use anyhow::{Result, ensure};
use maud::{Markup, PreEscaped, html};
use olympus::text::Lang;
use olympus::text::words::{interface, scripts};
use serde_json::json;
use std::path::Path;

/// What the site's build has made that a saved chart carries.
pub struct Parts<'a> {
    /// The style sheet.
    pub style: &'a str,
    /// Where the program's glue stands.
    pub glue: &'a Path,
    /// The program's file name.
    pub wasm: &'a str,
    /// That of what charts have beside it.
    pub more: &'a str,
}

/// The script.
pub fn module(parts: &Parts) -> Result<String> {
    let [first, last] = first_and_last(parts.glue, None)?;
    let document = document(&styled(parts.style)?, &first, &last)?;
    let bodies = Lang::ALL.map(|lang| body(lang).into_string());
    let complaints = complaints(&document);
    ensure!(complaints.is_empty(), "a saved chart would break its policy:\n  {}", complaints.join("\n  "));
    let [document, bodies] = [json!(document), json!(bodies)].map(|value| value.to_string());
    let script = bundle("save", Form::Module, &[("WASM", parts.wasm), ("MORE", parts.more)])?;
    Ok(led_by(&[("DOCUMENT", document), ("BODIES", bodies)], &script))
}

/// The document with places for what is the chart's own, in double braces.
fn document(style: &str, first: &str, last: &str) -> Result<String> {
    // One place is for an attribute, if there is to be one.
    let open = "<html lang=\"{{lang}}\" data-lang=\"{{lang}}\"{{theme}} data-page=\"chart\" data-version=\"{{version}}\" \
                data-single=\"{{address}}\" data-site=\"{{site}}\">";
    Document {
        root: &|inside| html! { (PreEscaped(open)) (inside) (PreEscaped("</html>")) },
        title: PreEscaped("{{title}}"),
        style,
        first,
        body: PreEscaped("{{body}}"),
        blocks: PreEscaped("{{blocks}}"),
        last,
    }
    .render()
}

/// What stands in it in a language, with places likewise.
fn body(lang: Lang) -> Markup {
    let other = lang.other();
    html! {
        header.top {
            a.brand href="{{site}}" { (interface::SITE.say(lang)) }
            div.switches {
                a href="{{twin}}" data-lang=(other.code()) lang=(other.code()) hreflang=(other.code()) {
                    (scripts::LANGUAGE_NAME.say(other))
                }
                button type="button" data-theme-choice {
                    span data-to="dark" { (interface::TO_DARK.say(lang)) }
                    span data-to="light" { (interface::TO_LIGHT.say(lang)) }
                }
            }
        }
        main id="main" { "{{chart}}" }
        footer.bottom { p { (saved(lang)) } }
    }
}

/// Where the file is from.
fn saved(lang: Lang) -> Markup {
    let from = html! { a href="{{from}}" { "{{where}}" } }.into_string();
    PreEscaped(scripts::SavedFrom { from: &from, day: "{{day}}", version: "{{version}}" }.say(lang))
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
        let bodies = Lang::ALL.map(|lang| body(lang).into_string());
        for text in bodies.iter().chain([&document]) {
            assert!(places(text).len() > 4);
            for name in places(text) {
                assert!(name.bytes().all(|byte| byte.is_ascii_lowercase()), "{name}");
                let named = [":", ",", " }"].iter().any(|after| script.contains(&format!(" {name}{after}")));
                assert!(named, "{name}");
            }
        }
        assert_eq!(complaints(&document), Vec::<String>::new());
        Ok(())
    }

    #[test]
    fn a_document_says_where_it_is_from() {
        for lang in Lang::ALL {
            for place in ["{{from}}", "{{where}}", "{{version}}", "{{day}}"] {
                assert!(saved(lang).0.contains(place), "{place}");
            }
        }
    }
}
