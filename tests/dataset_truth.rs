//! What the bundled package says in the article's place and what in its own: headings, claims, companies, things unknown.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first thing that is wrong"
)]

mod whole_package;

use olympus::data::{Absence, Dataset, Grade, Reading};
use whole_package::whole;

/// The headings of the article's tables, copied from it column by column.
const HEADINGS: &str = include_str!("expectations/headings.csv");

#[test]
fn headings_are_kept_as_the_article_prints_them() {
    let dataset = whole();
    let mut reader = csv::Reader::from_reader(HEADINGS.as_bytes());
    let mut checked = 0;
    let mut tables: Vec<String> = Vec::new();
    for record in reader.records() {
        let record = record.expect("three columns");
        let [table, column, printed] = [&record[0], &record[1], &record[2]];
        let found = dataset.maybe_table(table).unwrap().columns.iter().find(|own| own.id == column).unwrap();
        let kept = if found.printed.is_empty() { &found.title.en } else { &found.printed };
        // Capitals of headings are the only thing that the package sets its own way.
        assert!(kept.eq_ignore_ascii_case(printed), "{table}/{column}: {kept}");
        assert!(!found.printed.eq_ignore_ascii_case(&found.title.en), "{table}/{column} is kept twice");
        if !tables.iter().any(|known| known == table) {
            tables.push(table.to_owned());
        }
        checked += 1;
    }
    assert_eq!((tables.len(), checked), (17, 69));
    let reworded = dataset.tables().iter().flat_map(|table| &table.columns);
    assert_eq!(reworded.filter(|column| !column.printed.is_empty()).count(), 7);
}

#[test]
fn what_is_not_known_has_no_grade() {
    let dataset = whole();
    for row in ["zhipu-ai", "minimax"] {
        let price = dataset.maybe_cell("ipo-performance", row, "ipo_price").unwrap();
        assert_eq!(price.evidence.grade, Grade::Ungraded, "{row}");
    }
    let mut ungraded = 0;
    for table in dataset.tables() {
        for cell in table.rows.iter().flat_map(|row| &row.cells) {
            let unknown = matches!(&cell.reading, Reading::Absent(Absence::Unknown | Absence::Undisclosed));
            assert_eq!(cell.evidence.grade == Grade::Ungraded, unknown, "{}: {}", table.id, cell.text.en);
            ungraded += usize::from(unknown);
        }
    }
    assert!(ungraded >= 4, "{ungraded}");
    // It follows from what is printed; nobody can state it.
    let mut texts = std::collections::BTreeMap::new();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/public/data")).unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap();
        texts.insert(name, std::fs::read_to_string(entry.path()).unwrap());
    }
    let descriptor =
        texts["datapackage.json"].replacen("\"grade\":\"editorial\"", "\"grade\":\"ungraded\"", 1);
    assert!(Dataset::parse(&descriptor, &|path| texts.get(path).map(String::as_str)).is_err());
}

#[test]
fn what_the_article_does_not_say_of_a_company_is_left_out_or_marked() {
    let dataset = whole();
    // What the article says: home and status, by its own words. Everything else has to be marked, or empty.
    let said = [
        ("moonshot-ai", "CN", "private"),
        ("deepseek", "CN", "private"),
        ("minimax", "CN", "listed"),
        ("zhipu-ai", "CN", "listed"),
        ("alibaba", "CN", "unstated"),
        ("bytedance", "CN", "unstated"),
        ("baidu", "unstated", "listed"),
        ("infinigence", "CN", "unstated"),
        ("huawei", "CN", "unstated"),
        ("national-ic-fund", "CN", "state"),
        ("hangzhou-high-tech", "CN", "state"),
        ("anthropic", "US", "unstated"),
        ("openai", "US", "unstated"),
        ("character-ai", "US", "acquired"),
        ("meta", "US", "unstated"),
        ("cursor", "US", "private"),
    ];
    for company in dataset.companies() {
        let (_, home, listed) =
            said.iter().find(|(id, ..)| *id == company.id).copied().unwrap_or(("", "unstated", "unstated"));
        assert_eq!(company.listed, listed, "{}", company.id);
        let marked = company.added.en.to_lowercase().contains("home");
        assert!(
            company.home == home || marked && company.home != "unstated",
            "{}: {} is not the article's",
            company.id,
            company.home
        );
        assert!(!(marked && company.home == home), "{} marks what the article says", company.id);
        assert_eq!(company.added.en.is_empty(), company.added.zh.is_empty(), "{}", company.id);
    }
    for model in dataset.models() {
        let foreign = ["openai", "anthropic", "meta", "mistral-ai"].contains(&model.company.as_str());
        let cell = dataset.maybe_cell("models", &model.id, "added").unwrap();
        assert_eq!(!cell.text.en.is_empty(), foreign, "{}", model.id);
    }
}

