//! The elements that a page begins with, and whether a selector finds one.
//!
//! Knows who stands in whom, and what scripts say on the root before the first paint. Invariant: an element is found by every
//! selector that a browser would find it by at that moment.

use super::selector::{Compound, Part, Relation, Selector};
use crate::html::{Piece, Tag, pieces};
use anyhow::Result;
use std::collections::HashSet;

/// What scripts write on the root before the first paint: `web/src/first/`.
const FIRST: [&str; 11] = [
    "data-asked",
    "data-embed",
    "data-framed",
    "data-no-controls",
    "data-no-title",
    "data-offered",
    "data-plain",
    "data-scripts",
    "data-static",
    "data-theme",
    "data-transparent",
];

/// One element, and in which it stands.
struct Element {
    tag: Tag,
    within: Option<usize>,
}

/// The elements in their order; the first is the root.
pub struct Tree {
    elements: Vec<Element>,
    words: HashSet<String>,
}

impl Tree {
    /// The elements of a page's beginning.
    ///
    /// # Errors
    /// A beginning that could be read in more than one way.
    pub fn of(html: &str) -> Result<Tree> {
        let mut tree = Tree { elements: Vec::new(), words: HashSet::new() };
        let mut open: Vec<usize> = Vec::new();
        for piece in pieces(html)? {
            match piece {
                Piece::Open(tag) => {
                    let (is_empty, at) = (tag.is_empty, tree.elements.len());
                    tree.words.insert(tag.name.clone());
                    tree.words.extend(classes(&tag).map(|class| format!(".{class}")));
                    tree.elements.push(Element { tag, within: open.last().copied() });
                    if !is_empty {
                        open.push(at);
                    }
                }
                Piece::Close(name, _) => {
                    if let Some(at) = open.iter().rposition(|&at| tree.elements[at].tag.name == name) {
                        open.truncate(at);
                    }
                }
                Piece::Text(_) => {}
            }
        }
        Ok(tree)
    }

    /// Whether a selector finds any element.
    pub fn has(&self, selector: &Selector) -> bool {
        // Most selectors name something that is nowhere.
        let known = selector.0.iter().flat_map(|(_, compound)| compound).all(|part| match part {
            Part::Name(name) => self.words.contains(name),
            Part::Class(name) => self.words.contains(&format!(".{name}")),
            Part::Never => false,
            _ => true,
        });
        known && (0..self.elements.len()).any(|at| self.is(at, selector))
    }

    /// Whether a selector finds this element.
    fn is(&self, at: usize, Selector(parts): &Selector) -> bool {
        self.ends(at, parts)
    }

    fn ends(&self, at: usize, parts: &[(Relation, Compound)]) -> bool {
        let Some(((relation, compound), before)) = parts.split_last() else { return true };
        if !compound.iter().all(|part| self.fits(at, part)) {
            return false;
        }
        if before.is_empty() {
            return true;
        }
        let within = self.elements[at].within;
        match relation {
            Relation::Child => within.is_some_and(|parent| self.ends(parent, before)),
            Relation::Inside => std::iter::successors(within, |&parent| self.elements[parent].within)
                .any(|parent| self.ends(parent, before)),
            Relation::Behind => {
                (0..at).any(|other| self.elements[other].within == within && self.ends(other, before))
            }
        }
    }

    fn fits(&self, at: usize, part: &Part) -> bool {
        let tag = &self.elements[at].tag;
        match part {
            Part::Name(name) => tag.name == *name,
            Part::Class(name) => classes(tag).any(|class| class == name),
            Part::Id(id) => tag.get("id") == Some(id.as_str()),
            Part::Root => at == 0,
            Part::OneOf(selectors) => selectors.iter().any(|selector| self.is(at, selector)),
            Part::Never => false,
            Part::Attribute(name, _) if at == 0 && FIRST.contains(&name.as_str()) => true,
            Part::Attribute(name, value) => {
                tag.get(name).is_some_and(|own| value.as_ref().is_none_or(|value| value == own))
            }
        }
    }
}

fn classes(tag: &Tag) -> impl Iterator<Item = &str> {
    tag.get("class").unwrap_or_default().split_whitespace()
}
