//! The site's icons as pixels, for systems that take no drawing.
//!
//! Knows the one drawing, `public/favicon.svg`, and what systems cut away. Invariant: an icon that may be cut to a
//! circle has the whole mark inside it.

use crate::file::File;
use anyhow::{Context, Result};
use olympus::look::{Ink, Theme};
use resvg::{tiny_skia, usvg};

/// The folder of the icons.
pub const FOLDER: &str = "icons";

const DRAWING: &str = include_str!("../../../public/favicon.svg");

/// One icon.
pub struct Icon {
    /// Its name, without an ending.
    name: &'static str,
    /// Width and height.
    pub px: u16,
    /// What part of that the drawing takes.
    share: f32,
    /// Whether the ground is filled; where it is not, the system's shows.
    filled: bool,
    /// Whether a system may cut it to any form that holds a circle of four fifths of its width.
    pub maskable: bool,
    /// Whether it is for Apple's systems, which look for it in pages instead of the manifest.
    pub apple: bool,
}

/// Every icon.
pub const ALL: &[Icon] = &[
    Icon { name: "192", px: 192, share: 1.0, filled: false, maskable: false, apple: false },
    Icon { name: "512", px: 512, share: 1.0, filled: false, maskable: false, apple: false },
    Icon { name: "maskable-512", px: 512, share: 0.66, filled: true, maskable: true, apple: false },
    Icon { name: "apple-touch-180", px: 180, share: 0.75, filled: true, maskable: false, apple: true },
];

impl Icon {
    /// Where it stands, from the root of the site.
    pub fn path(&self) -> String {
        format!("{FOLDER}/{}.png", self.name)
    }

    fn painted(&self, drawing: &usvg::Tree) -> Result<tiny_skia::Pixmap> {
        let px = u32::from(self.px);
        let mut pixels = tiny_skia::Pixmap::new(px, px).context("no room for an icon")?;
        if self.filled {
            let [r, g, b] = Ink::Paper.rgb(Theme::Light);
            pixels.fill(tiny_skia::Color::from_rgba8(r, g, b, 255));
        }
        let width = f32::from(self.px);
        let scale = width * self.share / drawing.size().width();
        let margin = width * (1.0 - self.share) / 2.0;
        let place = tiny_skia::Transform::from_translate(margin, margin).pre_scale(scale, scale);
        resvg::render(drawing, place, &mut pixels.as_mut());
        Ok(pixels)
    }
}

/// Paints every icon.
pub fn icons() -> Result<Vec<File>> {
    let drawing =
        usvg::Tree::from_str(DRAWING, &usvg::Options::default()).context("in public/favicon.svg")?;
    let file = |icon: &Icon| -> Result<File> {
        let bytes = icon
            .painted(&drawing)?
            .encode_png()
            .with_context(|| format!("{} cannot be written", icon.path()))?;
        Ok(File { path: icon.path(), bytes })
    };
    ALL.iter().map(file).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icons_have_their_size_and_show_the_mark() -> Result<()> {
        for (icon, file) in ALL.iter().zip(icons()?) {
            let picture = tiny_skia::Pixmap::decode_png(&file.bytes)?;
            assert_eq!((picture.width(), picture.height()), (u32::from(icon.px), u32::from(icon.px)));
            let ground = picture.pixel(0, 0).context("no pixel")?;
            assert_eq!(ground.alpha(), if icon.filled { 255 } else { 0 }, "{}", icon.name);
            let mark = picture.pixels().iter().filter(|pixel| **pixel != ground).count();
            assert!(mark * 8 > picture.pixels().len() || icon.share < 1.0, "{} is all but empty", icon.name);
            assert!(mark > 1000, "{} is all but empty", icon.name);
        }
        Ok(())
    }

    #[test]
    fn nothing_of_the_mark_is_cut_away() -> Result<()> {
        for (icon, file) in ALL.iter().zip(icons()?).filter(|(icon, _)| icon.maskable) {
            let picture = tiny_skia::Pixmap::decode_png(&file.bytes)?;
            let ground = picture.pixel(0, 0);
            let (width, middle) = (u32::from(icon.px), f64::from(icon.px) / 2.0);
            for at in 0..width * width {
                let (x, y) = (at % width, at / width);
                let away = (f64::from(x) + 0.5 - middle).hypot(f64::from(y) + 0.5 - middle);
                assert!(away < 0.8 * middle || picture.pixel(x, y) == ground, "{x},{y} of {}", icon.name);
            }
        }
        Ok(())
    }
}
