//! Reading a package: CSV, descriptor, notation, evidence and errors.
//!
//! Runs where the program is built, not where it is read: see `bundle`. Knows no transport. Invariant: what it gives
//! is whole, or it says which file, row and column is in the way.

mod csv;
mod definition;
mod entity;
mod error;
mod evidence;
mod hash;
mod notation;
mod package;
mod parse;
mod rates;
mod support;
mod tabulate;

pub use error::{DataError, Location};
pub use notation::{Bare, NotationError, read_date, read_figure};

use super::*;
