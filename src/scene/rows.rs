//! Rows: labels beside or above their bands, and words at the far side.

use crate::figure::RowLabel;
use crate::look::{Ink, Width};
use crate::scene::layout::{GAP_PX, Part, label_font};
use crate::scene::marks::words;
use crate::scene::wrap::wrap;
use crate::scene::{Anchor, Family, Font, Item, Point, Primitive, Rect, Role, TextMetrics, Weight};

/// Line height of row labels.
const LINE: f64 = 18.0;
/// The least air between a row's words and the next row.
const AIR: f64 = 6.0;
/// The widest share of the frame that labels take beside the plot.
const WIDEST: f64 = 0.38;
/// A panel narrower than this has its row labels above the marks in every design.
const ABOVE_UNDER: f64 = 360.0;
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
    /// The lines of each label.
    blocks: Vec<Vec<Vec<Piece>>>,
    /// Whether words stand above the marks.
    above: bool,
    left: f64,
    numeral: f64,
    aside: f64,
    right: f64,
}

/// Words of a label on one line.
#[derive(Clone, Debug, PartialEq)]
struct Piece {
    text: String,
    /// From where labels begin.
    dx: f64,
    strong: bool,
    ink: Ink,
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

    /// Room that the asides of these labels want on one line.
    pub fn aside_room(labels: &[RowLabel], metrics: &dyn TextMetrics) -> f64 {
        labels.iter().map(|l| metrics.width(&l.aside, quiet())).fold(0.0, f64::max)
    }

    /// Divides `area` into rows for these labels: equal ones, but that a row grows to what its words need.
    pub fn plan(labels: &[RowLabel], area: Rect, part: &Part, metrics: &dyn TextMetrics) -> Frame {
        let above = part.width == Width::Narrow || area.width() < ABOVE_UNDER;
        let numeral = numeral_room(labels, metrics);
        let room = Frame::room(labels, metrics).max(part.labels);
        let own = Frame::aside_room(labels, metrics);
        let asides = if own > 0.0 { own.max(part.asides) } else { 0.0 };
        let mut frame = Frame { above, left: area.x0, numeral, right: area.x1, ..Frame::default() };
        if above {
            frame.plot_left = area.x0 + numeral;
            frame.plot_right = area.x1;
        } else {
            frame.plot_left = (area.x0 + room + GAP_PX * 2.0).min(area.x0 + area.width() * WIDEST);
            frame.aside =
                if asides > 0.0 { asides.min(area.width() * 0.26).ceil() + GAP_PX * 3.0 } else { 0.0 };
            frame.plot_right = area.x1 - frame.aside;
        }
        frame.blocks = labels.iter().map(|label| frame.block(label, metrics)).collect();
        let lines = |block: &Vec<Vec<Piece>>| LINE * block.len() as f64;
        let width = frame.plot_right - frame.plot_left;
        let needs: Vec<f64> = frame
            .blocks
            .iter()
            .enumerate()
            .map(|(row, block)| {
                let words = words::needed(&part.marks, row, width, metrics);
                let aside = labels.get(row).map_or(0, |label| frame.aside_lines(label, metrics).len());
                let beside = AIR + lines(block).max(words).max(LINE * aside as f64);
                if above { words } else { beside }
            })
            .collect();
        // Words above the marks take their height off the whole first, so that a label of two lines leaves its marks
        // as much room as others have. A little air under each row keeps it apart from the next one's words.
        let (usual, air) = if above { (LINE + AIR, AIR) } else { (0.0, 0.0) };
        let over = |block: &Vec<Vec<Piece>>| if above { lines(block) } else { 0.0 };
        let gaps: f64 = labels.iter().map(|l| l.gap).sum();
        let words: f64 = frame.blocks.iter().map(|block| over(block) + air).sum();
        let tall: Vec<f64> = labels.iter().map(|l| 1.0 + l.taller.max(0.0)).collect();
        let step = step(&needs, &tall, gaps, area.height() - words - gaps * usual);
        let mut top = area.y0;
        for (((label, need), tall), block) in labels.iter().zip(&needs).zip(&tall).zip(&frame.blocks) {
            top += label.gap * (step + usual).max(0.0);
            let bottom = top + over(block) + need.max(step * tall).max(1.0) + air;
            frame.bands.push((top + over(block), bottom - air));
            frame.outer.push((top, bottom));
            top = bottom;
        }
        frame
    }

