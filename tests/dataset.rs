//! The bundled package: it keeps the published formats, is whole, and says where everything comes from.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod frictionless;
mod whole_package;

use frictionless::{PACKAGE, RESOURCE, TABLE, faults};
use olympus::data::{Dataset, Grade, Reading, Reads, TableKind, Unit, read_date};
use olympus::text::{Money, UNDATED};
use serde_json::Value;
use whole_package::whole;

const DESCRIPTOR: &str = include_str!("../public/data/datapackage.json");

#[test]
fn the_descriptor_keeps_the_published_schemas() {
    let package: Value = serde_json::from_str(DESCRIPTOR).unwrap();
    assert_eq!(faults(PACKAGE, &package), Vec::<String>::new());
    let resources = package["resources"].as_array().unwrap();
    let ledgers: Vec<String> = whole().ledgers().iter().map(|table| table.id.clone()).collect();
    assert_eq!(resources.len(), whole().tables().len() + ledgers.len());
    assert_eq!(ledgers, ["claims", "coverage"]);
    for resource in resources {
        assert_eq!(faults(RESOURCE, resource), Vec::<String>::new(), "{}", resource["name"]);
        assert_eq!(faults(TABLE, &resource["schema"]), Vec::<String>::new(), "{}", resource["name"]);
    }
    let nameless = serde_json::json!({ "resources": [{ "path": "a.csv" }] });
    assert!(!faults(PACKAGE, &nameless).is_empty(), "the schema refuses a resource without a name");
}

#[test]
fn foreign_keys_agree_with_how_columns_are_read() {
    let package: Value = serde_json::from_str(DESCRIPTOR).unwrap();
    for resource in package["resources"].as_array().unwrap() {
        for key in resource["schema"]["foreignKeys"].as_array().into_iter().flatten() {
            let reads = format!("ref:{}", key["reference"]["resource"].as_str().unwrap());
            let fields = resource["schema"]["fields"].as_array().unwrap();
            let field = fields.iter().find(|field| field["name"] == key["fields"]).unwrap();
            assert_eq!(field["reads"], Value::String(reads), "{}", resource["name"]);
        }
    }
}

#[test]
fn every_cell_has_evidence() {
    for table in whole().tables() {
        assert!(!table.rows.is_empty(), "{}", table.id);
        for row in &table.rows {
            assert_eq!(row.cells.len(), table.columns.len());
            for (cell, column) in row.cells.iter().zip(&table.columns) {
                let at = format!("{}/{}/{}", table.id, row.id, column.id);
                let as_of = &cell.evidence.as_of;
                assert!(as_of == UNDATED || read_date(as_of).is_ok(), "{at}: {}", cell.evidence.as_of);
                assert!(!cell.evidence.sources.is_empty() && !cell.evidence.section.is_empty(), "{at}");
            }
        }
    }
}

#[test]
fn evidence_columns_and_chinese_twins_are_folded_away() {
    let dataset = whole();
    for table in dataset.tables() {
        for column in &table.columns {
            let ends = ["_zh", "_grade", "_as_of", "_sources", "_unit", "_definition"];
            assert!(!ends.iter().any(|end| column.id.ends_with(end)), "{}/{}", table.id, column.id);
            assert!(
                !["grade", "as_of", "sources", "section", "definition"].contains(&column.id.as_str()),
                "{}",
                table.id
            );
        }
        let has_id = table.columns.iter().filter(|column| column.reads == Reads::Id).count();
        assert_eq!(has_id, 1, "{}", table.id);
    }
    let cell = dataset.maybe_cell("valuation-convergence", "deepseek", "valuation").unwrap();
    assert_eq!(
        (cell.text.en.as_str(), cell.text.zh.as_str()),
        ("$450B (negotiating)", "4,500亿美元（洽谈中）")
    );
}

#[test]
fn the_nearest_statement_of_evidence_counts() {
    let dataset = whole();
    let evidence = |table, row, column| dataset.maybe_cell(table, row, column).unwrap().evidence.clone();
    let own_cell = evidence("valuation-convergence", "kimi", "valuation");
    assert_eq!(own_cell.grade, Grade::Company);
    assert_eq!(evidence("valuation-convergence", "kimi", "peer_valuation").grade, Grade::Reported);
    assert_eq!(evidence("kimi-revenue-mix", "api", "q4_2025").as_of, "2025-Q4");
    assert_eq!(evidence("token-growth", "projected-2027", "daily_tokens").grade, Grade::Projected);
    assert_eq!(evidence("prose-figures", "tokens-now", "figure").section, "5.1");
    assert_eq!(evidence("ai-trust", "edelman-survey", "china").sources, ["edelman"]);
}

