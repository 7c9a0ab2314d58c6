//! Language: which one, two-language words, number and date formats.
//!
//! Knows nothing of data or charts. Invariant: every format is total, any `f64` has a written form.

mod lang;

pub use lang::{Bilingual, Lang};
