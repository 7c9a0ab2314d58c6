//! What only a browser can show: the canvas painter's pixels, measured words, and every mark laid out with them.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

use olympus::figure::{
    Axis, AxisScale, Drawing, Figure, Finding, Mark, MarkItem, MarkKind, Position, Side, Summary, Table,
    TickFormat,
};
use olympus::look::{Ink, Theme, Width};
use olympus::paint::canvas::{Canvas, CanvasMetrics};
use olympus::scene::{
    Family, Fill, Font, Pattern, Point, Primitive, Rect, Size, Stroke, TextMetrics, Weight, build, height,
};
use olympus::text::Lang;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

wasm_bindgen_test_configure!(run_in_browser);

fn element() -> HtmlCanvasElement {
    let document = web_sys::window().and_then(|w| w.document()).expect("a document");
    document.create_element("canvas").expect("an element").dyn_into().expect("a canvas")
}

/// Red, green, blue and alpha of one pixel of the backing store.
fn pixel(element: &HtmlCanvasElement, x: u32, y: u32) -> [u8; 4] {
    let context: CanvasRenderingContext2d =
        element.get_context("2d").expect("no error").expect("a context").dyn_into().expect("2d");
    let image = context.get_image_data(f64::from(x), f64::from(y), 1.0, 1.0).expect("pixels");
    let data = image.data();
    [data[0], data[1], data[2], data[3]]
}

fn painted(ratio: f64, theme: Theme, primitive: &Primitive) -> HtmlCanvasElement {
    let element = element();
    let mut canvas = Canvas::try_new(element.clone()).expect("a 2D context");
    canvas.resize(Size { w: 40.0, h: 30.0 }, ratio);
    canvas.paint([primitive], theme);
    element
}

fn opaque(ink: Ink, theme: Theme) -> [u8; 4] {
    let [r, g, b] = ink.rgb(theme);
    [r, g, b, 255]
}

#[wasm_bindgen_test]
fn the_backing_store_has_the_screens_pixels() {
    for (ratio, expected) in [(1.0, (40, 30)), (1.5, (60, 45)), (2.0, (80, 60)), (2.625, (105, 79))] {
        let mut canvas = Canvas::try_new(element()).expect("a 2D context");
        canvas.resize(Size { w: 40.0, h: 30.0 }, ratio);
        let fresh = element();
        let mut other = Canvas::try_new(fresh.clone()).expect("a 2D context");
        other.resize(Size { w: 40.0, h: 30.0 }, ratio);
        assert_eq!((fresh.width(), fresh.height()), expected, "at {ratio}");
    }
}

#[wasm_bindgen_test]
fn inks_have_the_colours_of_the_theme() {
    for theme in [Theme::Light, Theme::Dark] {
        let fill = Some(Fill { ink: Ink::China, pattern: Pattern::Even, alpha: 1.0 });
        let rect = Rect::new(10.0, 10.0, 30.0, 20.0);
        let element = painted(2.0, theme, &Primitive::Rect { rect, fill, stroke: None });
        assert_eq!(pixel(&element, 40, 30), opaque(Ink::China, theme));
        assert_eq!(pixel(&element, 5, 5), [0, 0, 0, 0], "outside stays clear");
    }
}

#[wasm_bindgen_test]
fn a_hatched_closed_path_is_outlined_and_only_partly_filled() {
    let at = |x, y| Point { x, y };
    let fill = Some(Fill { ink: Ink::Us, pattern: Pattern::Hatch, alpha: 1.0 });
    let stroke = Some(Stroke { ink: Ink::Us, width: 2.0, dash: None, alpha: 1.0 });
    let points = vec![at(5.0, 5.0), at(35.0, 5.0), at(35.0, 25.0), at(5.0, 25.0)];
    let element = painted(1.0, Theme::Light, &Primitive::Path { points, closed: true, fill, stroke });
    // The side that closes the path is drawn like the others.
    assert_eq!(pixel(&element, 5, 15), opaque(Ink::Us, Theme::Light));
    // Lines in the ink, paper between them: the blue of the ink is darker in red than any mixture with paper.
    let inside: Vec<[u8; 4]> = (8..32).map(|x| pixel(&element, x, 15)).collect();
    let [line, paper] = [Ink::Us, Ink::Paper].map(|ink| ink.rgb(Theme::Light)[0]);
    assert!(inside.iter().any(|p| p[0] < line + (paper - line) / 2), "lines: {inside:?}");
    assert!(inside.iter().any(|p| p[0] > paper - 20 && p[3] == 255), "gaps: {inside:?}");
    assert_eq!(pixel(&element, 1, 1)[3], 0, "the hatch stays inside");
}

