//! The page of coverage: of whom the article says what, and what it never says.
//!
//! Knows the grid, not how it is made. Invariant: every cell says how it stands in words; none is told by its look alone.

use maud::{Markup, html};

use crate::claims::{Address, Grid, GridCell, MEASURES, Standing};
use crate::data::Company;
use crate::markup::ledger::place;
use crate::markup::story::Book;
use crate::text;
use crate::text::words::{Fixed, coverage as words};

/// Names of the measures, by their codes.
const NAMES: [(&str, Fixed); 12] = [
    ("market-value", words::MARKET_VALUE),
    ("valuation", words::VALUATION),
    ("revenue", words::REVENUE),
    ("gain", words::GAIN),
    ("daily-tokens", words::DAILY_TOKENS),
    ("round", words::ROUND),
    ("total-funding", words::TOTAL_FUNDING),
    ("parameters", words::PARAMETERS),
    ("users", words::USERS),
    ("training-cost", words::TRAINING_COST),
    ("dramas", words::DRAMAS),
    ("return", words::RETURN),
];

fn name(measure: &str, book: &Book) -> String {
    NAMES
        .iter()
        .find(|(code, _)| *code == measure)
        .map_or(measure, |(_, words)| words.say(book.lang))
        .to_owned()
}

fn stand(stand: Standing) -> Fixed {
    match stand {
        Standing::Never => words::NEVER,
        Standing::Stated => words::STATED,
        Standing::Derived => words::DERIVED,
        Standing::Contradictory => words::CONTRADICTORY,
    }
}

/// The same for a narrow cell, which says what it has by having it.
fn stand_in_short(stand: Standing) -> Option<Fixed> {
    match stand {
        Standing::Never | Standing::Stated => None,
        Standing::Derived => Some(words::ALSO_DERIVED),
        Standing::Contradictory => Some(words::CONTRADICTED),
    }
}

/// Everything in `main` of the page.
pub fn coverage(book: &Book, grid: &Grid) -> Markup {
    let lang = book.lang;
    let count = |count: usize| text::integer(count as f64, lang);
    html! {
        div class="masthead" {
            h1 { (words::TITLE.say(lang)) }
            p class="line" {
                (words::Line { companies: &count(grid.rows.len()), measures: &count(MEASURES.len()) }.say(lang))
            }
        }
        ul class="stands" {
            @for of in Standing::ALL {
                li {
                    span class="stand" data-stand=(of.code()) aria-hidden="true" {}
                    span class="count" { (count(grid.count(of))) } " " (stand(of).say(lang))
                }
            }
        }
        section class="scroll" tabindex="0" aria-label=(words::TITLE.say(lang)) {
            table class="cards grid" role="table" {
                caption { (words::CAPTION.say(lang)) }
                thead role="rowgroup" {
                    tr role="row" {
                        th scope="col" role="columnheader" { (words::COMPANY.say(lang)) }
                        @for (code, _) in MEASURES { th scope="col" role="columnheader" { (name(code, book)) } }
                    }
                }
                tbody role="rowgroup" {
                    @for (id, cells) in &grid.rows {
                        @if let Some(company) = book.dataset.company(id) { (row(company, cells, book)) }
                    }
                }
            }
        }
    }
}

fn row(company: &Company, cells: &[GridCell], book: &Book) -> Markup {
    let root = "companies/";
    html! {
        tr role="row" {
            th scope="row" role="rowheader" {
                a data-keep href={ (root) (company.id) ".html" } { (company.name.get(book.lang)) }
            }
            @for ((code, _), cell) in MEASURES.iter().zip(cells) {
                td role="cell" class=[(cell.stand == Standing::Never).then_some("none")] data-label=(name(code, book))
                    data-stand=(cell.stand.code()) {
                    (inside(cell, book))
                }
            }
        }
    }
}

/// The first figure, which leads to its mark or its cell; how many more there are; and what is said of them.
fn inside(cell: &GridCell, book: &Book) -> Markup {
    let lang = book.lang;
    let Some(first) = cell.figures.first() else {
        return html! { span class="unseen" { (words::NEVER.say(lang)) } };
    };
    html! {
        (figure(first, book))
        @if cell.figures.len() > 1 {
            small { (words::More { count: cell.figures.len() - 1 }.say(lang)) }
        }
        @if let Some(stand) = stand_in_short(cell.stand) {
            small {
                @match cell.claims.first() {
                    Some(claim) => a data-keep href={ "claims.html#" (claim) } { (stand.say(lang)) },
                    None => (stand.say(lang)),
                }
            }
        }
    }
}

fn figure(address: &Address, book: &Book) -> Markup {
    let id = address.cell();
    let Some(shown) = book.maybe_cell_words(&id, &[]) else { return html! {} };
    match shown.chart {
        Some(chart) => html! { a data-keep href={ "charts/" (chart) ".html?d=" (id) } { (shown.words) } },
        None => html! {
            a data-keep href=(place::explorer(&address.table, &address.row, &address.column)) { (shown.words) }
        },
    }
}

/// What search engines are told of the page.
pub fn description(book: &Book, grid: &Grid) -> String {
    let count = |count: usize| text::integer(count as f64, book.lang);
    words::Description {
        companies: &count(grid.rows.len()),
        measures: &count(MEASURES.len()),
        contradictory: &count(grid.count(Standing::Contradictory)),
    }
    .say(book.lang)
}
