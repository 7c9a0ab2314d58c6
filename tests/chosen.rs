//! Chosen charts: every measure of every table, drawn in every way, width and language, and what must hold for all.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod every_sheet;

use every_sheet::{sheet, sheets, whole};
use olympus::figure::{Asked, Choice, Control, Fallback, Figure, Pack, Sheet, SheetRow};
use olympus::look::Width;
use olympus::scene::{FixedMetrics, Primitive, Scene, Size, Step, build, height};
use olympus::state::{ChartKind, Exploring, ScaleKind, ViewState};
use olympus::text::Lang;

/// The narrowest phone, the design widths, and the narrowest frame of each of the wider designs.
const WIDTHS: [f64; 6] = [288.0, 360.0, 560.0, 640.0, 880.0, 1040.0];

struct Case {
    name: String,
    figure: Figure,
    scene: Scene,
}

fn all(sheet: &Sheet) -> Vec<usize> {
    sheet.rows_shown(&Asked::default())
}

/// Each measure alone, and all that share the unit of each.
fn picks(sheet: &Sheet) -> Vec<Vec<usize>> {
    let mut picks: Vec<Vec<usize>> = (0..sheet.measures.len()).map(|at| vec![at]).collect();
    for at in 0..sheet.measures.len() {
        let same = |other: &usize| sheet.measures[*other].unit == sheet.measures[at].unit;
        let together: Vec<usize> = (0..sheet.measures.len()).filter(same).collect();
        if together.len() > 1 && !picks.contains(&together) {
            picks.push(together);
        }
    }
    picks
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for sheet in sheets(&whole()) {
        for measures in picks(&sheet) {
            for kind in ChartKind::ALL {
                for label in sheet.labels(kind) {
                    let choice = Choice { kind, label, measures: measures.clone() };
                    let plain = sheet.chart(&choice, &all(&sheet), false);
                    let Some(plain) = plain else { continue };
                    let log = ViewState { y: Some(ScaleKind::Log), ..ViewState::default() };
                    for (form, figure) in [("", plain.clone()), (" log", plain.adjusted(&log))] {
                        for width in WIDTHS {
                            let size = Size { w: width, h: height(&figure, width) };
                            let ids: Vec<&str> =
                                measures.iter().map(|at| sheet.measures[*at].id.as_str()).collect();
                            let name = format!(
                                "{} {} {} by {}{form} {width} {}",
                                sheet.id,
                                kind.code(),
                                ids.join("+"),
                                sheet.columns[label].id,
                                sheet.lang.code()
                            );
                            let scene = build(&figure, size, &FixedMetrics);
                            cases.push(Case { name, figure: figure.clone(), scene });
                        }
                    }
                }
            }
        }
    }
    cases
}

#[test]
fn words_stay_in_the_frame_and_off_each_other() {
    let cases = cases();
    assert!(cases.len() > 1000, "{}", cases.len());
    for Case { name, scene, .. } in cases {
        assert!(scene.warnings.is_empty(), "{name}: {:?}", scene.warnings);
        let words: Vec<_> = scene
            .items
            .iter()
            .filter_map(|item| match &item.primitive {
                Primitive::Text { text, font, .. } => Some((text, item.bounds, font.size)),
                _ => None,
            })
            .collect();
        for item in &scene.items {
            let b = item.bounds;
            let inside =
                b.x0 >= -1.0 && b.x1 <= scene.size.w + 1.0 && b.y0 >= -1.0 && b.y1 <= scene.size.h + 1.0;
            assert!(inside, "{name}: {:?} {:?} leaves {:?}", item.role, item.primitive, scene.size);
        }
        for (i, (text, bounds, size)) in words.iter().enumerate() {
            assert!(*size >= 12.0);
            for (other, taken, _) in words.iter().skip(i + 1) {
                assert!(
                    !bounds.intersects(*taken),
                    "{name}: “{text}” {bounds:?} lies on “{other}” {taken:?}"
                );
            }
        }
    }
}

#[test]
fn every_datum_can_be_pointed_at_and_walked_to() {
    for Case { name, scene, figure } in cases() {
        for (item, datum) in scene.bodies() {
            assert_eq!(scene.hit(item.bounds.center()), Some(datum), "{name}: {:?}", item.bounds);
        }
        let mut seen = Vec::new();
        let mut at = scene.step(None, Step::First);
        while let Some(datum) = at {
            seen.push(datum);
            assert!(scene.anchor(datum).is_some(), "{name}: datum {datum} has no shape");
            at = scene.step(Some(datum), Step::Next).filter(|next| *next != datum);
        }
        assert_eq!(seen.len(), figure.data.len(), "{name}");
        assert!(figure.data.iter().all(|datum| datum.sources.iter().all(|at| *at < figure.sources.len())));
    }
}

