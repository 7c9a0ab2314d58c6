//! Templates: a sentence with numbered holes for the words that change.
//!
//! Takes the place of `format!`, which writes machine code for every sentence in every language; a template is data.
//! Invariant: total. What is no hole is written as it stands.

/// The template with each hole `{0}` to `{9}` filled by the part of that number; a hole without a part stays empty.
///
/// ```
/// use olympus::text::fill;
/// assert_eq!(fill("{1} of {0}: {1}", &["ten", "two"]), "two of ten: two");
/// assert_eq!(fill("{0}, {1}", &["one"]), "one, ");
/// assert_eq!(fill("{a} {10} {", &["one"]), "{a} {10} {");
/// ```
pub fn fill(template: &str, parts: &[&str]) -> String {
    let mut out = String::with_capacity(template.len() * 2);
    for (at, piece) in template.split('{').enumerate() {
        match piece.as_bytes() {
            _ if at == 0 => out.push_str(piece),
            [hole @ b'0'..=b'9', b'}', ..] => {
                out.push_str(parts.get(usize::from(hole - b'0')).copied().unwrap_or_default());
                out.push_str(piece.get(2..).unwrap_or_default());
            }
            _ => {
                out.push('{');
                out.push_str(piece);
            }
        }
    }
    out
}
