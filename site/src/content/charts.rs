//! The index of charts, each chart's own page, and the files of its pictures and packs.
//!
//! Knows one chart at a time. Invariant: every chart of the catalogue has all of them.

use super::{Content, Head};
use crate::built_chart::BuiltChart;
use crate::card;
use crate::embed;
use crate::meta;
use crate::packed_file;
use anyhow::Result;
use olympus::data::Dataset;
use olympus::figure::Figure;
use olympus::look::Width;
use olympus::markup;
use olympus::paint::svg::Palette;
use olympus::text::Lang;

impl Content {
    pub(super) fn charts(&mut self, dataset: &Dataset, charts: &[BuiltChart]) -> Result<()> {
        for chart in charts {
            self.chart_files(chart)?;
        }
        let figures: Vec<[&Figure; 2]> = charts.iter().map(|chart| [&chart.en, &chart.zh]).collect();
        let head = Head {
            named: Some(["The charts".to_owned(), "全部图表".to_owned()]),
            description: markup::description(None),
            ..Head::default()
        };
        let index = markup::charts(&figures);
        self.page("charts/index.html".to_owned(), markup::Page::Charts, head, &[index]);
        for chart in charts {
            self.chart(dataset, chart);
        }
        Ok(())
    }

    fn chart_files(&mut self, chart: &BuiltChart) -> Result<()> {
        for width in Width::ALL {
            self.file(chart.still_path(width), chart.still(width, Palette::File).into_bytes());
        }
        for (path, bytes) in &chart.packs {
            self.files.extend(packed_file::files(path, bytes)?);
        }
        Ok(())
    }

    fn chart(&mut self, dataset: &Dataset, chart: &BuiltChart) {
        let kind = markup::Page::Chart(chart.id);
        let figure = chart.figure(kind, &chart.inline(), None);
        let head = Head {
            named: Some(chart.names.map(str::to_owned)),
            headline: Some(chart.en.finding.title.clone()),
            description: markup::description(Some(&chart.en)),
            card: Some(card::path(chart.id, Lang::En)),
            room: Some(
                Width::ALL.map(|width| embed::room(&chart.en, &chart.zh, width).to_string()).join(" "),
            ),
            data: Some(meta::dataset(&self.site, chart, dataset)),
        };
        self.page(format!("charts/{}.html", chart.id), kind, head, &[figure]);
    }
}
