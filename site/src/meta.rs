//! What a page says of itself to search engines, previews and consumers of oEmbed: the part of its head that no reader sees.
//!
//! Knows the vocabularies (Open Graph, Twitter cards, schema.org, oEmbed discovery), not how pages are drawn. Invariant:
//! an address in it is whole, or leads there from the page; without the site's address only what needs none is written.

use super::address::SiteAddress;
use super::built_chart::BuiltChart;
use super::card;
use maud::{Markup, PreEscaped, html};
use olympus::claims::Ledger;
use olympus::data::Dataset;
use olympus::figure::{ARTICLE, Figure, SourceNote};
use olympus::files::{self, LICENCES};
use olympus::markup::Page;
use olympus::text::Lang;
use olympus::text::words::{files as words, interface};
use serde_json::{Value, json};

/// What the head of a page says of it to machines.
pub struct About<'a> {
    /// Which page.
    pub kind: Page<'a>,
    /// In which language.
    pub lang: Lang,
    /// What previews call it.
    pub title: &'a str,
    /// In a sentence or two.
    pub description: &'a str,
    /// The preview picture, from the root of the site.
    pub card: Option<&'a str>,
    /// What it is to schema.org.
    pub data: &'a Value,
}

/// Where a page stands in the site.
pub fn path(kind: Page, lang: Lang) -> String {
    [lang.folder(), &kind.path()].concat()
}

/// Where the oEmbed answer for a chart's page stands in the site.
pub fn oembed(chart: &str, lang: Lang) -> String {
    format!("charts/{chart}{}.oembed.json", lang.pick("", ".zh"))
}

/// The head's invisible part.
pub fn head(site: &SiteAddress, about: &About) -> Markup {
    let About { kind, lang, title, description, card, data } = *about;
    let image = card.and_then(|card| site.of(card));
    // Only charts can be embedded.
    let (article, answer) = match kind {
        Page::Chart(id) => ("article", site.of(&oembed(id, lang))),
        _ => ("website", None),
    };
    let locale = |lang: Lang| lang.pick("en_GB", "zh_CN");
    // Without the site's own address it is told from page to page, as browsers understand it.
    let twin = |of: Lang| {
        site.of(&path(kind, of)).unwrap_or_else(|| [kind.site_root(lang), &path(kind, of)].concat())
    };
    html! {
        @if let Some(own) = site.of(&path(kind, lang)) {
            link rel="canonical" href=(own);
            meta property="og:url" content=(own);
        }
        @for of in Lang::ALL { link rel="alternate" hreflang=(of.code()) href=(twin(of)); }
        link rel="alternate" hreflang="x-default" href=(twin(Lang::default()));
        meta property="og:type" content=(article);
        meta property="og:site_name" content=(interface::SITE.say(lang));
        meta property="og:title" content=(title);
        @if !description.is_empty() { meta property="og:description" content=(description); }
        meta property="og:locale" content=(locale(lang));
        meta property="og:locale:alternate" content=(locale(lang.other()));
        @if let Some(image) = &image {
            meta property="og:image" content=(image);
            meta property="og:image:width" content=(card::SIZE.0);
            meta property="og:image:height" content=(card::SIZE.1);
            meta property="og:image:alt" content=(title);
        }
        meta name="twitter:card" content=(if image.is_some() { "summary_large_image" } else { "summary" });
        @if let Some(answer) = &answer {
            link rel="alternate" type="application/json+oembed" href=(answer) title=(title);
        }
        script type="application/ld+json" { (PreEscaped(inline(data))) }
    }
}

/// JSON that cannot end the script element it stands in.
fn inline(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// What a chart's page says to schema.org: a dataset, where it can be downloaded, and what it is based on.
pub fn dataset(site: &SiteAddress, chart: &BuiltChart, dataset: &Dataset, lang: Lang) -> Value {
    let figure = chart.figure(lang);
    let own = path(Page::Chart(chart.id), lang);
    let at = |file: &str| address(site, file, &own);
    let download = |name: String, ending: &str, kind: &str| {
        let file = format!("charts/{}{}.{ending}", chart.id, lang.pick("", ".zh"));
        json!({ "@type": "DataDownload", "name": name, "encodingFormat": kind, "contentUrl": at(&file) })
    };
    let page = site.of(&own);
    let description =
        [figure.finding.subtitle.as_str(), interface::STOP.say(lang), &figure.summary.text()].concat();
    json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "@id": at(&own),
        "url": at(&own),
        "name": figure.finding.title,
        "alternateName": chart.figure(lang.other()).finding.title,
        "description": description,
        "image": at(&chart.card(lang)),
        "inLanguage": lang.code(),
        "isAccessibleForFree": true,
        "license": LICENCES.map(|licence| licence.path),
        "version": dataset.version(),
        "dateCreated": created(dataset),
        "variableMeasured": measures(figure),
        "distribution": [
            download(words::DataAs { format: "CSV" }.say(lang), "csv", "text/csv"),
            download(words::DataAs { format: "JSON" }.say(lang), "json", "application/json"),
            download(words::WordsAs { format: "Markdown" }.say(lang), "md", "text/markdown"),
            download(words::PictureAs { format: "SVG" }.say(lang), "svg", "image/svg+xml"),
        ],
        "isBasedOn": based_on(figure),
        "isPartOf": { "@type": "DataCatalog", "name": dataset.title().get(lang), "url": address(site, &path(Page::Front, lang), &own) },
        "creditText": files::citation(figure, dataset, page.as_deref()),
        "creator": publisher(site, &own, lang),
    })
}