#[test]
fn the_article_s_tables_are_all_there() {
    let dataset = whole();
    let of = |kind| dataset.tables().iter().filter(|table| table.kind == kind).count();
    assert_eq!(of(TableKind::Table), 17);
    assert_eq!(of(TableKind::Entity), 7);
    assert_eq!(dataset.company("moonshot-ai").unwrap().name.zh, "月之暗面");
    assert_eq!(dataset.company("moonshot-ai").unwrap().home, "CN");
    assert_eq!(dataset.model("kimi-k2-6").unwrap().company, "moonshot-ai");
    assert_eq!(dataset.person("liang-wenfeng").unwrap().company, "deepseek");
    assert!(dataset.source("openrouter").unwrap().url.is_some());
    assert!(dataset.source("article").unwrap().url.is_none());
}

#[test]
fn entities_are_one_a_row() {
    let dataset = whole();
    let rows = |id| dataset.maybe_table(id).unwrap().rows.len();
    assert_eq!(dataset.companies().len(), rows("companies"));
    assert_eq!(dataset.models().len(), rows("models"));
    assert_eq!(dataset.people().len(), rows("people"));
    assert_eq!(dataset.sources().len(), rows("sources"));
}

#[test]
fn what_is_the_articles_own_word_rests_on_the_article() {
    let dataset = whole();
    let evidence = |table, row, column| {
        let evidence = &dataset.maybe_cell(table, row, column).unwrap().evidence;
        (evidence.grade, evidence.sources.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let implied = evidence("cursor-architecture", "initially-implied", "base_model");
    assert_eq!(implied, (Grade::Editorial, vec!["article", "cursor-marketing"]));
    let (grade, sources) = evidence("cursor-architecture", "actual-base-model", "base_model");
    assert!(grade == Grade::Company && sources.contains(&"cursor-statement"), "{sources:?}");
    // What a company's own statement confirms is better supported than what the article reads into its marketing.
    assert!(grade < implied.0);
    assert_eq!(
        evidence("token-growth", "projected-2027", "daily_tokens"),
        (Grade::Projected, vec!["article"])
    );
    for (row, column) in [("investor-zhang", "combined_loss"), ("liang-fans", "valuation")] {
        let (grade, sources) = evidence("social-posts", row, column);
        assert!(grade == Grade::Editorial && sources.contains(&"article"), "{row}: {sources:?}");
    }
    for row in &dataset.maybe_table("model-rankings").unwrap().rows {
        let ranks = (Grade::Reported, vec!["artificial-analysis", "openrouter"]);
        assert_eq!(evidence("model-rankings", &row.id, "rank"), ranks);
    }
    // Nobody is formerly of what he still owns.
    let liang = dataset.maybe_cell("people", "liang-wenfeng", "former_ids").unwrap();
    assert_eq!(liang.reading.refs(), [""; 0]);
}

#[test]
fn rates_come_from_the_cells_they_name() {
    let dataset = whole();
    let rates = dataset.rates();
    for (row, unit, rate) in [("cny", Unit::Cny, rates.cny_per_usd), ("hkd", Unit::Hkd, rates.hkd_per_usd)] {
        let address = dataset.maybe_cell("currency-rates", row, "derives_from").unwrap().text.en.clone();
        let [table, from, column] = address.split('/').collect::<Vec<_>>()[..] else { panic!("{address}") };
        let cell = dataset.maybe_cell(table, from, column).unwrap();
        let (own, usd) = (cell.maybe_amount(unit).unwrap(), cell.maybe_amount(Unit::Usd).unwrap());
        assert!(own.interval.divided_by(usd.interval).contains(rate), "{row}: {rate}");
    }
    let round = dataset.maybe_cell("prose-figures", "kimi-round", "figure").unwrap().first().unwrap();
    assert_eq!(rates.convert(round, Money::Usd), 2e10);
    assert!((rates.convert(round, Money::Cny) / 2e10 - rates.cny_per_usd).abs() < 1e-9);
    let share = dataset.maybe_cell("openrouter-metrics", "api-call-share", "us").unwrap().first().unwrap();
    assert_eq!(rates.convert(share, Money::Hkd), 25.0);
}

#[test]
fn rates_come_from_the_pairs_that_agree_with_most_others() {
    let dataset = whole();
    let rates = dataset.rates();
    for (row, unit, rate) in [("cny", Unit::Cny, rates.cny_per_usd), ("hkd", Unit::Hkd, rates.hkd_per_usd)] {
        // Every cell that prints both currencies and bounds them, with the ratio it implies and what rounding allows.
        let mut pairs = Vec::new();
        for table in dataset.tables() {
            for line in &table.rows {
                for (column, cell) in table.columns.iter().zip(&line.cells) {
                    let (Some(own), Some(usd)) = (cell.maybe_amount(unit), cell.maybe_amount(Unit::Usd))
                    else {
                        continue;
                    };
                    if own.interval.hi.is_finite() && usd.interval.hi.is_finite() {
                        let address = [table.id.as_str(), &line.id, &column.id].join("/");
                        pairs.push((address, own.amount / usd.amount, own.interval.divided_by(usd.interval)));
                    }
                }
            }
        }
        let inside = |rate: f64| pairs.iter().filter(|(_, _, allowed)| allowed.contains(rate)).count();
        let most = pairs.iter().map(|(_, rate, _)| inside(*rate)).max().unwrap();
        let width = |pair: &&(String, f64, olympus::data::Interval)| pair.2.hi - pair.2.lo;
        let chosen = (pairs.iter().filter(|(_, rate, _)| inside(*rate) == most))
            .min_by(|a, b| width(a).total_cmp(&width(b)))
            .unwrap();
        let named = dataset.maybe_cell("currency-rates", row, "derives_from").unwrap().text.en.clone();
        assert_eq!(named, chosen.0, "{row}: {pairs:?}");
        assert_eq!(rate, (chosen.1 * 100.0).round() / 100.0, "{row}");
        assert_eq!(inside(rate), most, "{row}: no rate lies inside more");
        if row == "cny" {
            assert_eq!((most, pairs.len()), (5, 7));
        }
    }
}

#[test]
fn figures_have_a_unit_that_suits_them() {
    for table in whole().tables() {
        for row in &table.rows {
            for (cell, column) in row.cells.iter().zip(&table.columns) {
                let Reading::Figures(figures) = &cell.reading else { continue };
                for figure in figures {
                    let at = format!("{}/{}/{}: {figure:?}", table.id, row.id, column.id);
                    assert!(figure.interval.contains(figure.amount), "{at}");
                    assert!(figure.unit != Unit::Count || figure.amount < 1e10, "{at}: that is no count");
                    assert!(figure.unit != Unit::Percent || figure.amount < 1e4, "{at}");
                }
            }
        }
    }
}

#[test]
fn the_hash_depends_on_every_text() {
    let csv = "id,currency,per_usd\ncny,yuan,7.00\nhkd,dollar,7.75\n";
    let descriptor = |title: &str| {
        format!(
            r#"{{"title": "{title}", "resources": [{{"name": "currency-rates", "path": "r.csv", "kind": "entity", "section": "x",
            "grade": "estimated", "asOf": "2026", "sourceIds": ["s"], "schema": {{"fields": [{{"name": "id", "reads": "id"}},
            {{"name": "currency", "reads": "text"}}, {{"name": "per_usd", "reads": "figure"}}]}}}},
            {{"name": "sources", "path": "s.csv", "kind": "entity", "grade": "estimated", "asOf": "2026", "sourceIds": ["s"],
            "schema": {{"fields": [{{"name": "id", "reads": "id"}}, {{"name": "name", "reads": "text"}}, {{"name": "kind", "reads": "text"}},
            {{"name": "url", "reads": "text"}}]}}}}]}}"#
        )
    };
    let read = |title: &str, rates: &str| {
        let file = |path: &str| Some(if path == "r.csv" { rates } else { "id,name,kind,url\ns,S,press,\n" });
        Dataset::parse(&descriptor(title), &file).unwrap()
    };
    let first = read("a", csv);
    assert_eq!(first.hash(), read("a", csv).hash());
    assert_ne!(first.version(), read("b", csv).version());
    assert_ne!(first.version(), read("a", &csv.replace("7.00", "7.01")).version());
    assert_eq!(first.title().en, "a");
    assert_eq!((first.created(), whole().created()), ("", "2026-05-12"));
}

