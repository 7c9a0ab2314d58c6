//! Rows: labels beside or above their bands, and words at the far side.

use crate::figure::{Position, RowLabel};
use crate::look::{Ink, Width};
use crate::scene::domain::across;
use crate::scene::marks::need::{heads, needed};
use crate::scene::panel_part::PanelPart;
use crate::scene::text::{GAP_PX, label_font, text_item};
use crate::scene::wrap::wrap;
use crate::scene::{Anchor, Family, Font, Item, Point, Primitive, Rect, Role, TextMetrics, Weight};

/// Line height of row labels.
const LINE: f64 = 18.0;
/// Air between rows.
const AIR: f64 = 9.0;
/// A comfortable row: with its words beside the marks, and without them where they stand above.
const ROW: f64 = 36.0;
const BAND: f64 = 28.0;
/// How high a row without a name is, in rows with one.
const CONTINUED: f64 = 0.6;
/// What sets a group of rows apart from the one before it.
const GROUP: f64 = 14.0;
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
    /// The middle of what stands over each row.
    pub heads: Vec<f64>,
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

    /// The left and right edge of the plot beside these labels.
    pub fn edges(labels: &[RowLabel], area: Rect, part: &PanelPart, metrics: &dyn TextMetrics) -> (f64, f64) {
        let frame = Frame::across(labels, area, part, metrics);
        (frame.plot_left, frame.plot_right)
    }

    /// Divides `area` into rows for these labels: equal ones, but that a row grows to what its words and marks need.
    pub fn plan(labels: &[RowLabel], area: Rect, part: &PanelPart, metrics: &dyn TextMetrics) -> Frame {
        let (mut frame, needs) = Frame::measured(labels, area, part, metrics);
        let step = step(&needs, area.height());
        let mut top = area.y0;
        for need in &needs {
            let band = top + need.before + need.over;
            let bottom = band + need.at(step).max(1.0);
            frame.bands.push((band, bottom));
            frame.heads.push(top + need.before - need.heads / 2.0);
            frame.outer.push((top + need.before, bottom + need.air));
            top = bottom + need.air;
        }
        frame
    }

    /// How high these rows stand comfortably, between these edges.
    pub fn height(labels: &[RowLabel], area: Rect, part: &PanelPart, metrics: &dyn TextMetrics) -> f64 {
        let (frame, needs) = Frame::measured(labels, area, part, metrics);
        let usual = if frame.above { BAND } else { ROW };
        needs.iter().map(|need| need.fixed() + need.at(usual)).sum()
    }

    /// The same with the lines of each label, and what each row needs from top to bottom.
    fn measured(
        labels: &[RowLabel],
        area: Rect,
        part: &PanelPart,
        metrics: &dyn TextMetrics,
    ) -> (Frame, Vec<Need>) {
        let mut frame = Frame::across(labels, area, part, metrics);
        frame.blocks = labels.iter().map(|label| frame.block(label, metrics)).collect();
        let (above, width) = (frame.above, frame.plot_right - frame.plot_left);
        let scale = across(part, (0.0, width), metrics);
        let px = |position| match position {
            Position::Value(value) => scale.map(value),
            Position::Share(share) => width * share,
            Position::Row(..) | Position::Track(_) => 0.0,
        };
        let mut needs = Vec::with_capacity(labels.len());
        for (row, (label, block)) in labels.iter().zip(&frame.blocks).enumerate() {
            let lines = LINE * block.len() as f64;
            let marks = needed(&part.marks, row, &px, metrics);
            let group = if label.begins && row > 0 { GROUP } else { 0.0 };
            // Words above the marks take their height off the whole first, so that a label of two lines leaves its marks
            // as much room as others have. A little air under each row keeps it apart from the next one's words.
            let (over, marks) = if above {
                (lines, marks)
            } else {
                let aside = LINE * frame.aside_lines(label, metrics).len() as f64;
                (0.0, lines.max(marks).max(aside))
            };
            let heads = heads(&part.marks, row, &px, metrics);
            // A row without a name goes on with the one before.
            let share = if lines == 0.0 { CONTINUED } else { 1.0 };
            needs.push(Need { before: group.max(heads), heads, over, marks, air: AIR, share });
        }
        (frame, needs)
    }

    /// Where words and plot stand from left to right.
    fn across(labels: &[RowLabel], area: Rect, part: &PanelPart, metrics: &dyn TextMetrics) -> Frame {
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
            let room = if room > 0.0 { room + GAP_PX * 2.0 } else { 0.0 };
            frame.plot_left = (area.x0 + room).min(area.x0 + area.width() * WIDEST);
            frame.aside =
                if asides > 0.0 { asides.min(area.width() * 0.26).ceil() + GAP_PX * 3.0 } else { 0.0 };
            frame.plot_right = area.x1 - frame.aside;
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

/// What one row needs, from top to bottom.
#[derive(Clone, Copy, Debug)]
struct Need {
    /// Before it: what sets a group apart, or heads that stand over it.
    before: f64,
    /// The heads alone.
    heads: f64,
    /// Its words, where they stand above the marks.
    over: f64,
    /// Its marks, and its words where they stand beside them.
    marks: f64,
    /// Under it.
    air: f64,
    /// How high it is, in usual rows, where it needs no more.
    share: f64,
}

impl Need {
    /// What does not grow with the frame.
    fn fixed(&self) -> f64 {
        self.before + self.over + self.air
    }

    /// How high its marks stand where a usual row's are this high.
    fn at(&self, step: f64) -> f64 {
        self.marks.max(step * self.share)
    }
}

/// The height of a usual row, such that usual ones and those that need more fill the whole.
fn step(needs: &[Need], height: f64) -> f64 {
    let height = height - needs.iter().map(Need::fixed).sum::<f64>();
    let mut step = height / needs.iter().map(|need| need.share).sum::<f64>().max(1.0);
    for _ in needs {
        let (mut sum, mut usual) = (0.0, 0.0);
        for need in needs {
            let more = need.marks > step * need.share;
            *if more { &mut sum } else { &mut usual } += if more { need.marks } else { need.share };
        }
        if usual == 0.0 || sum >= height {
            break;
        }
        step = (height - sum) / usual;
    }
    step
}

fn numeral_room(labels: &[RowLabel], metrics: &dyn TextMetrics) -> f64 {
    let room = |l: &RowLabel| {
        if l.number.is_empty() { 0.0 } else { metrics.width(&l.number, numeral_font()) + 12.0 }
    };
    labels.iter().map(room).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Axis, Panel};
    use crate::scene::FixedMetrics;
    use crate::text::Lang;

    fn planned(labels: &[RowLabel], width: Width, area: Rect) -> (Frame, Vec<Item>) {
        let panel = Panel::new(Axis::none(), Axis::rows(labels.to_vec()));
        let part =
            PanelPart { panel: &panel, marks: Vec::new(), lang: Lang::En, width, labels: 0.0, asides: 0.0 };
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
        assert_eq!(frame.bands, [(0.0, 50.0 - AIR), (50.0, 100.0 - AIR)]);
    }

    #[test]
    fn the_first_row_of_a_group_stands_apart_from_the_one_before() {
        let begins = RowLabel { begins: true, ..label("Two", "") };
        let area = Rect::new(0.0, 0.0, 800.0, 120.0);
        let (frame, _) = planned(&[begins.clone(), label("One", ""), begins], Width::Wide, area);
        assert_eq!(frame.bands[0].0, 0.0, "nothing stands before the first");
        assert_eq!(frame.bands[2].0 - frame.bands[1].1, GROUP + AIR);
        assert!((frame.bands[2].1 + AIR - 120.0).abs() < 1e-9);
    }

    #[test]
    fn long_labels_break_and_their_row_grows() {
        let long = label("A label that is far too long to stand on one line beside its row", "and more");
        let (frame, items) =
            planned(&[label("Short", ""), long], Width::Medium, Rect::new(0.0, 0.0, 400.0, 130.0));
        assert!(items.len() > 3);
        assert!(items.iter().all(|item| item.bounds.x1 <= frame.plot_left));
        assert!(frame.bands[1].1 - frame.bands[1].0 > frame.bands[0].1 - frame.bands[0].0);
        assert!((frame.bands[1].1 + AIR - 130.0).abs() < 1e-9);
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
