//! The filters over the list: verdict, kind, section, company, and the exchange rate that would change a verdict.
//!
//! Hidden until the page's script is there to answer them. Invariant: a choice has at least a claim.

use maud::{Markup, html};

use crate::claims::{Ledger, Verdict};
use crate::markup::ledger::{names, rates};
use crate::markup::story::Book;
use crate::text::words::{interface, ledger as words};

/// One filter: its key in the address, its name, the words for no choice, and what may be chosen.
struct Filter {
    key: &'static str,
    name: &'static str,
    all: &'static str,
    choices: Vec<(String, String)>,
}

pub(super) fn filters(ledger: &Ledger, book: &Book) -> Markup {
    html! {
        div class="filters" hidden data-filters {
            fieldset {
                legend { (words::FILTERS.say(book.lang)) }
                @for filter in of(ledger, book) {
                    label {
                        span { (filter.name) }
                        select name=(filter.key) {
                            option value="" { (filter.all) }
                            @for (code, name) in &filter.choices { option value=(code) { (name) } }
                        }
                    }
                }
                output aria-live="polite" {}
            }
        }
    }
}

fn of(ledger: &Ledger, book: &Book) -> Vec<Filter> {
    let lang = book.lang;
    let claims = || ledger.entries.iter().map(|entry| &entry.claim);
    let mut kinds: Vec<&str> = Vec::new();
    let mut sections: Vec<&str> = Vec::new();
    for claim in claims() {
        if !kinds.contains(&claim.kind.as_str()) {
            kinds.push(&claim.kind);
        }
        if !sections.contains(&claim.section.as_str()) {
            sections.push(&claim.section);
        }
    }
    let verdicts = Verdict::ALL.iter().filter(|verdict| ledger.count(**verdict) > 0);
    let companies = book
        .dataset
        .companies()
        .iter()
        .filter(|company| claims().any(|claim| claim.companies.contains(&company.id)));
    vec![
        Filter {
            key: "verdict",
            name: words::VERDICT.say(lang),
            all: words::ALL_VERDICTS.say(lang),
            choices: verdicts
                .map(|verdict| (verdict.code().to_owned(), verdict.name(lang).to_owned()))
                .collect(),
        },
        Filter {
            key: "kind",
            name: words::KIND.say(lang),
            all: words::ALL_KINDS.say(lang),
            choices: kinds
                .iter()
                .map(|code| ((*code).to_owned(), names::kind(code, lang).to_owned()))
                .collect(),
        },
        Filter {
            key: "section",
            name: words::SECTION.say(lang),
            all: words::ALL_SECTIONS.say(lang),
            choices: sections.iter().map(|code| ((*code).to_owned(), names::section(code, lang))).collect(),
        },
        Filter {
            key: "company",
            name: words::COMPANY.say(lang),
            all: words::ALL_COMPANIES.say(lang),
            choices: companies
                .map(|company| (company.id.clone(), company.name.get(lang).to_owned()))
                .collect(),
        },
        Filter {
            key: "rate",
            name: interface::RATE.say(lang),
            all: words::ALL_RATES.say(lang),
            choices: rates::choices(ledger, book),
        },
    ]
}
