//! What a reader asks of the explorer: a table, its rows, and a chart of its columns.
//!
//! Stands on the view state: `sort`, `y` and `d` are that state's own, all else is among the keys it does not know. Knows
//! no table. Invariant: `from_view` gives back what `write` wrote, through the query string as well.
//!
//! | key | value |
//! |---|---|
//! | `table` | id of the table |
//! | `q` | text that rows contain |
//! | `where` | `column:choice`, joined by `~` |
//! | `x` | id of the column that names marks |
//! | `values` | ids of measures, joined by `~` |
//! | `kind` | `bar` `line` `dot` |
//! | `as` | `printed` `words` |
//! | `with` | `evidence` `ids`, joined by `~` |

use super::item::{escape_into, items, maybe_split, push_items, unescape};
use super::{QueryWarning, ViewState};

/// How a chosen chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// Bars from zero.
    Bar,
    /// Lines over time.
    Line,
    /// Dots in rows.
    Dot,
}

/// Everything that is asked of the explorer and is not the view state's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exploring {
    /// The table (`table`).
    pub table: Option<String>,
    /// Text that rows contain (`q`); empty for all rows.
    pub text: String,
    /// Columns and the choice of each that rows have (`where`).
    pub filters: Vec<(String, String)>,
    /// The column that names marks (`x`).
    pub label: Option<String>,
    /// The measures that are charted (`values`).
    pub values: Vec<String>,
    /// How they are drawn (`kind`).
    pub kind: Option<ChartKind>,
    /// Whether figures are in words instead of as printed (`as`).
    pub words: bool,
    /// Whether grades, as-of periods and sources are shown (`with`).
    pub evidence: bool,
    /// Whether columns of ids and references are shown (`with`).
    pub details: bool,
}

impl ChartKind {
    /// Every kind.
    pub const ALL: [ChartKind; 3] = [ChartKind::Bar, ChartKind::Line, ChartKind::Dot];

    /// The word for it in the query string.
    pub fn code(self) -> &'static str {
        match self {
            ChartKind::Bar => "bar",
            ChartKind::Line => "line",
            ChartKind::Dot => "dot",
        }
    }
}

/// The keys, in the order they are written.
const KEYS: [&str; 8] = ["table", "q", "where", "x", "values", "kind", "as", "with"];
const EVIDENCE: &str = "evidence";
const IDS: &str = "ids";

impl Exploring {
    /// What a view state asks of the explorer, and what in it could not be used. Of a repeated key the first stands.
    ///
    /// ```
    /// use olympus::state::{ChartKind, Exploring, ViewState};
    /// let (view, _) = ViewState::from_query("table=users&where=company_id:deepseek&kind=dot", None);
    /// let (asked, warnings) = Exploring::from_view(&view);
    /// assert_eq!(asked.table.as_deref(), Some("users"));
    /// assert_eq!(asked.filters, [("company_id".to_owned(), "deepseek".to_owned())]);
    /// assert_eq!(asked.kind, Some(ChartKind::Dot));
    /// assert!(warnings.is_empty());
    /// ```
    pub fn from_view(view: &ViewState) -> (Exploring, Vec<QueryWarning>) {
        let mut asked = Exploring::default();
        let mut warnings = Vec::new();
        for known in KEYS {
            let mut values = view.unknown.iter().filter(|(key, _)| key == known).map(|(_, value)| value);
            let Some(value) = values.next() else { continue };
            let result = if value.is_empty() { Ok(()) } else { asked.try_set(known, value) };
            let again = values.next().map(|value| (value, "one value"));
            for (value, expected) in result.err().map(|expected| (value, expected)).into_iter().chain(again) {
                warnings.push(QueryWarning { key: known.to_owned(), value: value.clone(), expected });
            }
        }
        (asked, warnings)
    }

    /// Makes a view state ask for this, and for nothing else of the explorer.
    pub fn write(&self, view: &mut ViewState) {
        view.unknown.retain(|(key, _)| !KEYS.contains(&key.as_str()));
        let written = KEYS.into_iter().filter_map(|key| {
            let value = self.value(key);
            (!value.is_empty()).then(|| (key.to_owned(), value))
        });
        view.unknown.splice(0..0, written);
    }

    fn try_set(&mut self, key: &str, value: &str) -> Result<(), &'static str> {
        match key {
            "table" => self.table = Some(unescape(value)),
            "q" => self.text = unescape(value),
            "x" => self.label = Some(unescape(value)),
            "values" => self.values = items(value),
            "kind" => {
                let kind = ChartKind::ALL.into_iter().find(|kind| kind.code() == value);
                self.kind = Some(kind.ok_or("bar|line|dot")?);
            }
            "as" => {
                self.words = value == "words";
                if !self.words && value != "printed" {
                    return Err("printed|words");
                }
            }
            "with" => {
                let shown = items(value);
                (self.evidence, self.details) =
                    (shown.iter().any(|item| item == EVIDENCE), shown.iter().any(|item| item == IDS));
                if shown.iter().any(|item| item != EVIDENCE && item != IDS) {
                    return Err("evidence~ids");
                }
            }
            _ => {
                for pair in items(value) {
                    let (column, choice) = maybe_split(&pair, ":").ok_or("column:choice")?;
                    self.filters.push((unescape(column), unescape(choice)));
                }
            }
        }
        Ok(())
    }

    fn value(&self, key: &str) -> String {
        let mut out = String::new();
        match key {
            "table" => push_one(&mut out, self.table.as_deref()),
            "q" => push_one(&mut out, Some(self.text.as_str()).filter(|text| !text.is_empty())),
            "x" => push_one(&mut out, self.label.as_deref()),
            "values" => push_items(&mut out, &self.values),
            "kind" => out.push_str(self.kind.map_or("", ChartKind::code)),
            "as" if self.words => out.push_str("words"),
            "with" => {
                let shown = [(self.evidence, EVIDENCE), (self.details, IDS)];
                let shown: Vec<&str> =
                    shown.into_iter().filter(|(on, _)| *on).map(|(_, code)| code).collect();
                out = shown.join("~");
            }
            "where" => {
                let mut pairs = Vec::with_capacity(self.filters.len());
                for (column, choice) in &self.filters {
                    let mut pair = String::new();
                    escape_into(&mut pair, column, ":");
                    pair.push(':');
                    escape_into(&mut pair, choice, "");
                    pairs.push(pair);
                }
                push_items(&mut out, &pairs);
            }
            _ => {}
        }
        out
    }
}

fn push_one(out: &mut String, value: Option<&str>) {
    if let Some(value) = value {
        escape_into(out, value, "");
    }
}
