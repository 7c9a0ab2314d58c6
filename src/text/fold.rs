//! Folding: text as it is searched, without case, width or punctuation.
//!
//! Knows ASCII case and the full-width forms of ASCII, and no other tables of characters: those would be half the
//! download; which Traditional characters count is handed in. Invariant: total, and each letter remembers its place in the text it came from.

use crate::text::Variants;

/// A letter, numeral or Chinese character that counts in a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The letter, lower case and half width.
    pub c: char,
    /// First byte of it in the text.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// Whether a word begins with it.
    pub begins: bool,
}

/// How well one text fits into another, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// They are the same.
    Whole,
    /// The text begins with it.
    Start,
    /// A word of the text begins with it.
    Word,
    /// It stands inside a word.
    Inside,
}

/// A text, folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// Its letters in order.
    pub letters: Vec<Letter>,
}

impl Folded {
    /// Folds a text. What is no letter parts words, but an apostrophe and the comma in a number go without a trace and
    /// the point in a number stays.
    ///
    /// ```
    /// use olympus::text::Folded;
    /// let said = |text| Folded::of(text).words().map(|w| w.iter().map(|l| l.c).collect()).collect::<Vec<String>>();
    /// assert_eq!(said("Kimi’s ＧＬＭ－4.5"), ["kimis", "glm", "4.5"]);
    /// assert_eq!(said("1,400倍, 每日 5."), ["1400", "倍", "每日", "5"]);
    /// ```
    pub fn of(text: &str) -> Folded {
        let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
        let mut before = Sort::Gap;
        let mut chars = text.char_indices().peekable();
        while let Some((start, wide)) = chars.next() {
            let c = plain(wide);
            let next = chars.peek().map_or(' ', |(_, next)| plain(*next));
            let in_number = before == Sort::Ascii
                && letters.last().is_some_and(|letter| letter.c.is_ascii_digit())
                && next.is_ascii_digit();
            let sort = match c {
                '\'' | '\u{2019}' => continue,
                ',' if in_number => continue,
                '.' if in_number => Sort::Ascii,
                _ => sort(c),
            };
            if sort != Sort::Gap {
                letters.push(Letter { c, start, end: start + wide.len_utf8(), begins: sort != before });
            }
            before = sort;
        }
        Folded { letters }
    }

    /// The same with the Simplified characters that the searched texts have for its Traditional ones.
    ///
    /// ```
    /// use olympus::text::{Folded, Variants};
    /// let variants = Variants::of(&["商汤"]);
    /// assert_eq!(Folded::of("商湯").simplified(&variants), Folded::of("商汤"));
    /// ```
    pub fn simplified(mut self, variants: &Variants) -> Folded {
        for letter in &mut self.letters {
            letter.c = variants.simplified(letter.c);
        }
        self
    }

    /// Its words in order.
    pub fn words(&self) -> impl Iterator<Item = &[Letter]> {
        self.letters.chunk_by(|_, next| !next.begins)
    }

    /// The best place in this text where `sought` stands: how well it fits, and the positions of its first letter and of
    /// the letter after its last. What begins inside a Latin word does not reach into the next one.
    pub fn find(&self, sought: &[Letter]) -> Option<(Fit, usize, usize)> {
        let mut best: Option<(Fit, usize, usize)> = None;
        for (at, there) in self.letters.windows(sought.len().max(1)).enumerate() {
            let same = !sought.is_empty() && there.iter().zip(sought).all(|(a, b)| a.c == b.c);
            let Some((first, rest)) = there.split_first().filter(|_| same) else { continue };
            let fit = match at {
                0 if there.len() == self.letters.len() => Fit::Whole,
                0 => Fit::Start,
                _ if first.begins => Fit::Word,
                _ if first.c.is_ascii() && rest.iter().any(|letter| letter.begins) => continue,
                _ => Fit::Inside,
            };
            if best.is_none_or(|(known, ..)| fit < known) {
                best = Some((fit, at, at + there.len()));
            }
        }
        best
    }
}

/// What words are told apart by: Latin and Chinese side by side are two words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Ascii,
    Other,
    Gap,
}

fn sort(c: char) -> Sort {
    match c {
        _ if c.is_ascii_alphanumeric() => Sort::Ascii,
        // Signs of Latin 1, general punctuation, arrows and mathematics, CJK punctuation, wide signs of currency.
        '\0'..='\u{bf}'
        | '\u{d7}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{303f}'
        | '\u{ff00}'..='\u{ffef}' => Sort::Gap,
        _ => Sort::Other,
    }
}

/// The half-width, lower-case form of a character.
pub fn plain(c: char) -> char {
    let narrow = match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        '\u{ffe5}' => '\u{a5}',
        c => c,
    };
    narrow.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(text: &str, sought: &str) -> Option<Fit> {
        Folded::of(text).find(&Folded::of(sought).letters).map(|(fit, ..)| fit)
    }

    #[test]
    fn case_width_and_punctuation_make_no_difference() {
        for (text, sought) in [
            ("GLM-4.5", "glm4.5"),
            ("GLM-4.5", "ＧＬＭ　４．５"),
            ("Character.AI", "character ai"),
            ("Moonshot AI", "moonshotai"),
            ("智谱AI", "智谱 ai"),
            ("国家集成电路产业投资基金（大基金）", "国家集成电路产业投资基金大基金"),
            ("1,400x", "1400X"),
        ] {
            assert_eq!(fit(text, sought), Some(Fit::Whole), "{text} / {sought}");
        }
    }

    #[test]
    fn the_beginning_of_a_word_is_better_than_its_inside() {
        for (text, sought, expected) in [
            ("Kimi K2.6", "kimi", Some(Fit::Start)),
            ("Kimi K2.6", "k2", Some(Fit::Word)),
            ("Kimi K2.6", "imi", Some(Fit::Inside)),
            ("Kimi K2.6", "imik", None),
            ("投后估值", "估值", Some(Fit::Inside)),
            ("Kimi融资", "融资", Some(Fit::Word)),
            ("DeepSeek V4", "4", Some(Fit::Inside)),
            ("banana an", "an", Some(Fit::Word)),
            ("4.5", "45", None),
            ("any", "", None),
            ("", "any", None),
        ] {
            assert_eq!(fit(text, sought), expected, "{text} / {sought}");
        }
    }

    #[test]
    fn letters_know_their_places() {
        let text = "“智谱” ＡＩ";
        let folded = Folded::of(text);
        let there: Vec<&str> = folded.letters.iter().map(|l| &text[l.start..l.end]).collect();
        assert_eq!(there, ["智", "谱", "Ａ", "Ｉ"]);
    }
}
