//! One claim in the list: the statement with its verdict, and opened what the verdict rests on.

use maud::{Markup, html};

use crate::claims::{Edit, Entry, Ledger, VerdictChange};
use crate::markup::ledger::names::{self, verdict_mark};
use crate::markup::ledger::{formula, history, number_line, place, rates, shared};
use crate::markup::story::Book;
use crate::text::words::{interface, ledger as words};

pub(super) fn entry(
    entry: &Entry,
    book: &Book,
    version: &str,
    changes: &[VerdictChange],
    of_several: &[(&Edit, Vec<&str>)],
) -> Markup {
    let Entry { claim, judgement, causes } = entry;
    let lang = book.lang;
    let verdict = judgement.verdict;
    let statement = claim.statement.get(lang);
    let note = claim.note.get(lang);
    let outside = claim.outside.get(lang);
    html! {
        li class="claim" id=(claim.id) data-verdict=(verdict.code()) data-kind=(claim.kind)
            data-section=(claim.section) data-company=(claim.companies.join(" "))
            data-rate=[rates::changed(entry, book)] {
            details {
                summary {
                    span class="verdict" { (verdict_mark(verdict)) (verdict.name(lang)) }
                    span class="statement" { (statement) }
                }
                div class="grounds" {
                    p { (entry.explanation(book.dataset, lang)) }
                    @if judgement.changes_point { p { strong { (words::CHANGES_POINT.say(lang)) } } }
                    @if let Some(line) = number_line::number_line(entry, book) { (line) }
                    @if !note.is_empty() { p { (note) } }
                    @if !outside.is_empty() { p { (words::Outside { source: outside }.say(lang)) } }
                    @if !causes.is_empty() {
                        h3 { (words::ALIKE.say(lang)) }
                        ul {
                            @for edit in causes {
                                li {
                                    @if of_several.iter().any(|(known, _)| *known == edit) {
                                        a href={ "#" (shared::PLACE) } { (words::SHARED.say(lang)) }
                                    } @else {
                                        (Ledger::edit_written(edit, book.dataset, lang))
                                    }
                                }
                            }
                        }
                    }
                    @if entry.depends_on_rate(book.dataset) {
                        p { a href={ "#" (rates::PLACE) } { (words::RATES_DEPENDS.say(lang)) } }
                    }
                    (formula::formula(claim, book))
                    h3 { (words::STANDS.say(lang)) }
                    ul class="places" {
                        @for code in &claim.places { li { (place::place(code, book)) } }
                    }
                    p class="quiet" {
                        (names::kind(&claim.kind, lang))
                        @for id in &claim.companies {
                            @if let Some(company) = book.dataset.company(id) {
                                (interface::COMMA.say(lang))
                                a data-keep href={ "companies/" (id) ".html" } { (company.name.get(lang)) }
                            }
                        }
                    }
                    p class="quiet" {
                        (words::CITE.say(lang)) (interface::COLON.say(lang))
                        (words::Citation { statement, verdict: verdict.name(lang), id: &claim.id, version }.say(lang))
                        " " a href={ "#" (claim.id) } { (words::LINK.say(lang)) }
                        (interface::COMMA.say(lang))
                        a href="#dispute" { (words::DISPUTE.say(lang)) }
                    }
                    (history::of_claim(&claim.id, changes, lang))
                    button type="button" data-tool="cite" data-claim=(claim.id) { (words::CITE_AS.say(lang)) }
                    p role="status" {}
                }
            }
        }
    }
}