/// The grade of a cell, by `table/row/column`.
fn grade_of(address: &str) -> Grade {
    let mut parts = address.split('/');
    let mut next = || parts.next().expect("three parts");
    let (table, row, column) = (next(), next(), next());
    whole().maybe_cell(table, row, column).unwrap_or_else(|| panic!("{address}")).evidence.grade
}

#[test]
fn one_fact_has_one_grade_wherever_it_stands() {
    let facts: [(Grade, &[&str]); 12] = [
        (
            Grade::Reported,
            &[
                "ipo-performance/zhipu-ai/peak_gain",
                "executive-summary/zhipu-surge/amount",
                "prose-figures/zhipu-gain/figure",
            ],
        ),
        (
            Grade::Reported,
            &["ipo-performance/minimax/peak_gain", "executive-summary/minimax-cap-beat/amount"],
        ),
        (
            Grade::Reported,
            &["ipo-performance/zhipu-ai/market_cap", "valuation-convergence/zhipu-ai/valuation"],
        ),
        (Grade::Reported, &["ipo-performance/minimax/market_cap", "valuation-convergence/minimax/valuation"]),
        (Grade::Reported, &["ai-trust/short-drama/china", "short-drama/new-dramas-daily/figure"]),
        (Grade::Company, &["prose-figures/departed-names/figure", "departures/luo-fuli/person"]),
        (Grade::Reported, &["departures/luo-fuli/to_id", "departures/guo-daya/to_id"]),
        (
            Grade::Reported,
            &[
                "ecosystems/bytedance/token_volume",
                "prose-figures/doubao-daily/figure",
                "model-rankings/doubao-1-8/capability",
            ],
        ),
        (
            Grade::Disclosed,
            &[
                "token-growth/march-2026/daily_tokens",
                "prose-figures/tokens-now/figure",
                "headline-claims/daily-tokens/figure",
                "infrastructure-shift/daily-tokens/in_2026",
            ],
        ),
        (
            Grade::Reported,
            &[
                "openrouter-metrics/open-source-top-5/china",
                "headline-claims/top-places/figure",
                "model-rankings/kimi-k2-6/rank",
            ],
        ),
        (
            Grade::Company,
            &[
                "kimi-funding/may-2026/valuation",
                "valuation-convergence/kimi/valuation",
                "prose-figures/kimi-post-money/figure",
                "executive-summary/kimi-mega-round/amount",
            ],
        ),
        (
            Grade::Reported,
            &[
                "deepseek-metrics/proposed-valuation/value",
                "valuation-convergence/deepseek/valuation",
                "prose-figures/deepseek-target/figure",
                "executive-summary/deepseek-first-external/amount",
            ],
        ),
    ];
    for (grade, cells) in facts {
        for address in cells {
            assert_eq!(grade_of(address), grade, "{address}");
        }
    }
}

