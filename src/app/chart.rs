//! One live chart in the place of a still one: its picture is another, all else stays as it stands.

use leptos::prelude::Owner;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::app::hooks::{
    focus_later, listen, maybe_part, set_flag, set_html, target_within, watch, watch_width, window,
};
use crate::app::live::{Live, with_more};
use crate::app::pointer::{self, Ground};
use crate::app::{canvas_layer, keys, tip};
use crate::markup;

/// Puts a live picture into `figure`, for the life of the current owner.
///
/// Returns nothing, and leaves the still chart as it is, if the browser gives no canvas to draw on.
pub fn hydrate(live: Live, figure: &Element) -> Option<()> {
    // Made aside first: what a canvas refuses must not cost the picture that stands.
    let aside = figure.owner_document()?.create_element("div").ok()?;
    set_html(&aside, &live.figure.with_untracked(|figure| markup::live(figure)));
    let part = |selector: &str| maybe_part(&aside, selector);
    let frame = part(".frame")?.dyn_into::<HtmlElement>().ok()?;
    let (base, overlay) = (part("[data-layer=base]")?, part("[data-layer=overlay]")?);
    let (base_canvas, overlay_canvas) =
        (canvas_layer::maybe_canvas(&base)?, canvas_layer::maybe_canvas(&overlay)?);
    let (tip_element, voice) = (part(".tip")?.dyn_into::<HtmlElement>().ok()?, part("[aria-live]")?);
    let still = maybe_part(figure, ".frame")?;
    while let Some(child) = aside.first_child() {
        // Fails only for what cannot stand there, and all of it is what stands around a picture.
        let _ = figure.insert_before(&child, Some(&still));
    }
    still.remove();
    let ground = Ground::default();
    canvas_layer::paint_base(live, &frame, &base, base_canvas);
    canvas_layer::paint_overlay(live, &overlay, overlay_canvas);
    tip::follow(live, frame.clone(), tip_element, ground.clone());
    pointer::follow(live, &frame, &overlay, &ground);
    keys::follow(live, &frame);
    watch_width(&frame, live.width);
    watch(Box::new(move || voice.set_text_content(Some(&live.spoken.get()))));
    listen(
        &frame,
        "click",
        false,
        Box::new(move |event| {
            if target_within(&event, "[data-close]").is_some() {
                live.pin(None);
            }
        }),
    );
    let (owner, figure) = (Owner::current()?, figure.clone());
    with_more(Box::new(move |more| owner.with(|| (more.follow)(live, &figure))));
    Some(())
}

/// Whether the reader has just come by a link and is still at the top: who reloads, comes back or has scrolled keeps
/// the place and the focus.
pub fn is_arriving(of: &Element) -> bool {
    let fresh = of.closest("[data-fresh]").is_ok_and(|root| root.is_some());
    fresh && window().and_then(|window| window.scroll_y().ok()).is_some_and(|y| y == 0.0)
}

/// Marks a still chart that a reader was led to.
const AWAITED: &str = "data-awaited";

/// Whether a reader was led to a chart while it was still; asked once.
pub fn was_awaited(chart: &Element) -> bool {
    let awaited = chart.has_attribute(AWAITED);
    set_flag(chart, AWAITED, false);
    awaited
}

/// Brings a chart into view and gives it the focus; one that is still gets it when it comes to life.
pub fn lead_to(chart: &Element) {
    chart.scroll_into_view();
    if maybe_part(chart, "canvas").is_none() {
        set_flag(chart, AWAITED, true);
        return;
    }
    let chart = chart.clone();
    // Another panel may have been in front.
    focus_later(Box::new(move || maybe_part(&chart, ".frame")));
}
