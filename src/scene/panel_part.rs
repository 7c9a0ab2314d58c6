//! A panel with all that belongs to it, as it is handed from step to step.

use crate::figure::{Mark, Panel};
use crate::look::Width;
use crate::text::Lang;
use std::borrow::Cow;

/// One panel with its marks, as it is handed to layout.
#[derive(Clone, Debug)]
pub(crate) struct PanelPart<'a> {
    /// The panel.
    pub panel: &'a Panel,
    /// Its marks, in paint order.
    pub marks: Vec<Cow<'a, Mark>>,
    /// Language of the words.
    pub lang: Lang,
    /// The design that the whole frame is drawn for.
    pub width: Width,
    /// Room that row labels get beside the plot, at the least.
    pub labels: f64,
    /// Room that asides get at the far side, at the least, where the panel has any.
    pub asides: f64,
}
