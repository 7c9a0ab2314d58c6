//! The lexer of formulas: text as tokens, each with its position.
//!
//! Knows no grammar. Invariant: total; a sign that no formula has is a token of its own, for the parser to refuse.

/// A piece of a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A cell or a column: `table/row/column`, `table/*/column`, with `.part` after it or without.
    Path(String),
    /// A name: a function, a currency, `true`, a label.
    Name(String),
    /// Digits with at most one point.
    Number(String),
    /// What stands between single quotes: a figure as it is printed.
    Quoted(String),
    /// Anything else: `+`, `<=`, `(`.
    Sign(String),
}

/// The tokens of a formula, each with its position in characters, from 1.
pub(super) fn tokens(text: &str) -> Vec<(usize, Token)> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = chars.get(at).copied() {
        let begins = at;
        let run = |holds: &dyn Fn(usize, char) -> bool| {
            (begins..chars.len())
                .find(|at| !chars.get(*at).is_some_and(|c| holds(*at, *c)))
                .unwrap_or(chars.len())
        };
        let is_digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
        let token = if first.is_whitespace() {
            at += 1;
            continue;
        } else if first.is_ascii_alphabetic() {
            // A slash, a star or a point belongs to a path only with no space around it.
            let joins = |at: usize| {
                let is =
                    |at: usize| chars.get(at).is_some_and(|c| c.is_ascii_alphanumeric() || "*/".contains(*c));
                is(at + 1) && at > 0 && is(at - 1)
            };
            at = run(&|at, c| {
                c.is_ascii_alphanumeric() || "-_*".contains(c) || ("/.".contains(c) && joins(at))
            });
            let word: String = chars[begins..at].iter().collect();
            if word.contains(['/', '*', '.']) { Token::Path(word) } else { Token::Name(word) }
        } else if first.is_ascii_digit() {
            at = run(&|at, c| c.is_ascii_digit() || (c == '.' && is_digit(at + 1)));
            Token::Number(chars[begins..at].iter().collect())
        } else if first == '\'' {
            let length = chars[begins + 1..].iter().position(|c| *c == '\'');
            match length {
                Some(length) => {
                    at = begins + length + 2;
                    Token::Quoted(chars[begins + 1..at - 1].iter().collect())
                }
                None => {
                    at += 1;
                    Token::Sign("'".to_owned())
                }
            }
        } else {
            let two = "<>!".contains(first) && chars.get(at + 1) == Some(&'=');
            at += 1 + usize::from(two);
            Token::Sign(chars[begins..at].iter().collect())
        };
        found.push((begins + 1, token));
    }
    found
}

impl Token {
    /// As it stands in the formula.
    pub(super) fn text(&self) -> &str {
        let (Token::Path(text)
        | Token::Name(text)
        | Token::Number(text)
        | Token::Quoted(text)
        | Token::Sign(text)) = self;
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slash_joins_a_path_and_divides_where_spaces_stand() {
        let texts = |formula: &str| -> Vec<String> {
            tokens(formula).iter().map(|(at, token)| format!("{at}{}", token.text())).collect()
        };
        assert_eq!(texts("a-b/c/d_e.usd / t/*/x"), ["1a-b/c/d_e.usd", "15/", "17t/*/x"]);
        assert_eq!(texts("2.5 >= '1,400x'"), ["12.5", "5>=", "8\u{31},400x"]);
        assert_eq!(texts("a: sum(x)"), ["1a", "2:", "4sum", "7(", "8x", "9)"]);
        assert_eq!(texts("'open"), ["1'", "2open"]);
    }
}
