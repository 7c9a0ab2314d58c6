//! The frame that every page shares, taken from the index.html that Trunk built.
//!
//! Knows what Trunk writes into the page: hashed style sheets, preloads, an inline loader, and the inline
//! script of `trunk serve`. Invariant: no inline script is left in what it hands on.

use super::html::{Piece, Tag, pieces};
use super::policy::unescape;
use anyhow::{Context, Result, bail};

/// The parts of the built front page.
#[derive(Debug, PartialEq, Eq)]
pub struct Template {
    /// Attributes of the html element other than its language, with a leading space each.
    pub html_attributes: String,
    /// Elements of the head that every page keeps, as they stand.
    pub head: Vec<String>,
    /// The title.
    pub title: String,
    /// The Chinese title, from the title's `data-zh` attribute.
    pub title_zh: String,
    /// The description.
    pub description: String,
    /// The contents of the body, without scripts that Trunk put there.
    pub body: String,
    /// The file name of the JavaScript glue.
    pub glue: String,
    /// The file name of the WebAssembly program.
    pub wasm: String,
    /// The script with which `trunk serve` reloads the page, where it is present.
    pub reload: Option<String>,
}

/// Which part of the document the reader is in.
#[derive(PartialEq)]
enum Part {
    Outside,
    Head,
    Body,
}

impl Template {
    /// Takes the built front page apart.
    pub fn parse(html: &str) -> Result<Self> {
        let (scripts, html) = without_inline_scripts(html)?;
        let mut template = Self {
            html_attributes: String::new(),
            head: Vec::new(),
            title: String::new(),
            title_zh: String::new(),
            description: String::new(),
            body: String::new(),
            glue: scripts.glue,
            wasm: scripts.wasm,
            reload: scripts.reload,
        };
        let mut part = Part::Outside;
        let mut head = String::new();
        let mut in_title = false;
        for piece in pieces(&html) {
            match (&piece, &part) {
                (Piece::Open(tag), _) if tag.name == "html" => {
                    template.html_attributes = other_attributes(tag);
                }
                (Piece::Open(tag), _) if tag.name == "head" => part = Part::Head,
                (Piece::Close(name, _), Part::Head) if name == "head" => part = Part::Outside,
                (Piece::Open(tag), _) if tag.name == "body" => part = Part::Body,
                (Piece::Close(name, _), Part::Body) if name == "body" => part = Part::Outside,
                (_, Part::Body) => template.body.push_str(piece.source()),
                (Piece::Open(tag), Part::Head) if tag.name == "title" => {
                    in_title = true;
                    template.title_zh = unescape(tag.get("data-zh").unwrap_or_default());
                }
                (Piece::Close(name, _), Part::Head) if name == "title" => in_title = false,
                (Piece::Text(text), Part::Head) if in_title => template.title = unescape(text.trim()),
                (Piece::Open(tag), Part::Head) if tag.is("meta", "name", "description") => {
                    template.description = unescape(tag.get("content").unwrap_or_default());
                }
                (Piece::Open(tag), Part::Head) if is_replaced(tag, &template.glue, &template.wasm) => {}
                (Piece::Open(_) | Piece::Close(..), Part::Head) => head.push_str(piece.source()),
                (Piece::Text(text), Part::Head) if text.trim().is_empty() => {
                    // A gap between two elements: what came before it is one entry.
                    template.head.extend((!head.is_empty()).then(|| std::mem::take(&mut head)));
                }
                (Piece::Text(text), Part::Head) => head.push_str(text),
                _ => {}
            }
        }
        template.head.extend((!head.is_empty()).then_some(head));
        if template.title.is_empty() {
            bail!("the page has no title");
        }
        template.body = template.body.trim().to_owned();
        Ok(template)
    }
}

/// Whether a page writes this element of the head itself.
fn is_replaced(tag: &Tag, glue: &str, wasm: &str) -> bool {
    let loads = |name: &str| tag.get("href").is_some_and(|href| href.trim_start_matches("./") == name);
    tag.get("charset").is_some()
        || tag.is("meta", "http-equiv", "Content-Security-Policy")
        || (tag.name == "link" && (loads(glue) || loads(wasm)))
}

fn other_attributes(tag: &Tag) -> String {
    let others = tag.attributes.iter().filter(|(name, _)| name != "lang");
    others
        .map(|(name, value)| match value {
            Some(value) => format!(" {name}=\"{}\"", value.replace('"', "&quot;")),
            None => format!(" {name}"),
        })
        .collect()
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
    <title data-zh="标题 &amp; 一">Title &amp; one</title>
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
        assert_eq!((template.title.as_str(), template.title_zh.as_str()), ("Title & one", "标题 & 一"));
        assert_eq!(template.description, "What it is");
        assert_eq!(template.html_attributes, " class=\"still\"");
        assert_eq!(
            template.head,
            [
                "<meta name=\"viewport\" content=\"width=device-width\">",
                "<link rel=\"stylesheet\" href=\"./base-0123456789abcdef.css\"/>",
                "<script src=\"./early.js\"></script>",
            ]
        );
        assert_eq!(template.body, "<main>Hello</main>");
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
