//! What a chart says in sentences: its finding, its limits and its description, a line each, and lists of what it holds.
//!
//! Knows messages and counts, no chart. Invariant: everything is said in the draft's language.

use crate::figure::draft::Draft;
use crate::figure::legend;
use crate::figure::words::{Finding, Summary, count_word, listed};
use crate::figure::{Axis, AxisScale, Control, LegendEntry, Mark, MarkKind, Panel, RowLabel, TickFormat};
use crate::look::{Ink, Texture};
use crate::state::View;
use crate::text;
use crate::text::words::{Phrase, common};

impl Draft<'_> {
    /// Words in the reader's language, as a text of their own.
    pub fn say(&self, phrase: impl Phrase) -> String {
        phrase.phrase(self.lang)
    }

    /// The headline and the line under it.
    pub fn finding(&self, title: impl Phrase, subtitle: impl Phrase) -> Finding {
        Finding { title: self.say(title), subtitle: self.say(subtitle) }
    }

    /// The description in three levels.
    pub fn summary(&self, what: impl Phrase, extremes: impl Phrase, trend: impl Phrase) -> Summary {
        Summary { what: self.say(what), extremes: self.say(extremes), trend: self.say(trend) }
    }

    /// Several texts: limits, headings, names.
    pub fn texts(&self, phrases: &[&dyn Phrase]) -> Vec<String> {
        phrases.iter().map(|phrase| phrase.phrase(self.lang)).collect()
    }

    /// Says what inks of the chart stand for in its legend.
    pub fn meanings(&mut self, inks: &[(Ink, &dyn Phrase)]) {
        let meanings = inks.iter().map(|(ink, phrase)| (*ink, phrase.phrase(self.lang)));
        self.inks.extend(meanings);
    }

    /// The same of the inks of the two countries, and that of whatever is of neither.
    pub fn countries(&mut self, others: impl Phrase) {
        self.meanings(&[
            (Ink::China, &common::CHINA),
            (Ink::Us, &common::UNITED_STATES),
            (Ink::Other, &others),
        ]);
    }

    /// The keys of a legend for what some marks use, for a chart that has further ones.
    pub fn keys(&self, marks: &[Mark]) -> Vec<LegendEntry> {
        legend::keys(&self.data, marks, &self.inks, self.lang)
    }

    /// Limits: those that have something to say.
    pub fn limits(&self, phrases: &[&dyn Phrase]) -> Vec<String> {
        self.texts(phrases).into_iter().filter(|text| !text.is_empty()).collect()
    }

    /// A panel of rows under a title.
    pub fn panel(
        &self,
        title: impl Phrase,
        x: Axis,
        rows: impl IntoIterator<Item = impl Into<RowLabel>>,
    ) -> Panel {
        Panel::new(x, Axis::rows(rows)).titled(self.say(title))
    }

    /// A log axis, which says that it is one.
    pub fn log_axis(&self, ticks: TickFormat) -> Axis {
        Axis::new(AxisScale::Log, ticks).with_note(self.say(common::LOG_SCALE))
    }

    /// The name of whom a datum is of, in the ink of that one's home.
    pub fn row_of(&self, at: usize) -> RowLabel {
        RowLabel::new(self.name(at)).with_ink(self.inks_at(at).1)
    }

    /// The choice between the usual design and another.
    pub fn designs(&self, usual: impl Phrase, (view, other): (View, impl Phrase)) -> Control {
        Control::Design { views: vec![(View::Main, self.say(usual)), (view, self.say(other))] }
    }

    /// A key of a legend, for a look that does not follow from evidence.
    pub fn key(&self, kind: MarkKind, ink: Ink, texture: Texture, phrase: impl Phrase) -> LegendEntry {
        LegendEntry { kind, ink, texture, text: self.say(phrase) }
    }

    /// Items that hold commas themselves, one after another inside a sentence.
    pub fn parts(&self, items: impl IntoIterator<Item = impl Phrase>) -> String {
        self.joined(items, common::SEMICOLON)
    }

    /// The same as one sentence.
    pub fn sentence(&self, items: impl IntoIterator<Item = impl Phrase>) -> String {
        common::Sentence { parts: &self.parts(items) }.say(self.lang)
    }

    /// Items one after another, with a comma between.
    pub fn commas(&self, items: impl IntoIterator<Item = impl Phrase>) -> String {
        self.joined(items, common::COMMA)
    }

    /// Items one after another, with these words between.
    pub fn joined(&self, items: impl IntoIterator<Item = impl Phrase>, between: impl Phrase) -> String {
        let items: Vec<String> = items.into_iter().map(|item| item.phrase(self.lang)).collect();
        items.join(&self.say(between))
    }

    /// Names one after another, the last one behind an "and".
    pub fn listed(&self, names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
        let names: Vec<_> = names.into_iter().collect();
        listed(&names.iter().map(AsRef::as_ref).collect::<Vec<&str>>(), self.lang)
    }

    /// A small count in words as it stands inside a sentence.
    pub fn count(&self, n: usize) -> String {
        count_word(n, self.lang).to_lowercase()
    }

    /// The same where it begins one.
    pub fn count_first(&self, n: usize) -> String {
        count_word(n, self.lang)
    }

    /// A count in digits.
    pub fn integer(&self, n: usize) -> String {
        text::integer(n as f64, self.lang)
    }

    /// The name of a money axis's currency.
    pub fn currency_name(&self) -> &'static str {
        text::currency(self.axis_money(), self.lang)
    }

    /// A share in percent.
    pub fn percent(&self, share: f64) -> String {
        text::percent(share, self.lang)
    }

    /// How many times something is something else.
    pub fn multiple(&self, times: f64) -> String {
        text::multiple(times, self.lang)
    }

    /// Whose a datum is and what it says.
    pub fn named(&self, at: usize) -> String {
        self.valued(self.name(at), at)
    }

    /// A name and what a datum says.
    pub fn valued(&self, name: &str, at: usize) -> String {
        common::Valued { name, value: self.value(at) }.say(self.lang)
    }

    /// Whose something is, and what a datum says.
    pub fn whose(&self, who: &str, at: usize) -> String {
        common::Whose { who, what: self.value(at) }.say(self.lang)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

    use super::*;
    use crate::figure::cells::tests::whole;
    use crate::state::ViewState;
    use crate::text::Lang;

    #[test]
    fn lists_are_said_in_the_language_of_the_draft() {
        let dataset = whole();
        let say = |lang| {
            let draft = Draft::new(&dataset, &ViewState { lang, ..ViewState::default() });
            [draft.sentence(["A", "B"]), draft.commas(["A", "B"]), draft.count(2), draft.count_first(2)]
        };
        assert_eq!(say(Lang::En), ["A; B.", "A, B", "two", "Two"]);
        assert_eq!(say(Lang::Zh), ["A；B。", "A、B", "两", "两"]);
    }

    #[test]
    fn messages_and_texts_are_said_alike() {
        let dataset = whole();
        let draft = Draft::new(&dataset, &ViewState::default());
        let valued = common::Valued { name: "A", value: "5" };
        assert_eq!(draft.texts(&[&common::CHINA, &valued, &"as it is"]), ["China", "A 5", "as it is"]);
        assert_eq!(draft.limits(&[&Some(common::CHINA), &None::<String>, &"so"]), ["China", "so"]);
        let finding = draft.finding(common::CHINA, String::from("said"));
        assert_eq!((finding.title.as_str(), finding.subtitle.as_str()), ("China", "said"));
    }
}
