//! A small static server for this machine: the built folder, as a good host would serve it.
//!
//! Knows HTTP, not what the site holds. Invariant: only files inside the root are ever read, and nothing
//! outside this machine can connect.

mod encoding;
mod mime;
mod path;

pub use encoding::{brotli, gzip};
pub use mime::{is_compressible, of as media_type};

use crate::fingerprint::{collect, of_bytes};
use anyhow::{Context, Result, anyhow};
use encoding::{Compressed, accepts_brotli};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use tiny_http::{Header, Method, Request, Response, StatusCode};

/// How many requests are answered at once; a browser opens six connections a host.
const THREADS: usize = 8;

/// A folder and the path under which it is served.
struct Site {
    root: PathBuf,
    mount: String,
    compressed: Compressed,
}

/// A running server; it stops with the process.
pub struct Server {
    /// The address of the site's front page, with the closing slash.
    pub address: String,
    site: Arc<Site>,
}

impl Server {
    /// Compresses every file now, so that no answer waits for it later.
    pub fn prepare(&self) -> Result<()> {
        let mut files = Vec::new();
        collect(&self.site.root, &mut files)?;
        for file in files.iter().filter(|file| is_compressible(media_type(file))) {
            let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
            self.site.compressed.get(&tag_of(&bytes), &bytes);
        }
        Ok(())
    }
}

/// The entity tag of a file's contents.
fn tag_of(bytes: &[u8]) -> String {
    format!("\"{}\"", of_bytes(bytes))
}

/// Serves `root` under `mount` ("/" or "/some/folder/") on `port`; port 0 takes any free one.
pub fn start(root: &Path, mount: &str, port: u16) -> Result<Server> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let server =
        tiny_http::Server::http(address).map_err(|error| anyhow!("cannot listen on {address}: {error}"))?;
    let port = server.server_addr().to_ip().context("the server has no address")?.port();
    let site = Arc::new(Site {
        root: root.canonicalize().with_context(|| format!("{} is not there", root.display()))?,
        mount: mount.to_owned(),
        compressed: Compressed::default(),
    });
    let server = Arc::new(server);
    for _ in 0..THREADS {
        let (server, site) = (Arc::clone(&server), Arc::clone(&site));
        thread::spawn(move || {
            while let Ok(request) = server.recv() {
                // A reader who goes away in the middle of an answer is no concern of the server's.
                let _gone = site.answer(request);
            }
        });
    }
    Ok(Server { address: format!("http://127.0.0.1:{port}{mount}"), site })
}

impl Site {
    fn answer(&self, request: Request) -> std::io::Result<()> {
        if !matches!(request.method(), Method::Get | Method::Head) {
            return plain(request, 405, "only GET and HEAD are answered here");
        }
        let url = request.url();
        let (target, query) = url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
        let Some(rest) = target.strip_prefix(self.mount.as_str()) else {
            if format!("{target}/") == self.mount {
                return redirect(request, &self.mount);
            }
            return plain(request, 404, "there is no such page");
        };
        match path::resolve(&self.root, rest) {
            path::Found::File(file) => self.send(request, &file),
            path::Found::Folder => {
                let query = query.map_or(String::new(), |query| format!("?{query}"));
                let location = format!("{target}/{query}");
                redirect(request, &location)
            }
            path::Found::Nothing => plain(request, 404, "there is no such page"),
        }
    }

    fn send(&self, request: Request, file: &Path) -> std::io::Result<()> {
        let bytes = std::fs::read(file)?;
        let tag = tag_of(&bytes);
        let kind = mime::of(file);
        let mut headers = vec![
            ("Content-Type", kind.to_owned()),
            ("Cache-Control", cache_control(file).to_owned()),
            ("ETag", tag.clone()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            // A sandboxed frame has no origin of its own, so to it even its own files are another site's.
            ("Access-Control-Allow-Origin", "*".to_owned()),
        ];
        if header(&request, "If-None-Match")
            .is_some_and(|known| known.split(',').any(|one| one.trim() == tag))
        {
            return respond(request, 304, &headers, Vec::new());
        }
        let mut body = bytes;
        if is_compressible(kind) {
            headers.push(("Vary", "Accept-Encoding".to_owned()));
            if header(&request, "Accept-Encoding").is_some_and(|value| accepts_brotli(&value)) {
                headers.push(("Content-Encoding", "br".to_owned()));
                body = self.compressed.get(&tag, &body);
            }
        }
        respond(request, 200, &headers, body)
    }
}

/// Names with a digest in them never change their contents; everything else is asked for again.
fn cache_control(file: &Path) -> &'static str {
    let stem = file.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default();
    let hashed = stem.trim_end_matches("_bg").rsplit('-').next().is_some_and(|tail| {
        tail.len() >= 12 && tail.len() < stem.len() && tail.chars().all(|c| c.is_ascii_hexdigit())
    });
    if hashed { "public, max-age=31536000, immutable" } else { "no-cache" }
}

