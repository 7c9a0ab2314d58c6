//! Charts of columns that a reader chooses: a sheet and a choice make a figure.
//!
//! Needs no dataset: every datum is in the sheet as other charts would show it. Invariant: total, whatever is chosen; what
//! cannot be drawn as asked falls back and says why, and what is left out of the drawing is said in words.

mod choice;
mod line;
mod making;
mod rows;

pub use choice::{Choice, Fallback};
use making::Chosen;

use crate::figure::{Control, Figure, Finding, Measure, Sheet};
use crate::state::{ChartKind, ScaleKind};
use crate::text::words::{common, explorer as words};

/// Id of the figure, and of its element in the page.
pub const CHOSEN: &str = "chosen";

impl Sheet {
    /// The chart of a choice, of these rows in this order. `ordered` says that the reader asked for the order; otherwise
    /// marks stand by value. Nothing if no measure is chosen or none of the rows has a figure of it.
    pub fn chart(&self, choice: &Choice, rows: &[usize], ordered: bool) -> Option<Figure> {
        let measures: Vec<&Measure> =
            choice.measures.iter().filter_map(|at| self.measures.get(*at)).collect();
        let first = *measures.first()?;
        // The article, which every figure rests on, comes first as it does in the sheet.
        let sources = self.sources.iter().take(1).cloned().collect();
        let mut made = Chosen { sheet: self, choice, measures, data: Vec::new(), inks: Vec::new(), sources };
        let (drawing, series, left) = match choice.kind {
            ChartKind::Line => made.lines(rows),
            ChartKind::Bar | ChartKind::Dot => made.rows(rows, ordered),
        };
        let lang = self.lang;
        if made.data.is_empty() {
            return None;
        }
        let titles: Vec<&str> = made.measures.iter().map(|measure| measure.title.as_str()).collect();
        let finding = Finding {
            title: titles.join(common::SEMICOLON.say(lang)),
            subtitle: words::InUnit { table: &self.title, unit: &first.unit }.say(lang),
        };
        let mut figure = Figure {
            id: CHOSEN.to_owned(),
            lang,
            summary: made.summary(&finding),
            finding,
            drawing,
            narrow: None,
            series,
            legend: Vec::new(),
            controls: vec![Control::Scale { chosen: ScaleKind::Linear, refused: made.refused() }],
            remark: left,
            rates: Vec::new(),
            table: made.table(),
            events: None,
            as_of: made.as_of(),
            limits: first.limits.clone(),
            grades: made.grades(),
            focus: None,
            unmet: Vec::new(),
            data: made.data,
            sources: made.sources,
        };
        // What is left out is said where it is seen; so is that figures of different definitions share an axis.
        for said in figure.definition_limits() {
            if !figure.remark.is_empty() {
                figure.remark.push_str(lang.pick(" ", ""));
            }
            figure.remark.push_str(&said);
        }
        // Marks are named where they stand: only textures need keys.
        Some(figure.with_legend(&[]))
    }
}
