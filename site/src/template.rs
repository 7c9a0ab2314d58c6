//! What pages need of the index.html that Trunk built: the names that it gave to files.
//!
//! Knows what Trunk writes into the page: hashed style sheets, an inline loader, and the inline script of `trunk serve`.
//! Invariant: nothing of that page is published but what is named here, and an inline script that Trunk did not write is refused.

use super::html::{Piece, pieces};
use anyhow::{Context, Result, bail};

/// The files of a build that every page shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The style sheets, in their order.
    pub sheets: Vec<String>,
    /// The file name of the JavaScript glue.
    pub glue: String,
    /// The file name of the WebAssembly program.
    pub wasm: String,
    /// That of what charts have beside the program once they are live; Trunk knows of none.
    pub more: String,
    /// That of what the explorer has beside both; Trunk knows of none.
    pub explorer: String,
    /// The script with which `trunk serve` reloads the page, where it is present.
    pub reload: Option<String>,
}

impl Template {
    /// Reads the built front page.
    pub fn parse(html: &str) -> Result<Self> {
        let (mut sheets, mut loader, mut reload) = (Vec::new(), None, None);
        let mut inside = false;
        for piece in pieces(html)? {
            match piece {
                Piece::Open(tag) if tag.is("link", "rel", "stylesheet") => {
                    sheets.extend(tag.get("href").map(plain));
                }
                Piece::Open(tag) if tag.name == "script" => {
                    // A type other than a module's is data.
                    let runs = matches!(tag.get("type"), None | Some("module" | "text/javascript"));
                    inside = runs && tag.get("src").is_none();
                }
                Piece::Close(..) => inside = false,
                Piece::Text(text) if inside && text.contains("_bg.wasm") => loader = Some(text),
                Piece::Text(text) if inside && text.contains(".well-known/trunk/ws") => reload = Some(text),
                Piece::Text(text) if inside => {
                    bail!("there is an inline script that Trunk did not write: {text}")
                }
                _ => {}
            }
        }
        let loader =
            loader.context("Trunk's loader is not in the page: is there a link with rel=\"rust\"?")?;
        let file = |ending: &str| {
            let named = quoted(&loader).find(|text| text.ends_with(ending)).map(plain);
            named.with_context(|| format!("Trunk's loader names no file ending in {ending}"))
        };
        Ok(Self {
            sheets,
            glue: file(".js")?,
            wasm: file("_bg.wasm")?,
            more: String::new(),
            explorer: String::new(),
            reload,
        })
    }

    /// The programs that a page cannot begin without, in the order in which they need one another.
    pub fn programs(&self, is_explorer: bool) -> impl Iterator<Item = &String> {
        [&self.wasm, &self.more, &self.explorer].into_iter().take(if is_explorer { 3 } else { 1 })
    }
}

/// The name of a file that stands beside the page.
fn plain(address: &str) -> String {
    address.trim_start_matches("./").to_owned()
}

/// The contents of the quoted strings in a script; Trunk's minifier turns single quotes into other ones.
fn quoted(script: &str) -> impl Iterator<Item = &str> {
    script.split(['\'', '"', '`']).skip(1).step_by(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The form of page that Trunk 0.21 writes.
    const BUILT: &str = r#"<!DOCTYPE html><html lang="en" class="still"><head>
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
    fn reads_what_trunk_writes() -> Result<()> {
        let template = Template::parse(BUILT)?;
        assert_eq!(template.glue, "olympus-app-1c33.js");
        assert_eq!(template.wasm, "olympus-app-1c33_bg.wasm");
        assert_eq!(template.sheets, ["base-0123456789abcdef.css"]);
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
