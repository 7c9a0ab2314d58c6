//! The dataset: a Frictionless Data Package read once into typed tables.
//!
//! Transport-free: it is handed texts or bytes and knows neither files nor the network nor how anything is drawn.
//! The build reads the package (`read`) and the program unpacks the result (`bundle`), so no reader is downloaded.
//! Invariant: a `Dataset` that exists is whole. Every reference in it resolves and every figure has a reading,
//! a grade, an as-of period and a source, so nothing below this layer can fail on data.

mod dataset;
mod definition;
mod entity;
mod interval;
mod period;
mod quantity;
mod rates;
#[cfg(not(target_arch = "wasm32"))]
mod read;
mod reading;
mod stated_rates;
mod table;
mod unit;
mod wording;

pub use dataset::Dataset;
pub use definition::{Basis, Definition};
pub use entity::{Company, Model, Person, Source};
pub use interval::Interval;
pub use period::{Date, Period, Precision};
pub use quantity::{Qualifier, Quantity, QuantityRole, Status};
pub use rates::Rates;
#[cfg(not(target_arch = "wasm32"))]
pub use read::{Bare, DataError, Location, NotationError, read_date, read_figure};
pub use reading::{Absence, Reading};
pub use stated_rates::{PrintedPair, StatedRate};
pub use table::{Cell, Column, Evidence, Grade, Reads, Row, Table, TableKind};
pub use unit::{Per, Unit};
