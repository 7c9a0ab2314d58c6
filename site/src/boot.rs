//! The scripts that stand in files of their own because the policy allows none inline.
//!
//! Knows what Trunk's inline scripts do and does the same without them. Invariant: every address in them is
//! relative to the script itself, so a page in any folder can load them.

use super::embed::Embed;
use super::template::Template;
use super::{offline, slim};
use crate::digest;

/// A script to be written beside the pages.
#[derive(Clone, Debug, Default)]
pub struct Script {
    /// Its file name, with a digest of its contents.
    pub name: String,
    /// Its text.
    pub source: String,
}

/// What readers take along is made by scripts that are fetched when they ask for it.
#[derive(Clone, Debug, Default)]
pub struct Taking {
    /// Makes one file of a chart.
    pub save: Script,
    /// Offers links and snippets.
    pub share: Script,
}

/// All scripts of a build.
pub struct Scripts {
    /// Loads and starts the program.
    pub boot: Script,
    /// What readers take along.
    pub taking: Taking,
    /// What charts' pages have to stand inside others.
    pub embed: Embed,
    /// Keeps the site for reading offline; absent where a folder is rebuilt while it is looked at.
    pub offline: Option<Script>,
    /// Reloads the page when `trunk serve` has built again; present only there.
    pub reload: Option<Script>,
}

impl Scripts {
    /// The scripts that take the place of the inline ones in `template`, with those that readers take charts along by.
    pub fn of(template: &Template, taking: &Taking) -> Self {
        let mut boot = include_str!("boot.js")
            .replace("__GLUE__", &template.glue)
            .replace("__WASM__", &template.wasm)
            .replace("__SAVE__", &taking.save.name)
            .replace("__SHARE__", &taking.share.name);
        let reload = template.reload.as_deref().map(|source| script("reload", outside_the_page(source)));
        let offline = reload.is_none().then(|| script("offline", offline::page()));
        if let Some(offline) = &offline {
            boot.push_str(&offline::begin(&offline.name));
        }
        Self {
            boot: script("boot", slim::script(&boot)),
            taking: taking.clone(),
            embed: Embed::new(),
            offline,
            reload,
        }
    }

    /// Every script, for writing.
    pub fn files(&self) -> impl Iterator<Item = &Script> {
        [&self.boot, &self.taking.save, &self.taking.share]
            .into_iter()
            .chain(self.embed.files())
            .chain(&self.offline)
            .chain(&self.reload)
    }
}

/// A script under a name with its digest.
pub fn script(stem: &str, source: String) -> Script {
    Script { name: format!("{stem}-{}.js", digest::of_bytes(source.as_bytes())), source }
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
        let [save, share] = ["save", "share"].map(|name| script(name, format!("{name}()")));
        let scripts = Scripts::of(&template(None), &Taking { save, share });
        assert!(scripts.boot.source.contains("import('./app-12.js')"));
        for taken in [&scripts.taking.save, &scripts.taking.share] {
            assert!(scripts.boot.source.contains(&format!("'./{}'", taken.name)), "{}", taken.name);
        }
        assert!(scripts.boot.source.contains("new URL('./app-12_bg.wasm', import.meta.url)"));
        assert!(!scripts.boot.source.contains("__"), "a place was left open");
        assert!(!scripts.boot.source.contains("// "));
        let offline = scripts.offline.map(|script| script.name).unwrap_or_default();
        assert!(scripts.boot.source.contains(&format!("import('./{offline}')")));
    }

    #[test]
    fn nothing_is_kept_while_the_site_is_worked_on() {
        let scripts = Scripts::of(&template(Some("reload()")), &Taking::default());
        assert!(scripts.offline.is_none() && !scripts.boot.source.contains("serviceWorker"));
        assert_eq!(scripts.files().count(), 6);
    }

    #[test]
    fn the_reload_script_finds_its_own_address() {
        let inline = "const address = '{{__TRUNK_ADDRESS__}}'; const base = '{{__TRUNK_WS_BASE__}}';";
        let scripts = Scripts::of(&template(Some(inline)), &Taking::default());
        let reload = scripts.reload.map(|script| script.source).unwrap_or_default();
        assert_eq!(
            reload,
            "const address = location.host; const base = new URL('.', document.currentScript.src).pathname;"
        );
    }
}
