//! The files beside the pages that are not for readers' eyes: what consumers of embeds, search engines and language models
//! ask a site for.
//!
//! Knows their formats. Invariant: what needs the site's address is left out without it, and what was left out is said.

use super::address::SiteAddress;
use super::card;
use super::content::File;
use super::drawn::Drawn;
use super::embed;
use olympus::markup::{Word, escape, word};
use olympus::scene::Width;
use olympus::text::Lang;
use serde_json::json;

/// The oEmbed answer for a chart, version 1.0, type `rich`: an iframe of the chart's page without its surroundings.
pub fn oembed(site: &SiteAddress, chart: &Drawn) -> Option<File> {
    let page = site.of(&format!("charts/{}.html", chart.id))?;
    let image = site.of(&format!("charts/{}.png", chart.id))?;
    let width = Width::Medium.design_px();
    let height = embed::room(&chart.en, Width::Medium);
    let title = &chart.en.finding.title;
    let value = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": word(Word::Site, Lang::En),
        "provider_url": site.of("index.html"),
        "title": title,
        "width": width,
        "height": height,
        "thumbnail_url": image,
        "thumbnail_width": card::SIZE.0,
        "thumbnail_height": card::SIZE.1,
        "html": format!(
            "<iframe src=\"{page}?embed\" title=\"{}\" width=\"{width}\" height=\"{height}\" style=\"border:0;width:100%\" \
             loading=\"lazy\" sandbox=\"allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox\"></iframe>",
            escape(title)
        ),
    });
    Some(File { path: format!("charts/{}.oembed.json", chart.id), bytes: pretty(&value) })
}

/// The map of the site for search engines.
pub fn sitemap<'a>(site: &SiteAddress, paths: impl Iterator<Item = &'a str>) -> Option<File> {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for path in paths {
        out.push_str(&format!("<url><loc>{}</loc></url>\n", escape(&site.of(path)?)));
    }
    out.push_str("</urlset>\n");
    Some(File { path: "sitemap.xml".to_owned(), bytes: out.into_bytes() })
}

/// The site in plain words for language models: every chart with its finding, figures in words and files.
pub fn llms(charts: &[Drawn], description: &str) -> File {
    let mut out = format!("# {}\n\n> {description}\n\n", word(Word::Site, Lang::En));
    out.push_str(
        "Every figure has an evidence grade, an as-of date and sources. The data package is at data/datapackage.json; \
         each chart's data are beside its page as CSV and JSON.\n\n## Charts\n\n",
    );
    for chart in charts {
        let figure = &chart.en;
        out.push_str(&format!(
            "- [{}](charts/{}.html): {}. {} Data: [CSV](charts/{}.csv), [JSON](charts/{}.json).\n",
            figure.finding.title,
            chart.id,
            figure.finding.subtitle,
            figure.summary.text(),
            chart.id,
            chart.id
        ));
    }
    File { path: "llms.txt".to_owned(), bytes: out.into_bytes() }
}

fn pretty(value: &serde_json::Value) -> Vec<u8> {
    let mut text = format!("{value:#}").into_bytes();
    text.push(b'\n');
    text
}
