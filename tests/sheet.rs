//! Sheets: every table whole, in both languages, and what search, filters and sorting make of their rows.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod every_sheet;

use every_sheet::{sheet, sheets, whole};
use olympus::data::Reading;
use olympus::figure::{Asked, ColumnKind, PackError, Sheet};
use olympus::text::Lang;
use proptest::prelude::*;

#[test]
fn every_cell_of_every_table_is_there() {
    let dataset = whole();
    for sheet in sheets(&dataset) {
        let table = dataset.maybe_table(&sheet.id).expect("a table");
        assert_eq!(sheet.title, table.title.get(sheet.lang));
        // Columns that name what figures measure come behind the table's own.
        let added = sheet.columns.iter().skip(table.columns.len());
        assert!(added.clone().all(|own| own.id.ends_with("_definition") || own.id.ends_with("_basis")));
        assert_eq!(sheet.rows.len(), table.rows.len());
        for (row, own) in table.rows.iter().zip(&sheet.rows) {
            assert_eq!(own.id, row.id);
            assert_eq!(own.cells.len(), sheet.columns.len());
            for ((column, cell), shown) in sheet.columns.iter().zip(&row.cells).zip(&own.cells) {
                let at = format!("{}/{}/{} {}", sheet.id, row.id, column.id, sheet.lang.code());
                assert!(!column.title.is_empty(), "{at}");
                match &cell.reading {
                    Reading::Refs(ids) => {
                        assert_eq!(shown.links.len(), ids.len(), "{at}");
                        assert!(shown.links.iter().all(|(name, _)| shown.text.contains(name)), "{at}");
                    }
                    _ => assert_eq!(shown.text, cell.text.get(sheet.lang), "{at}"),
                }
                assert_eq!(shown.datum.is_some(), !cell.reading.figures().is_empty(), "{at}");
                assert_eq!(
                    shown.number.is_some(),
                    matches!(cell.reading, Reading::Figures(_) | Reading::Date(_) | Reading::Infinite),
                    "{at}"
                );
                let support = sheet.supports.get(shown.support.unwrap_or(own.support)).expect("a support");
                if !matches!(column.kind, ColumnKind::Id | ColumnKind::Reference)
                    && cell.reading != Reading::Empty
                {
                    assert_eq!(support.grade, cell.evidence.grade, "{at}");
                    let ids: Vec<&str> =
                        support.sources.iter().map(|at| sheet.sources[*at].id.as_str()).collect();
                    assert_eq!(ids, cell.evidence.sources, "{at}");
                }
                if let Some(datum) = shown.datum.map(|at| &sheet.data[at]) {
                    assert_eq!(datum.id, sheet.address(own, column));
                    assert_eq!((datum.printed.as_str(), datum.grade), (cell.text.en.as_str(), support.grade));
                    assert!(!datum.name.is_empty() && !datum.value.is_empty(), "{at}");
                    let place = sheet.maybe_place(&datum.id).expect("its own address");
                    assert_eq!(sheet.cell(place.0, place.1), Some(shown));
                }
                assert!(shown.choices.iter().all(|at| *at < column.choices.len()), "{at}");
                assert!(shown.measure.is_none_or(|at| sheet.measures[at].column < sheet.columns.len()));
            }
        }
        assert_eq!(sheet.inks.len(), sheet.data.len());
    }
}

#[test]
fn packing_and_unpacking_change_nothing() {
    for sheet in sheets(&whole()) {
        let bytes = sheet.to_bytes();
        assert_eq!(Sheet::from_bytes(&bytes).as_ref(), Ok(&sheet), "{}", sheet.id);
        let cut = bytes.len() / 2;
        assert_eq!(Sheet::from_bytes(&bytes[..cut]), Err(PackError::Cut { at: cut }));
    }
}

#[test]
fn pages_of_companies_are_linked_and_no_others() {
    let dataset = whole();
    for sheet in sheets(&dataset) {
        for (_, page) in sheet.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.links) {
            let id = page.strip_prefix("companies/").and_then(|rest| rest.strip_suffix(".html"));
            assert!(page.is_empty() || id.is_some_and(|id| dataset.company(id).is_some()), "{page}");
        }
    }
    let cell = |sheet: &Sheet, row: &str, column: &str| {
        let (row, column) = sheet.maybe_place(&[&sheet.id, row, column].join("/")).expect("a cell");
        sheet.cell(row, column).expect("a cell").clone()
    };
    let rankings = sheet("model-rankings", Lang::Zh);
    let page = || "companies/alibaba.html".to_owned();
    assert_eq!(cell(&rankings, "qwen-3-5", "company").links, [("阿里巴巴".to_owned(), page())]);
    assert_eq!(cell(&rankings, "qwen-3-5", "model_id").links[0].1, "");
}

