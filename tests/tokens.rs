//! The style sheet's tokens and the inks of the scene are the same colours, readable on the ground and told apart by
//! readers who see fewer colours.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use olympus::look::{Ink, Theme};
use olympus::paint::font;
use olympus::scene::Family;
use std::array::from_fn;

const TOKENS: &str = include_str!("../style/tokens.css");
const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

type Linear = [f64; 3];

/// The text between the braces that follow a selector.
fn block(selector: &str) -> &'static str {
    let (_, rest) = TOKENS.split_once(&format!("{selector} {{")).unwrap();
    rest.split_once('}').unwrap().0
}

fn declared(block: &'static str, name: &str) -> Option<&'static str> {
    let (_, rest) = block.split_once(&format!("--{name}:"))?;
    Some(rest.split_once(';')?.0.trim())
}

fn check_inks(selector: &str, theme: Theme) {
    for ink in Ink::ALL {
        let [r, g, b] = ink.rgb(theme);
        let expected = format!("#{r:02x}{g:02x}{b:02x}");
        assert_eq!(
            declared(block(selector), ink.name()),
            Some(expected.as_str()),
            "{} in {selector}",
            ink.name()
        );
    }
}

#[test]
fn every_ink_is_a_token_in_both_themes() {
    check_inks("\n:root", Theme::Light);
    check_inks(":root:not([data-theme=\"light\"])", Theme::Dark);
    check_inks(":root[data-theme=\"dark\"]", Theme::Dark);
}

#[test]
fn faces_are_those_the_painters_name() {
    for (name, family) in [("sans", Family::Sans), ("serif", Family::Serif)] {
        let written = declared(block("\n:root"), name).unwrap();
        let written = written.split_whitespace().collect::<Vec<_>>().join(" ").replace('"', "'");
        assert_eq!(written, font::stack(family));
        assert!(
            block(&format!("\n.{}", font::class(family))).contains(&format!("font-family: var(--{name});"))
        );
    }
}

fn linear(rgb: [u8; 3]) -> Linear {
    rgb.map(|byte| {
        let v = f64::from(byte) / 255.0;
        if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
    })
}

/// Relative luminance, WCAG 2.
fn luminance([r, g, b]: Linear) -> f64 {
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// Contrast ratio, WCAG 2.
fn contrast(a: Ink, b: Ink, theme: Theme) -> f64 {
    let [a, b] = [a, b].map(|ink| luminance(linear(ink.rgb(theme))));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn the_contrast_formula_is_wcags() {
    let [black, white] = [[0; 3], [255; 3]].map(|rgb| luminance(linear(rgb)));
    assert!(((white + 0.05) / (black + 0.05) - 21.0).abs() < 1e-9);
    // The well-known lightest grey that passes on white.
    let grey = luminance(linear([0x76; 3]));
    assert!(((white + 0.05) / (grey + 0.05) - 4.54).abs() < 0.01);
}

#[test]
fn words_and_marks_stand_out_from_the_ground() {
    for theme in THEMES {
        for ink in [Ink::Text, Ink::Muted, Ink::ChinaText, Ink::UsText] {
            let ratio = contrast(ink, Ink::Paper, theme);
            assert!(ratio >= 4.5, "{ink:?} in {theme:?}: {ratio:.2}");
        }
        for ink in [Ink::China, Ink::Us, Ink::Other, Ink::Axis, Ink::Focus] {
            let ratio = contrast(ink, Ink::Paper, theme);
            assert!(ratio >= 3.0, "{ink:?} in {theme:?}: {ratio:.2}");
        }
    }
}

fn times(matrix: [[f64; 3]; 3], v: Linear) -> Linear {
    from_fn(|row| (0..3).map(|n| matrix[row][n] * v[n]).sum::<f64>())
}

/// How a reader without one kind of cone sees a colour, in linear sRGB.
#[derive(Clone, Copy, Debug)]
enum Vision {
    Full,
    Protanopia,
    Deuteranopia,
    Tritanopia,
}

impl Vision {
    /// Viénot, Brettel and Mollon 1999 for the first two; Brettel, Viénot and Mollon 1997 with its two half planes for
    /// the third, which one plane cannot describe. The matrices are those of libDaltonLens, for sRGB primaries.
    fn sees(self, v: Linear) -> Linear {
        let seen = match self {
            Vision::Full => v,
            Vision::Protanopia => {
                times([[0.11238, 0.88762, 0.0], [0.11238, 0.88762, 0.0], [0.00401, -0.00401, 1.0]], v)
            }
            Vision::Deuteranopia => {
                times([[0.29275, 0.70725, 0.0], [0.29275, 0.70725, 0.0], [-0.02234, 0.02234, 1.0]], v)
            }
            Vision::Tritanopia if 0.03901 * v[0] - 0.02788 * v[1] - 0.01113 * v[2] >= 0.0 => times(
                [[1.01277, 0.13548, -0.14826], [-0.01243, 0.86812, 0.14431], [0.07589, 0.80500, 0.11911]],
                v,
            ),
            Vision::Tritanopia => times(
                [[0.93678, 0.18979, -0.12657], [0.06154, 0.81526, 0.12320], [-0.37562, 1.12767, 0.24796]],
                v,
            ),
        };
        seen.map(|c| c.clamp(0.0, 1.0))
    }
}

/// CIE L*a*b* under D65 from linear sRGB.
fn lab(v: Linear) -> [f64; 3] {
    let xyz = times(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ],
        v,
    );
    let white = [0.95047, 1.0, 1.08883];
    let [x, y, z] = from_fn(|n| {
        let t: f64 = xyz[n] / white[n];
        if t > 0.008856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 }
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// CIE 1976 colour difference between two colours as a reader sees them.
fn difference(a: [u8; 3], b: [u8; 3], vision: Vision) -> f64 {
    let [a, b] = [a, b].map(|rgb| lab(vision.sees(linear(rgb))));
    (0..3).map(|n| (a[n] - b[n]).powi(2)).sum::<f64>().sqrt()
}

/// Two colours side by side are told apart from a difference of about 2.3; marks a few pixels wide, apart from each
/// other and matched from memory with a label, want about ten times that.
const APART: f64 = 25.0;

const VISIONS: [Vision; 4] = [Vision::Full, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia];

#[test]
fn the_simulations_confuse_what_they_should() {
    for (a, b, vision) in [
        ([0xb0, 0x40, 0x30], [0x5c, 0x52, 0x31], Vision::Protanopia),
        ([0xb0, 0x60, 0x40], [0x7f, 0x7a, 0x3a], Vision::Deuteranopia),
        ([0x30, 0x80, 0xc0], [0x30, 0x8c, 0x86], Vision::Tritanopia),
    ] {
        let (full, less) = (difference(a, b, Vision::Full), difference(a, b, vision));
        assert!(full > APART && less < APART, "{vision:?}: {full:.1} {less:.1}");
    }
    for vision in VISIONS {
        assert!(difference([128; 3], [128; 3], vision) < 1e-9);
        assert!(difference([0; 3], [255; 3], vision) > 99.0, "{vision:?} keeps black and white");
    }
}

#[test]
fn china_and_the_us_are_told_apart_by_every_reader() {
    for theme in THEMES {
        for (a, b) in [
            (Ink::China, Ink::Us),
            (Ink::ChinaSoft, Ink::UsSoft),
            (Ink::ChinaText, Ink::UsText),
            (Ink::China, Ink::Other),
            (Ink::Us, Ink::Other),
        ] {
            for vision in VISIONS {
                let apart = difference(a.rgb(theme), b.rgb(theme), vision);
                assert!(apart >= APART, "{a:?} and {b:?} in {theme:?} with {vision:?}: {apart:.1}");
            }
        }
    }
}
