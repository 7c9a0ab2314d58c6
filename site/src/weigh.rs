//! What the front page costs to download until it is live, what the explorer's then costs, and what embedding costs other sites.
//!
//! Knows which elements of a page make a browser fetch at once. Invariant: it counts what a browser would
//! fetch, not what a list says; the end-to-end tests compare the two.

use crate::EMBED;
use crate::boot::LATER;
use crate::digest::collect;
use crate::encoding::{brotli, gzip};
use crate::folder::{read, text};
use crate::html::tags;
use crate::links::{by_script, by_style, inside};
use crate::offline::WORKER;
use crate::tools;
use anyhow::{Result, bail, ensure};
use std::collections::BTreeSet;
use std::path::Path;

/// What the front page may cost, in bytes after brotli.
const BUDGET: usize = 140_000;

/// What the page itself may cost of that: the story with every chart's words.
const PAGE_BUDGET: usize = 18_000;

/// What the explorer's page may cost who has read the front page.
const EXPLORER_BUDGET: usize = 72_000;

/// What the script that other sites load to show charts may cost.
const EMBED_BUDGET: usize = 3_000;

/// What reading offline may cost a first visit: the worker, and the page's side of it.
const OFFLINE_BUDGET: usize = 8_500;

/// What a tool of readers may cost who asks for it.
const TOOL_BUDGET: usize = 8_192;

/// What the one may cost that carries a whole document, to make files of charts.
const SAVE_BUDGET: usize = 50_000;

/// Prints the table for a built folder and fails when the sum is over the budget.
pub fn run(root: &Path) -> Result<()> {
    println!("{:<44} {:>9} {:>9} {:>9}", "front page, until it is live", "raw", "gzip", "brotli");
    let mut sums = [0; 3];
    let mut page = 0;
    let front = fetched_by(root, "index.html")?;
    for file in &front {
        let bytes = read(&root.join(file))?;
        let sizes = [bytes.len(), gzip(&bytes)?.len(), brotli(&bytes)?.len()];
        print_row(file, sizes);
        if file == "index.html" {
            page = sizes[2];
        }
        for (sum, size) in sums.iter_mut().zip(sizes) {
            *sum += size;
        }
    }
    print_row("sum", sums);
    println!("budget: {BUDGET} bytes of brotli, {} % of it used", sums[2] * 100 / BUDGET);
    let mut explorer = 0;
    for file in fetched_by(root, "explore.html")?.iter().filter(|file| !front.contains(file)) {
        explorer += brotli(&read(&root.join(file))?)?.len();
    }
    println!("the explorer, after the front page: {explorer} bytes of brotli, of {EXPLORER_BUDGET}");
    ensure!(explorer <= EXPLORER_BUDGET, "the explorer costs {explorer} bytes, over its budget");
    let embed = read(&root.join(EMBED))?;
    let sizes = [embed.len(), gzip(&embed)?.len(), brotli(&embed)?.len()];
    print_row("embed.js, on pages of others", sizes);
    ensure!(
        sizes[2] <= EMBED_BUDGET,
        "embed.js costs {} bytes, {} over its budget",
        sizes[2],
        sizes[2] - EMBED_BUDGET
    );
    let worker = read(&root.join(WORKER))?;
    let mut offline = brotli(&worker)?.len();
    for file in folder_files(root, "offline-")? {
        offline += brotli(&read(&root.join(file))?)?.len();
    }
    println!("reading offline, until the whole site is asked for: {offline} bytes of brotli");
    ensure!(offline <= OFFLINE_BUDGET, "reading offline costs {offline} bytes, over its budget");
    println!("tools of readers, each when it is asked for, in bytes of brotli");
    for (name, size, most) in tools(root)? {
        println!("  {name:<42} {size:>9} of {most}");
        ensure!(
            size <= most,
            "{name}, a tool of readers, costs {size} bytes, {} over its budget",
            size - most
        );
    }
    ensure!(page <= PAGE_BUDGET, "index.html costs {page} bytes, {} over its budget", page - PAGE_BUDGET);
    let mut files = Vec::new();
    collect(root, &mut files)?;
    let whole: u64 = files.iter().filter_map(|file| file.metadata().ok()).map(|data| data.len()).sum();
    println!("the whole folder: {} files, {} kB", files.len(), whole / 1000);
    ensure!(
        sums[2] <= BUDGET,
        "the front page costs {} bytes, {} over its budget",
        sums[2],
        sums[2] - BUDGET
    );
    Ok(())
}

/// The scripts of readers' tools: what each costs, and what it may.
///
/// # Errors
/// A tool whose script is not in the folder, or is there twice: nothing would hold it then.
fn tools(root: &Path) -> Result<Vec<(String, usize, usize)>> {
    let mut found = Vec::new();
    for (tool, most) in tools::names().map(|name| (name, TOOL_BUDGET)).chain([(tools::SAVE, SAVE_BUDGET)]) {
        let files = folder_files(root, &format!("{tool}-"))?;
        let [file] = files.as_slice() else { bail!("there are {} scripts of the tool {tool}", files.len()) };
        found.push((file.clone(), brotli(&read(&root.join(file))?)?.len(), most));
    }
    Ok(found)
}

/// Scripts at the root of the folder whose names begin like this.
fn folder_files(root: &Path, stem: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(root)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(stem) && name.ends_with(".js") {
            names.push(name);
        }
    }
    Ok(names)
}

