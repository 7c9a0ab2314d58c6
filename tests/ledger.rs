//! The page of claims and the ledger's files: every claim is there once, and all of them say the same of it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::claims::{Grid, Ledger, MEASURES, Standing, Verdict, VerdictChange, contradictions};
use olympus::data::Dataset;
use olympus::figure::{Figure, Pack, catalogue};
use olympus::files::{ledger_csv, ledger_json, ledger_markdown};
use olympus::markup::ledger;
use olympus::markup::story::Book;
use olympus::state::ViewState;
use olympus::text::Lang;
use whole_package::{ledger, whole};

fn figures(dataset: &Dataset, lang: Lang) -> Vec<Figure> {
    let state = ViewState { lang, ..ViewState::default() };
    let pack = |chart| Pack::of(chart, dataset, lang).expect("every cell is there");
    catalogue().iter().map(|chart| pack(chart).figure(&state).expect("a figure")).collect()
}

fn page(lang: Lang) -> (Ledger, String) {
    let dataset = whole();
    let figures = figures(&dataset, lang);
    let book = Book { dataset: &dataset, ledger: ledger(), lang, figures: figures.iter().collect() };
    let all = Ledger::read(&dataset).expect("a ledger");
    let html = ledger::claims(&book, &all, "0123abcd", &[]).into_string();
    (all, html)
}

#[test]
fn every_claim_stands_in_the_list_and_in_the_picture_once() {
    for lang in Lang::ALL {
        let (ledger, html) = page(lang);
        let (above, list) = html.split_once("id=\"list\"").expect("a list");
        let (picture, _) = above.split_once("id=\"rates\"").expect("what rates change");
        for entry in &ledger.entries {
            let id = &entry.claim.id;
            assert_eq!(list.matches(&format!("class=\"claim\" id=\"{id}\"")).count(), 1, "{id} in the list");
            assert_eq!(picture.matches(&format!("href=\"#{id}\"")).count(), 1, "{id} in the picture");
        }
        assert_eq!(picture.matches("<a class=\"mark\"").count(), ledger.entries.len());
        for verdict in Verdict::ALL {
            let squares =
                picture.matches(&format!("<a class=\"mark\" data-verdict=\"{}\"", verdict.code())).count();
            assert_eq!(squares, ledger.count(verdict), "{}", verdict.code());
        }
    }
}

#[test]
fn what_changes_a_point_comes_first_and_what_agrees_last() {
    let (ledger, html) = page(Lang::En);
    let at = |id: &str| html.find(&format!("class=\"claim\" id=\"{id}\"")).expect("in the list");
    let last_weighty = ledger
        .entries
        .iter()
        .filter(|entry| entry.judgement.changes_point)
        .map(|entry| at(&entry.claim.id))
        .max();
    let firsts = |verdict: Verdict| {
        let of = ledger
            .entries
            .iter()
            .filter(move |entry| entry.judgement.verdict == verdict && !entry.judgement.changes_point);
        of.map(|entry| at(&entry.claim.id)).min()
    };
    assert!(last_weighty.is_some() && last_weighty < firsts(Verdict::Disagrees));
    assert!(firsts(Verdict::Disagrees) < firsts(Verdict::Tension));
    assert!(firsts(Verdict::Tension) < firsts(Verdict::Agrees));
}

#[test]
fn an_open_claim_shows_its_explanation_its_line_and_its_cells() {
    let dataset = whole();
    let (ledger, html) = page(Lang::En);
    let of = |id: &str| {
        let from = html.find(&format!("class=\"claim\" id=\"{id}\"")).expect("in the list");
        html[from..].split("</details>").next().expect("a claim").to_owned()
    };
    let entry = ledger.maybe_entry("fund-profit").expect("a claim");
    let shown = of("fund-profit");
    assert!(shown.contains(&entry.explanation(&dataset, Lang::En)));
    for expected in
        ["class=\"stated\"", "class=\"fails\"", "fund-returns/assets/figure", "&amp;d=fund-returns/"]
    {
        assert!(shown.contains(expected), "no {expected} in {shown}");
    }
    assert!(shown.contains("if ¥700bn (fund-returns/assets/figure) were ¥70bn"), "what would make it agree");
    let agreed = of("token-growth-2024");
    assert!(agreed.contains("class=\"meets\"") && !agreed.contains("class=\"fails\""), "{agreed}");
}

