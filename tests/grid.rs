//! What the explorer shows of a sheet: rows, headings, cells, and what choosing a measure changes.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod every_sheet;

use every_sheet::{sheet, sheets, whole};
use olympus::figure::{CellLook, Choice, Fallback, Sheet, Shown, ShownCell};
use olympus::state::{ChartKind, Exploring, ViewState};
use olympus::text::Lang;

fn shown(sheet: &Sheet, query: &str) -> Shown {
    let (view, _) = ViewState::from_query(query, None);
    sheet.shown(&view, &Exploring::from_view(&view).0)
}

fn said(cell: &ShownCell) -> String {
    cell.parts.iter().map(|(words, _)| words.as_str()).collect()
}

#[test]
fn every_row_has_a_cell_for_each_heading_and_says_what_the_sheet_does() {
    let dataset = whole();
    for sheet in sheets(&dataset) {
        for (query, more) in
            [("", 0), ("with=ids", 0), ("with=evidence", 3), ("as=words&with=evidence~ids", 3)]
        {
            let shown = shown(&sheet, query);
            let headings = sheet.headings(&shown);
            assert!(!headings.is_empty(), "{}", sheet.id);
            for row in 0..sheet.rows.len() {
                let cells = sheet.grid_row(&shown, row);
                assert_eq!(cells.len(), headings.len() + more, "{}/{row} {query}", sheet.id);
                for (heading, cell) in headings.iter().zip(&cells) {
                    let own = sheet.cell(row, heading.column).expect("a cell");
                    assert_eq!(cell.is_heading, heading.look == CellLook::Kept, "{}/{row}", sheet.id);
                    if !own.links.is_empty() {
                        let links = cell.parts.iter().filter(|part| own.links.contains(part)).count();
                        assert_eq!(links, own.links.len(), "{}/{row}: {}", sheet.id, said(cell));
                    } else if shown.words && !own.words.is_empty() {
                        assert_eq!(said(cell), own.words);
                    } else {
                        assert_eq!(said(cell), own.text);
                    }
                }
            }
        }
    }
}

#[test]
fn a_heading_says_its_order_and_the_words_that_the_article_prints() {
    let growth = sheet("token-growth", Lang::Zh);
    let headings = growth.headings(&shown(&growth, "sort=daily_tokens.desc"));
    let ordered: Vec<usize> = headings
        .iter()
        .filter(|heading| heading.downwards == Some(true))
        .map(|heading| heading.column)
        .collect();
    assert_eq!(ordered, [growth.maybe_column("daily_tokens").expect("a column")]);
    for heading in headings {
        let printed = &growth.columns[heading.column].printed;
        match heading.printed {
            Some([before, own, _]) => {
                assert!(own == *printed && !before.is_empty() && !before.contains('\0'));
            }
            None => assert_eq!(printed, ""),
        }
    }
}

#[test]
fn a_cell_that_is_asked_for_is_there_and_marked() {
    let growth = sheet("token-growth", Lang::En);
    let shown = shown(&growth, "d=token-growth/march-2026/daily_tokens");
    let (row, _) = shown.marked.expect("a place");
    let marked: Vec<String> =
        growth.grid_row(&shown, row).iter().filter(|cell| cell.is_marked).map(said).collect();
    assert_eq!(marked.len(), 1);
    assert!(marked[0].contains("140 trillion"), "{marked:?}");
    // One for programs brings the columns of its kind along.
    let detail = growth.columns.iter().find(|column| column.detail).expect("a column for programs");
    let query = format!("d=token-growth/march-2026/{}", detail.id);
    assert!(self::shown(&growth, &query).details);
}

#[test]
fn what_is_asked_for_in_vain_is_told() {
    let users = sheet("users", Lang::En);
    let shown = shown(&users, "sort=nothing.asc&where=home:moon&d=users/nobody/nothing");
    let told = [("sort", "nothing"), ("where", "home:moon"), ("d", "users/nobody/nothing")];
    let told = told.map(|(key, value)| Fallback::Unknown(key, value.to_owned()));
    assert_eq!(shown.unmet, told);
    assert_eq!(shown.rows.len(), users.rows.len());
}

#[test]
fn one_measure_always_stands_and_one_of_another_unit_stands_alone() {
    let dataset = whole();
    let (mut alone, mut together) = (0, 0);
    for sheet in sheets(&dataset) {
        for (at, first) in sheet.measures.iter().enumerate() {
            let choice = Choice { kind: ChartKind::Bar, label: 0, measures: vec![at] };
            assert_eq!(sheet.measures_with(&choice, &first.id, false), None, "the last one stays");
            for other in sheet.measures.iter().filter(|other| other.id != first.id) {
                let (ids, turned_out) = sheet.measures_with(&choice, &other.id, true).expect("measures");
                assert_eq!(turned_out, first.unit != other.unit);
                if turned_out {
                    alone += 1;
                    assert_eq!(ids, [other.id.as_str()]);
                } else {
                    together += 1;
                    assert_eq!(ids, [first.id.as_str(), other.id.as_str()]);
                }
            }
            assert_eq!(sheet.measures_with(&choice, "no-such-measure", true), None);
        }
    }
    assert!(alone > 0 && together > 0);
}

#[test]
fn an_address_says_no_more_than_it_must() {
    let dataset = whole();
    for sheet in sheets(&dataset) {
        let Some((choice, _)) = sheet.choice(&Exploring::default()) else { continue };
        let own = |at: usize| sheet.columns.get(at).map(|column| column.id.clone());
        let values = choice.measures.iter().map(|at| sheet.measures[*at].id.clone()).collect();
        let asked =
            Exploring { values, label: own(choice.label), kind: Some(choice.kind), ..Exploring::default() };
        assert_eq!(sheet.plainly(asked), Exploring::default(), "{}", sheet.id);
        let dots = Exploring { kind: Some(ChartKind::Dot), ..Exploring::default() };
        assert_eq!(sheet.plainly(dots.clone()), dots, "{}", sheet.id);
    }
}
