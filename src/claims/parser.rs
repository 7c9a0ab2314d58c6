//! The parser of formulas: tokens as a formula, by the grammar of [`Formula`].
//!
//! Knows no dataset. Invariant: total over texts; what is not a formula is an error with its position.

use super::formula::{Address, Comparison, Formula, Function};
use super::lexer::{Token, tokens};
use super::printed::maybe_quoted;
use super::{Amount, FormulaError, maybe_decimal};
use crate::data::Unit;

/// How deep a formula may be nested; deeper is a slip.
pub const MOST_NESTED: usize = 32;

const FUNCTIONS: [(&str, Function); 22] = [
    ("sum", Function::Sum),
    ("min", Function::Min),
    ("max", Function::Max),
    ("count", Function::Count),
    ("rows", Function::Rows),
    ("refs", Function::Refs),
    ("home", Function::Home),
    ("rank", Function::Rank),
    ("share", Function::Share),
    ("growth", Function::Growth),
    ("multiple", Function::Multiple),
    ("percent", Function::Percent),
    ("convert", Function::Convert),
    ("between", Function::Between),
    ("start", Function::Start),
    ("end", Function::End),
    ("per", Function::Per),
    ("in", Function::In),
    ("value", Function::Value),
    ("floor", Function::Floor),
    ("all", Function::All),
    ("not", Function::Not),
];

const COMPARISONS: [(&str, Comparison); 6] = [
    (">", Comparison::More),
    (">=", Comparison::NotLess),
    ("<", Comparison::Less),
    ("<=", Comparison::NotMore),
    ("=", Comparison::Same),
    ("!=", Comparison::Other),
];

impl Formula {
    /// Reads a formula.
    ///
    /// # Errors
    /// Names the position, what is there and what could be.
    ///
    /// ```
    /// use olympus::claims::Formula;
    /// assert!(Formula::parse("share(a/b/c, a/b/d) > 10").is_ok());
    /// let error = Formula::parse("a/b/c / (a/b/d").unwrap_err();
    /// assert_eq!(error.to_string(), "position 15: `the end`, where `)` is expected");
    /// ```
    pub fn parse(text: &str) -> Result<Formula, FormulaError> {
        let mut parser = Parser { tokens: tokens(text), at: 0, end: text.chars().count() + 1, depth: 0 };
        let formula = parser.formula()?;
        if parser.at < parser.tokens.len() {
            return Err(parser.wrong("the end or an operator"));
        }
        Ok(formula)
    }
}

