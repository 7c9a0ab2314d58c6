//! The tactile painter: a scene as sheets to be embossed or printed on swell paper, thick lines, textures and braille.
//!
//! Words of the scene become keys of a letter or two, numbers that are short stay themselves; what the keys stand for is on
//! sheets of its own. Braille is uncontracted English. Chinese braille tells how words are spoken, which the data do not say, so on
//! Chinese sheets a key's words stand in large print, for whoever helps, beside the braille of what is all figures and Latin letters.
//! Native only. Invariant: every word of the scene has a key or stands in braille itself, and every key stands on a key sheet once.

mod braille;
mod sheet;
mod texture;

pub use braille::{BrailleCell, cells};

use crate::figure::LegendEntry;
use crate::paint::font;
use crate::paint::number::written;
use crate::paint::svg::escaped;
use crate::scene::{
    Family, FixedMetrics, Font, Item, Point, Primitive, Role, Scene, TextMetrics, Weight, swatch, wrap,
};
use crate::text::Lang;
use sheet::{CELL, CELLS, HIGH, LINE, MARGIN, SHEET, TactileSheet, lines};
use texture::{SCALE, definitions, shape};

/// How wide the scene of a sheet is, in its pixels.
pub const WIDTH: f64 = (SHEET.0 - 2.0 * MARGIN) / SCALE;
/// Words of at most so many cells stand in the picture themselves.
const SHORT: usize = 4;
/// Large print, in millimetres.
const PRINT: Font = Font { size: 6.0, weight: Weight::Regular, family: Family::Sans };
/// Paper around braille that lies over shapes, in millimetres.
const AIR: f64 = 1.5;

/// The words that go with the sheets of one chart.
#[derive(Clone, Copy, Debug)]
pub struct TactileWords<'a> {
    /// The language of what is told.
    pub lang: Lang,
    /// What the files are called: the first so, the others with a number after it.
    pub file: &'a str,
    /// The chart's short name in English, which braille spells.
    pub name: &'a str,
    /// The finding.
    pub title: &'a str,
    /// What is measured.
    pub measure: &'a str,
    /// The keys of inks and textures.
    pub legend: &'a [LegendEntry],
    /// What every file says of itself to programs, as markup.
    pub about: &'a str,
}

/// Measures words as they stand in the picture: as a key, or as themselves.
#[derive(Clone, Copy, Debug, Default)]
pub struct TactileMetrics;

impl TextMetrics for TactileMetrics {
    fn width(&self, text: &str, _: Font) -> f64 {
        let cells = if text.is_empty() { 0 } else { short(text).map_or(2, |cells| cells.len()) };
        (cells as f64 * CELL + AIR) / SCALE
    }
}

/// The cells of words that are short figures.
fn short(text: &str) -> Option<Vec<BrailleCell>> {
    let (cells, left_out) = cells(text);
    let is_figure = text.chars().any(|c| c.is_ascii_digit());
    (left_out == 0 && is_figure && cells.len() <= SHORT).then_some(cells)
}

/// The `at`th key: a to z, then aa, ab and so on.
fn key(at: usize) -> String {
    let letter = |at: usize| char::from(b'a' + (at % 26) as u8);
    let first = (at >= 26).then(|| letter(at / 26 - 1));
    first.into_iter().chain([letter(at)]).collect()
}

/// The sheets of a scene that was laid out by [`TactileMetrics`], pictures first, each with its file's name.
pub fn write(scene: &Scene, words: &TactileWords) -> Vec<(String, String)> {
    let mut keys: Vec<&str> = Vec::new();
    let texts = scene.items.iter().filter_map(|item| match &item.primitive {
        Primitive::Text { text, .. } if !text.is_empty() && short(text).is_none() => Some(text.as_str()),
        _ => None,
    });
    for text in texts {
        if !keys.contains(&text) {
            keys.push(text);
        }
    }
    let mut sheets = pictures(scene, words, &keys);
    sheets.extend(key_sheets(words, &keys));
    let all = sheets.len();
    let mut files = Vec::with_capacity(all);
    for (at, mut sheet) in sheets.into_iter().enumerate() {
        let place = [(at + 1).to_string(), all.to_string()].join("/");
        let (cells, _) = cells(&place);
        let x = SHEET.0 - MARGIN - cells.len() as f64 * CELL;
        sheet.braille(x, MARGIN, &cells);
        let title = [escaped(words.title), place].join(", ");
        let head = ["<title>", &title, "</title>", words.about, &definitions()].concat();
        sheet.shapes.push_str(&foot(words, at, all));
        files.push((name(words, at), sheet.written(words.lang.code(), &head)));
    }
    files
}