#[test]
fn only_a_printed_word_makes_an_estimate() {
    for table in whole().tables().iter().filter(|table| table.kind == TableKind::Table) {
        for row in &table.rows {
            for cell in row.cells.iter().filter(|cell| cell.text.en.starts_with('~')) {
                let estimated = cell.evidence.grade == Grade::Estimated;
                assert!(!estimated || cell.text.en.contains("estimated"), "{}/{}", table.id, row.id);
            }
        }
    }
}

#[test]
fn what_the_article_does_not_date_is_undated() {
    for address in [
        ["users", "kimi-mau-start", "figure"],
        ["users", "kimi-mau-later", "figure"],
        ["listed-platforms", "snap", "value"],
        ["commitments", "us-chips-act", "amount"],
        ["prose-figures", "stripe-rank", "figure"],
        ["prose-figures", "kimi-countries", "figure"],
        ["prose-figures", "rival-offers", "figure"],
        ["training", "v4-gpu-hours", "figure"],
        ["departures", "luo-fuli", "to_id"],
    ] {
        let [table, row, column] = address;
        let dataset = whole();
        let evidence = &dataset.maybe_cell(table, row, column).expect("a cell").evidence;
        assert_eq!(evidence.as_of, UNDATED, "{address:?}");
        assert_eq!(evidence.sources, ["article"], "{address:?}");
    }
    // Whom it cites for these it says, but not of when they are.
    for address in [
        ["users", "openrouter-american", "figure"],
        ["users", "minimax-users", "figure"],
        ["prose-figures", "cursor-valuation", "figure"],
        ["prose-figures", "openrouter-routes", "figure"],
        ["prose-figures", "deepseek-mega-round", "figure"],
        ["deepseek-metrics", "v4-training-cost", "value"],
        ["deepseek-metrics", "weekly-token-consumption", "value"],
        ["training", "v4-cost-ratio", "figure"],
        ["openrouter-metrics", "api-call-share", "china"],
        ["openrouter-metrics", "top-10-models", "us"],
        ["valuation-convergence", "kimi", "peer_valuation"],
        ["fund-returns", "assets", "figure"],
        ["short-drama", "days-before", "figure"],
        ["ai-trust", "agent-workshops", "china"],
        ["social-posts", "engineer-dave", "cost_saving"],
    ] {
        let [table, row, column] = address;
        let evidence = whole().maybe_cell(table, row, column).expect("a cell").evidence.clone();
        assert_eq!(evidence.as_of, UNDATED, "{address:?}");
    }
}
