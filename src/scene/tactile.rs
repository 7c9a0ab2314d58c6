//! A scene for fingers: as high as its keys need, however many sheets of paper that takes.
//!
//! Knows figures and how wide a painter's words are, no paper. Native only.

use crate::figure::Figure;
use crate::scene::build::Divided;
use crate::scene::height::faults;
use crate::scene::{Scene, Size, TextMetrics, build, frames};

/// Words that have no room yet give a picture this much more height, and this often.
const MORE: f64 = 1.06;
const TIMES: usize = 24;

/// The figure at a width, in the least height at which all words have room, or where none has, at which fewest have none.
pub fn roomy(figure: &Figure, width: f64, metrics: &dyn TextMetrics) -> Scene {
    let Divided { cells, needs, .. } = Divided::of(figure, width, metrics);
    let mut height = frames::height(&cells, &needs);
    let mut best: Option<(usize, Scene)> = None;
    for _ in 0..TIMES {
        let scene = build(figure, Size { w: width, h: height.ceil() }, metrics);
        let (placed, left_out) = faults(&scene);
        let worst = 8 * placed + left_out;
        if worst == 0 {
            return scene;
        }
        if best.as_ref().is_none_or(|(least, _)| worst < *least) {
            best = Some((worst, scene));
        }
        height *= MORE;
    }
    best.map(|(_, scene)| scene).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::test_panel::crowd;
    use crate::scene::{FixedMetrics, height};

    #[test]
    fn where_no_height_has_room_for_all_words_it_is_as_high_as_fewest_are_left_out() {
        let figure = crowd(400, 1.0);
        let first = build(&figure, Size { w: 400.0, h: height(&crowd(1, 1.0), 400.0) }, &FixedMetrics);
        let found = roomy(&figure, 400.0, &FixedMetrics);
        assert!(found.size.h > first.size.h * 3.0, "{}", found.size.h);
        let left_out = [&first, &found].map(|scene| scene.left_out.len());
        assert!(left_out[1] > 0 && left_out[1] + 20 < left_out[0], "{left_out:?}");
    }

    #[test]
    fn with_room_at_once_it_is_as_high_as_its_panels_need() {
        let figure = crowd(2, 1.0);
        let scene = roomy(&figure, 400.0, &FixedMetrics);
        assert!(scene.left_out.is_empty() && scene.size.h <= height(&figure, 400.0));
    }
}
