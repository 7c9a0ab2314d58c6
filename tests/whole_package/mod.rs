//! The whole package as published, read from its folder, for tests that ask after every table.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]
#![allow(dead_code, reason = "not every test changes a file")]

use olympus::claims::Ledger;
use olympus::data::Dataset;
use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

/// Every table of `public/data`.
pub fn whole() -> Dataset {
    with_file("", str::to_owned)
}

/// Its claims with their verdicts; judged once for all tests of a binary.
pub fn ledger() -> &'static Ledger {
    static LEDGER: LazyLock<Ledger> = LazyLock::new(|| Ledger::read(&whole()).expect("a ledger"));
    &LEDGER
}

/// The same with one file changed.
pub fn with_file(changed: &str, change: impl Fn(&str) -> String) -> Dataset {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the package's folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("text");
        let text = if name == changed { change(&text) } else { text };
        files.insert(name, text);
    }
    let descriptor = files.get("datapackage.json").expect("a descriptor");
    Dataset::parse(descriptor, &|path| files.get(path).map(String::as_str))
        .unwrap_or_else(|error| panic!("{error}"))
}
