//! The picture of all claims: a square each, in the article's order, a row a chapter.
//!
//! Squares are links, so that pointer, keys and screen readers reach them alike. Invariant: a square for every claim.

use maud::{Markup, html};

use crate::claims::{Entry, Ledger};
use crate::markup::ledger::names::{chapter, chapter_of, rank};
use crate::markup::story::Book;
use crate::text::words::{interface, ledger as words};

pub(super) fn strip(ledger: &Ledger, book: &Book) -> Markup {
    let lang = book.lang;
    let mut rows: Vec<(&str, Vec<&Entry>)> = Vec::new();
    for entry in &ledger.entries {
        let chapter = chapter_of(&entry.claim.section);
        match rows.iter_mut().find(|(known, _)| *known == chapter) {
            Some((_, row)) => row.push(entry),
            None => rows.push((chapter, vec![entry])),
        }
    }
    rows.sort_by_key(|(chapter, _)| rank(chapter));
    html! {
        section class="part" id="picture" {
            h2 { (words::PICTURE.say(lang)) }
            p class="quiet" { (words::HOW.say(lang)) }
            dl class="strip" {
                @for (code, row) in rows {
                    div {
                        dt { (chapter(code, lang)) }
                        dd { ul { @for entry in row { li { (square(entry, book)) } } } }
                    }
                }
            }
        }
    }
}

fn square(entry: &Entry, book: &Book) -> Markup {
    let lang = book.lang;
    let verdict = entry.judgement.verdict;
    let name = [verdict.name(lang), interface::COLON.say(lang), entry.claim.statement.get(lang)].concat();
    html! {
        a class="mark" data-verdict=(verdict.code()) href={ "#" (entry.claim.id) } title=(name) aria-label=(name) {
            (verdict.sign())
        }
    }
}
