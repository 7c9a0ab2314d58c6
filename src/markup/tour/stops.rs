//! The stops of the tour: which chart in which state, and what is said of it.
//!
//! The words stand in `words/`; every figure in them is a hole for a cell.

use crate::text::words::{CellMessage, Fixed, tour as words};

/// One stop.
#[derive(Clone, Copy, Debug)]
pub struct Stop {
    /// The chart's id.
    pub chart: &'static str,
    /// What is asked of it, as its own page's address asks.
    pub state: &'static str,
    /// What the stop is about.
    pub heading: Fixed,
    /// What there is to see.
    pub caption: CellMessage,
}

/// All of them, in order.
pub fn stops() -> &'static [Stop] {
    STOPS
}

const STOPS: &[Stop] = &[
    Stop {
        chart: "valuations",
        state: "y=log&view=pairs",
        heading: words::PRICES_HEADING,
        caption: words::PRICES_CAPTION,
    },
    Stop {
        chart: "kimi-funding",
        state: "y=log",
        heading: words::RISE_HEADING,
        caption: words::RISE_CAPTION,
    },
    Stop {
        chart: "valuation-multiples",
        state: "focus=moonshot-ai",
        heading: words::YEARS_HEADING,
        caption: words::YEARS_CAPTION,
    },
    Stop {
        chart: "lab-financials",
        state: "",
        heading: words::LOSSES_HEADING,
        caption: words::LOSSES_CAPTION,
    },
    Stop { chart: "token-growth", state: "y=log", heading: words::USE_HEADING, caption: words::USE_CAPTION },
    Stop {
        chart: "openrouter-share",
        state: "focus=cn",
        heading: words::CHOICE_HEADING,
        caption: words::CHOICE_CAPTION,
    },
    Stop {
        chart: "model-rankings",
        state: "focus=moonshot-ai",
        heading: words::LEAD_HEADING,
        caption: words::LEAD_CAPTION,
    },
];
