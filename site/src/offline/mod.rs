//! What lets the site be installed and read without a network: the worker, its list of files, manifest and icons.
//!
//! Knows the files of the folder, not what they mean. Invariant: whatever a page shows is listed, so that nothing of another
//! build is kept, and where the whole is wanted nothing is missing.

mod icon;
mod listed;
mod manifest;

pub use icon::icons;
pub use listed::WORKER;
pub use manifest::{manifest, theme_colours};

use super::site::Site;
use crate::file::File;
use crate::scripts::{Form, bundle};
use anyhow::Result;
use listed::Listed;

/// What a host puts in its place to take back what readers keep.
pub const WITHDRAWAL: &str = "sw-off.js";

/// The script of the page's side: it registers the worker, offers to keep the whole site, and newer builds.
pub fn page() -> Result<String> {
    bundle("offline/page", Form::Module, &[])
}

/// The worker for everything that stands in the site now, and the list that it reads when the whole site is to be kept.
pub fn worker(site: &Site) -> Result<[File; 2]> {
    let names = site.names()?;
    let mut pages = String::new();
    for name in names.iter().filter(|name| name.ends_with(".html")) {
        pages.push_str(&String::from_utf8_lossy(&site.bytes(name)?));
    }
    let mut listed = Listed::default();
    for name in names.iter().filter(|name| is_kept(name, &pages)) {
        listed.add(name, &site.bytes(name)?)?;
    }
    listed.written(&bundle("offline/worker", Form::Classic, &[])?)
}

/// A worker that keeps nothing and removes what an earlier one kept: that of a folder that is rebuilt while it is looked
/// at, and of a site that withdraws.
pub fn leave() -> Result<String> {
    bundle("offline/leave", Form::Classic, &[])
}

/// Whether a file is part of the whole site. Preview pictures are for other sites and heavy; packs that no page names
/// belong to past editions, and plain copies of what is compressed are for browsers of old; a chart's JSON and its picture as a file say once more what its page shows, and readers can
/// take its CSV; what remains is for machines.
fn is_kept(name: &str, pages: &str) -> bool {
    let (folder, ending) = (name.split_once('/').map(|(folder, _)| folder), name.rsplit('.').next());
    match (folder, ending) {
        (Some("editions"), _) => false,
        _ if listed::is_list(name) => false,
        _ if name.contains("plain/") => false,
        (Some("figures"), _) => pages.contains(name),
        (Some("charts"), Some("json" | "svg")) | (Some("spreadsheets"), Some("json")) => false,
        (_, Some("html" | "css" | "wasm" | "bin" | "svg" | "csv" | "json" | "webmanifest")) => true,
        (_, Some("js")) => ![WORKER, WITHDRAWAL].contains(&name),
        (folder, Some("png")) => folder == Some(icon::FOLDER),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_pages_show_is_kept_and_nothing_else() {
        let pages = "<figure data-pack=\"../figures/a.en-12.bin\">";
        for name in [
            "index.html",
            "charts/a.html",
            "charts/a.csv",
            "charts/a.zh.csv",
            "stills/a.wide.svg",
            "icons/192.png",
            "figures/a.en-12.bin",
            "tables/a.en-12.bin",
            "boot-12.js",
            "app-12_bg.wasm",
            "manifest.webmanifest",
            "data/datapackage.json",
        ] {
            assert!(is_kept(name, pages), "{name}");
        }
        for name in [
            "sw.js",
            "sw-off.js",
            "files-0123456789abcdef.json",
            "charts/a.png",
            "charts/a.svg",
            "charts/a.zh.md",
            "charts/a.zh.json",
            "charts/a.metadata.json",
            "charts/a.oembed.json",
            "figures/a.en-34.bin",
            "spreadsheets/a.json",
            "figures/plain/a.en-12.bin",
            "plain/search-12.bin",
            "editions/ab.en.json",
            "sitemap.xml",
            "llms.txt",
        ] {
            assert!(!is_kept(name, pages), "{name}");
        }
    }
}
