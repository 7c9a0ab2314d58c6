//! Every kind of page, held against the order in which a browser asks for what it needs. A build of the program is not needed
//! for that, so its files are stand-ins.

use super::address::SiteAddress;
use super::boot::Scripts;
use super::content::Content;
use super::html::{Tag, tags};
use super::page::{Marks, Page};
use super::policy::complaints;
use super::style_sheet::Sheets;
use super::template::Template;
use anyhow::{Context, Result};
use olympus::text::Lang;
use std::collections::BTreeSet;

const BUILT: &str = "<!doctype html><html lang=en><head><title>T</title>\
    <script type=module>import init from './app-1.js'; await init('./app-1_bg.wasm');</script></head><body></body></html>";

/// Whether a browser waits for this element before it goes on with what stands behind it.
fn blocks(tag: &Tag) -> bool {
    let scripted = tag.name == "script" && tag.get("src").is_some();
    let waits = tag.get("type") != Some("module") && tag.get("defer").is_none() && tag.get("async").is_none();
    tag.is("link", "rel", "stylesheet") || scripted && waits
}

/// The file that an element has a browser ask for as soon as it is read. Pictures are another matter.
fn asked(tag: &Tag) -> Option<&str> {
    match tag.name.as_str() {
        "script" => tag.get("src"),
        "link" => {
            let now =
                ["stylesheet", "preload", "modulepreload"].contains(&tag.get("rel").unwrap_or_default());
            tag.get("href").filter(|_| now)
        }
        _ => None,
    }
}

/// What a page asks for only behind something that blocks, and what blocks without having been asked for before.
fn late(html: &str) -> Result<Vec<String>> {
    let (mut named, mut found, mut waiting) = (BTreeSet::new(), Vec::new(), false);
    for tag in tags(html)? {
        let Some(address) = asked(&tag) else { continue };
        waiting |= blocks(&tag);
        if named.insert(address.to_owned()) && waiting {
            found.push(address.to_owned());
        }
    }
    Ok(found)
}

/// The addresses that a page names before its own style.
fn named_first(html: &str) -> Result<BTreeSet<String>> {
    let tags = tags(html)?;
    let before = tags.iter().take_while(|tag| tag.name != "style");
    Ok(before.filter_map(asked).map(str::to_owned).collect())
}

/// Every page, with its text.
fn written() -> Result<Vec<(Page, String)>> {
    let dataset = crate::package::read()?;
    let content = Content::of(&dataset, &[], &SiteAddress::parse("https://example.org/olympus/")?)?;
    let (template, scripts) = (Template::parse(BUILT)?, Scripts::idle());
    let marks = Marks { version: dataset.version(), index: content.index.clone(), sheets: Sheets::idle() };
    let render = |page: Page| {
        let html = page.render(&template, &scripts, &marks)?;
        Ok((page, html))
    };
    content.pages.into_iter().map(render).collect()
}

#[test]
fn nothing_that_is_needed_is_named_behind_something_that_blocks() -> Result<()> {
    let pages = written()?;
    let kinds: BTreeSet<_> = pages.iter().map(|(page, _)| (page.data_page, page.lang.code())).collect();
    assert_eq!(kinds.len(), 8 * Lang::ALL.len(), "{kinds:?}");
    for (page, html) in &pages {
        names_all_in_time(page, html)?;
        begins_with_its_own_chart(page, html)?;
    }
    Ok(())
}

fn names_all_in_time(page: &Page, html: &str) -> Result<()> {
    let (scripts, sheets) = (Scripts::idle(), Sheets::idle());
    let (path, root) = (&page.path, page.to_root());
    assert_eq!(late(html)?, Vec::<String>::new(), "{path}");
    assert_eq!(complaints(html), Vec::<String>::new(), "{path}");
    let named = named_first(html)?;
    let own = sheets.of(page.data_page).map(|sheet| sheet.name.as_str());
    let needed = [scripts.early.name.as_str(), &scripts.boot.name, "app-1.js", "app-1_bg.wasm"];
    for file in own.chain(needed).chain(page.pack.as_deref()) {
        let address = format!("{root}{}{file}", if root.is_empty() { "./" } else { "" });
        let found = named.contains(address.as_str()) || named.contains(address.trim_start_matches("./"));
        assert!(found, "{path} does not name {file} before its style");
    }
    let tags = tags(html)?;
    let mut head = tags.iter().take_while(|tag| tag.name != "body");
    assert!(!head.any(blocks), "something in the head of {path} holds back all of the page");
    Ok(())
}

/// A page that begins with a chart names its figures in its own language, and waits behind it.
fn begins_with_its_own_chart(page: &Page, html: &str) -> Result<()> {
    let begins = matches!(page.data_page, "front" | "chart");
    assert_eq!(page.pack.is_some(), begins, "{}", page.path);
    let Some(pack) = &page.pack else { return Ok(()) };
    assert!(pack.contains(&format!(".{}-", page.lang.code())), "{} names {pack}", page.path);
    // It is that of the chart behind which the page may wait.
    let tags = tags(html)?;
    let body = tags.iter().position(|tag| tag.name == "body").context("a body")?;
    let sheet = tags.iter().position(|tag| tag.is("link", "rel", "stylesheet")).context("a style sheet")?;
    let before = html.get(..tags[sheet].place.start).unwrap_or_default();
    assert!(before.ends_with("</figure>"), "{} waits elsewhere than behind its first chart", page.path);
    let packs: Vec<&str> = tags[body..sheet].iter().filter_map(|tag| tag.get("data-pack")).collect();
    assert!(matches!(packs[..], [only] if only.ends_with(pack)), "{}", page.path);
    assert!(tags[sheet..].iter().any(|tag| tag.name == "footer"), "{}", page.path);
    Ok(())
}

#[test]
fn what_is_named_too_late_is_found() -> Result<()> {
    for (html, expected) in [
        ("<link rel=stylesheet href=a.css>", vec!["a.css"]),
        (
            "<link rel=preload href=a.css><link rel=stylesheet href=a.css><script type=module src=b.js></script>",
            vec!["b.js"],
        ),
        ("<script src=a.js></script><link rel=modulepreload href=b.js>", vec!["a.js", "b.js"]),
        (
            "<script defer src=a.js></script><link rel=preload href=b.css><link rel=stylesheet href=b.css>",
            vec![],
        ),
    ] {
        assert_eq!(late(html)?, expected, "{html}");
    }
    Ok(())
}
