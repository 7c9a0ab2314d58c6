//! The start: reads the dataset once and brings the charts to life, those near the viewport first, one task each.

use leptos::prelude::*;
use web_sys::{Document, Element};

use crate::app::canvas_layer::mark;
use crate::app::chart::enliven;
use crate::app::hooks::{elements, maybe_part, set_flag, when_near, window};
use crate::app::live::{Live, scope_of};
use crate::app::page::PageState;
use crate::data::Dataset;
use crate::figure::{Chart, maybe_chart};
use crate::markup::{Page, Word, word};
use crate::state::{QueryWarning, ViewState};

/// What a chart needs to come to life.
#[derive(Clone, Copy)]
struct Stage {
    page: PageState,
    dataset: &'static Dataset,
    front: bool,
}

/// Starts the app on the current document. Whatever goes wrong is said on the page, and the still pictures stay.
pub fn start() {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let dataset: &'static Dataset = match Dataset::bundled() {
        Ok(dataset) => Box::leak(Box::new(dataset)),
        Err(error) => return fail(&document, &error.to_string()),
    };
    let Some(body) = document.body() else { return };
    // An empty root: it starts the reactive system and owns the page's state, for as long as the page lasts.
    mount_to(body, move || begin(dataset, &document)).forget();
}

/// Sets up the page's state and the charts' turns; draws nothing itself.
fn begin(dataset: &'static Dataset, document: &Document) {
    let Some(owner) = Owner::current() else { return };
    let front = root_attribute(document, "data-page").is_none_or(|page| page == "front");
    let stage = Stage { page: PageState::new(document), dataset, front };
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(0.0);
    let Some(root) = document.document_element() else { return };
    let mut near = Vec::new();
    for element in elements(&root, "[data-chart]") {
        let Some(chart) = element.get_attribute("data-chart").and_then(|id| maybe_chart(&id)) else {
            continue;
        };
        mark("data", chart.id);
        let rect = element.get_bounding_client_rect();
        let seen = rect.top() < 2.0 * height && rect.bottom() > -height;
        if seen || stage.asked(chart).0.datum.is_some() {
            near.push((chart, element));
        } else {
            let owner = owner.clone();
            let at = element.clone();
            when_near(&element, Box::new(move || owner.with(|| mount(stage, chart, &at))));
        }
    }
    near.reverse();
    mount_next(stage, owner, root, near);
}

impl Stage {
    fn kind(self, chart: &Chart) -> Page<'static> {
        if self.front { Page::Front } else { Page::Chart(chart.id) }
    }

    /// What the address asks of a chart.
    fn asked(self, chart: &Chart) -> (ViewState, Vec<QueryWarning>) {
        self.page
            .query
            .with_untracked(|query| ViewState::from_query(query, scope_of(self.kind(chart), chart)))
    }
}

/// Mounts the first of the elements left (the last of the list) and leaves the others to later tasks.
fn mount_next(stage: Stage, owner: Owner, root: Element, mut left: Vec<(&'static Chart, Element)>) {
    match left.pop() {
        Some((chart, element)) => {
            owner.with(|| mount(stage, chart, &element));
            set_timeout(move || mount_next(stage, owner, root, left), std::time::Duration::ZERO);
        }
        None => set_flag(&root, "data-ready", true),
    }
}

/// Puts a live chart in the place of a still one, within one task.
fn mount(stage: Stage, chart: &'static Chart, element: &Element) {
    let (state, warnings) = stage.asked(chart);
    let first = match (chart.build)(stage.dataset, &state) {
        Ok(figure) => figure,
        Err(error) => return say(element, &error.to_string()),
    };
    let width = frame_width(element);
    let open = maybe_part(element, "details[open]").is_some();
    let live = Live::new(stage.page, stage.kind(chart), chart, stage.dataset, first, width);
    if let Some(warning) = warnings.first() {
        let told = word(Word::NotUnderstood, state.lang);
        live.notice.set([told, word(Word::Colon, state.lang), &warning.key, "=", &warning.value].concat());
    }
    if enliven(live, element, open).is_some() && state.datum.is_some() {
        // A link to a datum leads to its chart.
        element.scroll_into_view();
    }
}

fn frame_width(element: &Element) -> f64 {
    let frame = maybe_part(element, ".frame");
    let width = frame.as_ref().unwrap_or(element).get_bounding_client_rect().width();
    // A page in a hidden frame has no width yet; the resize observer brings the real one.
    if width > 0.0 { width } else { 360.0 }
}

fn fail(document: &Document, reason: &str) {
    let Some(root) = document.document_element() else { return };
    set_flag(&root, "data-failed", true);
    for place in elements(&root, "[data-reason]") {
        place.set_text_content(Some(reason));
    }
}

/// Says on one chart why it stays still.
fn say(chart: &Element, reason: &str) {
    if let Some(status) = maybe_part(chart, "[data-status]") {
        status.set_text_content(Some(reason));
    }
}

fn root_attribute(document: &Document, name: &str) -> Option<String> {
    document.document_element()?.get_attribute(name)
}
