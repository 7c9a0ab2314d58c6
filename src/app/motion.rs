//! The way from one picture to another, for who wants to see it.
//!
//! Knows who wants no motion; how a picture becomes another is known to `scene::motion`.

use web_sys::Element;

use crate::app::hooks::media;
use crate::app::live::{Leaving, placed};
use crate::figure::Figure;
use crate::scene::{Moving, Scene, advance, at_rest};

/// Sets out in a frame from what `was` there, on its way or at rest, to what `is`; nothing for who wants no motion.
pub fn set_out(frame: &Element, (moving, was, from): Leaving, (is, to): (&Figure, &Scene)) -> Vec<Moving> {
    if !may_move(frame) {
        return Vec::new();
    }
    // A scene is built again and not copied: that is less to download.
    let items = |figure: &Figure, scene: &Scene| at_rest(placed(figure, scene.size).items);
    let there = if moving.is_empty() { items(was, from) } else { moving };
    let mut moving = crate::scene::set_out((there, was), (items(is, to), is));
    advance(&mut moving, 0.0);
    moving
}

/// Whether somebody sees the frame and has not asked for stillness, in the system or in the settings.
fn may_move(frame: &Element) -> bool {
    let still = media("(prefers-reduced-motion: reduce), print").is_none_or(|list| list.matches());
    let hidden = frame.owner_document().is_none_or(|document| document.hidden());
    !still && !hidden && frame.closest("[data-motion]").is_ok_and(|chosen| chosen.is_none())
}
