//! A datum: one figure of the dataset as a chart shows it, with everything a tip, table or description says of it.

use crate::data::Grade;
use serde::{Deserialize, Serialize};

/// One figure shown by a chart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Datum {
    /// Address in the dataset, `table/row/column`. What is computed from several cells has the chart's id as its table.
    pub id: String,
    /// Whose figure it is, such as a company's name.
    pub name: String,
    /// What is measured, such as "valuation".
    pub measure: String,
    /// The name of its definition, told so narrowly that figures of one can be compared; empty where it has none.
    pub definition: String,
    /// The value in words and unit, in the reader's language and currency.
    pub value: String,
    /// As printed in the article.
    pub printed: String,
    /// The number behind it in the chart's unit, where there is one.
    pub number: Option<f64>,
    /// The period it speaks of, in the reader's language.
    pub as_of: String,
    /// How well it is supported.
    pub grade: Grade,
    /// Positions in [`crate::figure::Figure::sources`].
    pub sources: Vec<usize>,
    /// Section of the article.
    pub section: String,
    /// Something a reader should know of it, such as "negotiating"; may be empty.
    pub note: String,
    /// Ids of what it belongs to besides its series: companies, and whatever the chart's filters name. `focus` and
    /// `pick` find it by these.
    pub entities: Vec<String>,
    /// Other charts that show the same figure: id and short name of each.
    pub cross_references: Vec<(String, String)>,
    /// What is claimed with it. First, without an id, how many claims take it and how they fared; then the id of each that
    /// disagrees, with its statement. Empty where no claim takes it.
    pub checks: Vec<(String, String)>,
}

/// Data that belong together: what Up and Down move between.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// Id used by `focus` and `pick`.
    pub id: String,
    /// Name in the reader's language.
    pub name: String,
    /// Positions in [`crate::figure::Figure::data`], in reading order.
    pub data: Vec<usize>,
}
