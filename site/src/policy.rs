//! The content-security policy of every page, and what a page may not hold because of it.
//!
//! Knows which markup a browser would refuse to run or load. Invariant: a page without complaints here works
//! under the policy.

use super::html::{Piece, Tag, pieces};

/// The policy: everything from the site itself, nothing inline, WebAssembly allowed to compile, and markup only
/// by the one named way that `early.js` makes (Trusted Types).
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; \
    base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types olympus";

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
    let mut guarded = false;
    let mut in_script = false;
    for piece in pieces(html) {
        match piece {
            Piece::Open(tag) => {
                if tag.is("meta", "http-equiv", "Content-Security-Policy") {
                    guarded |=
                        tag.get("content").is_some_and(|policy| unescape(policy) == CONTENT_SECURITY_POLICY);
                }
                if !guarded && matches!(tag.name.as_str(), "script" | "link" | "body") {
                    complaints.push(format!("{} stands before the policy", tag.source));
                    guarded = true;
                }
                in_script = tag.name == "script" && tag.get("src").is_none() && !is_data(&tag);
                inspect(&tag, &mut complaints);
            }
            Piece::Text(text) if in_script && !text.trim().is_empty() => {
                complaints.push(format!("an inline script: {}", beginning(text.trim())));
            }
            _ => {}
        }
    }
    complaints
}

/// Whether a script holds data.
pub fn is_data(script: &Tag) -> bool {
    script.get("type").is_some_and(|kind| DATA.contains(&kind))
}

/// What in a tag a policy without inline parts would break.
pub fn inspect(tag: &Tag, complaints: &mut Vec<String>) {
    let mut complain = |what: &str| complaints.push(format!("{what}: {}", beginning(tag.source)));
    match tag.name.as_str() {
        "style" => complain("an inline style sheet"),
        "base" => complain("a base element"),
        _ => {}
    }
    for (name, value) in &tag.attributes {
        let value = value.unwrap_or_default().trim();
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
pub fn loaded<'a>(tag: &Tag<'a>) -> Option<&'a str> {
    let points = tag.get("rel").is_some_and(|rel| rel.split_whitespace().all(|one| POINTING.contains(&one)));
    let (_, attribute) = LOADING.iter().find(|(element, _)| tag.name == *element && !points)?;
    tag.get(attribute)
}

/// Undoes the escapes that an attribute's value may hold.
pub fn unescape(value: &str) -> String {
    value
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
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
             <meta http-equiv=\"Content-Security-Policy\" content=\"{CONTENT_SECURITY_POLICY}\">{head}</head>\
             <body>{body}</body></html>"
        )
    }

    #[test]
    fn a_page_in_order_has_no_complaints() {
        let head = "<link rel=stylesheet href=a.css><script src=early.js></script>\
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
            assert_eq!(complaints(&page("", body)).len(), 1, "{body}");
        }
    }

    #[test]
    fn a_page_needs_the_policy_before_anything_is_loaded() {
        assert_eq!(complaints("<html><head></head><body></body></html>").len(), 1);
        let late = page("", "").replacen("<head>", "<head><link rel=stylesheet href=a.css>", 1);
        assert_eq!(complaints(&late).len(), 1);
        let weak = page("", "").replace("script-src 'self'", "script-src *");
        assert_eq!(complaints(&weak).len(), 1);
    }
}
