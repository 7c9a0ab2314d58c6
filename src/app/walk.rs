//! What a chart shows, told to the scripts that have a reader walk it: series and data in the order of the keyboard's walk, and
//! where each stands.
//!
//! Knows nothing of what becomes of it; `web/src/walk/told.js` reads it. Invariant: a datum is told in the very words that are
//! spoken of it.

use js_sys::{Float64Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, Element, Event};

use crate::app::events::{NUMBERS, WALK, WORDS};
use crate::app::hooks::listen;
use crate::app::live::Live;
use crate::figure::{AxisScale, Figure, MarkKind};
use crate::markup::spoken_parts;
use crate::scene::Scene;

/// Answers [`WALK`] at `chart` for the life of the current owner.
pub fn follow(live: Live, chart: &Element) {
    let answer = move |event: Event| {
        let detail = event.unchecked_ref::<CustomEvent>().detail();
        if let Some(at) = detail.as_f64() {
            // Each change has the words around the picture written anew, which a screen reader may be at.
            if live.state.with_untracked(|state| state.datum.is_some()) {
                live.pin(None);
            }
            live.focus.set(Some(at as usize));
            return;
        }
        live.figure.with_untracked(|figure| {
            live.scene.with_untracked(|scene| {
                let (words, numbers) = told(figure, scene);
                let (words, numbers) = (JsValue::from_str(&words), Float64Array::from(&numbers[..]));
                // Fails only where the detail is no object: whoever asked in vain has no use for an answer.
                let _ = Reflect::set(&detail, &JsValue::from_str(WORDS), &words);
                let _ = Reflect::set(&detail, &JsValue::from_str(NUMBERS), &numbers);
            });
        });
    };
    listen(chart, WALK, false, Box::new(answer));
}

/// Lines of parts between tabs, and four numbers a datum: its place in the frame, the panel it is in, and its value; what is not
/// there is no number.
///
/// A line of two parts is a panel, its title and whether its values stand on a log scale; one of three is a series: id, name and
/// whether the chart has lines; a longer one a datum: position, id, form in print, how many claims are told with it, the first of
/// them, and what is spoken of it.
fn told(figure: &Figure, scene: &Scene) -> (String, Vec<f64>) {
    let (mut lines, mut numbers) = (Vec::new(), Vec::new());
    let drawing = figure.drawing_at(scene.size.w);
    for panel in &drawing.panels {
        let is_log = [&panel.x, &panel.y].iter().any(|axis| matches!(axis.scale, AxisScale::Log));
        lines.push([panel.title.as_str(), "\t", if is_log { "log" } else { "" }].concat());
    }
    let has_lines = drawing.marks.iter().any(|mark| matches!(mark.kind, MarkKind::Line | MarkKind::Step));
    let line = if has_lines { "line" } else { "" };
    for series in &figure.series {
        lines.push([series.id.as_str(), "\t", &series.name, "\t", line].concat());
        for at in &series.data {
            let Some(datum) = figure.data.get(*at) else { continue };
            let claims = datum.checks.first().map_or("", |(_, words)| words);
            let (position, count) = (at.to_string(), datum.checks.len().to_string());
            let spoken = spoken_parts(datum, figure.lang);
            lines.push([position.as_str(), &datum.id, &datum.printed, &count, claims, &spoken].join("\t"));
            let at = scene.anchor(*at).map(|rect| rect.center());
            let (x, y) = at.map_or((f64::NAN, f64::NAN), |center| (center.x, center.y));
            let panel = at.and_then(|center| scene.plots.iter().position(|plot| plot.frame.contains(center)));
            let panel = panel.map_or(f64::NAN, |at| at as f64);
            numbers.extend([x, y, panel, datum.number.unwrap_or(f64::NAN)]);
        }
    }
    (lines.join("\n"), numbers)
}
