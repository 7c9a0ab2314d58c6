//! The figures that matter, at the head of a company's page: each with its evidence, what disputes it, and its past as a picture.
//!
//! Knows what was chosen, not how. Invariant: a figure of one time has no picture, and what a picture shows is told in words too.

use maud::{Markup, PreEscaped, html};

use crate::data::Company;
use crate::figure::{capitalised, dot_texture, inks_of};
use crate::markup::company::matter::{DatedFigure, KeyFigure};
use crate::markup::company::parts::{linked, section, shown_in};
use crate::markup::grade_name;
use crate::markup::ledger::disputed;
use crate::markup::story::Book;
use crate::paint::svg::{self, Palette, SvgWords};
use crate::scene::{SparkPoint, sparkline};
use crate::text;
use crate::text::words::{company as words, interface};

/// The section; empty where there are no figures.
pub(super) fn key_figures(book: &Book, company: &Company, figures: &[KeyFigure]) -> Markup {
    if figures.is_empty() {
        return html! {};
    }
    let list = html! { ul class="main-figures" { @for figure in figures { (item(book, company, figure)) } } };
    section(book.lang, "key", words::KEY_FIGURES, &list)
}

fn item(book: &Book, company: &Company, figure: &KeyFigure) -> Markup {
    let (lang, statement) = (book.lang, &figure.statement);
    let (evidence, address) = (&statement.cell.evidence, statement.address());
    let value = figure.quantity.written(lang);
    let printed = statement.cell.printed();
    let charts = shown_in(book, company, &address);
    html! {
        li {
            h3 { (capitalised(figure.definition.name.get(lang))) }
            p class="figure" { a href={ "#" (statement.anchor()) } { (value) } }
            @if printed != value {
                small { (interface::PRINTED.say(lang)) " " span lang="en" { (printed) } }
            }
            small { (text::period(&evidence.as_of, lang)) (interface::COMMA.say(lang)) (grade_name(evidence.grade, lang)) }
            (picture(book, company, figure))
            small { (interface::SOURCE.say(lang)) (interface::COLON.say(lang)) (linked(book, &evidence.sources)) }
            @if !charts.0.is_empty() {
                small { (words::SHOWN.say(lang)) (interface::COLON.say(lang)) (charts) }
            }
            (disputed(book.ledger, &address, "../", lang))
        }
    }
}

/// The past of a figure; nothing where that is of one time.
fn picture(book: &Book, company: &Company, figure: &KeyFigure) -> Markup {
    let (past, lang) = (&figure.history, book.lang);
    let (Some(first), Some(last)) = (past.first(), past.last()) else { return html! {} };
    let dated = |one: &DatedFigure| SparkPoint {
        day: one.day,
        value: one.quantity.amount,
        texture: dot_texture(one.grade),
    };
    let moments: Vec<SparkPoint> = past.iter().map(dated).collect();
    let ends = [first, last].map(|one| text::period(one.as_of, lang));
    let scene = sparkline(&moments, [&ends[0], &ends[1]], inks_of(&company.home).0);
    let told: Vec<String> = past.iter().map(|one| told(one, lang)).collect();
    let title = words::OverTime { measure: &capitalised(figure.definition.name.get(lang)) }.say(lang);
    let id = ["past-", &figure.definition.id].concat();
    let description = told.join(interface::SEMICOLON.say(lang));
    let words = SvgWords { class: "past", id: &id, lang, title: &title, description: &description };
    PreEscaped(svg::write(&scene, &words, Palette::Page))
}

/// A moment in words: when, how much, how well supported.
fn told(past: &DatedFigure, lang: text::Lang) -> String {
    let when = text::period(past.as_of, lang);
    let value = past.quantity.written(lang);
    [&when, interface::COLON.say(lang), &value, interface::COMMA.say(lang), grade_name(past.grade, lang)]
        .concat()
}
