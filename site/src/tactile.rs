//! The sheets of a chart that are felt: its picture with keys in braille, and what the keys stand for.
//!
//! Knows one chart at a time. Invariant: the first sheet is `<id>.tactile.svg`, and those after it are numbered.

use crate::built_chart::BuiltChart;
use crate::file::File;
use olympus::paint::tactile::{self, TactileMetrics, TactileWords};
use olympus::scene::roomy;
use olympus::text::Lang;

/// The sheets in a language, in a folder of the site; `about` is what each says of itself to programs.
pub fn sheets(chart: &BuiltChart, lang: Lang, folder: &str, about: &str) -> Vec<File> {
    let figure = chart.figure(lang);
    let [name, _] = chart.names;
    let words = TactileWords {
        lang,
        file: &format!("{}{}.tactile", chart.id, lang.pick("", ".zh")),
        name,
        title: &figure.finding.title,
        measure: &figure.finding.subtitle,
        legend: &figure.legend,
        about,
    };
    let scene = roomy(figure, tactile::WIDTH, &TactileMetrics);
    let file = |(name, sheet): (String, String)| File {
        path: format!("{folder}/{name}"),
        bytes: sheet.into_bytes(),
    };
    tactile::write(&scene, &words).into_iter().map(file).collect()
}
