//! Preview pictures: one PNG a chart and language, of the size that posts and messages show.
//!
//! Knows figures and the fonts that come with this program, so that the pictures are the same on every machine; no
//! file of the system is read. Invariant: every picture is 1200 by 630 pixels, in its figure's language, in the light theme.

use super::preview_fonts::{Faces, sans, serif};
use anyhow::{Context, Result};
use maud::{Markup, PreEscaped, html};
use olympus::figure::{Figure, attribution};
use olympus::look::{Ink, Theme};
use olympus::paint::svg::{self, Palette, SvgWords};
use olympus::scene::{Family, FixedMetrics, Font, Item, Size, Weight, build, height, wrap};
use olympus::text::Lang;
use olympus::text::words::interface;
use resvg::tiny_skia;

/// Width and height of the picture.
pub const SIZE: (u32, u32) = (1200, 630);
const MARGIN: f64 = 48.0;
const TITLE_PX: f64 = 44.0;
const SUBTITLE_PX: f64 = 22.0;

/// What turns drawings into pixels; made once for all pictures.
pub struct Painter {
    faces: Faces,
}

impl Painter {
    /// A painter with the fonts of this program.
    pub fn new() -> Painter {
        Painter { faces: Faces::new() }
    }

    /// The PNG of a figure.
    pub fn png(&self, figure: &Figure) -> Result<Vec<u8>> {
        let tree = self
            .faces
            .outlined(&drawing(figure), figure.lang)
            .with_context(|| format!("the {} picture of {}", figure.lang.code(), figure.id))?;
        let mut pixels = tiny_skia::Pixmap::new(SIZE.0, SIZE.1).context("no room for a picture")?;
        resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
        pixels.encode_png().with_context(|| format!("the picture of {} cannot be written", figure.id))
    }
}

/// The name of a chart's picture, from the root of the site.
pub fn path(chart: &str, lang: Lang) -> String {
    format!("charts/{chart}{}.png", lang.pick("", ".zh"))
}

/// The picture as SVG: finding, measure, chart, and whose it is.
pub fn drawing(figure: &Figure) -> String {
    let (w, h) = (f64::from(SIZE.0), f64::from(SIZE.1));
    let room = w - 2.0 * MARGIN;
    let lang = figure.lang;
    let hex = |ink: Ink| {
        let [r, g, b] = ink.rgb(Theme::Light);
        format!("#{r:02x}{g:02x}{b:02x}")
    };
    let mut y = 38.0;
    let mut lines = Vec::new();
    let title_font = Font { size: TITLE_PX, weight: Weight::Strong, family: Family::Serif };
    for line in wrap(&figure.finding.title, room, title_font, &FixedMetrics) {
        y += TITLE_PX * 1.2;
        lines.push(words(&line, (MARGIN, y), serif(lang), TITLE_PX, 700, &hex(Ink::Text)));
    }
    let quiet = Font { size: SUBTITLE_PX, weight: Weight::Regular, family: Family::Sans };
    y += 8.0;
    for line in wrap(&figure.finding.subtitle, room, quiet, &FixedMetrics) {
        y += SUBTITLE_PX * 1.3;
        lines.push(words(&line, (MARGIN, y), sans(lang), SUBTITLE_PX, 400, &hex(Ink::Muted)));
    }
    let (top, bottom) = (y + 24.0, h - 56.0);
    let (size, scale) = fitted(figure, (room, bottom - top));
    let scene = build(figure, size, &FixedMetrics);
    let about = SvgWords { class: "", id: &figure.id, lang, title: "", description: "" };
    let chart = svg::write(&scene, &about, Palette::Fixed(Theme::Light));
    let named = &mut (0..figure.sources.len()).take(4);
    let sources = attribution(&figure.sources, named, lang, |source| source.name.clone());
    let foot =
        [interface::SITE.say(lang), " · ", interface::SOURCE.say(lang), lang.pick(": ", "："), &sources]
            .concat();
    let small = Font { size: 18.0, ..quiet };
    let line = wrap(&foot, room, small, &FixedMetrics).into_iter().next().unwrap_or_default();
    lines.push(words(&line, (MARGIN, h - 24.0), sans(lang), 18.0, 400, &hex(Ink::Muted)));
    let drawing = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(w) height=(h) viewBox=(format!("0 0 {w} {h}")) {
            rect width=(w) height=(h) fill=(hex(Ink::Paper)) {}
            rect x=(MARGIN) y="36" width=(room) height="2" fill=(hex(Ink::Text)) {}
            g transform=(format!("translate({MARGIN} {top:.1}) scale({scale:.4})")) { (PreEscaped(chart)) }
            @for line in lines { (line) }
        }
    };
    drawing.into_string()
}

/// The layout whose words come out largest while it fills the room: its size, and how much it is enlarged.
fn fitted(figure: &Figure, (w, h): (f64, f64)) -> (Size, f64) {
    let measured = |px: f64| {
        let size = Size { w: px, h: height(figure, px) };
        let scale = (w / size.w).min(h / size.h);
        let filled = size.w * scale / w;
        (size, scale, scale * filled * filled)
    };
    let fits = |size: &Size| {
        let scene = build(figure, *size, &FixedMetrics);
        let inside = |item: &Item| item.bounds.y1 <= size.h + 1.0 && item.bounds.x1 <= size.w + 1.0;
        scene.warnings.is_empty() && scene.items.iter().all(inside)
    };
    let tries = [640.0, 700.0, 760.0, 900.0, 1040.0].map(measured).into_iter();
    let best = tries.filter(|(size, ..)| fits(size)).max_by(|a, b| a.2.total_cmp(&b.2));
    let (size, scale, _) = best.unwrap_or_else(|| measured(1040.0));
    (size, scale)
}

fn words(text: &str, (x, y): (f64, f64), family: &str, size: f64, weight: u16, fill: &str) -> Markup {
    html! {
        text x=(x) y=(format!("{y:.1}")) font-family=(family) font-size=(size) font-weight=(weight) fill=(fill) { (text) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use olympus::figure::catalogue;
    use olympus::state::ViewState;

    #[test]
    fn every_chart_has_a_picture_of_the_right_size_with_something_in_it() -> Result<()> {
        let dataset = crate::package::read()?;
        let painter = Painter::new();
        for chart in catalogue().iter().take(3) {
            for lang in Lang::ALL {
                let figure = (chart.build)(&dataset, &ViewState { lang, ..ViewState::default() })?;
                let png = painter.png(&figure)?;
                let picture = tiny_skia::Pixmap::decode_png(&png)?;
                assert_eq!((picture.width(), picture.height()), SIZE);
                let paper = picture.pixel(0, 0);
                let drawn = picture.pixels().iter().filter(|pixel| Some(**pixel) != paper).count();
                assert!(drawn > 20_000, "{} is all but empty in {}", chart.id, lang.code());
            }
        }
        Ok(())
    }
}
