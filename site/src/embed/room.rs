//! How high a chart is inside another page, before any browser has laid it out.
//!
//! Knows the style sheets' sizes and about how wide letters are. Invariant: rather some pixels too many than one too few,
//! because a frame that is too low scrolls; `tests/e2e/embed.spec.mjs` holds it to what browsers do.

use olympus::figure::Figure;
use olympus::look::Width;
use olympus::markup::{grade_name, rows};
use olympus::scene::height;
use olympus::text::words::interface;

/// Between a frame and what is in it, on both sides together.
pub const GUTTERS: f64 = 32.0;
/// Widths of letters in ems, wide ones rather than narrow ones.
const SERIF: f64 = 0.54;
const SANS: f64 = 0.55;

/// Pixels for a frame around `figure`, at the design width or anything between it and the next one.
pub fn room(figure: &Figure, width: Width) -> f64 {
    let inner = width.design_px() - GUTTERS;
    let finding = (16.0 + 0.015 * width.design_px()).clamp(20.0, 28.0);
    let title = lines(&figure.finding.title, finding * SERIF, inner.min(22.0 * finding)) * finding * 1.2;
    let measure = 4.0 + 20.0 * lines(&figure.finding.subtitle, 15.0 * SANS, inner);
    let bar = match (rows(figure), width) {
        (_, Width::Wide) | ("1", _) => 32.0,
        ("3", Width::Narrow) => 112.0,
        _ => 72.0,
    };
    let keys: Vec<f64> = figure.legend.iter().map(|entry| 32.0 + cells(&entry.text) * 13.0 * SANS).collect();
    let key = if keys.is_empty() { 0.0 } else { 12.0 + 24.0 * rows_of(&keys, 24.0, inner) };
    let remark = (20.0 * lines(&figure.remark, 15.0 * SANS, inner.min(608.0))).max(24.0);
    let sources = figure.attribution(|source| source.name.clone());
    let grades =
        figure.grades.iter().map(|(grade, _)| 5.0 + cells(grade_name(*grade, figure.lang))).sum::<f64>();
    let line = cells(&sources) + cells(&figure.as_of) + grades + 28.0;
    let foot = 20.0 * (line * 13.0 * SANS / inner.min(960.0)).ceil();
    let rates = match figure.rates.is_empty() {
        true => 0.0,
        false => {
            let said = [interface::RATE.say(figure.lang), &figure.rates.join(" ")].concat();
            4.0 + 20.0 * lines(&said, 13.0 * SANS, inner.min(960.0))
        }
    };
    // Beside them: margins, paddings and the closing line, as high as a finger.
    let between = 16.0 + 16.0 + 16.0 + 8.0 + 17.0 + 52.0 + 4.0;
    (title + measure + bar + key + height(figure, inner) + remark + foot + rates + between).ceil()
}

/// How many lines a text takes whose letters are so wide.
fn lines(text: &str, letter: f64, width: f64) -> f64 {
    // What is left of a line by a word that does not fit: half a word.
    (cells(text) * letter / (width - 3.0 * letter)).ceil()
}

/// How many lines boxes of these widths take one after another, so far apart; a box wider than the line breaks inside.
fn rows_of(boxes: &[f64], gap: f64, width: f64) -> f64 {
    let (mut rows, mut filled) = (0.0, width);
    for each in boxes {
        if filled + gap + each <= width {
            filled += gap + each;
            continue;
        }
        rows += (each / width).ceil();
        // Nothing stands beside a box that fills its lines.
        filled = if *each > width { width } else { *each };
    }
    rows
}

/// The width of a text in letters, of which a Chinese one counts for almost two.
fn cells(text: &str) -> f64 {
    text.chars().map(|c| if c >= '\u{2e80}' { 1.8 } else { 1.0 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_that_do_not_fit_beside_one_another_stand_under_one_another() {
        assert_eq!(rows_of(&[], 24.0, 300.0), 0.0);
        assert_eq!(rows_of(&[100.0, 176.0], 24.0, 300.0), 1.0);
        // Together they would fill two lines, but three are needed.
        assert_eq!(rows_of(&[180.0, 180.0, 180.0], 24.0, 300.0), 3.0);
        assert_eq!(rows_of(&[320.0, 100.0], 24.0, 300.0), 3.0);
    }
}
