//! One style sheet out of several, since a page should not ask for each component's alone; and sheets that only some pages
//! need, which the others should not download.
//!
//! Knows the names that Trunk gave them, not what is in the styles. Invariant: the sheets keep the order in which
//! index.html names them, and a sheet of a kind of page comes after what all pages share.

use super::site::Site;
use super::template::Template;
use crate::digest;
use crate::folder;
use crate::root::root;
use crate::scripts;
use anyhow::{Result, ensure};
use std::collections::BTreeMap;

/// Kinds of page, as in `data-page`, and the file of `style/pages/` that each needs beside what all share.
const OWN: [(&str, &str); 6] = [
    ("charts", "index"),
    ("companies", "company"),
    ("company", "company"),
    ("claims", "claims"),
    ("coverage", "claims"),
    ("explore", "explore"),
];

/// The kind of page whose own sheet stands in the page as a whole, and that sheet: all of it is about what is seen first.
const INSIDE: (&str, &str) = ("chart", "embed");

/// What holds of tables while a page is still coming; it stands in every page that has one.
const COMING: &str = "pages/coming";

/// One style sheet: its file in the site, and its text.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Its file name, with a digest of its contents.
    pub name: String,
    /// Its text, minified.
    pub text: String,
}

/// All that pages name: what they share, and what a kind of page has beside that.
#[derive(Default)]
pub struct Sheets {
    /// What all pages share.
    pub shared: Sheet,
    own: BTreeMap<&'static str, Sheet>,
    /// That of the section on growth, which few pages have.
    pub growth: Sheet,
    /// That of the stops of the tour.
    pub tour: Sheet,
    /// The text of the one that stands in pages.
    inside: String,
    /// The text of the one about tables that are still coming.
    coming: String,
}

impl Sheets {
    /// Takes those named in the head, joined, and writes the others of `style/pages/`.
    pub fn write(site: &Site, template: &Template) -> Result<Sheets> {
        let inside = scripts::style(&source(&format!("pages/{}", INSIDE.1))?)?;
        let coming = scripts::style(&source(COMING)?)?;
        let (growth, tour) = (lone(site, "pages/growth")?, lone(site, "pages/tour")?);
        let shared = join(site, template)?;
        let mut sheets = Sheets { shared, own: BTreeMap::new(), growth, tour, inside, coming };
        for (kind, file) in OWN {
            sheets.own.insert(kind, lone(site, &format!("pages/{file}"))?);
        }
        Ok(sheets)
    }

    /// Those of a kind of page, in their order.
    pub fn of(&self, kind: &str) -> impl Iterator<Item = &Sheet> {
        std::iter::once(&self.shared).chain(self.own.get(kind))
    }

    /// What stands whole in a page itself, by its kind and its body.
    pub fn inside(&self, kind: &str, body: &str) -> String {
        let own = if kind == INSIDE.0 { self.inside.as_str() } else { "" };
        let coming = if body.contains("<table") { self.coming.as_str() } else { "" };
        [own, coming].concat()
    }

    /// Sheets in which every element has a rule, for pages in tests.
    #[cfg(test)]
    pub fn idle() -> Sheets {
        Sheets {
            shared: Sheet { name: "olympus.css".to_owned(), text: "*{a:b}".to_owned() },
            own: BTreeMap::new(),
            growth: Sheet { name: "growth.css".to_owned(), text: "section{e:f}".to_owned() },
            tour: Sheet { name: "tour.css".to_owned(), text: "nav{g:h}".to_owned() },
            inside: "p{c:d}".to_owned(),
            coming: "table{i:j}".to_owned(),
        }
    }
}

/// What stands in a sheet of `style/`.
fn source(stem: &str) -> Result<String> {
    folder::text(&root().join("style").join(format!("{stem}.css")))
}

/// Writes a sheet of `style/` that is not part of the joined one.
pub fn lone(site: &Site, stem: &str) -> Result<Sheet> {
    written(site, stem.rsplit('/').next().unwrap_or(stem), &source(stem)?)
}

/// Joins the style sheets that Trunk has written into one, and leaves none of them in the site.
fn join(site: &Site, template: &Template) -> Result<Sheet> {
    ensure!(!template.sheets.is_empty(), "index.html names no style sheet");
    let joined: String = template.sheets.iter().map(|name| site.take(name)).collect::<Result<_>>()?;
    written(site, "olympus", &joined)
}

/// Makes a sheet small and writes it under a name with its digest.
fn written(site: &Site, stem: &str, source: &str) -> Result<Sheet> {
    let text = scripts::style(source)?;
    let name = format!("{stem}-{}.css", digest::of_bytes(text.as_bytes()));
    site.write(&name, &text)?;
    Ok(Sheet { name, text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_page_outweighs_what_comes_later() -> Result<()> {
        let text = source(&format!("pages/{}", INSIDE.1))?;
        // What ends a comment begins what it is about.
        let text: String =
            text.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest)).collect();
        let mut rules = 0;
        for rule in text.split_inclusive('}').map(str::trim).filter(|rule| !rule.is_empty()) {
            rules += 1;
            assert!(rule.starts_with("html:root") || rule.starts_with(".whole"), "{rule}");
        }
        assert!(rules > 10);
        Ok(())
    }
}
