//! Words in each language, side by side, as markup; the style sheet shows the reader's one.
//!
//! Native only: the program has one language at a time, or the finished page.

use maud::{Markup, html};

use crate::text::Lang;
use crate::text::words::Fixed;

/// Markup in each language.
pub(super) fn in_each(of: impl Fn(Lang) -> Markup) -> Markup {
    html! {
        @for lang in Lang::ALL {
            span class="t" lang=(lang.code()) { (of(lang)) }
        }
    }
}

/// A message in each language.
pub(super) fn worded(words: Fixed) -> Markup {
    in_each(|lang| html! { (words.say(lang)) })
}
