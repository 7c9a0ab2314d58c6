//! `ViewState` and the small enums it is made of.

use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// The panel in front.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// The drawn chart.
    #[default]
    Chart,
    /// The same figures as a table.
    Table,
    /// Sources, grades and limits.
    Sources,
}

/// The value axis as asked for; a figure may refuse `Log`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ScaleKind {
    /// Equal steps for equal differences.
    Linear,
    /// Equal steps for equal ratios.
    Log,
}

/// The currency money is shown in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Currency {
    /// US dollars.
    #[default]
    Usd,
    /// Renminbi.
    Cny,
    /// Hong Kong dollars.
    Hkd,
    /// Whichever currency the article printed first.
    Stated,
}

/// The colour theme; absent means the reader's system decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThemeChoice {
    /// Dark ink on paper.
    Light,
    /// Light ink on dark ground.
    Dark,
}

/// Which of a chart's designs is shown, where it has more than one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum View {
    /// The chart's first design.
    #[default]
    Main,
    /// Pairs of dots joined by a line.
    Pairs,
    /// Lines over time.
    Lines,
}

/// All that a reader can change about a chart. `None` and empty mean the figure's own default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ViewState {
    /// Panel in front (`tab`).
    pub tab: Tab,
    /// Value axis (`y`).
    pub y: Option<ScaleKind>,
    /// Design (`view`).
    pub view: View,
    /// Currency (`cur`).
    pub currency: Currency,
    /// The id of the one rate at which all money is converted (`rate`); none: a figure that the article converts itself stands
    /// as the article has it.
    pub rate: Option<String>,
    /// Series or entities shown (`pick`); empty shows all.
    pub pick: Vec<String>,
    /// Datum or series in front, the rest dimmed (`focus`).
    pub focus: Option<String>,
    /// Two points between which growth is measured, or two days between which data are shown (`time=a..b`).
    pub time: Option<(String, String)>,
    /// Order of rows: column id and whether descending (`sort`).
    pub sort: Option<(String, bool)>,
    /// Evidence grades shown, by their codes (`grade`); empty shows all.
    pub grades: Vec<String>,
    /// Language (`lang`).
    pub lang: Lang,
    /// Theme (`theme`).
    pub theme: Option<ThemeChoice>,
    /// The one company in front in every chart of the page that has it (`front`).
    pub front: Option<String>,
    /// A datum to go to, `table/row/column` (`d`).
    pub datum: Option<String>,
    /// The version of the dataset that the address was made with (`v`).
    pub version: Option<String>,
    /// Whether that version's figures are asked for (`pinned=1`).
    pub pinned: bool,
    /// Keys this version does not know, kept as they came, in order.
    pub unknown: Vec<(String, String)>,
}
