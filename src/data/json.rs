//! JSON (RFC 8259) as a tree of texts, lists and objects.
//!
//! Knows no descriptor. Numbers are checked and dropped, since a descriptor states none: a general reader's tables for
//! numbers would weigh more than the whole dataset's units and grades. Invariant: total over texts; whatever is
//! refused is refused with its line and column.

/// How deep lists and objects may stand in one another.
const DEPTH: usize = 64;

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Json {
    /// `null`, and what is not there.
    Null,
    /// A number, `true` or `false`.
    Other,
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, its keys in the order of writing.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a whole text, or says what is wrong with it and where.
    pub(super) fn read(text: &str) -> Result<Json, String> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(DEPTH)?;
        reader.blanks();
        if reader.at == text.len() { Ok(value) } else { Err(reader.wrong("trailing characters")) }
    }

    /// The value of a key; null where there is none. Of a key that is repeated the last one counts.
    pub(super) fn get(&self, key: &str) -> &Json {
        let Json::Object(entries) = self else { return &Json::Null };
        entries.iter().rev().find(|(known, _)| known == key).map_or(&Json::Null, |(_, value)| value)
    }

    /// The text, if it is one.
    pub(super) fn maybe_text(&self) -> Option<&str> {
        if let Json::Text(text) = self { Some(text) } else { None }
    }

    /// The items, if it is a list.
    pub(super) fn maybe_list(&self) -> Option<&[Json]> {
        if let Json::List(items) = self { Some(items) } else { None }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    /// The byte here; 0, which no JSON holds, at the end.
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn skip(&mut self, byte: u8) -> bool {
        let here = self.peek() == byte;
        self.at += usize::from(here);
        here
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn wrong(&self, what: &str) -> String {
        let what = if self.at >= self.text.len() { "the text ends too early" } else { what };
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.chars().rev().take_while(|before| *before != '\n').count() + 1;
        [what, " at line ", &line.to_string(), " column ", &column.to_string()].concat()
    }

    fn value(&mut self, depth: usize) -> Result<Json, String> {
        self.blanks();
        match self.peek() {
            b'"' => self.text().map(Json::Text),
            b'{' | b'[' if depth == 0 => Err(self.wrong("too many lists and objects in one another")),
            b'[' => {
                let mut items = Vec::new();
                while self.more(b']', items.is_empty())? {
                    items.push(self.value(depth - 1)?);
                }
                Ok(Json::List(items))
            }
            b'{' => {
                let mut entries = Vec::new();
                while self.more(b'}', entries.is_empty())? {
                    self.blanks();
                    let key = self.text()?;
                    self.blanks();
                    if !self.skip(b':') {
                        return Err(self.wrong("no `:` after a key"));
                    }
                    entries.push((key, self.value(depth - 1)?));
                }
                Ok(Json::Object(entries))
            }
            b'-' | b'0'..=b'9' => self.number(),
            _ => self.word(),
        }
    }

    /// Whether another item follows; moves past the bracket or comma before it, or past the closing bracket.
    fn more(&mut self, close: u8, first: bool) -> Result<bool, String> {
        if first {
            self.at += 1;
        }
        self.blanks();
        if self.skip(close) {
            return Ok(false);
        }
        if first || self.skip(b',') { Ok(true) } else { Err(self.wrong("no `,` between two items")) }
    }

    fn word(&mut self) -> Result<Json, String> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        for (word, value) in [("null", Json::Null), ("true", Json::Other), ("false", Json::Other)] {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.wrong("no value"))
    }

    fn number(&mut self) -> Result<Json, String> {
        self.skip(b'-');
        if !self.skip(b'0') {
            self.digits()?;
        }
        if self.skip(b'.') {
            self.digits()?;
        }
        if self.skip(b'e') || self.skip(b'E') {
            if !self.skip(b'+') {
                self.skip(b'-');
            }
            self.digits()?;
        }
        Ok(Json::Other)
    }

    fn digits(&mut self) -> Result<(), String> {
        let first = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if self.at > first { Ok(()) } else { Err(self.wrong("no digit")) }
    }

    fn text(&mut self) -> Result<String, String> {
        if !self.skip(b'"') {
            return Err(self.wrong("no text"));
        }
        let mut out = String::new();
        loop {
            let first = self.at;
            while !matches!(self.peek(), b'"' | b'\\' | 0..=0x1f) {
                self.at += 1;
            }
            out.push_str(self.text.get(first..self.at).unwrap_or_default());
            if self.skip(b'"') {
                return Ok(out);
            }
            if !self.skip(b'\\') {
                return Err(self.wrong("a control character in a text"));
            }
            out.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Result<char, String> {
        let plain = match self.peek() {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return Err(self.wrong("an unknown escape")),
        };
        self.at += 1;
        Ok(plain)
    }

    /// `u4e2d`, or two of them for a character beyond the first 65,536.
    fn unicode(&mut self) -> Result<char, String> {
        let mut code = self.unit()?;
        if (0xd800..0xdc00).contains(&code) && self.skip(b'\\') {
            let low = self.unit()?;
            // A second half out of its range leaves a code that is no character.
            code = if (0xdc00..0xe000).contains(&low) { 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff) } else { low | 0xd800 };
        }
        char::from_u32(code).ok_or_else(|| self.wrong("half a character"))
    }

    fn unit(&mut self) -> Result<u32, String> {
        let wrong = self.wrong("no four digits after `\\u`");
        if !self.skip(b'u') {
            return Err(wrong);
        }
        let mut code = 0;
        for _ in 0..4 {
            let Some(digit) = char::from(self.peek()).to_digit(16) else { return Err(wrong) };
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::Json;
    use proptest::prelude::*;
    use serde_json::Value;

    fn same(ours: &Json, theirs: &Value) -> bool {
        match (ours, theirs) {
            (Json::Null, Value::Null) | (Json::Other, Value::Bool(_) | Value::Number(_)) => true,
            (Json::Text(a), Value::String(b)) => a == b,
            (Json::List(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
            (Json::Object(_), Value::Object(b)) => b.iter().all(|(key, value)| same(ours.get(key), value)),
            _ => false,
        }
    }

    /// Reads as the reference does, or refuses what the reference refuses.
    fn agrees(text: &str) -> bool {
        match (Json::read(text), serde_json::from_str::<Value>(text)) {
            (Ok(ours), Ok(theirs)) => same(&ours, &theirs),
            (Err(_), Err(_)) => true,
            // The reference turns digits into a double and refuses those beyond its range; here they are only checked.
            (Ok(_), Err(error)) => error.to_string().starts_with("number out of range"),
            (Err(_), Ok(_)) => false,
        }
    }

    #[test]
    fn the_reference_agrees() {
        for text in [
            r#" {"a": [1, -0.5e+3, true, null, {}], "a": "\u4e2d\ud83d\ude00\n\/", "b": []} "#,
            r#""\ud83d""#,
            r#""\ud83d\u0041""#,
            r#""\udc00""#,
            r#""\ud83dx""#,
            "\"\u{1}\"",
            "[1,]",
            "{\"a\"}",
            "{,}",
            "[01]",
            "[1.]",
            "[-]",
            "nul",
            "",
            "\"",
            "[\"\\u12",
            "1 2",
            "\u{feff}1",
        ] {
            assert!(agrees(text), "{text}: {:?}", Json::read(text));
        }
        assert_eq!(Json::read("{\n \"a\": ?}"), Err("no value at line 2 column 7".to_owned()));
        assert_eq!(Json::read("{\"中\" 1}"), Err("no `:` after a key at line 1 column 6".to_owned()));
        assert_eq!(Json::read("[1"), Err("the text ends too early at line 1 column 3".to_owned()));
        assert!(Json::read(&"[".repeat(100_000)).is_err_and(|error| error.starts_with("too many")));
    }

    proptest! {
        #[test]
        fn the_reference_agrees_on_anything(text in r#"([\[\]{}:,"0-9eE+. -]|\\|\\u|[abdu]|null|"a":|中){0,14}"#) {
            prop_assert!(agrees(&text), "{}", text);
        }
    }
}
