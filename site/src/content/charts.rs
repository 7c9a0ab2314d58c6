//! The index of charts, each chart's own page, and the files of its pictures and packs.
//!
//! Knows one chart at a time. Invariant: every chart of the catalogue has all of them, in every language.

use super::{Content, Head};
use crate::built_chart::BuiltChart;
use crate::embed;
use crate::meta;
use crate::packed_file;
use anyhow::Result;
use olympus::claims::Ledger;
use olympus::data::Dataset;
use olympus::figure::Figure;
use olympus::look::Width;
use olympus::markup;
use olympus::paint::svg::Palette;
use olympus::text::Lang;
use olympus::text::words::interface;

impl Content {
    /// What pages in every language show of the charts.
    pub(super) fn chart_files(&mut self, charts: &[BuiltChart]) -> Result<()> {
        for chart in charts {
            for (width, lang) in Width::ALL.into_iter().flat_map(|width| Lang::ALL.map(|lang| (width, lang)))
            {
                let still = chart.still(width, lang, Palette::File);
                self.file(chart.still_path(width, lang), still.into_bytes());
            }
            for (path, bytes) in chart.packs.iter().chain(&chart.rate_packs) {
                self.files.extend(packed_file::files(path, bytes)?);
            }
        }
        Ok(())
    }

    pub(super) fn charts(&mut self, dataset: &Dataset, charts: &[BuiltChart], ledger: &Ledger, lang: Lang) {
        let figures: Vec<&Figure> = charts.iter().map(|chart| chart.figure(lang)).collect();
        let head = Head {
            named: Some(interface::ALL_CHARTS.say(lang).to_owned()),
            description: markup::description(None, lang),
            ..Head::default()
        };
        self.page(markup::Page::Charts, lang, head, &[markup::charts(&figures, lang)]);
        for chart in charts {
            self.chart(dataset, chart, ledger, lang);
        }
    }

    fn chart(&mut self, dataset: &Dataset, chart: &BuiltChart, ledger: &Ledger, lang: Lang) {
        let kind = markup::Page::Chart(chart.id);
        let element = chart.element(kind, lang, &chart.inline(lang), None);
        let figure = chart.figure(lang);
        let [en, zh] = chart.names;
        let head = Head {
            named: Some(lang.pick(en, zh).to_owned()),
            headline: Some(figure.finding.title.clone()),
            description: markup::description(Some(figure), lang),
            card: Some(chart.card(lang)),
            room: Some(Width::ALL.map(|width| embed::room(figure, width).to_string()).join(" ")),
            pack: Some(chart.pack(lang).to_owned()),
            data: Some(meta::dataset(&self.site, chart, dataset, lang)),
        };
        let growth = markup::growth(dataset, figure).into_string();
        let checks = markup::ledger::chart(ledger, figure, dataset).into_string();
        self.page(kind, lang, head, &[element, growth, checks]);
    }
}
