//! The commands of this repository, run as `cargo xtask <command>`.
//!
//! This program knows how to install tools, build, serve, check and measure. What is published is made by the generator
//! in `site/`, which it calls.
//! Invariant: a command that fails ends the process with a non-zero status and says why on stderr.

mod args;
mod bench;
mod cache;
mod dist;
mod fingerprint;
mod hosting;
mod http;
mod lint;
mod process;
mod project;
mod remap;
mod serve;
mod site;
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
        Command::CheckData(path) => site::check_data(path.as_deref()),
        Command::Dist => dist::publish(),
        Command::DistSingle => dist::single().map(|_| ()),
        Command::Edition => site::record_edition(),
        Command::FontSubset => site::cut_fonts(),
        Command::Size => dist::weigh(),
        Command::Bench => bench::run(),
    }
}
