//! One figure, one value: whatever speaks of a datum says the same of it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod as_html;
mod whole_package;

use as_html::as_html;
use olympus::data::Dataset;
use olympus::figure::{Control, Figure, Pack, catalogue, maybe_chart, offered_rates};
use olympus::markup::Page;
use olympus::markup::story::{Book, front};
use olympus::state::{Currency, ViewState};
use olympus::text::{Lang, signs_in_words};
use olympus::{files, markup};
use whole_package::{ledger, whole};

/// Every chart in both languages, in each design, each currency and at each exchange rate it offers.
fn every_form(dataset: &Dataset) -> Vec<(String, Figure)> {
    let mut forms = Vec::new();
    for chart in catalogue() {
        for lang in Lang::ALL {
            let pack = Pack::of(chart, dataset, lang).expect("every cell is there");
            let plain = ViewState { lang, ..ViewState::default() };
            let first = pack.figure(&plain).expect("a figure");
            let rates = offered_rates(&first, dataset);
            let at_rate =
                |rate: &String| Pack::at_rate(chart, dataset, lang, rate).expect("every cell is there");
            let mut packs = vec![(String::new(), pack)];
            packs.extend(rates.iter().map(|rate| (format!(" {rate}"), at_rate(rate))));
            let controls = first.controls;
            let mut views = vec![plain.view];
            let mut currencies = vec![plain.currency];
            for control in &controls {
                match control {
                    Control::Design { views: offered } => {
                        views = offered.iter().map(|(view, _)| *view).collect();
                    }
                    Control::Currency => {
                        currencies = vec![Currency::Usd, Currency::Cny, Currency::Hkd, Currency::Stated];
                    }
                    _ => {}
                }
            }
            for view in views {
                for currency in &currencies {
                    let state = ViewState { view, currency: *currency, ..plain.clone() };
                    for (rate, pack) in &packs {
                        let name = format!("{} {} {view:?} {currency:?}{rate}", chart.id, lang.code());
                        forms.push((name, pack.figure(&state).expect("a figure")));
                    }
                }
            }
        }
    }
    forms
}

/// Which bytes of a text belong to one of these parts.
fn covered<'a>(text: &str, parts: impl Iterator<Item = &'a str>) -> Vec<bool> {
    let mut covered = vec![false; text.len()];
    for part in parts.filter(|part| !part.is_empty()) {
        for (at, _) in text.match_indices(part) {
            covered[at..at + part.len()].fill(true);
        }
    }
    covered
}

