//! Chromium and its driver, in which the browser tests run.
//!
//! Knows where they are looked for and Debian's packages. Invariant: browser and driver have the same major
//! version, because a driver refuses any other.

use crate::process;
use crate::tools::apt;
use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};

/// The programs of one browser.
#[derive(Debug, Clone)]
pub struct Browser {
    /// The browser.
    pub chrome: PathBuf,
    /// Its WebDriver server.
    pub driver: PathBuf,
}

const CHROMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const DRIVERS: &[&str] = &["chromedriver"];

/// Debian's packages; the font makes Chinese labels real glyphs in measured layouts and screenshots.
const PACKAGES: &[&str] = &["chromium", "chromium-driver", "fonts-noto-cjk"];
/// Debian's package of the browser without windows, and its program.
const SHELL: &str = "chromium-headless-shell";

/// Flags for a browser without a screen, started by root, on a machine with little shared memory, that asks
/// nothing of the network.
pub const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Finds the browser, or installs Debian's when this is root on a Debian.
pub fn ensure() -> Result<Browser> {
    if find().is_none() && apt::is_usable() {
        apt::install(PACKAGES)?;
    }
    if let Some(browser) = find() {
        return matched(browser);
    }
    bail!(
        "the browser tests need Chromium and its driver: install them (Debian: apt-get install {}), or name \
         them in the variables CHROME and CHROMEDRIVER",
        PACKAGES.join(" ")
    )
}

/// The same browser without windows, in which a page opens three times as fast; the whole one where it cannot be had.
pub fn shell(whole: PathBuf) -> PathBuf {
    let find = || locate("CHROME", &[SHELL]);
    let install = || if apt::is_usable() && apt::install(&[SHELL]).is_ok() { find() } else { None };
    find().or_else(install).unwrap_or(whole)
}

/// The WebDriver capabilities for `chrome`, in the form of the test runner's `webdriver.json`.
pub fn capabilities(chrome: &Path) -> String {
    let flags: Vec<String> = FLAGS.iter().map(|flag| format!("\"{flag}\"")).collect();
    let binary = chrome.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
    format!("{{\"goog:chromeOptions\":{{\"binary\":\"{binary}\",\"args\":[{}]}}}}\n", flags.join(","))
}

fn find() -> Option<Browser> {
    Some(Browser { chrome: locate("CHROME", CHROMES)?, driver: locate("CHROMEDRIVER", DRIVERS)? })
}

/// The program that `variable` names, or the first of `names` on the search path.
pub fn locate(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(path) = std::env::var_os(variable).filter(|path| !path.is_empty()) {
        return Some(path.into());
    }
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let file = |name: &str| format!("{name}{}", std::env::consts::EXE_SUFFIX);
    names.iter().find_map(|name| folders.iter().map(|f| f.join(file(name))).find(|path| path.is_file()))
}

fn matched(browser: Browser) -> Result<Browser> {
    let version = |program: &Path| -> Result<u32> {
        let line = process::first_line(program, "--version")
            .with_context(|| format!("`{} --version` does not answer", program.display()))?;
        major(&line).with_context(|| format!("`{}` names no version: {line}", program.display()))
    };
    let (chrome, driver) = (version(&browser.chrome)?, version(&browser.driver)?);
    ensure!(
        chrome == driver,
        "the browser ({}) has version {chrome}, its driver ({}) {driver}: install both at the same version",
        browser.chrome.display(),
        browser.driver.display()
    );
    Ok(browser)
}

/// The major version in a line such as "Chromium 120.0.1 built on Debian".
fn major(line: &str) -> Option<u32> {
    line.split_whitespace().find_map(|word| word.split_once('.')?.0.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_major_versions() {
        assert_eq!(major("Chromium 120.0.6099.1 built on Debian 12"), Some(120));
        assert_eq!(major("ChromeDriver 121.0.1 (0abc)"), Some(121));
        assert_eq!(major("nothing here"), None);
    }

    #[test]
    fn capabilities_name_the_program_and_escape_it() {
        let text = capabilities(Path::new("C:\\chrome \"x\""));
        assert!(text.contains(r#""binary":"C:\\chrome \"x\"""#), "{text}");
        assert!(text.contains("--no-sandbox"));
    }
}
