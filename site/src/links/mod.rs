//! Whether everything that the site names is there: each address in each page, style sheet, script, picture and data file.
//!
//! Knows the names of files and the ids in them, not what they are for; other sites are not asked. Invariant: a folder in
//! which an address leads nowhere is never finished.

mod named;
mod target;

pub use named::{by_script, by_style};
pub use target::inside;

use super::address::SiteAddress;
use super::site::Site;
use anyhow::{Context, Result, ensure};
use named::Named;
use std::collections::BTreeMap;
use target::Target;

/// The files of a site by their names, from its root.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Fails with every address in the folder that leads nowhere; says how many were followed.
pub fn check(site: &Site, address: &SiteAddress) -> Result<usize> {
    let mut files = Files::new();
    for name in site.names()? {
        let bytes = site.bytes(&name)?;
        files.insert(name, bytes);
    }
    let (followed, broken) = follow(&files, address)?;
    ensure!(broken.is_empty(), "addresses that lead nowhere:\n  {}", broken.join("\n  "));
    Ok(followed)
}

/// Follows every address: how many there are, and what is wrong with those that lead nowhere.
///
/// # Errors
/// A file that cannot be read.
pub fn follow(files: &Files, site: &SiteAddress) -> Result<(usize, Vec<String>)> {
    let mut named = BTreeMap::new();
    for (name, bytes) in files {
        named.insert(name.as_str(), Named::by(name, bytes).with_context(|| name.clone())?);
    }
    let (mut followed, mut broken) = (0, Vec::new());
    for (name, Named { addresses, .. }) in &named {
        for address in addresses {
            followed += 1;
            let wrong = match Target::of(address, name, site) {
                Target::Outside => None,
                Target::Nowhere => Some("leads out of the folder"),
                Target::File { path, fragment } => match (named.get(path.as_str()), fragment) {
                    (None, _) => Some("is no file of the site"),
                    (Some(there), Some(id)) if !there.ids.contains(&id) => Some("has no element of this id"),
                    _ => None,
                },
            };
            broken.extend(wrong.map(|wrong| format!("{name} names {address}, which {wrong}")));
        }
    }
    Ok((followed, broken))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> Files {
        list.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    fn broken(list: &[(&str, &str)], site: &SiteAddress) -> Result<Vec<String>> {
        Ok(follow(&files(list), site)?.1)
    }

    #[test]
    fn every_kind_of_file_is_read_for_addresses() -> Result<()> {
        let nowhere = SiteAddress::parse("https://example.org/x/")?;
        for (name, text) in [
            ("a.html", "<a href=\"gone.html\">x</a>"),
            ("a.html", "<a href=\"#gone\">x</a>"),
            ("a.html", "<img src=x/gone.png>"),
            ("a.html", "<figure data-pack=\"gone.bin\"></figure>"),
            ("a.html", "<link rel=canonical href=\"https://example.org/x/gone.html\">"),
            ("a.html", "<meta property=\"og:image\" content=\"https://example.org/x/gone.png\">"),
            (
                "a.html",
                "<script type=\"application/ld+json\">{\"distribution\":[{\"contentUrl\":\"gone.csv\"}]}</script>",
            ),
            ("a.css", "p { background: url('gone.png') }"),
            ("a.js", "import './gone.js'"),
            ("a.svg", "<svg><rect fill=\"url(#gone)\"/></svg>"),
            ("a.json", "{\"resources\":[{\"path\":\"gone.csv\"}]}"),
            (
                "a.oembed.json",
                "{\"html\":\"<iframe src=\\\"https://example.org/x/gone.html?embed\\\"></iframe>\"}",
            ),
            ("a.webmanifest", "{\"icons\":[{\"src\":\"gone.png\"}]}"),
            ("sitemap.xml", "<urlset><url><loc>https://example.org/x/gone.html</loc></url></urlset>"),
            ("llms.txt", "[A](gone.html)"),
        ] {
            assert_eq!(broken(&[(name, text)], &nowhere)?.len(), 1, "{name}: {text}");
        }
        Ok(())
    }

    #[test]
    fn what_is_there_is_found_from_any_folder() -> Result<()> {
        let site = SiteAddress::parse("https://example.org/x")?;
        let list = [
            (
                "index.html",
                "<a href=\"charts/\">1</a><a href=\"charts/a.html?y=log#t\">2</a><a href=\"?lang=zh\">3</a>",
            ),
            ("charts/index.html", "<a href=\"../index.html\">1</a><a href=\"https://example.org/x/\">2</a>"),
            (
                "charts/a.html",
                "<table id=t></table><a href=\"https://elsewhere.org/gone\">1</a><a href=\"#t\">2</a>",
            ),
        ];
        assert_eq!(follow(&files(&list), &site)?, (7, Vec::new()));
        assert_eq!(
            broken(&[("a.html", "<a href=\"../a.html\">1</a><a href=\"/a.html\">2</a>")], &site)?.len(),
            2
        );
        Ok(())
    }
}
