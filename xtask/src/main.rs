//! The commands of this repository, run as `cargo xtask <command>`.
//!
//! This program knows how to install tools, build, serve, check and measure. It does not know what the
//! charts show: that comes from the `olympus` library through [`prerender`].
//! Invariant: a command that fails ends the process with a non-zero status and says why on stderr.

mod args;
mod bench;
mod cache;
mod dist;
mod editions;
mod fingerprint;
mod hosting;
mod http;
mod lint;
mod package;
mod prerender;
mod process;
mod project;
mod serve;
mod size;
mod suite;
mod tools;

use args::{Command, USAGE};
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let command = match Command::parse(&words) {
        Ok(command) => command,
        Err(problem) => {
            eprintln!("error: {problem}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Help => {
            println!("{USAGE}");
            Ok(())
        }
        Command::Serve(options) => serve::run(&options),
        Command::Test(only) => suite::run(only),
        Command::Lint => lint::run(),
        Command::Dist => hosting::publish(),
        Command::DistSingle => dist::single().map(|_| ()),
        Command::Edition => editions::record(),
        Command::Size => size::run(),
        Command::Bench => bench::run(),
        Command::Prerender => prerender::run_as_hook(),
    }
}
