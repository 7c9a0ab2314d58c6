//! Printing: a canvas may come out blank on paper, so for as long as the page prints an SVG of the same scene stands in its place.

use leptos::prelude::*;
use web_sys::Element;

use crate::app::hooks::{listen, window};
use crate::app::live::Live;
use crate::paint::svg::{Palette, SvgWords, write};
use crate::scene::{FixedMetrics, Size, Width, build};

/// Fills `place` before the browser prints and empties it afterwards. The style sheet shows it on paper alone.
pub fn follow(live: Live, place: Element) {
    let Some(window) = window() else { return };
    let filled = place.clone();
    listen(&window, "beforeprint", false, Box::new(move |_| filled.set_inner_html(&drawn(live))));
    listen(&window, "afterprint", false, Box::new(move |_| place.set_inner_html("")));
}

/// The chart as the reader has it, at the width of a sheet of paper.
fn drawn(live: Live) -> String {
    let Some(figure) = live.figure.try_get_untracked() else { return String::new() };
    let width = Width::Medium.design_px();
    let scene = build(&figure, Size { w: width, h: figure.shape.height(width) }, &FixedMetrics);
    let id = [&figure.id, "-printed"].concat();
    let words = SvgWords { id: &id, lang: figure.lang, title: &figure.finding.title, description: "" };
    write(&scene, &words, Palette::Page)
}