fn header(request: &Request, name: &'static str) -> Option<String> {
    request.headers().iter().find(|header| header.field.equiv(name)).map(|header| header.value.to_string())
}

fn plain(request: Request, status: u16, text: &str) -> std::io::Result<()> {
    let headers = [("Content-Type", "text/plain; charset=utf-8".to_owned())];
    respond(request, status, &headers, format!("{text}\n").into_bytes())
}

fn redirect(request: Request, location: &str) -> std::io::Result<()> {
    respond(request, 301, &[("Location", location.to_owned())], Vec::new())
}

fn respond(request: Request, status: u16, headers: &[(&str, String)], body: Vec<u8>) -> std::io::Result<()> {
    let headers = headers.iter().filter_map(|(name, value)| Header::from_bytes(*name, value.as_bytes()).ok());
    let length = body.len();
    let response =
        Response::new(StatusCode(status), headers.collect(), std::io::Cursor::new(body), Some(length), None);
    // A length says more than a stream of chunks: a browser can show progress with it.
    request.respond(response.with_chunked_threshold(usize::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};

    fn get(address: &str, path: &str, headers: &str) -> std::io::Result<(String, Vec<u8>)> {
        let host = address.trim_start_matches("http://").split('/').next().unwrap_or_default();
        let mut stream = std::net::TcpStream::connect(host)?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(answer.len());
        Ok((
            String::from_utf8_lossy(&answer[..end]).into_owned(),
            answer[(end + 4).min(answer.len())..].to_vec(),
        ))
    }

    #[test]
    fn serves_a_folder_under_a_sub_path() -> Result<()> {
        let root = std::env::temp_dir().join(format!("olympus-http-{}", std::process::id()));
        std::fs::create_dir_all(root.join("charts"))?;
        std::fs::write(root.join("index.html"), "<p>front page</p>".repeat(20))?;
        std::fs::write(root.join("charts/a.html"), "<p>chart</p>")?;
        let address = start(&root, "/a/b/", 0)?.address;

        let (head, body) = get(&address, "/a/b/", "")?;
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        assert!(head.contains("text/html; charset=utf-8"), "{head}");
        assert!(head.contains("Access-Control-Allow-Origin: *"), "{head}");
        assert_eq!(body.len(), 17 * 20);

        let (head, body) = get(&address, "/a/b/?chart=x", "Accept-Encoding: gzip, br\r\n")?;
        assert!(head.contains("Content-Encoding: br"), "{head}");
        assert!(body.len() < 100);

        let tag = head.lines().find_map(|line| line.strip_prefix("ETag: ")).context("no ETag")?;
        let (head, _) = get(&address, "/a/b/", &format!("If-None-Match: {tag}\r\n"))?;
        assert!(head.starts_with("HTTP/1.1 304"), "{head}");

        let (head, _) = get(&address, "/a/b/charts?x=1", "")?;
        assert!(head.starts_with("HTTP/1.1 301") && head.contains("Location: /a/b/charts/?x=1"), "{head}");
        for missing in
            ["/", "/a/", "/a/b/none.html", "/a/b/../../etc/passwd", "/a/b/%2e%2e/%2e%2e/etc/passwd"]
        {
            let (head, _) = get(&address, missing, "")?;
            assert!(head.starts_with("HTTP/1.1 404"), "{missing}: {head}");
        }
        std::fs::remove_dir_all(root)?;
        Ok(())
    }

    #[test]
    fn only_names_with_a_digest_are_kept_by_browsers() {
        for name in ["olympus-app-8a1b2c3d4e5f6071_bg.wasm", "base-8a1b2c3d4e5f6071.css"] {
            assert!(cache_control(Path::new(name)).contains("immutable"), "{name}");
        }
        for name in ["index.html", "model-rankings.html", "embed.js", "deadbeefdeadbeef.css"] {
            assert_eq!(cache_control(Path::new(name)), "no-cache", "{name}");
        }
    }
}
