//! Where else a figure is shown: the charts that a datum has in common with others.
//!
//! Knows addresses of data, not what they say. Invariant: a datum names another chart if and only if that chart names it.

use crate::data::Dataset;
use crate::figure::{Figure, Missing, catalogue, maybe_chart};
use crate::state::ViewState;
use crate::text::Lang;
use std::collections::BTreeMap;

/// For the address of each datum, the charts that show it, in the order of the story.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CrossReferences {
    shown: BTreeMap<String, Vec<String>>,
}

impl CrossReferences {
    /// What these figures show, each the default one of its chart.
    pub fn of<'a>(figures: impl IntoIterator<Item = &'a Figure>) -> CrossReferences {
        let mut shown: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for figure in figures {
            for datum in &figure.data {
                let charts = shown.entry(datum.id.clone()).or_default();
                if !charts.contains(&figure.id) {
                    charts.push(figure.id.clone());
                }
            }
        }
        CrossReferences { shown }
    }

    /// What every chart of the catalogue shows. Addresses are the same in every language.
    ///
    /// # Errors
    /// Names the first cell that the package lacks.
    pub fn of_catalogue(dataset: &Dataset, lang: Lang) -> Result<CrossReferences, Missing> {
        let plain = ViewState { lang, ..ViewState::default() };
        let figures: Vec<Figure> =
            catalogue().iter().map(|chart| (chart.build)(dataset, &plain)).collect::<Result<_, _>>()?;
        Ok(CrossReferences::of(&figures))
    }

    /// Says at each datum of a figure which other charts show it, with their short names in its language.
    pub fn note(&self, figure: &mut Figure) {
        let (id, lang) = (&figure.id, figure.lang);
        for datum in &mut figure.data {
            let charts = self.shown.get(&datum.id).map(Vec::as_slice).unwrap_or_default();
            let others = charts.iter().filter(|chart| *chart != id);
            datum.cross_references = others
                .filter_map(|chart| maybe_chart(chart))
                .map(|chart| (chart.id.to_owned(), chart.name(lang).to_owned()))
                .collect();
        }
    }
}
