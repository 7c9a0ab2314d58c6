//! Uncontracted English braille (UEB, grade 1): text to cells.
//!
//! Knows letters, figures and signs, no paper. What has no cell, such as a Chinese character, whose braille tells how it is
//! spoken and not how it is written, is left out. Invariant: a cell has at most six dots, dot `n` at bit `n - 1`.

/// A cell: which of its six dots are raised.
pub type BrailleCell = u8;

/// The cell of a blank.
pub const BLANK: BrailleCell = 0;

const NUMBER: BrailleCell = dots("3456");
const CAPITAL: BrailleCell = dots("6");
const LETTER: BrailleCell = dots("56");

/// The letters from a to z.
const LETTERS: [BrailleCell; 26] = [
    dots("1"),
    dots("12"),
    dots("14"),
    dots("145"),
    dots("15"),
    dots("124"),
    dots("1245"),
    dots("125"),
    dots("24"),
    dots("245"),
    dots("13"),
    dots("123"),
    dots("134"),
    dots("1345"),
    dots("135"),
    dots("1234"),
    dots("12345"),
    dots("1235"),
    dots("234"),
    dots("2345"),
    dots("136"),
    dots("1236"),
    dots("2456"),
    dots("1346"),
    dots("13456"),
    dots("1356"),
];

/// Signs, each with its cells.
const SIGNS: [(char, &[BrailleCell]); 41] = [
    ('∞', &[NUMBER, dots("123456")]),
    (',', &[dots("2")]),
    (';', &[dots("23")]),
    (':', &[dots("25")]),
    ('.', &[dots("256")]),
    ('?', &[dots("236")]),
    ('!', &[dots("235")]),
    ('-', &[dots("36")]),
    ('‑', &[dots("36")]),
    ('–', &[dots("6"), dots("36")]),
    ('—', &[dots("5"), dots("6"), dots("36")]),
    ('\'', &[dots("3")]),
    ('’', &[dots("3")]),
    ('‘', &[dots("6"), dots("236")]),
    ('“', &[dots("236")]),
    ('”', &[dots("356")]),
    ('"', &[dots("6"), dots("2356")]),
    ('(', &[dots("5"), dots("126")]),
    (')', &[dots("5"), dots("345")]),
    ('[', &[dots("46"), dots("126")]),
    (']', &[dots("46"), dots("345")]),
    ('/', &[dots("456"), dots("34")]),
    ('%', &[dots("46"), dots("356")]),
    ('$', &[dots("4"), dots("234")]),
    ('¥', &[dots("4"), dots("13456")]),
    ('€', &[dots("4"), dots("15")]),
    ('£', &[dots("4"), dots("123")]),
    ('+', &[dots("5"), dots("235")]),
    ('−', &[dots("5"), dots("36")]),
    ('×', &[dots("5"), dots("236")]),
    ('÷', &[dots("5"), dots("34")]),
    ('=', &[dots("5"), dots("2356")]),
    ('<', &[dots("4"), dots("126")]),
    ('>', &[dots("4"), dots("345")]),
    ('~', &[dots("4"), dots("35")]),
    ('&', &[dots("4"), dots("12346")]),
    ('#', &[dots("456"), dots("1456")]),
    ('*', &[dots("5"), dots("35")]),
    ('†', &[dots("4"), dots("6"), dots("1456")]),
    ('·', &[dots("456"), dots("256")]),
    ('…', &[dots("256"), dots("256"), dots("256")]),
];

/// The raised dots by their numbers.
const fn dots(numbers: &str) -> BrailleCell {
    let (bytes, mut cell, mut at) = (numbers.as_bytes(), 0, 0);
    while at < bytes.len() {
        cell |= 1 << (bytes[at] - b'1');
        at += 1;
    }
    cell
}

/// What is being read: figures go on until something else begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Words,
    Figures,
}

