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