#[test]
fn measures_are_in_one_unit_and_no_ranks() {
    let financials = sheet("lab-financials", Lang::En);
    let ids: Vec<&str> = financials.measures.iter().map(|measure| measure.id.as_str()).collect();
    assert!(ids.contains(&"minimax") && ids.contains(&"zhipu_ai"), "{ids:?}");
    let rankings = sheet("model-rankings", Lang::En);
    assert!(rankings.measures.iter().all(|measure| measure.column != 1), "a rank is no measure");
    let ranks = rankings.rows.iter().filter_map(|row| row.cells[1].number).collect::<Vec<f64>>();
    assert_eq!(ranks.first(), Some(&1.0), "but rows can be ordered by it");
    for sheet in sheets(&whole()) {
        for (at, measure) in sheet.measures.iter().enumerate() {
            let of = |cell: &&olympus::figure::SheetCell| cell.measure == Some(at);
            let count =
                sheet.rows.iter().filter(|row| row.cells.get(measure.column).filter(of).is_some()).count();
            assert!(count > 1, "{}: {} has {count} figures", sheet.id, measure.id);
            assert!(!measure.unit.is_empty() && !measure.title.is_empty());
            assert_eq!(sheet.measures.iter().filter(|other| other.id == measure.id).count(), 1);
        }
    }
}

fn ids<'a>(sheet: &'a Sheet, asked: &Asked) -> Vec<&'a str> {
    sheet.rows_shown(asked).into_iter().map(|row| sheet.rows[row].id.as_str()).collect()
}

#[test]
fn rows_are_found_by_any_text_whatever_the_case() {
    let people = sheet("companies", Lang::En);
    let find = |text: &str| Asked { text: text.to_owned(), ..Asked::default() };
    assert_eq!(ids(&people, &find("  mOOnshot ")), ["moonshot-ai"]);
    assert!(ids(&people, &find("no such thing")).is_empty());
    assert_eq!(ids(&people, &find("")).len(), people.rows.len());
    let chinese = sheet("companies", Lang::Zh);
    assert_eq!(ids(&chinese, &find("月之暗面")), ["moonshot-ai"]);
    assert!(ids(&chinese, &find("moonshot-ai")).is_empty(), "ids are searched only while they are shown");
    assert_eq!(ids(&chinese, &Asked { details: true, ..find("moonshot-ai") }), ["moonshot-ai"]);
}

#[test]
fn rows_are_found_by_the_words_of_either_language() {
    let find = |text: &str| Asked { text: text.to_owned(), ..Asked::default() };
    for lang in Lang::ALL {
        let companies = sheet("companies", lang);
        for query in ["月之暗面", "Moonshot AI", "ｍｏｏｎｓｈｏｔ"] {
            assert_eq!(ids(&companies, &find(query)), ["moonshot-ai"], "{query} in {lang:?}");
        }
        let tokens = sheet("token-growth", lang);
        let row = ids(&tokens, &find("140 trillion"));
        assert_eq!(row.len(), 1);
        for query in ["140万亿", "１４０萬億", "140萬億"] {
            assert_eq!(ids(&tokens, &find(query)), row, "{query} in {lang:?}");
        }
        // By the name behind a reference.
        let rankings = sheet("model-rankings", lang);
        let own = ids(&rankings, &find("阿里巴巴"));
        assert!(!own.is_empty() && own == ids(&rankings, &find("Alibaba")), "{own:?}");
    }
}

#[test]
fn any_cell_is_found_by_what_it_says_in_the_other_language() {
    let dataset = whole();
    for pair in sheets(&dataset).chunks(2) {
        let [en, zh] = pair else { panic!("two languages") };
        for (own, other) in [(en, zh), (zh, en)] {
            for (at, row) in other.rows.iter().enumerate() {
                for cell in row.cells.iter().filter(|cell| cell.links.len() < 2) {
                    let asked = Asked { text: cell.text.clone(), details: true, ..Asked::default() };
                    assert!(own.rows_shown(&asked).contains(&at), "{}/{}: {}", own.id, row.id, cell.text);
                }
            }
        }
    }
}

#[test]
fn rows_are_found_by_traditional_characters() {
    let find = |text: &str| Asked { text: text.to_owned(), ..Asked::default() };
    for lang in Lang::ALL {
        let companies = sheet("companies", lang);
        for (traditional, simplified) in
            [("無問芯穹", "无问芯穹"), ("騰訊", "腾讯"), ("華為", "华为"), ("字節跳動", "字节跳动")]
        {
            let rows = ids(&companies, &find(traditional));
            assert!(
                !rows.is_empty() && rows == ids(&companies, &find(simplified)),
                "{traditional}: {rows:?}"
            );
        }
    }
}

