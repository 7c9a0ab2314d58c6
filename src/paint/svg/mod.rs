//! The SVG painter: a scene as one `<svg>` element, for pages, for files and for turning into pixels.
//!
//! Coordinates are f64 rounded to hundredths. It writes presentation attributes only, never `style`, so that it
//! can stand in a page with a strict content policy. Invariant: one element a primitive, in paint order, whatever
//! the grouping; what an `Item` of role `Mark` shows carries its datum's position in `data-d`.

mod group;
mod palette;
mod path;
mod style;
mod xml;

pub use palette::Palette;

use crate::figure::LegendEntry;
use crate::look::Ink;
use crate::paint::hatch;
use crate::paint::number::{hundredths, push, push_attribute, push_whole};
use crate::scene::{self, Fill, Item, Pattern, Point, Primitive, Role, Scene};
use crate::text::Lang;
use group::Element;

/// The words that go with a picture.
#[derive(Clone, Copy, Debug)]
pub struct SvgWords<'a> {
    /// Its class in a page, if it has one.
    pub class: &'a str,
    /// Starts the ids inside the picture, so it has to be unique on its page: the chart's id and the width's name.
    pub id: &'a str,
    /// The language of the picture's words.
    pub lang: Lang,
    /// Its name for assistive technology.
    pub title: &'a str,
    /// What it shows, in a sentence or more; left out if empty.
    pub description: &'a str,
}

/// The same with `about` after the picture's name: an element `metadata`, by which it says of itself to programs where it is from.
#[cfg(not(target_arch = "wasm32"))]
pub fn write_about(scene: &Scene, words: &SvgWords<'_>, palette: Palette, about: &str) -> String {
    let picture = write(scene, words, palette);
    match picture.split_once("</title>") {
        Some((before, after)) => [before, "</title>", about, after].concat(),
        None => picture,
    }
}

/// Words as they stand in a picture's markup.
#[cfg(not(target_arch = "wasm32"))]
pub fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    xml::push_words(&mut out, words);
    out
}

/// The scene as SVG.
///
/// With `Palette::Page` the ground is left to the page; otherwise the first element after the definitions is a
/// rectangle in the paper's colour that covers the frame.
pub fn write(scene: &Scene, words: &SvgWords<'_>, palette: Palette) -> String {
    let mut id = String::new();
    xml::push_words(&mut id, words.id);
    let mut out = String::with_capacity(64 * (scene.items.len() + 10));
    push_root(&mut out, scene, words);
    if palette == Palette::File {
        out.push_str(&palette.style_sheet(&inks(scene)));
    }
    for pattern in [Pattern::Hatch, Pattern::Ruled] {
        push_patterns(&mut out, pattern, &filled_with(scene, pattern), palette, &id);
    }
    if palette.has_ground() {
        out.push_str("<rect width=\"100%\" height=\"100%\" fill=\"");
        out.push_str(&palette.colour(Ink::Paper));
        out.push_str("\"/>");
    }
    let elements: Vec<Element> = scene.items.iter().map(|item| element(item, palette, &id)).collect();
    let mut names = style::NAMES;
    if !palette.has_classes() {
        names[0] = "font-family";
    }
    group::write(&mut out, &elements, &names);
    out.push_str("</svg>");
    out
}

/// The swatch of a legend's key, for inlining in a page; the words beside it say what it stands for. `id` starts the ids
/// inside it.
pub fn swatch(key: &LegendEntry, id: &str) -> String {
    let palette = Palette::Page;
    let primitive = scene::swatch(key, Point::default());
    let mut out = String::from(
        "<svg class=\"swatch\" viewBox=\"0 0 24 12\" width=\"24\" height=\"12\" fill=\"none\" aria-hidden=\"true\">",
    );
    if let Some(Fill { ink, pattern, .. }) = primitive.fill()
        && pattern != Pattern::Even
    {
        push_patterns(&mut out, pattern, &[ink], palette, id);
    }
    let item = Item { role: Role::Note, datum: None, bounds: primitive.bounds(), primitive };
    group::write(&mut out, &[element(&item, palette, id)], &style::NAMES);
    out.push_str("</svg>");
    out
}

