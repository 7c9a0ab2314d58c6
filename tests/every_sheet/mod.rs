//! Every table of the package as a sheet in both languages, for tests that ask after all of them.

#[path = "../whole_package/mod.rs"]
mod whole_package;

use olympus::data::Dataset;
use olympus::figure::Sheet;
use olympus::text::Lang;
#[allow(unused_imports, reason = "not every test binary asks for it")]
pub use whole_package::ledger;
pub use whole_package::whole;

/// Every table's sheet, English and Chinese.
pub fn sheets(dataset: &Dataset) -> Vec<Sheet> {
    let both = dataset.tables().iter().flat_map(|table| Lang::ALL.map(|lang| (table, lang)));
    both.map(|(table, lang)| Sheet::of(dataset, table, lang).expect("every cell is there")).collect()
}

/// One table's sheet.
#[allow(dead_code, reason = "not every test binary asks for it")]
pub fn sheet(id: &str, lang: Lang) -> Sheet {
    let dataset = whole();
    Sheet::of(&dataset, dataset.maybe_table(id).expect("a table"), lang).expect("every cell is there")
}
