//! The SVG painter's output as text: what a page, a download and a rasteriser rely on.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use olympus::look::{Ink, Theme};
use olympus::paint::hatch;
use olympus::paint::svg::{self, Palette, SvgWords};
use olympus::scene::{
    Anchor, Family, Fill, Font, Item, Pattern, Point, Primitive, Rect, Role, Scene, Size, Stroke, Weight,
};
use olympus::text::Lang;
use roxmltree::Document;

const SANS: Font = Font { size: 13.0, weight: Weight::Regular, family: Family::Sans };
const PALETTES: [Palette; 4] =
    [Palette::Page, Palette::File, Palette::Fixed(Theme::Light), Palette::Fixed(Theme::Dark)];

fn item(role: Role, datum: Option<usize>, primitive: Primitive) -> Item {
    Item { role, datum, primitive, bounds: Rect::default() }
}

fn bar(datum: usize, ink: Ink, pattern: Pattern) -> Item {
    let y = 20.0 * datum as f64;
    let fill = Some(Fill { ink, pattern, alpha: 1.0 });
    item(
        Role::Mark,
        Some(datum),
        Primitive::Rect { rect: Rect::new(80.0, y, 300.5, y + 14.0), fill, stroke: None },
    )
}

fn words(text: &str, y: f64, font: Font, halo: bool) -> Item {
    let (text, at) = (text.to_string(), Point { x: 76.0, y });
    let primitive = Primitive::Text { at, text, font, anchor: Anchor::End, ink: Ink::Text, alpha: 1.0, halo };
    item(Role::Label, None, primitive)
}

fn grid(x: f64) -> Item {
    let points = vec![Point { x, y: 0.0 }, Point { x, y: 200.0 }];
    let stroke = Some(Stroke { ink: Ink::Grid, width: 1.0, dash: None, alpha: 1.0 });
    item(Role::Grid, None, Primitive::Path { points, closed: false, fill: None, stroke })
}

fn scene(items: Vec<Item>) -> Scene {
    Scene { size: Size { w: 360.0, h: 200.25 }, items, ..Scene::default() }
}

fn example() -> Scene {
    let mut items: Vec<Item> = (0..5).map(|n| grid(80.0 + 50.0 * f64::from(n))).collect();
    for n in 0..6 {
        items.push(bar(
            n,
            if n % 3 == 0 { Ink::Us } else { Ink::China },
            if n == 5 { Pattern::Hatch } else { Pattern::Even },
        ));
        items.push(words(["Zhipu", "月之暗面"][n % 2], 20.0 * n as f64 + 11.0, SANS, n == 2));
    }
    scene(items)
}

fn write(scene: &Scene, palette: Palette) -> String {
    let words =
        SvgWords {
            class: "", id: "funding-narrow", lang: Lang::Zh, title: "融资", description: "六家公司"
        };
    svg::write(scene, &words, palette)
}