fn push_root(out: &mut String, scene: &Scene, words: &SvgWords<'_>) {
    let (w, h) = (hundredths(scene.size.w), hundredths(scene.size.h));
    out.push_str("<svg");
    if !words.class.is_empty() {
        out.push_str(" class=\"");
        xml::push_words(out, words.class);
        out.push('"');
    }
    out.push_str(" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    push(out, w);
    out.push(' ');
    push(out, h);
    out.push('"');
    push_attribute(out, "width", w);
    push_attribute(out, "height", h);
    out.push_str(" role=\"img\" lang=\"");
    out.push_str(words.lang.code());
    // In a frame of another shape the picture keeps to the upper left, where the words above it begin.
    out.push_str("\" preserveAspectRatio=\"xMinYMin\" fill=\"none\" stroke-linejoin=\"round\"><title>");
    xml::push_words(out, words.title);
    out.push_str("</title>");
    if !words.description.is_empty() {
        out.push_str("<desc>");
        xml::push_words(out, words.description);
        out.push_str("</desc>");
    }
}

/// The inks the scene uses on its paper, in the order of `Ink::ALL`.
fn inks(scene: &Scene) -> Vec<Ink> {
    let mut used = vec![Ink::Paper];
    for item in &scene.items {
        match &item.primitive {
            Primitive::Rect { fill, stroke, .. }
            | Primitive::Circle { fill, stroke, .. }
            | Primitive::Path { fill, stroke, .. } => {
                used.extend(fill.map(|fill| fill.ink));
                used.extend(stroke.map(|stroke| stroke.ink));
            }
            Primitive::Text { ink, .. } => used.push(*ink),
        }
    }
    Ink::ALL.into_iter().filter(|ink| used.contains(ink)).collect()
}

/// The inks that areas of the scene are filled with in this pattern, in the order of `Ink::ALL`.
fn filled_with(scene: &Scene, pattern: Pattern) -> Vec<Ink> {
    let is_there = |ink: &Ink| {
        let fill = |item: &Item| {
            item.primitive.fill().is_some_and(|fill| (fill.ink, fill.pattern) == (*ink, pattern))
        };
        scene.items.iter().any(fill)
    };
    Ink::ALL.into_iter().filter(is_there).collect()
}

fn push_patterns(out: &mut String, pattern: Pattern, inks: &[Ink], palette: Palette, id: &str) {
    let period = hundredths(hatch::PERIOD);
    for &ink in inks {
        // Paper between the lines of a hatch: what lies under a hatched shape does not show through.
        let (ground, lines) = if pattern == Pattern::Ruled { (ink, Ink::Paper) } else { (Ink::Paper, ink) };
        out.push_str("<pattern id=\"");
        out.push_str(&style::pattern_id(id, pattern, ink));
        out.push_str("\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(");
        out.push_str(match ink.across() {
            (_, 0.0) => "0",
            (0.0, _) => "90",
            (_, -1.0) => "-45",
            _ => "45",
        });
        out.push_str(")\"");
        push_attribute(out, "width", period);
        push_attribute(out, "height", period);
        out.push_str("><rect");
        push_attribute(out, "width", period);
        push_attribute(out, "height", period);
        out.push_str(" fill=\"");
        out.push_str(&palette.colour(ground));
        out.push_str("\"/><path d=\"M");
        push(out, period / 2);
        out.push_str(" 0v");
        push(out, period);
        out.push_str("\" stroke=\"");
        out.push_str(&palette.colour(lines));
        out.push('"');
        push_attribute(out, "stroke-width", hundredths(hatch::width(pattern)));
        out.push_str("/></pattern>");
    }
}

fn element(item: &Item, palette: Palette, id: &str) -> Element {
    let mut place = String::new();
    let mut written = None;
    let tag = match &item.primitive {
        Primitive::Rect { rect, .. } => {
            // Widths between rounded edges: neighbours that share an edge still do.
            let (x, y) = (hundredths(rect.x0), hundredths(rect.y0));
            push_attribute(&mut place, "x", x);
            push_attribute(&mut place, "y", y);
            push_attribute(&mut place, "width", hundredths(rect.x1) - x);
            push_attribute(&mut place, "height", hundredths(rect.y1) - y);
            "rect"
        }
        Primitive::Circle { center, radius, .. } => {
            push_attribute(&mut place, "cx", hundredths(center.x));
            push_attribute(&mut place, "cy", hundredths(center.y));
            push_attribute(&mut place, "r", hundredths(*radius));
            "circle"
        }
        Primitive::Path { points, closed, .. } => {
            place.push_str(" d=\"");
            place.push_str(&path::data(points, *closed));
            place.push('"');
            "path"
        }
        Primitive::Text { at, text, .. } => {
            push_attribute(&mut place, "x", hundredths(at.x));
            push_attribute(&mut place, "y", hundredths(at.y));
            let mut escaped = String::with_capacity(text.len());
            xml::push_words(&mut escaped, text);
            written = Some(escaped);
            "text"
        }
    };
    if let (Role::Mark, Some(datum)) = (item.role, item.datum) {
        place.push_str(" data-d=\"");
        push_whole(&mut place, datum as u64);
        place.push('"');
    }
    Element { tag, place, words: written, style: style::style(&item.primitive, palette, id) }
}