#[wasm_bindgen_test]
fn words_are_measured_and_wider_when_strong() {
    let metrics = CanvasMetrics::try_new().expect("a 2D context");
    let font = |weight| Font { size: 13.0, weight, family: Family::Sans };
    let regular = metrics.width("Moonshot AI", font(Weight::Regular));
    assert!((40.0..120.0).contains(&regular), "{regular}");
    assert!(metrics.width("Moonshot AI", font(Weight::Strong)) >= regular);
    assert_eq!(metrics.width("Moonshot AI", font(Weight::Regular)), regular);
}

/// A figure with every sort of mark in it.
fn every_mark() -> Figure {
    let at = |x: f64, y: f64| MarkItem::at(Position::Value(x), Position::Value(y), Ink::China);
    let kinds = [
        (MarkKind::Bar, at(1.0, 0.0).with_end(Position::Value(2.0), Position::Value(3.0)).with_datum(0)),
        (MarkKind::Dot, at(3.0, 2.0).with_size(6.0).with_datum(1)),
        (MarkKind::Event, at(4.0, 0.0).with_size(6.0).with_datum(2)),
        (MarkKind::Link, at(5.0, 1.0).with_end(Position::Value(6.0), Position::Value(2.0))),
        (MarkKind::Arrow, at(5.0, 3.0).with_end(Position::Value(6.0), Position::Value(3.0))),
        (MarkKind::Rule, at(0.0, 3.5).with_end(Position::Value(9.0), Position::Value(3.5))),
    ];
    let mut marks: Vec<Mark> = kinds.into_iter().map(|(kind, item)| Mark::new(kind, vec![item])).collect();
    for kind in [MarkKind::Line, MarkKind::Step] {
        marks.push(Mark::new(kind, vec![at(7.0, 0.5).with_size(2.0), at(8.0, 2.5).with_size(2.0)]));
    }
    let word = at(6.5, 1.0).with_label("Words".to_owned(), Side::Right, false, Ink::Text).with_datum(3);
    marks.push(Mark::new(MarkKind::Words, vec![word]));
    let linear = || Axis::new(AxisScale::Linear { zero: true }, TickFormat::Number);
    Figure {
        id: "every-mark".to_owned(),
        lang: Lang::En,
        finding: Finding::default(),
        drawing: Drawing::single(linear(), linear(), marks),
        narrow: None,
        data: Vec::new(),
        series: Vec::new(),
        legend: Vec::new(),
        controls: Vec::new(),
        remark: String::new(),
        rates: Vec::new(),
        table: Table::default(),
        events: None,
        sources: Vec::new(),
        as_of: String::new(),
        limits: Vec::new(),
        grades: Vec::new(),
        summary: Summary::default(),
        focus: None,
        unmet: Vec::new(),
    }
}

#[wasm_bindgen_test]
fn every_mark_is_laid_out_with_real_widths_and_painted() {
    let metrics = CanvasMetrics::try_new().expect("a 2D context");
    let figure = every_mark();
    for width in Width::ALL {
        let px = width.design_px();
        let scene = build(&figure, Size { w: px, h: height(&figure, px) }, &metrics);
        assert!(scene.warnings.is_empty(), "{}: {:?}", width.name(), scene.warnings);
        let element = element();
        let mut canvas = Canvas::try_new(element.clone()).expect("a 2D context");
        canvas.resize(scene.size, 1.0);
        canvas.paint(scene.items.iter().map(|item| &item.primitive), Theme::Light);
        let painted: Vec<usize> = scene.bodies().map(|(_, datum)| datum).collect();
        assert_eq!(painted, [0, 1, 2, 3], "{}", width.name());
        for (item, datum) in scene.bodies().filter(|(_, datum)| *datum < 3) {
            let at = item.bounds.center();
            assert!(pixel(&element, at.x as u32, at.y as u32)[3] > 0, "datum {datum} is blank at {at:?}");
        }
    }
}
