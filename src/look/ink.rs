//! Inks: what a colour is for. Which colour that is, the theme says.

use crate::look::Theme;
use serde::{Deserialize, Serialize};

/// A colour by its purpose. Each is a custom property of the same name in `style/tokens.css`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ink {
    /// The ground.
    Paper,
    /// Words that matter.
    #[default]
    Text,
    /// Quieter words.
    Muted,
    /// Grid lines.
    Grid,
    /// The line at zero, axis lines.
    Axis,
    /// China: vermilion.
    China,
    /// China, quieter: areas and second values.
    ChinaSoft,
    /// China, as words on paper.
    ChinaText,
    /// The United States: blue.
    Us,
    /// The United States, quieter.
    UsSoft,
    /// The United States, as words on paper.
    UsText,
    /// Everyone else.
    Other,
    /// What has the focus.
    Focus,
}

impl Ink {
    /// Every ink.
    pub const ALL: [Ink; 13] = [
        Ink::Paper,
        Ink::Text,
        Ink::Muted,
        Ink::Grid,
        Ink::Axis,
        Ink::China,
        Ink::ChinaSoft,
        Ink::ChinaText,
        Ink::Us,
        Ink::UsSoft,
        Ink::UsText,
        Ink::Other,
        Ink::Focus,
    ];

    /// Whether it draws axes, rules and words rather than bodies that stand for data.
    pub fn is_frame(self) -> bool {
        matches!(self, Ink::Paper | Ink::Text | Ink::Muted | Ink::Grid | Ink::Axis | Ink::Focus)
    }

    /// Whether its even areas are ruled with lines of paper, so that they are told from China's without colour.
    pub fn is_ruled(self) -> bool {
        !self.is_frame() && self != Ink::China
    }

    /// The direction across the lines that areas of this ink are hatched and ruled with, so that two inks have two: rising to
    /// the right, falling, upright or level.
    pub fn across(self) -> (f64, f64) {
        match self {
            Ink::Us | Ink::UsText => (1.0, -1.0),
            Ink::Other => (1.0, 0.0),
            Ink::ChinaSoft | Ink::UsSoft => (0.0, 1.0),
            _ => (1.0, 1.0),
        }
    }

    /// The quieter ink of the same country; itself where there is none.
    pub fn soft(self) -> Ink {
        match self {
            Ink::China => Ink::ChinaSoft,
            Ink::Us => Ink::UsSoft,
            ink => ink,
        }
    }

    /// The custom property's name without the leading dashes.
    pub fn name(self) -> &'static str {
        match self {
            Ink::Paper => "paper",
            Ink::Text => "text",
            Ink::Muted => "muted",
            Ink::Grid => "grid",
            Ink::Axis => "axis",
            Ink::China => "china",
            Ink::ChinaSoft => "china-soft",
            Ink::ChinaText => "china-text",
            Ink::Us => "us",
            Ink::UsSoft => "us-soft",
            Ink::UsText => "us-text",
            Ink::Other => "other",
            Ink::Focus => "focus",
        }
    }

    /// The colour in a theme, as red, green and blue.
    pub fn rgb(self, theme: Theme) -> [u8; 3] {
        let (light, dark) = match self {
            Ink::Paper => ([0xff, 0xfd, 0xf9], [0x14, 0x16, 0x1a]),
            Ink::Text => ([0x1b, 0x1b, 0x1d], [0xee, 0xec, 0xe6]),
            Ink::Muted => ([0x5d, 0x5c, 0x60], [0xa6, 0xa5, 0xa2]),
            Ink::Grid => ([0xe7, 0xe3, 0xdb], [0x2c, 0x2f, 0x35]),
            Ink::Axis => ([0x8d, 0x8a, 0x86], [0x72, 0x73, 0x78]),
            Ink::China => ([0xd1, 0x3b, 0x22], [0xf0, 0x6a, 0x4c]),
            Ink::ChinaSoft => ([0xe8, 0x9b, 0x88], [0x8c, 0x43, 0x34]),
            Ink::ChinaText => ([0xb8, 0x2e, 0x18], [0xf4, 0x83, 0x68]),
            Ink::Us => ([0x27, 0x62, 0xab], [0x5f, 0x9c, 0xe6]),
            Ink::UsSoft => ([0x93, 0xb3, 0xdb], [0x36, 0x5a, 0x88]),
            Ink::UsText => ([0x1f, 0x55, 0x99], [0x7c, 0xb0, 0xee]),
            Ink::Other => ([0x86, 0x82, 0x7c], [0x84, 0x84, 0x86]),
            Ink::Focus => ([0x00, 0x00, 0x00], [0xff, 0xf6, 0xdc]),
        };
        match theme {
            Theme::Light => light,
            Theme::Dark => dark,
        }
    }
}
