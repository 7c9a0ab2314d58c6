//! Trees: one thing and what belongs to it, as dots with branches off a trunk.
//!
//! Knows places as shares of the plot, data and inks, no chart. Invariant: every dot has a branch from the trunk, which ends at
//! the lowest of them.

use crate::figure::{Mark, MarkItem, MarkKind, Position};
use crate::look::{Ink, Texture};

/// Radius of the root's dot and of the others.
const DOTS: (f64, f64) = (11.0, 7.0);

/// Where a tree stands, in shares of the plot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stand {
    /// The root's dot.
    pub root: (f64, f64),
    /// How far across the trunk runs down. Where that is beside the root, a stroke leads over.
    pub trunk: f64,
    /// How far across the other dots stand.
    pub dots: f64,
    /// How far apart the dots of one row stand.
    pub apart: f64,
}

/// What branches off at one height: how many dots for one datum, and how they are drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Branch {
    /// The height of their middle.
    pub y: f64,
    /// Position of their datum.
    pub datum: usize,
    /// How many there are.
    pub count: usize,
    /// How they are drawn.
    pub texture: Texture,
}

/// The strokes, the root's and the branches', and over them the dots.
pub(crate) fn marks(stand: Stand, root: usize, branches: &[Branch], ink: Ink) -> Vec<Mark> {
    let Stand { root: (x, y), trunk, dots: across, apart } = stand;
    let dot = |x, y, size| MarkItem::at(Position::Share(x), Position::Share(y), ink).with_size(size);
    let stroke = |places: [(f64, f64); 2]| {
        let ends = places
            .map(|(x, y)| MarkItem::at(Position::Share(x), Position::Share(y), ink.soft()).with_size(1.5));
        Mark::new(MarkKind::Line, ends.to_vec())
    };
    let beside = trunk != x;
    let mut marks: Vec<Mark> = beside.then(|| stroke([(x, y), (trunk, y)])).into_iter().collect();
    let mut dots = vec![dot(x, y, DOTS.0).with_datum(root)];
    let mut lowest = y;
    for branch in branches {
        let first = branch.y - apart * (branch.count as f64 - 1.0) / 2.0;
        for y in (0..branch.count).map(|n| first + apart * n as f64) {
            dots.push(dot(across, y, DOTS.1).with_texture(branch.texture).with_datum(branch.datum));
            marks.push(stroke([(trunk, y), (across, y)]));
            lowest = lowest.max(y);
        }
    }
    let top = branches.first().filter(|_| beside).map_or(y, |branch| branch.y);
    marks.push(stroke([(trunk, top), (trunk, lowest)]));
    marks.push(Mark::new(MarkKind::Dot, dots));
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heights(trunk: f64, counts: [usize; 2]) -> Vec<Vec<Position>> {
        let stand = Stand { root: (0.2, 0.5), trunk, dots: 0.6, apart: 0.1 };
        let branch = |(y, count)| Branch { y, datum: 1, count, texture: Texture::Outline };
        let branches = [(0.3, counts[0]), (0.7, counts[1])].map(branch);
        let marks = marks(stand, 0, &branches, Ink::China);
        marks.iter().map(|mark| mark.items.iter().map(|item| item.y).collect()).collect()
    }

    #[test]
    fn each_dot_has_a_branch_and_the_trunk_ends_at_the_lowest() {
        let marks = heights(0.4, [1, 2]);
        // The way to the trunk, three branches, the trunk, the dots.
        assert_eq!(marks.len(), 6);
        assert_eq!(marks[5].len(), 4);
        assert_eq!(marks[4], [Position::Share(0.3), marks[5][3]]);
    }

    #[test]
    fn a_trunk_under_its_root_begins_there() {
        let marks = heights(0.2, [1, 1]);
        assert_eq!(marks.len(), 4);
        assert_eq!(marks[2], [Position::Share(0.5), Position::Share(0.7)]);
    }
}
