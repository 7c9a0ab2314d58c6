//! The dataset: a Frictionless Data Package read once into typed tables.
//!
//! Transport-free: it is handed texts and knows neither files nor the network nor how anything is drawn.
//! Invariant: a `Dataset` that exists is whole. Every reference in it resolves and every figure has a reading,
//! a grade, an as-of period and a source, so nothing below this layer can fail on data.

mod table;

pub use table::{Cell, Column, Evidence, Grade, Kind, Reads, Row, Table};
