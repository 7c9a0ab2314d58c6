//! What every configuration in `docs/hosting` promises, asked for over the wire.
//!
//! Knows the built folder and what a reader's browser relies on, not which server answers. Invariant: every file of the site
//! is asked for in each encoding, and every folder without its slash.

use super::client::{Answer, get};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};

/// Everything the configuration promises, asked for over the wire.
pub fn promises(server: &str, port: u16, folder: &Path) -> Result<()> {
    let mut files: Vec<PathBuf> = Vec::new();
    collect(folder, &mut files)?;
    let mut asked = 0;
    for file in &files {
        let name = file.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        if name.ends_with(".br") || name.ends_with(".gz") || name == "_headers" {
            continue;
        }
        one(port, &name, file).with_context(|| format!("/{name}"))?;
        asked += 1;
    }
    let front = get(port, "/", "br")?;
    ensure!(front.status == 200 && front.header("Content-Encoding") == "br", "/ is not the front page");
    ensure!(front.header("Cache-Control") == "no-cache", "/ is kept without asking");
    ensure!(get(port, "/no/such/page.html", "br")?.status == 404, "what is not there is not 404");
    let folders = folders(port, folder)?;
    println!(
        "{server} served all {asked} files as promised, and led to {folders} folders by their whole address"
    );
    Ok(())
}

/// A folder asked for without its closing slash: relative links in its page would lead astray.
fn folders(port: u16, root: &Path) -> Result<usize> {
    let mut files = Vec::new();
    collect(root, &mut files)?;
    let pages = files.iter().filter(|file| file.file_name().is_some_and(|name| name == "index.html"));
    let inner: Vec<&Path> = pages.filter_map(|file| file.parent()).filter(|folder| *folder != root).collect();
    ensure!(!inner.is_empty(), "the site has no folder with a page of its own");
    for folder in &inner {
        let path = format!("/{}", folder.strip_prefix(root)?.to_string_lossy().replace('\\', "/"));
        let answer = get(port, &format!("{path}?lang=zh"), "br")?;
        let location = answer.header("Location");
        ensure!(
            (301..=308).contains(&answer.status) && location == format!("{path}/?lang=zh"),
            "{path} answers {} with the location `{location}`, not a way to {path}/",
            answer.status
        );
        ensure!(get(port, &format!("{path}/"), "br")?.status == 200, "{path}/ is not there");
    }
    Ok(inner.len())
}

fn one(port: u16, name: &str, file: &Path) -> Result<()> {
    let path = format!("/{name}");
    let bytes = std::fs::read(file)?;
    for (accepts, ending) in [("br, gzip", "br"), ("gzip", "gz"), ("identity", "")] {
        let answer = get(port, &path, accepts)?;
        ensure!(answer.status == 200, "answers {}", answer.status);
        let copy = PathBuf::from(format!("{}.{ending}", file.display()));
        let coding = answer.header("Content-Encoding");
        if !ending.is_empty() && copy.is_file() {
            let expected = if ending == "br" { "br" } else { "gzip" };
            ensure!(coding == expected, "is sent as `{coding}` to one who takes {accepts}");
            ensure!(answer.body == std::fs::read(&copy)?, "is not the prepared {ending} file");
        } else {
            ensure!(coding.is_empty() && answer.body == bytes, "is not the file itself");
        }
        headers(name, &answer)?;
    }
    Ok(())
}

fn headers(name: &str, answer: &Answer) -> Result<()> {
    let kind = answer.header("Content-Type").split(';').next().unwrap_or_default();
    let expected = mime_guess::from_path(name).first_or_octet_stream();
    let expected = expected.essence_str();
    // nginx names scripts by their older type; browsers take both.
    let scripts = ["text/javascript", "application/javascript"];
    ensure!(
        kind == expected
            || (scripts.contains(&kind) && scripts.contains(&expected))
            || expected.ends_with("xml"),
        "has the type {kind}, not {expected}"
    );
    let cache = answer.header("Cache-Control");
    let wanted = if has_digest(name) {
        "public, max-age=31536000, immutable"
    } else if name.ends_with(".html") || name == "sw.js" || name.ends_with(".webmanifest") {
        "no-cache"
    } else {
        "public, max-age=600"
    };
    ensure!(cache == wanted, "is kept as `{cache}`, not `{wanted}`");
    let own = name.strip_prefix("zh/").unwrap_or(name);
    let chart = own.starts_with("charts/") && own.ends_with(".html");
    let frames = if chart { "frame-ancestors *" } else { "frame-ancestors 'self'" };
    ensure!(answer.header("Content-Security-Policy") == frames, "may be framed by others than it says");
    ensure!(answer.header("X-Content-Type-Options") == "nosniff", "may be sniffed");
    Ok(())
}

/// Whether a name ends in a digest, and so never changes its contents.
fn has_digest(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim_end_matches("_bg");
    let digest = stem.rsplit_once('-').map_or("", |(_, digest)| digest);
    digest.len() >= 12 && digest.chars().all(|c| c.is_ascii_hexdigit())
}

/// Every file of a folder and of those in it.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() { collect(&path, files)? } else { files.push(path) }
    }
    Ok(())
}
