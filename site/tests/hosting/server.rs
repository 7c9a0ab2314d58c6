//! A server of this machine's system, started for a test.
//!
//! Knows processes and ports. Invariant: it is stopped when dropped, whatever the test found.

use super::promises::promises;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;

/// A running server.
pub struct Server {
    /// Its name, for messages.
    pub name: &'static str,
    /// Where it listens.
    pub port: u16,
    /// The process.
    pub process: Child,
    /// What tells it to stop; without one the process is killed.
    pub stop: Option<Command>,
}

impl Server {
    /// Asks for everything that is promised of `folder`, once the server answers.
    pub fn keeps_promises(mut self, folder: &Path) -> Result<()> {
        self.wait()?;
        promises(self.name, self.port, folder).with_context(|| format!("{} breaks a promise", self.name))
    }

    fn wait(&mut self) -> Result<()> {
        for _ in 0..400 {
            if std::net::TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return Ok(());
            }
            if let Some(status) = self.process.try_wait()? {
                bail!("{} ended at once: {status}", self.name);
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        bail!("{} does not answer at port {}", self.name, self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _told = match &mut self.stop {
            Some(stop) => stop.status().map(|_| ()),
            None => self.process.kill(),
        };
        let _reaped = self.process.wait();
    }
}

/// A port that nobody listens at.
pub fn free_port() -> Result<u16> {
    let socket = std::net::TcpListener::bind(("127.0.0.1", 0)).context("no port is free")?;
    Ok(socket.local_addr()?.port())
}
