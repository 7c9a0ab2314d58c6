//! The catalogue: every chart there is, in the order of the story. Adding a chart is one file and one line here.

use crate::data::Dataset;
use crate::figure::{Figure, Missing, model_rankings, token_growth, valuations};
use crate::state::ViewState;

/// One chart of the catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Chart {
    /// Kebab-case id.
    pub id: &'static str,
    /// Makes the figure from the dataset and the view state.
    pub build: fn(&Dataset, &ViewState) -> Result<Figure, Missing>,
}

const CHARTS: &[Chart] = &[
    Chart { id: valuations::ID, build: valuations::build },
    Chart { id: token_growth::ID, build: token_growth::build },
    Chart { id: model_rankings::ID, build: model_rankings::build },
];

/// Every chart, in the order of the story.
pub fn catalogue() -> &'static [Chart] {
    CHARTS
}

/// The chart with this id, if there is one.
pub fn maybe_chart(id: &str) -> Option<&'static Chart> {
    CHARTS.iter().find(|chart| chart.id == id)
}
