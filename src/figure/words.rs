//! The words around a chart: its finding and its description in three levels.

/// Headline words of a chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Finding {
    /// The finding, as a sentence without a full stop.
    pub title: String,
    /// Measure, unit and period.
    pub subtitle: String,
}

/// The description for those who do not see the picture, in three levels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// What the chart is: kind, axes, how many data.
    pub what: String,
    /// Its extremes.
    pub extremes: String,
    /// Its trend or comparison.
    pub trend: String,
}

impl Summary {
    /// The three levels as one text.
    pub fn text(&self) -> String {
        [self.what.as_str(), self.extremes.as_str(), self.trend.as_str()].join(" ")
    }
}