    /// A label's lines, in the order they stand under one another: beside the marks the name and what it is; over them
    /// these two on one line where they fit, and then the aside.
    fn block(&self, label: &RowLabel, metrics: &dyn TextMetrics) -> Vec<Vec<Piece>> {
        let piece = |text: String, strong: bool| {
            let ink = if strong { label.ink } else { Ink::Muted };
            Piece { text, dx: 0.0, strong, ink }
        };
        let left = self.left + self.numeral;
        let room = if self.above { self.right - left } else { self.plot_left - GAP_PX * 2.0 - left };
        // Measured widths differ by hairs: what was given just enough room must not break.
        let broken = |text: &str, strong: bool| wrap(text, room + 0.5, label_font(strong), metrics);
        let mut lines: Vec<Vec<Piece>> =
            broken(&label.text, true).into_iter().map(|line| vec![piece(line, true)]).collect();
        let after = lines
            .last()
            .and_then(|line| line.first())
            .map_or(0.0, |last| metrics.width(&last.text, label_font(true)) + GAP_PX);
        let fits = self.above && after + metrics.width(&label.sub, quiet()) <= room;
        match lines.last_mut().filter(|_| fits && !label.sub.is_empty()) {
            Some(line) => line.push(Piece { dx: after, ..piece(label.sub.clone(), false) }),
            None => lines.extend(broken(&label.sub, false).into_iter().map(|line| vec![piece(line, false)])),
        }
        if self.above {
            lines.extend(broken(&label.aside, false).into_iter().map(|line| vec![piece(line, false)]));
        }
        lines
    }

    fn aside_lines(&self, label: &RowLabel, metrics: &dyn TextMetrics) -> Vec<String> {
        wrap(&label.aside, self.aside - GAP_PX * 3.0 + 1.0, quiet(), metrics)
    }

    /// Whether labels stand above their marks.
    pub fn is_above(&self) -> bool {
        self.above
    }

    /// Places every label.
    pub fn items(&self, labels: &[RowLabel], metrics: &dyn TextMetrics) -> Vec<Item> {
        let mut items = Vec::new();
        for (i, label) in labels.iter().enumerate() {
            let (Some((top, _)), Some(band), Some(block)) =
                (self.outer.get(i), self.bands.get(i), self.blocks.get(i))
            else {
                continue;
            };
            let words = |text: &str, x: f64, y: f64, font: Font, ink: Ink| {
                let at = Point { x, y };
                let mut words = text_item(Role::RowLabel, None, text, at, font, ink, Anchor::Start, metrics);
                // Words above the marks stand on grid lines.
                if let Primitive::Text { halo, .. } = &mut words.primitive {
                    *halo = self.above;
                }
                words
            };
            let middle = (band.0 + band.1) / 2.0;
            let level = |lines: usize| middle + 4.5 - LINE / 2.0 * (lines as f64 - 1.0);
            let (first, numeral) = if self.above {
                (top + LINE * 0.78, top + LINE * 0.78 + NUMERAL_PX * 0.3)
            } else {
                (level(block.len()), middle + NUMERAL_PX * 0.34)
            };
            if !label.number.is_empty() {
                let numeral = words(&label.number, self.left, numeral, numeral_font(), Ink::Text);
                items.extend(with_body(numeral, label.number_datum));
            }
            let mut put = |text: &str, x: f64, y: f64, font: Font, ink: Ink| {
                if !text.is_empty() {
                    items.push(words(text, x, y, font, ink));
                }
            };
            for (n, line) in block.iter().enumerate() {
                for piece in line {
                    let (x, y) = (self.left + self.numeral + piece.dx, first + LINE * n as f64);
                    put(&piece.text, x, y, label_font(piece.strong), piece.ink);
                }
            }
            if !self.above {
                let lines = self.aside_lines(label, metrics);
                for (n, line) in lines.iter().enumerate() {
                    let (x, y) =
                        (self.right - self.aside + GAP_PX * 3.0, level(lines.len()) + LINE * n as f64);
                    put(line, x, y, quiet(), Ink::Muted);
                }
            }
        }
        items
    }
}

/// Words that are the value of a datum, after the body that is pointed at; without a datum the words alone.
fn with_body(words: Item, datum: Option<usize>) -> Vec<Item> {
    if datum.is_none() {
        return vec![words];
    }
    let rect = words.bounds;
    let body = Primitive::Rect { rect, fill: None, stroke: None };
    vec![
        Item { role: Role::Mark, datum, primitive: body, bounds: rect },
        Item { role: Role::Label, datum, ..words },
    ]
}

