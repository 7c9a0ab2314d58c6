//! The tip's place: beside its datum where there is room, otherwise over or under it, never on it.

use leptos::prelude::*;
use web_sys::{CssStyleDeclaration, HtmlElement};

use crate::app::hooks::{set_flag, watch, window};
use crate::app::live::Live;
use crate::app::pointer::{Place, rect};
use crate::markup;
use crate::scale::within;
use crate::scene::{Rect, Size};

/// The tip's greatest width, as in the style sheet, and the height it is taken to need.
const TIP: Size = Size { w: 272.0, h: 176.0 };
/// Between the datum and the tip.
const GAP: f64 = 12.0;

/// Fills and places the tip whenever what it speaks of changes: the one effect that does.
pub fn follow(live: Live, frame: HtmlElement, tip: HtmlElement, place: Place) {
    // A page around the chart cuts a tip off where the frame ends, so its own height counts there. To ask for it costs a
    // layout at every move, which a page that can be scrolled need not pay.
    let cut = frame.closest("[data-embed]").is_ok_and(|root| root.is_some());
    watch(Box::new(move || {
        let shown = live.shown();
        let pinned = live.pinned.get().is_some();
        let figure = live.figure.get();
        let scene = live.scene.get();
        set_flag(&frame, "data-over", shown.is_some());
        set_flag(&tip, "data-pinned", pinned);
        let anchor = shown.and_then(|datum| scene.anchor(datum));
        tip.set_hidden(anchor.is_none());
        let (Some(datum), Some(anchor)) = (shown, anchor) else { return };
        let root = pinned.then(|| live.spot.page.root());
        tip.set_inner_html(&markup::tip(&figure, datum, root));
        if let Some(datum) = figure.data.get(datum) {
            let _ = tip.set_attribute("data-d", &datum.id);
        }
        let view = window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(0.0);
        let top = rect(&frame, &place).y0;
        let height = if cut { f64::from(tip.offset_height()) } else { TIP.h };
        set_place(&tip.style(), height, anchor, scene.size, (top, view));
    }));
}

/// Which edges hold a tip of that height. `seen` is the frame's top in the viewport and the viewport's height.
fn set_place(style: &CssStyleDeclaration, height: f64, anchor: Rect, frame: Size, seen: (f64, f64)) {
    // A frame that is not in view yet is about to be scrolled to: then its own edges hold the tip.
    let out_of_view = seen.0 > seen.1 || seen.0 + frame.h < 0.0;
    let (top, view) = if out_of_view { (0.0, frame.h) } else { seen };
    let fits_right = anchor.x1 + GAP + TIP.w <= frame.w;
    let fits_left = anchor.x0 - GAP - TIP.w >= 0.0;
    let beside = fits_right || fits_left;
    let (left, right) = if fits_right {
        (Some(anchor.x1 + GAP), None)
    } else if fits_left {
        (None, Some(frame.w - anchor.x0 + GAP))
    } else {
        let widest = (frame.w - TIP.w).max(0.0);
        (Some(within(anchor.center().x - TIP.w / 2.0, 0.0, widest)), None)
    };
    // Beside: level with the datum. Otherwise under it, or over it where the viewport ends sooner.
    let (from_top, from_bottom) = if beside {
        let lowest = (view - top - height).max(-top);
        (Some((anchor.center().y - 40.0).min(lowest).max(-top)), None)
    } else if top + anchor.y1 + GAP + height <= view || top + anchor.y0 - GAP - height < 0.0 {
        (Some(anchor.y1 + GAP), None)
    } else {
        (None, Some(frame.h - anchor.y0 + GAP))
    };
    for (property, value) in [("left", left), ("right", right), ("top", from_top), ("bottom", from_bottom)] {
        let written = value
            .map_or_else(|| "auto".to_owned(), |value| [&(value.round() as i32).to_string(), "px"].concat());
        let _ = style.set_property(property, &written);
    }
}
