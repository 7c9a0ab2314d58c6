//! The catalogue: every chart there is, in the order of the story. Adding a chart is one file and two lines here.

use crate::data::Dataset;
use crate::figure::draft::Draft;
use crate::figure::{Figure, Missing};
use crate::state::ViewState;
use crate::text::Lang;
use crate::text::words::{Fixed, charts};

/// One chart of the catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Chart {
    /// Kebab-case id.
    pub id: &'static str,
    /// Short name for menus.
    pub name: Fixed,
    /// Makes the figure from the dataset and the view state.
    pub build: fn(&Dataset, &ViewState) -> Result<Figure, Missing>,
}

// Written out, not made by the macro below: rustfmt finds files only through declarations it can read.
mod ai_trust;
mod alibaba_units;
mod capital_commitments;
mod cursor_base_model;
mod deepseek_scale;
mod ecosystems;
mod event_timeline;
mod exchange_rates;
mod infrastructure_funding;
mod ipo_performance;
mod kimi_funding;
mod kimi_revenue_mix;
mod kimi_timeline;
mod lab_financials;
mod leadership_shift;
mod model_rankings;
mod openrouter_share;
mod prelude;
mod token_growth;
mod valuation_multiples;
mod valuations;

/// Lists each chart's file.
macro_rules! charts {
    ($($id:literal $module:ident $name:ident;)*) => {
        const CHARTS: &[Chart] = &[$(Chart {
            id: $id,
            name: charts::$name,
            build: |dataset, state| {
                let mut draft = Draft::new(dataset, state).of_chart($id);
                let figure = $module::build(&mut draft)?;
                draft.finish(figure)
            },
        }),*];
    };
}

charts! {
    "valuations" valuations VALUATIONS;
    "token-growth" token_growth TOKEN_GROWTH;
    "model-rankings" model_rankings MODEL_RANKINGS;
    "kimi-timeline" kimi_timeline KIMI_TIMELINE;
    "kimi-funding" kimi_funding KIMI_FUNDING;
    "kimi-revenue-mix" kimi_revenue_mix KIMI_REVENUE_MIX;
    "deepseek-scale" deepseek_scale DEEPSEEK_SCALE;
    "ipo-performance" ipo_performance IPO_PERFORMANCE;
    "lab-financials" lab_financials LAB_FINANCIALS;
    "valuation-multiples" valuation_multiples VALUATION_MULTIPLES;
    "infrastructure-funding" infrastructure_funding INFRASTRUCTURE_FUNDING;
    "capital-commitments" capital_commitments CAPITAL_COMMITMENTS;
    "alibaba-units" alibaba_units ALIBABA_UNITS;
    "openrouter-share" openrouter_share OPENROUTER_SHARE;
    "cursor-base-model" cursor_base_model CURSOR_BASE_MODEL;
    "ecosystems" ecosystems ECOSYSTEMS;
    "ai-trust" ai_trust AI_TRUST;
    "leadership-shift" leadership_shift LEADERSHIP_SHIFT;
    "event-timeline" event_timeline EVENT_TIMELINE;
    "exchange-rates" exchange_rates EXCHANGE_RATES;
}

impl Chart {
    /// The short name in a language.
    pub fn name(&self, lang: Lang) -> &'static str {
        self.name.say(lang)
    }
}

/// Every chart, in the order of the story.
pub fn catalogue() -> &'static [Chart] {
    CHARTS
}

/// The chart with this id, if there is one.
pub fn maybe_chart(id: &str) -> Option<&'static Chart> {
    CHARTS.iter().find(|chart| chart.id == id)
}
