//! Escapes for items inside a value, so that a name may contain the joiner of its list.
//!
//! Works on decoded text and not on percent signs: other programs that rewrite an address may encode `~` or leave it,
//! so an encoded joiner must mean the same as a plain one. Invariant: what was escaped comes back the same, and an
//! escaped item is never empty.
//!
//! A backslash takes the next character literally; `\e` stands for nothing, so that an empty name can be written.

/// `item` appended to `out`, with each backslash and each character of `special` escaped.
pub(super) fn escape_into(out: &mut String, item: &str, special: &str) {
    if item.is_empty() {
        out.push_str("\\e");
    }
    for character in item.chars() {
        if character == '\\' || special.chars().any(|one| one == character) {
            out.push('\\');
        }
        out.push(character);
    }
}

/// The item that `escaped` stands for. A backslash at the very end stands for itself.
pub(super) fn unescape(escaped: &str) -> String {
    let mut item = String::with_capacity(escaped.len());
    let mut characters = escaped.chars();
    while let Some(character) = characters.next() {
        match (character, if character == '\\' { characters.next() } else { None }) {
            ('\\', Some('e')) => {}
            ('\\', Some(literal)) => item.push(literal),
            _ => item.push(character),
        }
    }
    item
}

/// The parts of `text` before and after the first `joiner` that is not escaped. `joiner` is ASCII.
pub(super) fn maybe_split<'a>(text: &'a str, joiner: &str) -> Option<(&'a str, &'a str)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes.get(at..).is_some_and(|rest| rest.starts_with(joiner.as_bytes())) {
            return text.get(..at).zip(text.get(at + joiner.len()..));
        }
        // The second byte may be inside a longer character, which is harmless: no byte of one is ASCII.
        at += if bytes.get(at) == Some(&b'\\') { 2 } else { 1 };
    }
    None
}

/// The items of a list joined by `~`; empty ones are left out.
pub(super) fn items(value: &str) -> Vec<String> {
    let mut items = Vec::new();
    let mut rest = Some(value);
    while let Some(text) = rest {
        let (item, after) = match maybe_split(text, "~") {
            Some((item, after)) => (item, Some(after)),
            None => (text, None),
        };
        if !item.is_empty() {
            items.push(unescape(item));
        }
        rest = after;
    }
    items
}

/// A list appended to `out`, joined by `~`.
pub(super) fn push_items(out: &mut String, items: &[String]) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push('~');
        }
        escape_into(out, item, "~");
    }
}

#[cfg(test)]
mod tests {
    use super::{escape_into, maybe_split, unescape};

    #[test]
    fn escapes_round_trip() {
        for (item, special, escaped) in [
            ("", "~", "\\e"),
            ("a~b", "~", "a\\~b"),
            ("\\", "~", "\\\\"),
            ("\\e", "", "\\\\e"),
            ("智", "~", "智"),
        ] {
            let mut out = String::new();
            escape_into(&mut out, item, special);
            assert_eq!(out, escaped);
            assert_eq!(unescape(&out), item);
        }
        assert_eq!(unescape("end\\"), "end\\");
        assert_eq!(unescape("\\智"), "智");
    }

    #[test]
    fn splits_at_the_first_free_joiner() {
        for (text, joiner, parts) in [
            ("a~b~c", "~", Some(("a", "b~c"))),
            ("a\\~b~c", "~", Some(("a\\~b", "c"))),
            ("\\智~c", "~", Some(("\\智", "c"))),
            ("2024..2025", "..", Some(("2024", "2025"))),
            ("x\\...y", "..", Some(("x\\.", "y"))),
            ("a\\", "~", None),
            ("", "~", None),
        ] {
            assert_eq!(maybe_split(text, joiner), parts, "{text}");
        }
    }
}
