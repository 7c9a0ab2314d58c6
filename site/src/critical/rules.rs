//! A minified style sheet taken apart.
//!
//! Knows braces, not what stands between them. Invariant: every rule is given once, in order.

/// A rule: what stands before its braces and in them.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule<'a> {
    /// Selectors, or an at-sign and a condition.
    pub prelude: &'a str,
    /// Declarations, or rules.
    pub body: &'a str,
}

/// The rules of a sheet without comments; a statement without braces is passed over.
pub fn rules(sheet: &str) -> Vec<Rule<'_>> {
    let mut found = Vec::new();
    let mut rest = sheet;
    while let Some(open) = rest.find(['{', ';']) {
        let after = &rest[open + 1..];
        if rest[open..].starts_with(';') {
            rest = after;
            continue;
        }
        let end = closing(after);
        found.push(Rule { prelude: rest[..open].trim(), body: after[..end].trim() });
        rest = after.get(end + 1..).unwrap_or_default();
    }
    found
}

/// Where the braces end that were opened before `text`. Those in quotes are text.
fn closing(text: &str) -> usize {
    let (mut depth, mut quote) = (0, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '{') => depth += 1,
            (None, '}') if depth == 0 => return at,
            (None, '}') => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_and_what_is_in_them() {
        let found = rules("@charset \"utf-8\";a{b:\"}\";c:d}@media(x){a{b:c}e{f:g}}h{i:j}");
        let found: Vec<(&str, &str)> = found.iter().map(|rule| (rule.prelude, rule.body)).collect();
        assert_eq!(found, [("a", "b:\"}\";c:d"), ("@media(x)", "a{b:c}e{f:g}"), ("h", "i:j")]);
    }
}
