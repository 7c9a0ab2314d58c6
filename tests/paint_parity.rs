//! Painter parity: what the SVG painter writes reads back as the primitives of the scene, in paint order, whatever
//! was grouped; and the recorder tells the two apart or alike in the same way.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use olympus::look::Ink;
use olympus::paint::svg::{self, Palette, SvgWords};
use olympus::paint::{HALO_WIDTH, record};
use olympus::scene::{
    Anchor, Family, Fill, Font, Item, Pattern, Point, Primitive, Rect, Role, Scene, Size, Stroke, Weight,
};
use olympus::text::Lang;
use proptest::prelude::*;
use roxmltree::{Document, Node};

fn any_place() -> impl Strategy<Value = f64> {
    prop_oneof![-50.0..1100.0_f64, (-5..100_i32).prop_map(|n| f64::from(n) * 10.0)]
}

fn any_point() -> impl Strategy<Value = Point> {
    (any_place(), any_place()).prop_map(|(x, y)| Point { x, y })
}

fn any_alpha() -> impl Strategy<Value = f64> {
    prop_oneof![3 => Just(1.0), 1 => 0.0..1.0_f64]
}

// Few values of each kind, so that neighbours often look alike and grouping has something to do.
fn any_ink() -> impl Strategy<Value = Ink> {
    prop_oneof![Just(Ink::China), Just(Ink::Us), prop::sample::select(Ink::ALL.to_vec())]
}

fn any_fill() -> impl Strategy<Value = Option<Fill>> {
    let pattern = prop::sample::select(vec![Pattern::Even, Pattern::Hatch, Pattern::Ruled]);
    prop::option::of((any_ink(), pattern, any_alpha()).prop_map(|(ink, pattern, alpha)| Fill {
        ink,
        pattern,
        alpha,
    }))
}

fn any_stroke() -> impl Strategy<Value = Option<Stroke>> {
    let width = prop_oneof![Just(1.0), Just(2.0), 0.1..6.0_f64];
    let dash = prop::option::of(prop_oneof![Just([4.0, 3.0]), (0.5..9.0_f64).prop_map(|n| [n, n / 2.0])]);
    prop::option::of((any_ink(), width, dash, any_alpha()).prop_map(|(ink, width, dash, alpha)| Stroke {
        ink,
        width,
        dash,
        alpha,
    }))
}

fn any_font() -> impl Strategy<Value = Font> {
    let size = prop_oneof![Just(12.0), Just(13.0), 12.0..40.0_f64];
    let weight = prop_oneof![Just(Weight::Regular), Just(Weight::Strong)];
    let family = prop_oneof![Just(Family::Sans), Just(Family::Serif)];
    (size, weight, family).prop_map(|(size, weight, family)| Font { size, weight, family })
}

fn any_words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("<script>alert(1)</script>".to_string()),
        Just("a & b \"c\" 'd' ]]> &amp; 中文".to_string()),
        prop::collection::vec(any::<char>(), 0..12).prop_map(String::from_iter),
    ]
}

fn any_primitive() -> impl Strategy<Value = Primitive> {
    let anchor = prop_oneof![Just(Anchor::Start), Just(Anchor::Middle), Just(Anchor::End)];
    prop_oneof![
        (any_point(), any_point(), any_fill(), any_stroke()).prop_map(|(a, b, fill, stroke)| {
            Primitive::Rect { rect: Rect::new(a.x, a.y, b.x, b.y), fill, stroke }
        }),
        (any_point(), 0.0..30.0_f64, any_fill(), any_stroke())
            .prop_map(|(center, radius, fill, stroke)| Primitive::Circle { center, radius, fill, stroke }),
        (prop::collection::vec(any_point(), 0..8), any::<bool>(), any_fill(), any_stroke()).prop_map(
            |(points, closed, fill, stroke)| {
                let closed = closed && !points.is_empty();
                Primitive::Path { points, closed, fill, stroke }
            }
        ),
        (any_point(), any_words(), any_font(), anchor, any_ink(), any_alpha(), any::<bool>()).prop_map(
            |(at, text, font, anchor, ink, alpha, halo)| Primitive::Text {
                at,
                text,
                font,
                anchor,
                ink,
                alpha,
                halo
            }
        ),
    ]
}

