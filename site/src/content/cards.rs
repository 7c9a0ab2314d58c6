//! The preview pictures of all charts.
//!
//! Knows that painting one takes a moment. Invariant: every chart has one in each language.

use super::Content;
use crate::built_chart::BuiltChart;
use crate::card::{self, Painter};
use crate::file::File;
use anyhow::{Result, anyhow};
use olympus::figure::Figure;

impl Content {
    /// Paints all pictures, both halves at once.
    pub(super) fn cards(&mut self, charts: &[BuiltChart]) -> Result<()> {
        let painter = Painter::new();
        let painted = |charts: &[BuiltChart]| -> Result<Vec<File>> {
            let each = charts.iter().flat_map(|chart| [(chart, &chart.en), (chart, &chart.zh)]);
            let card = |(chart, figure): (&BuiltChart, &Figure)| {
                Ok(File { path: card::path(chart.id, figure.lang), bytes: painter.png(figure)? })
            };
            each.map(card).collect()
        };
        let (left, right) = charts.split_at(charts.len() / 2);
        let (left, right) = std::thread::scope(|scope| {
            let other = scope.spawn(|| painted(right));
            (painted(left), other.join())
        });
        self.files.extend(left?);
        self.files.extend(right.map_err(|_| anyhow!("painting the preview pictures stopped"))??);
        Ok(())
    }
}
