//! Textures: how a body is filled, so that evidence is never told by colour alone.

use serde::{Deserialize, Serialize};

/// How a mark's body is filled or stroked, so that evidence is never told by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Texture {
    /// Filled; a solid line.
    #[default]
    Solid,
    /// Diagonal hatch inside an outline: reported or estimated.
    Hatch,
    /// Outline only: negotiating, planned; a ring for dots.
    Outline,
    /// Dashed line or dashed outline: projected.
    Dashed,
    /// A pale fill inside an outline: estimated parts of a whole, where China's stands clear of the hatches of the others.
    /// Fine dots for strokes. Elsewhere as an outline.
    Tint,
}
