//! What a page says of itself to search engines, previews and consumers of oEmbed: the part of its head that no reader sees.
//!
//! Knows the vocabularies (Open Graph, Twitter cards, schema.org, oEmbed discovery), not how pages are drawn. Invariant:
//! an address in it is whole, or leads there from the page; without the site's address only what needs none is written.

use super::address::SiteAddress;
use super::built_chart::BuiltChart;
use super::card;
use maud::{Markup, PreEscaped, html};
use olympus::data::Dataset;
use olympus::figure::{ARTICLE, Figure, SourceNote};
use olympus::files::{self, LICENCES};
use olympus::text::Lang;
use olympus::text::words::interface;
use serde_json::{Value, json};

/// The head's invisible part for a page at `path`.
pub fn head(
    site: &SiteAddress,
    path: &str,
    title: &str,
    description: &str,
    card: Option<&str>,
    data: &Value,
) -> Markup {
    let image = card.and_then(|card| site.of(card));
    let article = if path.starts_with("charts/") { "article" } else { "website" };
    // Only charts can be embedded.
    let chart = path
        .strip_suffix(".html")
        .filter(|stem| card.and_then(|card| card.strip_suffix(".png")) == Some(*stem));
    let oembed = chart.and_then(|stem| site.of(&format!("{stem}.oembed.json")));
    html! {
        @if let Some(own) = site.of(path) { link rel="canonical" href=(own); meta property="og:url" content=(own); }
        meta property="og:type" content=(article);
        meta property="og:site_name" content=(interface::SITE.say(Lang::En));
        meta property="og:title" content=(title);
        @if !description.is_empty() { meta property="og:description" content=(description); }
        meta property="og:locale" content="en_GB";
        meta property="og:locale:alternate" content="zh_CN";
        @if let Some(image) = &image {
            meta property="og:image" content=(image);
            meta property="og:image:width" content=(card::SIZE.0);
            meta property="og:image:height" content=(card::SIZE.1);
            meta property="og:image:alt" content=(title);
        }
        meta name="twitter:card" content=(if image.is_some() { "summary_large_image" } else { "summary" });
        @if let Some(oembed) = &oembed {
            link rel="alternate" type="application/json+oembed" href=(oembed) title=(title);
        }
        script type="application/ld+json" { (PreEscaped(inline(data))) }
    }
}

/// JSON that cannot end the script element it stands in.
fn inline(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// What a chart's page says to schema.org: a dataset, where it can be downloaded, and what it is based on.
pub fn dataset(site: &SiteAddress, chart: &BuiltChart, dataset: &Dataset) -> Value {
    let figure = &chart.en;
    let own = format!("charts/{}.html", chart.id);
    let at = |ending: &str| address(site, &format!("charts/{}{ending}", chart.id), &own);
    let download = |name: &str, ending: &str, kind: &str| json!({ "@type": "DataDownload", "name": name, "encodingFormat": kind, "contentUrl": at(ending) });
    let page = site.of(&own);
    json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "@id": at(".html"),
        "url": at(".html"),
        "name": figure.finding.title,
        "alternateName": chart.zh.finding.title,
        "description": format!("{}. {}", figure.finding.subtitle, figure.summary.text()),
        "image": [at(".png"), at(".zh.png")],
        "inLanguage": ["en", "zh"],
        "isAccessibleForFree": true,
        "license": LICENCES.map(|licence| licence.path),
        "version": dataset.version(),
        "dateCreated": created(dataset),
        "variableMeasured": measures(figure),
        "distribution": [
            download("Data as CSV", ".csv", "text/csv"),
            download("Data as CSV, in Chinese", ".zh.csv", "text/csv"),
            download("Data as JSON", ".json", "application/json"),
            download("Data as JSON, in Chinese", ".zh.json", "application/json"),
            download("Picture as SVG", ".svg", "image/svg+xml"),
            download("Picture as SVG, in Chinese", ".zh.svg", "image/svg+xml"),
        ],
        "isBasedOn": based_on(figure),
        "isPartOf": { "@type": "DataCatalog", "name": dataset.title().get(Lang::En), "url": address(site, "index.html", &own) },
        "creditText": files::citation(figure, dataset, page.as_deref()),
        "creator": publisher(site, &own),
    })
}

/// What the front page says to schema.org: an article on a dated source.
pub fn article(site: &SiteAddress, title: &str, description: &str, dataset: &Dataset, card: &str) -> Value {
    let own = "index.html";
    let source = dataset.source("article").map(|source| source.name.get(Lang::En));
    json!({
        "@context": "https://schema.org",
        "@type": "Article",
        "url": address(site, own, own),
        "mainEntityOfPage": address(site, own, own),
        "headline": title,
        "description": description,
        "image": address(site, card, own),
        "inLanguage": ["en", "zh"],
        "isAccessibleForFree": true,
        "license": LICENCES.map(|licence| licence.path),
        "version": dataset.version(),
        "dateCreated": created(dataset),
        "isBasedOn": source.map(|name| json!({ "@type": "CreativeWork", "name": name })),
        "author": publisher(site, own),
        "publisher": publisher(site, own),
    })
}

/// What every other page says to schema.org.
pub fn web_page(site: &SiteAddress, path: &str, title: &str, description: &str) -> Value {
    json!({
        "@context": "https://schema.org",
        "@type": "WebPage",
        "url": address(site, path, path),
        "name": title,
        "description": description,
        "inLanguage": ["en", "zh"],
        "isPartOf": { "@type": "WebSite", "name": interface::SITE.say(Lang::En), "url": address(site, "index.html", path) },
    })
}

/// The day that the dataset says it was made.
fn created(dataset: &Dataset) -> Option<&str> {
    Some(dataset.created()).filter(|day| !day.is_empty())
}

/// The site as the one who made it.
fn publisher(site: &SiteAddress, from: &str) -> Value {
    json!({ "@type": "Organization", "name": interface::SITE.say(Lang::En), "url": address(site, "index.html", from) })
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
