//! The files beside one chart's page that readers take away: its data as CSV and JSON, what the CSV is, its words and its
//! picture.
//!
//! Knows one chart at a time. Invariant: every chart has all of them in both languages, and they name one another.

use crate::address::SiteAddress;
use crate::built_chart::BuiltChart;
use crate::file::File;
use crate::meta;
use anyhow::Result;
use olympus::claims::Ledger;
use olympus::data::Dataset;
use olympus::figure::Figure;
use olympus::files;
use olympus::look::{Theme, Width};
use olympus::markup::Page;
use olympus::paint::svg::{self, Palette, SvgWords};
use olympus::scene::{FixedMetrics, poster};
use olympus::text::words::{Fixed, interface};

/// The files of one chart in a folder.
pub fn of_chart(
    dataset: &Dataset,
    ledger: &Ledger,
    chart: &BuiltChart,
    folder: &str,
    site: &SiteAddress,
) -> Result<Vec<File>> {
    let mut beside = Vec::new();
    for figure in [&chart.en, &chart.zh] {
        let own = meta::path(Page::Chart(chart.id), figure.lang);
        let page = site.of(&own);
        let page = page.as_deref();
        let stem = format!("{folder}/{}{}", chart.id, figure.lang.pick("", ".zh"));
        let at = |path: &str| address(path, folder, site);
        let about = about(dataset, figure, folder, site);
        let picture = |palette: Palette| picture(figure, palette, &about);
        for (ending, text) in [
            ("csv", files::csv(figure, dataset, ledger)?),
            ("json", files::json(figure, dataset, ledger, page)?),
            ("metadata.json", files::metadata(figure, dataset, page)),
            ("md", files::markdown(figure, dataset, ledger, &at)),
            ("svg", picture(Palette::File)),
            // For pages that have one theme of their own, whatever their readers' systems have.
            ("light.svg", picture(Palette::Fixed(Theme::Light))),
            ("dark.svg", picture(Palette::Fixed(Theme::Dark))),
        ] {
            beside.push(File { path: format!("{stem}.{ending}"), bytes: text.into_bytes() });
        }
    }
    Ok(beside)
}

/// The address of a file of the site, for a file in a folder of it.
fn address(path: &str, folder: &str, site: &SiteAddress) -> String {
    site.of(path).unwrap_or_else(|| ["../".repeat(folder.matches('/').count() + 1).as_str(), path].concat())
}

/// What a chart's pictures in a folder say of themselves to programs.
pub fn about(dataset: &Dataset, figure: &Figure, folder: &str, site: &SiteAddress) -> String {
    let page = address(&meta::path(Page::Chart(&figure.id), figure.lang), folder, site);
    files::rdf(figure, dataset, &format!("{page}?v={}", dataset.version()))
}

/// The chart with its words as a picture of its own.
fn picture(figure: &Figure, palette: Palette, about: &str) -> String {
    let scene = poster(figure, &foot(figure), Width::Wide.design_px(), &FixedMetrics);
    let summary = figure.summary.text();
    let id = format!("{}-{}", figure.id, figure.lang.code());
    let words = SvgWords {
        class: "",
        id: &id,
        lang: figure.lang,
        title: &figure.finding.title,
        description: &summary,
    };
    svg::write_about(&scene, &words, palette, about)
}

/// Sources, as-of date, the exchange rate in use, and whose picture it is.
fn foot(figure: &Figure) -> String {
    let say = |text: Fixed| text.say(figure.lang);
    let names = figure.attribution(|source| source.name.clone());
    let sources = [say(interface::SOURCE), say(interface::COLON), &names, say(interface::STOP)];
    let as_of = [say(interface::AS_OF), say(interface::COLON), &figure.as_of, say(interface::STOP)];
    let rates =
        figure.rates.first().map(|said| [say(interface::RATE), say(interface::COLON), said, " "].concat());
    [sources.concat(), as_of.concat(), rates.unwrap_or_default(), say(interface::SITE).to_owned()].concat()
}
