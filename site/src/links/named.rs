//! Which addresses a file names, by the kind of file.
//!
//! Knows formats, not where addresses lead. Invariant: words are never taken for an address.

use crate::html::{Piece, Tag, pieces};
use anyhow::Result;
use html_escape::decode_html_entities;
use serde_json::Value;
use std::collections::BTreeSet;

/// Attributes that hold an address wherever they stand.
const ATTRIBUTES: [&str; 9] =
    ["href", "src", "poster", "action", "data-file", "data-index", "data-pack", "rdf:about", "xlink:href"];

/// Keys whose text is an address, in any of the JSON files.
const KEYS: [&str; 18] = [
    "@id",
    "contentUrl",
    "homepage",
    "image",
    "json",
    "mainEntityOfPage",
    "markdown",
    "package",
    "page",
    "path",
    "provider_url",
    "scope",
    "src",
    "start_url",
    "svg",
    "thumbnailUrl",
    "thumbnail_url",
    "url",
];

/// What a file names, and what can be led to in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Every address in it.
    pub addresses: Vec<String>,
    /// The ids in a page or a picture.
    pub ids: BTreeSet<String>,
}

impl Named {
    /// What a file of this name holds.
    ///
    /// # Errors
    /// Markup that could be read in more than one way.
    pub fn by(name: &str, bytes: &[u8]) -> Result<Named> {
        let text = String::from_utf8_lossy(bytes);
        let addresses = match name.rsplit('.').next() {
            Some("html" | "svg") => return by_markup(&text),
            Some("css") => by_style(&text),
            Some("js") => by_script(&text),
            Some("json" | "webmanifest") => by_json(&text)?,
            Some("xml") => between(&text, "<loc>", "</loc>"),
            Some("txt" | "md") => between(&text, "](", ")"),
            _ => Vec::new(),
        };
        Ok(Named { addresses, ids: BTreeSet::new() })
    }
}

fn by_markup(text: &str) -> Result<Named> {
    let mut found = Named::default();
    let mut inside = String::new();
    for piece in pieces(text)? {
        match piece {
            Piece::Open(tag) => {
                found.ids.extend(tag.get("id").map(str::to_owned));
                found.addresses.extend(by_tag(&tag));
                inside = if tag.is("script", "type", "application/ld+json") { "json" } else { &tag.name }
                    .to_owned();
            }
            Piece::Close(..) => inside.clear(),
            Piece::Text(text) if inside == "json" => found.addresses.extend(by_json(&text)?),
            Piece::Text(text) if inside == "style" => found.addresses.extend(by_style(&text)),
            Piece::Text(_) => {}
        }
    }
    Ok(found)
}

fn by_tag(tag: &Tag) -> Vec<String> {
    let mut found = Vec::new();
    for (key, value) in &tag.attributes {
        if ATTRIBUTES.contains(&key.as_str()) {
            found.push(value.clone());
        } else if key == "srcset" {
            let first = |candidate: &str| candidate.split_whitespace().next().map(str::to_owned);
            found.extend(value.split(',').filter_map(first));
        } else {
            found.extend(by_style(value));
        }
    }
    let previews = ["og:url", "og:image"];
    if tag.get("property").is_some_and(|property| previews.contains(&property)) {
        found.extend(tag.get("content").map(str::to_owned));
    }
    found
}

/// What `url(...)` and `@import "..."` name.
pub fn by_style(style: &str) -> Vec<String> {
    let urls = style.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    let imports = style.split("@import ").skip(1).filter_map(|rest| rest.split(['"', '\'']).nth(1));
    urls.chain(imports).map(|address| address.trim_matches(['"', '\'', ' ']).to_owned()).collect()
}

/// What static and dynamic imports name, and the programs that a script fetches.
pub fn by_script(script: &str) -> Vec<String> {
    // A small script has no blank there.
    let starts =
        ["from '", "from \"", "from\"", "import '", "import \"", "import\"", "import('", "import(\""];
    let mut named = Vec::new();
    for start in starts {
        let quote = if start.ends_with('"') { '"' } else { '\'' };
        let found = script.split(start).skip(1).filter_map(|rest| rest.split(quote).next());
        named.extend(found.filter(|address| address.starts_with('.')).map(str::to_owned));
    }
    let texts = script.split(['"', '\'']).filter(|text| text.starts_with("./") && text.ends_with(".wasm"));
    named.extend(texts.map(str::to_owned));
    named
}

/// The texts at the keys of addresses, and whatever a text of HTML names.
fn by_json(text: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        walk(&value, &mut found)?;
    }
    Ok(found)
}

fn walk(value: &Value, found: &mut Vec<String>) -> Result<()> {
    match value {
        Value::Array(list) => list.iter().try_for_each(|value| walk(value, found))?,
        Value::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Value::String(text) if KEYS.contains(&key.as_str()) => found.push(text.clone()),
                    Value::String(text) if key == "html" => {
                        found.extend(by_markup(text)?.addresses);
                    }
                    value => walk(value, found)?,
                }
            }
        }
        _ => {}
    }
    Ok(())
}

/// Every text between two others, without entities.
fn between(text: &str, before: &str, after: &str) -> Vec<String> {
    let plain = |text| decode_html_entities(text).into_owned();
    text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_no_addresses() -> Result<()> {
        let page = "<title>One: two</title><meta name=description content=\"a.html\"><p title=\"b.html\">](c.html)</p>";
        assert_eq!(by_markup(page)?, Named::default());
        assert_eq!(by_json("{\"name\": \"a.html\", \"id\": \"a/b/c\"}")?, Vec::<String>::new());
        Ok(())
    }

    #[test]
    fn imports_and_programs_are_found_in_scripts_as_written_and_made_small() {
        let script = "import{a}from\"./a.js\";import\"./b.js\";import { c } from './c.js';const d=()=>import(\"./d.js\");from(\"./e.js\");\
                      const f=[g(\"./f.wasm\"),g(''),g('./g.wasm'),\"h.wasm\",\"./i.wasm or none\"]";
        let mut found = by_script(script);
        found.sort();
        assert_eq!(found, ["./a.js", "./b.js", "./c.js", "./d.js", "./f.wasm", "./g.wasm"]);
    }

    #[test]
    fn entities_are_read() -> Result<()> {
        let found = by_markup("<a id=\"c&amp;d\" href=\"?a=1&amp;b=2\"><img srcset=\"a.svg 1x, b.svg 2x\">")?;
        assert_eq!(found.addresses, ["?a=1&b=2", "a.svg", "b.svg"]);
        assert!(found.ids.contains("c&d"));
        Ok(())
    }
}
