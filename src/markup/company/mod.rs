//! The page of one company: everything that the dataset says of it, and its place in the charts.
//!
//! Knows the dataset and the figures made of it, not how pictures are drawn. Invariant: every cell that is tied to the
//! company is on its page once, and a section stands only where there is something to tell.

mod figures;
mod index;
mod names;
mod parts;
mod related;
mod rows;
mod statements;
mod ties;

pub use index::companies;
pub use parts::charts_of;
pub use statements::{Statement, statements};
pub use ties::{Tie, maybe_about, maybe_tie};

use maud::{Markup, PreEscaped, html};

use crate::data::{Company, Dataset};
use crate::markup::story::Book;
use crate::text::Lang;
use crate::text::words::company as words;
use parts::section;
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
    let events = related::events_of(book.dataset, &company.id);
    let shown = charts_of(book, &company.id);
    let pictures: String = shown.iter().filter_map(|id| chart(id)).collect();
    let page = html! {
        (masthead(company, &own, &shown, &events, book.lang))
        (figures::figures(book, company, &own))
        (rows::words(book, company, &in_words))
        (rows::named(book, company, &named))
        @if !pictures.is_empty() { (section(book.lang, "charts", words::PLACE, &PreEscaped(pictures))) }
        (related::events(book, company, &events))
        (related::models(book, company))
        (related::people(book, company))
        (related::sources(book, &said, &events))
        (related::cited(book, company))
        (related::others(book, company))
    };
    page.into_string()
}

/// What the head of the page says of it.
pub fn description(dataset: &Dataset, company: &Company, lang: Lang) -> String {
    let own =
        statements(dataset, company).iter().filter(|one| one.tie == Tie::Own && one.is_figure()).count();
    let (kind, home) = (names::kind(company, lang), names::home(company, lang));
    words::Description { name: company.name.get(lang), kind, home, count: own }.say(lang)
}

fn masthead(company: &Company, own: &[Statement], charts: &[&str], events: &[&str], lang: Lang) -> Markup {
    let facts =
        [names::kind(company, lang), names::home(company, lang), names::status(company, lang)].join(" · ");
    let parts = [
        ("figures", own.len(), words::CountFigures { count: own.len() }.say(lang)),
        ("charts", charts.len(), words::CountCharts { count: charts.len() }.say(lang)),
        ("events", events.len(), words::CountEvents { count: events.len() }.say(lang)),
    ];
    html! {
        div class="masthead" {
            p class="facts" { (facts) }
            h1 { (company.name.get(lang)) }
            p class="other" {
                @if let Some(name) = other_name(&company.name, lang) {
                    span lang=(lang.other().code()) { (name) }
                }
            }
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

/// Words with their first letter small.
fn uncapitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
