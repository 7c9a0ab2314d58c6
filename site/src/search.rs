//! The index of the search, as a file with a digest in its name.
//!
//! Knows which pages are written, so that nothing found leads nowhere.

use super::built_chart::BuiltChart;
use super::content::Content;
use crate::digest;
use crate::packed_file;
use anyhow::Result;
use olympus::data::Dataset;
use olympus::figure::{Figure, Index};

impl Content {
    /// Makes the index of everything that a page shows; the pages are there already.
    pub(super) fn index(&mut self, dataset: &Dataset, charts: &[BuiltChart]) -> Result<()> {
        let figures: Vec<[&Figure; 2]> = charts.iter().map(|chart| [&chart.en, &chart.zh]).collect();
        let has = |path: &str| self.pages.iter().any(|page| page.path == path);
        let bytes = Index::of(dataset, &figures, &has).to_bytes();
        self.index = format!("search-{}.bin", digest::of_bytes(&bytes));
        self.files.extend(packed_file::files(&self.index, &bytes)?);
        Ok(())
    }
}