/// What the front page says to schema.org: an article on a dated source.
pub fn article(
    site: &SiteAddress,
    title: &str,
    description: &str,
    dataset: &Dataset,
    card: &str,
    lang: Lang,
) -> Value {
    let own = &path(Page::Front, lang);
    let source = dataset.source("article").map(|source| source.name.get(lang));
    json!({
        "@context": "https://schema.org",
        "@type": "Article",
        "url": address(site, own, own),
        "mainEntityOfPage": address(site, own, own),
        "headline": title,
        "description": description,
        "image": address(site, card, own),
        "inLanguage": lang.code(),
        "isAccessibleForFree": true,
        "license": LICENCES.map(|licence| licence.path),
        "version": dataset.version(),
        "dateCreated": created(dataset),
        "isBasedOn": source.map(|name| json!({ "@type": "CreativeWork", "name": name })),
        "author": publisher(site, own, lang),
        "publisher": publisher(site, own, lang),
    })
}

/// What every other page says to schema.org.
pub fn web_page(site: &SiteAddress, kind: Page, title: &str, description: &str, lang: Lang) -> Value {
    let own = &path(kind, lang);
    json!({
        "@context": "https://schema.org",
        "@type": "WebPage",
        "url": address(site, own, own),
        "name": title,
        "description": description,
        "inLanguage": lang.code(),
        "isPartOf": { "@type": "WebSite", "name": interface::SITE.say(lang), "url": address(site, &path(Page::Front, lang), own) },
    })
}

/// The day that the dataset says it was made.
fn created(dataset: &Dataset) -> Option<&str> {
    Some(dataset.created()).filter(|day| !day.is_empty())
}

/// The site as the one who made it.
fn publisher(site: &SiteAddress, from: &str, lang: Lang) -> Value {
    json!({ "@type": "Organization", "name": interface::SITE.say(lang), "url": address(site, &path(Page::Front, lang), from) })
}

/// The whole address of a file, or the way to it from the page `from`, which readers of the page's data resolve.
fn address(site: &SiteAddress, path: &str, from: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    site.of(path).unwrap_or_else(|| match path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) {
        Some(beside) if !folder.is_empty() => beside.to_owned(),
        _ => format!("{}{path}", "../".repeat(from.matches('/').count())),
    })
}

/// What is measured, each once.
fn measures(figure: &Figure) -> Vec<&str> {
    let mut measures: Vec<&str> = Vec::new();
    for datum in &figure.data {
        if !measures.contains(&datum.measure.as_str()) {
            measures.push(&datum.measure);
        }
    }
    measures
}

/// The article, and as its citations whom it cites.
fn based_on(figure: &Figure) -> Vec<Value> {
    let work = |name: &str, url: &Option<String>| match url {
        Some(url) => json!({ "@type": "CreativeWork", "name": name, "url": url }),
        None => json!({ "@type": "CreativeWork", "name": name }),
    };
    let (article, cited): (Vec<_>, Vec<_>) = figure.sources.iter().partition(|source| source.id == ARTICLE);
    let cited: Vec<Value> = cited.iter().map(|source| work(&source.name, &source.url)).collect();
    let with_citations = |source: &&SourceNote| {
        let mut work = work(&source.name, &source.url);
        if !cited.is_empty() {
            work["citation"] = json!(cited);
        }
        work
    };
    article.iter().map(with_citations).collect()
}

/// The ledger for schema.org: a list of claims, each with its words and address; a verdict is no rating of a publisher's work and
/// is not given as one.
pub fn claims(site: &SiteAddress, ledger: &Ledger, title: &str, description: &str, lang: Lang) -> Value {
    // Without the site's own address a claim has none that machines could keep.
    let own = site.of(&path(Page::Claims, lang));
    let items: Vec<Value> = ledger
        .entries
        .iter()
        .enumerate()
        .map(|(at, entry)| {
            let mut claim = json!({ "@type": "Claim", "text": entry.claim.statement.get(lang) });
            if let Some(own) = &own {
                claim["@id"] = json!(format!("{own}#{}", entry.claim.id));
            }
            json!({ "@type": "ListItem", "position": at + 1, "item": claim })
        })
        .collect();
    let mut page = web_page(site, Page::Claims, title, description, lang);
    page["mainEntity"] = json!({
        "@type": "ItemList",
        "numberOfItems": ledger.entries.len(),
        "itemListElement": items,
    });
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_cannot_end_their_script() {
        let text = inline(&json!({ "name": "</script><script>alert(1)</script>" }));
        assert!(!text.contains('<') && !text.contains('>'));
        assert_eq!(
            serde_json::from_str::<Value>(&text).ok(),
            Some(json!({ "name": "</script><script>alert(1)</script>" }))
        );
    }
}
