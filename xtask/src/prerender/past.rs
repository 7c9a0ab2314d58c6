//! Past editions as the site keeps them: the charts as they were, and what has changed since.
//!
//! Knows editions and charts, not pages. Invariant: a link made with any recorded version finds its figures.

use super::content::File;
use super::drawn::{Drawn, packed};
use anyhow::Result;
use olympus::data::Dataset;
use olympus::figure::{Also, Change, Edition, Figure, Past, catalogue};
use olympus::state::ViewState;
use olympus::text::Lang;

/// The files of one edition: packs, and one list a language. A chart that the earlier package has no data for is left out.
pub fn files(version: &str, dataset: &Dataset, present: &[Drawn]) -> Result<Vec<File>> {
    // A chart that the earlier package has no data for is left out, here as below.
    let state = ViewState::default();
    let figures: Vec<Figure> =
        catalogue().iter().filter_map(|chart| (chart.build)(dataset, &state).ok()).collect();
    let also = Also::of(&figures);
    let mut files = Vec::new();
    for lang in Lang::ALL {
        let mut edition = Edition::default();
        for chart in catalogue() {
            let Some(now) = present.iter().find(|drawn| drawn.id == chart.id) else { continue };
            let Ok((figure, (path, bytes))) = packed(chart, dataset, &also, lang) else { continue };
            let changes = Change::between(&figure, lang.pick(&now.en, &now.zh));
            edition.charts.push(Past { chart: chart.id.to_owned(), pack: path.clone(), changes });
            files.push(File { path, bytes });
        }
        files.push(File {
            path: format!("editions/{version}.{}.bin", lang.code()),
            bytes: edition.to_bytes()?,
        });
    }
    Ok(files)
}
