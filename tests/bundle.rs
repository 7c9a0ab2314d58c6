//! What readers download is what the package says.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::data::{BundleError, Dataset};
use whole_package::whole;

#[test]
fn packing_and_unpacking_change_nothing() {
    let dataset = whole();
    let bytes = dataset.to_bundle().expect("memory");
    assert_eq!(Dataset::from_bundle(&bytes), Ok(dataset));
}

#[test]
fn the_bundled_tables_are_those_of_the_package() {
    let bundled = Dataset::bundled().expect("a bundle of this version");
    let ids: Vec<&str> = bundled.tables().iter().map(|table| table.id.as_str()).collect();
    assert!(!ids.is_empty());
    assert_eq!(bundled, whole().with_tables(&ids));
}

#[test]
fn bytes_that_are_no_bundle_are_refused() {
    assert_eq!(Dataset::from_bundle(&[]), Err(BundleError));
    assert_eq!(Dataset::from_bundle(&[255; 64]), Err(BundleError));
    let mut cut = whole().to_bundle().expect("memory");
    cut.truncate(cut.len() / 2);
    assert_eq!(Dataset::from_bundle(&cut), Err(BundleError));
}
