//! The explorer's thin binary: the app with the tables; natively it only says what it is for.

#[cfg(target_arch = "wasm32")]
fn main() {
    olympus::app::start_explorer();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("olympus-explorer runs in a browser; build and serve it with `cargo xtask serve`.");
}
