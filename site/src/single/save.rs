//! The script that makes one file of a chart in the reader's browser, with the document that it fills in.
//!
//! Knows the places of the document and the words in its frame. Invariant: each place is filled by the script, and the
//! document's policy holds whatever they are filled with.

use super::document::{Document, complaints};
use super::script;
use crate::slim;
use anyhow::{Context, Result, ensure};
use maud::{Markup, PreEscaped, html};
use olympus::text::Lang;
use olympus::text::words::interface;

/// What the site's build has made that a saved chart carries.
pub struct Parts<'a> {
    /// The style sheet.
    pub style: &'a str,
    /// What pages run before the first paint.
    pub early: &'a str,
    /// The program's glue.
    pub glue: &'a str,
    /// The program's file name.
    pub wasm: &'a str,
}

/// The script.
pub fn module(parts: &Parts) -> Result<String> {
    let document = document(parts)?;
    let complaints = complaints(&document);
    ensure!(complaints.is_empty(), "a saved chart would break its policy:\n  {}", complaints.join("\n  "));
    let text = serde_json::to_string(&document).context("the document of a saved chart cannot be written")?;
    let source = slim::script(include_str!("save.js"));
    Ok(source.replace("__WASM__", parts.wasm).replace("__DOCUMENT__", &text))
}

/// The document with places for what is the chart's own, in double braces.
fn document(parts: &Parts) -> Result<String> {
    let head = "<title data-en=\"{{en}}\" data-zh=\"{{zh}}\">{{title}}</title>";
    let body = body().into_string();
    Document {
        root: "lang=\"{{lang}}\" data-lang=\"{{lang}}\"{{theme}} data-page=\"chart\" data-version=\"{{version}}\" \
               data-single=\"{{address}}\" data-site=\"{{site}}\"",
        head,
        style: parts.style,
        first: &script::first(parts.early),
        body: &body,
        blocks: "{{blocks}}",
        last: &script::last(parts.glue)?,
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
                a href="?lang=en" data-lang="en" lang="en" hreflang="en" { "English" }
                a href="?lang=zh" data-lang="zh" lang="zh" hreflang="zh" { "中文" }
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
    let from = "<a href=\"{{from}}\">{{where}}</a>";
    lang.pick(
        format!(
            "Saved from {from} on {{{{day_en}}}}, data version {{{{version}}}}. This file holds all that it shows: it works \
             without a network and sends nothing anywhere."
        ),
        format!(
            "{{{{day_zh}}}}保存自 {from}，数据版本 {{{{version}}}}。所示内容全在此文件中：无需联网，也不向任何地方发送信息。"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARTS: Parts = Parts {
        style: "p{color:red}",
        early: "early();",
        glue: "let wasm;\nexport { initSync, __wbg_init as default };\n",
        wasm: "app-1_bg.wasm",
    };

    /// The names of the places in a text, in order.
    fn places(text: &str) -> Vec<&str> {
        text.split("{{").skip(1).filter_map(|rest| rest.split_once("}}").map(|(name, _)| name)).collect()
    }

    #[test]
    fn the_script_fills_every_place() -> Result<()> {
        let document = document(&PARTS)?;
        let script = include_str!("save.js");
        for name in places(&document) {
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{name}");
            assert!(script.contains(&format!(" {name}:")) || script.contains(&format!(" {name},")), "{name}");
        }
        assert_eq!(complaints(&document), Vec::<String>::new());
        Ok(())
    }

    #[test]
    fn the_script_holds_the_document_and_names_the_program() -> Result<()> {
        let module = module(&PARTS)?;
        assert!(module.contains("'app-1_bg.wasm'") && !module.contains("__WASM__"));
        assert!(module.contains("\"<!DOCTYPE html>") && !module.contains("__DOCUMENT__"));
        Ok(())
    }
}
