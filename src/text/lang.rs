//! The languages, and text that exists in two of them.

use serde::{Deserialize, Serialize};

/// Languages from `words/languages`, which the compiler of words reads as well.
macro_rules! languages {
    ($($(#[$about:meta])* $name:ident $code:literal,)+) => {
        /// A reader's language.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Lang {
            #[default]
            $($(#[$about])* $name,)+
            /// Longer and accented English, in which tests see what was not taken from the words; no reader has it.
            #[cfg(not(target_arch = "wasm32"))]
            Pseudo,
        }

        impl Lang {
            /// All languages, English first.
            pub const ALL: [Lang; [$($code),+].len()] = [$(Lang::$name),+];

            /// The code used in `lang` attributes and in the query string.
            pub fn code(self) -> &'static str {
                match self {
                    $(Lang::$name => $code,)+
                    #[cfg(not(target_arch = "wasm32"))]
                    Lang::Pseudo => "en",
                }
            }
        }
    };
}
include!("../../words/languages");

impl Lang {
    /// The folder of the pages in this language, from the root of the site: empty for the default.
    pub fn folder(self) -> &'static str {
        self.pick("", "zh/")
    }

    /// The other language.
    pub fn other(self) -> Lang {
        self.pick(Lang::Zh, Lang::En)
    }

    /// The language whose code is `code`, if there is one.
    pub fn maybe_from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The one of two values that is in this language: what is not written as Chinese is, is written as English is.
    pub fn pick<T>(self, en: T, zh: T) -> T {
        if self == Lang::Zh { zh } else { en }
    }
}

/// Text in both languages. An empty Chinese side means that the English form serves both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bilingual {
    /// English.
    pub en: String,
    /// Simplified Chinese; empty where the English form is used.
    pub zh: String,
}

impl Bilingual {
    /// Text from its two forms; where they are the same it is kept once.
    pub fn new(en: &str, zh: &str) -> Bilingual {
        Bilingual { en: en.to_owned(), zh: if en == zh { String::new() } else { zh.to_owned() } }
    }

    /// The form in `lang`, falling back to English where there is no Chinese.
    pub fn get(&self, lang: Lang) -> &str {
        if lang == Lang::Zh && !self.zh.is_empty() { &self.zh } else { &self.en }
    }
}
