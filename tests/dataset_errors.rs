//! Broken packages: each error names the file, the place, what was found and what was expected.

use olympus::data::{DataError, Dataset};

const DESCRIPTOR: &str = r#"{ "title": "Small", "resources": [
  { "name": "sources", "path": "sources.csv", "kind": "entity", "section": "1", "grade": "editorial", "asOf": "2026", "sourceIds": ["press"],
    "schema": { "fields": [ { "name": "id", "reads": "id" }, { "name": "name", "reads": "text" }, { "name": "kind", "reads": "text" },
      { "name": "url", "reads": "text" } ] } },
  { "name": "currency-rates", "path": "rates.csv", "kind": "entity", "section": "1", "grade": "estimated", "asOf": "2026", "sourceIds": ["press"],
    "schema": { "fields": [ { "name": "id", "reads": "id" }, { "name": "per_usd", "reads": "figure" } ] } },
  { "name": "rounds", "path": "rounds.csv", "kind": "table", "section": "2", "grade": "reported", "asOf": "2026-05", "sourceIds": ["press"],
    "schema": { "fields": [ { "name": "id", "reads": "id" }, { "name": "when", "reads": "date" }, { "name": "size", "reads": "figure" },
      { "name": "size_unit", "reads": "text" }, { "name": "size_grade", "reads": "text" }, { "name": "told_by", "reads": "ref:sources" },
      { "name": "as_of", "reads": "text" }, { "name": "sources", "reads": "text" } ] } }
] }"#;

const FILES: [(&str, &str); 3] = [
    ("sources.csv", "id,name,kind,url\npress,The press,press,\n"),
    ("rates.csv", "id,per_usd\ncny,7.00\nhkd,7.75\n"),
    (
        "rounds.csv",
        "id,when,size,size_unit,size_grade,told_by,as_of,sources\n\
         first,2026-01,$500M,,,press,,\n\
         second,2026-02,700 million,usd,estimated,press,2026-02,press\n",
    ),
];

/// Reads the small package with one text replaced by another; `path` may be the descriptor's.
fn read(path: &str, old: &str, new: &str) -> Result<Dataset, DataError> {
    let replace = |known: &str, text: &str| {
        if known == path { text.replacen(old, new, 1) } else { text.to_owned() }
    };
    let descriptor = replace("datapackage.json", DESCRIPTOR);
    let files = FILES.map(|(path, text)| (path, replace(path, text)));
    Dataset::parse(&descriptor, &|path| {
        files.iter().find(|(known, _)| *known == path).map(|(_, text)| text.as_str())
    })
}

#[test]
fn the_small_package_is_whole() {
    let dataset = read("", "", "").unwrap();
    let cell = dataset.maybe_cell("rounds", "second", "size").unwrap();
    assert_eq!(cell.first().unwrap().unit.code(), "usd");
    assert_eq!(cell.evidence.as_of, "2026-02");
}

/// A spreadsheet or another system writes the same data with other line ends and a byte order mark: links made before must
/// not then say that the data changed.
#[test]
fn the_version_is_that_of_the_data() {
    let version = |dataset: Dataset| dataset.version();
    let plain = version(read("", "", "").unwrap());
    let windows = |text: &str| ["\u{feff}", &text.replace('\n', "\r\n")].concat();
    let files = FILES.map(|(path, text)| (path, windows(text)));
    let rewritten = Dataset::parse(&windows(DESCRIPTOR), &|path| {
        files.iter().find(|(known, _)| *known == path).map(|(_, text)| text.as_str())
    });
    assert_eq!(version(rewritten.unwrap()), plain);
    for (path, old, new) in [
        ("rounds.csv", "$500M", "$501M"),
        ("rates.csv", "7.75", "7.750"),
        ("sources.csv", "The press", "A press"),
        ("datapackage.json", "Small", "Large"),
        ("datapackage.json", "\"asOf\": \"2026-05\"", "\"asOf\": \"2026-04\""),
    ] {
        assert_ne!(version(read(path, old, new).unwrap()), plain, "{new} in {path}");
    }
}

