//! The explorer's page and the tables that it fetches.
//!
//! Knows tables, not charts. Invariant: every table of the package is there.

use super::{Content, Head};
use crate::packed_file;
use crate::tables::Tables;
use anyhow::Result;
use olympus::data::Dataset;
use olympus::markup;

impl Content {
    pub(super) fn explore(&mut self, dataset: &Dataset) -> Result<()> {
        let tables = Tables::of(dataset)?;
        let page = tables.page(dataset);
        let head = Head {
            named: Some(["Every table".to_owned(), "全部表格".to_owned()]),
            description: "Every table behind the charts: search it, put it in order, chart its columns."
                .to_owned(),
            ..Head::default()
        };
        self.page("explore.html".to_owned(), markup::Page::Explore, head, &[page]);
        for (path, bytes) in tables.into_files() {
            self.files.extend(packed_file::files(&path, &bytes)?);
        }
        Ok(())
    }
}
