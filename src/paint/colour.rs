//! Colours as CSS writes them, without any formatting of fractions.
//!
//! Invariant: lower-case hexadecimal, six digits for an opaque colour and eight for any other.

use crate::look::{Ink, Theme};

/// A colour that can be told apart from another before it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour {
    /// Red, green and blue.
    pub rgb: [u8; 3],
    /// 1 is opaque.
    pub alpha: f64,
}

impl Colour {
    /// An ink in a theme.
    pub fn new(ink: Ink, alpha: f64, theme: Theme) -> Colour {
        Colour { rgb: ink.rgb(theme), alpha }
    }

    /// The colour in CSS.
    ///
    /// ```
    /// use olympus::paint::colour::Colour;
    /// assert_eq!(Colour { rgb: [255, 0, 16], alpha: 1.0 }.css(), "#ff0010");
    /// assert_eq!(Colour { rgb: [255, 0, 16], alpha: 0.5 }.css(), "#ff001080");
    /// ```
    pub fn css(self) -> String {
        let mut out = hex(self.rgb);
        if self.alpha < 1.0 {
            // The cast saturates, so an opacity that is no number is none at all.
            push_byte(&mut out, (self.alpha * 255.0).round() as u8);
        }
        out
    }
}

/// An opaque colour as `#rrggbb`.
pub fn hex(rgb: [u8; 3]) -> String {
    let mut out = String::from("#");
    for byte in rgb {
        push_byte(&mut out, byte);
    }
    out
}

fn push_byte(out: &mut String, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    out.push(char::from(DIGITS[usize::from(byte >> 4)]));
    out.push(char::from(DIGITS[usize::from(byte & 15)]));
}
