//! Figures: what is drawn and said, without a single pixel.
//!
//! A `Figure` is a value made from the dataset and the view state: marks whose channels are places on two axes,
//! and every word that goes with them. It knows no sizes, fonts or colours. Invariant: everything a reader can
//! point at is one [`Datum`], and the tip, the table, the description and the files all read that same datum.

mod adjust;
mod axis;
mod bars;
mod catalogue;
mod cells;
mod channel;
#[cfg(not(target_arch = "wasm32"))]
mod checks;
mod chosen;
mod column;
mod computed;
#[cfg(not(target_arch = "wasm32"))]
mod cross_references;
#[cfg(not(target_arch = "wasm32"))]
mod dated;
mod dates;
mod datum;
mod defined;
mod diverging;
mod dots;
mod draft;
mod drawing;
mod dumbbell;
mod edition;
mod events;
mod filtered;
mod finish;
mod growth;
mod implied_rates;
mod index;
#[cfg(not(target_arch = "wasm32"))]
mod joins;
mod key;
mod legend;
mod lines;
mod mark;
mod model;
mod money_rates;
mod ordered;
mod pack;
mod packed;
mod phrases;
mod record;
mod sheet;
mod slope;
mod stack;
mod table;
mod tree;
mod words;

pub use axis::{Axis, AxisScale, RowLabel, TickFormat};
pub use catalogue::{Chart, catalogue, maybe_chart};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use cells::inks_of;
#[cfg(not(target_arch = "wasm32"))]
pub use checks::{note_checks, note_sheet_checks};
pub use chosen::{CHOSEN, Choice, Fallback};
#[cfg(not(target_arch = "wasm32"))]
pub use cross_references::CrossReferences;
#[cfg(not(target_arch = "wasm32"))]
pub use dated::{DatedPoint, DatedSeries, NoGrowth};
pub use datum::{Datum, Series};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use dots::dot_texture;
pub use draft::Missing;
pub use drawing::{Drawing, Panel};
pub use edition::{Change, Edition, Past};
pub use growth::Growth;
pub use index::{EntryKind, Index, IndexEntry, SearchResults};
pub use key::LegendEntry;
pub use mark::{Label, Mark, MarkItem, MarkKind, Position, Side};
pub use model::{ARTICLE, attribution, cite};
pub use model::{Control, Figure, FilterGroup, Moment, SourceNote, Table};
#[cfg(not(target_arch = "wasm32"))]
pub use money_rates::offered as offered_rates;
pub use pack::Pack;
pub use packed::{PackError, copy_in, is_compressed, plain_copy};
pub use sheet::{Asked, CellEvidence, ColumnKind, Measure, Sheet, SheetCell, SheetColumn, SheetRow};
pub use sheet::{CellLook, Heading, Shown, ShownCell};
pub use words::{Finding, Summary};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use words::{capitalised, inside, listed};
