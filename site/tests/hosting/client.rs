//! One question to a server on this machine, and its answer.
//!
//! Knows HTTP/1.1 as far as a test needs it. Invariant: the body is what came over the wire, its chunks joined, but not unpacked.

use anyhow::{Context, Result};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// An answer.
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The status line and the headers, as sent.
    head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The value of a header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        let line = self.head.lines().find(|line| {
            line.split_once(':').is_some_and(|(found, _)| found.trim().eq_ignore_ascii_case(name))
        });
        line.and_then(|line| line.split_once(':')).map_or("", |(_, value)| value.trim())
    }
}

/// Asks 127.0.0.1 at `port` for `path`.
pub fn get(port: u16, path: &str, accepts: &str) -> Result<Answer> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: {accepts}\r\nConnection: close\r\n\r\n"
    )?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let end =
        bytes.windows(4).position(|four| four == b"\r\n\r\n").context("the answer has no end of headers")?;
    let body = bytes.split_off(end + 4);
    let head = String::from_utf8_lossy(&bytes).into_owned();
    let status = head.split_whitespace().nth(1).and_then(|code| code.parse().ok());
    let mut answer = Answer { status: status.context("the answer has no status")?, head, body };
    if answer.header("Transfer-Encoding").eq_ignore_ascii_case("chunked") {
        answer.body = joined(&answer.body).context("the answer's chunks do not end")?;
    }
    Ok(answer)
}

/// The body of an answer sent in chunks (RFC 9112, section 7.1); nothing where they are cut short.
fn joined(mut chunks: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = chunks.windows(2).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(&chunks[..line]).ok()?.split(';').next()?;
        let size = usize::from_str_radix(size.trim(), 16).ok()?;
        if size == 0 {
            return Some(body);
        }
        let begin = line + 2;
        body.extend(chunks.get(begin..begin + size)?);
        chunks = chunks.get(begin + size + 2..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn chunks_are_joined_and_a_cut_is_seen() {
        assert_eq!(joined(b"4\r\nWiki\r\n5;x=1\r\npedia\r\n0\r\n\r\n"), Some(b"Wikipedia".to_vec()));
        assert_eq!(joined(b"4\r\nWi"), None);
        assert_eq!(joined(b"4\r\nWiki\r\n"), None);
    }
}
