//! Trees: one thing and what belongs to it, as dots with branches off a trunk.
//!
//! Knows rows, shares of the plot, data and inks, no chart. Invariant: every dot has a branch from the trunk, which ends at
//! the lowest of them.

use crate::figure::{Mark, MarkItem, MarkKind, Position};
use crate::look::{Ink, Texture};

/// Radius of the root's dot and of the others.
const DOTS: (f64, f64) = (11.0, 7.0);
/// The share of a row that several dots in it take.
const SPREAD: f64 = 0.8;

/// Where a tree stands; across in shares of the plot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stand {
    /// The root's dot.
    pub root: (f64, Position),
    /// How far across the trunk runs down. Where that is beside the root, a stroke leads over.
    pub trunk: f64,
    /// How far across the other dots stand.
    pub dots: f64,
}

/// What branches off at one row: how many dots for one datum, and how they are drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Branch {
    /// The row.
    pub row: usize,
    /// Where in the row the first dot stands, as a share of it; several stand around its middle if there is none.
    pub first: Option<f64>,
    /// Position of their datum.
    pub datum: usize,
    /// How many there are.
    pub count: usize,
    /// How they are drawn.
    pub texture: Texture,
}

impl Branch {
    /// Where in the row each dot stands.
    fn heights(&self) -> impl Iterator<Item = f64> {
        let apart = SPREAD / self.count.max(1) as f64;
        let first = self.first.unwrap_or(0.5 - apart * (self.count as f64 - 1.0) / 2.0);
        (0..self.count).map(move |n| first + apart * n as f64)
    }
}

/// The strokes, the root's and the branches', and over them the dots.
pub(crate) fn marks(stand: Stand, root: usize, branches: &[Branch], ink: Ink) -> Vec<Mark> {
    let Stand { root: (x, y), trunk, dots: across } = stand;
    let dot = |x, y, size| MarkItem::at(Position::Share(x), y, ink).with_size(size);
    // Without its root a tree is none.
    let stroke = |places: [(f64, Position); 2]| {
        let end = |(x, y)| MarkItem::at(Position::Share(x), y, ink.soft()).with_size(1.5).joining([root]);
        Mark::new(MarkKind::Line, places.map(end).to_vec())
    };
    let beside = trunk != x;
    let mut marks: Vec<Mark> = beside.then(|| stroke([(x, y), (trunk, y)])).into_iter().collect();
    let mut dots = vec![dot(x, y, DOTS.0).with_datum(root)];
    let (mut top, mut lowest) = (y, y);
    for (at, branch) in branches.iter().enumerate() {
        for (n, share) in branch.heights().enumerate() {
            let y = Position::Row(branch.row, share);
            dots.push(dot(across, y, DOTS.1).with_texture(branch.texture).with_datum(branch.datum));
            marks.push(stroke([(trunk, y), (across, y)]));
            if beside && at == 0 && n == 0 {
                top = y;
            }
            lowest = y;
        }
    }
    marks.push(stroke([(trunk, top), (trunk, lowest)]));
    marks.push(Mark::new(MarkKind::Dot, dots));
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heights(trunk: f64, counts: [usize; 2], first: Option<f64>) -> Vec<Vec<Position>> {
        let stand = Stand { root: (0.2, Position::Share(0.5)), trunk, dots: 0.6 };
        let branch = |(row, count)| Branch { row, first, datum: 1, count, texture: Texture::Outline };
        let branches = [(0, counts[0]), (1, counts[1])].map(branch);
        let marks = marks(stand, 0, &branches, Ink::China);
        marks.iter().map(|mark| mark.items.iter().map(|item| item.y).collect()).collect()
    }

    #[test]
    fn each_dot_has_a_branch_and_the_trunk_ends_at_the_lowest() {
        let marks = heights(0.4, [1, 2], None);
        // The way to the trunk, three branches, the trunk, the dots.
        assert_eq!(marks.len(), 6);
        assert_eq!(marks[5].len(), 4);
        assert_eq!(marks[4], [Position::Row(0, 0.5), marks[5][3]]);
        assert_eq!(
            marks[5][2..],
            [0.3, 0.7].map(|share| Position::Row(1, share)),
            "around the middle of the row"
        );
    }

    #[test]
    fn a_trunk_under_its_root_begins_there() {
        let marks = heights(0.2, [1, 1], Some(0.25));
        assert_eq!(marks.len(), 4);
        assert_eq!(marks[2], [Position::Share(0.5), Position::Row(1, 0.25)]);
    }
}
