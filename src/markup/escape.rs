//! Escaping for HTML text and double-quoted attributes.

use crate::figure::Figure;
use crate::text::Lang;
#[cfg(not(target_arch = "wasm32"))]
use crate::text::words::Fixed;

/// The text with `&`, `<`, `>` and `"` escaped, fit for element content and for double-quoted attributes.
///
/// ```
/// assert_eq!(olympus::markup::escape("R&D <\"x\">"), "R&amp;D &lt;&quot;x&quot;&gt;");
/// ```
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

/// Joins parts into one text; the cheap way, without a formatter.
pub(super) fn join(parts: &[&str]) -> String {
    parts.concat()
}

/// HTML in each language, side by side; the style sheet shows the reader's one.
pub fn both(html: impl Fn(Lang) -> String) -> String {
    let mut out = String::new();
    for lang in Lang::ALL {
        out.push_str(&join(&["<span class=\"t\" lang=\"", lang.code(), "\">", &html(lang), "</span>"]));
    }
    out
}

/// Words in each language, side by side.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn say(words: Fixed) -> String {
    both(|lang| escape(words.say(lang)))
}

/// HTML from one figure, or side by side from the same figure in several languages.
///
/// Where all say the same, it is written once.
pub(super) fn each(figures: &[&Figure], html: impl Fn(&Figure) -> String) -> String {
    let parts: Vec<(Lang, String)> = figures.iter().map(|figure| (figure.lang, html(figure))).collect();
    let Some((_, first)) = parts.first() else { return String::new() };
    if parts.iter().all(|(_, part)| part == first) {
        return first.clone();
    }
    let mut out = String::new();
    for (lang, part) in &parts {
        out.push_str(&join(&["<span class=\"t\" lang=\"", lang.code(), "\">", part, "</span>"]));
    }
    out
}
