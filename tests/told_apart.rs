//! Marks and keys that stand for different things are told apart without colour, by shape, dash or hatch: as pixels, in both
//! themes, and as readers with three deficiencies of colour vision see them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test may stop at the first thing that is wrong")]

mod colour_vision;
mod common_charts;

use colour_vision::{VISIONS, oklab_difference};
use common_charts::{Case, cases};
use olympus::look::{Ink, Theme};
use olympus::paint::record::line;
use olympus::paint::svg::{self, Palette, SvgWords};
use olympus::scene::{Item, Plot, Point, Primitive, Rect, Role, Scene, Size, swatch};
use olympus::text::Lang;
use resvg::{tiny_skia, usvg};
use std::collections::{BTreeMap, BTreeSet};

/// Where every mark is painted to be compared: larger than any dot, and as high as a bar.
const ROOM: Size = Size { w: 32.0, h: 20.0 };
/// Pixels of the picture for each of the scene's, since lines of paper are one wide.
const SCALE: f32 = 2.0;
/// What share of the place that either takes has to be ink in one and paper in the other.
const FORM: f64 = 0.12;
/// How far apart, on average over that place, the two have to be in OKLab for every reader; 0.02 is just to be seen side by side.
const APART: f64 = 0.06;

/// The ink that says whose the mark is: that of its body, or of its outline where the inside is paper.
fn ink_of(primitive: &Primitive) -> Option<Ink> {
    match primitive {
        Primitive::Rect { fill, stroke, .. }
        | Primitive::Circle { fill, stroke, .. }
        | Primitive::Path { fill, stroke, .. } => {
            fill.map(|fill| fill.ink).filter(|ink| *ink != Ink::Paper).or(stroke.map(|stroke| stroke.ink))
        }
        Primitive::Text { .. } => None,
    }
}

/// The same look in the middle of the room: how long a bar is, and where a line leads, is another channel's matter.
fn placed(primitive: &Primitive) -> Primitive {
    let room = Rect::new(4.0, 3.0, ROOM.w - 4.0, ROOM.h - 3.0);
    let middle = room.center();
    match primitive {
        Primitive::Rect { fill, stroke, .. } => Primitive::Rect { rect: room, fill: *fill, stroke: *stroke },
        Primitive::Path { closed: false, fill, stroke, .. } => {
            let points = vec![Point { x: 0.0, ..middle }, Point { x: ROOM.w, ..middle }];
            Primitive::Path { points, closed: false, fill: *fill, stroke: *stroke }
        }
        small => {
            let mut small = small.clone();
            let from = small.bounds().center();
            small.shift(middle.x - from.x, middle.y - from.y);
            small
        }
    }
}

/// A look as pixels: red, green and blue.
fn pixels(primitive: &Primitive, theme: Theme) -> Vec<[u8; 3]> {
    let item =
        Item { role: Role::Note, datum: None, bounds: primitive.bounds(), primitive: primitive.clone() };
    let scene = Scene { size: ROOM, items: vec![item], ..Scene::default() };
    let words = SvgWords { class: "", id: "mark", lang: Lang::En, title: "", description: "" };
    let text = svg::write(&scene, &words, Palette::Fixed(theme));
    let tree = usvg::Tree::from_str(&text, &usvg::Options::default()).expect("SVG");
    let side = |length: f64| (length * f64::from(SCALE)) as u32;
    let mut painted = tiny_skia::Pixmap::new(side(ROOM.w), side(ROOM.h)).expect("room");
    resvg::render(&tree, tiny_skia::Transform::from_scale(SCALE, SCALE), &mut painted.as_mut());
    painted.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect()
}

fn length(a: [u8; 3], b: [u8; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (f64::from(*a) - f64::from(b)).powi(2)).sum::<f64>().sqrt()
}

/// How much of each pixel is ink, whichever ink it is.
fn coverage(pixels: &[[u8; 3]], ink: Ink, theme: Theme) -> Vec<f64> {
    let paper = Ink::Paper.rgb(theme);
    pixels.iter().map(|pixel| (length(*pixel, paper) / length(ink.rgb(theme), paper)).min(1.0)).collect()
}

/// What is missing for two looks to be told apart, if anything is.
fn alike(a: &Primitive, b: &Primitive, theme: Theme) -> Option<String> {
    let looks = [a, b].map(|look| (pixels(look, theme), ink_of(look).expect("an ink")));
    let inked = looks.each_ref().map(|(pixels, ink)| coverage(pixels, *ink, theme));
    let place: Vec<usize> =
        (0..inked[0].len()).filter(|at| inked.iter().any(|look| look[*at] > 0.15)).collect();
    let mean = |of: &dyn Fn(usize) -> f64| place.iter().map(|at| of(*at)).sum::<f64>() / place.len() as f64;
    let form = mean(&|at| (inked[0][at] - inked[1][at]).abs());
    if form < FORM {
        return Some(format!("their forms differ by {form:.3} in {theme:?}"));
    }
    VISIONS.into_iter().find_map(|vision| {
        let apart = mean(&|at| oklab_difference(looks[0].0[at], looks[1].0[at], vision));
        (apart < APART).then(|| format!("they differ by {apart:.3} in {theme:?} with {vision:?}"))
    })
}

