//! What painters paint: rectangles, circles, paths and words.

use crate::look::Ink;
use crate::scale::within;
use crate::scene::{Point, Rect, length};

/// What an area is filled with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pattern {
    /// Its ink.
    #[default]
    Even,
    /// Lines of its ink on paper, across [`Ink::across`].
    Hatch,
    /// Its ink, with thin lines of paper across [`Ink::across`].
    Ruled,
}

/// How an area is filled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fill {
    /// Colour.
    pub ink: Ink,
    /// What with.
    pub pattern: Pattern,
    /// 1 is opaque.
    pub alpha: f64,
}

/// How an outline or a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub ink: Ink,
    /// Width in logical pixels.
    pub width: f64,
    /// Lengths of dash and gap, if dashed.
    pub dash: Option<[f64; 2]>,
    /// 1 is opaque.
    pub alpha: f64,
}

/// Weight of letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// Regular.
    #[default]
    Regular,
    /// Semi-bold.
    Strong,
}

/// Family of letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Family {
    /// Text, labels and controls.
    #[default]
    Sans,
    /// Headlines and large numerals.
    Serif,
}

/// A font as far as the house needs one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    /// Height in logical pixels, never under 12.
    pub size: f64,
    /// Weight.
    pub weight: Weight,
    /// Family.
    pub family: Family,
}

/// Which part of the words stands at the given point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Their start.
    Start,
    /// Their middle.
    Middle,
    /// Their end.
    End,
}

/// One thing to paint.
#[derive(Clone, Debug, PartialEq)]
pub enum Primitive {
    /// A rectangle.
    Rect {
        /// Where.
        rect: Rect,
        /// Inside, if filled.
        fill: Option<Fill>,
        /// Outline, if stroked; centred on the edge.
        stroke: Option<Stroke>,
    },
    /// A circle.
    Circle {
        /// Its middle.
        center: Point,
        /// Its radius.
        radius: f64,
        /// Inside, if filled.
        fill: Option<Fill>,
        /// Outline, if stroked.
        stroke: Option<Stroke>,
    },
    /// Straight segments through points.
    Path {
        /// The points in order.
        points: Vec<Point>,
        /// Whether the last joins the first.
        closed: bool,
        /// Inside, if filled.
        fill: Option<Fill>,
        /// The line, if stroked.
        stroke: Option<Stroke>,
    },
    /// One line of words.
    Text {
        /// Where the anchor stands, on the alphabetic baseline.
        at: Point,
        /// The words.
        text: String,
        /// Their font.
        font: Font,
        /// Which part stands at `at`.
        anchor: Anchor,
        /// Colour.
        ink: Ink,
        /// 1 is opaque.
        alpha: f64,
        /// A rim in the paper's colour, so that the words stay readable over lines.
        halo: bool,
    },
}

impl Primitive {
    /// The straight pieces of an open path, one after another; none for every other shape.
    pub fn segments(&self) -> impl Iterator<Item = (Point, Point)> {
        let points = match self {
            Primitive::Path { points, closed: false, .. } => points.as_slice(),
            _ => &[],
        };
        points.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?)))
    }

    /// What it is filled with, if it is filled.
    pub fn fill(&self) -> Option<Fill> {
        match self {
            Primitive::Rect { fill, .. } | Primitive::Circle { fill, .. } | Primitive::Path { fill, .. } => {
                *fill
            }
            Primitive::Text { .. } => None,
        }
    }

    /// What the shape covers, strokes not counted. Words have no bounds of their own here, since only text metrics
    /// know their width: theirs is the point they stand at.
    pub fn bounds(&self) -> Rect {
        match self {
            Primitive::Rect { rect, .. } => *rect,
            Primitive::Circle { center, radius, .. } => Rect {
                x0: center.x - radius,
                y0: center.y - radius,
                x1: center.x + radius,
                y1: center.y + radius,
            },
            Primitive::Path { points, .. } => {
                let mut all = points.iter().map(|p| Rect { x0: p.x, y0: p.y, x1: p.x, y1: p.y });
                let first = all.next().unwrap_or_default();
                all.fold(first, Rect::union)
            }
            Primitive::Text { at, .. } => Rect { x0: at.x, y0: at.y, x1: at.x, y1: at.y },
        }
    }

    /// Distance in pixels from a point to the shape, 0 inside it; infinite for words.
    pub fn distance(&self, p: Point) -> f64 {
        match self {
            Primitive::Rect { rect, .. } => rect.distance(p),
            Primitive::Circle { center, radius, .. } => {
                (length(p.x - center.x, p.y - center.y) - radius).max(0.0)
            }
            Primitive::Path { points, closed, fill, .. } => {
                if *closed && fill.is_some() && encloses(points, p) {
                    return 0.0;
                }
                segments(points, *closed)
                    .map(|(a, b)| segment_distance(a, b, p))
                    .fold(f64::INFINITY, f64::min)
            }
            Primitive::Text { .. } => f64::INFINITY,
        }
    }

    /// Moves the shape.
    pub fn shift(&mut self, dx: f64, dy: f64) {
        let shift = |p: &mut Point| {
            p.x += dx;
            p.y += dy;
        };
        match self {
            Primitive::Rect { rect, .. } => *rect = rect.shifted(dx, dy),
            Primitive::Circle { center, .. } => shift(center),
            Primitive::Path { points, .. } => points.iter_mut().for_each(shift),
            Primitive::Text { at, .. } => shift(at),
        }
    }

    /// Makes the shape paler: multiplies every opacity.
    pub fn dim(&mut self, by: f64) {
        match self {
            Primitive::Rect { fill, stroke, .. }
            | Primitive::Circle { fill, stroke, .. }
            | Primitive::Path { fill, stroke, .. } => {
                if let Some(fill) = fill {
                    fill.alpha *= by;
                }
                if let Some(stroke) = stroke {
                    stroke.alpha *= by;
                }
            }
            Primitive::Text { alpha, .. } => *alpha *= by,
        }
    }
}