fn any_scene() -> impl Strategy<Value = Scene> {
    let item = (any_primitive(), prop::option::of(0..40_usize)).prop_map(|(primitive, datum)| Item {
        role: if datum.is_some() { Role::Mark } else { Role::Note },
        datum,
        primitive,
        bounds: Rect::default(),
    });
    prop::collection::vec(item, 0..24).prop_map(|items| Scene {
        size: Size { w: 640.0, h: 400.0 },
        items,
        ..Scene::default()
    })
}

fn rounded(v: f64) -> f64 {
    (v * 100.0).round() / 100.0 + 0.0
}

fn rounded_point(p: Point) -> Point {
    Point { x: rounded(p.x), y: rounded(p.y) }
}

fn rounded_fill(fill: Option<Fill>) -> Option<Fill> {
    fill.map(|fill| Fill { alpha: rounded(fill.alpha), ..fill })
}

fn rounded_stroke(stroke: Option<Stroke>) -> Option<Stroke> {
    stroke.map(|s| Stroke {
        width: rounded(s.width),
        dash: s.dash.map(|d| d.map(rounded)),
        alpha: rounded(s.alpha),
        ..s
    })
}

/// What is left of a primitive at hundredths, with the characters XML cannot hold replaced.
fn rounded_primitive(primitive: &Primitive) -> Primitive {
    match primitive.clone() {
        Primitive::Rect { rect: r, fill, stroke } => Primitive::Rect {
            rect: Rect { x0: rounded(r.x0), y0: rounded(r.y0), x1: rounded(r.x1), y1: rounded(r.y1) },
            fill: rounded_fill(fill),
            stroke: rounded_stroke(stroke),
        },
        Primitive::Circle { center, radius, fill, stroke } => Primitive::Circle {
            center: rounded_point(center),
            radius: rounded(radius),
            fill: rounded_fill(fill),
            stroke: rounded_stroke(stroke),
        },
        Primitive::Path { points, closed, fill, stroke } => Primitive::Path {
            points: points.into_iter().map(rounded_point).collect(),
            closed,
            fill: rounded_fill(fill),
            stroke: rounded_stroke(stroke),
        },
        Primitive::Text { at, text, font, anchor, ink, alpha, halo } => Primitive::Text {
            at: rounded_point(at),
            text: text
                .chars()
                .map(|c| match c {
                    '\t' | '\n' | '\r' => c,
                    '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
                    c => c,
                })
                .collect(),
            font: Font { size: rounded(font.size), ..font },
            anchor,
            ink,
            alpha: rounded(alpha),
            halo,
        },
    }
}

/// An attribute of the element or of the nearest group around it: what a renderer would use.
fn inherited<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.ancestors().find_map(|ancestor| ancestor.attribute(name))
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or_else(|_| panic!("not a number: {text:?}"))
}

fn hundredths(text: &str) -> i64 {
    (number(text) * 100.0).round() as i64
}

fn place(node: Node<'_, '_>, name: &str) -> i64 {
    hundredths(node.attribute(name).unwrap())
}

fn value(hundredths: i64) -> f64 {
    hundredths as f64 / 100.0
}

fn ink_from(paint: &str, before: &str, after: &str) -> Ink {
    let name = paint
        .strip_prefix(before)
        .and_then(|rest| rest.strip_suffix(after))
        .unwrap_or_else(|| panic!("{paint}"));
    Ink::ALL.into_iter().find(|ink| ink.name() == name).unwrap()
}

fn fill_from(node: Node<'_, '_>) -> Option<Fill> {
    let paint = inherited(node, "fill").filter(|&paint| paint != "none")?;
    let patterned = paint.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')'));
    let (pattern, ink) = match patterned {
        None => (Pattern::Even, ink_from(paint, "var(--", ")")),
        Some(id) => {
            let defined = node.document().descendants().find(|n| n.attribute("id") == Some(id)).unwrap();
            assert_eq!(defined.tag_name().name(), "pattern");
            match id.strip_prefix("c-hatch-") {
                Some(ink) => (Pattern::Hatch, ink_from(ink, "", "")),
                None => (Pattern::Ruled, ink_from(id, "c-ruled-", "")),
            }
        }
    };
    Some(Fill { ink, pattern, alpha: inherited(node, "fill-opacity").map_or(1.0, number) })
}

