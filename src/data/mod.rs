//! The dataset: a Frictionless Data Package read once into typed tables.
//!
//! Transport-free: it is handed texts and knows neither files nor the network nor how anything is drawn.
//! Invariant: a `Dataset` that exists is whole. Every reference in it resolves and every figure has a reading,
//! a grade, an as-of period and a source, so nothing below this layer can fail on data.

mod bundled;
mod csv;
mod dataset;
mod entity;
mod error;
mod evidence;
mod interval;
mod notation;
mod package;
mod period;
mod quantity;
mod rates;
mod reading;
mod table;
mod tabulate;
mod unit;
mod written;

pub use dataset::Dataset;
pub use entity::{Company, Model, Person, Source};
pub use error::{DataError, Place};
pub use interval::Interval;
pub use notation::{Bare, NotationError, read_date, read_figure};
pub use period::{Date, Period, Precision};
pub use quantity::{Qualifier, Quantity, Role, Status};
pub use rates::Rates;
pub use reading::{Absence, Reading};
pub use table::{Cell, Column, Evidence, Grade, Kind, Reads, Row, Table};
pub use unit::{Per, Unit};
