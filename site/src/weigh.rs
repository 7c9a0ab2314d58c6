//! What the front page costs to download until it is live and after, what the explorer's then costs, and what embedding costs other sites.
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
use crate::program::MORE;
use crate::tools;
use anyhow::{Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What the front page may cost until it is live, in bytes after brotli.
const BUDGET: usize = 110_000;

/// What a chart's page may cost until it is live.
const CHART_BUDGET: usize = 110_000;

/// What the page itself may cost of that: the story with every chart's words.
const PAGE_BUDGET: usize = 18_000;

/// What a page of charts may fetch unasked once it is live, but for what keeps it for reading offline.
const MORE_BUDGET: usize = 38_000;

/// What the front page, all that it fetches unasked and then the explorer may cost together.
const EXPLORER_BUDGET: usize = 190_000;

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
    let mut sizes = [0; 3];
    let mut page = 0;
    let front = Fetched::by(root, "index.html")?;
    for file in &front.at_once {
        let bytes = read(&root.join(file))?;
        let own = [bytes.len(), gzip(&bytes)?.len(), brotli(&bytes)?.len()];
        print_row(file, own);
        if file == "index.html" {
            page = own[2];
        }
        for (sum, size) in sizes.iter_mut().zip(own) {
            *sum += size;
        }
    }
    print_row("sum", sizes);
    println!("budget: {BUDGET} bytes of brotli, {} % of it used", sizes[2] * 100 / BUDGET);
    let unasked = front.unasked()?;
    let more = sum(root, [unasked])?;
    println!("a page of charts, once it is live: {more} bytes of brotli, of {MORE_BUDGET}");
    ensure!(more <= MORE_BUDGET, "{unasked} costs {more} bytes, over its budget");
    let explorer = Fetched::by(root, "explore.html")?.at_once;
    let is_new = |file: &&String| !front.at_once.contains(file) && *file != unasked;
    let explorer = sizes[2] + more + sum(root, explorer.iter().filter(is_new))?;
    println!("the front page, and then the explorer: {explorer} bytes of brotli, of {EXPLORER_BUDGET}");
    ensure!(explorer <= EXPLORER_BUDGET, "the explorer costs {explorer} bytes, over its budget");
    let (chart, name) = dearest_chart(root)?;
    println!("a chart's page, until it is live: at most {chart} bytes of brotli ({name}), of {CHART_BUDGET}");
    ensure!(chart <= CHART_BUDGET, "{name} costs {chart} bytes, over its budget");
    let embed = sum(root, [EMBED])?;
    println!("embed.js, on pages of others: {embed} bytes of brotli, of {EMBED_BUDGET}");
    ensure!(embed <= EMBED_BUDGET, "embed.js costs {embed} bytes, over its budget");
    let offline = sum(root, [WORKER])? + sum(root, folder_files(root, "offline-")?)?;
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
        sizes[2] <= BUDGET,
        "the front page costs {} bytes, {} over its budget",
        sizes[2],
        sizes[2] - BUDGET
    );
    Ok(())
}

/// What files are together after brotli.
fn sum<F: AsRef<Path>>(root: &Path, files: impl IntoIterator<Item = F>) -> Result<usize> {
    files.into_iter().map(|file| Ok(brotli(&read(&root.join(file))?)?.len())).sum()
}

/// What the chart's page costs that costs most until it is live, and its name.
fn dearest_chart(root: &Path) -> Result<(usize, String)> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut dearest = (0, String::new());
    for folder in ["charts", "zh/charts"] {
        for entry in std::fs::read_dir(root.join(folder))? {
            let name = format!("{folder}/{}", entry?.file_name().to_string_lossy());
            // The index, and the stops of the tour, are other pages.
            if !name.ends_with(".html") || !text(&root.join(&name))?.contains("data-pack") {
                continue;
            }
            let mut cost = 0;
            // What a page asks for where others stand around it, or where its address is not understood.
            let here = |file: &&String| !["frame", "flags"].contains(&stem(file));
            for file in Fetched::by(root, &name)?.at_once.iter().filter(here) {
                cost += match known.get(file) {
                    Some(size) => *size,
                    None => *known.entry(file.clone()).or_insert(sum(root, [file])?),
                };
            }
            dearest = dearest.max((cost, name));
        }
    }
    ensure!(dearest.0 > 0, "there is no page of a chart");
    Ok(dearest)
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
        found.push((file.clone(), sum(root, [file])?, most));
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

