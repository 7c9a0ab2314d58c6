//! The story: the front page's own words around the charts, put together when building.
//!
//! Native only: a reader downloads the finished page, not what wrote it. Invariant: no figure is typed here. A
//! message names cells, and what stands on the page for a cell is what the chart beside it says of that cell.

mod book;
mod cite;
mod front;
mod grades;
mod paragraph;
mod posts;
mod prose;
mod section;
mod sections;

pub use book::{Book, CellWords};
pub use cite::{Hole, Unknown, render};
pub use front::{GREAT, front};
pub use paragraph::Paragraph;
pub use section::Section;
pub use sections::sections;