/// The height of a usual row, such that usual ones, those that need more, and the gaps fill the whole. `tall` says how many
/// usual rows each row is as high as.
fn step(needs: &[f64], tall: &[f64], gaps: f64, height: f64) -> f64 {
    let mut step = height / (tall.iter().sum::<f64>() + gaps).max(1.0);
    for _ in needs {
        let rows = || needs.iter().zip(tall);
        let sum: f64 = rows().filter(|(need, tall)| **need > step * **tall).map(|(need, _)| need).sum();
        let usual: f64 = rows().filter(|(need, tall)| **need <= step * **tall).map(|(_, tall)| tall).sum();
        if sum == 0.0 || usual + gaps <= 0.0 || sum >= height {
            break;
        }
        step = (height - sum) / (usual + gaps);
    }
    step
}

fn numeral_room(labels: &[RowLabel], metrics: &dyn TextMetrics) -> f64 {
    let room = |l: &RowLabel| {
        if l.number.is_empty() { 0.0 } else { metrics.width(&l.number, numeral_font()) + 12.0 }
    };
    labels.iter().map(room).fold(0.0, f64::max)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Axis, Panel};
    use crate::scene::FixedMetrics;
    use crate::text::Lang;

    fn planned(labels: &[RowLabel], width: Width, area: Rect) -> (Frame, Vec<Item>) {
        let panel = Panel::new(Axis::none(), Axis::rows(labels.to_vec()));
        let part = Part { panel: &panel, marks: Vec::new(), lang: Lang::En, width, labels: 0.0, asides: 0.0 };
        let frame = Frame::plan(labels, area, &part, &FixedMetrics);
        let items = frame.items(labels, &FixedMetrics);
        (frame, items)
    }

    fn label(text: &str, sub: &str) -> RowLabel {
        RowLabel { text: text.to_owned(), sub: sub.to_owned(), ..RowLabel::default() }
    }

    #[test]
    fn rows_are_equal_where_their_words_leave_them() {
        let labels = [label("One", ""), label("Two", "a second line")];
        let (frame, _) = planned(&labels, Width::Wide, Rect::new(0.0, 0.0, 800.0, 100.0));
        assert_eq!(frame.bands, [(0.0, 50.0), (50.0, 100.0)]);
    }

    #[test]
    fn a_row_may_be_taller_than_the_others() {
        let tall = RowLabel { taller: 2.0, ..label("Two", "") };
        let (frame, _) = planned(&[label("One", ""), tall], Width::Wide, Rect::new(0.0, 0.0, 800.0, 120.0));
        assert_eq!(frame.bands, [(0.0, 30.0), (30.0, 120.0)]);
    }

    #[test]
    fn long_labels_break_and_their_row_grows() {
        let long = label("A label that is far too long to stand on one line beside its row", "and more");
        let (frame, items) =
            planned(&[label("Short", ""), long], Width::Medium, Rect::new(0.0, 0.0, 400.0, 130.0));
        assert!(items.len() > 3);
        assert!(items.iter().all(|item| item.bounds.x1 <= frame.plot_left));
        assert!(frame.bands[1].1 - frame.bands[1].0 > frame.bands[0].1 - frame.bands[0].0);
        assert!((frame.bands[1].1 - 130.0).abs() < 1e-9);
    }

    #[test]
    fn above_the_marks_a_long_label_leaves_its_marks_their_room() {
        let labels = [label("One", ""), label("Two", "words that fill the line they are on")];
        let (frame, _) = planned(&labels, Width::Narrow, Rect::new(0.0, 0.0, 200.0, 160.0));
        let heights: Vec<f64> = frame.bands.iter().map(|(top, bottom)| bottom - top).collect();
        assert!((heights[0] - heights[1]).abs() < 1e-9, "{heights:?}");
        assert!((frame.bands[1].1 + AIR - 160.0).abs() < 1e-9);
    }

    #[test]
    fn above_the_marks_what_it_is_goes_under_the_name_where_the_line_is_full() {
        let area = Rect::new(0.0, 0.0, 200.0, 80.0);
        let (one, _) = planned(&[label("Name", "short")], Width::Narrow, area);
        let (two, _) = planned(&[label("Name", "words that fill the line they are on")], Width::Narrow, area);
        assert_eq!(one.bands[0].0, LINE);
        assert!(two.bands[0].0 >= LINE * 2.0);
    }
}
