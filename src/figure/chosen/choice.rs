//! What is charted, as far as the sheet has it: the kind, the column that names marks, the measures.
//!
//! Invariant: a choice can be drawn. What was asked for and is not to be had is told.

use crate::figure::{ColumnKind, Sheet};
use crate::state::{ChartKind, Exploring};

/// What is charted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// How.
    pub kind: ChartKind,
    /// Position of the column that names marks; of a line the column of dates.
    pub label: usize,
    /// Positions of the measures, at least one, all in one unit.
    pub measures: Vec<usize>,
}

/// Something that was asked for and is not to be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// The sheet does not have it: the key and the value.
    Unknown(&'static str, String),
    /// A line, without a column of dates.
    Undated,
    /// Measures in more than one unit.
    Units,
}

impl Sheet {
    /// The columns that can name the marks of a chart of this kind.
    pub fn labels(&self, kind: ChartKind) -> Vec<usize> {
        let fits = |at: &usize| {
            self.columns.get(*at).is_some_and(|column| {
                column.is_label() && (kind != ChartKind::Line || column.kind == ColumnKind::Date)
            })
        };
        (0..self.columns.len()).filter(fits).collect()
    }

    /// What to draw for what is asked, and what of that is not to be had. Nothing where the sheet has no measure.
    pub fn choice(&self, asked: &Exploring) -> Option<(Choice, Vec<Fallback>)> {
        let mut told = Vec::new();
        let mut measures: Vec<usize> = Vec::new();
        for id in &asked.values {
            let Some(at) = self.measures.iter().position(|measure| measure.id == *id) else {
                told.push(Fallback::Unknown("values", id.clone()));
                continue;
            };
            let unit = |at: usize| self.measures.get(at).map(|measure| (&measure.unit, measure.ticks));
            if measures.first().is_some_and(|first| unit(*first) != unit(at)) {
                told.push(Fallback::Units);
            } else if !measures.contains(&at) {
                measures.push(at);
            }
        }
        if measures.is_empty() {
            self.measures.first()?;
            measures.push(0);
        }
        let first = self.columns.iter().position(|column| column.is_label());
        let dated =
            first.and_then(|at| self.columns.get(at)).is_some_and(|column| column.kind == ColumnKind::Date);
        let mut kind = asked.kind.unwrap_or(if dated { ChartKind::Line } else { ChartKind::Bar });
        if kind == ChartKind::Line && self.labels(kind).is_empty() {
            told.push(Fallback::Undated);
            kind = ChartKind::Bar;
        }
        let labels = self.labels(kind);
        let named =
            asked.label.as_ref().and_then(|id| self.maybe_column(id)).filter(|at| labels.contains(at));
        if let (Some(id), None) = (&asked.label, named) {
            told.push(Fallback::Unknown("x", id.clone()));
        }
        let label = named.or(labels.first().copied()).unwrap_or(0);
        Some((Choice { kind, label, measures }, told))
    }

    /// The ids of the measures once one is taken in or left out, and whether that turned others out: one of another unit
    /// stands alone. Nothing where none would be left.
    pub fn measures_with(&self, choice: &Choice, id: &str, taken: bool) -> Option<(Vec<String>, bool)> {
        let unit = |at: usize| self.measures.get(at).map(|measure| &measure.unit);
        let at = self.measures.iter().position(|measure| measure.id == id)?;
        let mut kept: Vec<usize> = choice.measures.iter().copied().filter(|own| *own != at).collect();
        let alone = taken && kept.iter().any(|own| unit(*own) != unit(at));
        if alone {
            kept.clear();
        }
        kept.extend(taken.then_some(at));
        let ids = kept.into_iter().filter_map(|at| self.measures.get(at)).map(|measure| measure.id.clone());
        let ids: Vec<String> = ids.collect();
        (!ids.is_empty()).then_some((ids, alone))
    }

    /// What is asked, without what would be drawn unasked: an address says no more than it must.
    pub fn plainly(&self, mut asked: Exploring) -> Exploring {
        let choice = |asked: &Exploring| self.choice(asked).map(|(choice, _)| choice);
        let forget: [fn(&mut Exploring); 3] =
            [|asked| asked.values.clear(), |asked| asked.label = None, |asked| asked.kind = None];
        for forget in forget {
            let mut plain = asked.clone();
            forget(&mut plain);
            if choice(&plain) == choice(&asked) {
                asked = plain;
            }
        }
        asked
    }
}
