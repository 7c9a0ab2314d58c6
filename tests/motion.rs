//! On the way from one scene to another every chart's marks stay what they are, whatever a reader changes.
#![allow(clippy::expect_used, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::figure::{Control, Figure, Pack, catalogue};
use olympus::look::Width;
use olympus::scene::{
    FixedMetrics, Item, Moving, Primitive, Rect, Role, Scene, Size, advance, at_rest, build, height, set_out,
};
use olympus::state::{Currency, ScaleKind, View, ViewState};
use olympus::text::Lang;
use std::sync::LazyLock;
use whole_package::whole;

/// One change of one chart at one width.
struct Change {
    name: String,
    old: (Figure, Scene),
    new: (Figure, Scene),
}

impl Change {
    /// The picture when this share of the time is over.
    fn at(&self, t: f64) -> Vec<Moving> {
        let mut picture = set_out((seen(&self.old.1), &self.old.0), (seen(&self.new.1), &self.new.0));
        advance(&mut picture, t);
        picture
    }
}

/// A scene's picture.
fn seen(scene: &Scene) -> Vec<Moving> {
    at_rest(scene.items.clone())
}

/// Every change that a chart offers: scale, design, currency, the first and the last of each filter, evidence, and the order of each
/// column.
fn states(figure: &Figure) -> Vec<(String, ViewState)> {
    let plain = ViewState::default();
    let mut states = Vec::new();
    for control in &figure.controls {
        match control {
            Control::Scale { refused: None, .. } => {
                states.push(("log".to_owned(), ViewState { y: Some(ScaleKind::Log), ..plain.clone() }));
            }
            Control::Design { views } => {
                for (view, _) in views.iter().filter(|(view, _)| *view != View::Main) {
                    states.push((format!("design {view:?}"), ViewState { view: *view, ..plain.clone() }));
                }
            }
            Control::Currency => {
                states.push(("currency".to_owned(), ViewState { currency: Currency::Cny, ..plain.clone() }));
            }
            _ => {}
        }
    }
    let ids: Vec<String> = figure.series.iter().map(|series| series.id.clone()).collect();
    let options = figure.filters().iter().flat_map(|group| &group.options).map(|(id, _)| id.clone());
    for id in ids.iter().cloned().chain(options) {
        states.push((format!("only {id}"), ViewState { pick: vec![id], ..plain.clone() }));
    }
    for grade in figure.data.iter().map(|datum| datum.grade.code()) {
        states
            .push((format!("graded {grade}"), ViewState { grades: vec![grade.to_owned()], ..plain.clone() }));
    }
    for id in &figure.table.ids {
        states.push((format!("by {id}"), ViewState { sort: Some((id.clone(), true)), ..plain.clone() }));
    }
    states
}

fn changes() -> &'static [Change] {
    static CHANGES: LazyLock<Vec<Change>> = LazyLock::new(|| {
        let dataset = whole();
        let mut changes: Vec<Change> = Vec::new();
        for chart in catalogue() {
            let pack = Pack::of(chart, &dataset, Lang::En).expect("the package has every cell");
            let before = pack.figure(&ViewState::default()).expect("a pack holds a figure");
            for (what, state) in states(&before) {
                let after = pack.figure(&state).expect("a pack holds a figure");
                for width in [Width::Narrow, Width::Wide].map(Width::design_px) {
                    let scene = |figure: &Figure| {
                        build(figure, Size { w: width, h: height(figure, width) }, &FixedMetrics)
                    };
                    let (old, new) = (scene(&before), scene(&after));
                    let name = format!("{} {what} {width}", chart.id);
                    if old != new {
                        changes.push(Change { name, old: (before.clone(), old), new: (after.clone(), new) });
                    }
                }
            }
        }
        changes
    });
    &CHANGES
}

/// Whether two rectangles are one but for rounding.
fn close(a: Rect, b: Rect) -> bool {
    [a.x0 - b.x0, a.y0 - b.y0, a.x1 - b.x1, a.y1 - b.y1].iter().all(|d| d.abs() < 1e-6)
}

fn text(item: &Item) -> Option<&str> {
    match &item.primitive {
        Primitive::Text { text, .. } => Some(text),
        _ => None,
    }
}

/// What an item covers as it is painted. Only its bounds know how wide words are.
fn covers(item: &Item) -> Rect {
    if text(item).is_some() { item.bounds } else { item.primitive.bounds() }
}

