//! The view state: everything a reader can change about a chart, as one value with a total round trip to the query string.
//!
//! Knows nothing of data or pixels. Invariant: `from_query(to_query(s)) == s`, and unknown keys are kept.

mod view;

pub use view::{Currency, ScaleKind, Tab, ThemeChoice, View, ViewState};
