//! Exchange rates: those that the article implies, charts at one of them, and what they change in the ledger.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::claims::{Entry, Verdict};
use olympus::data::{Dataset, Quantity, StatedRate};
use olympus::figure::{Datum, Figure, Pack, catalogue, maybe_chart, offered_rates};
use olympus::files::{ledger_csv, ledger_json};
use olympus::markup::ledger as page;
use olympus::markup::story::Book;
use olympus::state::{Currency, ViewState};
use olympus::text::{Lang, Money};
use whole_package::{ledger, whole};

/// The money that a datum's cell prints.
fn printed<'a>(datum: &Datum, dataset: &'a Dataset) -> Vec<&'a Quantity> {
    let address: Vec<&str> = datum.id.split('/').collect();
    let [table, row, column] = address[..] else { return Vec::new() };
    let cell = dataset.maybe_cell(table, row, column);
    let figures = cell.map(|cell| cell.reading.figures()).unwrap_or_default();
    figures.iter().filter(|quantity| quantity.unit.is_currency()).collect()
}

fn figure(chart: &str, state: &ViewState) -> Figure {
    (maybe_chart(chart).expect("a chart").build)(&whole(), state).expect("every cell is there")
}

fn at(currency: Currency, rate: Option<&StatedRate>) -> ViewState {
    ViewState { currency, rate: rate.map(StatedRate::id), ..ViewState::default() }
}

#[test]
fn the_rates_are_those_of_the_chart_about_them() {
    let rates = whole().stated_rates();
    let drawn = figure("exchange-rates", &ViewState::default());
    for rate in &rates {
        for cell in &rate.cells {
            let (table, code) = (cell.replace('/', "-"), &rate.id()[..3]);
            let id = ["exchange-rates", &table, code].join("/");
            let datum = drawn.data.iter().find(|datum| datum.id == id);
            assert_eq!(datum.expect(&id).value, rate.id()[3..], "{id}");
        }
    }
    let implied = drawn.data.iter().filter(|datum| datum.id.starts_with("exchange-rates/"));
    assert_eq!(implied.count(), rates.iter().map(|rate| rate.cells.len()).sum::<usize>());
    for pair in rates.windows(2) {
        assert!(pair[0].money != pair[1].money || pair[0].hundredths < pair[1].hundredths, "{pair:?}");
    }
}

