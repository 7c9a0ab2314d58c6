//! The tip in its place, which the scene knows.

use web_sys::HtmlElement;

use crate::app::hooks::{set_flag, set_html, watch, window};
use crate::app::live::Live;
use crate::app::pointer::{Ground, rect};
use crate::markup;
use crate::scene::{NOWHERE, Size};

/// The tip's greatest width, as in the style sheet, and the height it is taken to need.
const TIP: Size = Size { w: 272.0, h: 176.0 };

/// Fills and places the tip whenever what it speaks of changes: the one effect that does.
pub fn follow(live: Live, frame: HtmlElement, tip: HtmlElement, ground: Ground) {
    // A page around the chart cuts a tip off where the frame ends, so its own height counts there. To ask for it costs a
    // layout at every move, which a page that can be scrolled need not pay; a pinned tip says more, and does not move.
    let cut = frame.closest("[data-embed]").is_ok_and(|root| root.is_some());
    watch(Box::new(move || {
        let shown = live.tip_datum();
        let pinned = live.pinned.get().is_some();
        let figure = live.figure.get();
        let scene = live.scene.get();
        set_flag(&frame, "data-over", shown.is_some());
        set_flag(&tip, "data-pinned", pinned);
        let anchor = shown.and_then(|datum| scene.anchor(datum));
        tip.set_hidden(anchor.is_none());
        ground.way.set(None);
        let (Some(datum), Some(_)) = (shown, anchor) else { return };
        set_html(&tip, &markup::tip(&figure, datum, pinned.then_some(live.spot.page)));
        if let Some(datum) = figure.data.get(datum) {
            let _ = tip.set_attribute("data-d", &datum.id);
        }
        let view = window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(0.0);
        let top = rect(&frame, &ground).y0;
        let finger = ground.finger.get();
        let h = if cut || pinned || finger.is_some() { f64::from(tip.offset_height()) } else { TIP.h };
        let Some(place) =
            scene.tip_position(datum, Size { h, ..TIP }, (top, view), finger.unwrap_or(NOWHERE))
        else {
            return;
        };
        ground.way.set(Some(place.way));
        let edges =
            [("left", place.left), ("right", place.right), ("top", place.top), ("bottom", place.bottom)];
        for (property, value) in edges {
            let written = value.map_or_else(
                || "auto".to_owned(),
                |value| [&(value.round() as i32).to_string(), "px"].concat(),
            );
            let _ = tip.style().set_property(property, &written);
        }
    }));
}
