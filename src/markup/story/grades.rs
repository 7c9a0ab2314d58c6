//! How to read the grades, and where the data are.

use maud::{Markup, html};

use crate::data::Grade;
use crate::markup::{Page, grade_name};
use crate::text::Lang;
use crate::text::words::story as words;

/// The section.
pub(super) fn grades(lang: Lang) -> Markup {
    html! {
        section class="story" id="grades" aria-labelledby="grades-heading" {
            div class="told" {
                h2 id="grades-heading" { (words::GRADES.say(lang)) }
                div {
                    p { (words::TEXTURES.say(lang)) }
                    dl {
                        @for grade in Grade::ALL {
                            div {
                                dt { (grade_name(grade, lang)) }
                                dd { (grade.meaning(lang)) }
                            }
                        }
                    }
                    p { a href={ (Page::Front.site_root(lang)) "data/datapackage.json" } { (words::PACKAGE.say(lang)) } }
                }
            }
        }
    }
}
