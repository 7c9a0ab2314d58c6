//! One chart as the site shows it: its figures in both languages, its still pictures and its packs.

use crate::card;
use crate::digest;
use anyhow::{Context, Result};
use maud::{Markup, html};
use olympus::claims::Ledger;
use olympus::data::Dataset;
use olympus::figure::{Chart, CrossReferences, Figure, Missing, Pack, copy_in, note_checks, offered_rates};
use olympus::look::Width;
use olympus::markup;
use olympus::paint::svg::{self, Palette, SvgWords};
use olympus::scene::{FixedMetrics, Size, build, height};
use olympus::state::ViewState;
use olympus::text::Lang;

/// One chart in both languages.
pub struct BuiltChart {
    /// Its id.
    pub id: &'static str,
    /// Its short name in English and in Chinese.
    pub names: [&'static str; 2],
    /// The figure in English.
    pub en: Figure,
    /// The figure in Chinese.
    pub zh: Figure,
    /// Where each language's pack stands, from the root of the site, and its bytes; English first.
    pub packs: [(String, Vec<u8>); 2],
    /// The ids of the exchange rates at which its money can be seen.
    pub rates: Vec<String>,
    /// Where the packs at these rates stand, in each language, and their bytes.
    pub rate_packs: Vec<(String, Vec<u8>)>,
}

impl BuiltChart {
    /// Makes everything of one chart, whose data are told where else they are shown and what is claimed with them.
    pub fn of(
        chart: &Chart,
        dataset: &Dataset,
        also: &CrossReferences,
        ledger: &Ledger,
    ) -> Result<BuiltChart> {
        let told = |pack: Result<Pack, Missing>| told(chart, pack, also, ledger);
        let mut built = BuiltChart::of_past(chart, dataset, also, ledger)?;
        built.rates = offered_rates(&built.en, dataset);
        for lang in Lang::ALL {
            let mut at_rates = Vec::new();
            for rate in &built.rates {
                at_rates.push(told(Pack::at_rate(chart, dataset, lang, rate))?.to_bytes());
            }
            let [en, zh] = &mut built.packs;
            let (path, bytes) = lang.pick(en, zh);
            // One digest for all: they are asked for by the name of the first.
            *path = name(chart.id, lang, &[at_rates.concat().as_slice(), bytes].concat());
            built.rate_packs.extend(built.rates.iter().map(|rate| copy_in(rate, path)).zip(at_rates));
        }
        Ok(built)
    }

    /// The same for a chart of a past edition, whose figures are kept at its own rates alone.
    pub fn of_past(
        chart: &Chart,
        dataset: &Dataset,
        also: &CrossReferences,
        ledger: &Ledger,
    ) -> Result<BuiltChart> {
        let made = |lang: Lang| packed(chart, dataset, also, ledger, lang);
        let ((en, en_pack), (zh, zh_pack)) = (made(Lang::En)?, made(Lang::Zh)?);
        Ok(BuiltChart {
            id: chart.id,
            names: [Lang::En, Lang::Zh].map(|lang| chart.name(lang)),
            en,
            zh,
            packs: [en_pack, zh_pack],
            rates: Vec::new(),
            rate_packs: Vec::new(),
        })
    }

    /// The figure in a language.
    pub fn figure(&self, lang: Lang) -> &Figure {
        lang.pick(&self.en, &self.zh)
    }

    /// Where its pack stands in a language, from the root of the site.
    pub fn pack(&self, lang: Lang) -> &str {
        let [(en, _), (zh, _)] = &self.packs;
        lang.pick(en, zh)
    }

    /// Where its preview picture stands in a language, from the root of the site.
    pub fn card(&self, lang: Lang) -> String {
        card::path(self.id, lang)
    }

    /// The chart as an element of a page in a language, with a company in front if the page asks for it.
    pub fn element(&self, page: markup::Page, lang: Lang, picture: &str, focus: Option<&str>) -> String {
        let (pack, rates) = (self.pack(lang), &self.rates.join(" "));
        markup::figure(&markup::Still { page, figure: self.figure(lang), picture, pack, rates, focus })
    }

