//! The site's own address, the one setting of a build.
//!
//! Knows what needs it: canonical links, pictures in previews, oEmbed, the site map. Invariant: without it nothing of the
//! kind is written and the folder stays relative throughout.

use anyhow::{Result, ensure};

/// The variable that holds it.
pub const VARIABLE: &str = "OLYMPUS_URL";

/// The address of the folder, ending in a slash, if the build was told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteAddress(Option<String>);

impl SiteAddress {
    /// What the environment says.
    pub fn from_environment() -> Result<SiteAddress> {
        match std::env::var(VARIABLE) {
            Ok(text) if !text.is_empty() => SiteAddress::parse(&text),
            _ => Ok(SiteAddress(None)),
        }
    }

    /// An address such as `https://example.org/olympus/`; the last slash may be missing.
    pub fn parse(text: &str) -> Result<SiteAddress> {
        let secure = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let whole = secure.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'));
        let plain = !text.contains(['?', '#', '"', '<', '>', ' ', '\\']);
        ensure!(
            whole && plain,
            "{VARIABLE} is `{text}`, which is no address such as https://example.org/olympus/"
        );
        let slash = if text.ends_with('/') { "" } else { "/" };
        Ok(SiteAddress(Some(format!("{text}{slash}"))))
    }

    /// The whole address of a file of the site, if the site's own is known.
    pub fn of(&self, path: &str) -> Option<String> {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        self.0.as_ref().map(|root| format!("{root}{path}"))
    }

    /// Whether it is known.
    pub fn is_known(&self) -> bool {
        self.0.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_paths_and_leaves_index_out() -> Result<()> {
        let site = SiteAddress::parse("https://example.org/olympus")?;
        assert_eq!(site.of("index.html").as_deref(), Some("https://example.org/olympus/"));
        assert_eq!(site.of("charts/a.png").as_deref(), Some("https://example.org/olympus/charts/a.png"));
        assert_eq!(SiteAddress(None).of("index.html"), None);
        Ok(())
    }

    #[test]
    fn refuses_what_is_no_address() {
        for text in
            ["example.org", "ftp://example.org", "https://", "https:///x", "https://a/?b", "https://a/\"x"]
        {
            assert!(SiteAddress::parse(text).is_err(), "{text}");
        }
    }
}
