//! One line of progress, in the form of the other commands.

/// Prints a line of progress.
pub(crate) fn say(line: &str) {
    println!("==> {line}");
}