#[test]
fn at_one_rate_every_sum_is_that_rate_times_what_is_printed_first() {
    let dataset = whole();
    let rates = dataset.stated_rates();
    let mut checked = 0;
    for chart in catalogue() {
        let plain = figure(chart.id, &ViewState::default());
        let offered = offered_rates(&plain, &dataset);
        for rate in rates.iter().filter(|rate| offered.contains(&rate.id())) {
            for (currency, money) in
                [(Currency::Usd, Money::Usd), (Currency::Cny, Money::Cny), (Currency::Hkd, Money::Hkd)]
            {
                let drawn = figure(chart.id, &at(currency, Some(rate)));
                let factors = dataset.rates().with(rate.money, rate.per_usd());
                for datum in &drawn.data {
                    let (Some(first), Some(number)) =
                        (printed(datum, &dataset).first().copied(), datum.number)
                    else {
                        continue;
                    };
                    let expected = factors.convert(first, money);
                    assert!(
                        (number - expected).abs() <= 1e-12 * expected.abs(),
                        "{} {} {currency:?}",
                        rate.id(),
                        datum.id
                    );
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 500, "{checked}");
}

#[test]
fn without_a_rate_a_printed_sum_stands_as_printed() {
    let dataset = whole();
    for (currency, money) in [(Currency::Usd, Money::Usd), (Currency::Cny, Money::Cny)] {
        for chart in catalogue() {
            let plain = figure(chart.id, &ViewState::default());
            if offered_rates(&plain, &dataset).is_empty() {
                assert!(plain.rates.is_empty(), "{}", chart.id);
                continue;
            }
            let drawn = figure(chart.id, &at(currency, None));
            for datum in &drawn.data {
                let own = printed(datum, &dataset).into_iter().find(|q| q.unit.maybe_money() == Some(money));
                if let Some(own) = own {
                    assert_eq!(datum.number, Some(own.amount), "{}", datum.id);
                }
            }
        }
    }
}

#[test]
fn each_chart_with_money_names_the_rate_in_use_and_how_far_apart_they_are() {
    let dataset = whole();
    let rates = dataset.stated_rates();
    let of_yuan: Vec<&StatedRate> = rates.iter().filter(|rate| rate.money == Money::Cny).collect();
    let (low, high) = (of_yuan.first().expect("a rate"), of_yuan.last().expect("a rate"));
    let said = |chart, currency, rate| figure(chart, &at(currency, rate)).rates.join(" ");
    let used = ["¥", &olympus::text::decimal(dataset.rates().cny_per_usd, 2, Lang::En)].concat();
    let plain = said("valuations", Currency::Cny, None);
    for part in [&used, &low.written(), &high.written()] {
        assert!(plain.contains(part.as_str()), "{part}: {plain}");
    }
    let one = said("valuations", Currency::Cny, Some(high));
    assert!(one.contains(&high.written()) && !one.contains(&used), "{one}");
    assert_ne!(
        said("capital-commitments", Currency::Stated, None),
        said("capital-commitments", Currency::Usd, None)
    );
    assert!(!said("valuations", Currency::Usd, None).contains('¥'), "nothing is converted");
}

#[test]
fn what_no_rate_is_called_changes_nothing() {
    let asked = ViewState { rate: Some("cny9.99".to_owned()), ..ViewState::default() };
    assert_eq!(figure("kimi-funding", &asked), figure("kimi-funding", &ViewState::default()));
}

#[test]
fn the_pack_of_a_rate_is_what_is_drawn_at_it() {
    let dataset = whole();
    let chart = maybe_chart("infrastructure-funding").expect("a chart");
    let pack = Pack::at_rate(chart, &dataset, Lang::En, "cny7.33").expect("every cell is there");
    let packed = pack.figure(&at(Currency::Usd, None)).expect("a figure");
    let drawn = figure(chart.id, &at(Currency::Usd, dataset.maybe_stated_rate("cny7.33").as_ref()));
    let values = |figure: &Figure| figure.data.iter().map(|datum| datum.value.clone()).collect::<Vec<_>>();
    assert_eq!(values(&packed), values(&drawn));
    assert_ne!(values(&packed), values(&figure(chart.id, &ViewState::default())));
}

/// The claims that convert money, by their formulas.
fn converting() -> Vec<&'static Entry> {
    let converts = |entry: &&Entry| entry.claim.formula.contains("convert(") && entry.claim.kind != "outside";
    ledger().entries.iter().filter(converts).collect()
}

#[test]
fn every_claim_that_converts_has_a_verdict_at_every_rate_of_its_currency_and_no_other_has() {
    let dataset = whole();
    let converting = converting();
    assert!(converting.len() > 10);
    for entry in &ledger().entries {
        let at_rates = entry.at_rates(&dataset);
        let is_converting = converting.iter().any(|other| other.claim.id == entry.claim.id);
        assert_eq!(!at_rates.is_empty(), is_converting, "{}", entry.claim.id);
        for money in [Money::Cny, Money::Hkd] {
            let all = dataset.stated_rates().iter().filter(|rate| rate.money == money).count();
            let own = at_rates.iter().filter(|(rate, _)| rate.money == money).count();
            assert!(own == 0 || own == all, "{}", entry.claim.id);
        }
    }
}

#[test]
fn a_conversion_agrees_at_the_rate_that_it_implies_itself() {
    let dataset = whole();
    let mut found = 0;
    for entry in converting().into_iter().filter(|entry| entry.claim.kind == "conversion") {
        let cells: Vec<String> = entry.claim.cells().iter().map(|address| address.cell()).collect();
        for (rate, verdict) in entry.at_rates(&dataset) {
            // What is stated is the first cell that a claim takes.
            if cells.first().is_some_and(|stated| rate.cells.contains(stated)) {
                assert!(
                    matches!(verdict, Verdict::Agrees | Verdict::Rounds),
                    "{}: {}",
                    entry.claim.id,
                    rate.id()
                );
                found += 1;
            }
        }
    }
    assert!(found >= 10, "{found}");
}

#[test]
fn the_same_money_fails_where_the_rate_is_far_off() {
    let dataset = whole();
    let entry = ledger().maybe_entry("deepseek-conversion").expect("a claim");
    let verdict = |id: &str| {
        let all = entry.at_rates(&dataset);
        all.iter().find(|(rate, _)| rate.id() == id).map(|(_, verdict)| *verdict).expect("a rate")
    };
    assert!(matches!(verdict("cny6.67"), Verdict::Agrees | Verdict::Rounds));
    assert_eq!(verdict("cny7.33"), Verdict::Disagrees);
    assert!(entry.depends_on_rate(&dataset));
    let changed: Vec<String> = entry.changed_at(&dataset).iter().map(StatedRate::id).collect();
    let disagrees = entry.judgement.verdict == Verdict::Disagrees;
    assert_eq!(changed.contains(&"cny7.33".to_owned()), !disagrees);
    assert_eq!(
        changed.contains(&"cny6.67".to_owned()),
        disagrees || entry.judgement.verdict == Verdict::Tension
    );
}

#[test]
fn the_page_and_the_files_say_the_same_of_each_rate() {
    let dataset = whole();
    let json = ledger_json(ledger(), &dataset);
    let csv = ledger_csv(ledger(), &dataset).expect("a file");
    for lang in Lang::ALL {
        let book = Book { dataset: &dataset, ledger: ledger(), lang, figures: Vec::new() };
        let html = page::claims(&book, ledger(), "0123abcd", &[]).into_string();
        let (_, section) = html.split_once("id=\"rates\"").expect("the section");
        let (_, list) = section.split_once("id=\"list\"").expect("the list");
        let (section, _) = section.split_once("</section>").expect("its end");
        for entry in converting() {
            let id = &entry.claim.id;
            let row = section.split("<tr").find(|row| row.contains(&format!("href=\"#{id}\""))).expect(id);
            let told: Vec<&str> =
                row.split("data-verdict=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            let at_rates = entry.at_rates(&dataset);
            let own = std::iter::once(entry.judgement.verdict);
            let expected: Vec<&str> =
                own.chain(at_rates.iter().map(|(_, verdict)| *verdict)).map(Verdict::code).collect();
            assert_eq!(told, expected, "{id}");
            let claims = json["claims"].as_array().expect("claims");
            let kept = claims.iter().find(|claim| claim["id"] == id.as_str()).expect(id);
            for (rate, verdict) in &at_rates {
                assert_eq!(kept["atRates"][rate.id()], verdict.code(), "{id}");
                assert!(csv.contains(&[&rate.id(), " ", verdict.code()].concat()), "{id}");
            }
            // What the filter lists at a rate is what the row has otherwise there.
            let item = list
                .split("<li class=\"claim\"")
                .find(|item| item.contains(&format!("id=\"{id}\"")))
                .expect(id);
            let (head, _) = item.split_once('>').expect("a tag");
            let changed: Vec<String> = entry.changed_at(&dataset).iter().map(StatedRate::id).collect();
            assert_eq!(head.contains("data-rate="), !changed.is_empty(), "{id}");
            assert!(
                changed.is_empty() || head.contains(&format!("data-rate=\"{}\"", changed.join(" "))),
                "{id}"
            );
        }
        assert_eq!(section.matches("<tr").count(), converting().len() + 2, "a row a claim, and two heads");
    }
}