fn print_row(name: &str, [raw, gzip, brotli]: [usize; 3]) {
    println!("{name:<44} {raw:>9} {gzip:>9} {brotli:>9}");
}

/// The page and every file that loading it fetches, each once, in the order they are found.
fn fetched_by(root: &Path, page: &str) -> Result<Vec<String>> {
    let mut files = vec![page.to_owned()];
    let mut seen = BTreeSet::from([page.to_owned()]);
    let mut next = 0;
    while let Some(file) = files.get(next).cloned() {
        next += 1;
        let own = root.join(&file);
        let named = match file.rsplit('.').next() {
            Some("html") => named_by_page(&text(&own)?)?,
            Some("css") => by_style(&text(&own)?),
            Some("js") => by_script(&text(&own)?),
            _ => Vec::new(),
        };
        for path in named.iter().filter_map(|address| inside(address, &file)) {
            if !is_later(&path) && seen.insert(path.clone()) {
                files.push(path);
            }
        }
    }
    Ok(files)
}

/// Whether it is a script that a live page can do without.
fn is_later(path: &str) -> bool {
    path.rsplit_once('-').is_some_and(|(stem, _)| LATER.contains(&stem))
}

/// How many lazy pictures a browser fetches ahead of the reader: Chromium begins 1,250 px early, which is one chart.
const LAZY_AHEAD: usize = 1;

/// How many charts of the front page are in the viewport from the start, so that their figures are fetched at once.
const CHARTS_SEEN: usize = 1;

/// Style sheets, scripts, preloads, icons and pictures. Of a lazy picture only one width is shown; the widest, which is
/// the heaviest, is counted.
fn named_by_page(page: &str) -> Result<Vec<String>> {
    let mut named = Vec::new();
    let (mut lazy, mut charts) = (0, 0);
    for tag in tags(page)? {
        let address = match tag.name.as_str() {
            "script" => tag.get("src"),
            "img" if tag.get("loading") != Some("lazy") => tag.get("src"),
            "img" if tag.get("class").is_some_and(|class| class.contains("wide")) => {
                lazy += 1;
                tag.get("src").filter(|_| lazy <= LAZY_AHEAD)
            }
            "figure" => {
                charts += 1;
                tag.get("data-pack").filter(|_| charts <= CHARTS_SEEN)
            }
            "link" => {
                let rel = tag.get("rel").unwrap_or_default();
                let fetched = ["stylesheet", "preload", "modulepreload", "icon"].contains(&rel);
                fetched.then(|| tag.get("href")).flatten()
            }
            _ => None,
        };
        named.extend(address.map(str::to_owned));
    }
    Ok(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tool_is_held_to_its_budget_and_none_can_be_missing() -> Result<()> {
        let root = std::env::temp_dir().join(format!("olympus-tools-{}", std::process::id()));
        std::fs::create_dir_all(&root)?;
        for name in tools::names().chain([tools::SAVE]) {
            std::fs::write(root.join(format!("{name}-0a.js")), "export const use = () => {};")?;
        }
        // What does not compress to less than its digits hold.
        let noise: String = (0u32..2_000).map(|at| crate::digest::of_bytes(&at.to_be_bytes())).collect();
        std::fs::write(root.join("keep-0a.js"), &noise)?;
        std::fs::write(root.join("save-0a.js"), &noise)?;
        let over: Vec<String> =
            tools(&root)?.into_iter().filter(|(_, size, most)| size > most).map(|(name, ..)| name).collect();
        assert_eq!(over, ["keep-0a.js"]);
        std::fs::remove_file(root.join("ask-0a.js"))?;
        assert!(tools(&root).is_err());
        std::fs::remove_dir_all(root)?;
        Ok(())
    }

    #[test]
    fn follows_what_a_browser_would_fetch() -> Result<()> {
        let root = std::env::temp_dir().join(format!("olympus-size-{}", std::process::id()));
        std::fs::create_dir_all(root.join("snippets"))?;
        std::fs::write(
            root.join("index.html"),
            "<link rel=stylesheet href=./a.css><link rel=icon href=icon.svg><script src=boot.js></script>\
             <link rel=preload href=./app_bg.wasm><img loading=lazy class='still narrow' src=n.svg>\
             <img loading=lazy class='still wide' src=w1.svg><img loading=lazy class='still wide' src=w2.svg>\
             <img loading=lazy class='still wide' src=later.svg><img src=now.svg>\
             <script src=boot.js></script><img src='data:image/png;base64,AA=='>",
        )?;
        std::fs::write(root.join("a.css"), "@import 'b.css'; p { background: url(\"c.svg\") }")?;
        std::fs::write(
            root.join("boot.js"),
            "await import('./glue.js'); import('./tools-0a.js'); const x = 'from here';",
        )?;
        std::fs::write(root.join("glue.js"), "import { f } from './snippets/s.js';")?;
        std::fs::write(root.join("snippets/s.js"), "import '../glue.js'; import 'bare';")?;
        for file in ["b.css", "c.svg", "app_bg.wasm", "icon.svg", "now.svg", "w1.svg", "w2.svg"] {
            std::fs::write(root.join(file), "")?;
        }
        let files = fetched_by(&root, "index.html")?;
        let expected = [
            "index.html",
            "a.css",
            "icon.svg",
            "boot.js",
            "app_bg.wasm",
            "w1.svg",
            "now.svg",
            "c.svg",
            "b.css",
            "glue.js",
            "snippets/s.js",
        ];
        assert_eq!(files, expected);
        std::fs::remove_dir_all(root)?;
        Ok(())
    }
}
