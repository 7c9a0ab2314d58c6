//! The index of companies: by kind, then home, then name.
//!
//! Invariant: every company stands in it once.

use crate::data::Company;
use crate::markup::company::parts::{cell, charts_of, told};
use crate::markup::company::said::{Statement, other_name, statements};
use crate::markup::company::ties::Tie;
use crate::markup::company::{beside, names};
use crate::markup::escape;
use crate::markup::escape::{both, join, say};
use crate::markup::story::Book;
use crate::text::words::{company as words, interface};
use crate::text::{self, Lang};

/// Of columns of counts.
const NUMBER: &str = " class=\"number\"";

/// Everything in `main` of the index.
pub fn companies(book: &Book) -> String {
    let companies = book.dataset.companies();
    let mut kinds: Vec<&str> = Vec::new();
    for company in companies {
        if !kinds.contains(&company.kind.as_str()) {
            kinds.push(&company.kind);
        }
    }
    kinds.sort_by_key(|kind| names::place(kind));
    let (mut links, mut sections) = (String::new(), String::new());
    for kind in kinds {
        let name = both(|lang| escape(names::kinds(kind, lang)));
        let id = escape(kind);
        links.push_str(&join(&["<a href=\"#", &id, "\">", &name, "</a>"]));
        sections.push_str(&join(&[
            "<section class=\"part\" id=\"",
            &id,
            "\"><h2>",
            &name,
            "</h2>",
            &table(book, kind),
            "</section>",
        ]));
    }
    join(&[
        "<div class=\"masthead\"><h1>",
        &say(words::THE_COMPANIES),
        "</h1><p class=\"line\">",
        &both(|lang| {
            let count = text::integer(companies.len() as f64, lang);
            words::IndexLine { count: &count }.say(lang)
        }),
        " ",
        &say(words::INDEX_NOTE),
        "</p><nav class=\"within\" aria-labelledby=\"within-name\"><span class=\"unseen\" id=\"within-name\">",
        &say(words::KINDS),
        "</span>",
        &links,
        "</nav></div>",
        &sections,
    ])
}

/// The companies of a kind: homes in the order of the package, names in that of the alphabet.
fn table(book: &Book, kind: &str) -> String {
    let all = book.dataset.companies();
    let home = |company: &Company| all.iter().position(|other| other.home == company.home);
    let mut companies: Vec<&Company> = all.iter().filter(|company| company.kind == kind).collect();
    companies.sort_by_key(|company| (home(company), company.name.en.to_lowercase()));
    // Roles are said outright: where there is little room rows become cards.
    let mut out = String::from(
        "<div class=\"scroll\"><table class=\"firms cards\" role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\">",
    );
    for (class, heading) in [
        ("", words::NAME),
        ("", words::HOME),
        ("", words::STATUS),
        (NUMBER, interface::FIGURES),
        (NUMBER, interface::CHARTS),
    ] {
        let heading = say(heading);
        out.push_str(&join(&["<th scope=\"col\" role=\"columnheader\"", class, ">", &heading, "</th>"]));
    }
    out.push_str("</tr></thead><tbody role=\"rowgroup\">");
    companies.iter().for_each(|company| out.push_str(&row(book, company)));
    out.push_str("</tbody></table></div>");
    out
}

fn row(book: &Book, company: &Company) -> String {
    let is_own = |one: &&Statement| one.tie == Tie::Own && one.is_figure();
    let figures = statements(book.dataset, company).iter().filter(is_own).count();
    let charts = charts_of(book, &company.id).len();
    let other = told(|lang| {
        let code = lang.pick(Lang::Zh, Lang::En).code();
        other_name(&company.name, lang)
            .map(|name| join(&["<small lang=\"", code, "\">", &escape(name), "</small>"]))
            .unwrap_or_default()
    });
    join(&[
        "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">",
        &beside::page_of(company),
        &other,
        "</th>",
        &cell("", words::HOME, &told(|lang| escape(names::home(company, lang)))),
        &cell("", words::STATUS, &told(|lang| escape(names::status(company, lang)))),
        &cell(NUMBER, interface::FIGURES, &number(figures)),
        &cell(NUMBER, interface::CHARTS, &number(charts)),
        "</tr>",
    ])
}

/// A count; a dash where there is nothing, since an empty cell could be a mistake.
fn number(count: usize) -> String {
    if count == 0 { "–".to_owned() } else { text::integer(count as f64, Lang::En) }
}
