//! What a company is, in a few sentences made of what the tables of companies, people, models and dates say of it.
//!
//! Invariant: nothing is said that no table says; what is not stated gives no sentence, or says that it is not stated.

use maud::{Markup, html};

use crate::data::{Company, Dataset};
use crate::figure::listed;
use crate::markup::company::names;
use crate::markup::company::statements::{Statement, days};
use crate::text::words::company as words;
use crate::text::{self, Lang};

/// The sentences, as one paragraph. `own` are its figures, `events` the rows of its events.
pub(super) fn about(
    dataset: &Dataset,
    company: &Company,
    own: &[Statement],
    events: &[&str],
    lang: Lang,
) -> Markup {
    let sentences: Vec<String> = [
        Some(what(company, lang)),
        people(dataset, company, lang),
        models(dataset, company, lang),
        span(dataset, own, events, lang),
    ]
    .into_iter()
    .flatten()
    .collect();
    html! { p class="line" { (sentences.join(lang.pick(" ", ""))) } }
}

fn what(company: &Company, lang: Lang) -> String {
    let kind = names::one_of_its_kind(company, lang);
    let what = match names::maybe_place(company, lang) {
        Some(home) => words::From { what: kind, home }.say(lang),
        None => kind.to_owned(),
    };
    match names::maybe_standing(company, lang) {
        Some(standing) => words::WhatStanding { what: &what, standing }.say(lang),
        None => words::What { what: &what }.say(lang),
    }
}

fn people(dataset: &Dataset, company: &Company, lang: Lang) -> Option<String> {
    let here = dataset.people().iter().filter(|person| person.company == company.id);
    let named: Vec<String> = here
        .map(|person| {
            let role = person.role.get(lang);
            let role = &lang.pick(uncapitalised(role), role.to_owned());
            words::Person { name: person.name.get(lang), role }.say(lang)
        })
        .collect();
    let named: Vec<&str> = named.iter().map(String::as_str).collect();
    (!named.is_empty()).then(|| words::ItsPeople { people: &listed(&named, lang) }.say(lang))
}

fn models(dataset: &Dataset, company: &Company, lang: Lang) -> Option<String> {
    let its = dataset.models().iter().filter(|model| model.company == company.id);
    let named: Vec<&str> = its.map(|model| model.name.get(lang)).collect();
    (!named.is_empty()).then(|| words::ItsModels { models: &listed(&named, lang) }.say(lang))
}

/// From when to when its dated figures and events are.
fn span(dataset: &Dataset, own: &[Statement], events: &[&str], lang: Lang) -> Option<String> {
    let of_figures = own.iter().map(|statement| statement.cell.evidence.as_of.as_str());
    let of_events = events.iter().filter_map(|row| dataset.maybe_cell("events", row, "date"));
    let dated: Vec<&str> = of_figures
        .chain(of_events.map(|cell| cell.text.en.as_str()))
        .filter(|as_of| days(as_of).0 > i32::MIN)
        .collect();
    let first = dated.iter().min_by_key(|as_of| days(as_of))?;
    let last = dated.iter().max_by_key(|as_of| days(as_of).1)?;
    let [from, to] = [first, last].map(|as_of| text::period(as_of, lang));
    Some(if from == to {
        words::Dated { when: &from }.say(lang)
    } else {
        words::Followed { from: &from, to: &to }.say(lang)
    })
}

/// Words with their first letter small.
pub(super) fn uncapitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
