//! The thin binary: what a page's scripts start in a browser; natively it only says what it is for.
//!
//! What only `more` needs a page of charts loads once they are live, and what only `explore` needs not at all: `site/src/parts/` cuts
//! the built program so.

#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Brings the charts of the page to life.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn start() {
    olympus::app::start();
}

/// Has charts answer whatever a reader may ask of them, beyond pointing and walking.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn more() {
    olympus::app::begin_more();
}

/// Brings the charts of the page to life, and the explorer.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn explore() {
    olympus::app::start_explorer();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("olympus-app runs in a browser; build and serve it with `cargo xtask serve`.");
}