#[test]
fn files_say_of_every_claim_what_the_page_says() {
    let dataset = whole();
    let ledger = Ledger::read(&dataset).expect("a ledger");
    let text = ledger_csv(&ledger, &dataset).expect("a CSV");
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let json = ledger_json(&ledger, &dataset);
    let claims = json["claims"].as_array().expect("claims");
    assert_eq!((rows.len(), claims.len()), (ledger.entries.len(), ledger.entries.len()));
    let markdown = Lang::ALL.map(|lang| ledger_markdown(&ledger, &dataset, lang));
    for ((entry, row), claim) in ledger.entries.iter().zip(&rows).zip(claims) {
        let verdict = entry.judgement.verdict;
        assert_eq!([&row[0], &row[1]], [entry.claim.id.as_str(), verdict.code()]);
        assert_eq!([claim["id"].as_str(), claim["verdict"].as_str()], [Some(&row[0]), Some(&row[1])]);
        assert_eq!(claim["explanation"]["zh"].as_str(), Some(&row[12]));
        for (lang, text) in Lang::ALL.into_iter().zip(&markdown) {
            assert!(
                text.contains(&format!("## {}\n", entry.claim.statement.get(lang))),
                "{}",
                entry.claim.id
            );
        }
    }
    for verdict in Verdict::ALL {
        assert_eq!(json["verdicts"][verdict.code()], ledger.count(verdict));
    }
    assert_eq!(json["seeded"]["errors"], json["seeded"]["found"]);
}

#[test]
fn a_charts_checks_lead_to_its_own_marks() {
    let dataset = whole();
    let ledger = Ledger::read(&dataset).expect("a ledger");
    let mut with_checks = 0;
    for lang in Lang::ALL {
        for figure in figures(&dataset, lang) {
            let html = ledger::chart(&ledger, &figure, &dataset).into_string();
            for link in html.split("data-cell=\"").skip(1) {
                let id = link.split('"').next().expect("an id");
                assert!(figure.data.iter().any(|datum| datum.id == id), "{}: {id}", figure.id);
            }
            with_checks += usize::from(!html.is_empty());
        }
    }
    assert!(with_checks > 20, "most charts have claims on their figures");
    let funding = figures(&dataset, Lang::En).into_iter().find(|figure| figure.id == "kimi-funding");
    let html = ledger::chart(&ledger, &funding.expect("a chart"), &dataset).into_string();
    assert!(html.contains("claims.html#kimi-2026-totals"), "{html}");
}

#[test]
fn the_grid_holds_every_figure_of_a_measure_and_says_what_contradicts() {
    let dataset = whole();
    let ledger = Ledger::read(&dataset).expect("a ledger");
    let grid = Grid::of(&dataset, &ledger);
    let cell = |company: &str, measure: &str| {
        let (_, cells) = grid.rows.iter().find(|(id, _)| id == company).expect("a company");
        cells[MEASURES.iter().position(|(code, _)| *code == measure).expect("a measure")].clone()
    };
    assert!(
        grid.rows.len() > 10 && Standing::ALL.iter().all(|stand| grid.count(*stand) > 0),
        "{:?}",
        grid.rows.len()
    );
    let all: usize = Standing::ALL.iter().map(|stand| grid.count(*stand)).sum();
    assert_eq!(all, grid.rows.len() * MEASURES.len());
    let valuation = cell("deepseek", "valuation");
    assert!(valuation.stand > Standing::Never && valuation.figures.len() > 1, "{valuation:?}");
    assert_eq!(cell("deepseek", "dramas").stand, Standing::Never);
    for (_, cells) in &grid.rows {
        for cell in cells {
            assert_eq!(cell.figures.is_empty(), cell.stand == Standing::Never, "{cell:?}");
            let found = |id: &String| ledger.maybe_entry(id).is_some();
            assert!(cell.claims.iter().all(found), "{cell:?}");
        }
    }
    for lang in Lang::ALL {
        let figures = figures(&dataset, lang);
        let book = Book { dataset: &dataset, ledger: &ledger, lang, figures: figures.iter().collect() };
        let html = ledger::coverage(&book, &grid).into_string();
        for stand in Standing::ALL {
            let cells = html.matches(&format!("data-stand=\"{}\">", stand.code())).count();
            assert_eq!(cells, grid.count(stand), "{}", stand.code());
        }
    }
}