fn stroke_from(node: Node<'_, '_>) -> Option<Stroke> {
    let ink = ink_from(inherited(node, "stroke")?, "var(--", ")");
    let dash = inherited(node, "stroke-dasharray").map(|text| {
        let (dash, gap) = text.split_once(' ').unwrap();
        [number(dash), number(gap)]
    });
    Some(Stroke {
        ink,
        width: inherited(node, "stroke-width").map_or(1.0, number),
        dash,
        alpha: inherited(node, "stroke-opacity").map_or(1.0, number),
    })
}

/// A reader of the path data the painter writes: `M`, then `h`, `v` and `l`, then perhaps `z`.
fn path_from(data: &str) -> (Vec<Point>, bool) {
    let mut points: Vec<(i64, i64)> = vec![];
    let (body, closed) = data.strip_suffix('z').map_or((data, false), |body| (body, true));
    let starts: Vec<usize> = body.match_indices(|c: char| c.is_ascii_alphabetic()).map(|(n, _)| n).collect();
    for (n, &start) in starts.iter().enumerate() {
        let end = starts.get(n + 1).copied().unwrap_or(body.len());
        let spaced = body[start + 1..end].replace('-', " -");
        let numbers: Vec<i64> = spaced.split_whitespace().map(hundredths).collect();
        let last = points.last().copied();
        let mut push = |dx: i64, dy: i64| {
            let (x, y) = points.last().copied().unwrap_or_default();
            points.push((x + dx, y + dy));
        };
        match &body[start..=start] {
            "M" => {
                assert!(last.is_none() && numbers.len() == 2, "{data}");
                push(numbers[0], numbers[1]);
            }
            "h" => numbers.iter().for_each(|&dx| push(dx, 0)),
            "v" => numbers.iter().for_each(|&dy| push(0, dy)),
            "l" => {
                assert_eq!(numbers.len() % 2, 0, "{data}");
                numbers.chunks(2).for_each(|pair| push(pair[0], pair[1]));
            }
            other => panic!("unknown verb {other} in {data}"),
        }
    }
    (points.into_iter().map(|(x, y)| Point { x: value(x), y: value(y) }).collect(), closed)
}

fn text_from(node: Node<'_, '_>) -> Primitive {
    let halo = inherited(node, "stroke").is_some();
    if halo {
        assert_eq!(inherited(node, "paint-order"), Some("stroke"), "a halo lies under the letters");
        assert_eq!(stroke_from(node).map(|rim| (rim.ink, rim.width)), Some((Ink::Paper, HALO_WIDTH)));
    }
    let fill = fill_from(node).unwrap();
    Primitive::Text {
        at: Point { x: value(place(node, "x")), y: value(place(node, "y")) },
        text: node.text().unwrap_or_default().to_string(),
        font: Font {
            size: number(inherited(node, "font-size").unwrap()),
            weight: if inherited(node, "font-weight").is_some() { Weight::Strong } else { Weight::Regular },
            family: if inherited(node, "class") == Some("s") { Family::Sans } else { Family::Serif },
        },
        anchor: match inherited(node, "text-anchor") {
            None => Anchor::Start,
            Some("middle") => Anchor::Middle,
            Some("end") => Anchor::End,
            Some(other) => panic!("unknown anchor {other}"),
        },
        ink: fill.ink,
        alpha: fill.alpha,
        halo,
    }
}

