//! What the pages show: every chart of the catalogue, drawn still, with its words, and packed for the live program.
//!
//! Knows figures, scenes and markup, not files or policies; one file here makes one kind of page. Invariant: the
//! picture, the table and the words of a page come from the same figures that the live program unpacks.

mod cards;
mod charts;
mod claims;
mod companies;
mod downloads;
mod explore;
mod front;
mod machine_readable;
mod tour;

use super::address::SiteAddress;
use super::built_chart::BuiltChart;
use super::file::File;
use super::page::Page;
use super::tables::Tables;
use super::{meta, packed_file, past_editions};
use anyhow::Result;
use maud::PreEscaped;
use olympus::claims::{Ledger, VerdictChange, history};
use olympus::data::Dataset;
use olympus::figure::{CrossReferences, catalogue};
use olympus::markup;
use olympus::markup::story::Book;
use olympus::text::Lang;
use serde_json::Value;

/// Everything made from the dataset.
pub struct Content {
    /// Every page, the front page first.
    pub pages: Vec<Page>,
    /// Pictures and packed figures, which pages load when they come near.
    pub files: Vec<File>,
    /// Where the index of the search stands, from the root of the site.
    pub index: String,
    /// The site's own address.
    site: SiteAddress,
}

impl Content {
    /// Builds every chart and every page from a dataset.
    pub fn of(dataset: &Dataset, past: &[(String, Dataset)], site: &SiteAddress) -> Result<Content> {
        let also = CrossReferences::of_catalogue(dataset, Lang::En)?;
        let ledger = Ledger::read(dataset)?;
        let changes = changes(dataset, &ledger, past)?;
        let charts: Vec<BuiltChart> = catalogue()
            .iter()
            .map(|chart| BuiltChart::of(chart, dataset, &also, &ledger))
            .collect::<Result<_>>()?;
        let mut content =
            Content { pages: Vec::new(), files: Vec::new(), index: String::new(), site: site.clone() };
        let tables = Tables::of(dataset, &ledger)?;
        content.chart_files(&charts)?;
        for lang in Lang::ALL {
            let figures = charts.iter().map(|chart| chart.figure(lang)).collect();
            let book = Book { dataset, ledger: &ledger, lang, figures };
            content.front(&book, &charts)?;
            content.charts(dataset, &charts, &ledger, lang);
            content.tour(&book, &charts)?;
            content.companies(&book, &charts);
            content.claims(&book, &changes);
            content.explore(dataset, &tables, lang);
        }
        for (path, bytes) in tables.into_files() {
            content.files.extend(packed_file::files(&path, &bytes)?);
        }
        content.claims_files(dataset, &ledger, &changes)?;
        content.downloads(dataset, &ledger, &charts)?;
        content.spreadsheets(dataset, &ledger)?;
        content.cards(&charts)?;
        content.index(dataset, &charts)?;
        content.machine_readable(dataset, &charts);
        for (version, dataset) in past {
            content.files.extend(past_editions::files(version, dataset, &charts, site)?);
        }
        Ok(content)
    }

    fn file(&mut self, path: String, bytes: Vec<u8>) {
        self.files.push(File { path, bytes });
    }

    fn page(&mut self, kind: markup::Page, lang: Lang, head: Head, parts: &[String]) {
        let title = markup::title(head.named.as_deref(), lang);
        let data =
            head.data.unwrap_or_else(|| meta::web_page(&self.site, kind, &title, &head.description, lang));
        let meta = meta::head(
            &self.site,
            &meta::About {
                kind,
                lang,
                title: head.headline.as_deref().unwrap_or(&title),
                description: &head.description,
                card: head.card.as_deref(),
                data: &data,
            },
        );
        self.pages.push(Page {
            path: meta::path(kind, lang),
            lang,
            data_page: kind.name(),
            title,
            description: head.description,
            meta,
            room: head.room,
            pack: head.pack,
            body: PreEscaped(markup::body(kind, lang, parts)),
        });
    }
}

/// How verdicts changed over the editions of the data, by their days, the present one last.
fn changes(dataset: &Dataset, ledger: &Ledger, past: &[(String, Dataset)]) -> Result<Vec<VerdictChange>> {
    let read = |(_, dataset)| Ok((dataset, Ledger::read(dataset)?));
    let mut editions: Vec<(&Dataset, Ledger)> =
        past.iter().map(|(version, dataset)| (version, dataset)).map(read).collect::<Result<_>>()?;
    editions.sort_by(|(one, _), (other, _)| one.created().cmp(other.created()));
    let all: Vec<(&Dataset, &Ledger)> =
        editions.iter().map(|(dataset, ledger)| (*dataset, ledger)).chain([(dataset, ledger)]).collect();
    Ok(history(&all))
}

/// What the head of a page says of it.
#[derive(Default)]
struct Head {
    /// What it is named after, if not after the site alone.
    named: Option<String>,
    /// What previews say it says, if not its title: the finding of a chart, which is too long for a tab or a bookmark.
    headline: Option<String>,
    /// In a sentence or two.
    description: String,
    /// The preview picture, from the root of the site.
    card: Option<String>,
    /// How high a chart is inside another page, at the three design widths.
    room: Option<String>,
    /// Where the figures of the chart stand that it begins with, if it begins with one.
    pack: Option<String>,
    /// What it is to schema.org, where that is more than a page.
    data: Option<Value>,
}
