//! A chart that stands alone: finding, measure, legend, picture and a closing line in one scene, for files that leave
//! the page whose words stood around the picture.
//!
//! Knows the figure and no page: the closing words are handed in. Invariant: the picture in it is the one that
//! [`build`] gives at this width, moved but not changed.

use crate::figure::{Figure, LegendEntry};
use crate::look::Ink;
use crate::scene::text::{label_font, text_item};
use crate::scene::wrap::wrap;
use crate::scene::{
    Anchor, Family, Fill, Font, Item, Pattern, Plot, Point, Primitive, Rect, Role, SWATCH, Scene, Size,
    TextMetrics, Weight, build, height, swatch,
};

/// Paper on every side.
const MARGIN: f64 = 24.0;
/// Height of the line over the finding.
const RULE: f64 = 2.0;
const TITLE: Font = Font { size: 28.0, weight: Weight::Strong, family: Family::Serif };
const MEASURE: Font = Font { size: 15.0, weight: Weight::Regular, family: Family::Sans };
const FOOT: Font = Font { size: 12.0, weight: Weight::Regular, family: Family::Sans };
/// The room after a legend's swatch and after its words.
const SWATCH_GAP: f64 = 8.0;
const ENTRY_GAP: f64 = 24.0;
const LEGEND_LINE: f64 = 24.0;

/// The chart at a picture's width, with its words around it and `foot` under it. Total, like [`build`].
pub fn poster(figure: &Figure, foot: &str, width: f64, metrics: &dyn TextMetrics) -> Scene {
    let mut sheet = Sheet { items: Vec::new(), y: MARGIN, width, metrics };
    let rule = Rect::new(MARGIN, MARGIN, MARGIN + width, MARGIN + RULE);
    let ink = Fill { ink: Ink::Text, pattern: Pattern::Even, alpha: 1.0 };
    sheet.body(Primitive::Rect { rect: rule, fill: Some(ink), stroke: None });
    sheet.y += RULE + 8.0;
    sheet.title(&figure.finding.title);
    sheet.y += 4.0;
    sheet.words(&figure.finding.subtitle, MEASURE, 22.0, Ink::Muted);
    sheet.legend(&figure.legend);
    sheet.y += 12.0;
    let mut scene = build(figure, Size { w: width, h: height(figure, width) }, metrics);
    let (dx, dy) = (MARGIN, sheet.y);
    for item in &mut scene.items {
        item.primitive.shift(dx, dy);
        item.bounds = item.bounds.shifted(dx, dy);
    }
    for Plot { frame, area, .. } in &mut scene.plots {
        (*frame, *area) = (frame.shifted(dx, dy), area.shifted(dx, dy));
    }
    sheet.items.append(&mut scene.items);
    sheet.y += scene.size.h + 12.0;
    sheet.words(foot, FOOT, 18.0, Ink::Muted);
    let size = Size { w: width + 2.0 * MARGIN, h: sheet.y + MARGIN };
    Scene { size, items: sheet.items, ..scene }
}

/// What has been set so far, from the top down.
struct Sheet<'a> {
    items: Vec<Item>,
    y: f64,
    width: f64,
    metrics: &'a dyn TextMetrics,
}

