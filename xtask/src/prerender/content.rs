//! What the pages show: every chart of the catalogue, drawn still, with its words and table.
//!
//! Knows figures, scenes and markup, not files or policies. Invariant: the picture, the table and the words of a
//! page come from the same figures that the live program builds.

use super::page::Page;
use anyhow::{Context, Result};
use maud::{Markup, PreEscaped, html};
use olympus::data::Dataset;
use olympus::figure::{Chart, Figure, catalogue};
use olympus::markup;
use olympus::paint::svg::{self, Palette, SvgWords};
use olympus::scene::{FixedMetrics, Size, Width, build};
use olympus::state::ViewState;
use olympus::text::Lang;

/// A file to be written beside the pages.
pub struct File {
    /// Where it stands in the site.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Everything made from the dataset.
pub struct Content {
    /// Every page, the front page first.
    pub pages: Vec<Page>,
    /// Still pictures, which pages load when they come near.
    pub files: Vec<File>,
}

/// One chart in both languages.
struct Drawn {
    id: &'static str,
    en: Figure,
    zh: Figure,
}

impl Content {
    /// Builds every chart and every page from a dataset.
    pub fn of(dataset: &Dataset) -> Result<Content> {
        let charts: Vec<Drawn> =
            catalogue().iter().map(|chart| drawn(chart, dataset)).collect::<Result<_>>()?;
        let mut files = Vec::new();
        for chart in &charts {
            for width in Width::ALL {
                files.push(File {
                    path: still_path(chart.id, width),
                    text: chart.still(width, Palette::File),
                });
            }
        }
        // On the front page the first picture is in the page; the others come as files when they are near.
        let stories: Vec<String> = charts
            .iter()
            .enumerate()
            .map(|(i, chart)| {
                let picture = if i == 0 { chart.inline() } else { chart.linked("") };
                markup::figure(markup::Page::Front, &chart.en, &chart.zh, &picture)
            })
            .collect();
        let mut pages = vec![page("index.html", "front", markup::Page::Front, None, &stories)];
        for chart in &charts {
            let kind = markup::Page::Chart(chart.id);
            let figure = markup::figure(kind, &chart.en, &chart.zh, &chart.inline());
            pages.push(page(&format!("charts/{}.html", chart.id), "chart", kind, Some(chart), &[figure]));
        }
        Ok(Content { pages, files })
    }
}

fn drawn(chart: &Chart, dataset: &Dataset) -> Result<Drawn> {
    let figure = |lang| {
        let state = ViewState { lang, ..ViewState::default() };
        (chart.build)(dataset, &state).with_context(|| format!("the chart {} cannot be drawn", chart.id))
    };
    Ok(Drawn { id: chart.id, en: figure(Lang::En)?, zh: figure(Lang::Zh)? })
}

fn page(
    path: &str,
    data_page: &'static str,
    kind: markup::Page,
    chart: Option<&Drawn>,
    figures: &[String],
) -> Page {
    let (en, zh) = (chart.map(|c| &c.en), chart.map(|c| &c.zh));
    Page {
        path: path.to_owned(),
        data_page,
        title_en: markup::title(kind, en, Lang::En),
        title_zh: markup::title(kind, zh, Lang::Zh),
        description: markup::description(kind, en),
        body: PreEscaped(markup::body(kind, figures)),
    }
}

fn still_path(id: &str, width: Width) -> String {
    format!("stills/{id}.{}.svg", width.name())
}

impl Drawn {
    /// The English still picture at a design width.
    fn still(&self, width: Width, palette: Palette) -> String {
        let px = width.design_px();
        let scene = build(&self.en, Size { w: px, h: self.en.shape.height(px) }, &FixedMetrics);
        let summary = self.en.summary.text();
        let words = SvgWords {
            id: &format!("{}-{}", self.id, width.name()),
            lang: Lang::En,
            title: &self.en.finding.title,
            description: &summary,
        };
        svg::write(&scene, &words, palette)
    }

    /// All three design widths as elements of the page; its style sheet shows the one that fits.
    fn inline(&self) -> String {
        let svg = |width: Width| {
            let class = format!("<svg class=\"still {}\"", width.name());
            self.still(width, Palette::Page).replacen("<svg", &class, 1)
        };
        Width::ALL.map(svg).concat()
    }

    /// All three design widths as files that are fetched when they are near and shown.
    fn linked(&self, root: &str) -> String {
        let image = |width: Width| -> Markup {
            let px = width.design_px();
            html! {
                img class=(format!("still {}", width.name())) src=(format!("{root}{}", still_path(self.id, width)))
                    width=(px) height=(self.en.shape.height(px)) loading="lazy" decoding="async"
                    alt=(self.en.summary.text());
            }
        };
        Width::ALL.map(|width| image(width).into_string()).concat()
    }
}
