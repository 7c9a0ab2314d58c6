//! The whole site as one file, put together from the built folder.
//!
//! Knows the folder's names, not what is in the files. Invariant: every page of the folder is in it, and every file that
//! a page shows or offers, so that nothing is asked of a network.

use super::document::{Document, block, complaints};
use super::page::{Taken, pictured};
use super::{MORE, PART, PROGRAM, SEARCH, first_and_last, styled};
use crate::address::SiteAddress;
use crate::digest;
use crate::folder::read;
use crate::html::{Tag, tags};
use crate::links::inside;
use crate::own_paths;
use crate::program;
use crate::progress::say;
use anyhow::{Context, Result, bail};
use maud::{PreEscaped, html};
use serde_json::{Map, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The page that is there without scripts.
const FRONT: &str = "index.html";

/// What readers are offered to take away is carried if it ends in one of these; preview pictures are for other sites.
const OFFERED: [&str; 4] = ["csv", "json", "md", "svg"];

/// Writes the document into `file`, and says how large it became.
///
/// # Errors
/// A file of the site that cannot be read or taken, and a document that names a folder of this machine.
pub fn write_file(folder: &Path, file: &Path) -> Result<()> {
    let (text, pages, files) = write(folder)?;
    own_paths::check_document("olympus.html", &text)?;
    if let Some(parent) = file.parent() {
        std::fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
    }
    std::fs::write(file, &text).with_context(|| format!("cannot write {}", file.display()))?;
    let size = text.len() / 1000;
    say(&format!("wrote {pages} pages and {files} files as one of {size} kB: {}", file.display()));
    Ok(())
}

/// The document, and how many pages and files are in it.
fn write(folder: &Path) -> Result<(String, usize, usize)> {
    let site = Folder::read(folder)?;
    let front = Taken::of(&site.text(FRONT)?)?;
    let mut pages = Map::new();
    let mut files = BTreeSet::new();
    let mut index = None;
    let mut sheets: Vec<String> = Vec::new();
    for name in site.0.keys().filter(|name| name.ends_with(".html")) {
        let html = site.text(name)?;
        let tags = tags(&html)?;
        index = index.or_else(|| site.named(&tags, name, &["data-index"]).into_iter().next());
        files.extend(site.named(&tags, name, &["data-pack", "data-file"]));
        files.extend(site.offered(&tags, name));
        let linked = tags.iter().filter(|tag| tag.is("link", "rel", "stylesheet"));
        for sheet in linked.filter_map(|tag| inside(tag.get("href")?, name)) {
            if !sheets.contains(&sheet) {
                sheets.push(sheet);
            }
        }
        let page = Taken::of(&html)?;
        // The front page stands in the document itself.
        let body = if name == FRONT { String::new() } else { pictured(&page.body, false, &|_| Ok(None))? };
        pages.insert(
            name.clone(),
            json!({ "kind": page.kind, "lang": page.lang, "title": page.title, "body": body }),
        );
    }
    let index = index.context("no page names the index of the search")?;
    files.insert(index.clone());

    let mut blocks = block("pages.json", &serde_json::to_vec(&pages)?)?;
    let glue = |stem| anyhow::Ok(std::path::absolute(folder.join(site.one(stem, ".js")?))?);
    let [first, last] = first_and_last(&glue(program::CHARTS)?, Some(&glue(program::SEARCH)?))?;
    let sheets = sheets.iter().map(|name| site.text(name)).collect::<Result<Vec<String>>>()?.concat();
    for (name, stem) in [
        (PROGRAM, program::CHARTS),
        (MORE, program::MORE),
        (PART, program::EXPLORER),
        (SEARCH, program::SEARCH),
    ] {
        blocks.push_str(&block(name, site.bytes(site.one(stem, "_bg.wasm")?)?)?);
    }
    for name in &files {
        blocks.push_str(&block(name, site.bytes(name)?)?);
    }
    let body = pictured(&front.body, true, &|address| {
        address.ends_with(".medium.svg").then(|| site.bytes(address).map(<[u8]>::to_vec)).transpose()
    })?;
    let address = SiteAddress::from_environment()?.of("");
    let document = Document {
        root: &|inside| {
            html! {
                html lang="en" data-lang="en" data-page=(front.kind) data-version=(front.version) data-index={ "#/" (index) }
                    data-single=(FRONT) data-pages data-site=[&address] { (inside) }
            }
        },
        title: PreEscaped(&html! { (front.title) }.into_string()),
        style: &styled(&sheets)?,
        first: &first,
        body: PreEscaped(&body),
        blocks: PreEscaped(&blocks),
        last: &last,
    }
    .render()?;
    let complaints = complaints(&document);
    if !complaints.is_empty() {
        bail!("the one file breaks its policy:\n  {}", complaints.join("\n  "));
    }
    Ok((document, pages.len(), files.len()))
}

/// The built folder: every file by its name from the root, without the copies that hosts send.
struct Folder(BTreeMap<String, Vec<u8>>);

impl Folder {
    fn read(folder: &Path) -> Result<Folder> {
        let mut paths = Vec::new();
        digest::collect(folder, &mut paths)?;
        let mut files = BTreeMap::new();
        for path in paths {
            let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            if !name.ends_with(".br") && !name.ends_with(".gz") {
                files.insert(name, read(&path)?);
            }
        }
        Ok(Folder(files))
    }

    fn bytes(&self, name: &str) -> Result<&[u8]> {
        self.0.get(name).map(Vec::as_slice).with_context(|| format!("the folder has no {name}"))
    }

    fn text(&self, name: &str) -> Result<String> {
        String::from_utf8(self.bytes(name)?.to_vec()).with_context(|| format!("{name} is not text"))
    }

    /// The only file at the root of this name, with a digest in it, and ending.
    fn one(&self, stem: &str, end: &str) -> Result<&str> {
        let start = format!("{stem}-");
        let mut found = self.0.keys().filter(|name| name.starts_with(&start) && name.ends_with(end));
        match (found.next(), found.next()) {
            (Some(name), None) => Ok(name),
            _ => bail!("the folder has not exactly one {start}…{end}"),
        }
    }

    /// The files of the folder that attributes of a page name.
    fn named(&self, tags: &[Tag], page: &str, attributes: &[&str]) -> Vec<String> {
        let addresses = tags.iter().flat_map(|tag| attributes.iter().filter_map(|name| tag.get(name)));
        addresses
            .filter_map(|address| inside(address, page))
            .filter(|name| self.0.contains_key(name))
            .collect()
    }

    /// The files of the folder that a page offers to take away.
    fn offered(&self, tags: &[Tag], page: &str) -> Vec<String> {
        let links = tags.iter().filter(|tag| tag.name == "a" && tag.get("download").is_some());
        let ending = |name: &str| name.rsplit('.').next().is_some_and(|ending| OFFERED.contains(&ending));
        links
            .filter_map(|tag| inside(tag.get("href")?, page))
            .filter(|name| self.0.contains_key(name) && ending(name))
            .collect()
    }
}
