//! The search's thin binary: the dialog and what answers in it; natively it only says what it is for.

#[cfg(target_arch = "wasm32")]
fn main() {
    olympus::app::start_search();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("olympus-search runs in a browser; build and serve it with `cargo xtask serve`.");
}
