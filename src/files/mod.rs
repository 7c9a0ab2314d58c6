//! Files made from figures beside the pages: what readers take away.
//!
//! Native only, and beside `markup`: knows figures and the dataset, no HTML and no browser. Invariant: a file says of a
//! datum what its tip says.

mod about;
mod csv;
mod json;
mod ledger;
mod markdown;
mod measured;
mod metadata;
mod post;
mod rdf;
mod spreadsheet;

pub use about::{LICENCES, Licence, citation};
pub use csv::csv;
pub use json::{json, sheet_json};
pub use ledger::{ledger_csv, ledger_json, ledger_markdown};
pub use markdown::markdown;
pub use metadata::metadata;
pub use post::post;
pub use rdf::rdf;
pub use spreadsheet::{BYTE_ORDER_MARK, GUARD, guarded, spreadsheet};