impl Sheet<'_> {
    /// The finding, in lines of about the same length.
    fn title(&mut self, text: &str) {
        let lines = |width: f64| wrap(text, width, TITLE, self.metrics);
        let mut even = lines(self.width);
        let mut width = self.width;
        while width > self.width / 2.0 {
            width -= 20.0;
            let narrower = lines(width);
            if narrower.len() > even.len() {
                break;
            }
            even = narrower;
        }
        self.lines(&even, TITLE, 34.0, Ink::Text);
    }

    /// Words in lines of this height.
    fn words(&mut self, text: &str, font: Font, line: f64, ink: Ink) {
        let lines = wrap(text, self.width, font, self.metrics);
        self.lines(&lines, font, line, ink);
    }

    fn lines(&mut self, lines: &[String], font: Font, line: f64, ink: Ink) {
        for words in lines {
            self.y += line;
            let at = Point { x: MARGIN, y: self.y - (line - font.size) / 2.0 - font.size * 0.2 };
            self.items.push(text_item(Role::Title, None, words, at, font, ink, Anchor::Start, self.metrics));
        }
    }

    /// Swatches with their words, as many on a line as fit.
    fn legend(&mut self, legend: &[LegendEntry]) {
        if legend.is_empty() {
            return;
        }
        self.y += 8.0 + LEGEND_LINE;
        let font = label_font(false);
        let mut x = MARGIN;
        for entry in legend {
            let width = SWATCH.w + SWATCH_GAP + self.metrics.width(&entry.text, font);
            if x > MARGIN && x + width > MARGIN + self.width {
                x = MARGIN;
                self.y += LEGEND_LINE;
            }
            let middle = self.y - LEGEND_LINE / 2.0;
            self.body(swatch(entry, Point { x, y: middle - SWATCH.h / 2.0 }));
            let at = Point { x: x + SWATCH.w + SWATCH_GAP, y: middle + font.size * 0.35 };
            let words =
                text_item(Role::Title, None, &entry.text, at, font, Ink::Muted, Anchor::Start, self.metrics);
            self.items.push(words);
            x += width + ENTRY_GAP;
        }
    }

    fn body(&mut self, primitive: Primitive) {
        let bounds = primitive.bounds();
        self.items.push(Item { role: Role::Title, datum: None, primitive, bounds });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::MarkKind;
    use crate::look::Texture;
    use crate::scene::FixedMetrics;
    use crate::scene::test_panel::words;

    fn sheet(width: f64) -> Sheet<'static> {
        Sheet { items: Vec::new(), y: MARGIN, width, metrics: &FixedMetrics }
    }

    fn entry(text: &str, texture: Texture) -> LegendEntry {
        LegendEntry { kind: MarkKind::Bar, ink: Ink::Text, texture, text: text.to_owned() }
    }

    #[test]
    fn a_finding_is_set_in_lines_of_about_one_length() {
        let mut sheet = sheet(600.0);
        sheet.title("A finding that is a little longer than one line of this width can hold");
        let widths: Vec<f64> = words(&sheet.items).iter().map(|(_, bounds)| bounds.width()).collect();
        assert_eq!(widths.len(), 2);
        assert!(widths[1] > widths[0] * 0.6, "{widths:?}");
        assert!(widths.iter().all(|width| *width <= 600.0), "{widths:?}");
        assert_eq!(sheet.y, MARGIN + 2.0 * 34.0);
    }

    #[test]
    fn a_finding_of_one_line_stays_one() {
        let mut sheet = sheet(600.0);
        sheet.title("Short");
        assert_eq!(words(&sheet.items).iter().map(|(text, _)| *text).collect::<Vec<_>>(), ["Short"]);
    }

    #[test]
    fn a_legend_breaks_between_its_entries_and_takes_no_room_without_any() {
        let mut none = sheet(300.0);
        none.legend(&[]);
        assert_eq!((none.items.len(), none.y), (0, MARGIN));

        let mut sheet = sheet(300.0);
        let texts = ["the first of them", "the second of them", "the third of them"];
        sheet.legend(&texts.map(|text| entry(text, Texture::Solid)));
        let found = words(&sheet.items);
        assert_eq!(found.iter().map(|(text, _)| *text).collect::<Vec<_>>(), texts);
        assert!(found.iter().all(|(_, bounds)| bounds.x1 <= MARGIN + 300.0), "{found:?}");
        let lines = found.iter().filter(|(_, bounds)| bounds.x0 == MARGIN + SWATCH.w + SWATCH_GAP).count();
        assert!(lines > 1 && (sheet.y - MARGIN - 8.0 - LEGEND_LINE * lines as f64).abs() < 0.01, "{found:?}");
    }

    #[test]
    fn one_entry_wider_than_the_sheet_begins_on_the_first_line() {
        let mut sheet = sheet(60.0);
        sheet.legend(&[entry("much wider than that", Texture::Solid)]);
        assert_eq!(sheet.y, MARGIN + 8.0 + LEGEND_LINE);
    }
}
