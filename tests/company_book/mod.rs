//! Books of the whole package, as pages of companies are made from them.

use crate::whole_package::ledger;
use olympus::data::Dataset;
use olympus::figure::{Figure, catalogue};
use olympus::markup::story::Book;
use olympus::state::ViewState;
use olympus::text::Lang;

/// How a test ends that reads the package.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Every chart of a language.
pub fn figures(dataset: &Dataset, lang: Lang) -> Result<Vec<Figure>, Box<dyn std::error::Error>> {
    let state = ViewState { lang, ..ViewState::default() };
    catalogue().iter().map(|chart| Ok((chart.build)(dataset, &state)?)).collect()
}

/// Runs a check on a book of the whole package, in each language.
pub fn with_book(dataset: &Dataset, check: impl Fn(&Book)) -> Outcome {
    for lang in Lang::ALL {
        let figures = figures(dataset, lang)?;
        check(&Book { dataset, ledger: ledger(), lang, figures: figures.iter().collect() });
    }
    Ok(())
}

/// What stands for a chart.
pub fn picture(id: &str) -> Option<String> {
    Some(["<figure data-chart=\"", id, "\"></figure>"].concat())
}
