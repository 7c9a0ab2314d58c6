//! The words around a chart: its finding and its description in three levels.

use crate::text::{self, Lang};
use serde::{Deserialize, Serialize};

/// A small count in words, capitalised in English: "Three", "三". From ten on, in digits.
pub(crate) fn count_word(n: usize, lang: Lang) -> String {
    const EN: [&str; 10] = ["None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
    const ZH: [&str; 10] = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九"];
    let word = lang.pick(EN, ZH).get(n).copied();
    word.map_or_else(|| text::integer(n as f64, lang), str::to_owned)
}

/// The words with their first letter a capital; Chinese stays as it is.
pub(crate) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Headline words of a chart.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The finding, as a sentence without a full stop.
    pub title: String,
    /// Measure, unit and period.
    pub subtitle: String,
}

/// The description for those who do not see the picture, in three levels.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
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
