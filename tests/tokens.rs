//! The style sheet's tokens and the inks of the scene are the same colours, readable on the ground and told apart by
//! readers who see fewer colours.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod colour_vision;

use colour_vision::{Linear, VISIONS, Vision, difference, linear};
use olympus::look::{Ink, Theme};
use olympus::paint::font;
use olympus::scene::Family;

const TOKENS: &str = include_str!("../style/tokens.css");
const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

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

/// Two colours side by side are told apart from a difference of about 2.3; marks a few pixels wide, apart from each
/// other and matched from memory with a label, want about ten times that.
const APART: f64 = 25.0;

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
