//! Compiles `words/` into the tables that `text::words` includes.

use std::path::Path;
use std::{env, fs};

/// The folders under `words/`, in the order of `Lang::ALL`.
macro_rules! languages {
    ($($(#[$about:meta])* $name:ident $code:literal,)+) => {
        const LANGUAGES: &[&str] = &[$($code),+];
    };
}
include!("words/languages");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=words");
    let words = words_compiler::read(Path::new("words"), LANGUAGES)?;
    // The pseudo-language is for tests, which are native.
    let native = env::var("CARGO_CFG_TARGET_ARCH")? != "wasm32";
    if !native {
        // Which address stands where, by which the program is cut in parts. wasm-opt warns of it and leaves it alone.
        println!("cargo::rustc-link-arg-bin=olympus-app=--emit-relocs");
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("words.rs"), words_compiler::write(&words, native)?)?;
    Ok(())
}
