//! Escaping for HTML text and double-quoted attributes.

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
