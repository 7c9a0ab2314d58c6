//! The thin binary: what a page's scripts start in a browser; natively it only says what it is for.
//!
//! What only `explore` needs is no part of what a page of charts loads: `site/src/parts/` cuts the built program in two.

#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Brings the charts of the page to life.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn start() {
    olympus::app::start();
}

/// The same, with the explorer and the search.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn explore() {
    olympus::app::start_explorer();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("olympus-app runs in a browser; build and serve it with `cargo xtask serve`.");
}
