//! Past editions as the site keeps them: the charts as they were, and what has changed since.
//!
//! Knows editions and charts, not pages. Invariant: a link made with any recorded version finds its figures.

use super::address::SiteAddress;
use super::built_chart::BuiltChart;
use super::downloads::of_chart;
use super::file::File;
use super::packed_file;
use anyhow::Result;
use olympus::claims::Ledger;
use olympus::data::Dataset;
use olympus::figure::{Change, CrossReferences, Edition, Figure, Past, catalogue};
use olympus::markup::Page;
use olympus::state::ViewState;
use olympus::text::Lang;
use serde_json::json;

/// The files of one edition: packs, one list a language, and what is saved of each chart. A chart that the earlier
/// package has no data for is left out.
pub fn files(
    version: &str,
    dataset: &Dataset,
    present: &[BuiltChart],
    site: &SiteAddress,
) -> Result<Vec<File>> {
    // A chart that the earlier package has no data for is left out, here as below.
    let state = ViewState::default();
    let figures: Vec<Figure> =
        catalogue().iter().filter_map(|chart| (chart.build)(dataset, &state).ok()).collect();
    let also = CrossReferences::of(&figures);
    let ledger = Ledger::read(dataset)?;
    let made = |chart| BuiltChart::of_past(chart, dataset, &also, &ledger).ok();
    let drawn: Vec<BuiltChart> = catalogue().iter().filter_map(made).collect();
    let mut files = Vec::new();
    for lang in Lang::ALL {
        let mut edition = Edition::default();
        for then in &drawn {
            let Some(now) = present.iter().find(|drawn| drawn.id == then.id) else { continue };
            let [en, zh] = &then.packs;
            let (path, bytes) = lang.pick(en, zh);
            let changes = Change::between(lang.pick(&then.en, &then.zh), lang.pick(&now.en, &now.zh));
            edition.charts.push(Past { chart: then.id.to_owned(), pack: path.clone(), changes });
            files.extend(packed_file::files(path, bytes)?);
        }
        files.push(File {
            path: format!("editions/{version}.{}.bin", lang.code()),
            bytes: edition.to_bytes(),
        });
    }
    // What a chart that is saved with these figures carries: its element, and the files that it offers.
    for then in &drawn {
        for lang in Lang::ALL {
            let element = then.element(Page::Chart(then.id), lang, &then.inline(lang), None);
            // No page: its addresses are those of the chart's own page, in whose place it is put.
            let bytes = json!({ "html": element }).to_string().into_bytes();
            let path = format!("editions/{version}/{}.{}.figure.json", then.id, lang.code());
            files.push(File { path, bytes });
        }
        let machines = [".metadata.json", ".light.svg", ".dark.svg"];
        let taken = |file: &File| !machines.iter().any(|ending| file.path.ends_with(ending));
        let offered = of_chart(dataset, &ledger, then, &format!("editions/{version}"), site)?;
        files.extend(offered.into_iter().filter(taken));
    }
    Ok(files)
}