/// The segments of a path, with the one that closes it.
fn segments(points: &[Point], closed: bool) -> impl Iterator<Item = (Point, Point)> {
    let closing = points.last().copied().zip(points.first().copied()).filter(|_| closed);
    points.iter().copied().zip(points.iter().copied().skip(1)).chain(closing)
}

/// Whether a point lies inside a closed path: a ray to the right crosses it an odd number of times.
fn encloses(points: &[Point], p: Point) -> bool {
    let crosses = |(a, b): &(Point, Point)| {
        (a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x)
    };
    segments(points, true).filter(crosses).count() % 2 == 1
}

fn segment_distance(a: Point, b: Point, p: Point) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let square = dx * dx + dy * dy;
    let t = if square > 0.0 { within(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) } else { 0.0 };
    length(p.x - a.x - t * dx, p.y - a.y - t * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filled_path_is_hit_inside_and_at_the_segment_that_closes_it() {
        let points = [(0.0, -6.0), (6.0, 0.0), (0.0, 6.0), (-6.0, 0.0)].map(|(x, y)| Point { x, y });
        let diamond = |fill| Primitive::Path { points: points.to_vec(), closed: true, fill, stroke: None };
        let filled = diamond(Some(Fill { ink: Ink::Other, pattern: Pattern::Even, alpha: 1.0 }));
        let outline = diamond(None);
        assert_eq!(filled.distance(Point::default()), 0.0);
        assert!(outline.distance(Point::default()) > 4.0);
        assert!(filled.distance(Point { x: -3.0, y: -3.0 }) < 1e-9);
        assert!((filled.distance(Point { x: 9.0, y: 0.0 }) - 3.0).abs() < 1e-9);
    }

    fn p(x: f64, y: f64) -> Point {
        Point { x, y }
    }

    /// One of each shape: a rectangle, a circle, a path of two segments, and words.
    fn shapes() -> [Primitive; 4] {
        let fill = Some(Fill { ink: Ink::Other, pattern: Pattern::Even, alpha: 0.5 });
        let stroke = Some(Stroke { ink: Ink::Text, width: 1.0, dash: None, alpha: 1.0 });
        let font = Font { size: 13.0, weight: Weight::Regular, family: Family::Sans };
        let words = ("words".to_owned(), Anchor::Start, Ink::Text);
        [
            Primitive::Rect { rect: Rect::new(10.0, 20.0, 30.0, 50.0), fill, stroke },
            Primitive::Circle { center: p(10.0, 20.0), radius: 4.0, fill, stroke },
            Primitive::Path {
                points: vec![p(0.0, 0.0), p(10.0, 0.0), p(10.0, 20.0)],
                closed: false,
                fill: None,
                stroke,
            },
            Primitive::Text {
                at: p(5.0, 6.0),
                text: words.0,
                font,
                anchor: words.1,
                ink: words.2,
                alpha: 0.8,
                halo: false,
            },
        ]
    }

    #[test]
    fn bounds_are_around_the_shape_and_move_with_it() {
        let bounds = [
            Rect::new(10.0, 20.0, 30.0, 50.0),
            Rect::new(6.0, 16.0, 14.0, 24.0),
            Rect::new(0.0, 0.0, 10.0, 20.0),
            Rect::new(5.0, 6.0, 5.0, 6.0),
        ];
        for (mut shape, bounds) in shapes().into_iter().zip(bounds) {
            assert_eq!(shape.bounds(), bounds);
            shape.shift(3.0, -7.0);
            assert_eq!(shape.bounds(), bounds.shifted(3.0, -7.0));
        }
    }

    #[test]
    fn the_distance_is_that_to_the_edge_and_none_to_words() {
        let [rect, circle, path, words] = shapes();
        assert_eq!([p(20.0, 30.0), p(33.0, 54.0)].map(|p| rect.distance(p)), [0.0, 5.0]);
        assert_eq!([p(11.0, 21.0), p(16.0, 28.0)].map(|p| circle.distance(p)), [0.0, 6.0]);
        assert_eq!([p(5.0, 0.0), p(5.0, -2.0), p(12.0, 5.0)].map(|p| path.distance(p)), [0.0, 2.0, 2.0]);
        // Beyond its ends, and not to the segment that would close it.
        assert_eq!([p(-3.0, 4.0), p(13.0, 24.0), p(4.0, 8.0)].map(|p| path.distance(p)), [5.0, 5.0, 6.0]);
        assert_eq!(words.distance(p(5.0, 6.0)), f64::INFINITY);
        // Pieces that begin anywhere: level, upright and sloping.
        let piece = |a, b| Primitive::Path { points: vec![a, b], closed: false, fill: None, stroke: None };
        assert_eq!(piece(p(10.0, 5.0), p(20.0, 5.0)).distance(p(18.0, 8.0)), 3.0);
        assert_eq!(piece(p(5.0, 10.0), p(5.0, 20.0)).distance(p(8.0, 18.0)), 3.0);
        assert!((piece(p(2.0, 3.0), p(8.0, 11.0)).distance(p(9.0, 4.0)) - 5.0).abs() < 1e-9);
        let point = Primitive::Path { points: vec![p(1.0, 1.0); 2], closed: false, fill: None, stroke: None };
        assert_eq!(point.distance(p(4.0, 5.0)), 5.0);
    }

    #[test]
    fn what_is_dimmed_is_paler_inside_and_at_its_edge() {
        let alphas = shapes().map(|mut shape| {
            shape.dim(0.5);
            match shape {
                Primitive::Rect { fill, stroke, .. }
                | Primitive::Circle { fill, stroke, .. }
                | Primitive::Path { fill, stroke, .. } => {
                    (fill.map(|fill| fill.alpha), stroke.map(|stroke| stroke.alpha))
                }
                Primitive::Text { alpha, .. } => (Some(alpha), None),
            }
        });
        let both = (Some(0.25), Some(0.5));
        assert_eq!(alphas, [both, both, (None, Some(0.5)), (Some(0.4), None)]);
    }

    #[test]
    fn only_an_open_path_has_pieces_that_words_keep_clear_of() {
        let pieces = shapes().map(|shape| shape.segments().collect::<Vec<_>>());
        assert_eq!(pieces[2], [(p(0.0, 0.0), p(10.0, 0.0)), (p(10.0, 0.0), p(10.0, 20.0))]);
        assert!([0, 1, 3].into_iter().all(|n| pieces[n].is_empty()));
        assert_eq!(shapes().map(|shape| shape.fill().is_some()), [true, true, false, false]);
    }

    #[test]
    fn a_point_is_inside_where_a_ray_leaves_a_path_once() {
        // A bracket that opens to the right.
        let points = [
            (0.0, 0.0),
            (30.0, 0.0),
            (30.0, 10.0),
            (10.0, 10.0),
            (10.0, 20.0),
            (30.0, 20.0),
            (30.0, 30.0),
            (0.0, 30.0),
        ];
        let points = points.map(|(x, y)| p(x, y));
        for (at, inside) in [
            (p(5.0, 15.0), true),
            (p(20.0, 5.0), true),
            (p(20.0, 25.0), true),
            (p(20.0, 15.0), false),
            (p(-5.0, 15.0), false),
            (p(35.0, 5.0), false),
            (p(5.0, -5.0), false),
        ] {
            assert_eq!(encloses(&points, at), inside, "{at:?}");
        }
        // Sloping edges: the ray meets them where they are at its height.
        let triangle = [p(0.0, 0.0), p(20.0, 20.0), p(0.0, 20.0)];
        assert!(encloses(&triangle, p(9.0, 10.0)) && !encloses(&triangle, p(11.0, 10.0)));
    }
}
