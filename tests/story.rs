//! The story: every chart in its place, no figure typed by hand, every figure as its chart says it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod common_words;
mod whole_package;

use olympus::data::Dataset;
use olympus::figure::{Figure, catalogue};
use olympus::markup::story::{Book, GREAT, Hole, Piece, Section, front, pieces, sections, told};
use olympus::state::{Currency, ViewState};
use olympus::text::{Lang, signs_in_words};
use std::fs;
use whole_package::whole;

/// Every chart that the front page shows. The ledger and the grid have pages of their own.
const PLANNED: [&str; 20] = [
    "valuations",
    "token-growth",
    "model-rankings",
    "kimi-timeline",
    "kimi-funding",
    "kimi-revenue-mix",
    "deepseek-scale",
    "ipo-performance",
    "lab-financials",
    "valuation-multiples",
    "infrastructure-funding",
    "capital-commitments",
    "alibaba-units",
    "openrouter-share",
    "cursor-base-model",
    "ecosystems",
    "ai-trust",
    "leadership-shift",
    "event-timeline",
    "exchange-rates",
];
const ELSEWHERE: [&str; 2] = ["claims", "coverage"];

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn figures(dataset: &Dataset, lang: Lang) -> Result<Vec<Figure>, Box<dyn std::error::Error>> {
    let state = ViewState { lang, ..ViewState::default() };
    catalogue().iter().map(|chart| Ok((chart.build)(dataset, &state)?)).collect()
}

/// The templates of a section in one language.
fn templates(section: &Section, lang: Lang) -> impl Iterator<Item = &'static str> {
    let at = lang.pick(0, 1);
    [section.names[at], section.headings[at]].into_iter().chain(section.paragraphs[at].iter().copied())
}

#[test]
fn every_chart_stands_on_the_front_page_once() {
    let placed: Vec<&str> = GREAT
        .into_iter()
        .chain(sections().iter().flat_map(|section| section.charts.iter().copied()))
        .collect();
    for id in PLANNED {
        assert_eq!(placed.iter().filter(|other| **other == id).count(), 1, "{id} on the front page");
    }
    assert_eq!(placed.len(), PLANNED.len(), "{placed:?}");
    for chart in catalogue() {
        let known = placed.contains(&chart.id) || ELSEWHERE.contains(&chart.id);
        assert!(known, "{} is in no section of the story", chart.id);
    }
    for id in placed {
        assert!(
            catalogue().iter().any(|chart| chart.id == id),
            "the story speaks of {id}, which is no chart"
        );
    }
}

#[test]
fn there_are_eight_short_sections() {
    assert_eq!(sections().len(), 8);
    let mut ids: Vec<&str> = sections().iter().map(|section| section.id).chain(PLANNED).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 8 + PLANNED.len(), "sections and charts share no place on the page");
    for section in sections() {
        let [en, zh] = section.paragraphs;
        let words: usize = en.iter().map(|text| text.split_whitespace().count()).sum();
        let characters: usize = zh
            .iter()
            .flat_map(|text| pieces(text))
            .map(|piece| if let Piece::Text(text) = piece { text.chars().count() } else { 4 })
            .sum();
        assert!((50..=120).contains(&words), "{} has {words} words", section.id);
        assert!((90..=240).contains(&characters), "{} has {characters} characters", section.id);
        assert!((1..=3).contains(&en.len()) && (1..=3).contains(&zh.len()), "{}", section.id);
    }
}

/// What in a template outside its holes is a number.
fn numbers_in(template: &str) -> Vec<String> {
    let texts = pieces(template);
    let texts =
        texts.into_iter().filter_map(|piece| if let Piece::Text(text) = piece { Some(text) } else { None });
    texts.flat_map(common_words::numbers_in).collect()
}

#[test]
fn no_figure_is_typed_into_the_story() -> Outcome {
    for section in sections() {
        for template in Lang::ALL.into_iter().flat_map(|lang| templates(section, lang)) {
            assert_eq!(numbers_in(template), [""; 0], "{}: {template}", section.id);
        }
    }
    // The words around the sections are constants of one file, which holds nothing else in quotation marks.
    let around = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/markup/story/around.rs"))?;
    let code: Vec<&str> = around.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    for text in code.join("\n").split('"').skip(1).step_by(2) {
        assert_eq!(numbers_in(text), [""; 0], "{text}");
    }
    Ok(())
}

#[test]
fn a_typed_figure_would_be_found() {
    for text in ["In 2026", "Three labs", "half of it", "增长三成", "两家", "十倍", "V4"] {
        assert_ne!(numbers_in(text), [""; 0], "{text}");
    }
    assert_eq!(numbers_in("bone {a/b/2026}, 第一, 百度"), [""; 0]);
}

