//! One style sheet out of several: a page should not ask for each component's alone.
//!
//! Knows what Trunk wrote into the head, not what is in the styles. Invariant: the sheets keep the order in which
//! index.html names them.

use super::html::{Piece, pieces};
use super::site::Site;
use super::slim;
use super::template::Template;
use crate::fingerprint;
use anyhow::{Result, ensure};

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
                joined.push_str(&slim::style(&site.take(path.trim_start_matches("./"))?));
            }
            None => kept.push(element),
        }
    }
    ensure!(!joined.is_empty(), "index.html names no style sheet");
    let name = format!("olympus-{}.css", fingerprint::of_bytes(joined.as_bytes()));
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
