//! What charts compute from cells: sums, quotients and implied rates are those of the cells they name.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::data::{Kind, Unit};
use olympus::figure::{Datum, Figure, Pack, maybe_chart};
use olympus::state::ViewState;
use olympus::text::Lang;
use whole_package::whole;

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
    for table in dataset.tables().iter().filter(|table| table.kind != Kind::Entity) {
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
