//! The recorder: a scene as text, one line a primitive, for snapshots and for comparing painters.
//!
//! Knows no output format but its own. Invariant: equal scenes give equal text, and two scenes that differ by a
//! tenth of a pixel or more, or in any other respect a painter can see, give different text.

use crate::scene::{Anchor, Family, Fill, Font, Item, Pattern, Primitive, Rect, Role, Scene, Stroke, Weight};
use std::fmt::Write;

/// The whole scene: a line for its frame and plot, one line an item in paint order, one a walk, a warning and a label left out.
pub fn record(scene: &Scene) -> String {
    let mut out = format!("scene {} {} plot", tenth(scene.size.w), tenth(scene.size.h));
    for plot in &scene.plots {
        push_rect(&mut out, plot.area);
    }
    out.push('\n');
    for item in &scene.items {
        push_item(&mut out, item);
        out.push('\n');
    }
    for series in &scene.walk {
        out.push_str("walk");
        for datum in series {
            let _ = write!(out, " {datum}");
        }
        out.push('\n');
    }
    for warning in &scene.warnings {
        let _ = writeln!(out, "warning {warning}");
    }
    for label in &scene.left_out {
        let _ = writeln!(out, "left out {label}");
    }
    out
}

/// One primitive, without its role and datum.
///
/// ```
/// use olympus::{look::Ink, paint::record::line, scene::*};
/// let fill = Some(Fill { ink: Ink::China, pattern: Pattern::Even, alpha: 1.0 });
/// let bar = Primitive::Rect { rect: Rect::new(0.0, 1.0, 10.0, 3.25), fill, stroke: None };
/// assert_eq!(line(&bar), "rect 0.0 1.0 10.0 3.3 fill china");
/// ```
pub fn line(primitive: &Primitive) -> String {
    let mut out = String::new();
    push_primitive(&mut out, primitive);
    out
}

fn push_item(out: &mut String, item: &Item) {
    out.push_str(match item.role {
        Role::Title => "title",
        Role::Grid => "grid ",
        Role::Axis => "axis ",
        Role::RowLabel => "row ",
        Role::Mark => "mark ",
        Role::Label => "label ",
        Role::Note => "note ",
    });
    if let Some(datum) = item.datum {
        let _ = write!(out, "#{datum} ");
    }
    push_primitive(out, &item.primitive);
}

fn push_primitive(out: &mut String, primitive: &Primitive) {
    match primitive {
        Primitive::Rect { rect, fill, stroke } => {
            out.push_str("rect");
            push_rect(out, *rect);
            push_fill(out, *fill);
            push_stroke(out, *stroke);
        }
        Primitive::Circle { center, radius, fill, stroke } => {
            let _ = write!(out, "circle {} {} r {}", tenth(center.x), tenth(center.y), tenth(*radius));
            push_fill(out, *fill);
            push_stroke(out, *stroke);
        }
        Primitive::Path { points, closed, fill, stroke } => {
            out.push_str(if *closed { "closed" } else { "path" });
            for p in points {
                let _ = write!(out, " {},{}", tenth(p.x), tenth(p.y));
            }
            push_fill(out, *fill);
            push_stroke(out, *stroke);
        }
        Primitive::Text { at, text, font, anchor, ink, alpha, halo } => {
            let _ = write!(out, "text {} {} {}", tenth(at.x), tenth(at.y), anchor_name(*anchor));
            push_font(out, *font);
            let _ = write!(out, " {}", ink.name());
            push_alpha(out, *alpha);
            if *halo {
                out.push_str(" halo");
            }
            let _ = write!(out, " {text:?}");
        }
    }
}

fn anchor_name(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}

fn push_font(out: &mut String, font: Font) {
    let _ = write!(out, " {}", tenth(font.size));
    if font.weight == Weight::Strong {
        out.push_str(" strong");
    }
    if font.family == Family::Serif {
        out.push_str(" serif");
    }
}

fn push_fill(out: &mut String, fill: Option<Fill>) {
    let Some(fill) = fill else { return };
    let _ = write!(out, " fill {}", fill.ink.name());
    out.push_str(match fill.pattern {
        Pattern::Even => "",
        Pattern::Hatch => " hatch",
        Pattern::Ruled => " ruled",
    });
    push_alpha(out, fill.alpha);
}

fn push_stroke(out: &mut String, stroke: Option<Stroke>) {
    let Some(stroke) = stroke else { return };
    let _ = write!(out, " stroke {} {}", stroke.ink.name(), tenth(stroke.width));
    if let Some([dash, gap]) = stroke.dash {
        let _ = write!(out, " dash {} {}", tenth(dash), tenth(gap));
    }
    push_alpha(out, stroke.alpha);
}

fn push_alpha(out: &mut String, alpha: f64) {
    // Two decimals: a tenth is a visible step of opacity.
    if alpha < 1.0 {
        let _ = write!(out, " alpha {alpha:.2}");
    }
}

fn push_rect(out: &mut String, rect: Rect) {
    for v in [rect.x0, rect.y0, rect.x1, rect.y1] {
        let _ = write!(out, " {}", tenth(v));
    }
}

/// One decimal; halves away from zero, and no minus before a zero.
fn tenth(v: f64) -> String {
    let v = (v * 10.0).round() / 10.0 + 0.0;
    format!("{v:.1}")
}
