//! The preview pictures of all charts.
//!
//! Knows that painting one takes a moment. Invariant: every chart has one.

use super::{Content, File};
use crate::prerender::card::Painter;
use crate::prerender::drawn::Drawn;
use anyhow::{Result, anyhow};

impl Content {
    /// Paints all pictures, both halves at once.
    pub(super) fn cards(&mut self, charts: &[Drawn]) -> Result<()> {
        let painter = Painter::new();
        let painted = |charts: &[Drawn]| -> Result<Vec<File>> {
            let card = |chart: &Drawn| {
                Ok(File { path: format!("charts/{}.png", chart.id), bytes: painter.png(&chart.en)? })
            };
            charts.iter().map(card).collect()
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