#[test]
fn superlatives_of_the_prose_are_kept_as_the_article_s_claims() {
    let dataset = whole();
    let claims = dataset.maybe_table("prose-claims").unwrap();
    for id in [
        "most-valuable",
        "first-listed-labs",
        "largest-marketplace",
        "first-product",
        "parity",
        "v4-1-abilities",
        "driver-talent",
        "driver-compute",
        "driver-competition",
    ] {
        assert!(claims.maybe_row(id).is_some(), "{id}");
    }
    let drivers = claims.rows.iter().filter(|row| row.id.starts_with("driver-")).count();
    let counted = dataset.maybe_cell("prose-figures", "deepseek-drivers", "figure").unwrap();
    assert_eq!(counted.first().unwrap().amount, drivers as f64);
    let models = dataset.maybe_cell("prose-claims", "parity", "model_ids").unwrap();
    assert_eq!(models.reading.refs(), ["kimi-k2-6", "gpt-5-4", "claude-opus-4-6"]);
    for row in &claims.rows {
        let claim = claims.maybe_cell(&row.id, "claim").unwrap();
        assert!([Grade::Editorial, Grade::Reported].contains(&claim.evidence.grade), "{}", row.id);
        assert!(!claim.text.zh.is_empty(), "{}", row.id);
    }
}

/// Whether a text holds a figure in the article's English notation: a sign of money, `#1`, `1T`, `13h`, `2.7x`, a spelt scale.
fn holds_english_notation(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let latin = |at: usize| chars.get(at).is_some_and(|c| c.is_ascii_alphanumeric() || *c == '.');
    let scaled = (0..chars.len()).any(|at| {
        let mut start = at;
        while start > 0 && (chars[start - 1].is_ascii_digit() || chars[start - 1] == '.') {
            start -= 1;
        }
        // `B2B` and `K2.6` are names.
        let is_name = start > 0 && latin(start - 1);
        "TBMKhx".contains(chars[at]) && start < at && !is_name && !latin(at + 1)
    });
    let words = ["million", "billion", "trillion"].iter().any(|word| text.contains(word));
    scaled || words || text.contains(['$', '¥', '#', '~'])
}

#[test]
fn what_is_told_in_chinese_is_written_out_in_chinese() {
    for text in ["全球 #1", "1T 参数", "13h 编码", "高出至 2.7x", "日均 50T+", "超过 $200 million"]
    {
        assert!(holds_english_notation(text), "{text}");
    }
    for text in ["企业优先，B2B", "K2.6+（推定）", "1万亿参数 MoE", "GPT-4"] {
        assert!(!holds_english_notation(text), "{text}");
    }
    let mut checked = 0;
    for table in whole().tables() {
        for (row, cell) in table.rows.iter().flat_map(|row| row.cells.iter().map(move |cell| (row, cell))) {
            assert!(!holds_english_notation(&cell.text.zh), "{}/{}: {}", table.id, row.id, cell.text.zh);
            checked += usize::from(!cell.text.zh.is_empty());
        }
    }
    assert!(checked > 300, "{checked}");
}
