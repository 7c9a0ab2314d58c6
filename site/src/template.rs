//! The frame that every page shares, taken from the index.html that Trunk built.
//!
//! Knows what Trunk writes into the page: hashed style sheets, preloads, an inline loader, and the inline
//! script of `trunk serve`. Invariant: no inline script is left in what it hands on.

use super::html::{Piece, Tag, pieces};
use anyhow::{Context, Result, bail};

/// The parts of the built front page that every page shares; words and contents are each page's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Elements of the head that every page keeps, as they stand.
    pub head: Vec<String>,
    /// The file name of the JavaScript glue.
    pub glue: String,
    /// The file name of the WebAssembly program.
    pub wasm: String,
    /// The script with which `trunk serve` reloads the page, where it is present.
    pub reload: Option<String>,
}

impl Template {
    /// Takes the built front page apart.
    pub fn parse(html: &str) -> Result<Self> {
        let (scripts, html) = without_inline_scripts(html)?;
        let mut head = Vec::new();
        let mut element = String::new();
        let (mut in_head, mut in_title) = (false, false);
        for piece in pieces(&html) {
            match &piece {
                Piece::Open(tag) if tag.name == "head" => in_head = true,
                Piece::Close(name, _) if name == "head" => break,
                _ if !in_head => {}
                Piece::Open(tag) if tag.name == "title" => in_title = true,
                Piece::Close(name, _) if name == "title" => in_title = false,
                _ if in_title => {}
                Piece::Open(tag) if is_replaced(tag, &scripts.glue, &scripts.wasm) => {}
                Piece::Open(_) | Piece::Close(..) => element.push_str(piece.source()),
                // A gap between two elements: what came before it is one entry.
                Piece::Text(text) if text.trim().is_empty() => {
                    head.extend((!element.is_empty()).then(|| std::mem::take(&mut element)));
                }
                Piece::Text(text) => element.push_str(text),
                Piece::Other(_) => {}
            }
        }
        head.extend((!element.is_empty()).then_some(element));
        Ok(Self { head, glue: scripts.glue, wasm: scripts.wasm, reload: scripts.reload })
    }
}

/// Whether a page writes this element of the head itself.
fn is_replaced(tag: &Tag, glue: &str, wasm: &str) -> bool {
    let loads = |name: &str| tag.get("href").is_some_and(|href| href.trim_start_matches("./") == name);
    tag.get("charset").is_some()
        || tag.is("meta", "http-equiv", "Content-Security-Policy")
        || tag.is("meta", "name", "description")
        || (tag.name == "link" && (loads(glue) || loads(wasm)))
}

/// What was found in inline scripts.
struct InlineScripts {
    glue: String,
    wasm: String,
    reload: Option<String>,
}

/// Splits the inline scripts off the document.
fn without_inline_scripts(html: &str) -> Result<(InlineScripts, String)> {
    let mut rest = String::with_capacity(html.len());
    let (mut loader, mut reload) = (None, None);
    let mut inside = false;
    for piece in pieces(html) {
        match &piece {
            // A type other than a module's is data.
            Piece::Open(tag) if tag.name == "script" && tag.get("src").is_none() => {
                inside = matches!(tag.get("type"), None | Some("module" | "text/javascript"));
                if inside {
                    continue;
                }
            }
            Piece::Close(name, _) if name == "script" && inside => {
                inside = false;
                continue;
            }
            Piece::Text(text) if inside => {
                if text.contains("_bg.wasm") {
                    loader = Some(*text);
                } else if text.contains(".well-known/trunk/ws") {
                    reload = Some((*text).to_owned());
                } else {
                    bail!("there is an inline script that Trunk did not write: {text}");
                }
                continue;
            }
            _ => {}
        }
        rest.push_str(piece.source());
    }
    let loader = loader.context("Trunk's loader is not in the page: is there a link with rel=\"rust\"?")?;
    let file = |ending: &str| {
        quoted(loader)
            .find(|text| text.ends_with(ending))
            .map(|address| address.trim_start_matches("./").to_owned())
            .with_context(|| format!("Trunk's loader names no file ending in {ending}"))
    };
    Ok((InlineScripts { glue: file(".js")?, wasm: file("_bg.wasm")?, reload }, rest))
}

/// The contents of the quoted strings in a script; Trunk's minifier turns single quotes into other ones.
fn quoted(script: &str) -> impl Iterator<Item = &str> {
    script.split(['\'', '"', '`']).skip(1).step_by(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The form of page that Trunk 0.21 writes.
    pub const BUILT: &str = r#"<!DOCTYPE html><html lang="en" class="still"><head>
    <meta charset="utf-8"/>
    <title>Title &amp; one</title>
    <meta name="description" content="What it is">
    <meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="./base-0123456789abcdef.css"/>
    <script src="./early.js"></script>
<script type="module">
import init, * as bindings from './olympus-app-1c33.js';
const wasm = await init({ module_or_path: './olympus-app-1c33_bg.wasm' });

window.wasmBindings = bindings;
dispatchEvent(new CustomEvent("TrunkApplicationStarted", {detail: {wasm}}));
</script>
  <link rel="modulepreload" href="./olympus-app-1c33.js" crossorigin="anonymous"><link rel="preload" href="./olympus-app-1c33_bg.wasm" crossorigin="anonymous" as="fetch" type="application/wasm"></head>
<body>
  <main>Hello</main>
<script>"use strict"; const url = '{{__TRUNK_WS_BASE__}}.well-known/trunk/ws';</script></body></html>"#;

    #[test]
    fn takes_apart_what_trunk_writes() -> Result<()> {
        let template = Template::parse(BUILT)?;
        assert_eq!(template.glue, "olympus-app-1c33.js");
        assert_eq!(template.wasm, "olympus-app-1c33_bg.wasm");
        assert_eq!(
            template.head,
            [
                "<meta name=\"viewport\" content=\"width=device-width\">",
                "<link rel=\"stylesheet\" href=\"./base-0123456789abcdef.css\"/>",
                "<script src=\"./early.js\"></script>",
            ]
        );
        assert!(template.reload.is_some_and(|script| script.starts_with("\"use strict\"")));
        Ok(())
    }

    #[test]
    fn says_what_is_missing() {
        let without_loader = "<html><head><title>x</title></head><body></body></html>";
        assert!(Template::parse(without_loader).is_err_and(|error| error.to_string().contains("loader")));
        let foreign = BUILT.replace("<main>", "<script>alert(1)</script><main>");
        assert!(Template::parse(&foreign).is_err_and(|error| error.to_string().contains("alert(1)")));
    }
}
