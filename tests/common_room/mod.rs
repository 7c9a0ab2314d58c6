//! Whether everything of a chart has room, at every width that a frame may have.

#![allow(clippy::expect_used, reason = "a test may stop at the first thing that is wrong")]

use olympus::data::Dataset;
use olympus::figure::{Chart, Control, Figure};
use olympus::look::Width;
use olympus::scene::{FixedMetrics, Primitive, Rect, Scene, Size, Step, build, height};
use olympus::state::{View, ViewState};
use olympus::text::Lang;

/// The narrowest phones, the three design widths, and the least of the wider designs.
pub const WIDTHS: [f64; 7] = [288.0, 320.0, 360.0, 560.0, 640.0, 880.0, 1040.0];

/// The chart as it comes and in its other designs, or which cell it lacks.
pub fn designs(chart: &Chart, dataset: &Dataset, lang: Lang) -> Result<Vec<Figure>, String> {
    let made = |view| {
        let state = ViewState { lang, view, ..ViewState::default() };
        (chart.build)(dataset, &state).map_err(|missing| missing.to_string())
    };
    let first = made(View::Main)?;
    let mut figures = vec![first.clone()];
    for control in &first.controls {
        let Control::Design { views } = control else { continue };
        for (view, _) in views.iter().filter(|(view, _)| *view != View::Main) {
            figures.push(made(*view)?);
        }
    }
    Ok(figures)
}

/// What is wrong with a figure at each width at which something is.
pub fn faults(figure: &Figure) -> Vec<String> {
    // A design has one height.
    let heights = Width::ALL.map(|design| (design, height(figure, design.design_px())));
    let at = |w: f64| {
        let (_, h) = heights.iter().find(|(design, _)| *design == Width::of(w)).copied()?;
        let scene = build(figure, Size { w, h }, &FixedMetrics);
        let fault = maybe_fault(figure, &scene)?;
        Some(format!("{} {} {w} px: {fault}", figure.id, figure.lang.code()))
    };
    WIDTHS.into_iter().filter_map(at).collect()
}

/// The first thing that is wrong with a scene.
pub fn maybe_fault(figure: &Figure, scene: &Scene) -> Option<String> {
    scene
        .warnings
        .first()
        .cloned()
        .or_else(|| outside(scene))
        .or_else(|| overlap(scene))
        .or_else(|| lost(figure, scene))
}

/// What leaves the frame.
fn outside(scene: &Scene) -> Option<String> {
    let inside =
        |b: Rect| b.x0 >= -1.0 && b.x1 <= scene.size.w + 1.0 && b.y0 >= -1.0 && b.y1 <= scene.size.h + 1.0;
    let item = scene.items.iter().find(|item| !inside(item.bounds))?;
    Some(format!("{:?} at {:?} leaves the frame: {:?}", item.role, item.bounds, item.primitive))
}

/// Words that lie on others.
fn overlap(scene: &Scene) -> Option<String> {
    let text = |primitive: &Primitive| match primitive {
        Primitive::Text { text, .. } => Some(text.clone()),
        _ => None,
    };
    let words: Vec<(String, Rect)> =
        scene.items.iter().filter_map(|item| Some((text(&item.primitive)?, item.bounds))).collect();
    words.iter().enumerate().find_map(|(at, (text, bounds))| {
        let over = words.iter().skip(at + 1).find(|(_, other)| bounds.intersects(*other));
        over.map(|(other, _)| format!("“{text}” lies on “{other}”"))
    })
}

/// A datum that has no shape, that the walk does not come to, or that stands in no table.
fn lost(figure: &Figure, scene: &Scene) -> Option<String> {
    let mut walked = vec![false; figure.data.len()];
    let mut at = scene.step(None, Step::First);
    while let Some(datum) = at {
        walked[datum] = true;
        at = scene.step(Some(datum), Step::Next).filter(|next| *next != datum);
    }
    let told = |datum: usize| {
        let mut cells = figure.tables().flat_map(|table| table.rows.iter().flatten());
        cells.any(|(_, shown)| *shown == Some(datum))
    };
    let lost = |at: &usize| scene.anchor(*at).is_none() || !walked[*at] || !told(*at);
    let at = (0..figure.data.len()).find(lost)?;
    Some(format!("{} is out of reach", figure.data[at].id))
}
