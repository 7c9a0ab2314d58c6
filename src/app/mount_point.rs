//! Where a chart stands in the page: what its still element says of it.

use web_sys::Element;

use crate::figure::{CHOSEN, copy_in};
use crate::markup::Page;
use crate::state::ViewState;

/// One chart's place. It lasts as long as the page.
#[derive(Debug)]
pub struct MountPoint {
    /// The chart's id.
    pub id: String,
    /// The kind of page it is on.
    pub page: Page<'static>,
    /// The file of the chart's figures.
    pub pack: String,
    /// The ids of the rates at which the page has its money.
    pub rates: Vec<String>,
    /// The company that the page puts in front, unless the reader asks for something else.
    pub focus: Option<String>,
    /// The version of the dataset that the page was made from.
    pub version: String,
}

impl MountPoint {
    /// Reads the still element. Nothing if it is no chart.
    pub fn maybe_of(element: &Element, page: &str, version: &str) -> Option<&'static MountPoint> {
        let id = element.get_attribute("data-chart")?;
        // The charts of a page are few and last as long as it does.
        let own: &'static str = String::leak(id.clone());
        let page = match page {
            "chart" => Page::Chart(own),
            "company" => Page::Company(""),
            _ => Page::Front,
        };
        let pack = element.get_attribute("data-pack").unwrap_or_default();
        let rates = element.get_attribute("data-rates").unwrap_or_default();
        let rates = rates.split(' ').filter(|id| !id.is_empty()).map(str::to_owned).collect();
        let focus = element.get_attribute("data-focus");
        Some(Box::leak(Box::new(MountPoint { id, page, pack, rates, focus, version: version.to_owned() })))
    }

    /// The place of the explorer's chart, whose figures are made there.
    pub fn chosen() -> &'static MountPoint {
        let (id, pack, version) = (CHOSEN.to_owned(), String::new(), String::new());
        Box::leak(Box::new(MountPoint {
            id,
            page: Page::Explore,
            pack,
            rates: Vec::new(),
            focus: None,
            version,
        }))
    }

    /// Whose keys the chart reads: on a page of its own they stand alone, among others they carry its id.
    pub fn scope(&self) -> Option<&str> {
        if self.page.is_chart() || self.page == Page::Explore { None } else { Some(&self.id) }
    }

    /// The file of its figures at the rate that is asked for: of the same name in the rate's folder.
    pub fn pack_at(&self, rate: Option<&String>) -> String {
        match rate.filter(|rate| self.rates.contains(rate)) {
            Some(rate) => copy_in(rate, &self.pack),
            None => self.pack.clone(),
        }
    }

    /// What is asked of the chart. The explorer's rows stand in their order already.
    pub fn asked(&self, mut state: ViewState) -> ViewState {
        if self.page == Page::Explore {
            state.sort = None;
        }
        state
    }
}
