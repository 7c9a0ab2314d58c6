//! The files that only machines ask for: oEmbed answers, the site map, the site in plain words.
//!
//! Knows every page there is. Invariant: it comes last, so that no page is missing from the map.

use super::Content;
use crate::built_chart::BuiltChart;
use crate::machine_readable;
use olympus::data::Dataset;
use olympus::markup;
use olympus::text::Lang;

impl Content {
    pub(super) fn machine_readable(&mut self, dataset: &Dataset, charts: &[BuiltChart]) {
        let site = self.site.clone();
        self.files.push(machine_readable::llms(&site, dataset, charts, &markup::description(None, Lang::En)));
        for lang in Lang::ALL {
            self.files.extend(charts.iter().filter_map(|chart| machine_readable::oembed(&site, chart, lang)));
        }
        let map = machine_readable::sitemap(&site, &self.pages);
        self.files.extend(map);
    }
}
