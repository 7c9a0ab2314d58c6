//! The two stacked canvases: the base, painted when figure, size or theme change, and the overlay, painted when the focus moves.

use leptos::html::Canvas as CanvasElement;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlCanvasElement;

use crate::app::hooks::window;
use crate::app::live::Live;
use crate::paint::canvas::Canvas;

type Held = StoredValue<Option<Canvas>, LocalStorage>;

/// Paints the base canvas: the one effect that does.
pub fn paint_base(live: Live, node: NodeRef<CanvasElement>) {
    let held: Held = StoredValue::new_local(None);
    Effect::new(move |_| {
        let scene = live.scene.get();
        let (theme, ratio) = (live.page.theme.get(), live.page.ratio.get());
        with_canvas(held, node, |canvas| {
            canvas.resize(scene.size, ratio);
            canvas.paint(scene.items.iter().map(|item| &item.primitive), theme);
        });
        mark("painted", live.chart.id);
    });
}

/// Paints the overlay: what has the focus.
pub fn paint_overlay(live: Live, node: NodeRef<CanvasElement>) {
    let held: Held = StoredValue::new_local(None);
    Effect::new(move |_| {
        let scene = live.scene.get();
        let (theme, ratio) = (live.page.theme.get(), live.page.ratio.get());
        let shapes = live.shown().map(|datum| scene.highlight(datum)).unwrap_or_default();
        with_canvas(held, node, |canvas| {
            canvas.resize(scene.size, ratio);
            canvas.paint(shapes.iter(), theme);
        });
    });
}

fn with_canvas(held: Held, node: NodeRef<CanvasElement>, paint: impl FnOnce(&mut Canvas)) {
    held.update_value(|held| {
        if held.is_none() {
            let element = node.get_untracked();
            *held = element.and_then(|element| Canvas::try_new(element.unchecked_into::<HtmlCanvasElement>()));
        }
        if let Some(canvas) = held {
            paint(canvas);
        }
    });
}

/// Sets a user timing mark, `olympus:<step>:<chart>`.
pub fn mark(step: &str, chart: &str) {
    if let Some(performance) = window().and_then(|window| window.performance()) {
        // Fails only for reserved names, and ours are not.
        let _ = performance.mark(&["olympus:", step, ":", chart].concat());
    }
}