#[test]
fn errors_name_the_place() {
    for (path, old, new, expected) in [
        (
            "datapackage.json",
            "{ \"title\"",
            "\"title\"",
            "datapackage.json: trailing characters at line 1 column 8, where JSON is expected",
        ),
        (
            "datapackage.json",
            "\"title\"",
            "\"created\": \"last May\", \"title\"",
            "datapackage.json: the package: `created` is `last May`, where a date such as `2026-05-12T00:00:00Z` is expected",
        ),
        (
            "datapackage.json",
            "rounds.csv",
            "lost.csv",
            "lost.csv: no such file, where the CSV of a resource is expected",
        ),
        (
            "datapackage.json",
            "\"kind\": \"table\"",
            "\"kind\": \"chair\"",
            "datapackage.json: resource `rounds`: `kind` is `chair`, where `table`, `prose`, `entity` or `ledger` is expected",
        ),
        (
            "datapackage.json",
            "\"grade\": \"reported\"",
            "\"grade\": \"rumoured\"",
            "datapackage.json: resource `rounds`: `grade` is `rumoured`, where an evidence grade such as `reported` is expected",
        ),
        (
            "datapackage.json",
            "\"name\": \"size\", \"reads\": \"figure\"",
            "\"name\": \"size\", \"reads\": \"number\"",
            "datapackage.json: resource `rounds`, field `size`: `reads` is `number`, where `id`, `text`, `figure`, `date` or \
             `ref:<table>` is expected",
        ),
        (
            "datapackage.json",
            "\"name\": \"size\", \"reads\": \"figure\"",
            "\"name\": \"size\", \"reads\": \"figure\", \"unit\": \"furlong\"",
            "datapackage.json: resource `rounds`, field `size`: `unit` is `furlong`, where a unit such as `usd` or `tokens/day` \
             is expected",
        ),
        (
            "datapackage.json",
            "\"name\": \"rounds\"",
            "\"name\": \"sources\"",
            "datapackage.json: the package: a second resource `sources`, where one resource of a name is expected",
        ),
        (
            "datapackage.json",
            "\"asOf\": \"2026-05\"",
            "\"asOf\": \"in May\"",
            "datapackage.json: resource `rounds`: `asOf` is `in May`, where a period such as 2026-05 or 2026-Q1 is expected",
        ),
        (
            "datapackage.json",
            "\"name\": \"id\", \"reads\": \"id\" }, { \"name\": \"when\"",
            "\"name\": \"id\", \"reads\": \"text\" }, { \"name\": \"when\"",
            "datapackage.json: resource `rounds`, schema: `fields` is a list, where exactly one field that reads `id` is expected",
        ),
        (
            "rounds.csv",
            "id,when",
            "id,wen",
            "rounds.csv line 1, column 2: `wen`, where the header `when` is expected",
        ),
        (
            "rounds.csv",
            "2026-01,$500M,,,press,,",
            "2026-01,$500M,,,press,",
            "rounds.csv line 2, row `first`, column `sources`: the row has 7 cells, where 8 are expected",
        ),
        (
            "rounds.csv",
            "second,",
            "first,",
            "rounds.csv line 3, row `first`, column `id`: `first`, where an id other than that of line 2 is expected",
        ),
        ("rounds.csv", "first,", ",", "rounds.csv line 2, row ``, column `id`: ``, where an id is expected"),
        (
            "rounds.csv",
            "$500M",
            "$500Q",
            "rounds.csv line 2, row `first`, column `size`: `$500Q`, where a figure, with a word of the figure notation in place \
             of `Q`, is expected",
        ),
        (
            "rounds.csv",
            "700 million",
            "700 milion",
            "rounds.csv line 3, row `second`, column `size`: `700 milion`, where a figure, with a word of the figure notation in \
             place of `milion`, is expected",
        ),
        (
            "rounds.csv",
            ",usd,",
            ",usdollar,",
            "rounds.csv line 3, row `second`, column `size_unit`: `usdollar`, where a unit such as `usd` or `tokens/day` is expected",
        ),
        (
            "rounds.csv",
            "estimated",
            "guessed",
            "rounds.csv line 3, row `second`, column `size_grade`: `guessed`, where an evidence grade such as `reported` is expected",
        ),
        (
            "rounds.csv",
            "2026-01,",
            "2026-13,",
            "rounds.csv line 2, row `first`, column `when`: `2026-13`, where a date such as 2026, 2026-05, 2026-05-07, 2026-Q2 or \
             two of these joined by `/` is expected",
        ),
        (
            "rounds.csv",
            "press,2026-02,",
            "press,soon,",
            "rounds.csv line 3, row `second`, column `as_of`: `soon`, where a date such as 2026, 2026-05, 2026-05-07, 2026-Q2 or \
             two of these joined by `/` is expected",
        ),
        (
            "rounds.csv",
            ",press,,",
            ",gossip,,",
            "rounds.csv line 2, row `first`, column `told_by`: `gossip`, where the id of a row of `sources` is expected",
        ),
        (
            "rounds.csv",
            "2026-02,press\n",
            "2026-02,press;gossip\n",
            "rounds.csv line 3, row `second`, column `sources`: `gossip`, where the id of a row of `sources` is expected",
        ),
        (
            "datapackage.json",
            "\"sourceIds\": [\"press\"],\n    \"schema\": { \"fields\": [ { \"name\": \"id\", \"reads\": \"id\" }, { \"name\": \"when\"",
            "\"sourceIds\": [\"gossip\"],\n    \"schema\": { \"fields\": [ { \"name\": \"id\", \"reads\": \"id\" }, { \"name\": \"when\"",
            "datapackage.json: resource `rounds`: `sourceIds` names `gossip`, where the id of a row of `sources` is expected",
        ),
        (
            "rates.csv",
            "hkd,7.75\n",
            "",
            "currency-rates.csv: row `hkd`, column `per_usd`: nothing, where a positive rate to the US dollar is expected",
        ),
        (
            "datapackage.json",
            "\"name\": \"url\"",
            "\"name\": \"link\"",
            "sources.csv line 1, column 4: `url`, where the header `link` is expected",
        ),
    ] {
        let found = read(path, old, new).map(|_| ()).map_err(|error| error.to_string());
        assert_eq!(found, Err(expected.to_owned()), "{path}: {old} -> {new}");
    }
}

