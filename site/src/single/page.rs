//! A built page taken apart, for a document that carries it among others.
//!
//! Knows what the frame of a page says on its root and in its title, and what a still picture is. Invariant: a picture
//! that is left out keeps its place, at the same size, so that nothing moves when the live chart takes it.

use super::document::base64;
use crate::html::{Piece, Tag, pieces};
use anyhow::{Context, Result};

/// One page.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The kind, as in `data-page`.
    pub kind: String,
    /// The version of the dataset.
    pub version: String,
    /// Its language.
    pub lang: String,
    /// Its title, escaped as in the page.
    pub title: String,
    /// What stands in its body.
    pub body: String,
}

impl Taken {
    /// Takes a page apart.
    pub fn of(html: &str) -> Result<Taken> {
        let mut taken = Taken::default();
        let mut in_title = false;
        for piece in pieces(html) {
            if let Piece::Text(text) = piece
                && in_title
            {
                text.clone_into(&mut taken.title);
            }
            let Piece::Open(tag) = piece else { continue };
            in_title = tag.name == "title";
            let named = |name: &str| tag.get(name).unwrap_or_default().to_owned();
            match tag.name.as_str() {
                "html" => {
                    taken.kind = named("data-page");
                    taken.version = named("data-version");
                    taken.lang = named("data-lang");
                }
                "body" => break,
                _ => {}
            }
        }
        let inside = html.split_once("<body>").and_then(|(_, rest)| rest.rsplit_once("</body>"));
        taken.body = without_files(inside.context("the page has no body")?.0);
        Ok(taken)
    }
}

/// A body without the style sheets and scripts that it loads: a document has its own.
fn without_files(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    let mut in_script = false;
    for piece in pieces(body) {
        match &piece {
            Piece::Open(tag) if tag.is("link", "rel", "stylesheet") => {}
            Piece::Open(tag) if tag.name == "script" && tag.get("src").is_some() => in_script = true,
            Piece::Close(name, _) if name == "script" && in_script => in_script = false,
            _ => out.push_str(piece.source()),
        }
    }
    out
}

/// A body whose still pictures are shown by `picture`, given the address of one in a file; where it gives nothing, and for
/// pictures in the page itself unless `inline`, their place alone is kept.
pub fn pictured(
    body: &str,
    inline: bool,
    picture: &dyn Fn(&str) -> Result<Option<Vec<u8>>>,
) -> Result<String> {
    let mut out = String::with_capacity(body.len());
    let mut inside = false;
    for piece in pieces(body) {
        match &piece {
            Piece::Open(tag) if is_still(tag) && tag.name == "img" => {
                let address = tag.get("src").unwrap_or_default();
                match picture(address)? {
                    Some(bytes) => {
                        let own = format!("src=\"data:image/svg+xml;base64,{}\"", base64(&bytes));
                        out.push_str(&tag.source.replacen(&format!("src=\"{address}\""), &own, 1));
                    }
                    None => out.push_str(&place(tag)),
                }
            }
            Piece::Open(tag) if is_still(tag) && tag.name == "svg" && !inline => {
                inside = true;
                out.push_str(&place(tag));
            }
            Piece::Close(name, _) if inside && name == "svg" => inside = false,
            _ if inside => {}
            _ => out.push_str(piece.source()),
        }
    }
    Ok(out)
}

fn is_still(tag: &Tag) -> bool {
    tag.get("class").is_some_and(|class| class.split(' ').any(|name| name == "still"))
}

/// An empty picture of the same size in the same place.
fn place(tag: &Tag) -> String {
    let named = |name: &str| tag.get(name).unwrap_or_default();
    format!(
        "<svg class=\"{}\" viewBox=\"0 0 {1} {2}\" width=\"{1}\" height=\"{2}\" preserveAspectRatio=\"xMinYMin\" \
         aria-hidden=\"true\"></svg>",
        named("class"),
        named("width"),
        named("height")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_comes_apart() -> Result<()> {
        let page = "<!DOCTYPE html><html lang=\"zh\" data-lang=\"zh\" data-page=\"chart\" data-version=\"0a\" data-index=\"../s.bin\"><head>\
            <title>A &amp; 图</title></head><body><main>x<link rel=stylesheet href=a.css><script src=b.js></script></main></body></html>\n";
        let taken = Taken::of(page)?;
        assert_eq!((taken.kind.as_str(), taken.version.as_str()), ("chart", "0a"));
        assert_eq!((taken.lang.as_str(), taken.title.as_str()), ("zh", "A &amp; 图"));
        assert_eq!(taken.body, "<main>x</main>");
        assert!(Taken::of("<html></html>").is_err());
        Ok(())
    }

    #[test]
    fn pictures_are_carried_or_keep_their_place() -> Result<()> {
        let body = "<div><svg class=\"still wide\" width=\"9\" height=\"5\"><g><path d=\"\"/></g></svg>\
            <img class=\"still medium\" src=\"a.svg\" width=\"6\" height=\"4\" alt=\"A\"><svg class=\"icon\"></svg></div>";
        let wide = "<svg class=\"still wide\" viewBox=\"0 0 9 5\" width=\"9\" height=\"5\" \
            preserveAspectRatio=\"xMinYMin\" aria-hidden=\"true\"></svg>";
        let none = pictured(body, false, &|_| Ok(None))?;
        assert_eq!(
            none,
            format!(
                "<div>{wide}{}<svg class=\"icon\"></svg></div>",
                wide.replace("wide", "medium").replace('9', "6").replace('5', "4")
            )
        );
        let both = pictured(body, true, &|address| Ok(Some(address.as_bytes().to_vec())))?;
        assert!(
            both.contains("<path d=\"\"/>") && both.contains("src=\"data:image/svg+xml;base64,YS5zdmc=\""),
            "{both}"
        );
        Ok(())
    }
}