/// What loading a page fetches.
struct Fetched {
    /// The page and every file that it cannot do without, each once, in the order they are found.
    at_once: Vec<String>,
    /// What its scripts fetch later.
    later: BTreeSet<String>,
}

impl Fetched {
    fn by(root: &Path, page: &str) -> Result<Fetched> {
        let (mut files, mut later) = (vec![page.to_owned()], BTreeSet::new());
        let mut seen = BTreeSet::from([page.to_owned()]);
        let mut next = 0;
        while let Some(file) = files.get(next).cloned() {
            next += 1;
            let (own, ending) = (root.join(&file), file.rsplit('.').next());
            let named = match ending {
                Some("html") => named_by_page(&text(&own)?)?,
                Some("css") => by_style(&text(&own)?),
                Some("js") => by_script(&text(&own)?),
                _ => Vec::new(),
            };
            for path in named.iter().filter_map(|address| inside(address, &file)) {
                // What the page itself names is needed there.
                if ending == Some("js") && LATER.contains(&stem(&path)) {
                    later.insert(path);
                } else if seen.insert(path.clone()) {
                    files.push(path);
                }
            }
        }
        Ok(Fetched { at_once: files, later })
    }

    /// The program that a live page of charts fetches unasked.
    ///
    /// # Errors
    /// A page whose scripts name none or several, or that waits for it.
    fn unasked(&self) -> Result<&String> {
        let mut all = self.later.iter().filter(|path| stem(path) == MORE);
        let (Some(unasked), None) = (all.next(), all.next()) else {
            bail!("the front page does not name one program to fetch once it is live")
        };
        ensure!(!self.at_once.contains(unasked), "the front page waits for {unasked}");
        Ok(unasked)
    }
}

/// The name of a file without its digest and ending.
fn stem(path: &str) -> &str {
    path.rsplit_once('-').map_or(path, |(stem, _)| stem)
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
            "await import('./glue.js'); import('./tools-0a.js'); f('./olympus-more-0a_bg.wasm'); const x = 'from here';",
        )?;
        std::fs::write(root.join("glue.js"), "import { f } from './snippets/s.js';")?;
        std::fs::write(root.join("snippets/s.js"), "import '../glue.js'; import 'bare';")?;
        for file in ["b.css", "c.svg", "app_bg.wasm", "icon.svg", "now.svg", "w1.svg", "w2.svg"] {
            std::fs::write(root.join(file), "")?;
        }
        let front = Fetched::by(&root, "index.html")?;
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
        assert_eq!(front.at_once, expected);
        assert_eq!(front.unasked()?, "olympus-more-0a_bg.wasm");
        assert_eq!(front.later.len(), 2);
        // A page that needs it at once names it.
        let needing = "<link rel=preload href=./olympus-more-0a_bg.wasm><script src=boot.js></script>";
        std::fs::write(root.join("explore.html"), needing)?;
        std::fs::write(root.join("olympus-more-0a_bg.wasm"), "")?;
        let explorer = Fetched::by(&root, "explore.html")?;
        let expected = ["explore.html", "olympus-more-0a_bg.wasm", "boot.js", "glue.js", "snippets/s.js"];
        assert_eq!(explorer.at_once, expected);
        assert!(explorer.unasked().is_err(), "it is not fetched later");
        std::fs::write(root.join("boot.js"), "import('./tools-0a.js');")?;
        assert!(Fetched::by(&root, "index.html")?.unasked().is_err(), "nothing is fetched later");
        std::fs::remove_dir_all(root)?;
        Ok(())
    }
}
