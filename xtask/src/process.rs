//! Running other programs, with one line before and the time taken after.
//!
//! Knows nothing of what is run. Invariant: a program that ends with a failure is an error that names it.

use anyhow::{Context, Result, bail, ensure};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Prints a line of progress.
pub fn say(line: &str) {
    println!("==> {line}");
}

/// Runs `command` with its output passed through, after printing `what`; prints the time taken when it is
/// long enough to have been noticed.
pub fn step(what: &str, command: &mut Command) -> Result<()> {
    say(what);
    let started = Instant::now();
    let result = pass_through(command);
    let seconds = started.elapsed().as_secs();
    let outcome = if result.is_ok() { "done" } else { "failed" };
    if seconds >= 3 || result.is_err() {
        say(&format!("{outcome} in {}: {what}", duration(seconds)));
    }
    result
}

/// Runs `command` with its output passed through and no input.
pub fn pass_through(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("cannot start `{name}`"))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line_of(command));
    }
    Ok(())
}

/// The first line `program argument` prints, or `None` when it cannot be run or fails.
pub fn first_line(program: impl AsRef<std::ffi::OsStr>, argument: &str) -> Option<String> {
    let output = Command::new(program).arg(argument).stdin(Stdio::null()).output().ok()?;
    if !output.status.success() {
        return None;
    }
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().next().map(|line| line.trim().to_owned())
}

/// Whether `program` is on the search path and answers `--version`.
pub fn is_present(program: &str) -> bool {
    first_line(program, "--version").is_some()
}

/// Cargo, as it was started for this program, so that the same toolchain is used throughout.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// What the compiler in use prints when it is asked for something.
pub fn rustc(arguments: &[&str]) -> Result<String> {
    let program = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(program).args(arguments).current_dir(crate::project::root()).output();
    let output = output.context("cannot start `rustc`")?;
    ensure!(output.status.success(), "`rustc {}` failed ({})", arguments.join(" "), output.status);
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Seconds in words: "41 s" or "2 min 5 s".
pub fn duration(seconds: u64) -> String {
    match seconds {
        0..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

fn line_of(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_as_words() {
        assert_eq!(duration(0), "0 s");
        assert_eq!(duration(59), "59 s");
        assert_eq!(duration(125), "2 min 5 s");
    }

    #[test]
    fn a_failing_program_is_an_error_that_names_it() {
        let error =
            pass_through(Command::new("cargo").arg("no-such-subcommand-at-all").stderr(Stdio::null()));
        assert!(error.is_err_and(|error| error.to_string().contains("no-such-subcommand-at-all")));
    }

    #[test]
    fn a_missing_program_has_no_first_line() {
        assert_eq!(first_line("no-such-program-at-all", "--version"), None);
    }
}
