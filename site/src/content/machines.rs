//! The files that only machines ask for: oEmbed answers, the site map, the site in plain words.
//!
//! Knows every page there is. Invariant: it comes last, so that no page is missing from the map.

use super::Content;
use crate::beside;
use crate::drawn::Drawn;
use olympus::data::Dataset;
use olympus::markup;

impl Content {
    pub(super) fn machines(&mut self, dataset: &Dataset, charts: &[Drawn]) {
        let site = self.site.clone();
        self.files.push(beside::llms(&site, dataset, charts, &markup::description(None)));
        self.files.extend(charts.iter().filter_map(|chart| beside::oembed(&site, chart)));
        let map = beside::sitemap(&site, self.pages.iter().map(|page| page.path.as_str()));
        self.files.extend(map);
    }
}
