//! The start: reads the dataset once and brings the charts to life, those near the viewport first, one task each.

use std::time::Duration;

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
    later(Box::new(move || {
        let dataset: &'static Dataset = match Dataset::bundled() {
            Ok(dataset) => Box::leak(Box::new(dataset)),
            Err(error) => return fail(&document, &error.to_string()),
        };
        later(Box::new(move || {
            let Some(body) = document.body() else { return };
            // An empty root: it starts the reactive system and owns the page's state, as long as the page lasts.
            mount_to(body, move || begin(dataset, &document)).forget();
        }));
    }));
}

/// Leaves something to a task of its own, so that the browser can answer the reader in between.
fn later(run: Box<dyn FnOnce()>) {
    set_timeout(run, Duration::ZERO);
}

/// Sets up the page's state and the charts' turns; draws nothing itself.
fn begin(dataset: &'static Dataset, document: &Document) {
    let (Some(owner), Some(root)) = (Owner::current(), document.document_element()) else { return };
    let front = root.get_attribute("data-page").is_none_or(|page| page == "front");
    let stage = Stage { page: PageState::new(document), dataset, front };
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(0.0);
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
            let turn = move || turn(stage, owner, vec![(chart, at)], Box::new(|| ()));
            when_near(&element, Box::new(turn));
        }
    }
    near.reverse();
    let done = Box::new(move || set_flag(&root, "data-ready", true));
    turn(stage, owner, near, done);
}

/// Brings the first of the charts left (the last of the list) to life, in three tasks, then the others, then says so.
///
/// First its figure is made, then its scene, and last, at one go, it takes the place of the still one.
fn turn(stage: Stage, owner: Owner, mut left: Vec<(&'static Chart, Element)>, done: Box<dyn FnOnce()>) {
    let Some((chart, element)) = left.pop() else { return done() };
    later(Box::new(move || {
        let Some(live) = owner.with(|| prepare(stage, chart, &element)) else {
            return turn(stage, owner, left, done);
        };
        later(Box::new(move || {
            live.scene.with_untracked(|_| ());
            later(Box::new(move || {
                owner.with(|| appear(live, &element));
                turn(stage, owner, left, done);
            }));
        }));
    }));
}

/// Makes a chart's figure and the signals around it, or says on the chart why it stays still.
fn prepare(stage: Stage, chart: &'static Chart, element: &Element) -> Option<Live> {
    let (state, warnings) = stage.asked(chart);
    let first = match (chart.build)(stage.dataset, &state) {
        Ok(figure) => figure,
        Err(error) => {
            say(element, &error.to_string());
            return None;
        }
    };
    let live = Live::new(stage.page, stage.kind(chart), chart, stage.dataset, first, frame_width(element));
    if let Some(warning) = warnings.first() {
        let told = word(Word::NotUnderstood, state.lang);
        live.notice.set([told, word(Word::Colon, state.lang), &warning.key, "=", &warning.value].concat());
    }
    Some(live)
}

/// Puts a live chart in the place of a still one, within one task.
fn appear(live: Live, element: &Element) {
    let open = maybe_part(element, "details[open]").is_some();
    if enliven(live, element, open).is_some() && live.state.with_untracked(|state| state.datum.is_some()) {
        // A link to a datum leads to its chart.
        element.scroll_into_view();
    }
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
        place.set_text_content(Some(&[" ", reason].concat()));
    }
}

/// Says on one chart why it stays still.
fn say(chart: &Element, reason: &str) {
    if let Some(status) = maybe_part(chart, "[data-status]") {
        status.set_text_content(Some(reason));
    }
}
