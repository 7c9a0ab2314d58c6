//! Lines through places, each segment in the texture of the item it ends at; long series thinned to pixel columns.

use crate::figure::MarkItem;
use crate::look::Texture;
use crate::scene::layout::Layout;
use crate::scene::{Point, Primitive, Stroke};

/// Paths of the line: one for each run of segments of the same texture.
pub(crate) fn shapes(items: &[MarkItem], layout: &Layout) -> Vec<Primitive> {
    let mut paths = Vec::new();
    let mut start = 0;
    while start + 1 < items.len() {
        let Some(first) = items.get(start + 1) else { break };
        let mut end = start + 1;
        while items.get(end + 1).is_some_and(|next| next.texture == first.texture) {
            end += 1;
        }
        let run = items.get(start..=end).unwrap_or_default();
        let points = thinned(run.iter().map(|i| layout.point(i.x, i.y)).collect());
        let dash = dash(first.texture);
        let stroke = Stroke { ink: first.ink, width: first.size, dash, alpha: 1.0 };
        paths.push(Primitive::Path { points, closed: false, fill: None, stroke: Some(stroke) });
        start = end;
    }
    paths
}

/// Lengths of dash and gap of a line of this texture, if it is dashed.
pub(crate) fn dash(texture: Texture) -> Option<[f64; 2]> {
    (texture != Texture::Solid).then_some([6.0, 5.0])
}

/// At most four points a pixel column: its first, lowest, highest and last. The painted line is the same.
///
/// Points are taken to run in one horizontal direction, as a series in time does; fewer than five points stay as they are.
pub(crate) fn thinned(points: Vec<Point>) -> Vec<Point> {
    if points.len() < 5 {
        return points;
    }
    let mut kept: Vec<Point> = Vec::new();
    let mut start = 0;
    while let Some(first) = points.get(start) {
        let column = first.x.floor();
        let mut end = start;
        let (mut low, mut high) = (start, start);
        while let Some(p) = points.get(end).filter(|p| p.x.floor() == column) {
            if points.get(low).is_some_and(|l| p.y < l.y) {
                low = end;
            }
            if points.get(high).is_some_and(|h| p.y > h.y) {
                high = end;
            }
            end += 1;
        }
        let mut chosen = [start, low, high, end - 1];
        chosen.sort_unstable();
        let mut before = None;
        for at in chosen {
            if before != Some(at) {
                kept.extend(points.get(at));
            }
            before = Some(at);
        }
        start = end;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_series_keep_the_extremes_of_each_pixel_column() {
        let points: Vec<Point> = (0..10_000)
            .map(|i| Point { x: f64::from(i) / 100.0, y: if i == 4321 { 99.0 } else { f64::from(i % 7) } })
            .collect();
        let kept = thinned(points.clone());
        assert!(kept.len() <= 400, "{}", kept.len());
        assert_eq!(kept.first(), points.first());
        assert_eq!(kept.last(), points.last());
        assert!(kept.iter().any(|p| p.y == 99.0));
    }

    #[test]
    fn short_series_stay_as_they_are() {
        let points = vec![Point { x: 0.0, y: 0.0 }, Point { x: 0.1, y: 5.0 }, Point { x: 0.2, y: 1.0 }];
        assert_eq!(thinned(points.clone()), points);
    }

    #[test]
    fn of_a_column_its_first_lowest_highest_and_last_point_stay() {
        let column = |ys: &[f64]| -> Vec<f64> {
            let at = |(n, y): (usize, &f64)| Point { x: n as f64 / 100.0, y: *y };
            thinned(ys.iter().enumerate().map(at).collect()).iter().map(|p| p.y).collect()
        };
        assert_eq!(column(&[5.0, 6.0, 1.0, 9.0, 3.0, 4.0]), [5.0, 1.0, 9.0, 4.0]);
        assert_eq!(column(&[1.0, 2.0, 3.0, 4.0, 5.0]), [1.0, 5.0]);
        assert_eq!(column(&[1.0, 2.0, 3.0, 4.0]), [1.0, 2.0, 3.0, 4.0]);
    }
}
