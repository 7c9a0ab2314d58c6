//! What stands in every file of a chart besides its data: how to cite it, and under which licences it is.
//!
//! Knows figures and the package. Invariant: a citation names the version of the data and every source.

use crate::data::Dataset;
use crate::figure::Figure;
use crate::text::words::files as words;
use serde::Serialize;

/// A licence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Licence {
    /// Its identifier in the SPDX list.
    pub name: &'static str,
    /// Its name.
    pub title: &'static str,
    /// Where its text stands.
    pub path: &'static str,
}

/// The licences of the project, to choose from.
pub const LICENCES: [Licence; 2] = [
    Licence { name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit" },
    Licence {
        name: "Apache-2.0",
        title: "Apache License 2.0",
        path: "https://www.apache.org/licenses/LICENSE-2.0",
    },
];

/// A chart as it is cited, in the figure's language; `page` is the whole address of its page, if that is known.
pub fn citation(figure: &Figure, dataset: &Dataset, page: Option<&str>) -> String {
    let lang = figure.lang;
    let cited = words::Citation {
        title: &figure.finding.title,
        package: dataset.title().get(lang),
        version: &dataset.version(),
        sources: &figure.attribution(|source| source.name.clone()),
    }
    .say(lang);
    match page {
        // What finds addresses in running text needs a space before one.
        Some(page) => [cited.as_str(), " ", page].concat(),
        None => cited,
    }
}
