//! Company pages: everything that the dataset says of a company is on its page, and nothing breaks out of it.

mod as_html;
mod whole_package;

use as_html::as_html;
use olympus::data::{Absence, Dataset, Reading, Reads, TableKind};
use olympus::figure::{Figure, catalogue};
use olympus::markup::company::{Tie, charts_of, companies, company, maybe_about, maybe_tie, statements};
use olympus::markup::story::Book;
use olympus::markup::{self, Page};
use olympus::state::ViewState;
use olympus::text::Lang;
use olympus::text::words::interface;
use std::collections::BTreeSet;
use whole_package::{ledger, whole};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn figures(dataset: &Dataset, lang: Lang) -> Result<Vec<Figure>, Box<dyn std::error::Error>> {
    let state = ViewState { lang, ..ViewState::default() };
    catalogue().iter().map(|chart| Ok((chart.build)(dataset, &state)?)).collect()
}

/// Runs a check on a book of the whole package, in each language.
fn with_book(dataset: &Dataset, check: impl Fn(&Book)) -> Outcome {
    for lang in Lang::ALL {
        let figures = figures(dataset, lang)?;
        check(&Book { dataset, ledger: ledger(), lang, figures: figures.iter().collect() });
    }
    Ok(())
}

fn picture(id: &str) -> Option<String> {
    Some(["<figure data-chart=\"", id, "\"></figure>"].concat())
}

/// Opening and closing tags match.
fn assert_balanced(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    for piece in html.split('<').skip(1) {
        let tag = piece.split('>').next().unwrap_or_default();
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "closed out of turn in {html}");
        } else {
            open.push(tag.split(' ').next().unwrap_or_default());
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
}

#[test]
fn every_figure_of_a_row_that_refers_to_a_company_is_on_its_page() -> Outcome {
    let dataset = whole();
    with_book(&dataset, |book| {
        for one in dataset.companies() {
            let page = company(book, one, &picture);
            for table in dataset.tables().iter().filter(|table| table.kind != TableKind::Entity) {
                // These have companies of their own for their columns, or a peer's columns beside the company's.
                if ["lab-financials", "valuation-convergence", "social-posts"].contains(&table.id.as_str()) {
                    continue;
                }
                for row in &table.rows {
                    let refers = table.columns.iter().zip(&row.cells).any(|(column, cell)| {
                        column.reads == Reads::Ref("companies".to_owned())
                            && cell.reading.refs().contains(&one.id)
                    });
                    let figures = table.columns.iter().zip(&row.cells).filter(|(_, cell)| {
                        matches!(&cell.reading, Reading::Figures(_) | Reading::Absent(Absence::Words))
                    });
                    for (column, _) in figures.filter(|_| refers) {
                        let address = [table.id.as_str(), &row.id, &column.id].join("/");
                        let found = page.matches(&format!("data-cell=\"{address}\"")).count();
                        assert_eq!(found, 1, "{address} on the page of {}", one.id);
                    }
                }
            }
        }
    })
}

#[test]
fn a_column_decides_whose_its_figures_are() {
    let dataset = whole();
    let tie = |address: &str, company: &str| {
        let parts: Vec<&str> = address.split('/').collect();
        let table = dataset.maybe_table(parts[0]).unwrap();
        let column = &table.columns[table.maybe_column(parts[2]).unwrap()];
        maybe_tie(&dataset, table, table.maybe_row(parts[1]).unwrap(), column, company)
    };
    for (address, company, expected) in [
        ("lab-financials/revenue/minimax", "minimax", Some(Tie::Own)),
        ("lab-financials/revenue/minimax", "zhipu-ai", None),
        ("lab-financials/revenue/zhipu_ai", "zhipu-ai", Some(Tie::Own)),
        ("valuation-convergence/kimi/valuation", "moonshot-ai", Some(Tie::Own)),
        ("valuation-convergence/kimi/valuation", "anthropic", None),
        ("valuation-convergence/kimi/peer_valuation", "anthropic", Some(Tie::Own)),
        ("valuation-convergence/kimi/peer_valuation", "moonshot-ai", None),
        ("kimi-funding/jan-2026/round_size", "moonshot-ai", Some(Tie::Own)),
        ("kimi-funding/jan-2026/round_size", "hongshan", Some(Tie::Named)),
        ("social-posts/investor-zhang/zhipu_gain", "zhipu-ai", Some(Tie::Named)),
        ("social-posts/investor-zhang/zhipu_gain", "minimax", None),
        ("training/r1-cost/figure", "deepseek", Some(Tie::Own)),
        ("infrastructure-shift/api-cost/change", "openai", Some(Tie::Named)),
        ("deepseek-metrics/proposed-valuation/value", "deepseek", Some(Tie::Own)),
        ("companies/deepseek/name", "deepseek", None),
    ] {
        assert_eq!(tie(address, company), expected, "{address} and {company}");
    }
}

