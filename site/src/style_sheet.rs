//! One style sheet out of several, since a page should not ask for each component's alone; and sheets that only some pages
//! need, which the others should not download.
//!
//! Knows what Trunk wrote into the head, not what is in the styles. Invariant: the sheets keep the order in which
//! index.html names them, and a sheet of a kind of page comes after what all pages share.

use super::html::{Piece, pieces};
use super::site::Site;
use super::template::Template;
use crate::digest;
use crate::root::root;
use crate::scripts;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;

/// Kinds of page, as in `data-page`, and the file of `style/pages/` that each needs beside what all share.
const OWN: [(&str, &str); 7] = [
    ("chart", "embed"),
    ("charts", "index"),
    ("companies", "company"),
    ("company", "company"),
    ("claims", "claims"),
    ("coverage", "claims"),
    ("explore", "explore"),
];

/// The sheets of kinds of page: the file in the site that each kind names.
#[derive(Default)]
pub struct Own(BTreeMap<&'static str, String>);

impl Own {
    /// Writes the sheets, each under a name with its digest.
    pub fn write(site: &Site) -> Result<Own> {
        let mut own = Own::default();
        for (kind, file) in OWN {
            own.0.insert(kind, lone(site, &format!("pages/{file}"))?);
        }
        Ok(own)
    }

    /// The file that a kind of page names.
    pub fn of(&self, kind: &str) -> Option<&str> {
        self.0.get(kind).map(String::as_str)
    }
}

/// Writes a sheet of `style/` that is not part of the joined one, and gives its name in the site.
pub fn lone(site: &Site, stem: &str) -> Result<String> {
    let file = root().join("style").join(format!("{stem}.css"));
    let source = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let minified = scripts::style(&source)?;
    let stem = stem.rsplit('/').next().unwrap_or(stem);
    let name = format!("{stem}-{}.css", digest::of_bytes(minified.as_bytes()));
    site.write(&name, &minified)?;
    Ok(name)
}

/// Joins the style sheets named in the head into one file with a digest in its name, and names that one instead; gives its
/// text.
pub fn join(site: &Site, template: &mut Template) -> Result<String> {
    let mut joined = String::new();
    let mut kept = Vec::new();
    let mut place = None;
    for element in std::mem::take(&mut template.head) {
        match sheet(&element) {
            Some(path) => {
                place.get_or_insert(kept.len());
                joined.push_str(&site.take(path.trim_start_matches("./"))?);
            }
            None => kept.push(element),
        }
    }
    ensure!(!joined.is_empty(), "index.html names no style sheet");
    let joined = scripts::style(&joined)?;
    let name = format!("olympus-{}.css", digest::of_bytes(joined.as_bytes()));
    site.write(&name, &joined)?;
    kept.insert(place.unwrap_or(0), format!("<link rel=\"stylesheet\" href=\"{name}\">"));
    template.head = kept;
    Ok(joined)
}

/// The address of the style sheet that an element of the head links to.
fn sheet(element: &str) -> Option<String> {
    pieces(element).iter().find_map(|piece| match piece {
        Piece::Open(tag) if tag.is("link", "rel", "stylesheet") => tag.get("href").map(str::to_owned),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_style_sheets_are_taken() {
        assert_eq!(sheet("<link rel=\"stylesheet\" href=\"./a-1.css\"/>").as_deref(), Some("./a-1.css"));
        assert_eq!(sheet("<link rel=\"icon\" href=\"a.svg\">"), None);
        assert_eq!(sheet("<meta name=\"x\">"), None);
    }
}