#[test]
fn numbers_are_ordered_by_value_and_dates_by_time() {
    let order = |sheet: &Sheet, column: &str, downwards: bool| {
        let column = sheet.maybe_column(column).expect("a column");
        Asked { order: Some((column, downwards)), ..Asked::default() }
    };
    let funding = sheet("kimi-funding", Lang::En);
    let sizes = |asked: &Asked| -> Vec<f64> {
        let column = funding.maybe_column("valuation").expect("a column");
        funding
            .rows_shown(asked)
            .into_iter()
            .filter_map(|row| funding.rows[row].cells[column].number)
            .collect()
    };
    let up = sizes(&order(&funding, "valuation", false));
    assert!(up.len() > 2 && up.is_sorted(), "{up:?}");
    let mut down = sizes(&order(&funding, "valuation", true));
    down.reverse();
    assert_eq!(down, up);

    let events = sheet("events", Lang::En);
    let date = events.maybe_column("date").expect("a column");
    let rows = events.rows_shown(&order(&events, "date", false));
    let days: Vec<f64> = rows.iter().filter_map(|row| events.rows[*row].cells[date].number).collect();
    assert!(days.len() == events.rows.len() && days.is_sorted());
}

#[test]
fn what_has_no_number_comes_last_in_either_direction() {
    for sheet in sheets(&whole()) {
        for (at, column) in sheet.columns.iter().enumerate() {
            for downwards in [false, true] {
                let asked = Asked { order: Some((at, downwards)), ..Asked::default() };
                let cells: Vec<_> =
                    sheet.rows_shown(&asked).into_iter().map(|row| &sheet.rows[row].cells[at]).collect();
                let missing: Vec<bool> = cells.iter().map(|cell| cell.number.is_none()).collect();
                assert!(missing.is_sorted(), "{}/{} {downwards}", sheet.id, column.id);
                let empty: Vec<bool> =
                    cells.iter().map(|cell| cell.number.is_none() && cell.text.is_empty()).collect();
                assert!(empty.is_sorted(), "{}/{} {downwards}", sheet.id, column.id);
            }
        }
    }
}

#[test]
fn filters_offer_the_same_in_both_languages() {
    let dataset = whole();
    let mut offered = 0;
    for pair in sheets(&dataset).chunks(2) {
        let [en, zh] = pair else { panic!("two languages") };
        for (a, b) in en.columns.iter().zip(&zh.columns) {
            let ids = |column: &olympus::figure::SheetColumn| -> Vec<String> {
                column.choices.iter().map(|(id, _)| id.clone()).collect()
            };
            assert_eq!(ids(a), ids(b));
            offered += usize::from(!a.choices.is_empty());
        }
    }
    assert!(offered > 8, "{offered}");
    let companies = sheet("companies", Lang::En);
    let home = companies.maybe_column("home").expect("a column");
    let us = companies.columns[home].choices.iter().position(|(id, _)| id == "US").expect("a choice");
    let rows = companies.rows_shown(&Asked { choices: vec![(home, us)], ..Asked::default() });
    assert!(!rows.is_empty() && rows.iter().all(|row| companies.rows[*row].cells[home].text == "US"));
}

proptest! {
    #[test]
    fn whatever_is_asked_rows_come_once(
        text in "[a-z ]{0,3}",
        order in prop::option::of((0usize..9, any::<bool>())),
        choices in prop::collection::vec((0usize..9, 0usize..4), 0..2),
        details: bool,
    ) {
        let sheet = sheet("companies", Lang::En);
        let rows = sheet.rows_shown(&Asked { text, choices, order, details });
        let mut once = rows.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), rows.len());
        prop_assert!(rows.iter().all(|row| *row < sheet.rows.len()));
    }
}

#[test]
fn rows_can_be_filtered_by_what_their_figures_measure() {
    for (lang, name) in [(Lang::En, "market value"), (Lang::Zh, "市值")] {
        let sheet = sheet("valuation-convergence", lang);
        let at = sheet.maybe_column("valuation_definition").expect("a column that names definitions");
        let choice = sheet.columns[at].choices.iter().position(|(id, _)| id == "market-value");
        let choice = choice.expect("a choice for what comes twice");
        assert_eq!(sheet.columns[at].choices[choice].1, name);
        let held = |row: &&olympus::figure::SheetRow| row.cells[at].choices.contains(&choice);
        let rows: Vec<&str> = sheet.rows.iter().filter(held).map(|row| row.id.as_str()).collect();
        assert_eq!(rows, ["minimax", "zhipu-ai"]);
        assert!(sheet.maybe_column("valuation_basis").is_some());
    }
    // Where all of a column measure the same, its heading says so.
    let rounds = sheet("kimi-funding", Lang::En);
    let column = &rounds.columns[rounds.maybe_column("round_size").expect("a column")];
    assert!(column.unit.ends_with("size of a funding round"), "{}", column.unit);
    assert!(rounds.maybe_column("round_size_definition").is_none());
}
