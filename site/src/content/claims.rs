//! The pages of claims and of coverage, and the ledger as files.
//!
//! Knows the ledger, not how it is judged. Invariant: every claim has an address on the page in each language.

use super::{Content, Head};
use crate::machine_readable;
use crate::meta;
use anyhow::Result;
use olympus::claims::{Grid, Ledger, VerdictChange};
use olympus::data::Dataset;
use olympus::files;
use olympus::markup::story::Book;
use olympus::markup::{Page, ledger as markup};
use olympus::text::Lang;
use olympus::text::words::{coverage, ledger as words};

impl Content {
    pub(super) fn claims(&mut self, book: &Book, changes: &[VerdictChange]) {
        let Book { dataset, ledger, lang, .. } = *book;
        let named = words::TITLE.say(lang);
        let description = markup::description(book, ledger);
        let title = olympus::markup::title(Some(named), lang);
        let head = Head {
            named: Some(named.to_owned()),
            data: Some(meta::claims(&self.site, ledger, &title, &description, lang)),
            description,
            ..Head::default()
        };
        let page = markup::claims(book, ledger, &dataset.version(), changes);
        self.page(Page::Claims, lang, head, &[page.into_string()]);
        let grid = Grid::of(dataset, ledger);
        let head = Head {
            named: Some(coverage::TITLE.say(lang).to_owned()),
            description: markup::coverage_description(book, &grid),
            ..Head::default()
        };
        self.page(Page::Coverage, lang, head, &[markup::coverage(book, &grid).into_string()]);
    }

    /// The ledger as CSV, JSON and Markdown, and the feed of verdicts that changed.
    pub(super) fn claims_files(
        &mut self,
        dataset: &Dataset,
        ledger: &Ledger,
        changes: &[VerdictChange],
    ) -> Result<()> {
        self.file("claims.csv".to_owned(), files::ledger_csv(ledger, dataset)?.into_bytes());
        let json = serde_json::to_vec_pretty(&files::ledger_json(ledger, dataset))?;
        self.file("claims.json".to_owned(), json);
        for lang in Lang::ALL {
            let path = ["claims", lang.pick("", ".zh"), ".md"].concat();
            self.file(path, files::ledger_markdown(ledger, dataset, lang).into_bytes());
        }
        self.files.push(machine_readable::feed(&self.site, ledger, dataset, changes));
        Ok(())
    }
}
