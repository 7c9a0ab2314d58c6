//! Where things stand in this repository.
//!
//! Knows paths. Invariant: every path is absolute, so that the working directory does not matter.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The built static folder.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The folder of the whole site as one file.
pub fn dist_single() -> PathBuf {
    root().join("dist-single")
}

/// The folder of the scripts.
pub fn web() -> PathBuf {
    root().join("web")
}

/// The folder of the tests that drive a real browser.
pub fn end_to_end() -> PathBuf {
    root().join("tests").join("e2e")
}

/// Cargo's target folder, where what this program remembers between runs is kept as well.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().join("Cargo.toml").is_file());
        assert!(root().join("xtask").is_dir());
    }
}
