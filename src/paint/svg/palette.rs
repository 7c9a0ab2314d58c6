//! Palettes: where an SVG's colours come from.
//!
//! Knows inks and themes, not elements. Invariant: on a page nothing is resolved, in a file everything is.

use crate::look::{Ink, Theme};
use crate::paint::{colour::hex, font};
use crate::scene::Family;

/// Where the colours and faces come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Palette {
    /// From the page's custom properties and classes (`style/tokens.css`): for inlining, follows the page's theme.
    Page,
    /// From the file itself, light with dark overrides for readers whose system is dark: for downloads.
    ///
    /// The light colours stand in the attributes, for programs that read SVG but no style sheets.
    File,
    /// From one theme, with no style sheet at all: for turning into pixels.
    Fixed(Theme),
}

impl Palette {
    /// Whether faces come from classes.
    pub(crate) fn has_classes(self) -> bool {
        !matches!(self, Palette::Fixed(_))
    }

    /// Whether the picture brings its own paper.
    pub(crate) fn has_ground(self) -> bool {
        self != Palette::Page
    }

    /// An ink as an attribute's value.
    pub(crate) fn colour(self, ink: Ink) -> String {
        match self {
            Palette::Page => {
                let mut out = String::from("var(--");
                out.push_str(ink.name());
                out.push(')');
                out
            }
            Palette::File => hex(ink.rgb(Theme::Light)),
            Palette::Fixed(theme) => hex(ink.rgb(theme)),
        }
    }

    /// The file's own style sheet for the inks it uses; empty where there is none.
    pub(crate) fn style_sheet(self, inks: &[Ink]) -> String {
        if self != Palette::File {
            return String::new();
        }
        let mut out = String::from("<style>");
        for family in [Family::Sans, Family::Serif] {
            out.push('.');
            out.push_str(font::class(family));
            out.push_str("{font-family:");
            out.push_str(font::stack(family));
            out.push('}');
        }
        // Selecting by the light colour itself leaves that colour readable to programs without style sheets.
        out.push_str("@media(prefers-color-scheme:dark){");
        for ink in inks {
            let (light, dark) = (hex(ink.rgb(Theme::Light)), hex(ink.rgb(Theme::Dark)));
            for name in ["fill", "stroke"] {
                for part in ["[", name, "=\"", &light, "\"]{", name, ":", &dark, "}"] {
                    out.push_str(part);
                }
            }
        }
        out.push_str("}</style>");
        out
    }
}