/// Whether a picture has something in this place that is words or none, and is seen so far.
fn has(picture: &[Moving], like: &Item, opacity: f64) -> bool {
    picture.iter().any(|moving| {
        close(covers(&moving.item), covers(like))
            && text(&moving.item).is_some() == text(like).is_some()
            && (moving.opacity - opacity).abs() < 1e-9
    })
}

/// How many bodies of a datum are seen in whole.
fn bodies(picture: &[Moving], datum: usize) -> usize {
    let is_body = |moving: &&Moving| {
        moving.item.role == Role::Mark && moving.item.datum == Some(datum) && moving.opacity == 1.0
    };
    picture.iter().filter(is_body).count()
}

#[test]
fn it_begins_with_all_that_was_in_its_place_and_ends_with_the_new_scene() {
    assert!(changes().len() > 400, "{} changes", changes().len());
    for change in changes() {
        let (first, last) = (change.at(0.0), change.at(1.0));
        for moving in seen(&change.old.1) {
            assert!(has(&first, &moving.item, 1.0), "{}: {:?} jumps", change.name, moving.item);
        }
        let last: Vec<Moving> = last.into_iter().filter(|moving| moving.opacity > 0.0).collect();
        let new = seen(&change.new.1);
        assert_eq!(last.len(), new.len(), "{}", change.name);
        for (is, wanted) in last.iter().zip(&new) {
            assert!(close(covers(&is.item), covers(&wanted.item)), "{}: {:?}", change.name, is.item);
            assert_eq!((is.opacity, text(&is.item)), (1.0, text(&wanted.item)), "{}", change.name);
        }
    }
}

#[test]
fn what_both_pictures_show_of_a_datum_keeps_its_identity() {
    let mut kept = 0;
    for change in changes() {
        let (old, new, half) = (seen(&change.old.1), seen(&change.new.1), change.at(0.3));
        for datum in change.new.1.walk.iter().flatten() {
            let both = bodies(&old, *datum).min(bodies(&new, *datum));
            assert!(bodies(&half, *datum) >= both, "{}: datum {datum} is not itself", change.name);
            kept += both;
        }
    }
    assert!(kept > 3000, "{kept} marks keep their identity");
}

#[test]
fn on_the_way_everything_lies_between_the_two_pictures() {
    for change in changes() {
        let all = |scene: &Scene| scene.items.iter().map(covers).reduce(Rect::union);
        let hull = all(&change.old.1).into_iter().chain(all(&change.new.1)).reduce(Rect::union);
        let hull = hull.expect("items");
        for t in [-1.0, 0.0, 0.1, 0.5, 0.9, 7.0] {
            for moving in change.at(t) {
                let it = covers(&moving.item);
                let outside = [hull.x0 - it.x0, hull.y0 - it.y0, it.x1 - hull.x1, it.y1 - hull.y1];
                let inside = outside.iter().all(|by| *by < 1e-6) && (0.0..=1.0).contains(&moving.opacity);
                assert!(inside, "{} at {t}: {:?}", change.name, moving.item);
            }
        }
    }
}

#[test]
fn a_change_on_the_way_goes_on_from_where_everything_is() {
    for change in changes() {
        let (old, new) = (&change.old, &change.new);
        let half = change.at(0.2);
        let there: Vec<(Item, f64)> =
            half.iter().map(|moving| (moving.item.clone(), moving.opacity)).collect();
        let mut back = set_out((half, &new.0), (seen(&old.1), &old.0));
        advance(&mut back, 0.0);
        for (item, opacity) in there {
            assert!(has(&back, &item, opacity), "{}: {item:?} jumps", change.name);
        }
        advance(&mut back, 1.0);
        for moving in seen(&old.1) {
            assert!(has(&back, &moving.item, 1.0), "{}: {:?} is not back", change.name, moving.item);
        }
    }
}

#[test]
fn words_that_stay_are_seen_in_whole_all_the_way() {
    let mut stayed = 0;
    for change in changes() {
        let (old, new, half) = (seen(&change.old.1), seen(&change.new.1), change.at(0.3));
        for moving in new.iter().filter(|moving| moving.item.datum.is_none()) {
            let (role, words) = (moving.item.role, text(&moving.item));
            let count = |picture: &[Moving]| {
                let like = |other: &&Moving| other.item.role == role && text(&other.item) == words;
                picture.iter().filter(|other| other.opacity == 1.0).filter(like).count()
            };
            if words.is_some() && count(&old) == 1 && count(&new) == 1 {
                assert_eq!(count(&half), 1, "{}: {words:?}", change.name);
                stayed += 1;
            }
        }
    }
    assert!(stayed > 3000, "{stayed} words stay");
}
