//! Any descriptor and any CSV give a dataset or an error, never a panic.
#![no_main]
use libfuzzer_sys::fuzz_target;
use olympus::data::Dataset;

fuzz_target!(|input: (&str, &str)| {
    let (descriptor, table) = input;
    if let Err(error) = Dataset::parse(descriptor, &|_| Some(table)) {
        assert!(!error.to_string().is_empty());
    }
});
