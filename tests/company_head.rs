//! The head of a company's page: what the company is, and the figures of it that matter with evidence and past.

mod as_html;
mod company_book;
mod whole_package;

use as_html::as_html;
use company_book::{Outcome, picture, with_book};
use olympus::claims::Verdict;
use olympus::data::{Dataset, Grade};
use olympus::markup;
use olympus::markup::company::{LEAST, MOST, Statement, Tie, company, matter, statements};
use olympus::text::words::interface;
use olympus::text::{self, Lang};
use std::cell::Cell;
use std::collections::BTreeSet;
use whole_package::{ledger, whole};

/// A company's own figures.
fn own<'a>(dataset: &'a Dataset, id: &str) -> Vec<Statement<'a>> {
    let said = dataset.company(id).map(|one| statements(dataset, one)).unwrap_or_default();
    said.into_iter().filter(|one| one.tie == Tie::Own && one.is_figure()).collect()
}

#[test]
fn the_rule_chooses_a_figure_of_each_measure_and_the_newest_of_it() {
    let dataset = whole();
    let chosen = |id: &str| -> Vec<String> {
        let figures = matter(&dataset, ledger(), &own(&dataset, id));
        figures.iter().map(|figure| figure.statement.address()).collect()
    };
    for (id, expected) in [
        (
            "moonshot-ai",
            &[
                "kimi-funding/may-2026/valuation",
                "kimi-funding/may-2026/round_size",
                "revenue-run-rate/kimi-arr/figure",
                "commitments/kimi-cash/amount",
            ][..],
        ),
        // Of one family both measures, since it has no others.
        (
            "infinigence",
            &["infinigence-metrics/latest-round/value", "infinigence-metrics/total-funding/value"],
        ),
        (
            "deepseek",
            &[
                "valuation-convergence/deepseek/valuation",
                "deepseek-metrics/previous-funding/value",
                "deepseek-metrics/founder-contribution/value",
                "training/r1-cost/figure",
            ],
        ),
        ("stripe", &["prose-figures/stripe-rank/figure"]),
        ("nvidia", &[]),
    ] {
        assert_eq!(chosen(id), expected, "{id}");
    }
}

#[test]
fn figures_that_matter_stand_first_each_with_its_evidence_and_what_disputes_it() -> Outcome {
    let dataset = whole();
    let mut disputed = 0;
    with_book(&dataset, |book| {
        for one in dataset.companies() {
            let own = own(&dataset, &one.id);
            let figures = matter(&dataset, ledger(), &own);
            assert!(figures.len() <= MOST, "{}", one.id);
            let measures: BTreeSet<&str> =
                figures.iter().map(|figure| figure.definition.id.as_str()).collect();
            assert_eq!(measures.len(), figures.len(), "a measure stands once");
            let page = company(book, one, &picture);
            let (before, list) = page.split_once("<section class=\"part\" id=\"key\"").unwrap_or((&page, ""));
            assert_eq!(list.is_empty(), figures.is_empty(), "{}", one.id);
            assert!(figures.is_empty() || !before.contains("<section"), "nothing stands before them");
            let list = list.split("</section>").next().unwrap_or_default();
            let items: Vec<&str> = list.split("<li>").skip(1).collect();
            assert_eq!(items.len(), figures.len());
            for (figure, item) in figures.iter().zip(items) {
                let statement = &figure.statement;
                let evidence = &statement.cell.evidence;
                let link = format!("<a href=\"#{}\">", statement.anchor());
                let value = as_html(&figure.quantity.written(book.lang));
                assert!(item.contains(&format!("{link}{value}</a>")), "{}", statement.address());
                assert!(page.contains(&format!(" id=\"{}\"", statement.anchor())), "it leads somewhere");
                assert!(item.contains(&text::period(&evidence.as_of, book.lang)));
                assert!(item.contains(markup::grade_name(evidence.grade, book.lang)));
                for source in &evidence.sources {
                    let source = dataset.source(source).unwrap();
                    assert!(item.contains(&as_html(source.name.get(book.lang))));
                    let url = source.url.as_deref().unwrap_or_default();
                    assert!(item.contains(url), "{url} of {}", statement.address());
                }
                let disputes = ledger()
                    .taking(&statement.address())
                    .into_iter()
                    .find(|entry| matches!(entry.judgement.verdict, Verdict::Disagrees | Verdict::Tension));
                assert_eq!(item.contains("class=\"mark\""), disputes.is_some(), "{}", statement.address());
                if let Some(entry) = disputes {
                    assert!(item.contains(&format!("claims.html#{}\"", entry.claim.id)));
                }
            }
        }
    })?;
    for one in dataset.companies() {
        let figures = matter(&dataset, ledger(), &own(&dataset, &one.id));
        let measures: BTreeSet<&str> = own(&dataset, &one.id)
            .iter()
            .filter(|statement| statement.cell.evidence.grade < Grade::Editorial)
            .flat_map(|statement| &statement.cell.definitions)
            .filter_map(|id| dataset.definition(id))
            .filter(|definition| !["time", "multiple"].contains(&definition.quantity.as_str()))
            .map(|definition| definition.id.as_str())
            .collect();
        assert!(figures.len() >= measures.len().min(LEAST) || figures.len() >= 2, "{}", one.id);
        let taking = figures.iter().flat_map(|figure| ledger().taking(&figure.statement.address()));
        disputed += taking.filter(|entry| entry.judgement.verdict == Verdict::Disagrees).count();
    }
    assert!(disputed > 0, "nothing tries the sign");
    Ok(())
}

