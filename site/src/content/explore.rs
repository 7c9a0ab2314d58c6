//! The explorer's page.
//!
//! Knows tables, not charts. Invariant: every table of the package is there.

use super::{Content, Head};
use crate::tables::Tables;
use olympus::data::Dataset;
use olympus::markup;
use olympus::text::Lang;
use olympus::text::words::explorer as words;

impl Content {
    pub(super) fn explore(&mut self, dataset: &Dataset, tables: &Tables, lang: Lang) {
        let page = tables.page(dataset, lang);
        let head = Head {
            named: Some(words::EVERY_TABLE.say(lang).to_owned()),
            description: words::DESCRIPTION.say(lang).to_owned(),
            ..Head::default()
        };
        self.page(markup::Page::Explore, lang, head, &[page]);
    }
}
