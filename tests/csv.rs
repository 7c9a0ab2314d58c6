//! A chart's CSV: its columns, its units, and quotes where they are needed.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::figure::{Figure, maybe_chart};
use olympus::files;
use olympus::state::{Currency, ViewState};
use olympus::text::Lang;
use whole_package::{ledger, whole};

fn figure(chart: &str, state: &ViewState) -> Figure {
    (maybe_chart(chart).expect("a chart").build)(&whole(), state).expect("cells")
}

/// The cells of one column, in order.
fn column(file: &str, name: &str) -> Vec<String> {
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let at = reader.headers().expect("a header").iter().position(|column| column == name).expect("a column");
    reader.records().map(|record| record.expect("a record")[at].to_owned()).collect()
}

#[test]
fn numbers_come_with_the_unit_they_are_in() {
    for (chart, currency, unit) in [
        ("valuations", Currency::Usd, "usd"),
        ("valuations", Currency::Cny, "cny"),
        ("valuations", Currency::Hkd, "hkd"),
        ("token-growth", Currency::Usd, "tokens/day"),
    ] {
        let state = ViewState { currency, ..ViewState::default() };
        let file = files::csv(&figure(chart, &state), &whole(), ledger()).expect("memory");
        let rows = column(&file, "unit").into_iter().zip(column(&file, "number"));
        let units: Vec<String> =
            rows.filter(|(_, number)| !number.is_empty()).map(|(unit, _)| unit).collect();
        assert!(!units.is_empty() && units.iter().all(|found| found == unit), "{chart}: {units:?}");
    }
}

#[test]
fn what_is_not_plain_is_quoted() {
    let state = ViewState { lang: Lang::Zh, ..ViewState::default() };
    let mut figure = figure("valuations", &state);
    let odd = "a \"b\", c\nd";
    for datum in &mut figure.data {
        datum.name = odd.to_owned();
        datum.number = None;
    }
    let file = files::csv(&figure, &whole(), ledger()).expect("memory");
    assert!(file.starts_with(
        "\u{feff}id,name,measure,definition,basis,value,printed,number,unit,as_of,grade,sources,section,checks\n"
    ));
    assert!(column(&file, "name").iter().all(|name| name == odd));
    assert!(column(&file, "unit").iter().chain(&column(&file, "number")).all(String::is_empty));
    assert!(column(&file, "as_of")[0].contains('年'), "words are in the figure's language");
}

#[test]
fn no_cell_starts_a_formula_and_one_apostrophe_less_is_what_stood_there() {
    for (cell, kept) in [
        ("+570%", "'+570%"),
        ("@李飞飞", "'@李飞飞"),
        ("=1+1", "'=1+1"),
        ("-2+3", "'-2+3"),
        ("\tx", "'\tx"),
        ("'=1", "''=1"),
        ("-2.5", "-2.5"),
        ("'tis", "'tis"),
        ("~$10B", "~$10B"),
    ] {
        assert_eq!(files::guarded(cell), kept);
    }
    let mut guarded = 0;
    for chart in olympus::figure::catalogue() {
        let file = files::csv(&figure(chart.id, &ViewState::default()), &whole(), ledger()).expect("memory");
        assert_eq!(file.matches(files::BYTE_ORDER_MARK).count(), 1);
        let mut reader = csv::Reader::from_reader(file.as_bytes());
        for record in reader.records() {
            for cell in record.expect("a record").iter().filter(|cell| cell.parse::<f64>().is_err()) {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{}: {cell}", chart.id);
                guarded += usize::from(cell.starts_with("'+"));
            }
        }
    }
    assert!(guarded > 0, "some figures are printed with a sign");
}

#[test]
fn a_table_as_a_spreadsheet_opens_it_has_the_same_cells() {
    let table = "id,name\nli,@李飞飞\nup,+45%\n";
    let made = files::spreadsheet(table).expect("CSV");
    assert_eq!(made, "\u{feff}id,name\nli,'@李飞飞\nup,'+45%\n");
}

#[test]
fn every_table_opens_as_a_spreadsheet_with_its_numbers_as_numbers() {
    let cells = |text: &str| -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let record = |record: Result<csv::StringRecord, csv::Error>| {
            record.expect("a record as wide as the first").iter().map(str::to_owned).collect()
        };
        reader.records().map(record).collect()
    };
    let (mut numbers, mut guarded) = (0, 0);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    for file in std::fs::read_dir(folder).expect("the package") {
        let path = file.expect("a file").path();
        if path.extension().is_none_or(|ending| ending != "csv") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a table");
        let made = files::spreadsheet(&text).expect("CSV");
        let opened = made.strip_prefix(files::BYTE_ORDER_MARK).expect("a mark that Excel knows text by");
        assert!(!opened.contains(files::BYTE_ORDER_MARK), "{}", path.display());
        let (before, after) = (cells(&text), cells(opened));
        assert_eq!(before.len(), after.len(), "{}", path.display());
        for (before, after) in before.iter().flatten().zip(after.iter().flatten()) {
            if before.parse::<f64>().is_ok() {
                assert_eq!(before, after, "{}: a number becomes words", path.display());
                numbers += 1;
            } else {
                assert!(!after.starts_with(['=', '+', '-', '@', '\t', '\r']), "{}: {after}", path.display());
                assert!(after == before || *after == format!("'{before}"), "{}: {after}", path.display());
                guarded += usize::from(after != before);
            }
        }
    }
    assert!(numbers > 50 && guarded > 0, "{numbers} numbers and {guarded} guarded cells");
}
