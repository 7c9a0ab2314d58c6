//! The thin binary: mounts the app in a browser; natively it only says what it is for.

#[cfg(target_arch = "wasm32")]
fn main() {
    olympus::app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("olympus-app runs in a browser; build and serve it with `cargo xtask serve`.");
}
