//! What readers take away, for every chart and table.
//!
//! Knows where it stands in the site, not what is in it.

use super::Content;
use crate::built_chart::BuiltChart;
use crate::downloads::{about, of_chart};
use crate::file::File;
use crate::{folder, tactile};
use anyhow::Result;
use olympus::claims::Ledger;
use olympus::data::Dataset;
use olympus::figure::Sheet;
use olympus::files;
use olympus::text::Lang;

impl Content {
    pub(super) fn downloads(
        &mut self,
        dataset: &Dataset,
        ledger: &Ledger,
        charts: &[BuiltChart],
    ) -> Result<()> {
        for chart in charts {
            self.files.extend(of_chart(dataset, ledger, chart, "charts", &self.site)?);
            for lang in Lang::ALL {
                let about = about(dataset, chart.figure(lang), "charts", &self.site);
                self.files.extend(tactile::sheets(chart, lang, "charts", &about));
            }
        }
        Ok(())
    }

    /// The tables as spreadsheets open them; the package's own stay as they are, for programs.
    /// Beside them their figures as JSON, which references are made from.
    pub(super) fn spreadsheets(&mut self, dataset: &Dataset, ledger: &Ledger) -> Result<()> {
        for table in dataset.tables() {
            let source = crate::root::root().join(format!("public/data/{}.csv", table.id));
            let bytes = files::spreadsheet(&folder::text(&source)?)?.into_bytes();
            self.files.push(File { path: format!("spreadsheets/{}.csv", table.id), bytes });
            for lang in Lang::ALL {
                let sheet = Sheet::of(dataset, table, lang)?;
                let bytes = files::sheet_json(&sheet, dataset, ledger)?.into_bytes();
                let path = format!("spreadsheets/{}{}.json", table.id, lang.pick("", ".zh"));
                self.files.push(File { path, bytes });
            }
        }
        Ok(())
    }
}
