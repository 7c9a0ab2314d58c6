//! Where a chart stands in the page: what its still element says of it.

use web_sys::Element;

use crate::app::fetch;
use crate::figure::Pack;
use crate::markup::Page;
use crate::state::ViewState;
use crate::text::Lang;

/// One chart's place. It lasts as long as the page.
#[derive(Debug)]
pub struct Spot {
    /// The chart's id.
    pub id: String,
    /// The kind of page it is on.
    pub page: Page<'static>,
    /// The file of each language's figures, English first.
    packs: [String; 2],
    /// The company that the page puts in front, unless the reader asks for something else.
    pub focus: Option<String>,
}

impl Spot {
    /// Reads the still element. Nothing if it is no chart.
    pub fn maybe_of(element: &Element, page: &str) -> Option<&'static Spot> {
        let id = element.get_attribute("data-chart")?;
        let pack = |name: &str| element.get_attribute(name).unwrap_or_default();
        // The charts of a page are few and last as long as it does.
        let own: &'static str = String::leak(id.clone());
        let page = match page {
            "chart" => Page::Chart(own),
            "company" => Page::Company(""),
            _ => Page::Front,
        };
        let packs = [pack("data-en"), pack("data-zh")];
        let focus = element.get_attribute("data-focus");
        Some(Box::leak(Box::new(Spot { id, page, packs, focus })))
    }

    /// Fetches and unpacks the chart's figures in a language.
    ///
    /// # Errors
    /// A sentence that names the file.
    pub async fn load(&self, lang: Lang) -> Result<Pack, String> {
        let [en, zh] = &self.packs;
        let address = lang.pick(en, zh);
        let bytes = fetch::bytes(address).await?;
        Pack::from_bytes(&bytes).map_err(|error| [address.as_str(), ": ", &error.to_string()].concat())
    }

    /// Whose keys the chart reads: on a page of its own they stand alone, among others they carry its id.
    pub fn scope(&self) -> Option<&str> {
        if self.page.is_chart() { None } else { Some(&self.id) }
    }

    /// What is asked of the chart: what the page puts in front is, unless the reader asks for something else.
    pub fn asked(&self, state: &ViewState) -> ViewState {
        let mut asked = state.clone();
        if asked.focus.is_none() {
            asked.focus.clone_from(&self.focus);
        }
        asked
    }
}