/// The primitive an element of a page's SVG stands for; none for groups, definitions and words of the picture.
fn maybe_primitive(node: Node<'_, '_>) -> Option<Primitive> {
    if !node.is_element() || node.ancestors().any(|n| n.has_tag_name("pattern")) {
        return None;
    }
    match node.tag_name().name() {
        "rect" => {
            let (x, y) = (place(node, "x"), place(node, "y"));
            let (w, h) = (place(node, "width"), place(node, "height"));
            assert!(w >= 0 && h >= 0, "a negative size is an error in SVG");
            let rect = Rect { x0: value(x), y0: value(y), x1: value(x + w), y1: value(y + h) };
            Some(Primitive::Rect { rect, fill: fill_from(node), stroke: stroke_from(node) })
        }
        "circle" => Some(Primitive::Circle {
            center: Point { x: value(place(node, "cx")), y: value(place(node, "cy")) },
            radius: value(place(node, "r")),
            fill: fill_from(node),
            stroke: stroke_from(node),
        }),
        "path" => {
            let (points, closed) = path_from(node.attribute("d").unwrap());
            Some(Primitive::Path { points, closed, fill: fill_from(node), stroke: stroke_from(node) })
        }
        "text" => Some(text_from(node)),
        "svg" | "title" | "desc" | "g" | "pattern" => None,
        other => panic!("unexpected element {other}"),
    }
}

fn svg_of(scene: &Scene, palette: Palette) -> String {
    svg::write(
        scene,
        &SvgWords { class: "", id: "c", lang: Lang::En, title: "A <title>", description: "A & B" },
        palette,
    )
}

fn scene_of(primitives: Vec<Primitive>) -> Scene {
    let items = primitives
        .into_iter()
        .map(|primitive| Item { role: Role::Mark, datum: None, primitive, bounds: Rect::default() })
        .collect();
    Scene { size: Size { w: 640.0, h: 400.0 }, items, ..Scene::default() }
}

fn check(scene: &Scene) {
    let svg = svg_of(scene, Palette::Page);
    let document = Document::parse(&svg).unwrap_or_else(|error| panic!("{error}\n{svg}"));
    let (nodes, read): (Vec<_>, Vec<_>) =
        document.descendants().filter_map(|node| Some((node, maybe_primitive(node)?))).unzip();
    let expected: Vec<Primitive> =
        scene.items.iter().map(|item| rounded_primitive(&item.primitive)).collect();
    assert_eq!(read, expected, "{svg}");
    let data: Vec<Option<usize>> =
        nodes.iter().map(|node| node.attribute("data-d").map(|d| d.parse().unwrap())).collect();
    let expected_data: Vec<Option<usize>> =
        scene.items.iter().map(|item| item.datum.filter(|_| item.role == Role::Mark)).collect();
    assert_eq!(data, expected_data);
    assert_eq!(record::record(&scene_of(read)), record::record(&scene_of(expected)));
}

proptest! {
    #[test]
    fn svg_reads_back_as_the_scene(scene in any_scene()) {
        check(&scene);
    }

    #[test]
    fn every_palette_gives_well_formed_xml(scene in any_scene(), dark in any::<bool>()) {
        let theme = if dark { olympus::look::Theme::Dark } else { olympus::look::Theme::Light };
        let drawn = |svg: &str| {
            let document = Document::parse(svg).unwrap_or_else(|error| panic!("{error}\n{svg}"));
            document
                .descendants()
                .filter(|n| matches!(n.tag_name().name(), "rect" | "circle" | "path" | "text"))
                .filter(|n| !n.ancestors().any(|a| a.has_tag_name("pattern")))
                .map(|n| n.tag_name().name().to_string())
                .collect::<Vec<_>>()
        };
        let page = drawn(&svg_of(&scene, Palette::Page));
        prop_assert_eq!(page.len(), scene.items.len());
        for palette in [Palette::File, Palette::Fixed(theme)] {
            let file = drawn(&svg_of(&scene, palette));
            prop_assert_eq!(file[0].as_str(), "rect", "the ground comes first");
            prop_assert_eq!(&file[1..], &page[..]);
        }
    }

    #[test]
    fn the_recorder_tells_unequal_primitives_apart(a in any_primitive(), b in any_primitive()) {
        let (a, b) = (rounded_primitive(&a), rounded_primitive(&b));
        let unlike = std::mem::discriminant(&a) != std::mem::discriminant(&b);
        prop_assert!(!unlike || record::line(&a) != record::line(&b));
        prop_assert!(a != b || record::line(&a) == record::line(&b));
    }
}

#[test]
fn an_empty_scene_is_an_empty_picture() {
    check(&Scene::default());
}
