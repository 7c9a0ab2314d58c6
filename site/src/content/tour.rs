//! The stops of the tour: a chart's page in a state of its own, with a caption over it.
//!
//! Knows the stops, not what is said at them. Invariant: the still picture is that of the stop's state, and so is the live chart.

use super::{Content, Head};
use crate::built_chart::{BuiltChart, still_of};
use crate::embed;
use anyhow::{Context, Result, ensure};
use olympus::figure::{Figure, Pack};
use olympus::look::Width;
use olympus::markup;
use olympus::markup::story::Book;
use olympus::markup::tour::{self, Stop};
use olympus::paint::svg::Palette;
use olympus::scene::{Size, height};
use olympus::state::ViewState;
use olympus::text::Lang;
use olympus::text::words::{interface, tour as words};

impl Content {
    pub(super) fn tour(&mut self, book: &Book, charts: &[BuiltChart]) -> Result<()> {
        let lang = book.lang;
        for (at, stop) in tour::stops().iter().enumerate() {
            let chart = charts.iter().find(|chart| chart.id == stop.chart);
            let chart =
                chart.with_context(|| format!("the tour stops at {}, which is no chart", stop.chart))?;
            let figure = shown(stop, chart, lang)?;
            let picture = Width::ALL.map(|width| drawn(&figure, width)).concat();
            let element = markup::figure(&markup::Still {
                page: markup::Page::Chart(chart.id),
                figure: &figure,
                picture: &picture,
                pack: chart.pack(lang),
                rates: &chart.rates.join(" "),
                focus: None,
            });
            let heading = stop.heading.say(lang);
            let head = Head {
                named: Some([words::NAME.say(lang), interface::COLON.say(lang), heading].concat()),
                headline: Some(heading.to_owned()),
                description: figure.finding.title.clone(),
                card: Some(chart.card(lang)),
                room: Some(Width::ALL.map(|width| embed::room(&figure, width).to_string()).join(" ")),
                pack: Some(chart.pack(lang).to_owned()),
                data: None,
            };
            let caption = tour::caption(at, book)?.into_string();
            self.page(markup::Page::Stop(at), lang, head, &[caption, element]);
        }
        Ok(())
    }
}

/// The chart as the stop shows it: what the live chart will make of the same pack and the same address.
fn shown(stop: &Stop, chart: &BuiltChart, lang: Lang) -> Result<Figure> {
    let (state, warnings) = ViewState::from_query(stop.state, None);
    ensure!(warnings.is_empty(), "the tour asks {} for {warnings:?}", stop.chart);
    let [(_, en), (_, zh)] = &chart.packs;
    let pack = Pack::from_bytes(lang.pick(en, zh));
    let pack = pack.ok().with_context(|| format!("the pack of {} cannot be read", stop.chart))?;
    let figure = pack.figure(&ViewState { lang, ..state.clone() });
    let figure = figure.with_context(|| format!("{} has no figure", stop.chart))?;
    let lost = figure.lost(&state);
    ensure!(
        lost.is_none() && figure.unmet.is_empty(),
        "the tour asks {} for {lost:?} {:?}",
        stop.chart,
        figure.unmet
    );
    Ok(figure)
}

/// The still picture at a design width; the page's style sheet shows the one that fits.
fn drawn(figure: &Figure, width: Width) -> String {
    let w = width.design_px();
    let (class, id) = (format!("still {}", width.name()), format!("{}-{}", figure.id, width.name()));
    still_of(figure, &class, &id, Size { w, h: height(figure, w) }, Palette::Page)
}
