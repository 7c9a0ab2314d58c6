//! What the pages show: every chart of the catalogue, drawn still, with its words, and packed for the live program.
//!
//! Knows figures, scenes and markup, not files or policies. Invariant: the picture, the table and the words of a
//! page come from the same figures that the live program unpacks.

use super::card::Painter;
use super::drawn::Drawn;
use super::page::Page;
use anyhow::{Result, anyhow};
use maud::PreEscaped;
use olympus::data::Dataset;
use olympus::figure::{Also, Figure, catalogue};
use olympus::markup;
use olympus::markup::story::{Book, GREAT, front};
use olympus::paint::svg::Palette;
use olympus::scene::Width;
use olympus::text::Lang;

/// A file to be written beside the pages.
pub struct File {
    /// Where it stands in the site.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Everything made from the dataset.
pub struct Content {
    /// Every page, the front page first.
    pub pages: Vec<Page>,
    /// Pictures and packed figures, which pages load when they come near.
    pub files: Vec<File>,
}

impl Content {
    /// Builds every chart and every page from a dataset.
    pub fn of(dataset: &Dataset) -> Result<Content> {
        let also = Also::of_catalogue(dataset, Lang::En)?;
        let charts: Vec<Drawn> =
            catalogue().iter().map(|chart| Drawn::of(chart, dataset, &also)).collect::<Result<_>>()?;
        let mut content = Content { pages: Vec::new(), files: Vec::new() };
        for chart in &charts {
            for width in Width::ALL {
                content.files.push(File {
                    path: chart.still_path(width),
                    bytes: chart.still(width, Palette::File).into_bytes(),
                });
            }
            for (path, bytes) in &chart.packs {
                content.files.push(File { path: path.clone(), bytes: bytes.clone() });
            }
        }
        content.cards(&charts)?;
        content.front(dataset, &charts)?;
        for chart in &charts {
            content.chart(chart);
        }
        Ok(content)
    }

    /// The preview pictures. Painting one takes a moment, so both halves are painted at once.
    fn cards(&mut self, charts: &[Drawn]) -> Result<()> {
        let painter = Painter::new();
        let painted = |charts: &[Drawn]| -> Result<Vec<File>> {
            let card = |chart: &Drawn| {
                Ok(File { path: format!("charts/{}.png", chart.id), bytes: painter.png(&chart.en)? })
            };
            charts.iter().map(card).collect()
        };
        let (left, right) = charts.split_at(charts.len() / 2);
        let (left, right) = std::thread::scope(|scope| {
            let other = scope.spawn(|| painted(right));
            (painted(left), other.join())
        });
        self.files.extend(left?);
        self.files.extend(right.map_err(|_| anyhow!("painting the preview pictures stopped"))??);
        Ok(())
    }

    /// The front page. Its first picture is in the page; the others come as files when they are near.
    fn front(&mut self, dataset: &Dataset, charts: &[Drawn]) -> Result<()> {
        let kind = markup::Page::Front;
        let book = Book { dataset, figures: charts.iter().map(|chart| [&chart.en, &chart.zh]).collect() };
        let chart = |id: &str| {
            let chart = charts.iter().find(|chart| chart.id == id)?;
            let first = GREAT.first() == Some(&id);
            Some(chart.figure(kind, &if first { chart.inline() } else { chart.linked("") }, None))
        };
        let story = front(&book, &chart)?;
        self.push("index.html".to_owned(), kind, None, &[story]);
        Ok(())
    }

    /// A chart's own page.
    fn chart(&mut self, chart: &Drawn) {
        let kind = markup::Page::Chart(chart.id);
        let figure = chart.figure(kind, &chart.inline(), None);
        self.push(format!("charts/{}.html", chart.id), kind, Some(chart), &[figure]);
    }

    fn push(&mut self, path: String, kind: markup::Page, chart: Option<&Drawn>, figures: &[String]) {
        let figure = |lang: Lang| -> Option<&Figure> { chart.map(|c| lang.pick(&c.en, &c.zh)) };
        self.pages.push(Page {
            path,
            data_page: kind.name(),
            title_en: markup::title(kind, figure(Lang::En), Lang::En),
            title_zh: markup::title(kind, figure(Lang::Zh), Lang::Zh),
            description: markup::description(kind, figure(Lang::En)),
            body: PreEscaped(markup::body(kind, figures)),
        });
    }
}
