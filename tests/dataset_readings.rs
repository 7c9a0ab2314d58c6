//! What the notation makes of the package: every figure and date against a list checked by hand, and of any text at all.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::data::{Absence, Bare, Dataset, Interval, Quantity, Reading, Reads, read_date, read_figure};
use proptest::prelude::*;
use whole_package::whole;

const EXPECTED: &str = include_str!("expectations/readings.csv");

/// A number with at most six digits that count, such as `2e11`.
fn number(value: f64) -> String {
    if value.is_infinite() {
        return if value > 0.0 { "inf" } else { "-inf" }.to_owned();
    }
    let rounded: f64 = format!("{value:.5e}").parse().expect("a number");
    format!("{rounded:e}")
}

/// A quantity on one line: unit, amount, sign, per, status, role, period, and the values it may stand for.
fn quantity(quantity: &Quantity) -> String {
    let Quantity { amount, interval: Interval { lo, hi }, unit, per, qualifier, status, role, period } =
        quantity;
    let mut words = vec![format!("{} {}", unit.code(), number(*amount))];
    words.extend(per.map(|per| format!("/{}", per.code())));
    let sign = match qualifier {
        olympus::data::Qualifier::Range => "range",
        other => {
            [other.sign_before(), other.sign_after()].into_iter().find(|sign| !sign.is_empty()).unwrap_or("")
        }
    };
    words.push(sign.to_owned());
    words.extend(status.map(|status| status.code().to_owned()));
    words.extend(role.map(|role| role.code().to_owned()));
    words.extend(period.map(|period| format!("@{}", period.code())));
    if lo != hi {
        words.push(format!("[{} {}]", number(*lo), number(*hi)));
    }
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

fn reading(reading: &Reading) -> String {
    match reading {
        Reading::Figures(figures) => figures.iter().map(quantity).collect::<Vec<_>>().join(" & "),
        Reading::Date(period) => {
            let ordinal = if period.ordinal > 0 { format!(" no {}", period.ordinal) } else { String::new() };
            format!("date {}{ordinal}", period.code())
        }
        Reading::Infinite => "infinite".to_owned(),
        Reading::Absent(Absence::NotApplicable) => "absent not-applicable".to_owned(),
        Reading::Absent(Absence::Undisclosed) => "absent undisclosed".to_owned(),
        Reading::Absent(Absence::Unknown) => "absent unknown".to_owned(),
        Reading::Absent(Absence::Words) => "absent words".to_owned(),
        Reading::Empty | Reading::Words | Reading::Refs(_) => "-".to_owned(),
    }
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

/// One line for every figure and date cell that is not empty.
fn lines(dataset: &Dataset) -> Vec<String> {
    let mut lines = vec!["table,row,column,printed,reading".to_owned()];
    for table in dataset.tables() {
        for row in &table.rows {
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                if matches!(column.reads, Reads::Figure | Reads::Date) && cell.reading != Reading::Empty {
                    let (id, row, printed) = (&table.id, &row.id, quoted(&cell.text.en));
                    lines.push(format!("{id},{row},{},{printed},{}", column.id, reading(&cell.reading)));
                }
            }
        }
    }
    lines
}

#[test]
fn every_figure_and_date_reads_as_checked_by_hand() {
    let dataset = whole();
    let found = lines(&dataset);
    let expected: Vec<&str> = EXPECTED.lines().collect();
    let unexpected: Vec<&str> =
        found.iter().map(String::as_str).filter(|line| !expected.contains(line)).collect();
    let lost: Vec<&str> =
        expected.iter().filter(|line| !found.iter().any(|found| found == *line)).copied().collect();
    assert!(
        unexpected.is_empty() && lost.is_empty() && found.len() == expected.len(),
        "read, but not in tests/expectations/readings.csv:\n{}\n\nin the list, but not read:\n{}",
        unexpected.join("\n"),
        lost.join("\n")
    );
}

/// Texts made of the pieces that figures are made of, which reach further into the reader than random letters.
fn figure_like() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "~",
        "+",
        ">",
        "≥",
        "<",
        "-",
        "–",
        "/",
        "$",
        "HK$",
        "US$",
        "¥",
        "#",
        "%",
        "x",
        "×",
        "(",
        ")",
        ",",
        ".",
        " ",
        "1",
        "20",
        "1,400",
        "2.44",
        "0",
        "10th",
        "trillion",
        "T",
        "B",
        "of",
        "over",
        "top",
        "five",
        "dozen",
        "tokens",
        "daily",
        "day",
        "active",
        "MoE",
        "GPU",
        "hours",
        "YoY",
        "(Jan 2026)",
        "∞",
        "N/A",
        "K2.5",
        "亿",
        "999999999999999999999",
    ]);
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_has_a_reading_or_an_error(text in any::<String>()) {
        let _ = read_figure(&text, Bare::default());
        let _ = read_date(&text);
    }

    #[test]
    fn figures_hold_their_amounts(text in figure_like()) {
        if let Ok(Reading::Figures(figures)) = read_figure(&text, Bare::default()) {
            prop_assert!(!figures.is_empty(), "{text}");
            for quantity in figures {
                prop_assert!(quantity.amount.is_finite(), "{text}: {quantity:?}");
                prop_assert!(quantity.interval.contains(quantity.amount), "{text}: {quantity:?}");
            }
        }
    }

    #[test]
    fn printed_decimals_are_read_exactly(whole in 0u32..1000, decimals in 0u32..100) {
        let printed = format!("${whole}.{decimals:02} billion");
        let reading = read_figure(&printed, Bare::default()).expect("a figure");
        let expected: f64 = format!("{whole}.{decimals:02}e9").parse().expect("a number");
        prop_assert_eq!(reading.figures()[0].amount, expected);
    }

    #[test]
    fn dates_are_in_order(text in "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-Q[0-9])?(/[0-9]{4}(-[0-9]{2})?)?") {
        if let Ok(period) = read_date(&text) {
            prop_assert!(period.start <= period.end);
            prop_assert_eq!(read_date(&period.code()), Ok(period));
        }
    }
}