/// The small package with definitions, in which one text is replaced by another.
fn defined(path: &str, old: &str, new: &str) -> Result<Dataset, DataError> {
    const TABLES: &str = r#"{ "name": "bases", "path": "bases.csv", "kind": "entity", "section": "1", "grade": "editorial", "asOf": "2026", "sourceIds": ["press"],
    "schema": { "fields": [ { "name": "id", "reads": "id" }, { "name": "name", "reads": "text" }, { "name": "meaning", "reads": "text" } ] } },
  { "name": "definitions", "path": "definitions.csv", "kind": "entity", "section": "1", "grade": "editorial", "asOf": "2026", "sourceIds": ["press"],
    "schema": { "fields": [ { "name": "id", "reads": "id" }, { "name": "name", "reads": "text" }, { "name": "quantity", "reads": "text" },
      { "name": "basis", "reads": "ref:bases" }, { "name": "comparable", "reads": "ref:definitions" }, { "name": "meaning", "reads": "text" } ] } },
  { "name": "rounds""#;
    let descriptor = DESCRIPTOR
        .replace("{ \"name\": \"rounds\"", TABLES)
        .replace(
            "\"per_usd\", \"reads\": \"figure\"",
            "\"per_usd\", \"reads\": \"figure\", \"definition\": \"rate\"",
        )
        .replace(
            "\"size\", \"reads\": \"figure\"",
            "\"size\", \"reads\": \"figure\", \"definition\": \"round\"",
        );
    let more = [
        ("bases.csv", "id,name,meaning\none-round,one round,One round.\n"),
        (
            "definitions.csv",
            "id,name,quantity,basis,comparable,meaning\n\
             round,a round,money,one-round,,Money of a round.\nrate,a rate,count,,,A rate.\n",
        ),
    ];
    let change = |known: &str, text: &str| {
        if known == path { text.replacen(old, new, 1) } else { text.to_owned() }
    };
    let descriptor = change("datapackage.json", &descriptor);
    let files: Vec<(&str, String)> =
        FILES.iter().chain(&more).map(|(path, text)| (*path, change(path, text))).collect();
    Dataset::parse(&descriptor, &|path| {
        files.iter().find(|(known, _)| *known == path).map(|(_, text)| text.as_str())
    })
}

#[test]
fn a_figure_without_a_fitting_definition_is_named() {
    let dataset = defined("", "", "").unwrap();
    assert_eq!(dataset.maybe_cell("rounds", "first", "size").unwrap().definitions, ["round"]);
    for (path, old, new, expected) in [
        (
            "datapackage.json",
            "\"definition\": \"round\"",
            "\"definition\": \"ring\"",
            "rounds.csv line 2, row `first`, column `size`: `$500M`, where the id of a row of `definitions` as its definition is expected",
        ),
        (
            "datapackage.json",
            ", \"definition\": \"round\"",
            "",
            "rounds.csv line 2, row `first`, column `size`: `$500M`, where a definition counted in money is expected",
        ),
        (
            "rounds.csv",
            "$500M",
            "3 days",
            "rounds.csv line 2, row `first`, column `size`: `3 days`, where a definition counted in time is expected",
        ),
        (
            "definitions.csv",
            "money,one-round",
            "money,",
            "definitions.csv: row `round`, column `basis`: nothing, where a basis for money, and for nothing else, is expected",
        ),
        (
            "definitions.csv",
            "one-round,,",
            "one-round,ring,",
            "definitions.csv line 2, row `round`, column `comparable`: `ring`, where the id of a row of `definitions` is expected",
        ),
    ] {
        let error = defined(path, old, new).map(|_| ()).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
}