/// Pairs of looks that were compared, each with what is missing.
#[derive(Default)]
struct Pairs(BTreeMap<(String, String), Option<String>>);

impl Pairs {
    fn check(&mut self, looks: &[&Primitive], whose: &str, faults: &mut BTreeSet<String>) {
        for (n, a) in looks.iter().enumerate() {
            for b in &looks[n + 1..] {
                let key = (line(a), line(b));
                let missing = self.0.entry(key.clone()).or_insert_with(|| {
                    [Theme::Light, Theme::Dark].into_iter().find_map(|theme| alike(a, b, theme))
                });
                if let Some(missing) = missing {
                    faults.insert(format!("{whose}: {} and {}: {missing}", key.0, key.1));
                }
            }
        }
    }
}

/// Looks without doubles; of each pair two inks.
fn different(looks: impl Iterator<Item = Primitive>) -> Vec<Primitive> {
    let by_line: BTreeMap<String, Primitive> = looks.map(|look| (line(&look), look)).collect();
    by_line.into_values().collect()
}

/// The bodies in one panel that show data. A line through dots is told by those.
fn bodies<'a>(scene: &'a Scene, plot: &'a Plot) -> impl Iterator<Item = &'a Item> {
    scene.items.iter().filter(move |item| {
        let through = matches!(item.primitive, Primitive::Path { closed: false, .. }) && item.datum.is_none();
        item.role == Role::Mark
            && !through
            && plot.frame.contains(item.bounds.center())
            && !matches!(item.primitive, Primitive::Text { .. })
            // What joins data, and panels' own ground, have no fill and no stroke or an axis' ink.
            && ink_of(&item.primitive).is_some_and(|ink| item.datum.is_some() || !ink.is_frame())
    })
}

/// Pairs of different inks among these.
fn of_two_inks(looks: &[Primitive], mut with: impl FnMut(&[&Primitive])) {
    for (n, a) in looks.iter().enumerate() {
        for b in looks.iter().skip(n + 1).filter(|b| ink_of(b) != ink_of(a)) {
            with(&[a, b]);
        }
    }
}

#[test]
fn marks_that_can_meet_are_told_apart_without_colour() {
    let (mut pairs, mut faults, mut met) = (Pairs::default(), BTreeSet::new(), 0);
    for Case { name, scene, .. } in cases().iter().filter(|case| case.name.ends_with("-en")) {
        for plot in &scene.plots {
            let looks = different(bodies(scene, plot).map(|item| placed(&item.primitive)));
            let chart = name.split("-narrow").next().unwrap_or(name);
            of_two_inks(&looks, |pair| {
                met += 1;
                pairs.check(pair, chart, &mut faults);
            });
        }
    }
    assert!(met > 100, "{met} pairs met");
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_line_of_one_ink_among_others_goes_through_dots_of_its_own() {
    for Case { name, scene, .. } in cases() {
        for plot in &scene.plots {
            let lines: Vec<&Item> = scene
                .items
                .iter()
                .filter(|item| item.role == Role::Mark && item.datum.is_none())
                .filter(|item| matches!(item.primitive, Primitive::Path { closed: false, .. }))
                .filter(|item| plot.frame.contains(item.bounds.center()))
                .collect();
            let inks: Vec<Option<Ink>> = lines.iter().map(|item| ink_of(&item.primitive)).collect();
            if inks.iter().all(|ink| Some(ink) == inks.first()) {
                continue;
            }
            for (item, ink) in lines.iter().zip(&inks) {
                let on_it = |dot: &&Item| dot.datum.is_some() && ink_of(&dot.primitive) == *ink;
                let dots = scene.items.iter().filter(on_it);
                let near = dots.filter(|dot| item.primitive.distance(dot.bounds.center()) < 1.5);
                assert!(near.count() > 0, "{name}: a line in {ink:?} is told by its colour alone");
            }
        }
    }
}

#[test]
fn keys_of_a_legend_are_told_apart_without_colour() {
    let (mut pairs, mut faults) = (Pairs::default(), BTreeSet::new());
    for Case { name, figure, .. } in cases().iter().filter(|case| case.name.contains("-wide-en")) {
        let at = Point { x: 4.0, y: 4.0 };
        let keys = different(figure.legend.iter().map(|key| swatch(key, at)));
        of_two_inks(&keys, |pair| pairs.check(pair, name, &mut faults));
    }
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_comparison_finds_what_colour_alone_tells_apart() {
    let bar = |ink, hatch| {
        use olympus::scene::{Fill, Pattern};
        let pattern = if hatch { Pattern::Hatch } else { Pattern::Even };
        let fill = Some(Fill { ink, pattern, alpha: 1.0 });
        placed(&Primitive::Rect { rect: Rect::new(0.0, 0.0, 9.0, 9.0), fill, stroke: None })
    };
    for theme in [Theme::Light, Theme::Dark] {
        assert!(alike(&bar(Ink::China, false), &bar(Ink::Us, false), theme).is_some());
        assert!(alike(&bar(Ink::China, false), &bar(Ink::China, true), theme).is_none());
    }
}
