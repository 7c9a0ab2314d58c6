//! The `_headers` file that Netlify and Cloudflare Pages read.
//!
//! Knows the names in the built folder: what changes with its contents is kept for good, everything else is asked
//! after. Invariant: it says what `docs/hosting/nginx.conf` says, as far as its form allows.

use crate::digest::collect;
use anyhow::{Context, Result};
use olympus::text::Lang;
use std::path::Path;

const EVERYWHERE: &str = "\
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
";

/// Writes the file into the built folder.
pub fn write(folder: &Path) -> Result<()> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    let mut names: Vec<String> = files
        .iter()
        .filter_map(|file| file.strip_prefix(folder).ok())
        .map(|name| name.to_string_lossy().replace('\\', "/"))
        .collect();
    names.sort();
    let path = folder.join("_headers");
    std::fs::write(&path, text(&names)).with_context(|| format!("cannot write {}", path.display()))
}

/// The text for a folder with these files.
fn text(names: &[String]) -> String {
    let mut out = String::from(EVERYWHERE);
    // Folders whose files all carry a digest take one rule; these hosts allow only so many.
    for folder in ["figures", "tables"] {
        let inside = |name: &&String| name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let mut held = names.iter().filter(inside).filter(|name| is_content(name)).peekable();
        if held.peek().is_some() && held.all(|name| has_digest(name)) {
            out.push_str(&format!("/{folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n"));
        }
    }
    let is_top = |name: &&String| {
        Lang::ALL.iter().any(|lang| name.strip_prefix(lang.folder()).is_some_and(|rest| !rest.contains('/')))
    };
    for name in names.iter().filter(|name| is_top(name) && is_content(name)) {
        if has_digest(name) {
            out.push_str(&format!("/{name}\n  Cache-Control: public, max-age=31536000, immutable\n"));
        } else if name.ends_with(".html") {
            out.push_str(&format!("/{name}\n  Content-Security-Policy: frame-ancestors 'self'\n"));
        }
    }
    for lang in Lang::ALL {
        let folder = lang.folder();
        out.push_str(&format!("/{folder}charts/*\n  Content-Security-Policy: frame-ancestors *\n"));
    }
    out
}

fn is_content(name: &str) -> bool {
    !name.ends_with(".br") && !name.ends_with(".gz")
}

/// Whether the name ends in a digest: twelve or more hexadecimal digits after a dash.
pub fn has_digest(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let digest = stem.rsplit_once('-').map_or("", |(_, digest)| digest);
    digest.len() >= 12 && digest.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_digest_are_kept_for_good() {
        assert!(has_digest("olympus-app-d3b9e615257131fe_bg.wasm"));
        assert!(has_digest("figures/valuations.en-dc4cdd2abe87e683.bin"));
        assert!(!has_digest("index.html") && !has_digest("data/lab-financials.csv"));
        let names = [
            "index.html",
            "zh/index.html",
            "boot-f6e5b8fa865d4bec.js",
            "early.js",
            "figures/a.en-dc4cdd2abe87e683.bin",
        ];
        let text = text(&names.map(str::to_owned));
        assert_eq!(text.matches("immutable").count(), 2);
        assert!(text.contains("/boot-f6e5b8fa865d4bec.js\n  Cache-Control: public"));
        assert!(text.contains("/figures/*\n"));
        for folder in ["/", "/zh/"] {
            assert!(text.contains(&format!(
                "\n{folder}index.html\n  Content-Security-Policy: frame-ancestors 'self'"
            )));
            assert!(
                text.contains(&format!("\n{folder}charts/*\n  Content-Security-Policy: frame-ancestors *"))
            );
        }
    }
}