#[test]
fn what_is_stated_again_and_differently_is_told_with_both_places_and_a_reason() {
    let dataset = whole();
    for lang in Lang::ALL {
        let (ledger, html) = page(lang);
        let (_, from) = html.split_once("id=\"twice\"").expect("a section");
        let section = from.split("</section>").next().expect("its end");
        for pair in contradictions(&dataset) {
            for address in [&pair.left, &pair.right] {
                assert!(section.contains(&format!("<code>{}</code>", address.cell())), "{address:?}");
            }
        }
        let disagree = ledger
            .entries
            .iter()
            .filter(|entry| entry.claim.kind == "equality" && entry.judgement.verdict == Verdict::Disagrees);
        for entry in disagree {
            assert!(section.contains(&format!("href=\"#{}\"", entry.claim.id)), "{}", entry.claim.id);
        }
    }
}

#[test]
fn a_claim_tells_its_own_history() {
    let dataset = whole();
    let figures = figures(&dataset, Lang::En);
    let book =
        Book { dataset: &dataset, ledger: ledger(), lang: Lang::En, figures: figures.iter().collect() };
    let all = Ledger::read(&dataset).expect("a ledger");
    let change = VerdictChange {
        claim: "weekly-ratio".to_owned(),
        statement: String::new(),
        version: "0123abcd".to_owned(),
        created: "2026-06-01".to_owned(),
        before: Some(Verdict::Disagrees),
        after: Some(Verdict::Agrees),
    };
    let html = ledger::claims(&book, &all, "4567cdef", &[change]).into_string();
    let (_, from) = html.split_once("id=\"weekly-ratio\"").expect("the claim");
    let claim = from.split("</details>").next().expect("its end");
    assert!(claim.contains("1 June 2026, data version 0123abcd: Disagrees became Agrees"), "{claim}");
    assert_eq!(html.matches("data version 0123abcd").count(), 1);
    assert!(!html.contains("No verdict has changed") && page(Lang::En).1.contains("No verdict has changed"));
}

#[test]
fn a_change_that_several_claims_need_is_told_once_over_all_of_them() {
    let dataset = whole();
    for lang in Lang::ALL {
        let figures = figures(&dataset, lang);
        let mut all = Ledger::read(&dataset).expect("a ledger");
        let explained = all.entries.iter().position(|entry| !entry.causes.is_empty()).expect("a cause");
        let edit = all.entries[explained].causes[0].clone();
        let also = all
            .entries
            .iter()
            .position(|entry| entry.judgement.verdict == Verdict::Disagrees && entry.causes.is_empty())
            .expect("a claim without a cause");
        let told = Ledger::edit_written(&edit, &dataset, lang);
        let book = Book { dataset: &dataset, ledger: ledger(), lang, figures: figures.iter().collect() };
        let plain = ledger::claims(&book, &all, "0123abcd", &[]).into_string();
        assert!(!plain.contains("id=\"shared\""), "every change is told at its claim");

        all.entries[also].causes.push(edit);
        let html = ledger::claims(&book, &all, "0123abcd", &[]).into_string();
        let (_, rest) = html.split_once("id=\"shared\"").expect("the section");
        let (section, list) = rest.split_once("</section>").expect("its end");
        let told = told.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        assert_eq!(section.matches(&told).count(), 1, "{told}");
        assert!(!list.contains(&told), "{told}");
        assert_eq!(list.matches("href=\"#shared\"").count(), 2);
        for at in [explained, also] {
            assert!(section.contains(&format!("href=\"#{}\"", all.entries[at].claim.id)));
        }
    }
}
