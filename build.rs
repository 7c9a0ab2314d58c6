//! Compiles `words/` into the tables that `text::words` includes.

use std::path::Path;
use std::{env, fs};

/// The folders under `words/`, in the order of `Lang::ALL`.
const LANGUAGES: [&str; 2] = ["en", "zh"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=words/en");
    println!("cargo::rerun-if-changed=words/zh");
    let words = words_compiler::read(Path::new("words"), &LANGUAGES)?;
    // The pseudo-language is for tests, which are native.
    let native = env::var("CARGO_CFG_TARGET_ARCH")? != "wasm32";
    fs::write(Path::new(&env::var("OUT_DIR")?).join("words.rs"), words_compiler::write(&words, native)?)?;
    Ok(())
}
