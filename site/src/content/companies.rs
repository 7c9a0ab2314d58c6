//! The index of companies, each company's page, and the pictures that have it in front.
//!
//! Knows one company at a time. Invariant: a picture is written only where having the company in front changes it.

use super::{Content, Head};
use crate::built_chart::{BuiltChart, image, still_of};
use olympus::data::Company;
use olympus::figure::Figure;
use olympus::look::Width;
use olympus::markup;
use olympus::markup::company;
use olympus::markup::company::in_front;
use olympus::markup::story::Book;
use olympus::paint::svg::Palette;
use olympus::text::words::company as words;

impl Content {
    pub(super) fn companies(&mut self, book: &Book, charts: &[BuiltChart]) {
        let lang = book.lang;
        let head = Head {
            named: Some(words::THE_COMPANIES.say(lang).to_owned()),
            description: markup::description(None, lang),
            ..Head::default()
        };
        let index = company::companies(book);
        self.page(markup::Page::Companies, lang, head, &[index]);
        for company in book.dataset.companies() {
            self.company(book, company, charts);
        }
    }

    fn company(&mut self, book: &Book, company: &Company, charts: &[BuiltChart]) {
        let (kind, lang) = (markup::Page::Company(&company.id), book.lang);
        let chart = |id: &str| charts.iter().find(|chart| chart.id == id);
        for id in company::charts_shown(book, company) {
            let Some(chart) = chart(id) else { continue };
            if let Some(front) = in_front(chart.figure(lang), company) {
                self.fronted(chart, &front, company);
            }
        }
        let figure = |id: &str| {
            let chart = chart(id)?;
            let picture = match in_front(chart.figure(lang), company) {
                Some(front) => Width::ALL
                    .map(|width| {
                        image(
                            &front,
                            &[kind.site_root(lang), &path(&front, company, width)].concat(),
                            width,
                            chart.frame(width, lang),
                        )
                    })
                    .concat(),
                None => chart.linked(lang, kind.site_root(lang)),
            };
            Some(chart.element(kind, lang, &picture, Some(&company.id)))
        };
        let page = company::company(book, company, &figure);
        let head = Head {
            named: Some(company.name.get(lang).to_owned()),
            description: company::description(book.dataset, company, lang),
            ..Head::default()
        };
        self.page(kind, lang, head, &[page]);
    }

    fn fronted(&mut self, chart: &BuiltChart, front: &Figure, company: &Company) {
        for width in Width::ALL {
            let id = format!("{}-{}-{}", front.id, company.id, width.name());
            let picture = still_of(front, "", &id, chart.frame(width, front.lang), Palette::File);
            self.file(path(front, company, width), picture.into_bytes());
        }
    }
}

/// Where the picture with a company in front stands, from the root of the site.
fn path(figure: &Figure, company: &Company, width: Width) -> String {
    format!("stills/{}{}.{}.{}.svg", figure.id, figure.lang.pick("", ".zh"), company.id, width.name())
}