    /// The size of its frame at a design width.
    pub fn frame(&self, width: Width, lang: Lang) -> Size {
        let w = width.design_px();
        Size { w, h: height(self.figure(lang), w) }
    }

    /// Where the still picture of a design width stands, from the root of the site.
    pub fn still_path(&self, width: Width, lang: Lang) -> String {
        format!("stills/{}{}.{}.svg", self.id, lang.pick("", ".zh"), width.name())
    }

    /// The still picture at a design width, as a file.
    pub fn still(&self, width: Width, lang: Lang, palette: Palette) -> String {
        self.drawn("", width, lang, palette)
    }

    /// All three design widths as elements of the page; its style sheet shows the one that fits.
    pub fn inline(&self, lang: Lang) -> String {
        Width::ALL.map(|width| self.drawn(&class_of(width), width, lang, Palette::Page)).concat()
    }

    fn drawn(&self, class: &str, width: Width, lang: Lang, palette: Palette) -> String {
        let id = format!("{}-{}", self.id, width.name());
        still_of(self.figure(lang), class, &id, self.frame(width, lang), palette)
    }

    /// All three design widths as files that are fetched when they are near and shown; `root` is the way to the root of the site.
    pub fn linked(&self, lang: Lang, root: &str) -> String {
        Width::ALL
            .map(|width| {
                let address = format!("{root}{}", self.still_path(width, lang));
                image(self.figure(lang), &address, width, self.frame(width, lang))
            })
            .concat()
    }
}

/// The default figure of a chart in a language, and where its pack stands in the site with the pack's bytes.
fn packed(
    chart: &Chart,
    dataset: &Dataset,
    also: &CrossReferences,
    ledger: &Ledger,
    lang: Lang,
) -> Result<(Figure, (String, Vec<u8>))> {
    let pack = told(chart, Pack::of(chart, dataset, lang), also, ledger)?;
    let state = ViewState { lang, ..ViewState::default() };
    let figure = pack.figure(&state).with_context(|| format!("{} has no figure", chart.id))?;
    let bytes = pack.to_bytes();
    Ok((figure, (name(chart.id, lang, &bytes), bytes)))
}

/// A pack whose data are told where else they are shown and what is claimed with them.
fn told(chart: &Chart, pack: Result<Pack, Missing>, also: &CrossReferences, ledger: &Ledger) -> Result<Pack> {
    let pack = pack.with_context(|| format!("the chart {} cannot be drawn", chart.id))?;
    Ok(pack.with_each(&|figure| {
        also.note(figure);
        note_checks(ledger, figure);
    }))
}

/// Where the pack of a chart with these contents stands.
fn name(chart: &str, lang: Lang, bytes: &[u8]) -> String {
    format!("figures/{chart}.{}-{}.bin", lang.code(), digest::of_bytes(bytes))
}

/// The still picture of a figure in a frame of this size. `id` is unique in its page; a picture in a file needs no `class`.
pub fn still_of(figure: &Figure, class: &str, id: &str, size: Size, palette: Palette) -> String {
    let scene = build(figure, size, &FixedMetrics);
    let summary = figure.summary.text();
    let words =
        SvgWords { class, id, lang: figure.lang, title: &figure.finding.title, description: &summary };
    svg::write(&scene, &words, palette)
}

/// The class by which the style sheet shows the picture of a design width.
fn class_of(width: Width) -> String {
    ["still ", width.name()].concat()
}

/// A still picture in a file of its own, fetched when it is near and shown.
pub fn image(figure: &Figure, address: &str, width: Width, size: Size) -> String {
    let image: Markup = html! {
        img class=(class_of(width)) src=(address) width=(size.w) height=(size.h)
            loading="lazy" decoding="async" alt=(figure.summary.text());
    };
    image.into_string()
}
