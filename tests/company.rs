//! Company pages: everything that the dataset says of a company is on its page, and nothing breaks out of it.

mod as_html;
mod company_book;
mod whole_package;

use as_html::as_html;
use company_book::{Outcome, figures, picture, with_book};
use olympus::data::{Absence, Reading, Reads, TableKind};
use olympus::markup::company::{Tie, maybe_about, maybe_tie, statements};
use olympus::markup::company::{charts_of, charts_shown, companies, company, in_front};
use olympus::markup::story::Book;
use olympus::markup::{self, Page};
use olympus::text::words::interface;
use olympus::text::{Day, Lang};
use std::collections::BTreeSet;
use whole_package::{ledger, whole};

/// Opening and closing tags match.
fn assert_balanced(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    for piece in html.split('<').skip(1) {
        let tag = piece.split('>').next().unwrap_or_default();
        if tag.ends_with('/') {
            continue;
        }
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
                        let place = [table.id.as_str(), &row.id, &column.id].join("_");
                        let found = page.matches(&format!(" id=\"{place}\"")).count();
                        assert_eq!(found, 1, "{place} on the page of {}", one.id);
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
                let marked = format!(" id=\"{}\"", statement.anchor());
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
            let printed = said.iter().filter(|one| one.maybe_printed(book.lang).is_some()).count();
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
fn figures_are_folded_by_year_the_newest_first_and_open() -> Outcome {
    let dataset = whole();
    with_book(&dataset, |book| {
        for one in dataset.companies() {
            let said = statements(&dataset, one);
            let page = company(book, one, &picture);
            let own = said.iter().filter(|one| one.tie == Tie::Own && one.is_figure()).count();
            let Some(section) = page.split("<section class=\"part\" id=\"figures\"").nth(1) else {
                assert_eq!(own, 0, "{}", one.id);
                continue;
            };
            let section = section.split("</section>").next().unwrap_or_default();
            let mut rows = 0;
            let mut years: Vec<Option<String>> = Vec::new();
            let mut days: Vec<i32> = Vec::new();
            for (at, fold) in section.split("<details class=\"fold\"").skip(1).enumerate() {
                assert_eq!(fold.starts_with(" open>"), at == 0, "{}: the newest is open", one.id);
                let year = fold.split("id=\"figures-").nth(1).and_then(|rest| rest.split('"').next());
                years.push(year.filter(|year| *year != "undated").map(str::to_owned));
                for row in fold.split("<tr role=\"row\" id=\"").skip(1) {
                    let place = row.split('"').next().unwrap_or_default();
                    let statement = said.iter().find(|statement| statement.anchor() == place);
                    let (_, last) = statement.map(|statement| statement.days()).unwrap_or_default();
                    let ends = (last > i32::MIN).then(|| Day::new(last).ymd().0.to_string());
                    assert_eq!(Some(ends), years.last().cloned(), "{place}");
                    days.push(last);
                    rows += 1;
                }
            }
            assert_eq!(rows, own, "{}", one.id);
            assert!(days.windows(2).all(|pair| pair[0] >= pair[1]), "{}: {days:?}", one.id);
            let undated = years.iter().position(Option::is_none).unwrap_or(years.len());
            assert!(undated + 1 >= years.len() && years.windows(2).all(|pair| pair[0] != pair[1]));
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
            let section = page.split("<section class=\"part\" id=\"charts\"").nth(1).unwrap_or_default();
            let section = section.split("</section>").next().unwrap_or_default();
            let (charts, shown) = (charts_of(book, &one.id), charts_shown(book, one));
            assert!(shown.len() <= 3 && shown.is_empty() == charts.is_empty(), "{}", one.id);
            for id in charts {
                let is_shown = section.contains(&format!("data-chart=\"{id}\""));
                let figure = book.figures.iter().find(|figure| figure.id == id).unwrap();
                let focus = if in_front(figure, one).is_some() { "?focus=" } else { "\"" };
                let is_linked =
                    section.contains(&format!("<li><a data-keep href=\"../charts/{id}.html{focus}"));
                assert_eq!((is_shown, is_linked), (shown.contains(&id), !shown.contains(&id)), "{id}");
            }
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
