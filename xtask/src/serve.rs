//! `cargo xtask serve`: the built site at an address on this machine.
//!
//! Knows ports and how a browser is opened. Invariant: the address is printed only when it answers.

use crate::args::ServeOptions;
use crate::process::say;
use crate::{dist, http, project, renew};
use anyhow::{Context, Result};
use std::process::{Command, Stdio};

/// The first port tried, and how many after it.
const FIRST_PORT: u16 = 8080;
const PORTS: u16 = 20;

/// Builds if anything changed, then serves until the process is ended; pages follow the data and the words.
pub fn run(options: &ServeOptions) -> Result<()> {
    dist::ensure_current()?;
    let server = start(options.port)?;
    say(&format!("serving at {}", server.address));
    say(
        "a change in public/data or words is shown in seconds; for all others: `trunk serve`, with the kept tools on the search path",
    );
    if options.open {
        open(&server.address);
    }
    if let Err(error) = renew::on_every_change() {
        say(&format!("changes are not followed: {error:#}"));
    }
    loop {
        std::thread::park();
    }
}

fn start(port: Option<u16>) -> Result<http::Server> {
    let root = project::dist();
    if let Some(port) = port {
        return http::start(&root, "/", port);
    }
    let mut ports = FIRST_PORT..FIRST_PORT + PORTS;
    ports.find_map(|port| http::start(&root, "/", port).ok()).with_context(|| {
        format!("no port from {FIRST_PORT} to {} is free: name one with --port", FIRST_PORT + PORTS - 1)
    })
}

fn open(address: &str) {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        let mut command = Command::new("cmd");
        command.args(["/c", "start", ""]);
        command
    } else {
        Command::new("xdg-open")
    };
    if command.arg(address).stdout(Stdio::null()).stderr(Stdio::null()).spawn().is_err() {
        say("no browser could be opened here: open the address yourself");
    }
}
