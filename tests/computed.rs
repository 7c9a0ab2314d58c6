//! What charts compute from cells: sums, quotients and implied rates are those of the cells they name.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::data::{Dataset, TableKind, Unit};
use olympus::figure::{Datum, Figure, Pack, maybe_chart};
use olympus::look::Ink;
use olympus::state::ViewState;
use olympus::text::Lang;
use whole_package::{whole, with_file};

fn figure(id: &str) -> Figure {
    let pack = Pack::of(maybe_chart(id).expect("a chart"), &whole(), Lang::En).expect("every cell");
    pack.figure(&ViewState { lang: Lang::En, ..ViewState::default() }).expect("a figure")
}

fn datum<'a>(figure: &'a Figure, id: &str) -> &'a Datum {
    figure.data.iter().find(|datum| datum.id == id).unwrap_or_else(|| panic!("{id} is not shown"))
}

fn number(figure: &Figure, id: &str) -> f64 {
    datum(figure, id).number.unwrap_or_else(|| panic!("{id} has no number"))
}

#[test]
fn every_figure_in_two_currencies_has_its_rate() {
    let figure = figure("exchange-rates");
    let dataset = whole();
    let mut pairs = 0;
    for table in dataset.tables().iter().filter(|table| table.kind != TableKind::Entity) {
        for row in &table.rows {
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                for unit in [Unit::Cny, Unit::Hkd] {
                    let (Some(other), Some(usd)) = (cell.maybe_amount(unit), cell.maybe_amount(Unit::Usd))
                    else {
                        continue;
                    };
                    let cell = [table.id.as_str(), &row.id, &column.id].join("-");
                    let id = ["exchange-rates", &cell, unit.code()].join("/");
                    assert_eq!(number(&figure, &id), other.amount / usd.amount, "{id}");
                    assert!(!datum(&figure, &id).note.is_empty(), "{id} does not say how");
                    pairs += 1;
                }
            }
        }
    }
    let computed = figure.data.iter().filter(|datum| datum.printed.is_empty()).count();
    assert_eq!(computed, pairs);
}

#[test]
fn rounds_add_up_to_their_sums() {
    let figure = figure("kimi-funding");
    let dataset = whole();
    let rounds = dataset.maybe_table("kimi-funding").expect("the table");
    let mut so_far = 0.0;
    for row in &rounds.rows {
        so_far += number(&figure, &["kimi-funding", &row.id, "round_size"].join("/"));
        assert_eq!(number(&figure, &["kimi-funding", &row.id, "added_up"].join("/")), so_far, "{}", row.id);
    }
}

#[test]
fn quotients_are_of_the_data_beside_them() {
    let figure = figure("valuation-multiples");
    let years = |lab: &str| number(&figure, &["valuation-multiples", lab, "years"].join("/"));
    let price = |lab: &str| number(&figure, &["valuation-convergence", lab, "valuation"].join("/"));
    assert_eq!(years("kimi"), price("kimi") / number(&figure, "revenue-run-rate/kimi-arr/figure"));
    assert_eq!(years("minimax"), price("minimax") / number(&figure, "lab-financials/revenue/minimax"));
    assert_eq!(datum(&figure, "valuation-multiples/deepseek/years").number, None);
}

/// The inks of the marks of a datum whose address begins like this.
fn inks(dataset: &Dataset, id: &str, address: &str) -> Vec<Ink> {
    let pack = Pack::of(maybe_chart(id).expect("a chart"), dataset, Lang::En).expect("every cell");
    let figure = pack.figure(&ViewState { lang: Lang::En, ..ViewState::default() }).expect("a figure");
    let marks = figure.drawing_at(1040.0).marks.iter().flat_map(|mark| &mark.items);
    let of_datum = |at: Option<usize>| at.and_then(|at| figure.data.get(at)).map(|datum| datum.id.as_str());
    let inks = marks.filter(|item| of_datum(item.datum).is_some_and(|id| id.starts_with(address)));
    inks.map(|item| item.ink).collect()
}

#[test]
fn a_country_s_ink_is_that_of_the_data() {
    let moved = |id: &str, home: &str| {
        with_file("companies.csv", |text| {
            let lines = text
                .lines()
                .map(|line| if line.starts_with(id) { line.replace(",CN,", home) } else { line.to_owned() });
            lines.collect::<Vec<_>>().join("\n")
        })
    };
    let china = |inks: &[Ink]| inks.contains(&Ink::China) || inks.contains(&Ink::ChinaSoft);
    for (chart, company, address) in [
        ("capital-commitments", "alibaba", "commitments/alibaba/amount"),
        ("capital-commitments", "moonshot-ai", "commitments/kimi-cash/amount"),
        ("ipo-performance", "minimax", "ipo-performance/minimax/market_cap"),
        ("lab-financials", "minimax", "lab-financials/revenue/minimax"),
        ("infrastructure-funding", "infinigence", "infinigence-metrics/latest-round/value"),
        ("kimi-funding", "moonshot-ai", "kimi-funding/"),
        ("kimi-timeline", "moonshot-ai", "kimi-timeline/"),
        ("alibaba-units", "alibaba", "alibaba-restructure/"),
    ] {
        assert!(china(&inks(&whole(), chart, address)), "{address}");
        let french = inks(&moved(company, ",FR,"), chart, address);
        assert!(french.contains(&Ink::Other) && !french.contains(&Ink::Us) && !china(&french), "{french:?}");
        let american = inks(&moved(company, ",US,"), chart, address);
        let us = american.contains(&Ink::Us) || american.contains(&Ink::UsSoft);
        assert!(us && !china(&american), "{american:?}");
    }
    assert!(inks(&whole(), "capital-commitments", "commitments/us-chips-act/amount").contains(&Ink::Us));
}
