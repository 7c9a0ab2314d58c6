//! The project's own commands.
fn main() {
    println!("usage: cargo xtask <serve|test|lint|dist|size|bench>");
}
