//! Variants: Traditional characters, each with the Simplified one that some texts have in its place.
//!
//! Which character stands for which is known to a library where the program is built; what is carried along are the few
//! pairs that the texts call for. Invariant: no character of the texts is taken for another one.

use serde::{Deserialize, Serialize};

/// The pairs that some texts call for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variants {
    /// Each Traditional character and, after it, the Simplified one.
    pub(crate) pairs: String,
}

impl Variants {
    /// The character as the texts write it: the Simplified one for a Traditional one, any other as it is.
    ///
    /// ```
    /// use olympus::text::Variants;
    /// let variants = Variants::of(&["商汤", "华为"]);
    /// assert_eq!("商湯、華為".chars().map(|c| variants.simplified(c)).collect::<String>(), "商汤、华为");
    /// assert_eq!(variants.simplified('億'), '億', "no text speaks of 亿");
    /// ```
    pub fn simplified(&self, c: char) -> char {
        let mut pairs = self.pairs.chars();
        while let (Some(traditional), Some(simplified)) = (pairs.next(), pairs.next()) {
            if traditional == c {
                return simplified;
            }
        }
        c
    }

    /// The pairs that these texts call for: every other way to write a character of theirs. Native only.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of(texts: &[&str]) -> Variants {
        let mut held: Vec<char> = texts.iter().flat_map(|text| text.chars()).collect();
        held.sort_unstable();
        held.dedup();
        let holds = |c: &char| held.binary_search(c).is_ok();
        let pairs =
            known::PAIRS.iter().filter(|(traditional, simplified)| !holds(traditional) && holds(simplified));
        Variants { pairs: pairs.flat_map(|(traditional, simplified)| [*traditional, *simplified]).collect() }
    }
}

/// Every pair that the library knows.
#[cfg(not(target_arch = "wasm32"))]
mod known {
    use std::sync::LazyLock;

    /// Traditional and Simplified, of the unified ideographs and their first extension: the others are out of use.
    pub(super) static PAIRS: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
        let ideographs = ('\u{3400}'..='\u{4dbf}').chain('\u{4e00}'..='\u{9fff}');
        ideographs.filter_map(|c| Some((c, maybe_simplified(c)?))).collect()
    });

    fn maybe_simplified(traditional: char) -> Option<char> {
        let simplified = hanconv::t2s(traditional.to_string());
        let mut chars = simplified.chars();
        chars.next().filter(|only| *only != traditional && chars.next().is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_a_character_leads_to_the_one_that_is_there() {
        let variants = Variants::of(&["里程碑，发布", "台湾"]);
        for (written, held) in
            [('裏', '里'), ('裡', '里'), ('發', '发'), ('髮', '发'), ('臺', '台'), ('A', 'A')]
        {
            assert_eq!(variants.simplified(written), held, "{written}");
        }
    }

    #[test]
    fn what_the_texts_themselves_write_stays() {
        let variants = Variants::of(&["乾隆", "干部"]);
        assert_eq!(variants.simplified('乾'), '乾');
        assert_eq!(variants.simplified('幹'), '干');
        assert_eq!(Variants::of(&[]), Variants::default());
    }
}
