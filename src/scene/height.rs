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
/// Where no height has room for all words: how much more of it one word is worth that stands badly, and one label that is
/// left out in the narrowest, usual or widest frame of a design.
const WORTH: (f64, f64) = (1000.0, 24.0);

/// The height of a figure's frame that is `width` logical pixels wide: that of the design for such widths. Words do not
/// shrink with the frame, so neither does its height. Total: where no height has room for all words, it grows no
/// more than the labels are worth that would be left out.
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
    let mut best = (height, f64::INFINITY);
    for _ in 0..TIMES {
        let faults = widths.map(|w| faults(&build(figure, Size { w, h: height }, &FixedMetrics)));
        let (placed, left_out) = faults.iter().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        if placed + left_out == 0 {
            return height;
        }
        let worth = placed as f64 * WORTH.0 + left_out as f64 * WORTH.1 + height;
        if worth < best.1 {
            best = (height, worth);
        }
        height = whole(height * (1.0 + MORE));
    }
    best.0
}

/// How many words stand out of the frame or on others; and how many labels are left out or have a line through them.
pub(super) fn faults(scene: &Scene) -> (usize, usize) {
    let words: Vec<&Item> =
        scene.items.iter().filter(|item| matches!(item.primitive, Primitive::Text { .. })).collect();
    let bodies = || scene.items.iter().filter(|item| item.role == Role::Mark);
    let lines: Vec<(Point, Point)> = bodies().flat_map(|item| item.primitive.segments()).collect();
    let outside = |word: &Item| word.bounds.y0 < 0.0 || word.bounds.y1 > scene.size.h;
    let covered =
        |at: usize, word: &Item| words.iter().skip(at + 1).any(|other| other.bounds.intersects(word.bounds));
    let placed = words.iter().enumerate().filter(|(at, word)| outside(word) || covered(*at, word)).count();
    let crossed =
        |word: &&&Item| word.role == Role::Label && lines.iter().any(|(a, b)| word.bounds.is_crossed(*a, *b));
    (scene.warnings.len() + placed, scene.left_out.len() + words.iter().filter(crossed).count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::test_panel::crowd;

    #[test]
    fn a_picture_grows_for_words_that_then_have_room_and_no_further_than_they_are_worth() {
        // Words at different heights come apart as it grows.
        let (few, many) = (height(&crowd(2, 1.0), 640.0), height(&crowd(40, 1.0), 640.0));
        assert!(many > few + 40.0, "{many}");
        let left_out = |h| build(&crowd(40, 1.0), Size { w: 640.0, h }, &FixedMetrics).left_out.len();
        assert!(left_out(many) < left_out(few), "{} {}", left_out(many), left_out(few));
        // At one place they never do, so that growing would be for nothing.
        let together = height(&crowd(40, 0.0), 640.0);
        assert!(together < few + 24.0, "{together}");
        // A diagram's height in the widest frame of its design, up to the next multiple of the step.
        assert_eq!(few, 224.0);
    }

    #[test]
    fn words_out_of_the_frame_or_on_others_and_labels_left_out_or_crossed_are_faults() {
        let font = crate::scene::text::label_font(false);
        let word = |y: f64| {
            let at = Point { x: 10.0, y };
            let (anchor, ink) = (crate::scene::Anchor::Start, crate::look::Ink::Text);
            crate::scene::text::text_item(Role::Label, None, "word", at, font, ink, anchor, &FixedMetrics)
        };
        let line = |y: f64| {
            let points = vec![Point { x: 0.0, y }, Point { x: 90.0, y }];
            let primitive = Primitive::Path { points, closed: false, fill: None, stroke: None };
            Item { role: Role::Mark, datum: None, bounds: primitive.bounds(), primitive }
        };
        let found = |items: Vec<Item>| {
            faults(&Scene { size: Size { w: 100.0, h: 100.0 }, items, ..Scene::default() })
        };
        assert_eq!(found(vec![word(20.0), word(60.0), line(80.0)]), (0, 0));
        // Over the frame, and under it: letters reach as far as four fifths of their size over their line.
        assert_eq!(found(vec![word(9.0), word(60.0)]), (1, 0));
        assert_eq!(found(vec![word(20.0), word(99.0)]), (1, 0));
        assert_eq!(found(vec![word(20.0), word(25.0), word(60.0)]), (1, 0));
        assert_eq!(found(vec![word(20.0), word(60.0), line(57.0)]), (0, 1));
        let left_out =
            Scene { left_out: vec![String::new(); 3], warnings: vec![String::new(); 2], ..Scene::default() };
        assert_eq!(faults(&left_out), (2, 3));
    }
}
