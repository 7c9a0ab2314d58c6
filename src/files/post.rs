//! Ready words for a post about a chart.
//!
//! Knows the figure alone. Invariant: every figure in them stands in the chart's own description.

use crate::figure::Figure;
use crate::text::words::files as words;

/// The finding, the figures at its ends and the as-of date, in the figure's language. The address comes after it, with a space
/// between, from whoever knows which.
pub fn post(figure: &Figure) -> String {
    words::Post {
        title: &figure.finding.title,
        figures: figure.summary.extremes.trim(),
        as_of: &figure.as_of,
    }
    .say(figure.lang)
}
