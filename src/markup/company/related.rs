//! What stands beside a company's figures: events, models, people, sources, and others of its kind.
//!
//! Invariant: each list is empty where the dataset has nothing for it.

use maud::{Markup, html};

use crate::data::{Cell, Company, Dataset, Person};
use crate::markup::company::names;
use crate::markup::company::parts::{explorer, linked, section, shown_in};
use crate::markup::company::statements::{Statement, days, other_name};
use crate::markup::grade_name;
use crate::markup::story::Book;
use crate::text::words::{Fixed, company as words, interface};
use crate::text::{self, Lang};

/// Ids of the rows of the table of events that are a company's, in order of time.
pub(super) fn events_of<'a>(dataset: &'a Dataset, company: &str) -> Vec<&'a str> {
    let Some(table) = dataset.maybe_table("events") else { return Vec::new() };
    let is_its = |row: &str| {
        table
            .maybe_cell(row, "company_id")
            .is_some_and(|cell| cell.reading.refs().iter().any(|id| id == company))
    };
    let mut rows: Vec<&str> =
        table.rows.iter().map(|row| row.id.as_str()).filter(|row| is_its(row)).collect();
    rows.sort_by_key(|row| table.maybe_cell(row, "date").map(|cell| days(&cell.text.en)));
    rows
}

/// Events in order of time, each a link to its place in the timeline.
pub(super) fn events(book: &Book, company: &Company, rows: &[&str]) -> Markup {
    let cell = |row: &str, column: &str| book.dataset.maybe_cell("events", row, column);
    let events: Vec<Markup> = rows
        .iter()
        .filter_map(|row| Some(event(book, company, row, cell(row, "date")?, cell(row, "summary")?)))
        .collect();
    list(book.lang, "events", words::ITS_EVENTS, "events", &events, true)
}

/// A part with a list of what the dataset has for it; empty where it has nothing.
fn list(lang: Lang, id: &str, heading: Fixed, class: &str, items: &[Markup], ordered: bool) -> Markup {
    if items.is_empty() {
        return html! {};
    }
    let items = html! { @for item in items { (item) } };
    let list = html! {
        @if ordered { ol class=(class) { (items) } } @else { ul class=(class) { (items) } }
    };
    section(lang, id, heading, &list)
}

fn event(book: &Book, company: &Company, row: &str, date: &Cell, summary: &Cell) -> Markup {
    let lang = book.lang;
    let address = ["events/", row, "/summary"].concat();
    let links = shown_in(book, company, &address);
    html! {
        li {
            p class="when" { (text::period(&date.text.en, lang)) }
            p {
                (summary.text.get(lang))
                small {
                    (grade_name(summary.evidence.grade, lang))
                    @if !links.0.is_empty() { " · " (links) }
                }
            }
        }
    }
}

/// Its models.
pub(super) fn models(book: &Book, company: &Company) -> Markup {
    let (dataset, lang) = (book.dataset, book.lang);
    let models = dataset.models().iter().filter(|model| model.company == company.id);
    let items: Vec<Markup> = models.map(|model| html! { li { (model.name.get(lang)) } }).collect();
    list(lang, "models", interface::MODELS, "names", &items, false)
}

/// Who is there, and who was.
pub(super) fn people(book: &Book, company: &Company) -> Markup {
    let (dataset, lang) = (book.dataset, book.lang);
    let former: Vec<&Person> = dataset
        .maybe_table("people")
        .map(|table| table.rows.iter())
        .into_iter()
        .flatten()
        .filter(|row| {
            dataset
                .maybe_cell("people", &row.id, "former_ids")
                .is_some_and(|cell| cell.reading.refs().contains(&company.id))
        })
        .filter_map(|row| dataset.person(&row.id))
        .collect();
    let now = dataset.people().iter().filter(|person| person.company == company.id);
    let mut items: Vec<Markup> = now.map(|one| person(book, one, false)).collect();
    items.extend(former.iter().map(|one| person(book, one, true)));
    list(lang, "people", interface::PEOPLE, "people", &items, false)
}

fn person(book: &Book, person: &Person, formerly: bool) -> Markup {
    let lang = book.lang;
    html! {
        li {
            b { (person.name.get(lang)) }
            @if let Some(name) = other_name(&person.name, lang) { " " (name) }
            small {
                (person.role.get(lang))
                @if formerly {
                    " · " (words::FORMERLY.say(lang))
                    @if let Some(company) = book.dataset.company(&person.company) {
                        " · " (words::NOW_AT.say(lang)) (page_of(company, lang))
                    }
                }
            }
        }
    }
}

/// Everyone who says what the page tells, and the tables that rest on the company itself as a source.
pub(super) fn sources(book: &Book, said: &[Statement], events: &[&str]) -> Markup {
    let (dataset, lang) = (book.dataset, book.lang);
    let of_events = events.iter().filter_map(|row| dataset.maybe_cell("events", row, "summary"));
    let mut ids: Vec<&str> = Vec::new();
    for cell in said.iter().map(|statement| statement.cell).chain(of_events) {
        for id in &cell.evidence.sources {
            if !ids.contains(&id.as_str()) {
                ids.push(id);
            }
        }
    }
    if ids.is_empty() {
        return html! {};
    }
    section(lang, "sources", interface::SOURCES, &html! { p { (linked(book, &ids)) } })
}

/// Tables whose figures rest on what the company itself has published, where it is one of the sources.
pub(super) fn cited(book: &Book, company: &Company) -> Markup {
    let (dataset, lang) = (book.dataset, book.lang);
    let rests =
        |cell: &Cell| !cell.reading.figures().is_empty() && cell.evidence.sources.contains(&company.id);
    let tables =
        dataset.tables().iter().filter(|table| table.rows.iter().flat_map(|row| &row.cells).any(rests));
    let items: Vec<Markup> = tables.map(|table| html! { li { (explorer(table, lang)) } }).collect();
    list(lang, "cited", words::CITED, "names", &items, false)
}

/// Links to the others of its kind.
pub(super) fn others(book: &Book, company: &Company) -> Markup {
    let (dataset, lang) = (book.dataset, book.lang);
    let others =
        dataset.companies().iter().filter(|other| other.kind == company.kind && other.id != company.id);
    let links = html! {
        ul class="names" {
            li { a data-keep href="index.html" { (words::ALL_COMPANIES.say(lang)) } }
            @for other in others {
                li { (page_of(other, lang)) " " small { (names::home(other, lang)) } }
            }
        }
    };
    section(lang, "others", words::OTHERS, &links)
}

/// A link to a company's page, from another one.
pub(super) fn page_of(company: &Company, lang: Lang) -> Markup {
    html! { a data-keep href={ (company.id) ".html" } { (company.name.get(lang)) } }
}
