//! Sparklines: a measure over time in the size of a few words, with the two ends of its time and no other axis.
//!
//! Knows days, numbers and looks, no company and no page. Native only. Invariant: the line stands on zero, so that heights can be
//! compared, and every moment has a dot that lies inside the frame.

use crate::look::{Ink, Texture};
use crate::scale::{Linear, Time};
use crate::scene::marks::dot::disc;
use crate::scene::{Anchor, Family, Font, Item, Point, Primitive, Role, Scene, Size, Stroke, Weight};

/// How large a sparkline is, in logical pixels.
pub const SPARKLINE: Size = Size { w: 240.0, h: 72.0 };

/// Radius of a dot.
const RADIUS: f64 = 4.0;
/// What is left free beside and over the dots, for their rims.
const RIM: f64 = 6.0;
/// Where zero is, from the top.
const GROUND: f64 = 50.0;
/// Where the words under the line stand.
const BASELINE: f64 = 67.0;
/// Height of the words.
const LETTERS: f64 = 12.0;

/// A measured moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SparkPoint {
    /// Days since 1 January 1970.
    pub day: f64,
    /// The number, in its own unit.
    pub value: f64,
    /// How its dot is drawn: what tells evidence without colour.
    pub texture: Texture,
}

/// The line through moments in order of time, and under it what its two ends are called. Nothing is drawn of less than two.
pub fn sparkline(moments: &[SparkPoint], ends: [&str; 2], ink: Ink) -> Scene {
    let mut scene = Scene { size: SPARKLINE, ..Scene::default() };
    let (Some(first), Some(last)) = (moments.first(), moments.get(1).and(moments.last())) else {
        return scene;
    };
    let most = moments.iter().map(|moment| moment.value).fold(0.0, f64::max);
    let least = moments.iter().map(|moment| moment.value).fold(0.0, f64::min);
    let x = Time::new((first.day, last.day), (RIM, SPARKLINE.w - RIM));
    let y = Linear::new((least, most), (GROUND, RIM));
    let place = |moment: &SparkPoint| Point { x: x.map(moment.day), y: y.map(moment.value) };
    let zero = y.map(0.0);
    let ground = vec![Point { x: 0.0, y: zero }, Point { x: SPARKLINE.w, y: zero }];
    push(&mut scene, Role::Axis, line(ground, Ink::Axis, 1.0));
    push(&mut scene, Role::Note, line(moments.iter().map(place).collect(), ink, 2.0));
    for moment in moments {
        push(&mut scene, Role::Note, disc(place(moment), RADIUS, ink, moment.texture));
    }
    for (words, at, anchor) in [(ends[0], 0.0, Anchor::Start), (ends[1], SPARKLINE.w, Anchor::End)] {
        let font = Font { size: LETTERS, weight: Weight::Regular, family: Family::Sans };
        let at = Point { x: at, y: BASELINE };
        let text = words.to_owned();
        let words = Primitive::Text { at, text, font, anchor, ink: Ink::Muted, alpha: 1.0, halo: false };
        push(&mut scene, Role::Axis, words);
    }
    scene
}

fn line(points: Vec<Point>, ink: Ink, width: f64) -> Primitive {
    let stroke = Some(Stroke { ink, width, dash: None, alpha: 1.0 });
    Primitive::Path { points, closed: false, fill: None, stroke }
}

fn push(scene: &mut Scene, role: Role, primitive: Primitive) {
    scene.items.push(Item { role, datum: None, bounds: primitive.bounds(), primitive });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Rect;

    fn moments(values: &[f64]) -> Vec<SparkPoint> {
        let dated = |(at, &value)| SparkPoint { day: 20_000.0 + at as f64, value, texture: Texture::Solid };
        values.iter().enumerate().map(dated).collect()
    }

    fn drawn(values: &[f64]) -> Scene {
        sparkline(&moments(values), ["then", "now"], Ink::China)
    }

    fn dots(scene: &Scene) -> Vec<Point> {
        let center = |item: &Item| match item.primitive {
            Primitive::Circle { center, .. } => Some(center),
            _ => None,
        };
        scene.items.iter().filter_map(center).collect()
    }

    #[test]
    fn one_value_has_no_picture() {
        assert!(drawn(&[]).items.is_empty() && drawn(&[5.0]).items.is_empty());
    }

    #[test]
    fn heights_are_in_proportion_and_everything_is_in_the_frame() {
        for values in [&[1.0, 2.0, 40.0][..], &[3.0, 3.0], &[0.0, 0.0], &[-5.0, 20.0, -10.0]] {
            let scene = drawn(values);
            let frame = Rect::new(0.0, 0.0, SPARKLINE.w, SPARKLINE.h);
            let places = dots(&scene);
            assert_eq!((places.len(), scene.size), (values.len(), SPARKLINE));
            for item in &scene.items {
                let Rect { x0, y0, x1, y1 } = item.bounds;
                for (x, y) in [(x0, y0), (x1, y1)] {
                    assert!(frame.contains(Point { x, y }), "{item:?}");
                }
            }
            assert!(places.windows(2).all(|pair| pair[0].x < pair[1].x), "{places:?}");
        }
        let [a, b, c] = dots(&drawn(&[10.0, 20.0, 40.0]))[..] else { panic!("three dots") };
        assert!(((GROUND - b.y) / (GROUND - a.y) - 2.0).abs() < 1e-9 && c.y == RIM, "{a:?} {b:?} {c:?}");
    }
}
