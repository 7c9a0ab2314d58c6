//! The scripts that stand in files of their own because the policy allows none inline.
//!
//! Knows what Trunk's inline scripts do and does the same without them. Invariant: every address in them is
//! relative to the script itself, so a page in any folder can load them.

use super::embed::Embed;
use super::template::Template;
use super::{offline, slim};
use crate::fingerprint;

/// A script to be written beside the pages.
pub struct Script {
    /// Its file name, with a digest of its contents.
    pub name: String,
    /// Its text.
    pub source: String,
}

/// All scripts of a build.
pub struct Scripts {
    /// Loads and starts the program.
    pub boot: Script,
    /// What charts' pages have to stand inside others.
    pub embed: Embed,
    /// Keeps the site for reading offline; absent where a folder is rebuilt while it is looked at.
    pub offline: Option<Script>,
    /// Reloads the page when `trunk serve` has built again; present only there.
    pub reload: Option<Script>,
}

impl Scripts {
    /// The scripts that take the place of the inline ones in `template`.
    pub fn of(template: &Template) -> Self {
        let mut boot =
            include_str!("boot.js").replace("__GLUE__", &template.glue).replace("__WASM__", &template.wasm);
        let reload = template.reload.as_deref().map(|source| script("reload", outside_the_page(source)));
        let offline = reload.is_none().then(|| script("offline", offline::page()));
        if let Some(offline) = &offline {
            boot.push_str(&offline::begin(&offline.name));
        }
        Self { boot: script("boot", slim::script(&boot)), embed: Embed::new(), offline, reload }
    }

    /// Every script, for writing.
    pub fn files(&self) -> impl Iterator<Item = &Script> {
        std::iter::once(&self.boot).chain(self.embed.files()).chain(&self.offline).chain(&self.reload)
    }
}

/// A script under a name with its digest.
pub fn script(stem: &str, source: String) -> Script {
    Script { name: format!("{stem}-{}.js", fingerprint::of_bytes(source.as_bytes())), source }
}

/// `trunk serve` fills in two places of its reload script, but only in pages; in a file the script finds the
/// same answers by itself.
fn outside_the_page(source: &str) -> String {
    source
        .replace("'{{__TRUNK_ADDRESS__}}'", "location.host")
        .replace("'{{__TRUNK_WS_BASE__}}'", "new URL('.', document.currentScript.src).pathname")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(reload: Option<&str>) -> Template {
        Template {
            head: Vec::new(),
            glue: "app-12.js".to_owned(),
            wasm: "app-12_bg.wasm".to_owned(),
            reload: reload.map(str::to_owned),
        }
    }

    #[test]
    fn the_boot_script_names_this_build() {
        let scripts = Scripts::of(&template(None));
        assert!(scripts.boot.source.contains("import('./app-12.js')"));
        assert!(scripts.boot.source.contains("new URL('./app-12_bg.wasm', import.meta.url)"));
        assert!(!scripts.boot.source.contains("__"), "a place was left open");
        assert!(!scripts.boot.source.contains("// "));
        let offline = scripts.offline.map(|script| script.name).unwrap_or_default();
        assert!(scripts.boot.source.contains(&format!("import('./{offline}')")));
    }

    #[test]
    fn nothing_is_kept_while_the_site_is_worked_on() {
        let scripts = Scripts::of(&template(Some("reload()")));
        assert!(scripts.offline.is_none() && !scripts.boot.source.contains("serviceWorker"));
        assert_eq!(scripts.files().count(), 5);
    }

    #[test]
    fn the_reload_script_finds_its_own_address() {
        let inline = "const address = '{{__TRUNK_ADDRESS__}}'; const base = '{{__TRUNK_WS_BASE__}}';";
        let scripts = Scripts::of(&template(Some(inline)));
        let reload = scripts.reload.map(|script| script.source).unwrap_or_default();
        assert_eq!(
            reload,
            "const address = location.host; const base = new URL('.', document.currentScript.src).pathname;"
        );
    }
}