struct Parser {
    tokens: Vec<(usize, Token)>,
    at: usize,
    end: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|(_, token)| token)
    }

    fn wrong(&self, expected: &str) -> FormulaError {
        let (position, found) = match self.tokens.get(self.at) {
            Some((position, token)) => (*position, token.text().to_owned()),
            None => (self.end, "the end".to_owned()),
        };
        FormulaError { position, found, expected: expected.to_owned() }
    }

    /// The sign here, if it is one of these; moves past it.
    fn maybe_sign(&mut self, signs: &[&str]) -> Option<String> {
        let sign = match self.peek() {
            Some(Token::Sign(sign)) if signs.contains(&sign.as_str()) => sign.clone(),
            _ => return None,
        };
        self.at += 1;
        Some(sign)
    }

    fn sign(&mut self, sign: &str) -> Result<(), FormulaError> {
        match self.maybe_sign(&[sign]) {
            Some(_) => Ok(()),
            None => Err(self.wrong(&["`", sign, "`"].concat())),
        }
    }

    fn formula(&mut self) -> Result<Formula, FormulaError> {
        self.depth += 1;
        if self.depth > MOST_NESTED {
            return Err(self.wrong("a formula that is nested less deeply"));
        }
        let left = self.sum()?;
        let formula = match self.maybe_comparison() {
            Some(comparison) => Formula::Compared(comparison, Box::new([left, self.sum()?])),
            None => left,
        };
        self.depth -= 1;
        Ok(formula)
    }

    fn maybe_comparison(&mut self) -> Option<Comparison> {
        let sign = self.maybe_sign(&COMPARISONS.map(|(sign, _)| sign))?;
        COMPARISONS.iter().find(|(known, _)| *known == sign).map(|(_, comparison)| *comparison)
    }

    fn sum(&mut self) -> Result<Formula, FormulaError> {
        let mut left = self.product()?;
        while let Some(sign) = self.maybe_sign(&["+", "-"]) {
            left =
                Formula::Arithmetic(if sign == "+" { '+' } else { '-' }, Box::new([left, self.product()?]));
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Formula, FormulaError> {
        let mut left = self.factor()?;
        while let Some(sign) = self.maybe_sign(&["*", "/"]) {
            left = Formula::Arithmetic(if sign == "*" { '*' } else { '/' }, Box::new([left, self.factor()?]));
        }
        Ok(left)
    }

    fn factor(&mut self) -> Result<Formula, FormulaError> {
        const EXPECTED: &str = "a cell such as `table/row/column`, a number, a function or `(`";
        let formula = match self.peek() {
            Some(Token::Number(digits)) => match maybe_decimal(digits) {
                Some(value) => Formula::Exact(Amount::exact(value, Unit::Count)),
                None => return Err(self.wrong("a number")),
            },
            Some(Token::Quoted(text)) => match maybe_quoted(text) {
                Some(amount) => Formula::Printed(amount),
                None => return Err(self.wrong("a figure as it is printed")),
            },
            Some(Token::Path(path)) => match Address::maybe_new(path) {
                Some(address) => Formula::Cell(address),
                None => return Err(self.wrong("a cell such as `table/row/column`")),
            },
            Some(Token::Name(name)) => {
                let name = name.clone();
                return self.name(name);
            }
            Some(Token::Sign(sign)) if sign == "(" => {
                self.at += 1;
                let inner = self.formula()?;
                self.sign(")")?;
                return Ok(inner);
            }
            _ => return Err(self.wrong(EXPECTED)),
        };
        self.at += 1;
        Ok(formula)
    }

    /// A function with its arguments, or a name that one takes.
    fn name(&mut self, name: String) -> Result<Formula, FormulaError> {
        let called = matches!(self.tokens.get(self.at + 1), Some((_, Token::Sign(sign))) if sign == "(");
        if !called {
            self.at += 1;
            return Ok(Formula::Name(name));
        }
        let Some((_, function)) = FUNCTIONS.iter().find(|(known, _)| *known == name) else {
            return Err(self.wrong("a function such as `sum` or `share`"));
        };
        self.at += 2;
        let mut arguments = vec![self.formula()?];
        while self.maybe_sign(&[","]).is_some() {
            arguments.push(self.formula()?);
        }
        self.sign(")")?;
        let (least, most) = function.takes();
        if arguments.len() < least || arguments.len() > most {
            self.at -= 1;
            let number =
                if least == most { least.to_string() } else { [&least.to_string(), " or more"].concat() };
            return Err(self.wrong(&["as many as ", &number, " arguments of `", &name, "`"].concat()));
        }
        Ok(Formula::Call(*function, arguments))
    }
}

impl Function {
    /// The fewest and the most arguments that it takes.
    fn takes(self) -> (usize, usize) {
        match self {
            Function::Sum
            | Function::Min
            | Function::Max
            | Function::Count
            | Function::Rows
            | Function::All => (1, usize::MAX),
            Function::Rank => (2, usize::MAX),
            Function::Convert => (2, 3),
            Function::Home
            | Function::Share
            | Function::Growth
            | Function::Between
            | Function::Per
            | Function::In => (2, 2),
            _ => (1, 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn errors_name_the_position() {
        for (text, error) in [
            (
                "",
                "position 1: `the end`, where a cell such as `table/row/column`, a number, a function or `(` is expected",
            ),
            (
                "a/b/c +",
                "position 8: `the end`, where a cell such as `table/row/column`, a number, a function or `(` is expected",
            ),
            ("sun(a/b/c)", "position 1: `sun`, where a function such as `sum` or `share` is expected"),
            ("share(a/b/c)", "position 12: `)`, where as many as 2 arguments of `share` is expected"),
            ("a/b/c a/b/d", "position 7: `a/b/d`, where the end or an operator is expected"),
            ("a/b", "position 1: `a/b`, where a cell such as `table/row/column` is expected"),
            ("'much'", "position 1: `much`, where a figure as it is printed is expected"),
            ("a/b/c > 1 > 2", "position 11: `>`, where the end or an operator is expected"),
        ] {
            assert_eq!(Formula::parse(text).unwrap_err().to_string(), error, "{text}");
        }
        let deep = "(".repeat(500);
        assert_eq!(Formula::parse(&deep).unwrap_err().position, MOST_NESTED + 1);
    }

    #[test]
    fn products_bind_before_sums_and_sums_before_comparisons() {
        let Ok(Formula::Compared(Comparison::More, both)) = Formula::parse("a/b/c - a/b/d / 2 > 1") else {
            panic!()
        };
        let Formula::Arithmetic('-', inner) = &both[0] else { panic!() };
        assert!(matches!(&inner[1], Formula::Arithmetic('/', _)));
        let formula = Formula::parse("count(a/*/x.usd, b/c/d > a/*/x.usd)").unwrap();
        let cells: Vec<String> = formula.addresses().iter().map(|address| address.cell()).collect();
        assert_eq!(cells, ["a/*/x", "b/c/d"]);
    }

    proptest! {
        #[test]
        fn any_text_is_a_formula_or_an_error(text in any::<String>()) {
            let _ = Formula::parse(&text);
        }

        #[test]
        fn any_pieces_are_a_formula_or_an_error(pieces in prop::collection::vec(prop::sample::select(vec![
            "a/b/c", "t/*/x.usd", "sum", "count", "(", ")", ",", " / ", " + ", " > ", "'", "1", "2.5", "USD", "-", ".", "*",
        ]), 0..20)) {
            if let Err(error) = Formula::parse(&pieces.concat()) {
                prop_assert!(error.position >= 1 && error.position <= pieces.concat().chars().count() + 1);
            }
        }
    }
}
