//! The index of companies: by kind, then home, then name.
//!
//! Invariant: every company stands in it once.

use crate::data::Company;
use crate::markup::company::said::{Statement, other_name, statements};
use crate::markup::company::ties::Tie;
use crate::markup::company::{beside, cell, charts_of, names, told};
use crate::markup::escape;
use crate::markup::escape::{both, join};
use crate::markup::story::Book;
use crate::text::{self, Lang};

/// Headings of the columns, in both languages.
const HOME: [&str; 2] = ["Home", "所在地"];
const STATUS: [&str; 2] = ["Status", "状态"];
const FIGURES: [&str; 2] = ["Figures", "数字"];
const CHARTS: [&str; 2] = ["Charts", "图表"];
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
        &both(|lang| lang.pick("The companies", "全部公司").to_owned()),
        "</h1><p class=\"line\">",
        &both(|lang| {
            let count = text::integer(companies.len() as f64, lang);
            text::fill(
                lang.pick(
                    "{0} labs, platforms, funds and others that the article names, each with everything it says of them.",
                    "文章提到的 {0} 家实验室、平台、基金与机构，各有一页，汇集文中关于它的一切。",
                ),
                &[&count],
            )
        }),
        " ",
        &both(|lang| {
            lang.pick(
                "The sorting by kind is this site’s own, as are the Chinese names of those that the article names in English only; what else it adds, each page says.",
                "类型由本站归类；原文只写英文名的，中文名由本站翻译；其他由本站补充之处，各页分别注明。",
            )
            .to_owned()
        }),
        "</p><nav class=\"within\" aria-labelledby=\"within-name\"><span class=\"unseen\" id=\"within-name\">",
        &both(|lang| lang.pick("Kinds", "类型").to_owned()),
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
    for (class, [en, zh]) in
        [("", ["Name", "名称"]), ("", HOME), ("", STATUS), (NUMBER, FIGURES), (NUMBER, CHARTS)]
    {
        let heading = both(|lang| lang.pick(en, zh).to_owned());
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
        &cell("", HOME, &told(|lang| escape(names::home(company, lang)))),
        &cell("", STATUS, &told(|lang| escape(names::status(company, lang)))),
        &cell(NUMBER, FIGURES, &number(figures)),
        &cell(NUMBER, CHARTS, &number(charts)),
        "</tr>",
    ])
}

/// A count; a dash where there is nothing, since an empty cell could be a mistake.
fn number(count: usize) -> String {
    if count == 0 { "–".to_owned() } else { text::integer(count as f64, Lang::En) }
}
