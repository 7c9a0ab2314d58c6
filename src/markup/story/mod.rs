//! The story: the front page's own words around the charts, written when building.
//!
//! Native only: a reader downloads the finished page, not what wrote it. Invariant: no figure is typed here. A
//! template names cells, and what stands on the page for a cell is what the chart beside it says of that cell.

mod around;
mod book;
mod cite;
mod front;
mod grades;
mod posts;
mod section;
mod sections;

pub use book::{Book, Shown};
pub use cite::{Hole, Piece, Unknown, pieces, told};
pub use front::{GREAT, front};
pub use section::Section;
pub use sections::sections;
