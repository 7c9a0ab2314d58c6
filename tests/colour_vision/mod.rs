//! How readers with less than full colour vision see colours, and how far apart two are then, for tests of tokens and of marks.

#![allow(dead_code, reason = "not every test binary asks for all of it")]

use std::array::from_fn;

/// Linear sRGB.
pub type Linear = [f64; 3];

/// Linear sRGB from bytes.
pub fn linear(rgb: [u8; 3]) -> Linear {
    rgb.map(|byte| {
        let v = f64::from(byte) / 255.0;
        if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
    })
}

fn times(matrix: [[f64; 3]; 3], v: Linear) -> Linear {
    from_fn(|row| (0..3).map(|n| matrix[row][n] * v[n]).sum::<f64>())
}

/// How a reader without one kind of cone sees a colour, in linear sRGB.
#[derive(Clone, Copy, Debug)]
pub enum Vision {
    Full,
    Protanopia,
    Deuteranopia,
    Tritanopia,
}

impl Vision {
    /// Viénot, Brettel and Mollon 1999 for the first two; Brettel, Viénot and Mollon 1997 with its two half planes for
    /// the third, which one plane cannot describe. The matrices are those of libDaltonLens, for sRGB primaries.
    pub fn sees(self, v: Linear) -> Linear {
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

/// Every vision, the full one first.
pub const VISIONS: [Vision; 4] = [Vision::Full, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia];

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
pub fn difference(a: [u8; 3], b: [u8; 3], vision: Vision) -> f64 {
    let [a, b] = [a, b].map(|rgb| lab(vision.sees(linear(rgb))));
    (0..3).map(|n| (a[n] - b[n]).powi(2)).sum::<f64>().sqrt()
}

/// Ottosson's OKLab from linear sRGB.
fn oklab(v: Linear) -> [f64; 3] {
    let cones = times(
        [
            [0.4122214708, 0.5363325363, 0.0514459929],
            [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ],
        v,
    );
    times(
        [
            [0.2104542553, 0.7936177850, -0.0040720468],
            [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ],
        cones.map(f64::cbrt),
    )
}

/// Difference in OKLab between two colours as a reader sees them: 0.02 is just to be seen side by side, 1 is black on white.
pub fn oklab_difference(a: [u8; 3], b: [u8; 3], vision: Vision) -> f64 {
    let [a, b] = [a, b].map(|rgb| oklab(vision.sees(linear(rgb))));
    (0..3).map(|n| (a[n] - b[n]).powi(2)).sum::<f64>().sqrt()
}
