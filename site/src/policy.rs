//! The content-security policy of every page, and what a page may not hold because of it.
//!
//! Knows which markup a browser would refuse to run or load. Invariant: a page without complaints here works
//! under the policy.

use super::html::{Piece, Tag, pieces};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy of a page with these inline parts: everything from the site itself, nothing inline but what is named by its
/// digest, WebAssembly allowed to compile, and markup only by the one named way that `early.js` makes (Trusted Types).
pub fn policy<Part: AsRef<str>>(styles: &[Part], scripts: &[Part]) -> String {
    let digests =
        |parts: &[Part]| parts.iter().map(|part| format!(" {}", digest(part.as_ref()))).collect::<String>();
    format!(
        "default-src 'none'; script-src 'self'{} 'wasm-unsafe-eval'; style-src 'self'{}; img-src 'self' data: blob:; \
         font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types olympus",
        digests(scripts),
        digests(styles)
    )
}

/// How a policy names an inline part.
pub fn digest(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// Script types that hold data, which a browser neither runs nor blocks.
const DATA: &[&str] = &["application/json", "application/ld+json", "application/octet-stream"];

/// Elements that load what their `src` or `href` names.
const LOADING: &[(&str, &str)] = &[
    ("script", "src"),
    ("link", "href"),
    ("img", "src"),
    ("iframe", "src"),
    ("source", "src"),
    ("video", "src"),
    ("audio", "src"),
    ("embed", "src"),
    ("object", "data"),
    ("use", "href"),
    ("image", "href"),
];

/// Link relations that point somewhere without loading it.
const POINTING: &[&str] = &["canonical", "alternate", "license", "author", "next", "prev"];

/// Everything in `html` that the policy would break, each in a line of words; empty when it is in order.
pub fn complaints(html: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    let (mut stated, mut inside) = (None, "");
    let (mut styles, mut scripts) = (Vec::new(), Vec::new());
    let found = match pieces(html) {
        Ok(found) => found,
        Err(error) => return vec![format!("it cannot be read: {error:#}")],
    };
    for piece in found {
        match piece {
            Piece::Open(tag) => {
                if tag.is("meta", "http-equiv", "Content-Security-Policy") {
                    stated = tag.get("content").map(str::to_owned);
                }
                if stated.is_none() && matches!(tag.name.as_str(), "script" | "style" | "link" | "body") {
                    complaints.push(format!("{} stands before the policy", tag.source));
                    stated = Some(String::new());
                }
                inside = match tag.name.as_str() {
                    "style" => "style",
                    "script" if tag.get("src").is_none() && !is_data(&tag) => "script",
                    _ => "",
                };
                inspect(&tag, &mut complaints);
            }
            Piece::Close(..) => inside = "",
            Piece::Text(text) if inside == "style" => styles.push(text),
            Piece::Text(text) if inside == "script" => scripts.push(text),
            Piece::Text(_) => {}
        }
    }
    if stated.is_some_and(|stated| !stated.is_empty() && stated != policy(&styles, &scripts)) {
        let parts: Vec<String> = styles.iter().chain(&scripts).map(|text| beginning(text.trim())).collect();
        complaints
            .push(format!("the policy is not that of the page's own inline parts: {}", parts.join(" | ")));
    }
    complaints
}

/// Whether a script holds data.
pub fn is_data(script: &Tag) -> bool {
    script.get("type").is_some_and(|kind| DATA.contains(&kind))
}

/// What in a tag the policy would break, whatever inline parts it names.
pub fn inspect(tag: &Tag, complaints: &mut Vec<String>) {
    let mut complain = |what: &str| complaints.push(format!("{what}: {}", beginning(&tag.source)));
    if tag.name == "base" {
        complain("a base element");
    }
    for (name, value) in &tag.attributes {
        let value = value.trim();
        if name == "style" {
            complain("an inline style");
        } else if name.len() > 2 && name.starts_with("on") {
            complain("an inline event handler");
        } else if value.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("javascript:")) {
            complain("a script in an address");
        }
    }
    if loaded(tag).is_some_and(|address| address.contains("://") || address.starts_with("//")) {
        complain("something loaded from elsewhere");
    }
}

/// The address that a tag loads something from.
pub fn loaded(tag: &Tag) -> Option<&str> {
    let points = tag.get("rel").is_some_and(|rel| rel.split_whitespace().all(|one| POINTING.contains(&one)));
    let (_, attribute) = LOADING.iter().find(|(element, _)| tag.name == *element && !points)?;
    tag.get(attribute)
}

fn beginning(text: &str) -> String {
    text.chars().take(80).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(head: &str, body: &str) -> String {
        format!(
            "<!doctype html><html><head><meta charset=utf-8>\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">{head}</head><body>{body}</body></html>",
            policy(&["p{}"], &["first()"])
        )
    }

    const INLINE: &str = "<style>p{}</style><script>first()</script>";

    #[test]
    fn a_page_in_order_has_no_complaints() {
        let head = "<style>p{}</style><script>first()</script><link rel=stylesheet href=a.css><script src=early.js></script>\
            <link rel=canonical href=\"https://example.org/\">\
            <script type=\"application/ld+json\">{\"a\": 1}</script>";
        let body =
            "<a href=\"https://example.org/\">out</a><img src=\"data:image/png;base64,AA==\"><p>on=1</p>";
        assert_eq!(complaints(&page(head, body)), Vec::<String>::new());
    }

    #[test]
    fn each_thing_the_policy_breaks_is_found() {
        for body in [
            "<script>alert(1)</script>",
            "<script type=module>import 'x';</script>",
            "<style>p { color: red }</style>",
            "<svg><style>p { color: red }</style></svg>",
            "<p style=\"color: red\">x</p>",
            "<svg><rect STYLE='fill: red'/></svg>",
            "<button onclick=\"x()\">x</button>",
            "<a href=\"JavaScript:x()\">x</a>",
            "<img src=\"https://example.org/a.png\">",
            "<script src=\"//example.org/a.js\"></script>",
            "<base href=\"/\">",
        ] {
            assert_eq!(complaints(&page(INLINE, body)).len(), 1, "{body}");
        }
    }

    #[test]
    fn a_page_needs_the_policy_before_anything_is_loaded() {
        assert_eq!(complaints("<html><head></head><body></body></html>").len(), 1);
        let late = page(INLINE, "").replacen("<head>", "<head><link rel=stylesheet href=a.css>", 1);
        assert_eq!(complaints(&late).len(), 1);
        let weak = page(INLINE, "").replace("script-src 'self'", "script-src *");
        assert_eq!(complaints(&weak).len(), 1);
    }

    #[test]
    fn inline_parts_are_those_that_the_policy_names() {
        // The digest of "abc" is that of FIPS 180-2, appendix B.1, in base64.
        assert_eq!(digest("abc"), "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
        assert_eq!(complaints(&page(INLINE, "")), Vec::<String>::new());
        for changed in ["<style>p{}</style>", "<style>p{} </style><script>first()</script>", ""] {
            assert_eq!(complaints(&page(changed, "")).len(), 1, "{changed}");
        }
    }
}