/// Text in cells, and how many of its characters have none.
///
/// ```
/// use olympus::paint::tactile::cells;
/// let shown = |text| cells(text).0.iter().map(|cell| char::from_u32(0x2800 + u32::from(*cell)).unwrap_or(' ')).collect::<String>();
/// assert_eq!(shown("$200bn"), "⠈⠎⠼⠃⠚⠚⠰⠃⠝");
/// assert_eq!(shown("1,400x in Q2"), "⠼⠁⠂⠙⠚⠚⠭⠀⠊⠝⠀⠠⠟⠼⠃");
/// assert_eq!(shown("AI lab"), "⠠⠠⠁⠊⠀⠇⠁⠃");
/// ```
pub fn cells(text: &str) -> (Vec<BrailleCell>, usize) {
    let letters: Vec<char> = text.chars().collect();
    let (mut out, mut mode, mut left_out) = (Vec::new(), Mode::Words, 0);
    // Whether all that follows of the word is in capitals, and was said to be.
    let mut shouted = false;
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1).copied();
        shouted &= letter.is_ascii_alphabetic();
        match letter {
            '0'..='9' => {
                if mode == Mode::Words {
                    out.push(NUMBER);
                }
                mode = Mode::Figures;
                // One to nine are a to i, nought is j.
                let place = (letter as usize - '0' as usize + 9) % 10;
                out.extend(LETTERS.get(place));
            }
            ',' | '.' if mode == Mode::Figures && next.is_some_and(|next| next.is_ascii_digit()) => {
                out.extend(sign(letter).unwrap_or_default());
            }
            'a'..='z' | 'A'..='Z' => {
                let small = letter.to_ascii_lowercase();
                if letter.is_ascii_lowercase() {
                    shouted = false;
                    // Without it the letter would be a figure.
                    out.extend((mode == Mode::Figures && small <= 'j').then_some(LETTER));
                } else if !shouted {
                    let rest = letters.get(at..).unwrap_or_default();
                    let run = rest.iter().take_while(|c| c.is_ascii_uppercase()).count();
                    shouted = run > 1 && !rest.get(run).is_some_and(char::is_ascii_lowercase);
                    out.push(CAPITAL);
                    out.extend(shouted.then_some(CAPITAL));
                }
                mode = Mode::Words;
                out.extend(LETTERS.get(small as usize - 'a' as usize));
            }
            c if c.is_whitespace() => {
                mode = Mode::Words;
                out.push(BLANK);
            }
            c => {
                mode = Mode::Words;
                match sign(c).or_else(|| plain(c)) {
                    Some(cells) => out.extend(cells),
                    None => left_out += 1,
                }
            }
        }
        at += 1;
    }
    (out, left_out)
}

fn sign(letter: char) -> Option<&'static [BrailleCell]> {
    SIGNS.iter().find(|(known, _)| *known == letter).map(|(_, cells)| *cells)
}

/// A letter with an accent as the letter behind its accent's cells.
fn plain(letter: char) -> Option<&'static [BrailleCell]> {
    const ACUTE_E: &[BrailleCell] = &[dots("45"), dots("34"), dots("15")];
    (letter == 'é').then_some(ACUTE_E)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        cells(text).0.iter().filter_map(|cell| char::from_u32(0x2800 + u32::from(*cell))).collect()
    }

    #[test]
    fn capitals_figures_and_signs_have_their_indicators() {
        for (text, expected) in [
            ("Kimi", "⠠⠅⠊⠍⠊"),
            ("OpenAI", "⠠⠕⠏⠑⠝⠠⠠⠁⠊"),
            ("IPO 2026", "⠠⠠⠊⠏⠕⠀⠼⠃⠚⠃⠋"),
            ("3.5%", "⠼⠉⠲⠑⠨⠴"),
            ("5. 6", "⠼⠑⠲⠀⠼⠋"),
            ("K2.6", "⠠⠅⠼⠃⠲⠋"),
            ("2k", "⠼⠃⠅"),
            ("2b", "⠼⠃⠰⠃"),
            ("2B", "⠼⠃⠠⠃"),
            ("(~$10bn)", "⠐⠣⠈⠔⠈⠎⠼⠁⠚⠰⠃⠝⠐⠜"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn what_has_no_braille_is_counted() {
        assert_eq!(cells("智谱 AI"), (cells(" AI").0, 2));
    }
}
