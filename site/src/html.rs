//! A reader of HTML that takes a document apart without changing it.
//!
//! Knows tags, attributes and raw text; it builds no tree and mends nothing, because the documents it reads are
//! our own. Invariant: the sources of all pieces, joined, are the document.

/// One piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// An opening tag, self-closing ones included.
    Open(Tag<'a>),
    /// A closing tag: its name in lower case, and its source.
    Close(String, &'a str),
    /// Text between tags, or the raw contents of a script or style.
    Text(&'a str),
    /// A comment, a doctype or a processing instruction.
    Other(&'a str),
}

impl<'a> Piece<'a> {
    /// The piece as it stands in the document.
    pub fn source(&self) -> &'a str {
        match self {
            Self::Open(tag) => tag.source,
            Self::Close(_, source) | Self::Text(source) | Self::Other(source) => source,
        }
    }
}

/// An opening tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag<'a> {
    /// Its name in lower case.
    pub name: String,
    /// Its attributes in order: names in lower case, values as they stand, without quotes.
    pub attributes: Vec<(String, Option<&'a str>)>,
    /// The tag as it stands in the document.
    pub source: &'a str,
}

impl<'a> Tag<'a> {
    /// The value of an attribute; empty when it has none, `None` when it is absent.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.unwrap_or_default())
    }

    /// Whether this is `name` with `key` equal to `value`, regardless of case.
    pub fn is(&self, name: &str, key: &str, value: &str) -> bool {
        self.name == name && self.get(key).is_some_and(|found| found.eq_ignore_ascii_case(value))
    }
}

/// Elements whose contents are text up to their closing tag.
const RAW: &[&str] = &["script", "style", "textarea", "title"];

/// Takes `html` apart.
pub fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = html;
    let mut raw: Option<String> = None;
    while !rest.is_empty() {
        if let Some(name) = raw.take() {
            let end = find_closing(rest, &name);
            if end > 0 {
                pieces.push(Piece::Text(&rest[..end]));
            }
            rest = &rest[end..];
            continue;
        }
        let (piece, after) = next_piece(rest);
        if let Piece::Open(tag) = &piece
            && RAW.contains(&tag.name.as_str())
            && !tag.source.ends_with("/>")
        {
            raw = Some(tag.name.clone());
        }
        pieces.push(piece);
        rest = after;
    }
    pieces
}

fn next_piece(rest: &str) -> (Piece<'_>, &str) {
    let bytes = rest.as_bytes();
    if bytes[0] != b'<' {
        let end = rest.find('<').unwrap_or(rest.len());
        return (Piece::Text(&rest[..end]), &rest[end..]);
    }
    match bytes.get(1) {
        Some(b'!') if rest.starts_with("<!--") => {
            let end = rest.find("-->").map_or(rest.len(), |at| at + 3);
            (Piece::Other(&rest[..end]), &rest[end..])
        }
        Some(b'!' | b'?') => {
            let end = tag_end(rest);
            (Piece::Other(&rest[..end]), &rest[end..])
        }
        Some(b'/') => {
            let end = tag_end(rest);
            let name = rest[2..end].trim_end_matches('>').trim().to_ascii_lowercase();
            (Piece::Close(name, &rest[..end]), &rest[end..])
        }
        Some(letter) if letter.is_ascii_alphabetic() => {
            let end = tag_end(rest);
            (Piece::Open(tag(&rest[..end])), &rest[end..])
        }
        // A lone "<" is text.
        _ => {
            let end = rest[1..].find('<').map_or(rest.len(), |at| at + 1);
            (Piece::Text(&rest[..end]), &rest[end..])
        }
    }
}

/// Where the tag at the start of `rest` ends; a ">" inside quotes does not end it.
fn tag_end(rest: &str) -> usize {
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    rest.len()
}

fn find_closing(rest: &str, name: &str) -> usize {
    let lower = rest.to_ascii_lowercase();
    lower.find(&format!("</{name}")).unwrap_or(rest.len())
}

fn tag(source: &str) -> Tag<'_> {
    let inner = source.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/');
    let name_end = inner.find(|c: char| c.is_ascii_whitespace() || c == '/').unwrap_or(inner.len());
    let mut attributes = Vec::new();
    let mut rest = inner[name_end..].trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_ascii_whitespace() || c == '=').unwrap_or(rest.len());
        let key = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = None;
        if let Some(after) = rest.strip_prefix('=') {
            let (found, after) = attribute_value(after.trim_start());
            value = Some(found);
            rest = after.trim_start();
        }
        attributes.push((key, value));
    }
    Tag { name: inner[..name_end].to_ascii_lowercase(), attributes, source }
}

fn attribute_value(rest: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inner) = rest.strip_prefix(quote) {
            return inner.split_once(quote).unwrap_or((inner, ""));
        }
    }
    let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
    rest.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html lang=en><head><!-- <b> --><title>A < B</title>\
        <meta name='x' content=\"a > b\" /><script type=module>if (1 < 2) '<p>';</script></head>\
        <body hidden><p class = wide >3 < 4</p></body></html>";

    #[test]
    fn the_pieces_joined_are_the_document() {
        let joined: String = pieces(PAGE).iter().map(Piece::source).collect();
        assert_eq!(joined, PAGE);
    }

    #[test]
    fn raw_text_holds_no_tags() {
        let names: Vec<String> = pieces(PAGE)
            .into_iter()
            .filter_map(|piece| if let Piece::Open(tag) = piece { Some(tag.name) } else { None })
            .collect();
        assert_eq!(names, ["html", "head", "title", "meta", "script", "body", "p"]);
    }

    #[test]
    fn attributes_of_every_form() {
        let found: Vec<Tag> = pieces(PAGE)
            .into_iter()
            .filter_map(|piece| if let Piece::Open(tag) = piece { Some(tag) } else { None })
            .collect();
        assert_eq!(found[0].get("lang"), Some("en"));
        assert_eq!(found[3].get("content"), Some("a > b"));
        assert!(found[3].is("meta", "name", "X"));
        assert_eq!(found[5].get("hidden"), Some(""));
        assert_eq!(found[6].get("class"), Some("wide"));
        assert_eq!(found[6].get("id"), None);
    }
}
