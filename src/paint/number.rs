//! Numbers in SVG and CSS: hundredths, so that a coordinate is a whole number until it is written.
//!
//! Invariant: what is written reads back as the same count of hundredths.

use crate::scale::within;

/// The nearest count of hundredths; what is not finite counts as 0 and what is far off any page is cut off.
pub(crate) fn hundredths(v: f64) -> i64 {
    // A cast turns NaN into 0; the clamp keeps differences of two counts in range.
    within((v * 100.0).round(), -1e12, 1e12) as i64
}

/// Writes a count of hundredths with at most two decimals, without trailing or leading zeros.
pub(crate) fn push(out: &mut String, hundredths: i64) {
    if hundredths < 0 {
        out.push('-');
    }
    let n = hundredths.unsigned_abs();
    let (whole, part) = (n / 100, (n % 100) as u8);
    if whole > 0 || part == 0 {
        push_whole(out, whole);
    }
    if part > 0 {
        out.push('.');
        out.push(char::from(b'0' + part / 10));
        if part % 10 > 0 {
            out.push(char::from(b'0' + part % 10));
        }
    }
}

/// Writes ` name="value"`.
pub(crate) fn push_attribute(out: &mut String, name: &str, hundredths: i64) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    push(out, hundredths);
    out.push('"');
}

/// The value written with at most two decimals.
pub(crate) fn written(v: f64) -> String {
    let mut out = String::new();
    push(&mut out, hundredths(v));
    out
}

pub(crate) fn push_whole(out: &mut String, n: u64) {
    if n >= 10 {
        push_whole(out, n / 10);
    }
    out.push(char::from(b'0' + (n % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn at_most_two_decimals_and_no_idle_zeros() {
        for (v, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (0.004, "0"),
            (-0.004, "0"),
            (0.5, ".5"),
            (-0.25, "-.25"),
            (3.0, "3"),
            (12.345, "12.35"),
            (-7.1, "-7.1"),
            (0.06, ".06"),
            (1040.0, "1040"),
            (99.999, "100"),
            (f64::NAN, "0"),
            (f64::INFINITY, "10000000000"),
        ] {
            assert_eq!(written(v), text, "{v}");
        }
    }
}
