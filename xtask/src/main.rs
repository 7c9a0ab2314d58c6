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
mod font_subset;
mod hosting;
mod http;
mod lint;
mod package;
mod prerender;
mod process;
mod project;
mod remap;
mod serve;
mod size;
mod suite;
mod tools;

use args::{Command, usage};
use std::process::ExitCode;

fn main() -> ExitCode {
    let command = match Command::parse(std::env::args_os().skip(1).collect()) {
        Ok(command) => command,
        Err(problem) => {
            eprintln!("{}\n\nerror: {problem}", usage());
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
        Command::Help(text) => {
            println!("{text}");
            Ok(())
        }
        Command::Serve(options) => serve::run(&options),
        Command::Test(only) => suite::run(only),
        Command::Lint => lint::run(),
        Command::CheckData(path) => package::check(path.as_deref()),
        Command::Dist => hosting::publish(),
        Command::DistSingle => dist::single().map(|_| ()),
        Command::Edition => editions::record(),
        Command::FontSubset => font_subset::run(),
        Command::Size => size::run(),
        Command::Bench => bench::run(),
        Command::Prerender => prerender::run_as_hook(),
    }
}
