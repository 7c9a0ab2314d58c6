//! What a base canvas shows: a scene, or the way to it from the picture before.
//!
//! Knows frames and who wants no motion; how a picture becomes another is known to `scene::motion`. Invariant: what is pointed at,
//! walked and said is of the scene at once.

use web_sys::Element;

use crate::app::hooks::{Shared, media};
use crate::app::live::placed;
use crate::figure::Figure;
use crate::scene::{Moving, Scene, advance, at_rest, set_out};

/// How long a change takes, in milliseconds.
const MOTION_MS: f64 = 250.0;
/// How much of it the first frame shows: what is there already needs none.
const FRAME_MS: f64 = 16.0;

/// A scene on its canvas.
pub struct Picture {
    figure: Shared<Figure>,
    /// What is shown, or will be.
    pub scene: Shared<Scene>,
    /// What is on its way there; nothing at rest.
    pub moving: Vec<Moving>,
    since: Option<f64>,
}

impl Picture {
    /// Shows a scene: at once where there `was` nothing, where the frame has another width and to who wants no motion, otherwise by
    /// way of what is on the canvas.
    pub fn new(
        figure: Shared<Figure>,
        scene: Shared<Scene>,
        was: Option<Picture>,
        frame: &Element,
    ) -> Picture {
        // A scene is built again and not copied: that is less to download.
        let items = |figure: &Figure, scene: &Scene| at_rest(placed(figure, scene.size).items);
        let mut moving = Vec::new();
        if let Some(was) = was
            && was.scene.size.w == scene.size.w
            && may_move(frame)
        {
            let there = if was.moving.is_empty() { items(&was.figure, &was.scene) } else { was.moving };
            moving = set_out((there, &was.figure), (items(&figure, &scene), &figure));
            advance(&mut moving, 0.0);
        }
        Picture { figure, scene, moving, since: None }
    }

    /// Goes on to the time of a frame.
    pub fn go(&mut self, now: f64) {
        let t = (now - *self.since.get_or_insert(now - FRAME_MS)) / MOTION_MS;
        if t < 1.0 {
            advance(&mut self.moving, t);
        } else {
            self.moving.clear();
        }
    }
}

/// Whether somebody sees the frame and has not asked for stillness, in the system or in the settings.
fn may_move(frame: &Element) -> bool {
    let still = media("(prefers-reduced-motion: reduce), print").is_none_or(|list| list.matches());
    let hidden = frame.owner_document().is_none_or(|document| document.hidden());
    !still && !hidden && frame.closest("[data-motion]").is_ok_and(|chosen| chosen.is_none())
}
