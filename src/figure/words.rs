//! The words around a chart: its finding and its description in three levels.

use crate::text::words::common;
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

/// Names one after another inside a sentence: "Twitter, Snap and Spotify", "推特、Snap 和 Spotify".
pub(crate) fn listed(names: &[&str], lang: Lang) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => {
            let first = first.join(common::COMMA.say(lang));
            // Chinese sets a space between its own characters and Latin ones only.
            let space = |beside: Option<char>| {
                if lang == Lang::Zh && beside.is_some_and(|c| c.is_ascii()) { " " } else { "" }
            };
            let (before, after) = (space(first.chars().last()), space(last.chars().next()));
            [first.as_str(), before, common::LAST.say(lang), after, last].concat()
        }
    }
}

/// What says something by itself, one after another, as one sentence: "A: 5; B: 6."
pub(crate) fn sentence(parts: &[String], lang: Lang) -> String {
    common::Sentence { parts: &parts.join(common::SEMICOLON.say(lang)) }.say(lang)
}

/// A heading as it stands inside a sentence: without capitals, but for abbreviations and whatever holds a digit.
pub(crate) fn inside(heading: &str) -> String {
    let plain =
        |word: &str| word.chars().any(char::is_lowercase) && !word.chars().any(|c| c.is_ascii_digit());
    let word = |word: &str| if plain(word) { word.to_lowercase() } else { word.to_owned() };
    heading.split(' ').map(word).collect::<Vec<String>>().join(" ")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_listed_as_each_language_does() {
        assert_eq!(listed(&["A", "B", "C"], Lang::En), "A, B and C");
        assert_eq!(listed(&["推特", "Snap", "Spotify"], Lang::Zh), "推特、Snap 和 Spotify");
        assert_eq!(listed(&["推特", "脸书"], Lang::Zh), "推特和脸书");
        assert_eq!(listed(&[], Lang::En), "");
    }

    #[test]
    fn the_first_letter_becomes_a_capital() {
        assert_eq!(capitalised("key technology of AMD"), "Key technology of AMD");
        assert_eq!((capitalised("智谱"), capitalised("")), ("智谱".to_owned(), String::new()));
    }

    #[test]
    fn headings_keep_abbreviations() {
        assert_eq!(inside("V4 Training Cost"), "V4 training cost");
        assert_eq!(inside("Open-Source API"), "open-source API");
        assert_eq!(inside("开源下载量"), "开源下载量");
    }
}
