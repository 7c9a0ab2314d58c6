//! Breaking words into lines: at spaces, and between Chinese characters where their rules allow it.
//!
//! Invariant: no line ends in an opening mark or begins with a closing one, and a number keeps its unit: "10月", "140万亿",
//! "5 天".

use crate::scene::{Font, TextMetrics};

/// Lines no wider than `width` where breaking can achieve it; a single long word stays whole.
/// Empty text gives no line.
pub fn wrap(text: &str, width: f64, font: Font, metrics: &dyn TextMetrics) -> Vec<String> {
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
    // The letters before, and the last of them that is no space.
    let (mut before, mut letter) = (' ', ' ');
    for (at, c) in text.char_indices() {
        if at > 0 && c != ' ' && is_break(before, letter, c) {
            cuts.push(at);
        }
        before = c;
        letter = if c == ' ' { letter } else { c };
    }
    cuts.push(text.len());
    cuts.windows(2).filter_map(|w| text.get(w[0]..w[1])).collect()
}

/// Whether a line may end before `next`. `before` stands right before it, `letter` is the last before it that is no space.
fn is_break(before: char, letter: char, next: char) -> bool {
    if is_opening(letter) || is_closing(next) {
        return false;
    }
    let unit = is_unit(next) && (letter.is_ascii_digit() || is_scale(letter));
    !unit && (before == ' ' || is_cjk(before) || is_cjk(next))
}

fn is_cjk(c: char) -> bool {
    ('\u{2e80}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ff60}').contains(&c)
}

/// Marks that must not end a line.
fn is_opening(c: char) -> bool {
    matches!(c, '“' | '‘' | '（' | '《' | '〈' | '「' | '『' | '【' | '(' | '[' | '$' | '¥' | '#' | '~')
}

/// Marks that must not begin a line.
fn is_closing(c: char) -> bool {
    matches!(
        c,
        '，' | '。'
            | '、'
            | '；'
            | '：'
            | '）'
            | '”'
            | '’'
            | '》'
            | '〉'
            | '」'
            | '』'
            | '】'
            | '！'
            | '？'
            | '…'
            | '—'
            | '–'
            | ','
            | '.'
            | ')'
            | ']'
            | ';'
            | ':'
            | '!'
            | '?'
            | '%'
            | '+'
    )
}

/// Characters that go on a number: scales, times, currencies, measures.
fn is_unit(c: char) -> bool {
    is_scale(c)
        || matches!(
            c,
            '年' | '月'
                | '日'
                | '天'
                | '周'
                | '个'
                | '小'
                | '倍'
                | '名'
                | '美'
                | '元'
                | '港'
                | '家'
                | '项'
                | '席'
                | '部'
                | '词'
                | '人'
                | '国'
                | '轮'
                | '款'
        )
}

fn is_scale(c: char) -> bool {
    matches!(c, '万' | '亿' | '千' | '百')
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
    fn brackets_and_quotation_marks_stay_with_what_they_hold() {
        assert_eq!(lines("称为“最强”模型", 35.0), ["称为", "“最", "强”模", "型"]);
        assert_eq!(lines("估值（洽谈中）", 30.0), ["估值", "（洽谈", "中）"]);
    }

    #[test]
    fn a_number_keeps_its_unit() {
        assert_eq!(lines("截至2025年10月的调查", 45.0), ["截至", "2025年", "10月的调", "查"]);
        assert_eq!(lines("每日140万亿", 40.0), ["每日", "140万亿"]);
        assert_eq!(lines("每日 140万亿词元", 42.0).iter().filter(|line| line.contains("140万亿")).count(), 1);
    }

    #[test]
    fn keeps_a_long_word_whole_and_makes_nothing_of_nothing() {
        assert_eq!(lines("incomprehensibilities", 10.0), ["incomprehensibilities"]);
        assert!(lines("", 10.0).is_empty());
    }
}