#[test]
fn every_datum_has_one_value_wherever_it_is_spoken_of() {
    let dataset = whole();
    let mut wrong = Vec::new();
    for (form, figure) in every_form(&dataset) {
        let table = markup::table(&figure, None);
        let file = files::csv(&figure, &dataset, ledger()).expect("memory");
        let mut reader = csv::Reader::from_reader(file.as_bytes());
        let column = |name: &str| {
            let head = csv::Reader::from_reader(file.as_bytes()).headers().expect("a header").clone();
            head.iter().position(|column| column == name).expect("a column")
        };
        let (id, value, number) = (column("id"), column("value"), column("number"));
        let records: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("records");
        if records.len() != figure.data.len() {
            wrong.push(format!("{form}: {} rows of CSV for {} data", records.len(), figure.data.len()));
        }
        for (at, datum) in figure.data.iter().enumerate() {
            let mut say =
                |what: &str| wrong.push(format!("{form}: {}: {what}; value {}", datum.id, datum.value));
            let shown = as_html(&datum.value);

            let tip = markup::tip(&figure, at, Some(Page::Front));
            if !tip.contains(&format!("<div class=\"value\">{shown}</div>")) {
                say("the tip says otherwise");
            }
            let speech = markup::speech(datum, figure.lang);
            if !speech.contains(&datum.value) {
                say("the speech says otherwise");
            }
            let cells: Vec<&str> = figure
                .tables()
                .flat_map(|table| table.rows.iter().flatten())
                .filter(|(_, shows)| *shows == Some(at))
                .map(|(text, _)| text.as_str())
                .collect();
            if cells.is_empty() {
                say("is not in the table");
            }
            for cell in cells {
                if cell != datum.value || !table.contains(&format!(">{shown}</t")) {
                    say(&format!("the table says {cell}"));
                }
            }
            match records.get(at) {
                Some(row) if row[id] == datum.id && row[value] == *files::guarded(&datum.value) => {
                    if row[number].parse::<f64>().ok() != datum.number {
                        say("the number in the CSV differs");
                    }
                }
                _ => say("the CSV says otherwise"),
            }
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_figure_in_the_story_is_its_datums_value() {
    let dataset = whole();
    let made = |lang| {
        let state = ViewState { lang, ..ViewState::default() };
        let figures = catalogue().iter().map(|chart| (chart.build)(&dataset, &state).expect("cells"));
        figures.collect::<Vec<Figure>>()
    };
    let part = |text: &str, before: &str, after: &str| {
        text.split(before).nth(1).and_then(|rest| rest.split(after).next()).unwrap_or_default().to_owned()
    };
    let mut checked = 0;
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let figures = made(lang);
        let book = Book { dataset: &dataset, ledger: ledger(), lang, figures: figures.iter().collect() };
        let page = front(&book, &|_| Some(String::new())).expect("every cell is there");
        let is_cite = |piece: &&str| piece.starts_with("a class=\"cite\"") && piece.contains("data-cell");
        for piece in page.split('<').filter(is_cite) {
            let (cell, chart) = (part(piece, "data-cell=\"", "\""), part(piece, "data-for=\"", "\""));
            let words = part(piece, ">", "<");
            let figure = figures.iter().find(|figure| figure.id == chart).expect("a chart");
            let datum = figure.data.iter().find(|datum| datum.id == cell).expect("a datum");
            checked += 1;
            if words != as_html(&signs_in_words(&datum.value, lang)) {
                wrong.push(format!("{cell} in {chart}: {words} in the story, {} in the chart", datum.value));
            }
        }
    }
    assert!(checked > 0, "the story quotes figures");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Numerals of a text that none of these parts holds: position, numeral.
fn loose<'a>(text: &'a str, parts: impl Iterator<Item = &'a str>) -> Vec<(usize, &'a str)> {
    let known = covered(text, parts);
    let numeral = |c: char| c.is_ascii_digit() || c == ',' || c == '.';
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(|c: char| c.is_ascii_digit()).map(|at| rest + at) {
        let end = text[start..].find(|c| !numeral(c)).map_or(text.len(), |at| start + at);
        let word = text[start..end].trim_end_matches([',', '.']);
        if !known[start] {
            found.push((start, word));
        }
        rest = end;
    }
    found
}

/// Whether a numeral with what follows it is a count of the figure's data or rows, or the place of one.
fn is_count(figure: &Figure, numeral: &str, after: &str) -> bool {
    let most = figure.data.len().max(figure.table.rows.len());
    let unit = ["%", "x", "倍", "万", "亿", "bn", "tn", "m"].iter().any(|unit| after.starts_with(unit));
    !unit && numeral.parse::<usize>().is_ok_and(|count| count <= most)
}

/// Whether a numeral with its magnitude stands in the value of a datum, which then says what is counted besides.
fn is_shortened(figure: &Figure, numeral: &str, after: &str) -> bool {
    let magnitude = |after: &str| {
        let words =
            ["万亿", "亿", "万", " trillion", " billion", " million", "tn", "bn", "m", "%", "x", "倍"];
        words.iter().position(|word| after.starts_with(word))
    };
    let same = |value: &str| {
        loose(value, std::iter::empty())
            .iter()
            .any(|(at, other)| *other == numeral && magnitude(&value[at + other.len()..]) == magnitude(after))
    };
    figure.data.iter().any(|datum| same(&datum.value))
}

/// Whether a numeral is, as far as it is written out, one of the figure's data or the ratio of two of them: a multiple or
/// a share.
fn is_ratio(figure: &Figure, numeral: &str, after: &str) -> bool {
    let factor = match after.chars().next() {
        Some('x' | '倍') => 1.0,
        Some('%') => 100.0,
        _ => return false,
    };
    let Ok(stated) = numeral.replace(',', "").parse::<f64>() else { return false };
    let places = numeral.split_once('.').map_or(0, |(_, places)| places.len());
    let half = 0.5000001 / 10f64.powi(i32::try_from(places).unwrap_or(9));
    let numbers: Vec<f64> = figure.data.iter().filter_map(|datum| datum.number).collect();
    let is = |value: f64| (value - stated).abs() <= half;
    numbers.iter().any(|a| is(*a) || numbers.iter().any(|b| is(factor * a / b)))
}

#[test]
fn every_figure_that_a_description_quotes_is_that_of_a_datum() {
    let dataset = whole();
    let named = dataset.companies().iter().map(|company| &company.name);
    let named = named.chain(dataset.models().iter().map(|model| &model.name));
    let names: Vec<&str> = named.flat_map(|name| [name.en.as_str(), name.zh.as_str()]).collect();
    let mut wrong = Vec::new();
    for (form, figure) in &every_form(&dataset) {
        let said = figure.data.iter().flat_map(|datum| {
            [&datum.value, &datum.name, &datum.measure, &datum.as_of, &datum.printed].map(String::as_str)
        });
        let series = figure.series.iter().map(|series| series.name.as_str());
        let cells = figure.tables().flat_map(|table| {
            let words = table.rows.iter().flatten().map(|(text, _)| text.as_str());
            words.chain(table.columns.iter().map(String::as_str))
        });
        let words = said.chain(series).chain(cells).chain(names.iter().copied());
        // Growth has a test of its own, and the remark tells it.
        let growth: Vec<&str> =
            loose(&figure.remark, words.clone()).iter().map(|(_, numeral)| *numeral).collect();
        for text in
            [&figure.summary.what, &figure.summary.extremes, &figure.summary.trend, &figure.finding.title]
        {
            for (at, numeral) in loose(text, words.clone()) {
                let after = &text[at + numeral.len()..];
                if !(is_shortened(figure, numeral, after)
                    || is_count(figure, numeral, after)
                    || is_ratio(figure, numeral, after)
                    || growth.contains(&numeral))
                {
                    wrong.push(format!("{form}: {numeral} in: {text}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} figures of no datum:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_figure_of_no_datum_would_be_caught() {
    let text = "It rose 20x to $200bn, 3 of 4, 1,400 in all.";
    let numerals: Vec<&str> = loose(text, ["$200bn"].into_iter()).iter().map(|(_, word)| *word).collect();
    assert_eq!(numerals, ["20", "3", "4", "1,400"]);
    let chart = maybe_chart("valuations").expect("a chart");
    let figure = (chart.build)(&whole(), &ViewState::default()).expect("cells");
    assert!(
        is_count(&figure, "4", " labs") && !is_count(&figure, "4", "x") && !is_count(&figure, "999", " labs")
    );
    assert!(is_shortened(&figure, "200", "bn") && !is_shortened(&figure, "200", "tn"));
    assert!(!is_ratio(&figure, "4", " labs") && !is_ratio(&figure, "98765", "x"));
}

#[test]
fn a_chart_that_converts_says_at_which_rate() {
    let dataset = whole();
    let rate = olympus::text::decimal(dataset.rates().cny_per_usd, 2, Lang::En);
    let says = |chart: &str, currency| {
        let state = ViewState { currency, ..ViewState::default() };
        let figure = (maybe_chart(chart).expect("a chart").build)(&dataset, &state).expect("cells");
        figure.rates.iter().any(|said| said.contains(&rate))
    };
    // The cash is printed in yuan alone; every valuation in dollars.
    assert!(says("capital-commitments", Currency::Usd));
    assert!(!says("valuations", Currency::Usd));
    assert!(says("valuations", Currency::Cny));
}
