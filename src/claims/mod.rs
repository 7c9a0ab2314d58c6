//! Claims: what a text derives from figures, recomputed exactly and judged.
//!
//! A claim is what is stated and a formula over cells. The judgement is over exact intervals: a printed number stands for every
//! value that its digits and signs allow. Native only: verdicts are made when building. Knows no article: which claims there
//! are is data. It never parses prose. Invariant: no float takes part in a judgement, and widening a figure never turns an
//! agreement into a disagreement.

mod arithmetic;
mod at_rate;
mod bounds;
mod cause;
mod cells;
mod cells_over;
mod claim;
mod contradiction;
mod coverage;
mod defined;
mod edit_written;
mod entry;
mod error;
mod evaluate;
mod evaluation_error;
mod explain;
mod few_cells;
mod formula;
mod grid;
mod growth;
mod history;
mod ledger;
mod lexer;
mod logarithm;
mod number;
mod parser;
mod printed;
mod seeded;
mod tally;
mod value;
mod verdict;
mod wording;

pub use at_rate::RateEffects;
pub use bounds::{Bounds, Limit};
pub use cause::{Edit, Slip};
pub use claim::{Claim, KINDS, LABELS};
pub use contradiction::{Contradiction, MEASURES, contradictions};
pub use coverage::{Considered, Fate, coverage};
pub use entry::Entry;
pub use error::{CellAddress, ClaimError, FormulaError};
pub use evaluate::{Cells, evaluate};
pub use evaluation_error::EvaluationError;
pub use explain::{label_written, sides};
pub use few_cells::FewCells;
pub use formula::{Address, Comparison, Formula, Function};
pub use grid::{Grid, GridCell, Standing};
pub use growth::{Dated, GrowthBounds, Pace};
pub use history::{VerdictChange, history};
pub use ledger::Ledger;
pub use number::{Number, maybe_decimal, number};
pub use parser::MOST_NESTED;
pub use printed::{figures_of, maybe_amount, value_of_bound};
pub use seeded::{SEEDED, Seeded, seeded};
pub use tally::tally_written;
pub use value::{Amount, Value};
pub use verdict::{Judgement, Outcome, Verdict, judge};
pub use wording::{bounds_written, number_written};
