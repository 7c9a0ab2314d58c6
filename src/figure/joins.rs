//! What strokes join: the data that a line, link or arrow leads from and to, and those that words with a leader name.
//!
//! Knows places in a drawing and no chart; native only, since a pack tells it. Invariant: what a chart has said itself stays,
//! and what shows a datum of its own joins nothing.

use crate::figure::{Drawing, Figure, MarkItem, MarkKind, Position};

/// Places nearer than this, in the axis's unit, are one: sums of shares are told apart by hairs.
const SAME: f64 = 1e-9;

impl Figure {
    /// Notes what each stroke and each leader joins, so that none is drawn to a datum that a reader has left out.
    pub(in crate::figure) fn note_joins(&mut self) {
        for drawing in std::iter::once(&mut self.drawing).chain(&mut self.narrow) {
            join(drawing);
        }
    }
}

fn join(drawing: &mut Drawing) {
    let own: Vec<(usize, MarkKind, MarkItem)> = drawing
        .marks
        .iter()
        .flat_map(|mark| mark.items.iter().map(|item| (mark.panel, mark.kind, item.clone())))
        .filter(|(_, kind, item)| item.datum.is_some() && !matches!(kind, MarkKind::Words | MarkKind::Event))
        .collect();
    for mark in &mut drawing.marks {
        let bodies = || own.iter().filter(|(panel, ..)| *panel == mark.panel).map(|(_, _, item)| item);
        for item in mark.items.iter_mut().filter(|item| item.datum.is_none() && item.joins.is_empty()) {
            let found: Vec<usize> = match mark.kind {
                MarkKind::Line | MarkKind::Step | MarkKind::Link | MarkKind::Arrow | MarkKind::Rule => {
                    let ends: Vec<usize> = ends(item)
                        .into_iter()
                        .filter_map(|end| bodies().find(|b| touches(b, end))?.datum)
                        .collect();
                    // What rounding allows begins and ends beside its dot.
                    if ends.is_empty() {
                        bodies().find(|b| lies_on(b, item)).and_then(|b| b.datum).into_iter().collect()
                    } else {
                        ends
                    }
                }
                MarkKind::Annotation => {
                    bodies().find(|b| covers(b, item)).and_then(|b| b.datum).into_iter().collect()
                }
                _ => Vec::new(),
            };
            item.joins = found;
        }
    }
}

/// Where it begins and, if it has one, ends.
fn ends(item: &MarkItem) -> Vec<(Position, Position)> {
    let end = (item.x2.is_some() || item.y2.is_some())
        .then(|| (item.x2.unwrap_or(item.x), item.y2.unwrap_or(item.y)));
    std::iter::once((item.x, item.y)).chain(end).collect()
}

/// Whether an end stands at one of a body's own.
fn touches(body: &MarkItem, (x, y): (Position, Position)) -> bool {
    // Where bars begin a line of its own stands, for all of them.
    x != Position::Value(0.0)
        && ends(body).into_iter().any(|(other, _)| same(other, x))
        && ends(body).into_iter().any(|(_, other)| level(other, y))
}

/// Whether a dot lies on a stroke along one row.
fn lies_on(dot: &MarkItem, stroke: &MarkItem) -> bool {
    dot.x2.is_none() && level(dot.y, stroke.y) && between(stroke, dot.x)
}

/// Whether a bar covers the place that words speak of.
fn covers(bar: &MarkItem, words: &MarkItem) -> bool {
    bar.x2.is_some() && level(bar.y, words.y) && between(bar, words.x)
}

fn between(stroke: &MarkItem, x: Position) -> bool {
    match (stroke.x, stroke.x2, x) {
        (Position::Value(a), Some(Position::Value(b)), Position::Value(x)) => {
            a.min(b) - SAME <= x && x <= a.max(b) + SAME
        }
        (Position::Share(a), Some(Position::Share(b)), Position::Share(x)) => a.min(b) <= x && x <= a.max(b),
        _ => false,
    }
}

fn same(a: Position, b: Position) -> bool {
    match (a, b) {
        (Position::Value(a), Position::Value(b)) => (a - b).abs() <= SAME * a.abs().max(1.0),
        _ => a == b,
    }
}

/// Whether two places are in one row or, where there are none, at one height.
fn level(a: Position, b: Position) -> bool {
    match (a, b) {
        (Position::Row(a, _) | Position::Track(a), Position::Row(b, _) | Position::Track(b)) => a == b,
        _ => same(a, b),
    }
}
