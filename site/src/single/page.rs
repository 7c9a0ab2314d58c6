//! A built page taken apart, for a document that carries it among others.
//!
//! Knows what the frame of a page says on its root and in its title, and what a still picture is. Invariant: a picture
//! that is left out keeps its place, at the same size, so that nothing moves when the live chart takes it.

use super::document::base64;
use crate::html::{Piece, pieces};
use anyhow::{Context, Result};
use html_escape::decode_html_entities;
use lol_html::html_content::{ContentType, Element};
use lol_html::{RewriteStrSettings, element, rewrite_str};
use maud::html;

/// One page.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The kind, as in `data-page`.
    pub kind: String,
    /// The version of the dataset.
    pub version: String,
    /// Its language.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// What stands in its body.
    pub body: String,
}

impl Taken {
    /// Takes a page apart.
    pub fn of(html: &str) -> Result<Taken> {
        let mut taken = Taken::default();
        let (mut in_title, mut begin, mut end) = (false, None, None);
        for piece in pieces(html)? {
            match piece {
                Piece::Open(tag) if tag.name == "html" => {
                    let named = |name: &str| tag.get(name).unwrap_or_default().to_owned();
                    taken.kind = named("data-page");
                    taken.version = named("data-version");
                    taken.lang = named("data-lang");
                }
                // A picture in the body has a title as well.
                Piece::Open(tag) if tag.name == "title" => in_title = begin.is_none(),
                Piece::Open(tag) if tag.name == "body" => begin = Some(tag.place.end),
                Piece::Close(name, place) if name == "body" => end = Some(place.start),
                Piece::Text(text) if in_title => taken.title = decode_html_entities(&text).into_owned(),
                _ => in_title = false,
            }
        }
        let inside = begin.zip(end).and_then(|(begin, end)| html.get(begin..end));
        taken.body = without_files(inside.context("the page has no body")?)?;
        Ok(taken)
    }
}

/// A body without what a document has of its own or has no room for: the style sheets and scripts that it loads, and the
/// choice of exchange rates, whose figures are as many files as all others together.
fn without_files(body: &str) -> Result<String> {
    let loaded = element!("link[rel=stylesheet], script[src]", |file| {
        file.remove();
        Ok(())
    });
    let rated = element!("[data-rates]", |chart| {
        chart.remove_attribute("data-rates");
        Ok(())
    });
    let settings = RewriteStrSettings::new();
    Ok(rewrite_str(
        body,
        settings.append_element_content_handler(loaded).append_element_content_handler(rated),
    )?)
}

/// A body whose still pictures are shown by `picture`, given the address of one in a file; where it gives nothing, and for
/// pictures in the page itself unless `inline`, their place alone is kept.
pub fn pictured(
    body: &str,
    inline: bool,
    picture: &dyn Fn(&str) -> Result<Option<Vec<u8>>>,
) -> Result<String> {
    let linked = element!("img.still", |still| {
        match picture(&still.get_attribute("src").unwrap_or_default())? {
            Some(bytes) => {
                still.set_attribute("src", &format!("data:image/svg+xml;base64,{}", base64(&bytes)))?;
            }
            None => still.replace(&place(still), ContentType::Html),
        }
        Ok(())
    });
    let own = element!("svg.still", |still| {
        if !inline {
            still.replace(&place(still), ContentType::Html);
        }
        Ok(())
    });
    let settings = RewriteStrSettings::new().append_element_content_handler(linked);
    Ok(rewrite_str(body, settings.append_element_content_handler(own))?)
}

/// An empty picture of the same size in the same place.
fn place(still: &Element) -> String {
    let [class, width, height] =
        ["class", "width", "height"].map(|name| still.get_attribute(name).unwrap_or_default());
    let empty = html! {
        svg class=(class) viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height)
            preserveAspectRatio="xMinYMin" aria-hidden="true" {}
    };
    empty.into_string()
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
        assert_eq!((taken.lang.as_str(), taken.title.as_str()), ("zh", "A & 图"));
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
