//! The view state: everything a reader can change about a chart, as one value with a total round trip to the query string.
//!
//! Knows nothing of data or pixels. Invariant: `from_query(to_query(s)) == s`, and unknown keys are kept.

mod exploring;
mod item;
mod percent;
mod query;
mod view;

pub use exploring::{ChartKind, Exploring};
pub use query::{OWN_KEYS, PAGE_KEYS, QueryWarning};
pub use view::{Currency, ScaleKind, Tab, ThemeChoice, View, ViewState};
