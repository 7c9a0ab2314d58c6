//! Motion: the pictures between what is on the screen and a new scene.
//!
//! Knows items and the ids of their data, no clock. Invariant: what both pictures have goes straight from its place in one to its place
//! in the other, and what only one has stands still and fades.

use crate::figure::Figure;
use crate::scale::within;
use crate::scene::{Item, Primitive, Rect};

/// An item on its way.
pub struct Moving {
    /// What is painted now.
    pub item: Item,
    /// How much of it is seen now; 1 is all.
    pub opacity: f64,
    /// Bounds, opacity and the points of a path, at the beginning and at the end.
    way: (Vec<f64>, Vec<f64>),
}

/// Items as they stand.
pub fn at_rest(items: Vec<Item>) -> Vec<Moving> {
    let mut all = Vec::new();
    for item in items {
        // What only takes the pointer is not seen.
        if !matches!(item.primitive, Primitive::Rect { fill: None, stroke: None, .. }) {
            all.push(Moving { item, opacity: 1.0, way: Default::default() });
        }
    }
    all
}

/// Sets a picture on its way to another. Each item comes from the one that it was, the first that is known by the same; what has gone
/// lies under all others.
pub fn set_out((mut old, was): (Vec<Moving>, &Figure), (mut new, is): (Vec<Moving>, &Figure)) -> Vec<Moving> {
    for at in 0..new.len() {
        let found = (0..old.len()).find(|other| is_same((&old, *other, was), (&new, at, is)));
        let Some(item) = new.get_mut(at) else { continue };
        let end = item.place(1.0);
        let Some(found) = found else {
            item.way = (item.place(0.0), end);
            continue;
        };
        let from = old.remove(found);
        item.way = (from.place(from.opacity), end);
        // A bar goes all the way to what takes its place, which is small.
        if is_bar(&from) && !is_bar(item) {
            item.item = from.item;
        }
    }
    for gone in &mut old {
        gone.way = (gone.place(gone.opacity), gone.place(0.0));
    }
    old.extend(new);
    old
}

/// Goes to where the picture is when this share of the time is over: fast at first, and slowly to rest.
pub fn advance(picture: &mut [Moving], t: f64) {
    let left = within(1.0 - t, 0.0, 1.0);
    let left = left * left * left;
    for moving in picture {
        moving.go(left);
    }
}

impl Moving {
    /// Where it is now, with another opacity.
    fn place(&self, opacity: f64) -> Vec<f64> {
        let Rect { x0, y0, x1, y1 } = self.item.bounds;
        let mut place = vec![x0, y0, x1, y1, opacity];
        if let Primitive::Path { points, stroke, .. } = &self.item.primitive {
            for point in points {
                place.extend([point.x, point.y]);
            }
            // A dashed line does not come from an even one.
            place.extend(stroke.and_then(|stroke| stroke.dash).map(|[dash, _]| dash));
        }
        place
    }

    fn go(&mut self, left: f64) {
        let mut place = self.way.0.iter().zip(&self.way.1).map(|(from, to)| to + (from - to) * left);
        let mut next = || place.next().unwrap_or_default();
        let Rect { x0, y0, .. } = self.item.bounds;
        let bounds = Rect { x0: next(), y0: next(), x1: next(), y1: next() };
        self.item.bounds = bounds;
        self.opacity = next();
        match &mut self.item.primitive {
            Primitive::Rect { rect, .. } => *rect = bounds,
            Primitive::Circle { center, radius, .. } => {
                (*center, *radius) = (bounds.center(), bounds.width() / 2.0);
            }
            Primitive::Path { points, .. } => {
                for point in points {
                    (point.x, point.y) = (next(), next());
                }
            }
            Primitive::Text { at, .. } => {
                at.x += bounds.x0 - x0;
                at.y += bounds.y0 - y0;
            }
        }
    }
}

fn is_bar(moving: &Moving) -> bool {
    matches!(moving.item.primitive, Primitive::Rect { .. })
}

/// Whether an item is another one in a new place: by role and datum, or by role and words. Lines are one only where they lead through
/// as many points and are dashed alike.
fn is_same((old, at, was): (&[Moving], usize, &Figure), (new, to, is): (&[Moving], usize, &Figure)) -> bool {
    let (Some(a), Some(b)) = (old.get(at), new.get(to)) else { return false };
    if a.item.role != b.item.role {
        return false;
    }
    let (one, other) = (id(a, was), id(b, is));
    let known = one == other && (one.is_some() || words(old, at) == words(new, to));
    known && (a.place(1.0).len() == b.place(1.0).len() || one.is_some() && (is_bar(a) || is_bar(b)))
}

fn id<'a>(moving: &Moving, figure: &'a Figure) -> Option<&'a String> {
    figure.data.get(moving.item.datum?).map(|datum| &datum.id)
}

/// The words by which an item without a datum is known: its own, or those after it, as a tick's stand after its line.
fn words(picture: &[Moving], at: usize) -> Option<&String> {
    picture.iter().skip(at).take(2).find_map(|moving| match &moving.item.primitive {
        Primitive::Text { text, .. } => Some(text),
        _ => None,
    })
}
