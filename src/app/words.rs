//! What is said around a chart's picture: finding, legend, remark, foot and summary.

use web_sys::Element;

use crate::app::hooks::{Slot, maybe_part, set_flag, watch};
use crate::app::live::Live;
use crate::figure::Figure;
use crate::markup::{self, Page, foot, head, legend, summary_html};
use crate::state::{Tab, ViewState};

/// Follows everything that is said around the picture for the life of the current owner.
pub fn follow(live: Live, figure: &Element) -> Option<()> {
    // What the reader is at in the still page's words stays as it is.
    let made = if is_as_still(live) { Slot::standing } else { Slot::new };
    let slot = |selector: &str| maybe_part(figure, selector).map(made);
    let (mut top, mut key, mut feet) = (slot(".head")?, slot(".key")?, slot(".foot")?);
    let mut remark = slot(".remark")?;
    let (frame, mut summary) = (maybe_part(figure, ".frame")?, slot("[data-summary]")?);
    let around = frame.parent_element()?;
    watch(Box::new(move || {
        let tab = live.state.with(|state| state.tab);
        let drawn = tab == Tab::Chart;
        live.figure.with(|figure| {
            top.fill(head(live.spot.page, figure));
            key.fill(legend(figure));
            feet.fill(foot(live.spot.page, figure));
            remark.fill(remark_html(live, figure));
            summary.fill(summary_html(figure));
        });
        for element in [&around, key.element(), remark.element()] {
            set_flag(element, "hidden", !drawn);
        }
        // The sources panel says all that the foot says, and more.
        set_flag(feet.element(), "hidden", tab == Tab::Sources);
    }));
    Some(())
}

/// The figure's remark, or what answers something that cannot be done or shown.
fn remark_html(live: Live, figure: &Figure) -> String {
    let notice = live.notice.get();
    let mut unmet = figure.unmet.clone();
    let told = live.told.get();
    live.state.with(|state| {
        unmet.extend(figure.lost(state));
        // An edition's figures are at its own rates.
        let is_kept = state.pinned && !told.is_empty();
        let rate = state.rate.as_ref().filter(|rate| is_kept || !live.spot.rates.contains(rate));
        unmet.extend(rate.map(|rate| ["rate=", rate].concat()));
    });
    let unmet = if unmet.is_empty() { String::new() } else { markup::unmet(&unmet, figure.lang) };
    if !notice.is_empty() {
        return markup::notice(&notice, &unmet);
    }
    // The explorer answers for its whole table.
    let unmet = if live.spot.page == Page::Explore { "" } else { &unmet };
    markup::remark(figure, unmet, &told)
}

/// Whether nothing is shown but what the still page shows.
fn is_as_still(live: Live) -> bool {
    let is_asked = live.state.with_untracked(|state| {
        let version = state.version.clone();
        *state != ViewState { lang: state.lang, theme: state.theme, version, ..ViewState::default() }
    });
    let is_told = [live.told, live.notice].iter().any(|told| told.with_untracked(|told| !told.is_empty()));
    live.spot.page != Page::Explore && !is_asked && !is_told
}
