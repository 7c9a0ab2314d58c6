//! Where an address leads.
//!
//! Knows addresses, not files. Invariant: an address of the site itself is never taken for one of another.

use crate::address::SiteAddress;
use percent_encoding::percent_decode_str;

/// Where an address leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    /// To another site, or to nothing that is fetched.
    Outside,
    /// Above the folder, or to the root of whatever host it is on.
    Nowhere,
    /// To a file of the site, and perhaps to a place in it.
    File {
        /// From the root of the site.
        path: String,
        /// The id of an element.
        fragment: Option<String>,
    },
}

impl Target {
    /// Where `address` leads when the file `from` names it.
    pub fn of(address: &str, from: &str, site: &SiteAddress) -> Target {
        let (address, fragment) = match address.split_once('#') {
            Some((address, fragment)) => (address, Some(decoded(fragment)).filter(|id| !id.is_empty())),
            None => (address, None),
        };
        let path = address.split('?').next().unwrap_or_default();
        let found = match site.of("").as_deref().and_then(|own| path.strip_prefix(own)) {
            Some(inside) => joined("", inside),
            None if has_scheme(path) || path.starts_with("//") => return Target::Outside,
            None if path.starts_with('/') => None,
            None if path.is_empty() => Some(from.to_owned()),
            None => joined(from.rsplit_once('/').map_or("", |(folder, _)| folder), path),
        };
        found.map_or(Target::Nowhere, |path| Target::File { path, fragment })
    }
}

/// The path of the file that `address` leads to when the file `from` names it, from the root of the site; `None` outside the site.
pub fn inside(address: &str, from: &str) -> Option<String> {
    match Target::of(address, from, &SiteAddress::default()) {
        Target::File { path, .. } => Some(path),
        Target::Outside | Target::Nowhere => None,
    }
}

/// Whether an address begins with a scheme, such as `https:` or `data:`.
fn has_scheme(address: &str) -> bool {
    let Some((scheme, _)) = address.split_once(':') else { return false };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// The path of a file from the root of the site, named in a folder of it; `None` above the root. What ends in a slash is
/// a folder, for which hosts send its index.
fn joined(folder: &str, path: &str) -> Option<String> {
    let path = decoded(path);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    if path.is_empty() || path.ends_with('/') || path.ends_with("/.") || path == "." || path.ends_with("..") {
        parts.push("index.html");
    }
    Some(parts.join("/"))
}

/// The text with `%20` and the like read.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Result;

    fn file(path: &str, fragment: Option<&str>) -> Target {
        Target::File { path: path.to_owned(), fragment: fragment.map(str::to_owned) }
    }

    #[test]
    fn addresses_are_read_as_browsers_read_them() -> Result<()> {
        let site = SiteAddress::parse("https://example.org/x/")?;
        for (address, expected) in [
            ("b.html", file("charts/b.html", None)),
            ("../a%20b.html?x=../y#%E4%B8%AD", file("a b.html", Some("中"))),
            ("", file("charts/a.html", None)),
            ("#top", file("charts/a.html", Some("top"))),
            ("?y=log", file("charts/a.html", None)),
            ("./", file("charts/index.html", None)),
            ("..", file("index.html", None)),
            ("https://example.org/x/", file("index.html", None)),
            ("https://example.org/x/charts/b.html#t", file("charts/b.html", Some("t"))),
            ("https://example.org/y", Target::Outside),
            ("data:image/png;base64,AA==", Target::Outside),
            ("mailto:a@b", Target::Outside),
            ("/b.html", Target::Nowhere),
            ("../../b.html", Target::Nowhere),
        ] {
            assert_eq!(Target::of(address, "charts/a.html", &site), expected, "{address}");
        }
        Ok(())
    }

    #[test]
    fn without_an_address_nothing_with_a_scheme_is_inside() {
        assert_eq!(inside("../a.css?v=1", "charts/a.html"), Some("a.css".to_owned()));
        for outside in ["../a.css", "https://example.org/a.css", "/a.css", "data:,x"] {
            assert_eq!(inside(outside, "index.html"), None, "{outside}");
        }
    }
}