#[test]
fn bars_have_their_values_at_their_ends_where_there_is_room() {
    for Case { name, scene, figure } in cases() {
        if name.contains(" bar ") && scene.size.w >= Width::Medium.design_px() {
            for (at, datum) in figure.data.iter().enumerate() {
                let said = scene
                    .items
                    .iter()
                    .any(|item| item.datum == Some(at) && matches!(item.primitive, Primitive::Text { .. }));
                assert!(said, "{name}: no words at {}", datum.value);
            }
        }
    }
}

fn chart(sheet: &Sheet, asked: &Exploring) -> (Figure, Vec<Fallback>) {
    let (choice, told) = sheet.choice(asked).expect("a measure");
    (sheet.chart(&choice, &all(sheet), false).expect("a chart"), told)
}

fn values(ids: &[&str]) -> Exploring {
    Exploring { values: ids.iter().map(|id| (*id).to_owned()).collect(), ..Exploring::default() }
}

#[test]
fn only_the_largest_are_drawn_and_the_rest_is_said() {
    let mut sheet = sheet("prose-figures", Lang::En);
    let rows = sheet.rows.clone();
    sheet.rows.extend(rows);
    let measured = |row: &&SheetRow| row.cells.iter().any(|cell| cell.measure == Some(0));
    let count = sheet.rows.iter().filter(measured).count();
    assert!(count > 12, "{count}");
    let (figure, _) = chart(&sheet, &values(&[&sheet.measures[0].id]));
    assert_eq!(figure.data.len(), 12);
    let numbers: Vec<f64> = figure.data.iter().filter_map(|datum| datum.number).collect();
    assert!(numbers.iter().rev().is_sorted(), "{numbers:?}");
    assert!(figure.remark.contains("12 largest") && figure.remark.contains(&format!("{} more", count - 12)));
}

#[test]
fn an_order_that_was_asked_for_is_kept() {
    let sheet = sheet("valuation-convergence", Lang::En);
    let (choice, _) = sheet.choice(&values(&["valuation"])).expect("a measure");
    let backwards: Vec<usize> = (0..sheet.rows.len()).rev().collect();
    let ids = |figure: &Figure| figure.data.iter().map(|datum| datum.id.clone()).collect::<Vec<String>>();
    let kept = sheet.chart(&choice, &backwards, true).expect("a chart");
    let asked: Vec<String> = backwards
        .iter()
        .map(|row| sheet.address(&sheet.rows[*row], &sheet.columns[sheet.measures[0].column]))
        .collect();
    assert_eq!(ids(&kept), asked);
    assert_ne!(ids(&sheet.chart(&choice, &backwards, false).expect("a chart")), asked);
    assert_eq!(sheet.chart(&choice, &[], false), None, "nothing to draw is no chart");
}

#[test]
fn a_log_axis_is_refused_to_bars_with_the_reason() {
    for sheet in sheets(&whole()) {
        for kind in ChartKind::ALL {
            let asked = Exploring { kind: Some(kind), ..Exploring::default() };
            let Some((choice, _)) = sheet.choice(&asked) else { continue };
            let figure = sheet.chart(&choice, &all(&sheet), false).expect("a chart");
            let [Control::Scale { refused, .. }] = figure.controls.as_slice() else { panic!("one control") };
            let positive = figure.data.iter().all(|datum| datum.number.is_some_and(|number| number > 0.0));
            assert_eq!(refused.is_none(), choice.kind != ChartKind::Bar && positive, "{}", sheet.id);
        }
    }
}

#[test]
fn what_is_not_to_be_had_falls_back_and_is_told() {
    let financials = sheet("lab-financials", Lang::En);
    let asked = Exploring {
        label: Some("nothing".to_owned()),
        kind: Some(ChartKind::Line),
        ..values(&["minimax", "no", "minimax.percent", "zhipu_ai"])
    };
    let (choice, told) = financials.choice(&asked).expect("a measure");
    assert_eq!(choice.kind, ChartKind::Bar);
    assert!(told.contains(&Fallback::Undated));
    assert!(told.contains(&Fallback::Unknown("x", "nothing".to_owned())));
    assert!(told.contains(&Fallback::Unknown("values", "no".to_owned())));
    let unit = |at: &usize| &financials.measures[*at].unit;
    assert!(choice.measures.iter().all(|at| unit(at) == unit(&choice.measures[0])));
    assert_eq!(sheet("revenue-run-rate", Lang::En).choice(&Exploring::default()), None);
}

#[test]
fn dates_make_a_line() {
    let funding = sheet("kimi-funding", Lang::En);
    let (choice, told) = funding.choice(&Exploring::default()).expect("a measure");
    assert_eq!((choice.kind, told), (ChartKind::Line, Vec::new()));
    let both = values(&["round_size", "valuation"]);
    let (figure, _) = chart(&funding, &both);
    assert_eq!(figure.drawing.panels.len(), 2);
}

#[test]
fn a_pack_can_be_made_of_a_figure() {
    let (figure, _) = chart(&sheet("users", Lang::En), &Exploring::default());
    let pack = Pack::from(figure.clone());
    assert_eq!((pack.lang(), pack.figure(&ViewState::default())), (Some(Lang::En), Some(figure)));
}
