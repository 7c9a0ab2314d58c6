//! The page of one company: everything that the dataset says of it, and its place in the charts.
//!
//! Knows the dataset and the figures made of it, not how pictures are drawn. Invariant: every cell that is tied to the
//! company is on its page once, and a section stands only where there is something to tell.

mod beside;
mod figures;
mod index;
mod names;
mod parts;
mod rows;
mod said;
mod ties;

pub use index::companies;
pub use parts::charts_of;
pub use said::{Statement, statements};
pub use ties::{Tie, maybe_about, maybe_tie};

use crate::data::{Company, Dataset};
use crate::markup::escape;
use crate::markup::escape::{both, join, say};
use crate::markup::story::Book;
use crate::text::Lang;
use crate::text::words::company as words;
use parts::{section, told};
use said::other_name;

/// Everything in `main` of a company's page. `chart` gives the whole element of a chart with the company in front, by its id.
pub fn company(book: &Book, company: &Company, chart: &dyn Fn(&str) -> Option<String>) -> String {
    let said = statements(book.dataset, company);
    let of = |tie: Tie, is_figure: Option<bool>| -> Vec<Statement> {
        said.iter()
            .filter(|one| one.tie == tie && is_figure.is_none_or(|wanted| one.is_figure() == wanted))
            .copied()
            .collect()
    };
    let (own, in_words, named) = (of(Tie::Own, Some(true)), of(Tie::Own, Some(false)), of(Tie::Named, None));
    let events = beside::events_of(book.dataset, &company.id);
    let shown = charts_of(book, &company.id);
    let pictures: String = shown.iter().filter_map(|id| chart(id)).collect();
    let pictures = if pictures.is_empty() { pictures } else { section("charts", words::PLACE, &pictures) };
    join(&[
        &masthead(company, &own, &shown, &events),
        &figures::figures(book, company, &own),
        &rows::words(book, company, &in_words),
        &rows::named(book, company, &named),
        &pictures,
        &beside::events(book, company, &events),
        &beside::models(book.dataset, company),
        &beside::people(book.dataset, company),
        &beside::sources(book.dataset, &said, &events),
        &beside::cited(book.dataset, company),
        &beside::others(book.dataset, company),
    ])
}

/// What the head of the page says of it, in English.
pub fn description(dataset: &Dataset, company: &Company) -> String {
    let own =
        statements(dataset, company).iter().filter(|one| one.tie == Tie::Own && one.is_figure()).count();
    let (kind, home) = (names::kind(company, Lang::En), names::home(company, Lang::En));
    words::Description { name: &company.name.en, kind, home, count: own }.say(Lang::En)
}

fn masthead(company: &Company, own: &[Statement], charts: &[&str], events: &[&str]) -> String {
    let facts = |lang: Lang| {
        let facts = [names::kind(company, lang), names::home(company, lang), names::status(company, lang)];
        escape(&facts.join(" · "))
    };
    let other = told(|lang| {
        let code = lang.pick(Lang::Zh, Lang::En).code();
        other_name(&company.name, lang)
            .map(|name| join(&["<span lang=\"", code, "\">", &escape(name), "</span>"]))
            .unwrap_or_default()
    });
    let other = join(&["<p class=\"other\">", &other, "</p>"]);
    let mut links = String::new();
    for (id, count, counted) in [
        ("figures", own.len(), both(|lang| words::CountFigures { count: own.len() }.say(lang))),
        ("charts", charts.len(), both(|lang| words::CountCharts { count: charts.len() }.say(lang))),
        ("events", events.len(), both(|lang| words::CountEvents { count: events.len() }.say(lang))),
    ] {
        if count > 0 {
            links.push_str(&join(&["<a href=\"#", id, "\">", &counted, "</a>"]));
        }
    }
    let about = if links.is_empty() {
        join(&["<p class=\"line\">", &say(words::NAMED_ONLY), "</p>"])
    } else {
        join(&[
            "<nav class=\"within\" aria-labelledby=\"within-name\"><span class=\"unseen\" id=\"within-name\">",
            &say(words::WITHIN),
            "</span>",
            &links,
            "</nav>",
        ])
    };
    join(&[
        "<div class=\"masthead\"><p class=\"facts\">",
        &told(facts),
        "</p><h1>",
        &told(|lang| escape(company.name.get(lang))),
        "</h1>",
        &other,
        &added(company),
        &about,
        "</div>",
    ])
}

/// What of its facts the article does not say. That kinds and translations are this site's own stands on the index.
fn added(company: &Company) -> String {
    if company.added.en.is_empty() {
        return String::new();
    }
    let words = told(|lang| {
        let what = company.added.get(lang);
        escape(&words::Added { what: &lang.pick(uncapitalised(what), what.to_owned()) }.say(lang))
    });
    join(&["<p class=\"line\">", &words, "</p>"])
}

/// Words with their first letter small.
fn uncapitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
