//! Presentation attributes of a primitive: what it looks like apart from its place.
//!
//! Knows palettes, not geometry. Invariant: an attribute that a primitive does not set and that would change it is
//! `Absent`, so that grouping never lets it inherit one.

use super::palette::Palette;
use crate::look::Ink;
use crate::paint::number::{hundredths, push, written};
use crate::paint::{HALO_WIDTH, font};
use crate::scene::{Anchor, Fill, Pattern, Primitive, Stroke, Weight};

/// What a primitive says about one attribute.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum StyleSlot {
    /// It makes no difference here, so it may be inherited.
    Any,
    /// It has to have its initial value.
    Absent,
    /// It has this value.
    Is(String),
}

/// How many attributes there are.
pub(crate) const SLOTS: usize = 11;

/// The attributes in the order they are written; the first is `font-family` where there is no style sheet.
pub(crate) const NAMES: [&str; SLOTS] = [
    "class",
    "font-size",
    "font-weight",
    "text-anchor",
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-dasharray",
    "paint-order",
];

const FAMILY: usize = 0;
const SIZE: usize = 1;
const WEIGHT: usize = 2;
const ANCHOR: usize = 3;
const FILL: usize = 4;
const FILL_OPACITY: usize = 5;
const STROKE: usize = 6;
const STROKE_WIDTH: usize = 7;
const STROKE_OPACITY: usize = 8;
const DASH: usize = 9;
const ORDER: usize = 10;

/// All attributes of one primitive.
pub(crate) type Style = [StyleSlot; SLOTS];

/// The style of a primitive; `id` is the picture's, for its patterns.
pub(crate) fn style(primitive: &Primitive, palette: Palette, id: &str) -> Style {
    let mut style = [const { StyleSlot::Any }; SLOTS];
    match primitive {
        Primitive::Rect { fill, stroke, .. }
        | Primitive::Circle { fill, stroke, .. }
        | Primitive::Path { fill, stroke, .. } => {
            set_fill(&mut style, *fill, palette, id);
            set_stroke(&mut style, *stroke, palette);
            if fill.is_some() && stroke.is_some() {
                style[ORDER] = StyleSlot::Absent;
            }
        }
        Primitive::Text { font, anchor, ink, alpha, halo, .. } => {
            let family =
                if palette.has_classes() { font::class(font.family) } else { font::stack(font.family) };
            style[FAMILY] = StyleSlot::Is(family.into());
            style[SIZE] = StyleSlot::Is(written(font.size));
            style[WEIGHT] = match font.weight {
                Weight::Regular => StyleSlot::Absent,
                Weight::Strong => StyleSlot::Is(font::weight(font.weight).into()),
            };
            style[ANCHOR] = match anchor {
                Anchor::Start => StyleSlot::Absent,
                Anchor::Middle => StyleSlot::Is("middle".into()),
                Anchor::End => StyleSlot::Is("end".into()),
            };
            set_fill(
                &mut style,
                Some(Fill { ink: *ink, pattern: Pattern::Even, alpha: *alpha }),
                palette,
                id,
            );
            let rim = Stroke { ink: Ink::Paper, width: HALO_WIDTH, dash: None, alpha: 1.0 };
            set_stroke(&mut style, halo.then_some(rim), palette);
            if *halo {
                style[ORDER] = StyleSlot::Is("stroke".into());
            }
        }
    }
    style
}

/// The id of a pattern in one ink.
pub(crate) fn pattern_id(id: &str, pattern: Pattern, ink: Ink) -> String {
    let mut out = String::from(id);
    out.push_str(if pattern == Pattern::Ruled { "-ruled-" } else { "-hatch-" });
    out.push_str(ink.name());
    out
}

fn set_fill(style: &mut Style, fill: Option<Fill>, palette: Palette, id: &str) {
    // The root element says fill="none", so an area without a fill sets nothing.
    style[FILL] = StyleSlot::Absent;
    let Some(fill) = fill else { return };
    style[FILL] = StyleSlot::Is(if fill.pattern != Pattern::Even {
        let mut url = String::from("url(#");
        url.push_str(&pattern_id(id, fill.pattern, fill.ink));
        url.push(')');
        url
    } else {
        palette.colour(fill.ink)
    });
    style[FILL_OPACITY] = opacity(fill.alpha);
}

fn set_stroke(style: &mut Style, stroke: Option<Stroke>, palette: Palette) {
    style[STROKE] = StyleSlot::Absent;
    let Some(stroke) = stroke else { return };
    style[STROKE] = StyleSlot::Is(palette.colour(stroke.ink));
    style[STROKE_OPACITY] = opacity(stroke.alpha);
    style[STROKE_WIDTH] = match hundredths(stroke.width) {
        100 => StyleSlot::Absent,
        _ => StyleSlot::Is(written(stroke.width)),
    };
    style[DASH] = match stroke.dash {
        None => StyleSlot::Absent,
        Some([dash, gap]) => {
            let mut value = written(dash);
            value.push(' ');
            push(&mut value, hundredths(gap));
            StyleSlot::Is(value)
        }
    };
}

fn opacity(alpha: f64) -> StyleSlot {
    match hundredths(alpha) {
        100.. => StyleSlot::Absent,
        _ => StyleSlot::Is(written(alpha)),
    }
}
