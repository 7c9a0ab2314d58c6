//! The chart as the reader has it, as SVG: in the canvas's place for as long as the page prints, since a canvas may come
//! out blank on paper, and for whoever asks this chart for it.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, Element};

use crate::app::events::{DRAW, PICTURES};
use crate::app::hooks::{listen, set_html, window};
use crate::app::live::Live;
use crate::look::Width;
use crate::markup::printed;
use crate::paint::svg::{Palette, SvgWords, write};
use crate::scene::{FixedMetrics, Size, build, height};

/// Fills `place` before the browser prints and empties it afterwards. The style sheet shows it on paper alone, at the
/// design width that fits the sheet. Answers [`DRAW`] at `chart` besides.
pub fn follow(live: Live, chart: &Element, place: Element) {
    let Some(window) = window() else { return };
    let filled = place.clone();
    listen(&window, "beforeprint", false, Box::new(move |_| set_html(&filled, &pictures(live))));
    listen(&window, "afterprint", false, Box::new(move |_| place.set_text_content(None)));
    let answer = move |event: web_sys::Event| {
        let detail = event.unchecked_ref::<CustomEvent>().detail();
        // Fails only where the detail is no object: whoever asked in vain has no use for an answer.
        let _ = Reflect::set(&detail, &JsValue::from_str(PICTURES), &JsValue::from_str(&pictures(live)));
    };
    listen(chart, DRAW, false, Box::new(answer));
}

/// The pictures at all design widths.
fn pictures(live: Live) -> String {
    Width::ALL.map(|width| drawn(live, width)).concat()
}

/// The picture at a design width, in an element that the style sheet shows where it fits.
fn drawn(live: Live, width: Width) -> String {
    let Some(figure) = live.figure.try_get_untracked() else { return String::new() };
    let name = width.name();
    let id = [&figure.id, "-printed-", name].concat();
    let width = width.design_px();
    let scene = build(&figure, Size { w: width, h: height(&figure, width) }, &FixedMetrics);
    let words =
        SvgWords { class: "", id: &id, lang: figure.lang, title: &figure.finding.title, description: "" };
    printed(name, &write(&scene, &words, Palette::Page))
}