#[test]
fn tables_about_one_company_agree_with_their_charts() -> Outcome {
    let dataset = whole();
    with_book(&dataset, |book| {
        let data = book.figures.iter().flat_map(|figure| &figure.data);
        for datum in data.filter(|datum| !datum.entities.is_empty()) {
            let table = datum.id.split('/').next().unwrap_or_default();
            if let Some(company) = maybe_about(table) {
                assert!(dataset.company(company).is_some(), "{company}");
                assert!(
                    datum.entities.iter().any(|id| id == company),
                    "{} is of {:?}, not of {company}",
                    datum.id,
                    datum.entities
                );
            }
        }
    })
}

#[test]
fn statements_are_told_once_each_with_value_and_evidence() -> Outcome {
    let dataset = whole();
    with_book(&dataset, |book| {
        for one in dataset.companies() {
            let page = company(book, one, &picture);
            assert_balanced(&page);
            assert_eq!(page.matches("<h1>").count(), 1);
            let said = statements(&dataset, one);
            let addresses: BTreeSet<String> = said.iter().map(|statement| statement.address()).collect();
            assert_eq!(addresses.len(), said.len(), "{}", one.id);
            for statement in &said {
                let marked = format!("data-cell=\"{}\"", statement.address());
                assert_eq!(page.matches(&marked).count(), 1, "{} of {}", statement.address(), one.id);
                for text in [statement.value(book.lang), statement.label(book.lang)] {
                    assert!(!text.is_empty(), "{}", statement.address());
                }
                let value = as_html(&statement.value(book.lang));
                assert!(page.contains(&value), "{}", statement.address());
                // Words are told in the page's language; a figure is printed in the article's.
                let printed = as_html(statement.cell.printed());
                assert!(!statement.is_figure() || page.contains(&printed), "{}", statement.address());
                for source in &statement.cell.evidence.sources {
                    let name = dataset.source(source).map(|source| as_html(source.name.get(book.lang)));
                    assert!(
                        name.is_some_and(|name| page.contains(&name)),
                        "{source} of {}",
                        statement.address()
                    );
                }
            }
        }
    })
}

#[test]
fn nothing_is_said_to_be_printed_where_nothing_was() -> Outcome {
    let dataset = whole();
    let mut unprinted = 0;
    with_book(&dataset, |book| {
        for one in dataset.companies() {
            let page = company(book, one, &picture);
            let label = ["<span class=\"unseen\">", interface::PRINTED.say(book.lang), " </span>"].concat();
            let labels = page.matches(&label).count();
            let said = statements(&dataset, one);
            let printed = said.iter().filter(|one| one.is_figure() && !one.cell.printed().is_empty()).count();
            assert_eq!(labels, printed, "{}", one.id);
            assert!(!page.contains("<span lang=\"en\"></span>"), "{}", one.id);
        }
    })?;
    for one in dataset.companies() {
        let said = statements(&dataset, one);
        unprinted += said.iter().filter(|one| one.is_figure() && one.cell.printed().is_empty()).count();
    }
    assert!(unprinted > 0, "no cell tries it");
    Ok(())
}

