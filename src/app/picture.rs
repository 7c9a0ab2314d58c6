//! What a base canvas shows: a scene, or the way to it from the picture before.
//!
//! Knows frames; how a picture becomes another, and for whom, comes with what can ask for another. Invariant: what is pointed at, walked
//! and said is of the scene at once.

use web_sys::Element;

use crate::app::hooks::Shared;
use crate::app::live::more;
use crate::figure::Figure;
use crate::scene::{Moving, Scene};

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
        let mut moving = Vec::new();
        if let Some(more) = more()
            && let Some(was) = was
            && was.scene.size.w == scene.size.w
        {
            moving = (more.set_out)(frame, (was.moving, &was.figure, &was.scene), (&figure, &scene));
        }
        Picture { figure, scene, moving, since: None }
    }

    /// Goes on to the time of a frame.
    pub fn go(&mut self, now: f64) {
        let t = (now - *self.since.get_or_insert(now - FRAME_MS)) / MOTION_MS;
        match more() {
            Some(more) if t < 1.0 => (more.advance)(&mut self.moving, t),
            _ => self.moving.clear(),
        }
    }
}
