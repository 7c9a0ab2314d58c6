//! The hash that a dataset's version is made of.
//!
//! Knows what was read, not how it was written down. Invariant: line ends, a byte order mark, the order of a JSON object's
//! keys and its blanks change nothing, since none of them is data.

use serde_json::Value;

/// Where FNV-1a begins (<http://www.isthe.com/chongo/tech/comp/fnv/>, 64 bits).
pub(super) const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// The FNV-1a hash of a text, going on from a hash of what came before.
pub(super) fn fnv1a(hash: u64, text: &str) -> u64 {
    text.bytes().fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Goes on with a hash over a JSON value, the keys of objects in the order of their letters.
pub(super) fn hash_json(hash: u64, value: &Value) -> u64 {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(key, _)| key.as_str());
            let inside = members
                .into_iter()
                .fold(fnv1a(hash, "{"), |hash, (key, value)| hash_json(fnv1a(fnv1a(hash, key), ":"), value));
            fnv1a(inside, "}")
        }
        Value::Array(items) => fnv1a(items.iter().fold(fnv1a(hash, "["), hash_json), "]"),
        // Written as JSON, so that a text of digits is no number.
        other => fnv1a(fnv1a(hash, &other.to_string()), ","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fnv1a_agrees_with_its_reference() {
        assert_eq!(fnv1a(FNV_OFFSET, ""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(FNV_OFFSET, "a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv1a(FNV_OFFSET, "foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn a_value_counts_and_its_writing_does_not() -> serde_json::Result<()> {
        let hash =
            |text: &str| Ok::<_, serde_json::Error>(hash_json(FNV_OFFSET, &serde_json::from_str(text)?));
        assert_eq!(hash(r#"{"a": [1, "x"], "b": null}"#)?, hash("{\r\n\"b\":null,\"a\":[1,\"x\"]}")?);
        let different = [
            r#"{"a":1}"#,
            r#"{"a":"1"}"#,
            r#"{"a":[1]}"#,
            "[1,2]",
            "[12]",
            r#"[[1],2]"#,
            r#"[[1,2]]"#,
            r#"{"b":1}"#,
        ];
        for (at, one) in different.iter().enumerate() {
            for other in different.iter().skip(at + 1) {
                assert_ne!(hash(one)?, hash(other)?, "{one} {other}");
            }
        }
        Ok(())
    }
}