#[test]
fn figures_stand_in_order_of_time() -> Outcome {
    let dataset = whole();
    with_book(&dataset, |book| {
        for one in dataset.companies() {
            let said = statements(&dataset, one);
            let page = company(book, one, &picture);
            let table = page.split("<table class=\"said cards\"").nth(1).unwrap_or_default();
            let table = table.split("</table>").next().unwrap_or_default();
            let days: Vec<(i32, i32)> = table
                .split("data-cell=\"")
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
                .filter_map(|address| said.iter().find(|statement| statement.address() == address))
                .map(|statement| statement.days())
                .collect();
            assert!(days.is_sorted(), "{}", one.id);
        }
    })
}

#[test]
fn events_people_models_and_charts_of_a_company_are_on_its_page() -> Outcome {
    let dataset = whole();
    with_book(&dataset, |book| {
        for one in dataset.companies() {
            let page = company(book, one, &picture);
            for event in dataset.maybe_table("events").map(|table| &table.rows).into_iter().flatten() {
                let its = dataset
                    .maybe_cell("events", &event.id, "company_id")
                    .is_some_and(|cell| cell.reading.refs().contains(&one.id));
                let link = format!("href=\"../charts/event-timeline.html?d=events/{}/summary", event.id);
                assert_eq!(page.contains(&link), its, "{} and {}", event.id, one.id);
            }
            for model in dataset.models().iter().filter(|model| model.company == one.id) {
                assert!(page.contains(model.name.get(book.lang)), "{}", model.id);
            }
            for row in dataset.maybe_table("people").map(|table| &table.rows).into_iter().flatten() {
                let here = ["company_id", "former_ids"].iter().any(|column| {
                    dataset
                        .maybe_cell("people", &row.id, column)
                        .is_some_and(|cell| cell.reading.refs().contains(&one.id))
                });
                let name = dataset
                    .person(&row.id)
                    .map(|person| person.name.get(book.lang).to_owned())
                    .unwrap_or_default();
                assert!(!here || page.contains(&name), "{name} and {}", one.id);
            }
            for id in charts_of(book, &one.id) {
                assert!(page.contains(&format!("data-chart=\"{id}\"")), "{id} and {}", one.id);
            }
            let without = company(book, one, &|_| None);
            assert!(!without.contains("id=\"charts\""), "no heading over nothing");
        }
    })
}

#[test]
fn the_index_names_every_company_once_in_its_kind() -> Outcome {
    let dataset = whole();
    with_book(&dataset, |book| {
        let index = companies(book);
        assert_balanced(&index);
        for one in dataset.companies() {
            assert_eq!(index.matches(&format!("href=\"{}.html\"", one.id)).count(), 1, "{}", one.id);
            assert!(index.contains(&format!("<section class=\"part\" id=\"{}\"", one.kind)), "{}", one.kind);
            assert!(index.contains(&format!("<a href=\"#{}\"", one.kind)), "{}", one.kind);
        }
        assert_eq!(markup::body(Page::Companies, book.lang, &[index]).matches("<h1").count(), 1);
    })
}

#[test]
fn what_the_dataset_holds_cannot_break_out() -> Outcome {
    let plain = whole();
    let figures = figures(&plain, Lang::En)?;
    let book = Book { dataset: &plain, ledger: ledger(), lang: Lang::En, figures: figures.iter().collect() };
    let mut one = plain.company("moonshot-ai").cloned().ok_or("a company")?;
    one.name.en = "<b>\"R&D\"</b>".to_owned();
    one.home = "<i>".to_owned();
    one.kind = "\"<u>".to_owned();
    one.listed = "<s>".to_owned();
    let page = company(&book, &one, &picture);
    assert_balanced(&page);
    for broken in ["<b>\"", "<i>", "<u>", "<s>"] {
        assert!(!page.contains(broken), "{broken}");
    }
    assert!(page.contains("&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;"));
    Ok(())
}
