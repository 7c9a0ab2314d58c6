//! Path data: points as the shortest moves that say the same.
//!
//! Invariant: every point reads back at exactly its own hundredths. Moves are differences of rounded places, so
//! roundings never add up along a line.

use crate::paint::number::{hundredths, push};
use crate::scene::Point;

/// The `d` attribute's value.
pub(crate) fn data(points: &[Point], closed: bool) -> String {
    let mut out = String::new();
    // What a browser draws for itself is sent to nobody, so it is not made short.
    if cfg!(target_arch = "wasm32") {
        for point in points {
            out.push(if out.is_empty() { 'M' } else { 'L' });
            push_numbers(&mut out, &[hundredths(point.x), hundredths(point.y)]);
        }
        if closed {
            out.push('z');
        }
        return out;
    }
    let mut pen: Option<(i64, i64)> = None;
    let mut verb = ' ';
    for point in points {
        let (x, y) = (hundredths(point.x), hundredths(point.y));
        let Some((px, py)) = pen.replace((x, y)) else {
            out.push('M');
            push_numbers(&mut out, &[x, y]);
            continue;
        };
        let (dx, dy) = (x - px, y - py);
        let next = match (dx, dy) {
            (_, 0) => 'h',
            (0, _) => 'v',
            _ => 'l',
        };
        if next != verb {
            out.push(next);
            verb = next;
        } else if (if next == 'v' { dy } else { dx }) >= 0 {
            // A minus sign separates numbers by itself.
            out.push(' ');
        }
        match next {
            'h' => push(&mut out, dx),
            'v' => push(&mut out, dy),
            _ => push_numbers(&mut out, &[dx, dy]),
        }
    }
    if closed && pen.is_some() {
        out.push('z');
    }
    out
}

fn push_numbers(out: &mut String, numbers: &[i64; 2]) {
    push(out, numbers[0]);
    if numbers[1] >= 0 {
        out.push(' ');
    }
    push(out, numbers[1]);
}

#[cfg(test)]
mod tests {
    use super::data;
    use crate::scene::Point;

    fn check(points: &[(f64, f64)], closed: bool, expected: &str) {
        let points: Vec<Point> = points.iter().map(|&(x, y)| Point { x, y }).collect();
        assert_eq!(data(&points, closed), expected);
    }

    #[test]
    fn moves_are_relative_and_short() {
        check(&[], true, "");
        check(&[(1.0, 2.0)], false, "M1 2");
        check(&[(40.0, 10.5), (600.0, 10.5)], false, "M40 10.5h560");
        check(
            &[(0.0, 0.0), (0.0, -9.0), (3.0, -8.0), (4.0, -9.5), (2.0, 1.0)],
            true,
            "M0 0v-9l3 1 1-1.5-2 10.5z",
        );
    }

    #[test]
    fn roundings_do_not_add_up() {
        check(&[(0.004, 1.0), (0.008, 2.0), (0.012, 3.0), (0.016, 4.0)], false, "M0 1l.01 1v1l.01 1");
    }
}
