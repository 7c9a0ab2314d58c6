//! Domains: what an axis has to show, and the continuous scale that shows it.
//!
//! Knows a panel's marks and the words at them, not where panels stand. Invariant: words beside marks have their room
//! inside the plot, but for those that would take it whole.

use crate::figure::{Axis, AxisScale, MarkKind, Position, Side};
use crate::scale::{Eras, Linear, Log, Scale, Time, within};
use crate::scene::TextMetrics;
use crate::scene::panel_part::PanelPart;
use crate::scene::text::{CLEAR_PX, GAP_PX, label_font};

/// The horizontal scale of a plot between these edges.
pub(crate) fn across(part: &PanelPart, (x0, x1): (f64, f64), metrics: &dyn TextMetrics) -> Scale {
    let domain = domain(part, &part.panel.x, Dimension::X);
    let (left, right) = label_room(part, domain, x1 - x0, metrics);
    let range = (x0 + left, (x1 - right).max(x0 + left + 1.0));
    continuous(&part.panel.x.scale, domain, range, false)
}

/// One of the two directions of the plane.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dimension {
    /// Across.
    X,
    /// Down.
    Y,
}

/// The union of all channels on one axis and of what the axis takes in besides, or (0, 1) when there are none.
pub(crate) fn domain(part: &PanelPart, axis: &Axis, dimension: Dimension) -> (f64, f64) {
    let mut found: Option<(f64, f64)> = None;
    for v in &axis.include {
        found = Some(found.map_or((*v, *v), |(lo, hi)| (lo.min(*v), hi.max(*v))));
    }
    for item in part.marks.iter().flat_map(|mark| &mark.items) {
        let places = match dimension {
            Dimension::X => [Some(item.x), item.x2],
            Dimension::Y => [Some(item.y), item.y2],
        };
        for place in places.into_iter().flatten() {
            if let Position::Value(v) = place {
                found = Some(found.map_or((v, v), |(lo, hi)| (lo.min(v), hi.max(v))));
            }
        }
    }
    found.unwrap_or((0.0, 1.0))
}

/// The continuous scale of an axis; `nice` ends it at round values.
pub(crate) fn continuous(kind: &AxisScale, domain: (f64, f64), range: (f64, f64), nice: bool) -> Scale {
    match kind {
        AxisScale::Log => {
            // Without rounding to powers of ten, values keep clear of the plot's edge: a decade's tenth on either side.
            let padded = (domain.0 / 1.25, domain.1 * 1.25);
            Scale::Log(if nice { Log::new(domain, range).nice() } else { Log::new(padded, range) })
        }
        // Whole days, so that a tick on the first day is inside.
        AxisScale::Time => Scale::Time(Time::new((domain.0.floor(), domain.1.ceil()), range)),
        AxisScale::Eras { knee, share } => {
            Scale::Eras(Eras::new((domain.0.floor(), domain.1.ceil()), *knee, *share, range))
        }
        AxisScale::Linear { zero } => {
            let domain = if *zero { (domain.0.min(0.0), domain.1.max(0.0)) } else { domain };
            let linear = Linear::new(domain, range);
            Scale::Linear(if nice { linear.nice(5) } else { linear })
        }
        AxisScale::Rows(_) => Scale::Linear(Linear::new((0.0, 1.0), range)),
    }
}

/// Room that words beside marks need inside the plot, left and right, so that none leaves it.
fn label_room(part: &PanelPart, domain: (f64, f64), width: f64, metrics: &dyn TextMetrics) -> (f64, f64) {
    let unit = continuous(&part.panel.x.scale, domain, (0.0, 1.0), false);
    let at = |place: Position| match place {
        Position::Value(v) => Some(within(unit.map(v), 0.0, 1.0)),
        _ => None,
    };
    // What each label wants: its place as a share of the scale, and pixels before and after that place.
    let mut wants = Vec::new();
    // Annotations look for room of their own.
    for mark in part.marks.iter().filter(|mark| mark.kind != MarkKind::Annotation) {
        for item in &mark.items {
            let start = at(item.x);
            // The words of an event stand on the side that has room for them; its diamond has one place only.
            if let Some(place) = start.filter(|_| {
                mark.kind == MarkKind::Event || mark.kind == MarkKind::Dot && item.label.is_none()
            }) {
                wants.push((place, item.size, item.size));
            }
            let Some(label) = &item.label else { continue };
            let end = item.x2.and_then(&at).or(start);
            let place = match mark.kind {
                // Blocks of words break to the room there is, but beside a line they need some.
                MarkKind::Words if item.apart() == 0.0 => None,
                MarkKind::Annotation | MarkKind::Event => None,
                // Words beside a bar stand at that end of it, whichever way it runs.
                MarkKind::Bar => start.zip(end).map(|(a, b)| match label.side {
                    Side::Right => a.max(b),
                    Side::Left => a.min(b),
                    _ => b,
                }),
                MarkKind::Link | MarkKind::Arrow => start.zip(end).map(|(a, b)| (a + b) / 2.0),
                _ => start,
            };
            let Some(place) = place else { continue };
            let w = metrics.width(&label.text, label_font(label.strong)) + GAP_PX;
            let (before, after) = match label.side {
                Side::Right => (item.size, w + item.size + CLEAR_PX),
                Side::Left => (w + item.size + CLEAR_PX, item.size),
                Side::Above | Side::Below => (w / 2.0, w / 2.0),
                Side::Inside => continue,
            };
            wants.push((place, before, after));
        }
    }
    let (mut left, mut right): (f64, f64) = (0.0, 0.0);
    // The scale shrinks as room is taken, which moves every place; three rounds settle it to less than a pixel.
    for _ in 0..3 {
        for (t, before, after) in &wants {
            let inner = (width - left - right).max(1.0);
            right = right.max(after - (1.0 - t) * inner);
            left = left.max(before - t * inner);
        }
    }
    // A label that is wider than this gives way by itself; the marks keep a part of the plot in any case.
    (left.min(width * 0.38), right.min(width * 0.55))
}
