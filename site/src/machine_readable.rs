//! The files beside the pages that are not for readers' eyes: what consumers of embeds, search engines and language models
//! ask a site for.
//!
//! Knows their formats. Invariant: what needs the site's address is left out without it, and what was left out is said.

use super::address::SiteAddress;
use super::built_chart::BuiltChart;
use super::card;
use super::embed;
use super::file::File;
use super::meta;
use super::page::Page;
use maud::{Markup, html};
use olympus::claims::{Ledger, VerdictChange};
use olympus::data::Dataset;
use olympus::look::Width;
use olympus::markup;
use olympus::markup::ledger;
use olympus::text::Lang;
use olympus::text::words::{interface, ledger as ledger_words};
use serde_json::json;

/// The oEmbed answer for a chart, version 1.0, type `rich`: an iframe of the chart's page without its surroundings.
pub fn oembed(site: &SiteAddress, chart: &BuiltChart, lang: Lang) -> Option<File> {
    let page = site.of(&meta::path(markup::Page::Chart(chart.id), lang))?;
    let image = site.of(&chart.card(lang))?;
    // Consumers read whole numbers.
    let width = Width::Medium.design_px() as u32;
    let height = embed::room(chart.figure(lang), Width::Medium) as u32;
    let title = &chart.figure(lang).finding.title;
    let frame = html! {
        iframe src={ (page) "?embed" } title=(title) width=(width) height=(height) style="border:0;width:100%" loading="lazy"
            sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox" {}
    };
    let value = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": interface::SITE.say(lang),
        "provider_url": site.of(&meta::path(markup::Page::Front, lang)),
        "title": title,
        "width": width,
        "height": height,
        "thumbnail_url": image,
        "thumbnail_width": card::SIZE.0,
        "thumbnail_height": card::SIZE.1,
        "html": frame.into_string(),
    });
    Some(File { path: meta::oembed(chart.id, lang), bytes: pretty(&value) })
}

/// The map of the site for search engines: every page, each with its twins in other languages. It says of no page when it was
/// last changed: a folder does not know.
pub fn sitemap(site: &SiteAddress, pages: &[Page]) -> Option<File> {
    let own = pages.iter().map(|page| site.of(&page.path)).collect::<Option<Vec<String>>>()?;
    let twin = |page: &Page, lang: Lang| {
        site.of(&[lang.folder(), page.path.strip_prefix(page.lang.folder()).unwrap_or(&page.path)].concat())
    };
    let map = html! {
        urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" {
            @for (page, own) in pages.iter().zip(own) {
                "\n"
                url {
                    loc { (own) }
                    @for lang in Lang::ALL { xhtml:link rel="alternate" hreflang=(lang.code()) href=[twin(page, lang)] {} }
                }
            }
        }
    };
    Some(File { path: "sitemap.xml".to_owned(), bytes: xml(map) })
}

/// The site in plain words for language models: every chart with its finding, figures in words and files, the companies,
/// and the tables behind it all.
pub fn llms(site: &SiteAddress, dataset: &Dataset, charts: &[BuiltChart], description: &str) -> File {
    let at = |path: &str| site.of(path).unwrap_or_else(|| path.to_owned());
    let mut out = format!("# {}\n\n> {description}\n\n", interface::SITE.say(Lang::En));
    out.push_str(&format!(
        "Every figure has an evidence grade, an as-of date and sources. Beside each chart's page are its words and table as Markdown, its data as CSV and \
         JSON, what the columns of the CSV are, and its picture; with `.zh` before the ending, in Chinese. Every page stands in \
         Chinese at the same place under `zh/`.\n\n\
         ## Data\n\n\
         - [The data package]({}): every table as CSV, described as a Frictionless Data Package.\n\
         - [The explorer]({}): every table searched, sorted and charted.\n\
         - [The claims]({}): what the article derives or compares, computed again and judged: [CSV]({}), [JSON]({}), [text]({}).\n\
         - [Coverage]({}): which company is told of in which measure.\n",
        at("data/datapackage.json"),
        at("explore.html"),
        at("claims.html"),
        at("claims.csv"),
        at("claims.json"),
        at("claims.md"),
        at("coverage.html"),
    ));
    for table in dataset.tables() {
        let address = at(&format!("data/{}.csv", table.id));
        out.push_str(&format!("- [{}]({address}): rows: {}.\n", table.title.en, table.rows.len()));
    }
    out.push_str(&format!("\n## Charts\n\n- [All charts]({}).\n", at("charts/index.html")));
    for chart in charts {
        let figure = &chart.en;
        let beside = |ending: &str| at(&format!("charts/{}.{ending}", chart.id));
        out.push_str(&format!(
            "- [{}]({}): {}. {} Words: [Markdown]({}). Data: [CSV]({}), [JSON]({}), [columns]({}). Picture: [SVG]({}), [PNG]({}).\n",
            figure.finding.title,
            beside("html"),
            figure.finding.subtitle,
            figure.summary.text(),
            beside("md"),
            beside("csv"),
            beside("json"),
            beside("metadata.json"),
            beside("svg"),
            beside("png"),
        ));
    }
    out.push_str(&format!("\n## Companies\n\n- [All companies]({}).\n", at("companies/index.html")));
    for company in dataset.companies() {
        out.push_str(&format!(
            "- [{}]({}): {}\n",
            company.name.en,
            at(&format!("companies/{}.html", company.id)),
            markup::company::description(dataset, company, Lang::En)
        ));
    }
    File { path: "llms.txt".to_owned(), bytes: out.into_bytes() }
}

/// The feed of verdicts that changed from one edition of the data to the next, in Atom, the last first. It ends with how the ledger
/// stands.
pub fn feed(site: &SiteAddress, all: &Ledger, dataset: &Dataset, changes: &[VerdictChange]) -> File {
    let lang = Lang::En;
    let at = |path: &str| site.of(path).unwrap_or_else(|| path.to_owned());
    let updated = |created: &str| format!("{created}T00:00:00Z");
    let title = format!("{}: {}", interface::SITE.say(lang), ledger_words::TITLE.say(lang));
    let began = ledger_words::Began { count: &all.entries.len().to_string() }.say(lang);
    let document = html! {
        feed xmlns="http://www.w3.org/2005/Atom" {
            id { "urn:olympus:claims" }
            title { (title) }
            updated { (updated(dataset.created())) }
            author { name { (interface::SITE.say(lang)) } }
            link href=(at("claims.html")) {}
            link rel="self" href=(at("claims.atom")) {}
            @for change in changes.iter().rev() {
                entry {
                    id { "urn:olympus:claims:" (change.version) ":" (change.claim) }
                    title { (change.statement) }
                    updated { (updated(&change.created)) }
                    link href=(at(&["claims.html#", &change.claim].concat())) {}
                    summary { (ledger::change_written(change, lang)) }
                }
            }
            entry {
                id { "urn:olympus:claims:" (dataset.version()) }
                title { (began) }
                updated { (updated(dataset.created())) }
                link href=(at("claims.html")) {}
                summary { (began) }
            }
        }
    };
    File { path: "claims.atom".to_owned(), bytes: xml(document) }
}

/// A document that says what it is.
fn xml(document: Markup) -> Vec<u8> {
    ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", &document.into_string(), "\n"].concat().into_bytes()
}

fn pretty(value: &serde_json::Value) -> Vec<u8> {
    let mut text = format!("{value:#}").into_bytes();
    text.push(b'\n');
    text
}
