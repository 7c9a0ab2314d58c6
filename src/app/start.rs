//! The start: brings the charts to life, those in the viewport first, one task each.
//!
//! A chart that is far off costs nothing but an observer: its figures are fetched when it comes near.

use std::pin::Pin;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element};

use crate::app::canvas_layer::mark;
use crate::app::chart::{hydrate, is_arriving, lead_to, was_awaited};
use crate::app::events::{LIVE, tell};
use crate::app::explore;
use crate::app::fetch;
use crate::app::hooks::{Shared, elements, maybe_part, next_task, set_flag, when_near, window};
use crate::app::live::{Live, Loaded, asked, drawn, more, with_more};
use crate::app::mount_point::MountPoint;
use crate::app::page::PageState;
use crate::app::search;
use crate::scene::Size;
use crate::text::words::interface;

/// Starts the app on the current document. Whatever goes wrong is said on the page, and the still pictures stay; that the program
/// itself has stopped is said by `web/src/early/faults.js`.
pub fn start() {
    run(None);
}

/// Starts the app with the explorer. What only this leads to is no part of what pages of charts load.
pub fn start_explorer() {
    run(Some(|page, owner, root| Box::pin(async move { explore::begin(page, owner, &root).await })));
}

/// Starts the search alone, a program of its own: a script then asks for it. Where it stops, that script says so in its dialog, and
/// the charts are none the worse.
pub fn start_search() {
    if let Some(document) = window().and_then(|window| window.document()) {
        search::follow(&document);
    }
}

/// What a page has beside its charts.
type Beside = fn(PageState, Owner, Element) -> Pin<Box<dyn Future<Output = ()>>>;

fn run(beside: Option<Beside>) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    spawn_local(async move {
        next_task().await;
        let Some(body) = document.body() else { return };
        // An empty root: it starts the reactive system and owns the page's state, as long as the page lasts.
        mount_to(body, move || begin(&document, beside)).forget();
    });
}

/// Sets up the page's state and the charts' turns; draws nothing itself.
fn begin(document: &Document, beside: Option<Beside>) {
    let (Some(owner), Some(root)) = (Owner::current(), document.document_element()) else { return };
    let kind = root.get_attribute("data-page").unwrap_or_default();
    let version = root.get_attribute("data-version").unwrap_or_default();
    let page = PageState::new(document);
    let (own, at) = (owner.clone(), root.clone());
    with_more(Box::new(move |more| own.with(|| (more.begin)(page, &at))));
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(0.0);
    let (mut seen, mut further) = (Vec::new(), Vec::new());
    for element in elements(&root, "[data-chart]") {
        let Some(spot) = MountPoint::maybe_of(&element, &kind, &version) else { continue };
        let rect = element.get_bounding_client_rect();
        let is_seen = rect.top() < height && rect.bottom() > 0.0;
        let asked = page.query.with_untracked(|query| asked(spot, query));
        let turns = if is_seen || asked.datum.is_some() { &mut seen } else { &mut further };
        turns.push((spot, element));
    }
    spawn_local(async move {
        turns(page, owner.clone(), seen).await;
        if let Some(beside) = beside {
            beside(page, owner.clone(), root.clone()).await;
        }
        set_flag(&root, "data-live", true);
        tell(LIVE, &JsValue::NULL);
        let at = root.clone();
        with_more(Box::new(move |_| set_flag(&at, "data-ready", !at.has_attribute("data-failed"))));
        // Nobody waits for a chart that is not seen yet.
        for turn in further {
            let (owner, element) = (owner.clone(), turn.1.clone());
            when_near(&element, Box::new(move || spawn_local(turns(page, owner, vec![turn]))));
        }
    });
}

/// A chart's place and element.
type Turn = (&'static MountPoint, Element);

/// Brings charts to life one after the other, each in three tasks, so that the browser can answer the reader in between:
/// first its figure is made, then its scene, and last, at one go, it takes the place of the still one.
async fn turns(page: PageState, owner: Owner, charts: Vec<Turn>) {
    for (spot, element) in charts {
        let loaded = match more() {
            Some(more) => (more.load)(page, spot).await,
            None => fetch::pack(&spot.pack, spot.focus.as_ref()).await.map(Loaded::from),
        };
        let Loaded { pack, told, notice } = match loaded {
            Ok(loaded) => loaded,
            Err(lost) => {
                say(&element, &lost.words(page.lang));
                continue;
            }
        };
        mark("data", &spot.id);
        next_task().await;
        let state = page.query.with_untracked(|query| asked(spot, query));
        let first = match more() {
            Some(more) => (more.figure)(&pack, &spot.asked(drawn(state))).map(Shared::new),
            None => pack.plain().map(Shared::from),
        };
        let Some(first) = first else { continue };
        let live = owner.with(|| Live::new(page, spot, pack, first, frame_of(&element)));
        live.told.set(told);
        live.notice.set(notice);
        next_task().await;
        live.scene.with_untracked(|_| ());
        next_task().await;
        owner.with(|| appear(live, &element));
        next_task().await;
    }
}

/// Puts a live chart in the place of a still one, within one task.
fn appear(live: Live, element: &Element) {
    if hydrate(live, element).is_none() {
        say(element, interface::NO_CANVAS.say(live.page.lang));
        return;
    }
    let framed = element.closest("[data-framed]").is_ok_and(|root| root.is_some());
    let asked = live.state.with_untracked(|state| state.datum.is_some());
    if was_awaited(element) || (!framed && asked && is_arriving(element)) {
        // A link to a datum leads to its chart; but a page around this one keeps its place and the focus.
        lead_to(element);
    }
}

fn frame_of(element: &Element) -> Size {
    let frame = maybe_part(element, ".frame");
    let here = frame.as_ref().unwrap_or(element).get_bounding_client_rect();
    // A page in a hidden frame has no width yet; the resize observer brings the real one.
    let h = if frame.is_some() { here.height() } else { 0.0 };
    Size { w: if here.width() > 0.0 { here.width() } else { 360.0 }, h }
}

/// Says on one chart why it stays still.
fn say(chart: &Element, reason: &str) {
    if let Some(status) = maybe_part(chart, "[data-status]") {
        status.set_text_content(Some(reason));
        set_flag(chart, "data-failed", true);
    }
}