/// The name of a sheet's file.
fn name(words: &TactileWords, at: usize) -> String {
    let number = if at == 0 { String::new() } else { ["-", &(at + 1).to_string()].concat() };
    [words.file, &number, ".svg"].concat()
}

/// For whoever prints them: what it is, and links to all sheets, too pale to rise on swell paper.
fn foot(words: &TactileWords, at: usize, all: usize) -> String {
    let [x, y] = [MARGIN, SHEET.1 - MARGIN / 3.0].map(written);
    let link = |other: usize| {
        let number = (other + 1).to_string();
        let shown =
            ["<tspan", if other == at { " font-weight=\"600\"" } else { "" }, ">", &number, "</tspan>"]
                .concat();
        [" <a href=\"", &escaped(&name(words, other)), "\">", &shown, "</a>"].concat()
    };
    let links: String = (0..all).map(link).collect();
    [
        "<text x=\"",
        &x,
        "\" y=\"",
        &y,
        "\" font-size=\"3.6\" font-family=\"",
        font::stack(Family::Sans),
        "\" fill=\"#8a8a8a\">",
        &escaped(words.title),
        " ·",
        &links,
        "</text>",
    ]
    .concat()
}

/// The scene on as many sheets as it is high, cut where nothing is cut through.
fn pictures(scene: &Scene, words: &TactileWords, keys: &[&str]) -> Vec<TactileSheet> {
    let (name, _) = cells(words.name);
    let top = MARGIN + LINE + 4.0;
    let room = (SHEET.1 - top - MARGIN) / SCALE;
    let mut sheets = Vec::new();
    let mut from = 0.0;
    while from < scene.size.h {
        let to = if scene.size.h - from <= room { scene.size.h } else { cut(scene, from, from + room) };
        let mut sheet = TactileSheet::default();
        // The place of the sheet stands at the end of this line.
        sheet.braille(MARGIN, MARGIN, name.get(..name.len().min(CELLS - 7)).unwrap_or_default());
        picture(&mut sheet, scene, keys, (from, to), top);
        sheets.push(sheet);
        from = to;
    }
    sheets
}

/// The lowest place up to `to` at which no mark and no words are cut through; `to` itself where there is none in the lower half.
fn cut(scene: &Scene, from: f64, to: f64) -> f64 {
    let solid = |item: &&Item| {
        !matches!(item.role, Role::Grid | Role::Axis) || matches!(item.primitive, Primitive::Text { .. })
    };
    let mut at = to;
    while at > from + (to - from) / 2.0 {
        let through = scene
            .items
            .iter()
            .filter(solid)
            .any(|item| item.bounds.y0 - 3.0 < at && item.bounds.y1 + 3.0 > at);
        if !through {
            return at;
        }
        at -= 1.0;
    }
    to
}

