//! Width: the full-width forms of digits, letters and signs as the plain ones.
//!
//! Knows no meaning. Invariant: a text without such forms is unchanged.

/// The text with every full-width form in it replaced: "＄１２Ｂ" is "$12B".
pub(super) fn plain(text: &str) -> String {
    text.chars().map(narrow).collect()
}

fn narrow(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '￥' => '¥',
        '￡' => '£',
        // The block repeats ASCII from "!" to "~" in its order.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_width_changes() {
        assert_eq!(plain("～￥１，４００．５Ｂ＋（ｘ）　亿"), "~¥1,400.5B+(x) 亿");
        assert_eq!(plain("约 140万亿, $5M"), "约 140万亿, $5M");
    }
}