#[test]
fn a_picture_shows_what_is_dated_and_says_the_same_in_words() -> Outcome {
    let dataset = whole();
    let pictures = Cell::new(0);
    with_book(&dataset, |book| {
        for one in dataset.companies() {
            let page = company(book, one, &picture);
            let svgs: Vec<&str> = page
                .split("<svg class=\"past\"")
                .skip(1)
                .map(|rest| rest.split("</svg>").next().unwrap())
                .collect();
            let all = matter(&dataset, ledger(), &own(&dataset, &one.id));
            let figures: Vec<_> = all.iter().filter(|figure| !figure.history.is_empty()).collect();
            assert_eq!(svgs.len(), figures.len(), "{}", one.id);
            for (figure, svg) in figures.iter().zip(svgs) {
                let times: BTreeSet<&str> = figure.history.iter().map(|past| past.as_of).collect();
                assert!(times.len() > 1, "no picture of one time");
                assert!(figure.history.windows(2).all(|pair| pair[0].day < pair[1].day));
                assert_eq!(svg.matches("<circle").count(), figure.history.len());
                let told = svg.split("<desc>").nth(1).and_then(|rest| rest.split("</desc>").next()).unwrap();
                for past in &figure.history {
                    assert!(told.contains(&as_html(&past.quantity.written(book.lang))), "{told}");
                    assert!(told.contains(&text::period(past.as_of, book.lang)), "{told}");
                }
                assert_eq!(figure.history.last().map(|past| past.quantity), Some(figure.quantity));
                pictures.set(pictures.get() + 1);
            }
        }
    })?;
    assert!(pictures.get() >= 2 * Lang::ALL.len(), "{pictures:?}");
    Ok(())
}

#[test]
fn what_a_company_is_said_to_be_is_what_the_tables_say() -> Outcome {
    let dataset = whole();
    with_book(&dataset, |book| {
        let line = |id: &str| {
            let page = company(book, dataset.company(id).unwrap(), &picture);
            let line = page.split("<p class=\"line\">").nth(1).unwrap_or_default();
            line.split("</p>").next().unwrap_or_default().to_owned()
        };
        let (kimi, nvidia) = (line("moonshot-ai"), line("nvidia"));
        for name in [
            "Kimi K2.6",
            book.lang.pick("Yang Zhilin (founder)", "杨植麟（创始人）"),
            book.lang.pick("October 2023", "2023年10月"),
        ] {
            assert!(kimi.contains(name), "{kimi}");
        }
        assert!(
            kimi.starts_with(
                book.lang.pick("An AI lab in China, privately held.", "中国的人工智能实验室，未上市。")
            ),
            "{kimi}"
        );
        assert!(nvidia.contains(book.lang.pick("in the United States", "美国的")), "{nvidia}");
        assert!(!nvidia.contains(&interface::MODELS.say(book.lang).to_lowercase()), "{nvidia}");
    })
}
