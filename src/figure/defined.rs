//! Definitions of data: what each measures, and which of different definitions share an axis.
//!
//! Knows the dataset's definitions by name, no chart. Invariant: what has no definition is never said to differ from what has.

use crate::data::Cell;
use crate::figure::draft::Draft;
use crate::figure::{AxisScale, Datum, Figure, Missing, Position};
use crate::text::words::common;

impl Draft<'_> {
    /// The name of what a cell's figure with this amount measures; that of its first figure, where a chart has converted it.
    pub(crate) fn definition_of(&self, cell: &Cell, amount: Option<f64>) -> String {
        let at = cell.reading.figures().iter().position(|figure| Some(figure.amount) == amount);
        let id = cell.definitions.get(at.unwrap_or(0));
        let known = id.and_then(|id| self.dataset.definition(id));
        known.map(|known| known.name.get(self.lang).to_owned()).unwrap_or_default()
    }

    /// What stands for the definition of a datum that is computed from cells: their definitions, where those differ. What follows from
    /// figures of one definition, a sum or the rate between two currencies of a cell, mixes nothing; its note says how it was made.
    ///
    /// # Errors
    /// Names a cell that the package lacks.
    pub(crate) fn definition_from(&self, from: &[[&str; 3]]) -> Result<String, Missing> {
        let mut parts: Vec<String> = Vec::new();
        for [table, row, column] in from {
            let name = self.definition_of(self.cell(table, row, column)?, None);
            if !name.is_empty() && !parts.contains(&name) {
                parts.push(name);
            }
        }
        if parts.len() < 2 {
            return Ok(String::new());
        }
        Ok(common::ComputedFrom { parts: &self.listed(&parts) }.say(self.lang))
    }
}

impl Figure {
    /// The definitions that share an axis with another one: a list for each axis that has several, no list twice.
    pub fn mixed_definitions(&self) -> Vec<Vec<&str>> {
        let mut mixed = Vec::new();
        for (at, panel) in self.drawing.panels.iter().enumerate() {
            for (axis, is_across) in [(&panel.x, true), (&panel.y, false)] {
                if !matches!(axis.scale, AxisScale::Linear { .. } | AxisScale::Log) {
                    continue;
                }
                let mut found: Vec<&str> = Vec::new();
                let items = self.drawing.marks.iter().filter(|mark| mark.panel == at);
                for item in items.flat_map(|mark| &mark.items) {
                    let place = if is_across { item.x } else { item.y };
                    let measured = |datum: &&Datum| datum.number.is_some() && !datum.definition.is_empty();
                    let datum = item.datum.and_then(|datum| self.data.get(datum)).filter(measured);
                    if let (Position::Value(_), Some(datum)) = (place, datum)
                        && !found.contains(&datum.definition.as_str())
                    {
                        found.push(&datum.definition);
                    }
                }
                if found.len() > 1 && !mixed.contains(&found) {
                    mixed.push(found);
                }
            }
        }
        mixed
    }

    /// A sentence on each axis that figures of different definitions share.
    pub(crate) fn definition_limits(&self) -> Vec<String> {
        let said = |names: Vec<&str>| {
            let list = names.join(common::SEMICOLON.say(self.lang));
            common::LimitDefinitions { list: &list }.say(self.lang)
        };
        self.mixed_definitions().into_iter().map(said).collect()
    }
}
