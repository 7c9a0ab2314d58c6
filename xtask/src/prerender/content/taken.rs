//! The files beside a chart's page that readers take away: its data as CSV and JSON, what the CSV is, and its picture.
//!
//! Knows one chart at a time. Invariant: every chart has all of them in both languages, and they name one another.

use super::{Content, File};
use crate::prerender::drawn::Drawn;
use anyhow::Result;
use olympus::data::Dataset;
use olympus::figure::Figure;
use olympus::files;
use olympus::markup::{Word, word};
use olympus::paint::svg::{self, Palette, SvgWords};
use olympus::scene::{FixedMetrics, Theme, Width, poster};

impl Content {
    pub(super) fn taken(&mut self, dataset: &Dataset, charts: &[Drawn]) -> Result<()> {
        for chart in charts {
            let page = self.site.of(&format!("charts/{}.html", chart.id));
            let page = page.as_deref();
            for figure in [&chart.en, &chart.zh] {
                let stem = format!("charts/{}{}", chart.id, figure.lang.pick("", ".zh"));
                for (ending, text) in [
                    ("csv", files::csv(figure, dataset)?),
                    ("json", files::json(figure, dataset, page)?),
                    ("metadata.json", files::metadata(figure, dataset, page)),
                    ("svg", picture(figure, Palette::File)),
                    // For pages that have one theme of their own, whatever their readers' systems have.
                    ("light.svg", picture(figure, Palette::Fixed(Theme::Light))),
                    ("dark.svg", picture(figure, Palette::Fixed(Theme::Dark))),
                ] {
                    self.files.push(File { path: format!("{stem}.{ending}"), bytes: text.into_bytes() });
                }
            }
        }
        Ok(())
    }
}

/// The chart with its words as a picture of its own.
fn picture(figure: &Figure, palette: Palette) -> String {
    let scene = poster(figure, &foot(figure), Width::Wide.design_px(), &FixedMetrics);
    let summary = figure.summary.text();
    let id = format!("{}-{}", figure.id, figure.lang.code());
    let words = SvgWords { id: &id, lang: figure.lang, title: &figure.finding.title, description: &summary };
    svg::write(&scene, &words, palette)
}

/// Sources, as-of date, and whose picture it is.
fn foot(figure: &Figure) -> String {
    let say = |text: Word| word(text, figure.lang);
    let names: Vec<&str> = figure.sources.iter().map(|source| source.name.as_str()).collect();
    let sources = [say(Word::Source), say(Word::Colon), &names.join(say(Word::Comma)), say(Word::Stop)];
    let as_of = [say(Word::AsOf), say(Word::Colon), &figure.as_of, say(Word::Stop)];
    [sources.concat(), as_of.concat(), say(Word::Site).to_owned()].concat()
}
