//! A visual report: the pictures of two commits side by side on one page, those that changed first.
//!
//! Knows two folders of SVG files. Invariant: every picture of either folder is on the page once, and what is called the same
//! is the same byte for byte.

use crate::folder::read;
use anyhow::{Context, Result};
use maud::{DOCTYPE, Markup, html};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// How a picture fared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Changed,
    New,
    Gone,
    Same,
}

impl Fate {
    const ALL: [Fate; 4] = [Fate::Changed, Fate::New, Fate::Gone, Fate::Same];

    fn heading(self) -> &'static str {
        match self {
            Fate::Changed => "Changed",
            Fate::New => "New",
            Fate::Gone => "Gone",
            Fate::Same => "The same",
        }
    }
}

/// Writes `index.html` into `folder`, which holds the pictures of the one commit in `before/` and of the other in `after/`;
/// gives the numbers of pictures that changed, are new, are gone and stayed.
///
/// # Errors
/// A folder without a picture, or a file that cannot be read or written.
pub fn report(folder: &Path) -> Result<[usize; 4]> {
    let (before, after) = (pictures(&folder.join("before"))?, pictures(&folder.join("after"))?);
    let names: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let fate = |name: &&String| match (before.get(*name), after.get(*name)) {
        (Some(old), Some(new)) if old == new => Fate::Same,
        (Some(_), Some(_)) => Fate::Changed,
        (None, _) => Fate::New,
        (_, None) => Fate::Gone,
    };
    let sorted = Fate::ALL
        .map(|kind| names.iter().copied().filter(|name| fate(name) == kind).collect::<Vec<&String>>());
    let path = folder.join("index.html");
    fs::write(&path, page(&sorted).into_string())
        .with_context(|| format!("cannot write {}", path.display()))?;
    Ok(sorted.map(|names| names.len()))
}

/// The SVG files of a folder by name.
fn pictures(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "svg") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let bytes = read(&path)?;
            found.insert(name, bytes);
        }
    }
    anyhow::ensure!(!found.is_empty(), "{} holds no picture", folder.display());
    Ok(found)
}

const STYLE: &str = "\
:root{color-scheme:light dark;font:16px/1.4 system-ui,sans-serif}body{margin:2rem}\
figure{margin:0 0 2rem;border-top:1px solid #8888}figcaption{padding:.5rem 0}\
.pair{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}.pair img{max-width:100%;height:auto}\
.laid{position:relative}.laid img{display:block}.laid img+img{position:absolute;inset:0;mix-blend-mode:difference}";

fn page(sorted: &[Vec<&String>; 4]) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                title { "Pictures before and after" }
                style { (STYLE) }
            }
            body {
                h1 { "Pictures before and after" }
                p {
                    @for (kind, names) in Fate::ALL.iter().zip(sorted) {
                        (kind.heading()) ": " (names.len()) ". "
                    }
                }
                @for (kind, names) in Fate::ALL.into_iter().zip(sorted).filter(|(_, names)| !names.is_empty()) {
                    details open[kind != Fate::Same] {
                        summary { h2 { (kind.heading()) " (" (names.len()) ")" } }
                        @for name in names { (pair(name, kind)) }
                    }
                }
            }
        }
    }
}

/// One picture: before, after, and where both are there and differ, what differs as light on black.
fn pair(name: &str, fate: Fate) -> Markup {
    let image = |side: &str| html! { img src=(format!("{side}/{name}.svg")) alt=(format!("{name}, {side}")) loading="lazy"; };
    html! {
        figure {
            figcaption { (name) }
            div class="pair" {
                @if fate != Fate::New { (image("before")) }
                @if matches!(fate, Fate::Changed | Fate::New) { (image("after")) }
                @if fate == Fate::Changed { div class="laid" { (image("before")) (image("after")) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_comes_first_and_nothing_is_lost() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("olympus-pictures-{}", std::process::id()));
        for (side, names) in [("before", ["a", "b", "gone"]), ("after", ["a", "b", "new"])] {
            fs::create_dir_all(folder.join(side))?;
            for name in names {
                let text = if name == "b" { format!("<svg>{side}</svg>") } else { "<svg/>".to_owned() };
                fs::write(folder.join(side).join(format!("{name}.svg")), text)?;
            }
        }
        assert_eq!(report(&folder)?, [1, 1, 1, 1]);
        let html = fs::read_to_string(folder.join("index.html"))?;
        let place = |name: &str| html.find(&format!("<figcaption>{name}<"));
        assert!(place("b") < place("new") && place("new") < place("gone") && place("gone") < place("a"));
        assert!(place("b").is_some());
        assert_eq!(html.matches("before/b.svg").count(), 2, "it is laid over the other as well");
        assert!(html.contains("after/new.svg") && !html.contains("before/new.svg"));
        fs::remove_dir_all(folder.join("after"))?;
        assert!(report(&folder).is_err_and(|error| error.to_string().contains("after")));
        fs::remove_dir_all(&folder)?;
        Ok(())
    }
}
