//! Percent-encoding of one key or value of a query string.
//!
//! Knows nothing of keys or their meaning. Invariant: decoding what was encoded gives back the same text.

/// `text` appended to `out`, with every byte but letters, digits and `-._~/:,` written as `%` and two digits.
///
/// The slash, colon and comma may stand in a query as they are, and addresses are read by people.
pub(super) fn encode_into(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/:,".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

/// The text that `encoded` stands for, with `+` read as a space.
///
/// A `%` without two hexadecimal digits stands for itself; bytes that are not UTF-8 become U+FFFD.
pub(super) fn decode(encoded: &str) -> String {
    let bytes = encoded.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = if byte == b'%' { maybe_byte(bytes.get(at + 1), bytes.get(at + 2)) } else { None };
        decoded.push(match escaped {
            Some(escaped) => escaped,
            None if byte == b'+' => b' ',
            None => byte,
        });
        at += if escaped.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

fn maybe_byte(high: Option<&u8>, low: Option<&u8>) -> Option<u8> {
    Some(maybe_digit(*high?)? << 4 | maybe_digit(*low?)?)
}

fn maybe_digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{decode, encode_into};

    #[test]
    fn decodes_what_browsers_and_forms_write() {
        for (encoded, text) in [
            ("a+b%20c", "a b c"),
            ("%E6%99%BA%E8%B0%B1", "智谱"),
            ("%e6%99%ba", "智"),
            ("智谱", "智谱"),
            ("100%", "100%"),
            ("%4", "%4"),
            ("%zz%41", "%zzA"),
            ("%%41", "%A"),
            ("%ff", "\u{fffd}"),
            ("%7E~", "~~"),
        ] {
            assert_eq!(decode(encoded), text, "{encoded}");
        }
    }

    #[test]
    fn encodes_all_but_what_is_safe_in_a_link() {
        let mut out = String::new();
        encode_into(&mut out, "a b+c&d=e~f/g:h,i#j'智");
        assert_eq!(out, "a%20b%2Bc%26d%3De~f/g:h,i%23j%27%E6%99%BA");
    }
}
