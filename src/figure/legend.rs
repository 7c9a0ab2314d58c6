//! Legends: what the looks of a figure's marks stand for.
//!
//! Knows marks and evidence, no chart. Invariant: keys made here show a look that marks of the drawing have, one look and one
//! meaning a key; which shape that is, the scene draws by the mark's own functions.

use crate::data::Grade;
use crate::figure::{Datum, Figure, LegendEntry, Mark};
use crate::look::Ink;
use crate::scale;
use crate::text::words::common;
use crate::text::{self, Lang};

/// What an ink stands for in one chart.
pub(crate) type InkMeaning = (Ink, String);

/// Data of one ink's meaning, shape and texture, as a key of their own.
struct Look {
    meaning: usize,
    key: LegendEntry,
    grades: Vec<Grade>,
}

impl Figure {
    /// A copy with a key for each look of its data. Inks that are not listed are named at the marks: there a key for each
    /// shape and texture is enough.
    pub(crate) fn with_legend(mut self, inks: &[InkMeaning]) -> Figure {
        self.legend = self.keys(&self.drawing.marks, inks);
        self
    }

    /// The keys for some marks: what the ink stands for, and which evidence has that texture.
    pub(crate) fn keys(&self, marks: &[Mark], inks: &[InkMeaning]) -> Vec<LegendEntry> {
        keys(&self.data, marks, inks, self.lang)
    }
}

/// The keys for some marks of these data.
pub(crate) fn keys(data: &[Datum], marks: &[Mark], inks: &[InkMeaning], lang: Lang) -> Vec<LegendEntry> {
    let mut looks: Vec<Look> = Vec::new();
    for mark in marks.iter().filter(|mark| mark.kind.is_body()) {
        for item in mark.items.iter().filter(|item| !item.ink.is_frame()) {
            let Some(datum) = item.datum.and_then(|at| data.get(at)) else { continue };
            let meaning = inks.iter().position(|(ink, _)| *ink == item.ink).unwrap_or(inks.len());
            let key =
                LegendEntry { kind: mark.kind, ink: item.ink, texture: item.texture, text: String::new() };
            let same = |look: &&mut Look| {
                look.meaning == meaning
                    && look.key.kind.looks_like(key.kind)
                    && look.key.texture == key.texture
            };
            match looks.iter_mut().find(same) {
                Some(look) => look.grades.push(datum.grade),
                None => looks.push(Look { meaning, key, grades: vec![datum.grade] }),
            }
        }
    }
    let place = |at: usize| looks.get(at).map(|look| (look.meaning, look.grades.iter().min().copied()));
    let sorted = scale::order(looks.len(), &|a, b| place(a).cmp(&place(b)));
    let mut keys: Vec<LegendEntry> = Vec::new();
    for Look { meaning, key, grades } in sorted.into_iter().filter_map(|at| looks.get(at)) {
        let mut key = key.clone();
        let names = Grade::ALL.into_iter().filter(|grade| grades.contains(grade));
        let names: Vec<&str> = names.map(|grade| text::grade(grade.code(), lang)).collect();
        let names = names.join(common::COMMA.say(lang));
        key.text = match inks.get(*meaning) {
            Some((_, meaning)) => common::Whose { what: &names, who: meaning }.say(lang),
            None => names,
        };
        // What two shapes say alike is said once.
        if !keys.iter().any(|other| other.text == key.text) {
            keys.push(key);
        }
    }
    keys
}
