//! What fingers tell apart: areas by texture, lines by width and dash.
//!
//! Knows inks and strokes of a scene, no chart; a length is in millimetres. Invariant: two fills that differ on the screen by ink or
//! hatch have different textures, and every area has an edge.

use crate::look::Ink;
use crate::paint::number::written;
use crate::scene::{Fill, Pattern, Primitive, Role, Stroke};

/// Millimetres for each pixel of a scene: braille is then as high as a line of its words.
pub const SCALE: f64 = 0.5;
/// The edge of an area, and the thinnest line that stands for data.
const EDGE: f64 = 1.0;
const LINE: f64 = 1.4;
/// A line of the grid, an axis, a rule that explains.
const GRID: f64 = 0.35;
const AXIS: f64 = 0.8;
/// The smallest disc.
const DISC: f64 = 2.2;

/// Textures, each with its name and what is repeated in a square of so many millimetres.
const PATTERNS: [(&str, f64, &str); 7] = [
    ("dots", 3.0, "<circle cx=\"1.5\" cy=\"1.5\" r=\".8\" fill=\"#000\"/>"),
    ("sparse", 5.0, "<circle cx=\"2.5\" cy=\"2.5\" r=\".7\" fill=\"#000\"/>"),
    ("level", 3.2, "<path d=\"M0 1.6h3.2\" stroke=\"#000\" stroke-width=\"1\"/>"),
    ("rising", 4.0, "<path d=\"M-1 1l2-2M-1 5l6-6M3 5l2-2\" stroke=\"#000\" stroke-width=\".9\"/>"),
    ("falling", 4.0, "<path d=\"M-1-1l6 6M3-1l2 2M-1 3l2 2\" stroke=\"#000\" stroke-width=\".9\"/>"),
    ("crossed", 5.0, "<path d=\"M0 0l5 5M0 5l5-5\" stroke=\"#000\" stroke-width=\".8\"/>"),
    ("upright", 3.2, "<path d=\"M1.6 0v3.2\" stroke=\"#000\" stroke-width=\"1\"/>"),
];

/// The textures, for the beginning of a sheet.
pub fn definitions() -> String {
    let pattern = |(name, side, inside): &(&str, f64, &str)| {
        let side = written(*side);
        [
            "<pattern id=\"",
            *name,
            "\" patternUnits=\"userSpaceOnUse\" width=\"",
            &side,
            "\" height=\"",
            &side,
            "\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
            *inside,
            "</pattern>",
        ]
        .concat()
    };
    ["<defs>", &PATTERNS.iter().map(pattern).collect::<String>(), "</defs>"].concat()
}

/// How an area is filled.
fn filled(Fill { ink, pattern, alpha }: Fill) -> &'static str {
    match (ink, pattern == Pattern::Hatch) {
        (Ink::Paper, _) => "#fff",
        _ if alpha < 0.4 => "url(#sparse)",
        (Ink::Us | Ink::UsSoft | Ink::UsText, true) => "url(#falling)",
        (Ink::China | Ink::ChinaSoft | Ink::ChinaText, true) => "url(#rising)",
        (_, true) => "url(#crossed)",
        (Ink::Us | Ink::UsText, false) => "url(#level)",
        (Ink::UsSoft, false) => "url(#upright)",
        (Ink::ChinaSoft, false) => "url(#dots)",
        (Ink::Other | Ink::Grid | Ink::Axis | Ink::Muted, false) => "url(#upright)",
        (Ink::China | Ink::ChinaText | Ink::Text | Ink::Focus, false) => "#000",
    }
}

/// A shape of a scene in millimetres, moved by so many; words are none.
pub fn shape(primitive: &Primitive, role: Role, (dx, dy): (f64, f64)) -> String {
    let (x, y) = (|x: f64| written(x * SCALE + dx), |y: f64| written(y * SCALE + dy));
    let (place, fill, stroke) = match primitive {
        Primitive::Text { .. } => return String::new(),
        Primitive::Rect { rect, fill, stroke } => {
            let size = |px: f64| written(px * SCALE);
            let place = [
                "<rect x=\"",
                &x(rect.x0),
                "\" y=\"",
                &y(rect.y0),
                "\" width=\"",
                &size(rect.width()),
                "\" height=\"",
                &size(rect.height()),
            ];
            (place.concat(), fill, stroke)
        }
        Primitive::Circle { center, radius, fill, stroke } => {
            let radius = (radius * SCALE).max(DISC);
            (
                ["<circle cx=\"", &x(center.x), "\" cy=\"", &y(center.y), "\" r=\"", &written(radius)]
                    .concat(),
                fill,
                stroke,
            )
        }
        Primitive::Path { points, closed, fill, stroke } => {
            let mut data = String::from("<path d=\"");
            for (at, point) in points.iter().enumerate() {
                data.push_str(if at == 0 { "M" } else { "L" });
                data.push_str(&[x(point.x), y(point.y)].join(" "));
            }
            data.push_str(if *closed { "Z" } else { "" });
            (data, fill, stroke)
        }
    };
    let is_area = fill.is_some() || matches!(primitive, Primitive::Rect { .. } | Primitive::Circle { .. });
    let mut out = place;
    out.push('"');
    if let Some(fill) = fill {
        out.push_str(&[" fill=\"", filled(*fill), "\""].concat());
    } else if role == Role::Mark && is_area {
        out.push_str(" fill=\"#fff\"");
    }
    let edge = Stroke { ink: Ink::Text, width: 0.0, dash: None, alpha: 1.0 };
    let stroke = stroke.or((role == Role::Mark && is_area).then_some(edge));
    if let Some(Stroke { width, dash, .. }) = stroke {
        let width = match role {
            Role::Grid => GRID,
            Role::Axis => AXIS,
            Role::Mark if is_area => EDGE,
            Role::Mark => LINE.max(width * SCALE),
            _ => AXIS,
        };
        out.push_str(&[" stroke=\"#000\" stroke-width=\"", &written(width), "\""].concat());
        if dash.is_some() {
            out.push_str(" stroke-dasharray=\"4 3\"");
        }
    }
    out.push_str("/>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inks_that_meet_in_a_chart_feel_different() {
        let of = |ink, hatch| {
            let pattern = if hatch { Pattern::Hatch } else { Pattern::Even };
            filled(Fill { ink, pattern, alpha: 1.0 })
        };
        let all = [
            of(Ink::China, false),
            of(Ink::China, true),
            of(Ink::Us, false),
            of(Ink::Us, true),
            of(Ink::Other, false),
            of(Ink::Other, true),
            of(Ink::ChinaSoft, false),
        ];
        for (at, one) in all.iter().enumerate() {
            assert!(!all[at + 1..].contains(one), "{one} stands for two inks");
        }
        assert!(definitions().matches("<pattern").count() == PATTERNS.len());
    }
}
