//! Documents taken apart as browsers take them apart.
//!
//! The grammar of HTML is lol_html's, the entities are html_escape's; this puts what they find into a list that can be walked
//! through more than once. Invariant: pieces stand in the order of the document, and texts that nothing parts are one.

use anyhow::Result;
use html_escape::decode_html_entities;
use lol_html::{HtmlRewriter, Settings, doc_text, element, end_tag};
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

/// One piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// An opening tag.
    Open(Tag),
    /// A closing tag: its name in lower case, and where it stands.
    Close(String, Range<usize>),
    /// What stands between tags, and the contents of a script or style: as in the document, entities included.
    Text(String),
}

/// An opening tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Its name in lower case.
    pub name: String,
    /// Its attributes in order: names in lower case, values without entities.
    pub attributes: Vec<(String, String)>,
    /// Whether nothing can stand in the element.
    pub is_empty: bool,
    /// The tag as it stands in the document.
    pub source: String,
    /// Where it stands there, in bytes.
    pub place: Range<usize>,
}

impl Tag {
    /// The value of an attribute; empty when it has none, `None` when it is absent.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether this is `name` with `key` equal to `value`, regardless of case.
    pub fn is(&self, name: &str, key: &str, value: &str) -> bool {
        self.name == name && self.get(key).is_some_and(|found| found.eq_ignore_ascii_case(value))
    }
}

/// Takes `html` apart.
///
/// # Errors
/// What could be read in more than one way.
pub fn pieces(html: &str) -> Result<Vec<Piece>> {
    let found = Rc::new(RefCell::new(Vec::new()));
    let (opened, written) = (Rc::clone(&found), Rc::clone(&found));
    let tags = element!("*", move |element| {
        let place = element.source_location().bytes();
        let value = |text: &str| decode_html_entities(text).into_owned();
        let mut tag = Tag {
            name: element.tag_name(),
            attributes: element.attributes().iter().map(|one| (one.name(), value(&one.value()))).collect(),
            is_empty: true,
            source: html.get(place.clone()).unwrap_or_default().to_owned(),
            place,
        };
        if let Some(handlers) = element.end_tag_handlers() {
            tag.is_empty = false;
            let closed = Rc::clone(&opened);
            handlers.push(end_tag!(move |end| {
                closed.borrow_mut().push(Piece::Close(end.name(), end.source_location().bytes()));
                Ok(())
            }));
        }
        opened.borrow_mut().push(Piece::Open(tag));
        Ok(())
    });
    let texts = doc_text!(move |chunk| {
        let mut found = written.borrow_mut();
        match found.last_mut() {
            Some(Piece::Text(text)) => text.push_str(chunk.as_str()),
            // The end of a text is told by an empty one.
            _ if chunk.as_str().is_empty() => {}
            _ => found.push(Piece::Text(chunk.as_str().to_owned())),
        }
        Ok(())
    });
    let settings =
        Settings::new().append_element_content_handler(tags).append_document_content_handler(texts);
    let mut reader = HtmlRewriter::new(settings, |_: &[u8]| {});
    reader.write(html.as_bytes())?;
    reader.end()?;
    Ok(found.take())
}

/// The opening tags of `html`.
///
/// # Errors
/// What could be read in more than one way.
pub fn tags(html: &str) -> Result<Vec<Tag>> {
    let open = |piece| if let Piece::Open(tag) = piece { Some(tag) } else { None };
    Ok(pieces(html)?.into_iter().filter_map(open).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html lang=en><head><!-- <b> --><title>A < B</title>\
        <meta name='x' content=\"a > b &amp; c\" /><script type=module>if (1 < 2) '<p>';</script></head>\
        <body hidden><p class = wide >3 < 4 &amp; 5</p><svg><path d=''/></svg></body></html>";

    #[test]
    fn raw_text_and_comments_hold_no_tags() -> Result<()> {
        let names: Vec<String> = tags(PAGE)?.into_iter().map(|tag| tag.name).collect();
        assert_eq!(names, ["html", "head", "title", "meta", "script", "body", "p", "svg", "path"]);
        Ok(())
    }

    #[test]
    fn attributes_of_every_form() -> Result<()> {
        let found = tags(PAGE)?;
        assert_eq!(found[0].get("lang"), Some("en"));
        assert_eq!(found[3].get("content"), Some("a > b & c"));
        assert!(found[3].is("meta", "name", "X") && found[3].is_empty);
        assert_eq!(found[5].get("hidden"), Some(""));
        assert_eq!(found[6].get("class"), Some("wide"));
        assert_eq!(found[6].get("id"), None);
        assert!(!found[7].is_empty && found[8].is_empty);
        Ok(())
    }

    #[test]
    fn pieces_stand_where_they_are_said_to() -> Result<()> {
        let mut depth = 0;
        let mut texts = Vec::new();
        for piece in pieces(PAGE)? {
            match piece {
                Piece::Open(tag) => {
                    assert!(PAGE[tag.place].starts_with(&format!("<{}", tag.name)));
                    depth += i32::from(!tag.is_empty);
                }
                Piece::Close(name, place) => {
                    assert_eq!(PAGE[place], format!("</{name}>"));
                    depth -= 1;
                }
                Piece::Text(text) => texts.push(text),
            }
        }
        assert_eq!(depth, 0);
        assert_eq!(texts, ["A < B", "if (1 < 2) '<p>';", "3 < 4 &amp; 5"]);
        Ok(())
    }
}
