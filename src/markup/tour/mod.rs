//! The tour: the front page's argument as an ordered list of charts, each in a state of its own and with a caption.
//!
//! Native only: what a reader downloads are finished pages, which lead to one another by plain links. Invariant: every stop is a
//! state that its chart has, and no figure is typed; captions name cells, as the story does.

mod page;
mod stops;

pub use page::{caption, entrance, turn};
pub use stops::{Stop, stops};
