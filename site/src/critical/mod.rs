//! What of a style sheet the first paint of a page needs.
//!
//! Knows rules, selectors and elements, not what any of them is for. Invariant: a rule that applies to what is seen first is
//! in, whatever scripts have said on the root by then; so the rest of the sheet changes nothing of it when it comes.

mod fold;
mod rules;
mod selector;
mod tree;

pub use fold::fold;

use anyhow::Result;
use rules::{Rule, rules};
use selector::{Selector, split};
use tree::Tree;

/// The rules of a minified `sheet` that apply to the beginning of a page, in their order. `seen` is that beginning, from the tag
/// of the root on.
///
/// # Errors
/// A beginning that could be read in more than one way.
pub fn critical(sheet: &str, seen: &str) -> Result<String> {
    Ok(applying(sheet, &Tree::of(seen)?))
}

fn applying(sheet: &str, tree: &Tree) -> String {
    let mut out = String::new();
    for Rule { prelude, body } in rules(sheet) {
        if let Some(condition) = prelude.strip_prefix('@') {
            let inner = if is_for_screens(condition) { applying(body, tree) } else { String::new() };
            if !inner.is_empty() {
                out.push_str(&format!("{prelude}{{{inner}}}"));
            }
            continue;
        }
        let kept: Vec<&str> = split(prelude, ',')
            .into_iter()
            .filter(|one| Selector::parse(one).is_some_and(|selector| tree.has(&selector)))
            .collect();
        if !kept.is_empty() && !body.is_empty() {
            out.push_str(&format!("{}{{{body}}}", kept.join(",")));
        }
    }
    out
}

/// Whether rules under a condition can apply on a screen.
fn is_for_screens(condition: &str) -> bool {
    let holds_rules = ["media", "container", "supports"].iter().any(|kind| condition.starts_with(kind));
    holds_rules && !condition.starts_with("media print")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEEN: &str = "<html lang=en data-page=chart data-lang=en><body><header class=\"top a\"><a href=#x>x</a><br>\
        <svg class=still><path d=\"\"/><text class=s>1</text></svg></header><main><p class=b><b>1</b></p>";

    fn kept(sheet: &str) -> Result<String> {
        critical(sheet, SEEN)
    }

    #[test]
    fn what_applies_is_kept_and_nothing_else() -> Result<()> {
        for rule in [
            "*{a:b}",
            "html{a:b}",
            ":root{--x: 1}",
            ".top a{a:b}",
            "header.a>a{a:b}",
            "main .b b{a:b}",
            "header~main{a:b}",
            ".still text:last-child{a:b}",
            ":is(h1,p):before{a:b}",
            "[href]{a:b}",
            "html[data-page=chart] .b{a:b}",
            "html[data-theme=dark] .b{a:b}",
            "html:not([data-scripts]) .b{a:b}",
            "@media(min-width:600px){.b{a:b}}",
            "@container chart (min-width: 1px){.b{a:b}}",
        ] {
            assert_eq!(kept(rule)?, rule);
        }
        for rule in [
            "h1{a:b}",
            ".a .b{a:b}",
            ".top>b{a:b}",
            "p.top{a:b}",
            "main~header{a:b}",
            "path text{a:b}",
            ".b:hover{a:b}",
            ":focus-visible{a:b}",
            ":is(h1,.c){a:b}",
            "html[data-page=front] .b{a:b}",
            "html[data-lang=zh] .b{a:b}",
            "html[data-failed] .b{a:b}",
            "[data-lang=zh] .b{a:b}",
            "@media print{.b{a:b}}",
            "@media(min-width:600px){.c{a:b}}",
        ] {
            assert_eq!(kept(rule)?, "", "{rule}");
        }
        Ok(())
    }

    #[test]
    fn of_several_selectors_those_stay_that_apply() -> Result<()> {
        assert_eq!(kept("h1,.b,:is(.x,p) b,a:hover{a:b}.c{d:e}")?, ".b,:is(.x,p) b{a:b}");
        Ok(())
    }
}
