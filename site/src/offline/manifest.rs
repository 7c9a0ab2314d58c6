//! What a system shows of the site when a reader installs it.
//!
//! Knows the words and colours of the site, not its pages. Invariant: every address is relative to the manifest, so
//! an installed site works from any folder of any host.

use super::icon::{self, Icon};
use anyhow::{Context, Result};
use maud::{Markup, html};
use olympus::look::{Ink, Theme};
use olympus::markup;
use olympus::text::Lang;
use olympus::text::words::interface;
use serde_json::{Value, json};

/// The manifest, in English, with what its format has room for in Chinese.
pub fn manifest() -> Result<String> {
    let title = |lang: Lang| markup::title(None, lang);
    let paper = colour(Theme::Light);
    let manifest = json!({
        "lang": Lang::En.code(),
        "dir": "ltr",
        "name": title(Lang::En),
        "name_localized": { Lang::Zh.code(): title(Lang::Zh) },
        "short_name": interface::SITE.say(Lang::En),
        "short_name_localized": { Lang::Zh.code(): interface::SITE.say(Lang::Zh) },
        "description": markup::description(None, Lang::En),
        "start_url": "./",
        "scope": "./",
        // With a way back and the address, which holds what a reader has changed.
        "display": "minimal-ui",
        "background_color": paper,
        "theme_color": paper,
        "icons": pictures(),
    });
    serde_json::to_string_pretty(&manifest).context("the manifest cannot be written")
}

fn pictures() -> Vec<Value> {
    let drawn = json!({ "src": "favicon.svg", "type": "image/svg+xml", "sizes": "any" });
    let painted = icon::ALL.iter().filter(|icon| !icon.apple).map(|icon| {
        let Icon { px, .. } = icon;
        let purpose = if icon.maskable { "maskable" } else { "any" };
        json!({ "src": icon.path(), "type": "image/png", "sizes": format!("{px}x{px}"), "purpose": purpose })
    });
    std::iter::once(drawn).chain(painted).collect()
}

/// The ground of each theme, for what a browser draws around a page.
pub fn theme_colours() -> Markup {
    html! {
        meta name="theme-color" media="(prefers-color-scheme: light)" content=(colour(Theme::Light));
        meta name="theme-color" media="(prefers-color-scheme: dark)" content=(colour(Theme::Dark));
    }
}

fn colour(theme: Theme) -> String {
    let [r, g, b] = Ink::Paper.rgb(theme);
    format!("#{r:02x}{g:02x}{b:02x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_is_whole_and_relative() -> Result<()> {
        let manifest: Value = serde_json::from_str(&manifest()?)?;
        assert_eq!(manifest["short_name"], "Olympus");
        assert_eq!(manifest["short_name_localized"]["zh"], "奥林匹斯");
        let mut addresses: Vec<&str> = vec![];
        addresses.extend(manifest["start_url"].as_str());
        addresses.extend(manifest["scope"].as_str());
        let icons = manifest["icons"].as_array().context("no icons")?;
        addresses.extend(icons.iter().filter_map(|icon| icon["src"].as_str()));
        assert_eq!(addresses.len(), 2 + icons.len());
        assert!(addresses.iter().all(|address| !address.starts_with('/') && !address.contains(':')));
        for (sizes, purpose) in [("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")] {
            assert!(icons.iter().any(|icon| icon["sizes"] == sizes && icon["purpose"] == purpose), "{sizes}");
        }
        Ok(())
    }
}
