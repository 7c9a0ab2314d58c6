//! How to read the grades, and where the data are.

use crate::data::Grade;
use crate::markup::escape::{both, join, say};
use crate::markup::grade_name;
use crate::text::words::story as words;

/// The section.
pub(super) fn grades() -> String {
    let mut list = String::new();
    for grade in Grade::ALL {
        list.push_str(&join(&[
            "<div><dt>",
            &both(|lang| grade_name(grade, lang).to_owned()),
            "</dt><dd>",
            &both(|lang| grade.meaning(lang).to_owned()),
            "</dd></div>",
        ]));
    }
    join(&[
        "<section class=\"story\" id=\"grades\" aria-labelledby=\"grades-heading\"><div class=\"told\">",
        "<h2 id=\"grades-heading\">",
        &say(words::GRADES),
        "</h2><div><p>",
        &say(words::TEXTURES),
        "</p><dl>",
        &list,
        "</dl><p><a href=\"data/datapackage.json\">",
        &say(words::PACKAGE),
        "</a></p></div></div></section>",
    ])
}
