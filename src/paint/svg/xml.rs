//! Words in XML: nothing a chart says can become markup.
//!
//! Invariant: what is written reads back as the same characters, but for those XML cannot hold at all, which
//! become U+FFFD.

/// Writes words so that they are safe between tags and inside a double-quoted attribute.
pub(crate) fn push_words(out: &mut String, words: &str) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // A reader of XML turns a bare carriage return into a line feed.
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' => out.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}
