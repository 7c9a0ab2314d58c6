//! How to read the grades, and where the data are.

use maud::{Markup, html};

use crate::data::Grade;
use crate::markup::bilingual::{in_each, worded};
use crate::markup::grade_name;
use crate::text::words::story as words;

/// The section.
pub(super) fn grades() -> Markup {
    html! {
        section class="story" id="grades" aria-labelledby="grades-heading" {
            div class="told" {
                h2 id="grades-heading" { (worded(words::GRADES)) }
                div {
                    p { (worded(words::TEXTURES)) }
                    dl {
                        @for grade in Grade::ALL {
                            div {
                                dt { (in_each(|lang| html! { (grade_name(grade, lang)) })) }
                                dd { (in_each(|lang| html! { (grade.meaning(lang)) })) }
                            }
                        }
                    }
                    p { a href="data/datapackage.json" { (worded(words::PACKAGE)) } }
                }
            }
        }
    }
}
