//! The start: reads the dataset once and brings the charts to life, those near the viewport first, one task each.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

use crate::app::canvas_layer::mark;
use crate::app::chart::chart;
use crate::app::hooks::{when_near, window};
use crate::app::live::{Live, scope_of};
use crate::app::page::PageState;
use crate::data::Dataset;
use crate::figure::{Chart, maybe_chart};
use crate::markup::{Page, Word, word};
use crate::state::ViewState;

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
    let mut near = Vec::new();
    for element in elements(document, "[data-chart]") {
        mark("data", &element.get_attribute("data-chart").unwrap_or_default());
        let rect = element.get_bounding_client_rect();
        if rect.top() < 2.0 * height && rect.bottom() > -height {
            near.push(element);
        } else {
            let owner = owner.clone();
            let at = element.clone();
            when_near(&element, move || owner.with(|| mount(stage, &at)));
        }
    }
    near.reverse();
    mount_next(stage, owner, document.clone(), near);
}

/// Mounts the first of the elements left (the last of the list) and leaves the others to later tasks.
fn mount_next(stage: Stage, owner: Owner, document: Document, mut left: Vec<Element>) {
    match left.pop() {
        Some(element) => {
            owner.with(|| mount(stage, &element));
            set_timeout(move || mount_next(stage, owner, document, left), std::time::Duration::ZERO);
        }
        None => {
            if let Some(root) = document.document_element() {
                let _ = root.set_attribute("data-ready", "");
            }
        }
    }
}

/// Puts a live chart in the place of a still one, within one task.
fn mount(stage: Stage, element: &Element) {
    let Some(spec) = element.get_attribute("data-chart").and_then(|id| maybe_chart(&id)) else { return };
    let kind = if stage.front { Page::Front } else { Page::Chart(spec.id) };
    let (state, warnings) =
        stage.page.query.with_untracked(|query| ViewState::from_query(query, scope_of(kind, spec)));
    let first = match (spec.build)(stage.dataset, &state) {
        Ok(figure) => figure,
        Err(error) => return say(element, &error.to_string()),
    };
    let width = frame_width(element);
    let open = matches!(element.query_selector("details[open]"), Ok(Some(_)));
    let live = Live::new(stage.page, kind, spec, stage.dataset, first, width);
    if let Some(warning) = warnings.first() {
        let told = word(Word::NotUnderstood, state.lang);
        live.notice.set([told, word(Word::Colon, state.lang), &warning.key, "=", &warning.value].concat());
    }
    let Ok(element) = element.clone().dyn_into::<HtmlElement>() else { return };
    element.set_inner_html("");
    mount_to(element.clone(), move || chart(live, open)).forget();
    if live.state.with_untracked(|state| state.datum.is_some()) {
        go_to(spec, &element);
    }
}

/// A link to a datum leads to its chart.
fn go_to(spec: &Chart, element: &HtmlElement) {
    let top = element.query_selector(".frame").ok().flatten();
    if let Some(frame) = top
        && spec.id == element.get_attribute("data-chart").unwrap_or_default()
    {
        frame.scroll_into_view();
    }
}

fn frame_width(element: &Element) -> f64 {
    let frame = element.query_selector(".frame").ok().flatten();
    let width = frame.as_ref().unwrap_or(element).get_bounding_client_rect().width();
    // A page in a hidden frame has no width yet; the resize observer brings the real one.
    if width > 0.0 { width } else { 360.0 }
}

fn fail(document: &Document, reason: &str) {
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("data-failed", "");
    }
    for place in elements(document, "[data-reason]") {
        place.set_text_content(Some(reason));
    }
}

/// Says on one chart why it stays still.
fn say(chart: &Element, reason: &str) {
    if let Ok(Some(status)) = chart.query_selector("[data-status]") {
        status.set_text_content(Some(reason));
    }
}

fn root_attribute(document: &Document, name: &str) -> Option<String> {
    document.document_element()?.get_attribute(name)
}

fn elements(document: &Document, selector: &str) -> Vec<Element> {
    let Ok(list) = document.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}
