//! What lets the site be installed and read without a network: the worker, its list of files, manifest and icons.
//!
//! Knows the files of the folder and their digests, not what they mean. Invariant: whatever a page shows is listed
//! with its digest, so the worker keeps the whole of one build or nothing of it.

mod icon;
mod manifest;

pub use icon::icons;
pub use manifest::{manifest, theme_colours};

use super::site::Site;
use crate::digest;
use crate::scripts::{Form, bundle, led_by};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Where the worker stands: its folder is the part of the host that it answers for.
pub const WORKER: &str = "sw.js";

/// What a host puts in its place to take back what readers keep.
pub const WITHDRAWAL: &str = "sw-off.js";

/// The script of the page's side: it registers the worker and offers newer builds.
pub fn page() -> Result<String> {
    bundle("offline/page", Form::Module, &[])
}

/// The worker for everything that stands in the site now.
pub fn worker(site: &Site) -> Result<String> {
    let names = site.names()?;
    let mut pages = String::new();
    for name in names.iter().filter(|name| name.ends_with(".html")) {
        pages.push_str(&String::from_utf8_lossy(&site.bytes(name)?));
    }
    let mut files = BTreeMap::new();
    for name in names.iter().filter(|name| is_kept(name, &pages)) {
        files.insert(name.as_str(), digest(&site.bytes(name)?));
    }
    filled(&files, &bundle("offline/worker", Form::Classic, &[])?)
}

/// A worker that keeps nothing and removes what an earlier one kept: that of a folder that is rebuilt while it is looked
/// at, and of a site that withdraws.
pub fn leave() -> Result<String> {
    bundle("offline/leave", Form::Classic, &[])
}

/// The worker's `script` with its list of files and the build that the list makes.
fn filled(files: &BTreeMap<&str, String>, script: &str) -> Result<String> {
    let list = serde_json::to_string(files).context("the list of files cannot be written")?;
    let build = format!("\"{}\"", digest::of_bytes(list.as_bytes()));
    Ok(led_by(&[("BUILD", build), ("FILES", list)], script))
}

/// Whether a file is kept from the start. Preview pictures are for other sites and heavy; packs that no page names
/// belong to past editions, and plain copies of what is compressed are for browsers of old; a chart's JSON and its picture as a file say once more what its page shows, and readers can
/// take its CSV; what remains is for machines.
fn is_kept(name: &str, pages: &str) -> bool {
    let (folder, ending) = (name.split_once('/').map(|(folder, _)| folder), name.rsplit('.').next());
    match (folder, ending) {
        (Some("editions"), _) => false,
        _ if name.contains("plain/") => false,
        (Some("figures"), _) => pages.contains(name),
        (Some("charts"), Some("json" | "svg")) | (Some("spreadsheets"), Some("json")) => false,
        (_, Some("html" | "css" | "wasm" | "bin" | "svg" | "csv" | "json" | "webmanifest")) => true,
        (_, Some("js")) => ![WORKER, WITHDRAWAL].contains(&name),
        (folder, Some("png")) => folder == Some(icon::FOLDER),
        _ => false,
    }
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_those_of_browsers() {
        assert_eq!(digest(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

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
            "charts/a.png",
            "charts/a.svg",
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

    #[test]
    fn the_worker_names_its_build_and_changes_with_any_file() -> Result<()> {
        let one = filled(&BTreeMap::from([("index.html", digest(b"one"))]), "keep();")?;
        let two = filled(&BTreeMap::from([("index.html", digest(b"two"))]), "keep();")?;
        assert!(one.contains(&format!("{{\"index.html\":\"{}\"}}", digest(b"one"))));
        let build = |worker: &str| worker.lines().next().map(str::to_owned);
        assert_ne!(build(&one), build(&two));
        Ok(())
    }
}
