//! The page of one company: what it is, the figures of it that matter, its charts and the claims about it, then everything else that
//! the dataset says of it.
//!
//! Knows the dataset and the figures made of it, not how pictures of charts are drawn. Invariant: every cell that is tied to the
//! company is on its page once under its own id, and a section stands only where there is something to tell.

mod about;
mod figures;
mod index;
mod key_figures;
mod matter;
mod names;
mod parts;
mod places;
mod related;
mod rows;
mod statements;
mod ties;

pub use index::companies;
pub use matter::{DatedFigure, KeyFigure, LEAST, MOST, matter};
pub use parts::{charts_of, in_front};
pub use statements::{Statement, statements};
pub use ties::{Tie, maybe_about, maybe_tie};

use maud::{Markup, html};

use crate::data::{Company, Dataset};
use crate::markup::ledger;
use crate::markup::story::Book;
use crate::text::Lang;
use crate::text::words::{company as words, ledger as claims};
use about::uncapitalised;
use statements::other_name;

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
    let key = matter(book.dataset, book.ledger, &own);
    let events = related::events_of(book.dataset, &company.id);
    let page = html! {
        (masthead(book, company, &own, &events))
        (key_figures::key_figures(book, company, &key))
        (places::places(book, company, &key, chart))
        (ledger::company(book.ledger, &company.id, book.lang))
        (figures::figures(book, company, &own))
        (rows::words(book, company, &in_words))
        (rows::named(book, company, &named))
        (related::events(book, company, &events))
        (related::models(book, company))
        (related::people(book, company))
        (related::sources(book, &said, &events))
        (related::cited(book, company))
        (related::others(book, company))
    };
    page.into_string()
}

/// The charts that stand on a company's page as pictures; its others are links.
pub fn charts_shown<'a>(book: &Book<'a>, company: &Company) -> Vec<&'a str> {
    let said = statements(book.dataset, company);
    let own: Vec<Statement> =
        said.iter().filter(|one| one.tie == Tie::Own && one.is_figure()).copied().collect();
    places::shown(book, company, &matter(book.dataset, book.ledger, &own))
}

/// What the head of the page says of it.
pub fn description(dataset: &Dataset, company: &Company, lang: Lang) -> String {
    let own =
        statements(dataset, company).iter().filter(|one| one.tie == Tie::Own && one.is_figure()).count();
    let (kind, home) = (names::kind(company, lang), names::home(company, lang));
    words::Description { name: company.name.get(lang), kind, home, count: own }.say(lang)
}

fn masthead(book: &Book, company: &Company, own: &[Statement], events: &[&str]) -> Markup {
    let lang = book.lang;
    let (charts, checks) = (charts_of(book, &company.id).len(), ledger::count(book.ledger, &company.id));
    let parts = [
        ("figures", own.len(), words::CountFigures { count: own.len() }.say(lang)),
        ("charts", charts, words::CountCharts { count: charts }.say(lang)),
        ("checks", checks, claims::CountChecks { count: checks }.say(lang)),
        ("events", events.len(), words::CountEvents { count: events.len() }.say(lang)),
    ];
    html! {
        div class="masthead" {
            h1 { (company.name.get(lang)) }
            p class="other" {
                @if let Some(name) = other_name(&company.name, lang) {
                    span lang=(lang.other().code()) { (name) }
                }
            }
            (about::about(book.dataset, company, own, events, lang))
            (added(company, lang))
            @if parts.iter().all(|(_, count, _)| *count == 0) {
                p class="line" { (words::NAMED_ONLY.say(lang)) }
            } @else {
                nav class="within" aria-labelledby="within-name" {
                    span class="unseen" id="within-name" { (words::WITHIN.say(lang)) }
                    @for (id, _, counted) in parts.iter().filter(|(_, count, _)| *count > 0) {
                        a href={ "#" (id) } { (counted) }
                    }
                }
            }
        }
    }
}

/// What of its facts the article does not say. That kinds and translations are this site's own stands on the index.
fn added(company: &Company, lang: Lang) -> Markup {
    let what = company.added.get(lang);
    let words = words::Added { what: &lang.pick(uncapitalised(what), what.to_owned()) }.say(lang);
    html! { @if !company.added.en.is_empty() { p class="line" { (words) } } }
}