#[test]
fn every_figure_in_the_story_is_as_its_chart_says_it() -> Outcome {
    let dataset = whole();
    let (en, zh) = (figures(&dataset, Lang::En)?, figures(&dataset, Lang::Zh)?);
    let book = Book { dataset: &dataset, figures: en.iter().zip(&zh).map(|(en, zh)| [en, zh]).collect() };
    for section in sections() {
        for lang in Lang::ALL {
            let made = lang.pick(&en, &zh);
            for template in templates(section, lang) {
                let html = told(template, &book, section.charts, lang)?;
                for piece in pieces(template) {
                    let Piece::Cell(hole, cell) = piece else { continue };
                    let showing: Vec<&Figure> = made
                        .iter()
                        .filter(|figure| figure.data.iter().any(|datum| datum.id == cell))
                        .collect();
                    let near = showing.iter().find(|figure| section.charts.contains(&figure.id.as_str()));
                    let chart = near.or(showing.first()).filter(|_| hole == Hole::Figure);
                    let expected = match chart {
                        Some(figure) => {
                            let datum = figure.data.iter().find(|datum| datum.id == cell);
                            let value = signs_in_words(&datum.ok_or("a datum")?.value, lang);
                            let value = olympus::markup::escape(&value);
                            let id = &figure.id;
                            format!(
                                "data-cell=\"{cell}\" data-for=\"{id}\" href=\"charts/{id}.html?d={cell}\">{value}</a>"
                            )
                        }
                        None => {
                            let words = book.maybe_words(cell, lang).ok_or(cell)?;
                            let words = match hole {
                                Hole::Figure => signs_in_words(&words, lang),
                                Hole::Words => words,
                                Hole::Inside => words.to_lowercase(),
                            };
                            assert!(!words.is_empty(), "{cell} says nothing");
                            olympus::markup::escape(&words)
                        }
                    };
                    assert!(html.contains(&expected), "{}: {expected} is not in {html}", section.id);
                }
            }
        }
    }
    Ok(())
}

/// What in a text is a figure with a sign that a sentence says in words: "+570%", ">$200m", "~10", "$700m+", "$0".
fn bare_signs(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let at = |i: usize| chars.get(i).copied().unwrap_or(' ');
    let money = |c: char| ['$', '¥'].contains(&c);
    let starts = |i: usize| at(i).is_ascii_digit() || money(at(i)) || (at(i) == 'H' && at(i + 2) == '$');
    let mut found = Vec::new();
    for (i, c) in chars.iter().enumerate() {
        let before = if i == 0 { ' ' } else { at(i - 1) };
        let leads = ['+', '>', '<', '~', '≥', '≤'].contains(c) && starts(i + 1);
        // A plus behind a word that holds a digit, as in the name of a model, is no sign.
        let word: String =
            chars[..i].iter().rev().take_while(|c| c.is_ascii_alphanumeric() || **c == '.').collect();
        let name = word.chars().last().is_some_and(|first| first.is_ascii_alphabetic());
        let trails = *c == '+' && (before.is_alphanumeric() || before == '%') && !name;
        let nothing = money(before)
            && *c == '0'
            && !at(i + 1).is_ascii_digit()
            && !(at(i + 1) == '.' && at(i + 2).is_ascii_digit());
        if leads || trails || nothing {
            found.push(chars[i.saturating_sub(8)..(i + 8).min(chars.len())].iter().collect());
        }
    }
    found
}

#[test]
fn bare_signs_would_be_found() {
    for text in ["by +570%", "at >$200m", "took $0.", "at ~10 trillion", "$700m+ in all", "约 22亿元+", "<5"]
    {
        assert_ne!(bare_signs(text), [""; 0], "{text}");
    }
    assert_eq!(bare_signs("K2.6+ (implied), $0.5bn, A + B, “Briefly > Baidu”"), [""; 0]);
}

#[test]
fn no_sentence_holds_a_sign_for_a_word() -> Outcome {
    let dataset = whole();
    for lang in Lang::ALL {
        for chart in catalogue() {
            for currency in [Currency::Usd, Currency::Cny, Currency::Hkd, Currency::Stated] {
                let figure = (chart.build)(&dataset, &ViewState { lang, currency, ..ViewState::default() })?;
                let said = [&figure.finding.title, &figure.finding.subtitle, &figure.remark];
                let summary = figure.summary.text();
                for text in said.into_iter().chain(&figure.limits).chain([&summary]) {
                    assert_eq!(bare_signs(text), [""; 0], "{}: {text}", chart.id);
                }
            }
        }
    }
    let (en, zh) = (figures(&dataset, Lang::En)?, figures(&dataset, Lang::Zh)?);
    let book = Book { dataset: &dataset, figures: en.iter().zip(&zh).map(|(en, zh)| [en, zh]).collect() };
    for section in sections() {
        for lang in Lang::ALL {
            for template in templates(section, lang) {
                let html = told(template, &book, section.charts, lang)?;
                // Without the tags, whose angle brackets are none of the text's.
                let text: String = html
                    .split('<')
                    .map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text))
                    .collect();
                assert_eq!(bare_signs(&text), [""; 0], "{}: {text}", section.id);
            }
        }
    }
    Ok(())
}

#[test]
fn a_cell_that_is_not_there_is_named() {
    let dataset = whole();
    let book = Book { dataset: &dataset, figures: Vec::new() };
    let told = told("At {no/such/cell}.", &book, &[], Lang::En);
    assert_eq!(told.map_err(|unknown| unknown.cell), Err("no/such/cell".to_owned()));
}

#[test]
fn every_post_is_told_in_our_words_and_attributed() -> Outcome {
    let dataset = whole();
    let (en, zh) = (figures(&dataset, Lang::En)?, figures(&dataset, Lang::Zh)?);
    let book = Book { dataset: &dataset, figures: en.iter().zip(&zh).map(|(en, zh)| [en, zh]).collect() };
    let page = front(&book, &|_| None)?;
    for row in &dataset.maybe_table("social-posts").ok_or("posts")?.rows {
        for lang in Lang::ALL {
            for column in ["author", "platform", "summary"] {
                let words =
                    book.maybe_words(&format!("social-posts/{}/{column}", row.id), lang).ok_or(column)?;
                assert!(page.contains(&olympus::markup::escape(&words)), "{words}");
            }
        }
    }
    Ok(())
}
