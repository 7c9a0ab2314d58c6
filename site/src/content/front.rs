//! The front page.
//!
//! Knows the charts in their order. Invariant: what is seen first needs no file but the page.

use super::{Content, Head};
use crate::built_chart::BuiltChart;
use crate::card;
use crate::meta;
use anyhow::Result;
use olympus::markup;
use olympus::markup::story::{Book, GREAT, front};

impl Content {
    /// The front page. Its first picture is in the page; the others come as files when they are near.
    pub(super) fn front(&mut self, book: &Book, charts: &[BuiltChart]) -> Result<()> {
        let (kind, lang) = (markup::Page::Front, book.lang);
        let chart = |id: &str| {
            let chart = charts.iter().find(|chart| chart.id == id)?;
            let first = GREAT.first() == Some(&id);
            let linked = || chart.linked(lang, kind.site_root(lang));
            Some(chart.element(kind, lang, &if first { chart.inline(lang) } else { linked() }, None))
        };
        let story = front(book, &chart)?;
        let description = markup::description(None, lang);
        let card = card::path(GREAT.first().copied().unwrap_or_default(), lang);
        let title = markup::title(None, lang);
        let data = meta::article(&self.site, &title, &description, book.dataset, &card, lang);
        let first = charts.iter().find(|chart| GREAT.first() == Some(&chart.id));
        let pack = first.map(|chart| chart.pack(lang).to_owned());
        let head = Head { description, card: Some(card), data: Some(data), pack, ..Head::default() };
        self.page(kind, lang, head, &[story, markup::ledger::front(book.ledger, lang).into_string()]);
        Ok(())
    }
}
