//! Rows: labels beside or above their bands, and words at the far side.

use crate::figure::RowLabel;
use crate::scene::layout::{GAP_PX, Part, label_font};
use crate::scene::wrap::wrap;
use crate::scene::{
    Anchor, Family, Font, Ink, Item, Point, Primitive, Rect, Role, TextMetrics, Weight, Width,
};

/// Line height of row labels.
const LINE: f64 = 18.0;
/// Size of a row's numeral.
const NUMERAL_PX: f64 = 26.0;

/// Where rows and their words stand.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frame {
    /// Top and bottom of each row's part for marks.
    pub bands: Vec<(f64, f64)>,
    /// Top and bottom of each whole row.
    outer: Vec<(f64, f64)>,
    /// Left of the plot.
    pub plot_left: f64,
    /// Right of the plot.
    pub plot_right: f64,
    /// Whether words stand above the marks.
    above: bool,
    left: f64,
    numeral: f64,
    aside: f64,
    right: f64,
}

fn strong() -> Font {
    label_font(true)
}

fn quiet() -> Font {
    label_font(false)
}

fn numeral_font() -> Font {
    Font { size: NUMERAL_PX, weight: Weight::Regular, family: Family::Serif }
}

impl Frame {
    /// Room that these labels want beside the plot.
    pub fn room(labels: &[RowLabel], metrics: &dyn TextMetrics) -> f64 {
        let widest = |l: &RowLabel| metrics.width(&l.text, strong()).max(metrics.width(&l.sub, quiet()));
        numeral_room(labels, metrics) + labels.iter().map(widest).fold(0.0, f64::max)
    }

    /// Divides `area` into rows for these labels.
    pub fn plan(labels: &[RowLabel], area: Rect, part: &Part, metrics: &dyn TextMetrics) -> Frame {
        let above = part.width == Width::Narrow;
        let numeral = numeral_room(labels, metrics);
        let room = Frame::room(labels, metrics).max(part.labels);
        let asides = labels.iter().map(|l| metrics.width(&l.aside, quiet())).fold(0.0, f64::max);
        let mut frame = Frame { above, left: area.x0, numeral, right: area.x1, ..Frame::default() };
        if above {
            frame.plot_left = area.x0 + numeral;
            frame.plot_right = area.x1;
        } else {
            frame.plot_left = (area.x0 + room + GAP_PX * 2.0).min(area.x0 + area.width() * 0.45);
            frame.aside =
                if asides > 0.0 { asides.min(area.width() * 0.26).ceil() + GAP_PX * 3.0 } else { 0.0 };
            frame.plot_right = area.x1 - frame.aside;
        }
        let gaps: f64 = labels.iter().map(|l| l.gap).sum();
        let step = area.height() / (labels.len() as f64 + gaps).max(1.0);
        let mut top = area.y0;
        for label in labels {
            top += label.gap * step;
            let bottom = top + step;
            let words = if above { LINE * lines_above(label) } else { 0.0 };
            // A little air under each row keeps it apart from the next one's words.
            let air = if above { 6.0 } else { 0.0 };
            frame.bands.push(((top + words).min(bottom - 1.0), bottom - air));
            frame.outer.push((top, bottom));
            top = bottom;
        }
        frame
    }

    /// Places every label.
    pub fn items(&self, labels: &[RowLabel], metrics: &dyn TextMetrics) -> Vec<Item> {
        let mut items = Vec::new();
        for (i, label) in labels.iter().enumerate() {
            let (Some((top, bottom)), Some(band)) = (self.outer.get(i), self.bands.get(i)) else { continue };
            let mut put = |text: &str, x: f64, y: f64, font: Font, ink: Ink, anchor: Anchor| {
                if !text.is_empty() {
                    let at = Point { x, y };
                    let mut words = text_item(Role::RowLabel, None, text, at, font, ink, anchor, metrics);
                    // Words above the marks stand on grid lines.
                    if let Primitive::Text { halo, .. } = &mut words.primitive {
                        *halo = self.above;
                    }
                    items.push(words);
                }
            };
            if self.above {
                let base = top + LINE * 0.78;
                put(
                    &label.number,
                    self.left,
                    base + NUMERAL_PX * 0.3,
                    numeral_font(),
                    Ink::Text,
                    Anchor::Start,
                );
                put(&label.text, self.left + self.numeral, base, strong(), label.ink, Anchor::Start);
                let after = self.left + self.numeral + metrics.width(&label.text, strong()) + GAP_PX;
                put(&label.sub, after, base, quiet(), Ink::Muted, Anchor::Start);
                put(&label.aside, self.left + self.numeral, base + LINE, quiet(), Ink::Muted, Anchor::Start);
            } else {
                let middle = (band.0 + band.1) / 2.0;
                put(
                    &label.number,
                    self.left,
                    middle + NUMERAL_PX * 0.34,
                    numeral_font(),
                    Ink::Text,
                    Anchor::Start,
                );
                let x = self.left + self.numeral;
                if label.sub.is_empty() {
                    put(&label.text, x, middle + 4.5, strong(), label.ink, Anchor::Start);
                } else {
                    put(&label.text, x, middle - 4.0, strong(), label.ink, Anchor::Start);
                    put(&label.sub, x, middle + 14.0, quiet(), Ink::Muted, Anchor::Start);
                }
                let lines = wrap(&label.aside, self.aside - GAP_PX * 3.0 + 1.0, quiet(), metrics);
                let first = middle + 4.5 - LINE / 2.0 * (lines.len() as f64 - 1.0);
                for (n, line) in lines.iter().enumerate() {
                    let y = first + LINE * n as f64;
                    put(line, self.right - self.aside + GAP_PX * 3.0, y, quiet(), Ink::Muted, Anchor::Start);
                }
                debug_assert!(bottom >= top);
            }
        }
        items
    }
}

fn numeral_room(labels: &[RowLabel], metrics: &dyn TextMetrics) -> f64 {
    let room = |l: &RowLabel| {
        if l.number.is_empty() { 0.0 } else { metrics.width(&l.number, numeral_font()) + 12.0 }
    };
    labels.iter().map(room).fold(0.0, f64::max)
}

fn lines_above(label: &RowLabel) -> f64 {
    if label.aside.is_empty() { 1.0 } else { 2.0 }
}

/// A text item with measured bounds.
#[allow(clippy::too_many_arguments)] // One call site shape for every word in a scene.
pub(crate) fn text_item(
    role: Role,
    datum: Option<usize>,
    text: &str,
    at: Point,
    font: Font,
    ink: Ink,
    anchor: Anchor,
    metrics: &dyn TextMetrics,
) -> Item {
    let w = metrics.width(text, font);
    let x0 = match anchor {
        Anchor::Start => at.x,
        Anchor::Middle => at.x - w / 2.0,
        Anchor::End => at.x - w,
    };
    let bounds = Rect { x0, y0: at.y - font.size * 0.8, x1: x0 + w, y1: at.y + font.size * 0.22 };
    let primitive = Primitive::Text { at, text: text.to_owned(), font, anchor, ink, alpha: 1.0, halo: false };
    Item { role, datum, primitive, bounds }
}
