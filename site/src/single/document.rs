//! The frame of a one-file document, and its policy.
//!
//! Knows digests and the order of the parts, not what is in them. Invariant: the policy names each style and script of
//! the document by its digest and allows no other, nothing inline and nothing from elsewhere.

use super::ICON;
use crate::encoding::gzip;
use crate::html::{Piece, pieces};
use crate::page::window;
use crate::policy::{self, digest};
use anyhow::{Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The parts of a document.
pub struct Document<'a> {
    /// Its root around what stands in it.
    pub root: &'a dyn Fn(Markup) -> Markup,
    /// Its title, as HTML.
    pub title: PreEscaped<&'a str>,
    /// Its style sheet.
    pub style: &'a str,
    /// What runs before the first paint.
    pub first: &'a str,
    /// What stands in its body.
    pub body: PreEscaped<&'a str>,
    /// The files that it carries, as blocks.
    pub blocks: PreEscaped<&'a str>,
    /// What runs when everything is there.
    pub last: &'a str,
}

impl Document<'_> {
    /// The whole text.
    pub fn render(&self) -> Result<String> {
        let policy = policy_of(self.style, &[self.first, self.last]);
        for script in [self.first, self.last] {
            if script.contains("</script") || script.contains("<!--") {
                bail!("a script of the document would end it");
            }
        }
        let icon = format!("data:image/svg+xml;base64,{}", base64(ICON.trim().as_bytes()));
        let whole = html! {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                (window())
                title { (self.title) }
                link rel="icon" type="image/svg+xml" href=(icon);
                style { (PreEscaped(self.style)) }
                script { (PreEscaped(self.first)) }
            }
            body {
                (self.body)
                (self.blocks)
                script { (PreEscaped(self.last)) }
            }
        };
        Ok(html! { (DOCTYPE) ((self.root)(whole)) "\n" }.into_string())
    }
}

/// A file as a block of the document: data that a browser neither runs nor shows.
pub fn block(name: &str, bytes: &[u8]) -> Result<String> {
    let packed = base64(&gzip(bytes)?);
    Ok(html! { script type="application/octet-stream" data-file=(name) { (PreEscaped(packed)) } }
        .into_string())
}

pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The policy of a document with these inline parts.
fn policy_of<Part: AsRef<str>>(style: &str, scripts: &[Part]) -> String {
    let scripts: Vec<String> = scripts.iter().map(|script| digest(script.as_ref())).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types olympus",
        scripts.join(" "),
        digest(style)
    )
}

/// Everything in a one-file document that its policy would break, or that the policy fails to forbid.
pub fn complaints(document: &str) -> Vec<String> {
    let (mut styles, mut scripts) = (Vec::new(), Vec::new());
    let (mut inside, mut stated, mut complaints) = ("", String::new(), Vec::new());
    let found = match pieces(document) {
        Ok(found) => found,
        Err(error) => return vec![format!("it cannot be read: {error:#}")],
    };
    for piece in found {
        match piece {
            Piece::Open(tag) => {
                if tag.is("meta", "http-equiv", "Content-Security-Policy") {
                    stated = tag.get("content").unwrap_or_default().to_owned();
                }
                inside = match tag.name.as_str() {
                    "style" => "style",
                    "script" if !policy::is_data(&tag) => "script",
                    _ => "",
                };
                policy::inspect(&tag, &mut complaints);
                if let Some(address) = policy::loaded(&tag).filter(|address| !address.starts_with("data:")) {
                    complaints.push(format!("something is loaded: {address}"));
                }
            }
            Piece::Close(..) => inside = "",
            Piece::Text(text) if inside == "style" => styles.push(text),
            Piece::Text(text) if inside == "script" => scripts.push(text),
            Piece::Text(_) => {}
        }
    }
    match styles.as_slice() {
        [style] if stated == policy_of(style, &scripts) => {}
        [_] => complaints.push("the policy is not that of the document's own parts".to_owned()),
        _ => complaints.push(format!("it has {} style sheets, not one", styles.len())),
    }
    complaints
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(body: &str) -> Result<String> {
        let root = |inside: Markup| html! { html lang="en" data-single="a.html" { (inside) } };
        let blocks = block("figures/a.bin", b"abc")?;
        let (first, last) = ("const a = '<b>';", "start();");
        let (body, blocks) = (PreEscaped(body), PreEscaped(blocks.as_str()));
        Document { root: &root, title: PreEscaped("A"), style: "p{color:red}", first, body, blocks, last }
            .render()
    }

    #[test]
    fn a_document_holds_to_its_own_policy() -> Result<()> {
        let text = document("<p>x</p><img src=\"data:image/png;base64,AA==\">")?;
        assert_eq!(complaints(&text), Vec::<String>::new());
        assert!(
            text.starts_with("<!DOCTYPE html><html lang=\"en\" data-single=\"a.html\"><head><meta charset")
        );
        // The digest of "start();", as `openssl dgst -sha256 -binary | base64` gives it.
        assert!(text.contains("sha256-"), "{text}");
        assert!(!text.contains("unsafe-inline"));
        Ok(())
    }

    #[test]
    fn what_its_policy_would_break_is_found() -> Result<()> {
        for body in [
            "<img src=\"stills/a.svg\">",
            "<script>x()</script>",
            "<script src=\"a.js\"></script>",
            "<style>p{}</style>",
            "<p style=\"color:red\">x</p>",
            "<p onclick=\"x()\">x</p>",
        ] {
            assert!(!complaints(&document(body)?).is_empty(), "{body}");
        }
        let changed = document("")?.replace("start();", "stop();");
        assert_eq!(complaints(&changed).len(), 1);
        Ok(())
    }

    #[test]
    fn digests_are_those_of_browsers() {
        assert_eq!(digest("abc"), "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
    }

    #[test]
    fn a_script_that_would_end_the_document_is_refused() {
        let none = PreEscaped("");
        let text = Document {
            root: &|inside| inside,
            title: none,
            style: "",
            first: "'</script>'",
            body: none,
            blocks: none,
            last: "",
        };
        assert!(text.render().is_err());
    }
}
