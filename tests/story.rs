//! The story: every chart in its place, no figure typed by hand, every figure as its chart says it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod as_html;
mod common_words;
mod whole_package;

use as_html::as_html;
use common_words::numbers_in;
use olympus::data::Dataset;
use olympus::figure::{Figure, catalogue};
use olympus::markup::story::{Book, GREAT, Hole, Paragraph, Section, front, render, sections};
use olympus::state::{Currency, ViewState};
use olympus::text::words::{MESSAGES, PatternElement};
use olympus::text::{Lang, signs_in_words};
use whole_package::{ledger, whole};

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

/// The texts of a paragraph outside its holes, and its holes with their cells.
fn pieces(paragraph: Paragraph, lang: Lang) -> (Vec<&'static str>, Vec<(Hole, &'static str)>) {
    let Paragraph::Figures(words) = paragraph else {
        let Paragraph::Plain(words) = paragraph else { panic!("another kind of paragraph") };
        return (vec![words.say(lang)], Vec::new());
    };
    let (mut texts, mut holes) = (Vec::new(), Vec::new());
    for part in words.parts(lang) {
        match part {
            PatternElement::Text(text) => texts.push(*text),
            PatternElement::Call(function, cell) => {
                holes.push((Hole::maybe_of(function).expect("a hole"), *cell));
            }
            PatternElement::Argument(_) | PatternElement::Select(..) => {
                panic!("the story takes no arguments")
            }
        }
    }
    (texts, holes)
}

/// How long a section's paragraphs are by a measure of text, in which a hole counts as `hole`.
fn length(section: &Section, lang: Lang, measure: impl Fn(&str) -> usize, hole: usize) -> usize {
    let one = |paragraph: &Paragraph| {
        let (texts, holes) = pieces(*paragraph, lang);
        texts.iter().map(|text| measure(text)).sum::<usize>() + holes.len() * hole
    };
    section.paragraphs.iter().map(one).sum()
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
        let is_word = |word: &&str| word.contains(char::is_alphanumeric);
        let words = length(section, Lang::En, |text| text.split_whitespace().filter(is_word).count(), 1);
        let characters = length(section, Lang::Zh, |text| text.chars().count(), 4);
        assert!((50..=120).contains(&words), "{} has {words} words", section.id);
        assert!((90..=240).contains(&characters), "{} has {characters} characters", section.id);
        assert!((1..=3).contains(&section.paragraphs.len()), "{}", section.id);
    }
}

#[test]
fn no_figure_is_typed_into_the_story() {
    let story: Vec<_> = MESSAGES.iter().filter(|message| message.file == "story").collect();
    assert!(story.len() > 4 * sections().len(), "{} messages", story.len());
    for message in story {
        for lang in Lang::ALL {
            for part in message.patterns[lang as usize] {
                match part {
                    PatternElement::Text(text) => {
                        assert_eq!(numbers_in(text), [""; 0], "{}: {text}", message.id);
                    }
                    PatternElement::Call(function, _) => {
                        assert!(Hole::maybe_of(function).is_some(), "{function}");
                    }
                    PatternElement::Argument(_) | PatternElement::Select(..) => {
                        panic!("{} takes an argument", message.id)
                    }
                }
            }
        }
    }
}

#[test]
fn every_figure_in_the_story_is_as_its_chart_says_it() -> Outcome {
    let dataset = whole();
    for lang in Lang::ALL {
        let made = figures(&dataset, lang)?;
        let book = Book { dataset: &dataset, ledger: ledger(), lang, figures: made.iter().collect() };
        for section in sections() {
            for paragraph in section.paragraphs {
                let html = paragraph.render(&book, section.charts)?.into_string();
                for (hole, cell) in pieces(*paragraph, lang).1 {
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
                            let value = as_html(&value);
                            let id = &figure.id;
                            format!(
                                "data-cell=\"{cell}\" data-for=\"{id}\" href=\"charts/{id}.html?d={cell}\">{value}</a>"
                            )
                        }
                        None => {
                            let words = book.maybe_words(cell).ok_or(cell)?;
                            let words = match hole {
                                Hole::Figure => signs_in_words(&words, lang),
                                Hole::Words => words,
                                Hole::Inside => words.to_lowercase(),
                            };
                            assert!(!words.is_empty(), "{cell} says nothing");
                            as_html(&words)
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
    for lang in Lang::ALL {
        let made = figures(&dataset, lang)?;
        let book = Book { dataset: &dataset, ledger: ledger(), lang, figures: made.iter().collect() };
        for section in sections() {
            for paragraph in section.paragraphs {
                let html = paragraph.render(&book, section.charts)?.into_string();
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
    let book = Book { dataset: &dataset, ledger: ledger(), lang: Lang::En, figures: Vec::new() };
    for (function, cell, named) in [("CELL", "no/such/cell", "no/such/cell"), ("SELL", "a/b/c", "SELL a/b/c")]
    {
        let parts =
            [PatternElement::Text("At "), PatternElement::Call(function, cell), PatternElement::Text(".")];
        let told = render(&parts, &book, &[]);
        assert_eq!(told.err().map(|unknown| unknown.cell).as_deref(), Some(named));
    }
}

#[test]
fn every_post_is_told_in_our_words_and_attributed() -> Outcome {
    let dataset = whole();
    for lang in Lang::ALL {
        let made = figures(&dataset, lang)?;
        let book = Book { dataset: &dataset, ledger: ledger(), lang, figures: made.iter().collect() };
        let page = front(&book, &|_| None)?;
        for row in &dataset.maybe_table("social-posts").ok_or("posts")?.rows {
            for column in ["author", "platform", "summary"] {
                let words = book.maybe_words(&format!("social-posts/{}/{column}", row.id)).ok_or(column)?;
                assert!(page.contains(&as_html(&words)), "{words}");
            }
        }
    }
    Ok(())
}
