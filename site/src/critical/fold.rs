//! Where on a page the first paint may stop waiting.
//!
//! Knows the body of a page, not its style. Invariant: it is a place between two elements of `main` or of a section of it, where
//! a style sheet and a script may stand.

use crate::html::{Piece, pieces};
use anyhow::Result;

/// How many bytes of a body are seen first: up to the end of its first chart if it begins with one, otherwise of the first
/// element of `main`.
///
/// # Errors
/// A body that could be read in more than one way.
pub fn fold(body: &str, begins_with_chart: bool) -> Result<usize> {
    let (mut depth, mut inside) = (0, false);
    for piece in pieces(body)? {
        match piece {
            Piece::Open(tag) if tag.name == "main" => inside = true,
            Piece::Open(tag) if inside && !tag.is_empty => depth += 1,
            Piece::Close(name, place) if begins_with_chart && name == "figure" => return Ok(place.end),
            // An empty `main`: what follows it is the foot of the page.
            Piece::Close(name, place) if name == "main" => return Ok(place.end),
            Piece::Close(_, place) if inside => {
                depth -= 1;
                if depth == 0 && !begins_with_chart {
                    return Ok(place.end);
                }
            }
            _ => {}
        }
    }
    Ok(body.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_seen_up_to_its_first_chart_or_its_first_element() -> Result<()> {
        let (head, foot) = ("<header><p>x</p></header><main>", "</main><footer></footer>");
        for (chart, first, rest) in [
            (true, "<h1>a</h1><section><figure><svg><g/></svg></figure>", "<figure></figure></section>"),
            (false, "<div><p>a<br></p><figure></figure></div>", "<p>b</p>"),
            (false, "", ""),
        ] {
            let body = [head, first, rest, foot].concat();
            let (seen, _) = body.split_at(fold(&body, chart)?);
            let whole = if first.is_empty() { [head, "</main>"].concat() } else { [head, first].concat() };
            assert_eq!(seen, whole);
        }
        assert_eq!(fold("", true)?, 0);
        Ok(())
    }
}
