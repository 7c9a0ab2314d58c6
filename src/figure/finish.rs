//! Finishing a figure: what follows from its data and marks, unless the chart says otherwise.
//!
//! Knows no chart. Invariant: what a chart has said stays as it is; limits that follow come after its own.

use crate::figure::draft::{Draft, Missing};
use crate::figure::words::{Finding, Summary};
use crate::figure::{Control, Figure};
use crate::text::signs_in_words;

impl Draft<'_> {
    /// The figure with its id and language, data, sources and grades. A legend is made of what its marks use; it is as of its
    /// first datum; where currencies are on offer it says at which rates they are converted; and where definitions
    /// differ, so it does as well.
    ///
    /// # Errors
    /// Names the first cell of an event under it that the package lacks.
    pub fn finish(mut self, mut figure: Figure) -> Result<Figure, Missing> {
        (figure.id, figure.lang) = (self.id.to_owned(), self.lang);
        figure.data.clone_from(&self.data);
        if figure.legend.is_empty() {
            let inks = std::mem::take(&mut self.inks);
            figure = figure.with_legend(&inks);
        }
        if figure.as_of.is_empty() {
            figure.as_of = self.as_of(0);
        }
        if figure.controls.contains(&Control::Currency) {
            figure.rates = self.rates_said();
        }
        if let Some(strip) = self.strip.take() {
            figure = self.with_strip(&strip, figure)?;
        }
        (figure.data, figure.sources) = (self.data, self.sources);
        figure.grades = figure.grades_of(&figure.own_data());
        figure.limits.extend(figure.definition_limits());
        Ok(with_signs_in_words(figure))
    }
}

/// The figure with the signs of figures in words wherever it speaks in sentences; at marks and in tables they stay signs.
fn with_signs_in_words(mut figure: Figure) -> Figure {
    let lang = figure.lang;
    let Finding { title, subtitle } = &mut figure.finding;
    let Summary { what, extremes, trend } = &mut figure.summary;
    let sentences = [title, subtitle, what, extremes, trend, &mut figure.remark];
    for text in sentences.into_iter().chain(&mut figure.limits) {
        *text = signs_in_words(text, lang);
    }
    figure
}