fn count(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

#[test]
fn markup_in_words_stays_text() {
    let evil = "</text><script>alert(\"1\")</script>&lt;";
    let scene = scene(vec![words(evil, 10.0, SANS, false)]);
    for palette in PALETTES {
        let words =
            SvgWords { class: "", id: "x\"><script>", lang: Lang::En, title: evil, description: evil };
        let out = svg::write(&scene, &words, palette);
        assert!(!out.contains("<script"), "{out}");
        let document = Document::parse(&out).unwrap();
        for tag in ["title", "desc", "text"] {
            let node =
                document.descendants().find(|n| n.has_tag_name(("http://www.w3.org/2000/svg", tag))).unwrap();
            assert_eq!(node.text(), Some(evil));
        }
    }
}

#[test]
fn the_root_names_the_picture() {
    for palette in PALETTES {
        let out = write(&example(), palette);
        let document = Document::parse(&out).unwrap();
        let root = document.root_element();
        assert_eq!(root.attribute("viewBox"), Some("0 0 360 200.25"));
        assert_eq!((root.attribute("role"), root.attribute("lang")), (Some("img"), Some("zh")));
        let first = root.first_element_child().unwrap();
        assert_eq!((first.tag_name().name(), first.text()), ("title", Some("融资")));
        assert_eq!(first.next_sibling_element().unwrap().text(), Some("六家公司"));
    }
    let words = SvgWords { class: "", id: "c", lang: Lang::En, title: "t", description: "" };
    assert!(!svg::write(&Scene::default(), &words, Palette::Page).contains("<desc"));
}

#[test]
fn a_page_gets_no_style_and_no_colour() {
    let out = write(&example(), Palette::Page);
    assert!(!out.contains("style"), "a strict content policy refuses styles: {out}");
    assert!(!out.contains("font-family"), "{out}");
    // The only number signs are references to hatches.
    assert_eq!(count(&out, "#"), count(&out, "url(#funding-narrow-hatch-china)"));
    for ink in [Ink::Grid, Ink::China, Ink::Us, Ink::Text, Ink::Paper] {
        assert!(out.contains(&format!("var(--{})", ink.name())), "{}", ink.name());
    }
}

#[test]
fn a_file_has_both_themes_and_its_fonts() {
    let out = write(&example(), Palette::File);
    assert_eq!(count(&out, "<style>"), 1);
    assert!(!out.contains("var("), "{out}");
    assert!(out.contains("@media(prefers-color-scheme:dark){"));
    assert!(out.contains(".s{font-family:system-ui, ") && out.contains("'Noto Sans CJK SC'"), "{out}");
    for ink in [Ink::Paper, Ink::China] {
        let [light, dark] = [Theme::Light, Theme::Dark].map(|theme| {
            let [r, g, b] = ink.rgb(theme);
            format!("#{r:02x}{g:02x}{b:02x}")
        });
        assert!(out.contains(&format!("[fill=\"{light}\"]{{fill:{dark}}}")), "{out}");
        assert!(
            out.contains(&format!("fill=\"{light}\"/>")) || out.contains(&format!("fill=\"{light}\">")),
            "{out}"
        );
    }
}

/// A file's dark theme selects by the light colour, so two inks that shared one could not part in the dark.
#[test]
fn inks_have_colours_of_their_own() {
    for (n, a) in Ink::ALL.iter().enumerate() {
        for b in &Ink::ALL[n + 1..] {
            assert_ne!(a.rgb(Theme::Light), b.rgb(Theme::Light), "{a:?} and {b:?}");
        }
    }
}

#[test]
fn a_fixed_theme_needs_no_style_sheet() {
    for theme in [Theme::Light, Theme::Dark] {
        let out = write(&example(), Palette::Fixed(theme));
        assert!(!out.contains("<style") && !out.contains("class=") && !out.contains("var("), "{out}");
        assert!(out.contains("font-family=\"system-ui, -apple-system, 'Segoe UI', "), "{out}");
        let [r, g, b] = Ink::Paper.rgb(theme);
        assert!(
            out.contains(&format!("<rect width=\"100%\" height=\"100%\" fill=\"#{r:02x}{g:02x}{b:02x}\"/>"))
        );
    }
}

/// The canvas draws lines where SVG's turned pattern has them.
#[test]
fn a_pattern_is_turned_to_where_the_canvas_draws_its_lines() {
    for ink in Ink::ALL {
        let out = write(&scene(vec![bar(0, ink, Pattern::Ruled)]), Palette::Page);
        let turned = out.split_once("rotate(").map_or(0.0, |(_, rest)| {
            rest.split_once(')').and_then(|(degrees, _)| degrees.parse::<f64>().ok()).unwrap()
        });
        let (a, b) = (turned.to_radians().cos(), turned.to_radians().sin());
        for (from, to) in hatch::lines(Rect::new(80.0, 0.0, 300.5, 14.0), ink.across()) {
            for end in [from, to] {
                let middles = (a * end.x + b * end.y) / hatch::PERIOD - 0.5;
                assert!((middles - middles.round()).abs() < 1e-6, "{ink:?}: {end:?} at {turned}");
            }
        }
    }
}

#[test]
fn hatches_are_defined_once_and_named_after_the_picture() {
    let out = write(
        &scene(vec![
            bar(0, Ink::China, Pattern::Hatch),
            bar(1, Ink::Us, Pattern::Hatch),
            bar(2, Ink::China, Pattern::Hatch),
            bar(3, Ink::Us, Pattern::Ruled),
        ]),
        Palette::Page,
    );
    for ink in ["hatch-china", "hatch-us", "ruled-us"] {
        assert_eq!(count(&out, &format!("<pattern id=\"funding-narrow-{ink}\"")), 1, "{out}");
    }
    assert_eq!(count(&out, "url(#funding-narrow-hatch-china)"), 2);
    assert!(!write(&scene(vec![bar(0, Ink::China, Pattern::Even)]), Palette::Page).contains("<pattern"));
}

#[test]
fn neighbours_share_what_they_have_in_common() {
    let out = write(&example(), Palette::Page);
    assert_eq!(count(&out, "stroke=\"var(--grid)\""), 1, "{out}");
    // Words stand between bars and still say their font once.
    assert_eq!(count(&out, "class=\"s\""), 1, "{out}");
    assert_eq!(count(&out, "font-size=\"13\""), 1, "{out}");
    assert_eq!(count(&out, "text-anchor=\"end\""), 1, "{out}");
    assert_eq!(count(&out, "data-d="), 6);
}

/// A group of unlike things must not lend them what they do not have.
#[test]
fn grouping_lends_nothing() {
    let strong = Font { weight: Weight::Strong, ..SANS };
    let items = vec![
        words("a", 1.0, strong, true),
        words("b", 2.0, strong, true),
        words("c", 3.0, SANS, false),
        words("d", 4.0, strong, true),
        words("e", 5.0, strong, true),
    ];
    let out = write(&scene(items), Palette::Page);
    let document = Document::parse(&out).unwrap();
    let c = document.descendants().find(|n| n.is_element() && n.text() == Some("c")).unwrap();
    for name in ["font-weight", "stroke"] {
        assert!(c.ancestors().all(|n| n.attribute(name).is_none()), "{name}: {out}");
    }
}

#[test]
fn what_is_not_finite_is_still_a_picture() {
    let points = vec![Point { x: f64::NAN, y: f64::INFINITY }, Point { x: f64::NEG_INFINITY, y: 1.0 }];
    let stroke =
        Some(Stroke { ink: Ink::Axis, width: f64::NAN, dash: Some([f64::NAN, 1.0]), alpha: f64::NAN });
    let broken = item(Role::Mark, Some(0), Primitive::Path { points, closed: true, fill: None, stroke });
    for palette in PALETTES {
        let out = write(&scene(vec![broken.clone()]), palette);
        assert!(Document::parse(&out).is_ok() && !out.contains("NaN") && !out.contains("inf"), "{out}");
    }
}
