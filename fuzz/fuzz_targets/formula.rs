//! Any text is a formula or an error inside the text, and what a formula looks at can be named again.
#![no_main]
use libfuzzer_sys::fuzz_target;
use olympus::claims::{Address, Formula};

fuzz_target!(|text: &str| match Formula::parse(text) {
    Ok(formula) => {
        for address in formula.addresses() {
            let again = Address::maybe_new(&address.cell()).expect("an address");
            assert_eq!(again.cell(), address.cell());
        }
    }
    Err(error) => assert!((1..=text.chars().count() + 1).contains(&error.position), "{error}"),
});
