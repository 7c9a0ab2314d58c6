//! A company's own figures as one table, in order of time.
//!
//! Invariant: every figure that is the company's own has one row, with its value, printed form, evidence and links.

use crate::data::Company;
use crate::markup::company::parts::{cell, explorer, section, shown_in, sources_of, told};
use crate::markup::company::said::Statement;
use crate::markup::escape::{both, join, say};
use crate::markup::story::Book;
use crate::markup::{escape, grade_name};
use crate::text;
use crate::text::words::{company as words, interface};

/// The section; empty where there are no figures.
pub(super) fn figures(book: &Book, company: &Company, figures: &[Statement]) -> String {
    if figures.is_empty() {
        return String::new();
    }
    let mut ordered: Vec<&Statement> = figures.iter().collect();
    ordered.sort_by_key(|statement| statement.days());
    // Roles are said outright: where there is little room rows become cards.
    let mut out = String::from(
        "<div class=\"scroll\"><table class=\"said cards\" role=\"table\">\
         <thead role=\"rowgroup\"><tr role=\"row\">",
    );
    for heading in [words::MEASURE, words::VALUE, interface::EVIDENCE, words::SHOWN] {
        let heading = say(heading);
        out.push_str(&join(&["<th scope=\"col\" role=\"columnheader\">", &heading, "</th>"]));
    }
    out.push_str("</tr></thead>");
    let mut rest = ordered.as_slice();
    while let Some(first) = rest.first() {
        let as_of = &first.cell.evidence.as_of;
        let same = rest.iter().take_while(|other| other.cell.evidence.as_of == *as_of).count();
        let (group, after) = rest.split_at(same);
        out.push_str(&join(&[
            "<tbody role=\"rowgroup\"><tr class=\"when\" role=\"row\"><th scope=\"rowgroup\" role=\"rowheader\" colspan=\"4\">\
             <span class=\"unseen\">",
            &both(|lang| join(&[interface::AS_OF.say(lang), " "])),
            "</span>",
            &told(|lang| escape(&text::period(as_of, lang))),
            "</th></tr>",
        ]));
        group.iter().for_each(|statement| out.push_str(&row(book, company, statement)));
        out.push_str("</tbody>");
        rest = after;
    }
    out.push_str("</table></div>");
    section("figures", words::ITS_FIGURES, &out)
}

fn row(book: &Book, company: &Company, statement: &Statement) -> String {
    let evidence = &statement.cell.evidence;
    join(&[
        "<tr role=\"row\" data-cell=\"",
        &escape(&statement.address()),
        "\"><th scope=\"row\" role=\"rowheader\">",
        &told(|lang| escape(&statement.measure(company, lang))),
        "<small>",
        &explorer(statement.table),
        "</small></th>",
        &cell(
            " class=\"value\"",
            words::VALUE,
            &join(&[&told(|lang| escape(&statement.value(lang))), &printed(statement)]),
        ),
        &cell(
            "",
            interface::EVIDENCE,
            &join(&[
                &both(|lang| grade_name(evidence.grade, lang).to_owned()),
                "<small>",
                &sources_of(book, &evidence.sources),
                "</small>",
            ]),
        ),
        &cell("", words::SHOWN, &shown_in(book, company, &statement.address())),
        "</tr>",
    ])
}

/// The printed form under the value; empty where nothing was printed.
pub(super) fn printed(statement: &Statement) -> String {
    let printed = statement.cell.printed();
    if printed.is_empty() {
        return String::new();
    }
    join(&[
        "<small><span class=\"unseen\">",
        &both(|lang| join(&[interface::PRINTED.say(lang), " "])),
        "</span><span lang=\"en\">",
        &escape(printed),
        "</span></small>",
    ])
}
