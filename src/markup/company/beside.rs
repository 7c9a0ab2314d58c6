//! What stands beside a company's figures: events, models, people, sources, and others of its kind.
//!
//! Invariant: each list is empty text where the dataset has nothing for it.

use crate::data::{Cell, Company, Dataset, Person};
use crate::figure::{ARTICLE, SourceNote, cite};
use crate::markup::company::names;
use crate::markup::company::parts::{explorer, section, shown_in, told};
use crate::markup::company::said::{Statement, days, other_name};
use crate::markup::escape::{join, say};
use crate::markup::sources::link;
use crate::markup::story::Book;
use crate::markup::{escape, grade_name};
use crate::text::words::{company as words, interface};
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
pub(super) fn events(book: &Book, company: &Company, rows: &[&str]) -> String {
    let cell = |row: &str, column: &str| book.dataset.maybe_cell("events", row, column);
    let mut out = String::new();
    for row in rows {
        let (Some(date), Some(summary)) = (cell(row, "date"), cell(row, "summary")) else { continue };
        out.push_str(&event(book, company, row, date, summary));
    }
    if out.is_empty() {
        return out;
    }
    section("events", words::ITS_EVENTS, &join(&["<ol class=\"events\">", &out, "</ol>"]))
}

fn event(book: &Book, company: &Company, row: &str, date: &Cell, summary: &Cell) -> String {
    let address = ["events/", row, "/summary"].concat();
    let links = shown_in(book, company, &address);
    let links = if links.is_empty() { links } else { join(&[" · ", &links]) };
    join(&[
        "<li data-cell=\"",
        &escape(&address),
        "\"><p class=\"when\">",
        &told(|lang| escape(&text::period(&date.text.en, lang))),
        "</p><p>",
        &told(|lang| escape(summary.text.get(lang))),
        "<small>",
        &told(|lang| grade_name(summary.evidence.grade, lang).to_owned()),
        &links,
        "</small></p></li>",
    ])
}

/// Its models.
pub(super) fn models(dataset: &Dataset, company: &Company) -> String {
    let models = dataset.models().iter().filter(|model| model.company == company.id);
    let items: String =
        models.map(|model| join(&["<li>", &told(|lang| escape(model.name.get(lang))), "</li>"])).collect();
    if items.is_empty() {
        return items;
    }
    section("models", interface::MODELS, &join(&["<ul class=\"names\">", &items, "</ul>"]))
}

/// Who is there, and who was.
pub(super) fn people(dataset: &Dataset, company: &Company) -> String {
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
    let mut items: String = now.map(|one| person(dataset, one, "")).collect();
    items.extend(former.iter().map(|one| {
        let formerly = say(words::FORMERLY);
        person(dataset, one, &formerly)
    }));
    if items.is_empty() {
        return items;
    }
    section("people", interface::PEOPLE, &join(&["<ul class=\"people\">", &items, "</ul>"]))
}

fn person(dataset: &Dataset, person: &Person, formerly: &str) -> String {
    let other = told(|lang| {
        other_name(&person.name, lang).map(|name| join(&[" ", &escape(name)])).unwrap_or_default()
    });
    let now = dataset.company(&person.company).filter(|_| !formerly.is_empty());
    let where_now = now.map(|company| {
        let at = say(words::NOW_AT);
        join(&[" · ", &at, &page_of(company)])
    });
    let formerly = if formerly.is_empty() { String::new() } else { join(&[" · ", formerly]) };
    join(&[
        "<li><b>",
        &told(|lang| escape(person.name.get(lang))),
        "</b>",
        &other,
        "<small>",
        &told(|lang| escape(person.role.get(lang))),
        &formerly,
        &where_now.unwrap_or_default(),
        "</small></li>",
    ])
}

/// Everyone who says what the page tells, and the tables that rest on the company itself as a source.
pub(super) fn sources(dataset: &Dataset, said: &[Statement], events: &[&str]) -> String {
    let of_events = events.iter().filter_map(|row| dataset.maybe_cell("events", row, "summary"));
    let mut ids: Vec<&str> = Vec::new();
    for cell in said.iter().map(|statement| statement.cell).chain(of_events) {
        for id in &cell.evidence.sources {
            if !ids.contains(&id.as_str()) {
                ids.push(id);
            }
        }
    }
    let note = |id: &str, lang: Lang| {
        dataset.source(id).map(|source| {
            let name = source.name.get(lang).to_owned();
            link(&SourceNote { id: id.to_owned(), name, url: source.url.clone() })
        })
    };
    if ids.is_empty() {
        return String::new();
    }
    let phrase = |lang: Lang| {
        let cited: Vec<String> =
            ids.iter().filter(|id| **id != ARTICLE).filter_map(|id| note(id, lang)).collect();
        cite(note(ARTICLE, lang).unwrap_or_default(), &cited, lang)
    };
    section("sources", interface::SOURCES, &join(&["<p>", &told(phrase), "</p>"]))
}

/// Tables whose figures rest on what the company itself has published, where it is one of the sources.
pub(super) fn cited(dataset: &Dataset, company: &Company) -> String {
    let rests =
        |cell: &Cell| !cell.reading.figures().is_empty() && cell.evidence.sources.contains(&company.id);
    let tables =
        dataset.tables().iter().filter(|table| table.rows.iter().flat_map(|row| &row.cells).any(rests));
    let items: String = tables.map(|table| join(&["<li>", &explorer(table), "</li>"])).collect();
    if items.is_empty() {
        return items;
    }
    section("cited", words::CITED, &join(&["<ul class=\"names\">", &items, "</ul>"]))
}

/// Links to the others of its kind.
pub(super) fn others(dataset: &Dataset, company: &Company) -> String {
    let others =
        dataset.companies().iter().filter(|other| other.kind == company.kind && other.id != company.id);
    let items: String = others
        .map(|other| {
            let home = told(|lang| escape(names::home(other, lang)));
            join(&["<li>", &page_of(other), " <small>", &home, "</small></li>"])
        })
        .collect();
    let all = say(words::ALL_COMPANIES);
    let items = join(&["<li><a data-keep href=\"index.html\">", &all, "</a></li>", &items]);
    section("others", words::OTHERS, &join(&["<ul class=\"names\">", &items, "</ul>"]))
}

/// A link to a company's page, from another one.
pub(super) fn page_of(company: &Company) -> String {
    join(&[
        "<a data-keep href=\"",
        &escape(&company.id),
        ".html\">",
        &told(|lang| escape(company.name.get(lang))),
        "</a>",
    ])
}
