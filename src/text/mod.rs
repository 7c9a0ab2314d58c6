//! Language: which one, two-language words, number and date formats.
//!
//! Knows nothing of data or charts. Invariant: every format is total, any `f64` has a written form.

mod date;
mod day;
mod duration;
mod fold;
mod grade;
mod lang;
mod money;
mod number;
mod signs;
mod tokens;
mod variants;
pub mod words;

pub use date::{MONTHS, UNDATED, date_tick, month_tick, period};
pub use day::Day;
pub use duration::{TimeUnit, duration, months, time_unit_word};
pub use fold::{Fit, Folded, Letter, plain};
pub use grade::grade;
pub use lang::{Bilingual, Lang};
pub use money::{Money, currency, money, money_tick};
pub use number::{compact, decimal, integer, multiple, parameters, percent, significant, tokens};
pub use signs::signs_in_words;
pub use tokens::tokens_tick;
pub use variants::Variants;
