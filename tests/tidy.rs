//! The house keeps its own rules: layers, file sizes, headings, what stands in the documents.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const LAYERS: [&str; 11] =
    ["text", "data", "claims", "look", "scale", "figure", "scene", "paint", "markup", "files", "app"];

/// Files of `src` that are no layer: they name what is there, or start it.
const BINDERS: [&str; 2] = ["lib", "main"];

/// Types whose name another layer has too, because it is the same thing there: a table and a column of the package, and those of
/// a figure.
const SHARED_NAMES: [&str; 2] = ["Table", "Column"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(under: &str, ext: &str) -> Vec<PathBuf> {
    fn walk(dir: &Path, ext: &str, found: &mut Vec<PathBuf>) {
        let Ok(entries) = fs::read_dir(dir) else { return };
        for path in entries.flatten().map(|entry| entry.path()) {
            let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
            if path.is_dir() && !["node_modules", "target", "dist", "snapshots"].contains(&name.as_str()) {
                walk(&path, ext, found);
            } else if path.extension().is_some_and(|e| e == ext) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(under), ext, &mut found);
    found.sort();
    assert!(!found.is_empty(), "no .{ext} file under {under}");
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The layer a source file belongs to: the first folder, or the file's stem, under src.
fn layer_of(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).expect("a file of src");
    let first = inside.components().next().expect("a name").as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// Layers that a text names in `crate::layer` paths, comments left out.
fn layers_used(source: &str) -> Vec<String> {
    let code: Vec<&str> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let mut used = Vec::new();
    for part in code.split("crate::").skip(1) {
        if let Some(group) = part.strip_prefix('{') {
            let group = group.split("};").next().unwrap_or_default();
            used.extend(
                group
                    .split([',', '{', '}'])
                    .map(|name| name.trim().split("::").next().unwrap_or("").to_owned()),
            );
        } else {
            used.push(part.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("").to_owned());
        }
    }
    used
}

/// Ranks for the law: figures and state stand side by side; a figure may name a state, nothing else above it.
fn may_use(user: &str, used: &str) -> bool {
    let rank = |layer: &str| LAYERS.iter().position(|l| *l == layer);
    match (user, used) {
        (a, b) if a == b => true,
        ("figure", "state") | ("state", "text") => true,
        ("state", _) => false,
        // What is written for readers to keep stands beside the pages.
        ("files", "markup") => false,
        ("scene" | "paint" | "markup" | "app", "state") => true,
        (a, b) => match (rank(a), rank(b)) {
            (Some(a), Some(b)) => b <= a,
            // What binds the layers together is in none.
            _ => BINDERS.contains(&user),
        },
    }
}

#[test]
fn layers_only_look_down() {
    for path in files("src", "rs") {
        let layer = layer_of(&path);
        for used in layers_used(&read(&path)) {
            let known = |name: &str| LAYERS.contains(&name) || name == "state";
            if !known(&layer) {
                assert!(BINDERS.contains(&layer.as_str()), "{} is in no layer", path.display());
            }
            if root().join("src").join(&used).is_dir() {
                assert!(
                    may_use(&layer, &used),
                    "{} ({layer}) uses {used}, which stands above it or is no layer",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn the_law_would_catch_a_turn_back() {
    assert!(!may_use("data", "figure"));
    assert!(!may_use("scene", "paint"));
    assert!(!may_use("state", "figure"));
    assert!(!may_use("figure", "scene") && !may_use("look", "figure"));
    assert!(!may_use("markup", "files") && !may_use("files", "markup"));
    assert!(may_use("app", "text"));
    assert!(!may_use("app", "attic") && !may_use("attic", "text") && may_use("lib", "attic"));
    assert_eq!(layers_used("use crate::{data::Cell, text};\n// crate::app\n"), ["data", "text"]);
}

/// Names of the types that a file shows to others.
fn types_shown(source: &str) -> Vec<String> {
    let words = ["struct ", "enum ", "trait ", "type "];
    let shown = source.lines().filter(|line| line.starts_with("pub"));
    let after = |line: &str| {
        let rest = words.iter().find_map(|word| line.split_once(word))?.1;
        rest.split(|c: char| !c.is_alphanumeric()).next().map(str::to_owned)
    };
    shown.filter(|line| !line.contains(" fn ") && !line.contains(" use ")).filter_map(after).collect()
}

#[test]
fn a_name_means_one_type() {
    assert_eq!(types_shown("pub struct Day(i64);\npub(crate) enum Side {\nstruct Own;\n"), ["Day", "Side"]);
    let mut homes: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in files("src", "rs") {
        for name in types_shown(&read(&path)) {
            homes.entry(name).or_default().push(path.clone());
        }
    }
    for (name, homes) in homes {
        assert!(homes.len() == 1 || SHARED_NAMES.contains(&name.as_str()), "{name} is in {homes:?}");
    }
}

#[test]
fn only_the_app_and_the_canvas_know_a_browser() {
    let browser = ["web_sys", "leptos", "js_sys", "wasm_bindgen", "gloo", "plotters"];
    for path in files("src", "rs") {
        let inside =
            path.strip_prefix(root().join("src")).expect("a file of src").to_string_lossy().into_owned();
        if inside.starts_with("app/") || inside.starts_with("paint/canvas") || inside == "main.rs" {
            continue;
        }
        let code = read(&path);
        let code: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for name in browser {
            assert!(!code.iter().any(|line| line.contains(name)), "{inside} names {name}");
        }
    }
}

#[test]
fn files_hold_one_concept() {
    for folder in ["src", "site", "words", "xtask", "tests"] {
        for path in files(folder, "rs") {
            let text = read(&path);
            assert!(text.lines().count() <= 400, "{} has {} lines", path.display(), text.lines().count());
            assert!(text.starts_with("//!"), "{} does not begin by saying what it is", path.display());
        }
    }
}

#[test]
fn documents_are_there_and_short() {
    let lines = |name: &str| read(&root().join(name)).lines().count();
    assert!(lines("ARCHITECTURE.md") <= 150, "ARCHITECTURE.md has {} lines", lines("ARCHITECTURE.md"));
    for name in ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        assert!(lines(name) > 5, "{name} is all but empty");
    }
    let readme = read(&root().join("README.md"));
    let opening: Vec<&str> = readme.lines().take(40).collect();
    let opening = opening.join("\n");
    assert!(
        opening.contains("cargo xtask serve") && opening.contains("cargo xtask test"),
        "README opens otherwise"
    );
}

#[test]
fn architecture_names_what_exists() {
    let text = read(&root().join("ARCHITECTURE.md"));
    for name in text.split('`').skip(1).step_by(2) {
        let path = name.trim_end_matches('/');
        if ["src/", "tests/", "style/", "public/", "xtask/"].iter().any(|dir| name.starts_with(dir))
            && !name.contains(['*', '<', '{'])
        {
            assert!(root().join(path).exists(), "ARCHITECTURE.md names {name}, which does not exist");
        }
    }
}

#[test]
fn nothing_is_left_unfinished() {
    // Put together here, so that this list is not itself found.
    let marks = [["to", "do!("], ["unimple", "mented!("], ["#[ig", "nore]"], ["FIX", "ME"], ["TO", "DO"]]
        .map(|parts| parts.concat());
    for path in files("src", "rs")
        .into_iter()
        .chain(files("xtask/src", "rs").into_iter().chain(files("site/src", "rs")))
    {
        let text = read(&path);
        for mark in &marks {
            assert!(!text.contains(mark.as_str()), "{} holds {mark}", path.display());
        }
    }
}

#[test]
fn no_numbers_of_the_dataset_are_typed_in_code() {
    // Money, percentages and magnitudes in the words of figures must come from cells, not from a keyboard.
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for path in files("src/figure", "rs") {
        let text = read(&path);
        let code: Vec<&str> = text.lines().filter(|l| !l.trim_start().starts_with("//")).collect();
        for (n, line) in code.iter().enumerate() {
            for part in line.split('"').skip(1).step_by(2) {
                let figures: Vec<char> = part.chars().collect();
                let suspicious = figures.windows(2).any(|w| {
                    (['$', '¥'].contains(&w[0]) && w[1].is_ascii_digit())
                        || (w[0].is_ascii_digit() && ['%', '亿', '万'].contains(&w[1]))
                });
                if suspicious {
                    found.insert(format!("{}:{n}", path.display()), part.to_owned());
                }
            }
        }
    }
    assert!(found.is_empty(), "figures typed by hand: {found:#?}");
}

/// Counts in words that may stand in code, by file: only where numbers themselves are put into words.
const TYPED: [(&str, usize); 1] = [("src/figure/words.rs", 8)];

/// The months and number words that a text in code spells out.
fn typed(text: &str) -> usize {
    const NUMBERS: [&str; 12] =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozen"];
    let words: Vec<&str> = text.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    let is_year =
        |word: &str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()) && word.starts_with("20");
    let is_two = |word: &str| word.len() == 2 && word.bytes().all(|b| b.is_ascii_digit());
    let english = words.iter().filter(|word| NUMBERS.contains(&word.to_ascii_lowercase().as_str())).count();
    let dates = words.windows(2).filter(|pair| {
        let month =
            olympus::text::MONTHS.iter().any(|month| month.starts_with(pair[0]) && pair[0].len() >= 3);
        (is_year(pair[0]) && is_two(pair[1])) || (month && pair[1].bytes().any(|b| b.is_ascii_digit()))
    });
    let chars: Vec<char> = text.chars().collect();
    let chinese = chars.windows(2).filter(|pair| {
        let counted = "家个项款轮条处种年月张组列行栏倍席次部位笔国者".contains(pair[1]);
        ("两三四五六七八九十".contains(pair[0]) && counted)
            || (pair[0].is_ascii_digit() && "年月日".contains(pair[1]))
    });
    english + dates.count() + chinese.count()
}

#[test]
fn no_month_and_no_count_is_typed_in_code() {
    assert_eq!(typed("Three labs of May 2026"), 2);
    assert_eq!(typed("2026-05"), 1);
    assert_eq!(typed("2026年5月的两家公司"), 3);
    assert_eq!(typed("Often the other, of {0} labs; text_width"), 0);
    let mut grown: BTreeMap<String, String> = BTreeMap::new();
    for folder in ["src/figure", "src/markup", "src/app", "src/files"] {
        for path in files(folder, "rs") {
            let source = read(&path);
            let source = source.split("#[cfg(test)]").next().unwrap_or_default();
            let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
            let texts = code.flat_map(|line| line.split('"').skip(1).step_by(2));
            let found: Vec<&str> = texts.filter(|text| typed(text) > 0).collect();
            let count: usize = found.iter().map(|text| typed(text)).sum();
            let name = path.strip_prefix(root()).expect("a file of ours").to_string_lossy().into_owned();
            let allowed = TYPED.iter().find(|(file, _)| *file == name).map_or(0, |(_, count)| *count);
            if count > allowed {
                grown.insert(name, format!("{count}, {allowed} allowed: {found:#?}"));
            }
        }
    }
    assert!(grown.is_empty(), "months or counts typed in code: {grown:#?}");
}

/// rustfmt finds files only through declarations it can read: `mod $name;` in a macro hides a file from it.
#[test]
fn no_macro_hides_a_file_from_rustfmt() {
    let hidden: Vec<PathBuf> = ["src", "site/src", "xtask/src"]
        .iter()
        .flat_map(|folder| files(folder, "rs"))
        .filter(|path| read(path).contains("mod $"))
        .collect();
    assert!(hidden.is_empty(), "modules declared by a macro: {hidden:?}");
}

/// What a worker keeps comes between a test and the network, so that what a test refuses may be there all the same.
#[test]
fn only_tests_of_reading_offline_have_a_worker() {
    for path in files("tests/e2e", "mjs") {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let (source, own) = (read(&path), ["workerless.mjs", "firefox.spec.mjs", "firefox.mjs"]);
        let allows = source.contains("serviceWorkers: 'allow'");
        assert!(!allows || name.starts_with("offline") || name == "workerless.mjs", "{name} has a worker");
        let bare = source.contains("test } from '@playwright/test'")
            || source.contains("test as base } from '@playwright/test'");
        assert!(!bare || own.contains(&name.as_str()), "{name} tests without support/workerless.mjs");
    }
}
