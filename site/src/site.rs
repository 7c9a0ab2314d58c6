//! The folder that pages are written into.
//!
//! Knows files, and that a page must pass the policy. Invariant: a page with complaints is an error, so a
//! broken one is never published.

use super::policy::complaints;
use crate::digest;
use crate::folder;
use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};

/// A folder being filled.
pub struct Site {
    folder: PathBuf,
}

impl Site {
    /// A site in `folder`, which exists.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Writes a file; a page is held against the policy first.
    pub fn write(&self, path: &str, contents: &str) -> Result<()> {
        if path.ends_with(".html") {
            refuse(Path::new(path), contents)?;
        }
        self.write_bytes(path, contents.as_bytes())
    }

    /// Writes a file that is no page.
    pub fn write_bytes(&self, path: &str, contents: &[u8]) -> Result<()> {
        ensure!(!path.starts_with('/') && !path.contains(".."), "{path} is not a path inside the site");
        let file = self.folder.join(path);
        if let Some(parent) = file.parent() {
            std::fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
        }
        std::fs::write(&file, contents).with_context(|| format!("cannot write {}", file.display()))
    }

    /// Where it is built.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The names of all files, from the root of the site, in order.
    pub fn names(&self) -> Result<Vec<String>> {
        let mut files = Vec::new();
        digest::collect(&self.folder, &mut files)?;
        let mut names = Vec::new();
        for file in &files {
            names.push(file.strip_prefix(&self.folder)?.to_string_lossy().replace('\\', "/"));
        }
        names.sort();
        Ok(names)
    }

    /// Reads a file.
    pub fn bytes(&self, path: &str) -> Result<Vec<u8>> {
        folder::read(&self.folder.join(path))
    }

    /// Reads a file of text and removes it from the site.
    pub fn take(&self, path: &str) -> Result<String> {
        let bytes = self.take_bytes(path)?;
        String::from_utf8(bytes).with_context(|| format!("{path} is not text"))
    }

    /// Reads a file and removes it from the site.
    pub fn take_bytes(&self, path: &str) -> Result<Vec<u8>> {
        ensure!(!path.starts_with('/') && !path.contains(".."), "{path} is not a path inside the site");
        let file = self.folder.join(path);
        let bytes = folder::read(&file)?;
        folder::remove(&file)?;
        Ok(bytes)
    }

    /// Holds every page in the folder against the policy, copied ones included, and counts them.
    pub fn check(&self) -> Result<usize> {
        let mut files = Vec::new();
        digest::collect(&self.folder, &mut files)?;
        let pages: Vec<_> =
            files.iter().filter(|file| file.extension().is_some_and(|e| e == "html")).collect();
        for page in &pages {
            refuse(page, &folder::text(page)?)?;
        }
        Ok(pages.len())
    }
}

fn refuse(page: &Path, text: &str) -> Result<()> {
    let complaints = complaints(text);
    if !complaints.is_empty() {
        bail!("{} breaks the content-security policy:\n  {}", page.display(), complaints.join("\n  "));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_pages_that_the_policy_would_break() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("olympus-site-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let site = Site::new(folder.clone());
        assert!(site.write("a.html", "<html><body style=x></body></html>").is_err());
        assert!(!folder.join("a.html").exists());
        assert!(site.write("../a.txt", "x").is_err());
        site.write("deep/er/a.svg", "<svg/>")?;
        assert!(folder.join("deep/er/a.svg").is_file());
        assert_eq!(site.names()?, ["deep/er/a.svg"]);
        assert_eq!(site.bytes("deep/er/a.svg")?, b"<svg/>");
        assert_eq!(site.check()?, 0);
        std::fs::write(folder.join("copied.html"), "<html><body><script>x</script></body></html>")?;
        assert!(site.check().is_err());
        std::fs::remove_dir_all(folder)?;
        Ok(())
    }
}
