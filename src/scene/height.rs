//! How high a picture is: what its rows, panels and words need, in each design width.
//!
//! Knows no chart and no browser: widths of words come from the fixed table, so that whoever asks gets the same height, for
//! the still picture, the live one, the file and the frame around an embed. Invariant: in a design width a frame has one
//! height, at which everything has room in the narrowest frame of that design.

use crate::figure::Figure;
use crate::look::Width;
use crate::scene::build::Divided;
use crate::scene::{FixedMetrics, Item, Point, Primitive, Role, Scene, Size, build, frames};

/// Heights are multiples of this.
const STEP: f64 = 4.0;
/// Words that have no room yet give a picture this much more height, and this often.
const MORE: f64 = 0.03;
const TIMES: usize = 24;

/// The height of a figure's frame that is `width` logical pixels wide: that of the design for such widths. Words do not
/// shrink with the frame, so neither does its height. Total: what cannot have room gets some and no more.
pub fn height(figure: &Figure, width: f64) -> f64 {
    let design = Width::of(width);
    let [least, most] = design.frames_px();
    let widths = [least, design.design_px(), most];
    let need = |width: f64| {
        let Divided { cells, needs, .. } = Divided::of(figure, width, &FixedMetrics);
        frames::height(&cells, &needs)
    };
    let whole = |height: f64| (height / STEP - 0.01).ceil() * STEP;
    let mut height = whole(widths.map(need).into_iter().fold(STEP, f64::max));
    for _ in 0..TIMES {
        let has_room = |w: f64| fits(&build(figure, Size { w, h: height }, &FixedMetrics));
        if widths.into_iter().all(has_room) {
            break;
        }
        height = whole(height * (1.0 + MORE));
    }
    height
}

/// Whether all words have room: in the frame, off each other, and those at marks off lines.
fn fits(scene: &Scene) -> bool {
    let words: Vec<&Item> =
        scene.items.iter().filter(|item| matches!(item.primitive, Primitive::Text { .. })).collect();
    let bodies = || scene.items.iter().filter(|item| item.role == Role::Mark);
    let lines: Vec<(Point, Point)> = bodies().flat_map(|item| item.primitive.segments()).collect();
    let inside = |word: &&Item| word.bounds.y0 >= 0.0 && word.bounds.y1 <= scene.size.h;
    let clear =
        |word: &&Item| word.role != Role::Label || !lines.iter().any(|(a, b)| word.bounds.is_crossed(*a, *b));
    let apart = |(at, word): (usize, &&Item)| {
        !words.iter().skip(at + 1).any(|other| other.bounds.intersects(word.bounds))
    };
    scene.warnings.is_empty()
        && words.iter().all(|word| inside(word) && clear(word))
        && words.iter().enumerate().all(apart)
}
