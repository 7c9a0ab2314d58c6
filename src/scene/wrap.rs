//! Breaking words into lines: at spaces, and between any two Chinese characters.

use crate::scene::{Font, TextMetrics};

/// Lines no wider than `width` where breaking can achieve it; a single long word stays whole.
/// Empty text gives no line.
pub(crate) fn wrap(text: &str, width: f64, font: Font, metrics: &dyn TextMetrics) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let mut longer = line.clone();
        longer.push_str(piece);
        if !line.is_empty() && metrics.width(longer.trim_end(), font) > width {
            lines.push(line.trim_end().to_owned());
            line = piece.trim_start().to_owned();
        } else {
            line = longer;
        }
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Unbreakable pieces, each with the space that follows it.
fn pieces(text: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        if before.is_some_and(|b| {
            (b == ' ' && c != ' ')
                || (is_cjk(b) && !is_closing(c))
                || (is_cjk(c) && b != ' ' && !is_closing(c))
        }) {
            cuts.push(at);
        }
        before = Some(c);
    }
    cuts.push(text.len());
    cuts.windows(2).filter_map(|w| text.get(w[0]..w[1])).collect()
}

fn is_cjk(c: char) -> bool {
    ('\u{2e80}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ff60}').contains(&c)
}

/// Marks that must not begin a line.
fn is_closing(c: char) -> bool {
    matches!(
        c,
        '，' | '。' | '、' | '；' | '：' | '）' | '”' | '》' | '！' | '？' | ',' | '.' | ')' | ';' | ':'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Family, FixedMetrics, Weight};

    fn lines(text: &str, width: f64) -> Vec<String> {
        wrap(text, width, Font { size: 10.0, weight: Weight::Regular, family: Family::Sans }, &FixedMetrics)
    }

    #[test]
    fn breaks_at_spaces_and_between_chinese_characters() {
        assert_eq!(lines("one two three", 46.0), ["one two", "three"]);
        assert_eq!(lines("开源模型，全球第一", 50.0), ["开源模型，", "全球第一"]);
    }

    #[test]
    fn keeps_a_long_word_whole_and_makes_nothing_of_nothing() {
        assert_eq!(lines("incomprehensibilities", 10.0), ["incomprehensibilities"]);
        assert!(lines("", 10.0).is_empty());
    }
}
