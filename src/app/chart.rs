//! One live chart in the place of a still one: the same elements, filled and followed.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::app::hooks::{
    Slot, listen, maybe_part, set_flag, set_html, target_within, watch, watch_width, window,
};
use crate::app::live::Live;
use crate::app::pointer::{self, Ground};
use crate::app::{canvas_layer, keys, panel, print, tip, toolbar, walk};
use crate::figure::Figure;
use crate::markup::{self, Page, foot, head, legend};
use crate::state::Tab;
use crate::text::words::interface;

/// Fills `figure` with a live chart. `open` says whether the table under it was open.
///
/// Returns nothing, and leaves the still chart as it is, if the browser gives no canvas to draw on.
pub fn hydrate(live: Live, figure: &Element, open: bool) -> Option<()> {
    let kept = maybe_part(figure, ".downloads").map(|row| row.outer_html()).unwrap_or_default();
    let skeleton = live.figure.with_untracked(|figure| markup::live(live.spot.page, figure, open, &kept));
    // Made aside first: what a canvas refuses must not cost the picture that stands.
    let aside = figure.owner_document()?.create_element("div").ok()?;
    set_html(&aside, &skeleton);
    let part = |selector: &str| maybe_part(&aside, selector);
    let frame = part(".frame")?.dyn_into::<HtmlElement>().ok()?;
    let (base, overlay) = (part("[data-layer=base]")?, part("[data-layer=overlay]")?);
    let (base_canvas, overlay_canvas) =
        (canvas_layer::maybe_canvas(&base)?, canvas_layer::maybe_canvas(&overlay)?);
    let tip_element = part(".tip")?.dyn_into::<HtmlElement>().ok()?;
    let ground = Ground::default();
    figure.set_text_content(None);
    while let Some(child) = aside.first_child() {
        // Fails only for what cannot stand there, and all of it stood in the same kind of place.
        let _ = figure.append_child(&child);
    }
    let part = |selector: &str| maybe_part(figure, selector);

    toolbar::follow(live, part(".tools")?);
    panel::follow(live, part(".panel")?, part(".data"));
    words(live, figure)?;
    canvas_layer::paint_base(live, &frame, &base, base_canvas);
    canvas_layer::paint_overlay(live, &overlay, overlay_canvas);
    tip::follow(live, frame.clone(), tip_element, ground.clone());
    pointer::follow(live, &frame, &overlay, &ground);
    keys::follow(live, &frame);
    watch_width(&frame, live.width);
    print::follow(live, figure, part(".printed")?);
    walk::follow(live, figure);
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
    panel::focus_later(Box::new(move || maybe_part(&chart, ".frame")));
}

/// Everything that is said around the picture.
fn words(live: Live, figure: &Element) -> Option<()> {
    let slot = |selector: &str| maybe_part(figure, selector).map(Slot::new);
    let (mut top, mut key, mut feet) = (slot(".head")?, slot(".key")?, slot(".foot")?);
    let mut remark = slot(".remark")?;
    let (frame, summary) = (maybe_part(figure, ".frame")?, maybe_part(figure, "[data-summary]")?);
    let around = frame.parent_element()?;
    let voice = maybe_part(figure, "[aria-live]")?;
    watch(Box::new(move || {
        let tab = live.state.with(|state| state.tab);
        let drawn = tab == Tab::Chart;
        live.figure.with(|figure| {
            let lang = figure.lang;
            top.fill(head(live.spot.page, figure));
            key.fill(legend(figure));
            feet.fill(foot(live.spot.page, figure));
            remark.fill(remark_html(live, figure));
            let _ = frame.set_attribute("aria-roledescription", interface::ROLE_CHART.say(lang));
            let text = [&figure.summary.text(), " ", interface::KEYS_HINT.say(lang)].concat();
            summary.set_text_content(Some(&text));
        });
        for element in [&around, key.element(), remark.element()] {
            set_flag(element, "hidden", !drawn);
        }
        // The sources panel says all that the foot says, and more.
        set_flag(feet.element(), "hidden", tab == Tab::Sources);
    }));
    watch(Box::new(move || voice.set_text_content(Some(&live.spoken.get()))));
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
