//! The app: live charts in the place of the still ones, in a browser.
//!
//! The only layer, with `paint::canvas`, that knows a browser. It derives everything from two things: packed
//! figures and the address. Invariant: until a chart is live its still picture stands, and when it comes nothing else on the page moves.

mod address;
mod canvas_layer;
mod change;
mod chart;
mod citations;
mod edition;
mod events;
mod explore;
mod fetch;
mod hooks;
mod keys;
mod live;
mod more;
mod motion;
mod mount_point;
mod page;
mod panel;
mod picture;
mod pointer;
mod print;
mod search;
mod start;
mod tip;
mod toolbar;
mod turn;
mod walk;
mod words;

/// The system's own allocator takes twice the code.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

pub use more::begin_more;
pub use start::{start, start_explorer, start_search};
