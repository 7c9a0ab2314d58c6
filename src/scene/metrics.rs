//! How wide words are: a trait for painters that can measure, and a fixed table for those that cannot.

use crate::scene::{Font, Weight};

/// Measures words.
pub trait TextMetrics {
    /// Width of one line in logical pixels.
    fn width(&self, text: &str, font: Font) -> f64;
}

/// Widths from a fixed table as wide as the widest common sans faces; Chinese characters count one em.
///
/// Used where no font is at hand: still pictures and tests.
///
/// ```
/// use olympus::scene::{Family, FixedMetrics, Font, TextMetrics, Weight};
/// let font = Font { size: 10.0, weight: Weight::Regular, family: Family::Sans };
/// assert_eq!(FixedMetrics.width("中文", font), 20.0);
/// assert_eq!(FixedMetrics.width("", font), 0.0);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct FixedMetrics;

impl TextMetrics for FixedMetrics {
    fn width(&self, text: &str, font: Font) -> f64 {
        let em: f64 = text.chars().map(em_width).sum();
        let heavier = if font.weight == Weight::Strong { 1.13 } else { 1.0 };
        em * heavier * font.size
    }
}

fn em_width(c: char) -> f64 {
    // A still picture is set in whatever face a reader has: better some air than clipped words.
    const WIDEST: f64 = 1.14;
    if c as u32 >= 0x2000 && !matches!(c, '—' | '…' | '–' | '≥' | '≤' | '†') {
        return 1.0;
    }
    WIDEST
        * match c {
            'i' | 'j' | 'l' | '\'' | '|' => 0.24,
            'I' | ' ' | '.' | ',' | ':' | ';' | '!' | '/' | 't' | 'f' | '·' => 0.29,
            '(' | ')' | '-' | 'r' | '[' | ']' => 0.34,
            'm' | 'M' | 'W' | '%' => 0.87,
            'w' | 'C' | 'D' | 'G' | 'H' | 'N' | 'O' | 'Q' | 'R' | 'U' => 0.73,
            'J' => 0.51,
            'A'..='Z' | '&' => 0.67,
            'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' => 0.51,
            'a'..='z' | '0'..='9' | '$' | '¥' | '#' | '?' | '†' => 0.56,
            '+' | '<' | '>' | '=' | '~' | '×' | '≥' | '≤' | '–' => 0.59,
            '—' | '…' => 0.9,
            _ => 0.6,
        }
}
