//! A key of a legend, and which marks look like it.

use crate::figure::{MarkItem, MarkKind};
use crate::look::{Ink, Texture};
use serde::{Deserialize, Serialize};

/// One key of a legend: a swatch and what it stands for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LegendEntry {
    /// The sort of mark that the swatch shows.
    pub kind: MarkKind,
    /// Colour of the swatch.
    pub ink: Ink,
    /// Texture of the swatch.
    pub texture: Texture,
    /// Words.
    pub text: String,
}

impl LegendEntry {
    /// Whether a mark's element looks like the swatch.
    pub fn shows(&self, kind: MarkKind, item: &MarkItem) -> bool {
        self.kind.looks_like(kind) && self.ink == item.ink && self.texture == item.texture
    }
}

impl MarkKind {
    /// Whether two sorts of marks have one shape: every stroke is like any other.
    pub fn looks_like(self, other: MarkKind) -> bool {
        let shape = |kind| match kind {
            MarkKind::Step | MarkKind::Link | MarkKind::Rule | MarkKind::Arrow => MarkKind::Line,
            kind => kind,
        };
        shape(self) == shape(other)
    }

    /// Whether marks of this sort have a body whose ink and texture say something of a datum.
    pub fn is_body(self) -> bool {
        !matches!(self, MarkKind::Text | MarkKind::Words | MarkKind::Annotation)
    }
}
