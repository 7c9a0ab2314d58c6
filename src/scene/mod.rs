//! Scenes: where everything is drawn, in f64 logical pixels, y down.
//!
//! `build` is total and deterministic: the same figure, size and text metrics give the same scene. A scene knows
//! nothing of canvases, elements or files. Invariant: items stand in paint order and each knows its datum,
//! so the picture and what can be pointed at cannot drift apart.

mod axis;
mod build;
mod domain;
mod frames;
mod geometry;
mod height;
mod highlight;
mod hit;
mod item;
mod labels;
mod layout;
mod marks;
mod metrics;
mod motion;
mod panel_part;
mod poster;
mod primitive;
mod rows;
#[cfg(not(target_arch = "wasm32"))]
mod sparkline;
mod swatch;
#[cfg(not(target_arch = "wasm32"))]
mod tactile;
#[cfg(test)]
mod test_panel;
mod text;
mod ticks;
mod tip;
mod title;
mod tracks;
mod walk;
mod wrap;

pub use build::build;
pub(crate) use geometry::length;
pub use geometry::{Point, Rect, Size};
pub use height::height;
pub use item::{Item, Plot, Reach, Role, Scene};
pub use metrics::{FixedMetrics, TextMetrics};
pub use motion::{Moving, advance, at_rest, set_out};
pub use poster::poster;
pub use primitive::{Anchor, Family, Fill, Font, Pattern, Primitive, Stroke, Weight};
#[cfg(not(target_arch = "wasm32"))]
pub use sparkline::{SPARKLINE, SparkPoint, sparkline};
pub use swatch::{SWATCH, swatch};
#[cfg(not(target_arch = "wasm32"))]
pub use tactile::roomy;
pub use tip::{NOWHERE, TipPosition};
pub use walk::Step;
pub use wrap::wrap;
