//! The chart as the reader has it, as SVG, in the canvas's place for as long as the page prints: a canvas may come out
//! blank on paper.

use leptos::prelude::*;
use web_sys::Element;

use crate::app::hooks::{listen, window};
use crate::app::live::Live;
use crate::paint::svg::{Palette, SvgWords, write};
use crate::scene::{FixedMetrics, Size, Width, build};

/// Fills `place` before the browser prints and empties it afterwards. The style sheet shows it on paper alone, at the
/// design width that fits the sheet.
pub fn follow(live: Live, place: Element) {
    let Some(window) = window() else { return };
    let filled = place.clone();
    let fill = move |_| filled.set_inner_html(&Width::ALL.map(|width| drawn(live, width)).concat());
    listen(&window, "beforeprint", false, Box::new(fill));
    listen(&window, "afterprint", false, Box::new(move |_| place.set_inner_html("")));
}

/// The picture at a design width, in an element that the style sheet shows where it fits.
fn drawn(live: Live, width: Width) -> String {
    let Some(figure) = live.figure.try_get_untracked() else { return String::new() };
    let name = width.name();
    let id = [&figure.id, "-printed-", name].concat();
    let width = width.design_px();
    let scene = build(&figure, Size { w: width, h: figure.shape.height(width) }, &FixedMetrics);
    let words = SvgWords { id: &id, lang: figure.lang, title: &figure.finding.title, description: "" };
    ["<div class=\"still ", name, "\">", &write(&scene, &words, Palette::Page), "</div>"].concat()
}
