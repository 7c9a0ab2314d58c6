//! A language that nobody speaks: longer than English and accented throughout.
//!
//! What stays plain in it was not in the words; what overflows is a layout that fits English alone.

use crate::message::{Pattern, PatternElement};

/// Letters and what stands for them.
const LETTERS: [(char, char); 10] = [
    ('a', 'å'),
    ('e', 'é'),
    ('i', 'ï'),
    ('o', 'ø'),
    ('u', 'û'),
    ('A', 'Å'),
    ('E', 'É'),
    ('I', 'Î'),
    ('O', 'Ø'),
    ('U', 'Û'),
];

/// How many letters a longer word gets more, in percent.
const LONGER: usize = 40;

/// The pattern in the pseudo-language: arguments and functions stay as they are.
pub fn pseudo(pattern: &Pattern) -> Pattern {
    pattern
        .iter()
        .map(|part| match part {
            PatternElement::Text(text) => PatternElement::Text(accented(text)),
            PatternElement::Argument(_) | PatternElement::Call(..) => part.clone(),
            PatternElement::Select { argument, variants, default } => PatternElement::Select {
                argument: argument.clone(),
                variants: variants.iter().map(|(key, pattern)| (key.clone(), pseudo(pattern))).collect(),
                default: pseudo(default),
            },
        })
        .collect()
}

/// Text with accents, and with the vowels of each word repeated until it is longer by two fifths.
pub fn accented(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    // What is owed to the length, in hundredths of a letter.
    let mut owed = 0;
    for letter in text.chars() {
        let accent = LETTERS.iter().find(|(plain, _)| *plain == letter).map(|(_, accent)| *accent);
        if letter.is_alphabetic() {
            owed += LONGER;
        }
        out.push(accent.unwrap_or(letter));
        while let (Some(accent), true) = (accent, owed >= 100) {
            out.extend(accent.to_lowercase());
            owed -= 100;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_accented_and_longer_by_two_fifths() {
        assert_eq!(accented("Open labs"), "Øpéén lååbs");
        let text = "Tokens processed a day in China, as stated by the article";
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        let longer = letters(&accented(text)) * 100 / letters(text);
        assert!((135..=140).contains(&longer), "{longer}");
        assert_eq!(accented("24 %"), "24 %");
    }
}
