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
mod fuzz;
mod hosting;
mod http;
mod lint;
mod pictures;
mod process;
mod project;
mod remap;
mod renew;
mod serve;
mod site;
mod suite;
mod tools;

use args::{Command, usage};
use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().skip(1).collect();
    let command = match Command::parse(words.clone()) {
        Ok(command) => command,
        Err(problem) => {
            eprintln!("{}\n\nerror: {problem}", usage());
            return ExitCode::from(2);
        }
    };
    match under_the_pinned_toolchain(command, &words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn under_the_pinned_toolchain(command: Command, words: &[OsString]) -> anyhow::Result<ExitCode> {
    let builds = !matches!(command, Command::Help(_));
    if builds && let Some(status) = tools::toolchain::hand_over(words)? {
        return Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    run(command).map(|()| ExitCode::SUCCESS)
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
        Command::CheckData(path) => {
            site::run("check-data", &path.iter().map(|path| path.as_path()).collect::<Vec<_>>())
        }
        Command::Dist => dist::publish(),
        Command::DistSingle => dist::single().map(|_| ()),
        Command::Edition => site::run("edition", &[]),
        Command::FontSubset => site::run("font-subset", &[]),
        Command::Pictures(base) => pictures::run(&base),
        Command::Size => dist::weigh(),
        Command::Bench => bench::run(),
    }
}
