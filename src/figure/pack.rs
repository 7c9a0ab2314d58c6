//! A pack: one chart in one language, in each of the designs and currencies it offers; the form in which it is downloaded.
//!
//! Figures are made where the program is built, so what a reader downloads is values and not the code that makes them.
//! Invariant: unpacking what was packed gives the same figures, and `figure` is total.

use crate::figure::Figure;
use crate::figure::packed::{PackError, read};
use crate::state::{Currency, View, ViewState};
use crate::text::Lang;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One chart in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// The figure for each design and currency; the default one first. What is shown as it stands is not copied.
    figures: Vec<(View, Currency, Arc<Figure>)>,
}

impl Pack {
    /// The figure for a state: the design and currency asked for, then everything else the state changes.
    /// What the chart does not offer falls back to its default.
    pub fn figure(&self, state: &ViewState) -> Option<Figure> {
        let offers = |view: View, currency: Currency| {
            self.figures.iter().find(|(v, c, _)| *v == view && *c == currency)
        };
        let found = offers(state.view, state.currency)
            .or_else(|| offers(state.view, Currency::default()))
            .or_else(|| offers(View::default(), state.currency))
            .or(self.figures.first());
        found.map(|(view, currency, figure)| {
            let mut figure = figure.adjusted(state);
            for (key, met) in [("view", *view == state.view), ("cur", *currency == state.currency)] {
                let value = if met { None } else { state.maybe_value(key) };
                figure.unmet.extend(value.map(|value| [key, "=", value.as_str()].concat()));
            }
            figure
        })
    }

    /// The figure that nothing is asked of.
    pub fn plain(&self) -> Option<Arc<Figure>> {
        self.figures.first().map(|(_, _, figure)| Arc::clone(figure))
    }

    /// Puts a series, or everything of one entity, in front, unless something else is asked for. Figures that are shown already are left
    /// as they are.
    pub fn front(&mut self, id: &str) {
        for (_, _, figure) in &mut self.figures {
            if let Some(figure) = Arc::get_mut(figure) {
                figure.front(id);
            }
        }
    }

    /// The language of its words.
    pub fn lang(&self) -> Option<Lang> {
        self.figures.first().map(|(_, _, figure)| figure.lang)
    }

    /// The pack in bytes.
    ///
    /// # Errors
    /// The bytes were not made by [`Pack::to_bytes`] of the same version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Pack, PackError> {
        read(bytes).map(|figures| Pack { figures })
    }
}

impl From<Figure> for Pack {
    /// A chart of one design and one currency, made where it is shown.
    fn from(figure: Figure) -> Pack {
        Pack { figures: vec![(View::default(), Currency::default(), Arc::new(figure))] }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod making {
    use super::{Currency, Pack, View, ViewState};
    use crate::data::Dataset;
    use crate::figure::packed::write;
    use crate::figure::{Chart, Control, Figure, Missing};
    use crate::text::Lang;
    use std::sync::Arc;

    const CURRENCIES: [Currency; 4] = [Currency::Usd, Currency::Cny, Currency::Hkd, Currency::Stated];

    /// The id of each column of a table: the dataset's where all its data are of one column, otherwise its English heading
    /// in kebab case. Every language has the same ids.
    fn column_ids(figure: &Figure) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for (at, heading) in figure.table.columns.iter().enumerate() {
            let data = figure.table.rows.iter().filter_map(|row| figure.data.get(row.get(at)?.1?));
            let mut named: Vec<&str> = data.filter_map(|datum| datum.id.rsplit('/').next()).collect();
            named.sort_unstable();
            named.dedup();
            let words: Vec<String> = heading
                .split(|c: char| !c.is_ascii_alphanumeric())
                .filter(|word| !word.is_empty())
                .map(str::to_ascii_lowercase)
                .collect();
            let id = match named[..] {
                [one] if at > 0 => one.to_owned(),
                _ => words.join("-"),
            };
            ids.push(if ids.contains(&id) { [&id, "-", &at.to_string()].concat() } else { id });
        }
        ids
    }

    impl Pack {
        /// Makes every figure of a chart in one language.
        ///
        /// # Errors
        /// Names the first cell that the package lacks.
        pub fn of(chart: &Chart, dataset: &Dataset, lang: Lang) -> Result<Pack, Missing> {
            Pack::made(chart, dataset, &ViewState { lang, ..ViewState::default() })
        }

        /// The same with all money converted at one of the package's rates, by its id.
        ///
        /// # Errors
        /// As above.
        pub fn at_rate(chart: &Chart, dataset: &Dataset, lang: Lang, rate: &str) -> Result<Pack, Missing> {
            let rate = Some(rate.to_owned());
            Pack::made(chart, dataset, &ViewState { lang, rate, ..ViewState::default() })
        }

        fn made(chart: &Chart, dataset: &Dataset, plain: &ViewState) -> Result<Pack, Missing> {
            let first = (chart.build)(dataset, plain)?;
            let mut views = vec![View::Main];
            let mut currencies = vec![Currency::Usd];
            for control in &first.controls {
                match control {
                    Control::Design { views: offered } => {
                        views = offered.iter().map(|(view, _)| *view).collect();
                    }
                    Control::Currency => currencies = CURRENCIES.to_vec(),
                    _ => {}
                }
            }
            let mut figures = Vec::new();
            for view in views {
                for currency in &currencies {
                    let state = ViewState { view, currency: *currency, ..plain.clone() };
                    let mut figure = (chart.build)(dataset, &state)?;
                    let english = (chart.build)(dataset, &ViewState { lang: Lang::En, ..state })?;
                    figure.table.ids = column_ids(&english);
                    figure.offer_growth(dataset);
                    figure.join_rows();
                    figure.note_joins();
                    figures.push((view, *currency, Arc::new(figure)));
                }
            }
            Ok(Pack { figures })
        }

        /// The pack as bytes.
        pub fn to_bytes(&self) -> Vec<u8> {
            write(&self.figures)
        }

        /// A copy in which every figure has been changed.
        pub fn with_each(mut self, change: &dyn Fn(&mut Figure)) -> Pack {
            for (_, _, figure) in &mut self.figures {
                change(Arc::make_mut(figure));
            }
            self
        }
    }
}
