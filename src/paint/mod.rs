//! Painters: how a scene gets to the screen or into a file.
//!
//! A painter knows primitives and themes, not figures or data. Invariant: every painter paints the same items in
//! the same order, which `record` lets tests compare.

#[cfg(target_arch = "wasm32")]
pub mod canvas;
pub mod colour;
pub mod device;
pub mod font;
pub mod hatch;
mod number;
pub mod record;
pub mod svg;
#[cfg(not(target_arch = "wasm32"))]
pub mod tactile;

/// Width of the rim around words with a halo, in logical pixels; half of it lies outside the letters.
pub const HALO_WIDTH: f64 = 4.0;
