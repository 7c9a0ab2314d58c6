//! What a chart's CSV is, for programs: a Tabular Data Resource with a Table Schema, as Frictionless describes them.
//!
//! Knows the columns that [`super::csv`] writes. Invariant: the schema names them all, in their order, and no cell breaks it.

use super::about::{LICENCES, citation};
use super::csv::COLUMNS;
use crate::data::{Dataset, Grade};
use crate::figure::{ARTICLE, Figure};
use crate::text::{self, Lang};
use serde_json::{Value, json};

/// The descriptor of a figure's CSV, in the figure's language; `page` is the whole address of the chart's page, if that
/// is known.
pub fn metadata(figure: &Figure, dataset: &Dataset, page: Option<&str>) -> String {
    let lang = figure.lang;
    let id = figure.id.as_str();
    let beside = |ending: &str| [id, lang.pick(".", ".zh."), ending].concat();
    let sources: Vec<Value> = figure
        .sources
        .iter()
        .map(|source| {
            let cited = source.id != ARTICLE;
            let title = text::fill(
                if cited { lang.pick("{0}, cited by the article", "{0}（原文援引）") } else { "{0}" },
                &[&source.name],
            );
            match &source.url {
                Some(url) => json!({ "title": title, "path": url }),
                None => json!({ "title": title }),
            }
        })
        .collect();
    // A package may hold both languages, so their names differ.
    let name = [id, lang.pick("", ".zh")].concat();
    let own = [id, ".html"].concat();
    let fields: Vec<Value> = COLUMNS.iter().map(|column| field(column, lang)).collect();
    let mut value = json!({
        "profile": "tabular-data-resource",
        "name": name,
        "path": beside("csv"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig",
        "title": figure.finding.title,
        "subtitle": figure.finding.subtitle,
        "description": figure.summary.text(),
        "note": lang.pick(
            "The file begins with a byte order mark. Words that a spreadsheet would compute (those that begin with =, +, -, @ or a tab) have one apostrophe before them; the JSON has none.",
            "文件以字节顺序标记开头。凡电子表格会当作公式的文字（以 =、+、-、@ 或制表符开头），前面各加一个撇号；JSON 中不加。",
        ),
        "lang": lang.code(),
        "asOf": figure.as_of,
        "version": dataset.version(),
        "related": {
            "page": own,
            "json": beside("json"),
            "svg": beside("svg"),
            "package": "../data/datapackage.json",
        },
        "citation": citation(figure, dataset, page),
        "limits": figure.limits,
        "licenses": LICENCES,
        "sources": sources,
        "schema": { "fields": fields, "missingValues": [""], "primaryKey": "id" },
    });
    if let Some(page) = page {
        value["homepage"] = json!(page);
    }
    let mut text = format!("{value:#}");
    text.push('\n');
    text
}

/// What a column holds.
fn field(column: &str, lang: Lang) -> Value {
    let (title, meaning) = words(column, lang);
    let kind = if column == "number" { "number" } else { "string" };
    let mut field = json!({ "name": column, "type": kind, "title": title, "description": meaning });
    match column {
        "id" => field["constraints"] = json!({ "required": true, "unique": true }),
        "name" | "measure" | "value" | "as_of" => field["constraints"] = json!({ "required": true }),
        "grade" => {
            field["constraints"] = json!({ "required": true, "enum": Grade::ALL.map(Grade::code) });
            let meanings = Grade::ALL.map(|grade| (grade.code().to_owned(), json!(grade.meaning(lang))));
            field["meanings"] = Value::Object(meanings.into_iter().collect());
        }
        _ => {}
    }
    field
}

/// A column's heading, and what stands in it.
fn words(column: &str, lang: Lang) -> (&'static str, &'static str) {
    let (en, zh) = match column {
        "id" => (
            (
                "Id",
                "Address of the figure in the data package: table, row and column. What the chart computes has the chart’s id as its table.",
            ),
            ("标识", "数字在数据包中的位置：表/行/列。由图表推算者以图表标识为表名。"),
        ),
        "name" => (("Name", "Whose figure it is."), ("名称", "这是谁的数字。")),
        "measure" => (("Measure", "What is measured."), ("指标", "所量的是什么。")),
        "value" => (
            ("Value", "The value in words and unit, as the chart shows it."),
            ("数值", "带单位的数值，与图中所示一致。"),
        ),
        "printed" => (
            ("As printed", "The figure as the article prints it; empty where the chart computes it."),
            ("原文写法", "原文中的写法；由图表推算者为空。"),
        ),
        "number" => (
            ("Number", "The value as a number, in the unit beside it; empty where there is none."),
            ("数字", "数值本身，单位见下一列；无数字者为空。"),
        ),
        "unit" => (
            (
                "Unit",
                "The number’s unit, such as usd or tokens/day; empty where the chart has computed the number.",
            ),
            ("单位", "数字的单位，如 usd、tokens/day；由图表推算者为空。"),
        ),
        "as_of" => (
            ("As of", "The period that the figure speaks of, in words."),
            ("时点", "数字所指的时段，以文字写出。"),
        ),
        "grade" => (("Evidence", "How well the figure is supported."), ("依据", "数字的证据等级。")),
        "sources" => (("Sources", "The article, and whom it cites."), ("来源", "原文，及其援引的来源。")),
        _ => (("Section", "The section of the article."), ("章节", "所在章节。")),
    };
    lang.pick(en, zh)
}
