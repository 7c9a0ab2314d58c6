//! What is alike in trying a published configuration on its own server, whichever it is.
//!
//! Knows `docs/hosting` and the built folder. Invariant: where the server cannot be had the test is skipped with a line that
//! says so, and a line that a configuration no longer has is an error.

use super::server::{Server, free_port};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

/// A server being tried.
pub struct Trial {
    /// Its name, for messages.
    name: &'static str,
    /// Where it keeps what it writes.
    pub folder: PathBuf,
    /// Where it is to listen.
    pub port: u16,
}

impl Trial {
    /// Begins one, or says why it is skipped.
    pub fn begin(name: &'static str, is_present: bool) -> Result<Option<Trial>> {
        if !is_present {
            println!("hosting test with {name} SKIPPED: it is not there");
            return Ok(None);
        }
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name.to_lowercase());
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Some(Trial { name, folder, port: free_port()? }))
    }

    /// The published configuration `file` with each line in `own` replaced by what this machine has instead.
    pub fn published(&self, file: &str, own: &[(&str, String)]) -> Result<String> {
        let path = crate::root().join("docs/hosting").join(file);
        let mut text =
            std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        for (line, own) in own {
            ensure!(text.contains(line), "{} has no line `{line}`", path.display());
            text = text.replacen(line, own, 1);
        }
        Ok(text)
    }

    /// Writes the configuration that the server is started with.
    pub fn write(&self, file: &str, text: &str) -> Result<PathBuf> {
        let path = self.folder.join(file);
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(path)
    }

    /// Asks the started server for everything that is promised.
    pub fn keeps_promises(self, process: Child, stop: Option<Command>) -> Result<()> {
        Server { name: self.name, port: self.port, process, stop }.keeps_promises(&crate::dist())
    }
}
