//! Figures in running text, joined to their marks: pointing at either shows the other, and a click pins the datum.
//!
//! Citations are found once a page, so that moving over a chart asks nothing of the document. Without this file they are
//! plain links to the charts' own pages.

use std::cell::{Cell, RefCell};

use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element, Event};

use crate::app::chart::lead_to;
use crate::app::events::PIN;
use crate::app::hooks::{elements, is_plain, listen, maybe_part, set_flag, target_within, watch};
use crate::app::live::Live;
use crate::app::page::PageState;
use crate::state::{Tab, ViewState};

/// What marks a cite among links.
const CITE: &str = "a[data-cell]";
/// What shows a datum when it is pointed at or has the focus: a cite, or the claim around some, which shows its first.
const SHOWS: &str = "[data-cell][data-for]";

/// One figure in running text.
struct Cite {
    cell: String,
    element: Element,
    /// How many charts show its datum now.
    showing: Cell<usize>,
}

thread_local! {
    static CITATIONS: RefCell<Vec<Cite>> = const { RefCell::new(Vec::new()) };
    static LIVES: RefCell<Vec<Live>> = const { RefCell::new(Vec::new()) };
}

/// Finds the page's citations and answers pointer, keyboard and clicks on them for the life of the current owner.
pub fn begin(page: PageState, root: &Element) {
    let found = elements(root, CITE).into_iter().filter_map(|element| {
        Some(Cite { cell: element.get_attribute("data-cell")?, element, showing: Cell::new(0) })
    });
    CITATIONS.set(found.collect());
    for kind in ["pointerover", "pointerout", "focusin", "focusout", "click"] {
        let at = root.clone();
        let answer = move |event: Event| {
            let shows = if kind == "click" { CITE } else { SHOWS };
            let Some(cite) = target_within(&event, shows) else { return };
            let named = |name: &str| cite.get_attribute(name).unwrap_or_default();
            let (cell, chart) = (named("data-cell"), named("data-for"));
            match kind {
                "click" => go(page, &at, &event, &cell, &chart),
                "pointerover" | "focusin" => point(&chart, Some(&cell)),
                _ => point(&chart, None),
            }
        };
        listen(root, kind, kind == "click", Box::new(answer));
    }
    let at = root.clone();
    let pin = move |event: Event| {
        let detail = event.unchecked_ref::<CustomEvent>().detail().as_string();
        if let Some((figure, cell)) = target_within(&event, "[data-chart]").zip(detail) {
            event.prevent_default();
            show(page, &at, &figure, &|state| {
                // As the link would have it, without leaving the page.
                let (lang, theme) = (state.lang, state.theme);
                let unknown = std::mem::take(&mut state.unknown);
                *state =
                    ViewState { lang, theme, unknown, datum: Some(cell.clone()), ..ViewState::default() };
            });
        }
    };
    listen(root, PIN, true, Box::new(pin));
}

/// Joins a live chart to the citations: they are marked while it shows their datum.
pub fn follow(live: Live) {
    LIVES.with_borrow_mut(|lives| lives.push(live));
    let mut shown: Option<String> = None;
    watch(Box::new(move || {
        let at = live.tip_datum();
        let now =
            live.figure.with(|figure| at.and_then(|at| figure.data.get(at)).map(|datum| datum.id.clone()));
        if now == shown {
            return;
        }
        mark(shown.as_deref(), &|count| count.saturating_sub(1));
        mark(now.as_deref(), &|count| count + 1);
        shown.clone_from(&now);
    }));
}

/// Counts the charts that show a datum up or down, and marks its citations while there are any.
fn mark(cell: Option<&str>, count: &dyn Fn(usize) -> usize) {
    CITATIONS.with_borrow(|citations| {
        for cite in citations.iter().filter(|cite| Some(cite.cell.as_str()) == cell) {
            cite.showing.set(count(cite.showing.get()));
            set_flag(&cite.element, "data-on", cite.showing.get() > 0);
        }
    });
}

/// Puts the datum of a cell in focus in its chart, if that is live, or nothing.
fn point(chart: &str, cell: Option<&str>) {
    let live = LIVES.with_borrow(|lives| lives.iter().find(|live| live.spot.id == chart).copied());
    let Some(live) = live else { return };
    let datum = live
        .figure
        .try_with_untracked(|figure| figure.data.iter().position(|datum| Some(datum.id.as_str()) == cell));
    live.focus.set(datum.flatten());
}

/// Pins a cell's datum in its chart on this page and goes there. If the chart is not on it, the link leads to where it is.
fn go(page: PageState, root: &Element, event: &Event, cell: &str, chart: &str) {
    let figure = maybe_part(root, &["[data-chart=", chart, "]"].concat());
    let Some(figure) = figure.filter(|_| is_plain(event)) else { return };
    event.prevent_default();
    show(page, root, &figure, &|state| {
        state.tab = Tab::Chart;
        state.datum = Some(cell.to_owned());
    });
}

/// Changes what a chart on this page shows, and goes there.
fn show(page: PageState, root: &Element, figure: &Element, change: &dyn Fn(&mut ViewState)) {
    // On its own page a chart's keys stand alone.
    let is_alone = root.closest("[data-page=chart]").is_ok_and(|found| found.is_some());
    let chart = figure.get_attribute("data-chart").filter(|_| !is_alone);
    page.change(chart.as_deref(), &mut |state| change(state));
    lead_to(figure);
}