/// What lies between two heights of the scene, `top` millimetres down.
fn picture(sheet: &mut TactileSheet, scene: &Scene, keys: &[&str], (from, to): (f64, f64), top: f64) {
    let moved = (MARGIN, top - from * SCALE);
    let [y, height] = [top, (to - from) * SCALE].map(written);
    let [view_x, view_width] = [MARGIN - AIR, SHEET.0 - 2.0 * (MARGIN - AIR)].map(written);
    // What goes on on the next sheet ends at the edge of this one.
    let view = [view_x.as_str(), " ", &y, " ", &view_width, " ", &height].concat();
    sheet.shapes.push_str(
        &[
            "<svg x=\"",
            &view_x,
            "\" y=\"",
            &y,
            "\" width=\"",
            &view_width,
            "\" height=\"",
            &height,
            "\" viewBox=\"",
            &view,
            "\">",
        ]
        .concat(),
    );
    for item in &scene.items {
        sheet.shapes.push_str(&shape(&item.primitive, item.role, moved));
    }
    sheet.shapes.push_str("</svg>");
    for item in &scene.items {
        let Primitive::Text { text, .. } = &item.primitive else { continue };
        let middle = item.bounds.center();
        if text.is_empty() || middle.y < from || middle.y >= to {
            continue;
        }
        let said = short(text)
            .or_else(|| Some(cells(&key(keys.iter().position(|known| *known == text.as_str())?)).0));
        let said = said.unwrap_or_default();
        let wide = said.len() as f64 * CELL;
        let x = (item.bounds.x0 * SCALE + MARGIN).clamp(0.0, SHEET.0 - wide);
        let y = middle.y * SCALE + moved.1 - HIGH / 2.0;
        let [left, over, width, height] = [x - AIR, y - AIR / 2.0, wide + AIR, HIGH + AIR].map(written);
        sheet.shapes.push_str(
            &[
                "<rect x=\"",
                &left,
                "\" y=\"",
                &over,
                "\" width=\"",
                &width,
                "\" height=\"",
                &height,
                "\" fill=\"#fff\"/>",
            ]
            .concat(),
        );
        sheet.braille(x, y, &said);
    }
}

/// The sheets that say what keys and textures stand for.
fn key_sheets(words: &TactileWords, keys: &[&str]) -> Vec<TactileSheet> {
    let mut writer = KeyWriter { sheets: Vec::new(), y: SHEET.1 };
    writer.entry(None, words.title, 0);
    writer.entry(None, words.measure, 0);
    for entry in words.legend {
        writer.entry(Some(&Sign::Texture(entry)), &entry.text, 3);
    }
    for (at, text) in keys.iter().enumerate() {
        writer.entry(Some(&Sign::Key(key(at))), text, 3);
    }
    writer.sheets
}

/// What stands before an entry.
enum Sign<'a> {
    Key(String),
    Texture(&'a LegendEntry),
}

struct KeyWriter {
    sheets: Vec<TactileSheet>,
    y: f64,
}

impl KeyWriter {
    /// The sheet with room for so many lines, and where they begin.
    fn room(&mut self, lines: usize) -> Option<(&mut TactileSheet, f64)> {
        if self.y + lines as f64 * LINE > SHEET.1 - MARGIN {
            self.sheets.push(TactileSheet::default());
            // Under the place of the sheet.
            self.y = MARGIN + LINE + 4.0;
        }
        let y = self.y;
        self.y += lines as f64 * LINE;
        Some((self.sheets.last_mut()?, y))
    }

    /// A sign, and after it what it stands for; lines after the first stand under the first word.
    fn entry(&mut self, sign: Option<&Sign>, text: &str, indent: usize) {
        let (all, left_out) = cells(text);
        let spelled = if left_out == 0 { lines(&all, CELLS - indent, 0) } else { Vec::new() };
        let width = SHEET.0 - 2.0 * MARGIN - indent as f64 * CELL;
        let printed = if left_out == 0 { Vec::new() } else { wrap(text, width, PRINT, &FixedMetrics) };
        let count = spelled.len().max(printed.len()).max(1);
        let Some((sheet, mut y)) = self.room(count) else { return };
        match sign {
            Some(Sign::Key(key)) => sheet.braille(MARGIN, y, &cells(key).0),
            Some(Sign::Texture(entry)) => {
                let shown = swatch(entry, Point::default());
                sheet.shapes.push_str(&shape(&shown, Role::Mark, (MARGIN, y)));
            }
            None => {}
        }
        let x = MARGIN + indent as f64 * CELL;
        for line in &spelled {
            sheet.braille(x, y, line);
            y += LINE;
        }
        for line in &printed {
            let base = written(y + HIGH - 1.0);
            let face = font::stack(Family::Sans);
            sheet.shapes.push_str(
                &[
                    "<text x=\"",
                    &written(x),
                    "\" y=\"",
                    &base,
                    "\" font-size=\"6\" font-family=\"",
                    face,
                    "\" fill=\"#000\">",
                    &escaped(line),
                    "</text>",
                ]
                .concat(),
            );
            y += LINE;
        }
    }
}
