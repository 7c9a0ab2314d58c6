//! The fonts of the preview pictures, which come with this program: a set a language, and no other.
//!
//! Knows families, not pictures. Invariant: a character that the set has no glyph for is an error that names it, never an
//! empty box in a picture.

use anyhow::{Context, Result, bail};
use olympus::text::Lang;
use resvg::usvg::{self, FontResolver, fontdb};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

/// Latin letters and signs.
const LATIN: [&[u8]; 3] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSerif-Bold.ttf"),
];

/// Chinese characters with the Latin letters that were drawn to stand among them; made by `cargo xtask font-subset`.
const CHINESE: [&[u8]; 3] = [
    include_bytes!("../fonts/NotoSansSC-Regular.otf"),
    include_bytes!("../fonts/NotoSansSC-Bold.otf"),
    include_bytes!("../fonts/NotoSerifSC-Bold.otf"),
];

/// The fonts of both languages.
pub struct Faces {
    latin: Arc<fontdb::Database>,
    chinese: Arc<fontdb::Database>,
}

impl Faces {
    /// Reads the fonts of this program; no file of the system is.
    pub fn new() -> Faces {
        let set = |files: &[[&[u8]; 3]], lang: Lang| {
            let mut fonts = fontdb::Database::new();
            for file in files.iter().flatten() {
                fonts.load_font_data(file.to_vec());
            }
            fonts.set_sans_serif_family(sans(lang));
            fonts.set_serif_family(serif(lang));
            Arc::new(fonts)
        };
        // Rare signs among Latin letters are drawn as among Chinese characters.
        Faces { latin: set(&[LATIN, CHINESE], Lang::En), chinese: set(&[CHINESE], Lang::Zh) }
    }

    /// Reads a drawing whose words are in `lang`, its letters turned into outlines.
    pub fn outlined(&self, drawing: &str, lang: Lang) -> Result<usvg::Tree> {
        let missing = Mutex::new(BTreeSet::new());
        let other = FontResolver::default_fallback_selector();
        let options = usvg::Options {
            font_family: sans(lang).to_owned(),
            fontdb: lang.pick(&self.latin, &self.chinese).clone(),
            font_resolver: FontResolver {
                select_fallback: Box::new(|letter, used, fonts| {
                    let found = other(letter, used, fonts);
                    if found.is_none() {
                        missing.lock().unwrap_or_else(PoisonError::into_inner).insert(letter);
                    }
                    found
                }),
                ..FontResolver::default()
            },
            ..usvg::Options::default()
        };
        let tree = usvg::Tree::from_str(drawing, &options).context("a drawing cannot be read")?;
        drop(options);
        let missing = missing.into_inner().unwrap_or_else(PoisonError::into_inner);
        if !missing.is_empty() {
            let named: Vec<String> =
                missing.iter().map(|letter| format!("{letter} (U+{:04X})", u32::from(*letter))).collect();
            bail!(
                "the fonts of the preview pictures have no glyph for {}: `cargo xtask font-subset` makes them anew with \
                 what the data hold now",
                named.join(", ")
            );
        }
        Ok(tree)
    }
}

/// The family of all words but titles.
pub fn sans(lang: Lang) -> &'static str {
    lang.pick("Noto Sans", "Noto Sans CJK SC")
}

/// The family of titles.
pub fn serif(lang: Lang) -> &'static str {
    lang.pick("Noto Serif", "Noto Serif CJK SC")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outlined(lang: Lang, family: &str, words: &str) -> Result<usvg::Tree> {
        let drawing = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"20\">\
             <text y=\"16\" font-weight=\"700\" font-family=\"{family}\">{words}</text></svg>"
        );
        Faces::new().outlined(&drawing, lang)
    }

    #[test]
    fn a_character_without_a_glyph_is_named_with_the_way_out() {
        for family in [sans(Lang::Zh), serif(Lang::Zh), "sans-serif"] {
            let drawn = outlined(Lang::Zh, family, "月之暗面 Kimi：≥ 60%，“约”∞");
            assert!(drawn.is_ok(), "{family}: {:?}", drawn.err());
            let Err(error) = outlined(Lang::Zh, family, "月之暗面龘面") else {
                panic!("{family} has a glyph")
            };
            let said = format!("{error:#}");
            assert!(said.contains("龘 (U+9F98)") && said.contains("cargo xtask font-subset"), "{said}");
        }
        assert!(outlined(Lang::En, sans(Lang::En), "8 ∞").is_ok(), "a sign that the Latin fonts have not");
        let Err(error) = outlined(Lang::En, sans(Lang::En), "Kimi 龘") else { panic!("Latin has a glyph") };
        assert!(format!("{error:#}").contains("龘 (U+9F98)"), "{error:#}");
    }
}
