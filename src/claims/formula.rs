//! Formulas: how a claim's figure follows from cells.
//!
//! ```text
//! formula    = sum [ comparison sum ]
//! comparison = ">" | ">=" | "<" | "<=" | "=" | "!="
//! sum        = product { ("+" | "-") product }
//! product    = factor { ("*" | "/") factor }            a space stands on both sides of "/"
//! factor     = ( number | quoted | path | call | "(" formula ")" )
//! path       = table "/" row "/" column [ "." part ]      a row "*" is every row of the table
//! part       = "1", "2", ... | a unit ("usd", "percent") | a part ("active", "out-of", "yoy", "valuation")
//! quoted     = "'" a figure as it is printed "'"
//! call       = function "(" formula { "," formula } ")"
//! ```
//!
//! | function | is |
//! |---|---|
//! | `sum(a, ...)`, `min`, `max` | of all, a column counting as its rows |
//! | `count(a, ... > x)` | how many of them are so |
//! | `rows(table/*/column)`, `rows(a, ...)` | how many rows have something in the column, how many of these cells have something |
//! | `refs(table/row/column)` | how many ids a cell names |
//! | `home(table/*/column, CN)` | how many of the companies that a column names have that home |
//! | `rank(x, a, ...)` | the place of `x` among `a, ...`, the greatest being the first; `x` itself is not above itself |
//! | `share(a, b)` | `a` as a percentage of `b` |
//! | `growth(a, b)` | by how many percent `a` is above `b` |
//! | `multiple(x)`, `percent(x)` | a percentage as a multiple of the whole, and the other way round |
//! | `convert(x, USD)`, `convert(x, USD, pair)` | money at the package's rate, or at the rate of a cell that prints both currencies |
//! | `between(a, b)` | the days from one date to another, over every day that they may be |
//! | `start(d)`, `end(d)` | the first and the last day of a date |
//! | `per(x, week)` | a flow over another time |
//! | `in(x, months)` | a length of time in another unit |
//! | `value(x)` | a bound such as `60%+` read as a rounded number |
//! | `floor(x)` | the whole units of an amount |
//! | `all(a, ...)`, `not(a)` | of comparisons |
//!
//! Knows no dataset. Invariant: total over texts; what is not a formula is an error with its position.

use super::Amount;

/// A cell, or with a row `*` a column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// Table.
    pub table: String,
    /// Row; `*` for all.
    pub row: String,
    /// Column.
    pub column: String,
    /// Which of its figures: a position, a unit's code or a role's; empty for the first.
    pub part: String,
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `>`
    More,
    /// `>=`
    NotLess,
    /// `<`
    Less,
    /// `<=`
    NotMore,
    /// `=`
    Same,
    /// `!=`
    Other,
}

/// A function of formulas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is described in the table of the grammar")]
pub enum Function {
    Sum,
    Min,
    Max,
    Count,
    Rows,
    Refs,
    Home,
    Rank,
    Share,
    Growth,
    Multiple,
    Percent,
    Convert,
    Between,
    Start,
    End,
    Per,
    In,
    Value,
    Floor,
    All,
    Not,
}

/// A formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formula {
    /// A number that no cell gives, such as the 1 of a growth.
    Exact(Amount),
    /// A printed figure that stands in the formula itself.
    Printed(Amount),
    /// A cell or a column.
    Cell(Address),
    /// A name that a function takes: a currency, a unit, a country.
    Name(String),
    /// `+`, `-`, `*` or `/` between two.
    Arithmetic(char, Box<[Formula; 2]>),
    /// A comparison of two.
    Compared(Comparison, Box<[Formula; 2]>),
    /// A function of some.
    Call(Function, Vec<Formula>),
}

impl Address {
    /// The address that a path names.
    pub fn maybe_new(path: &str) -> Option<Address> {
        let (path, part) = path.split_once('.').unwrap_or((path, ""));
        let mut names = path.split('/');
        let mut next = || names.next().filter(|name| !name.is_empty()).map(str::to_owned);
        let (table, row, column) = (next()?, next()?, next()?);
        let whole = names.next().is_none() && !table.contains('*') && !column.contains('*');
        whole.then(|| Address { table, row, column, part: part.to_owned() })
    }

    /// Whether it is a whole column.
    pub fn is_column(&self) -> bool {
        self.row == "*"
    }

    /// Whether it is of the same cell, whichever of its figures either asks for.
    pub fn is_same_cell(&self, other: &Address) -> bool {
        (&self.table, &self.row, &self.column) == (&other.table, &other.row, &other.column)
    }

    /// As it stands in a formula, without its part: the id of the cell.
    pub fn cell(&self) -> String {
        [self.table.as_str(), &self.row, &self.column].join("/")
    }
}

impl Formula {
    /// Every cell and column that it names, in order, each once.
    pub fn addresses(&self) -> Vec<&Address> {
        let mut found = Vec::new();
        self.visit(&mut |formula| {
            if let Formula::Cell(address) = formula
                && !found.contains(&address)
            {
                found.push(address);
            }
        });
        found
    }

    /// Calls for every formula in it, itself first.
    pub(super) fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Formula)) {
        see(self);
        let inner: &[Formula] = match self {
            Formula::Arithmetic(_, both) | Formula::Compared(_, both) => both.as_slice(),
            Formula::Call(_, arguments) => arguments,
            _ => &[],
        };
        for formula in inner {
            formula.visit(see);
        }
    }
}
