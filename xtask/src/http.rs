//! A static server for this machine: the built folder with its compressed copies, as a good host would serve it.
//!
//! Files are found, negotiated and sent by tower-http's `ServeDir`; this knows only where the folder is mounted and what a
//! host says besides. Invariant: nothing outside this machine can connect, and no connection waits for another.

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::Request;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{StatusCode, Uri};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::thread;
use tower_http::services::ServeDir;

/// A running server; it stops with the process.
pub struct Server {
    /// The address of the site's front page, with the closing slash.
    pub address: String,
}

/// Serves `root` under `mount` ("/" or "/some/folder/") on `port`; port 0 takes any free one. Files that have compressed
/// copies beside them are sent compressed.
pub fn start(root: &Path, mount: &'static str, port: u16) -> Result<Server> {
    let root = root.canonicalize().with_context(|| format!("{} is not there", root.display()))?;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listener = TcpListener::bind(address).with_context(|| format!("cannot listen on {address}"))?;
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port();
    let files = ServeDir::new(root).precompressed_br().precompressed_gzip();
    let site = match mount.trim_end_matches('/') {
        "" => Router::new().fallback_service(files),
        folder => Router::new().nest_service(folder, files),
    };
    let site = site.layer(from_fn(move |request, next| answer(mount, request, next)));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().build()?;
    thread::spawn(move || {
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, site).await
        })
    });
    Ok(Server { address: format!("http://127.0.0.1:{port}{mount}") })
}

/// What a host says besides the file, and the whole address where a folder was asked for without its slash.
async fn answer(mount: &'static str, request: Request, next: Next) -> Response {
    let asked = request.uri().clone();
    if mount.strip_suffix('/') == Some(asked.path()) && mount != "/" {
        return redirect(&asked);
    }
    let mut response = next.run(request).await;
    match response.status() {
        // The folder's service does not know where it is mounted.
        status if status.is_redirection() && response.headers().contains_key(LOCATION) => {
            return redirect(&asked);
        }
        StatusCode::NOT_FOUND => {
            return (StatusCode::NOT_FOUND, "there is no such page\n").into_response();
        }
        _ => {}
    }
    let mut say = |name: HeaderName, value: &'static str| {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    };
    let file = match asked.path() {
        folder if folder.ends_with('/') => Path::new("index.html"),
        file => Path::new(file),
    };
    say(CACHE_CONTROL, cache_control(file));
    say(X_CONTENT_TYPE_OPTIONS, "nosniff");
    // A sandboxed frame has no origin of its own, so to it even its own files are another site's.
    say(ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response.headers_mut().insert(CONTENT_TYPE, media_type(file));
    response
}

/// The media type of a file, by its ending; texts of the site are UTF-8.
fn media_type(file: &Path) -> HeaderValue {
    let kind = mime_guess::from_path(file).first_or_octet_stream();
    let charset = if kind.type_() == "text" { "; charset=utf-8" } else { "" };
    let whole = format!("{}{charset}", kind.essence_str());
    HeaderValue::from_str(&whole).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

/// To the same address with a closing slash; its query goes along.
fn redirect(asked: &Uri) -> Response {
    let query = asked.query().map_or(String::new(), |query| format!("?{query}"));
    let location = format!("{}/{query}", asked.path());
    (StatusCode::MOVED_PERMANENTLY, [(LOCATION, location)]).into_response()
}

/// Names with a digest in them never change their contents; everything else is asked for again.
fn cache_control(file: &Path) -> &'static str {
    if has_digest(file) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// Whether a file's name ends in a digest: twelve or more hexadecimal digits after a dash.
fn has_digest(file: &Path) -> bool {
    let stem = file.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default();
    stem.trim_end_matches("_bg").rsplit('-').next().is_some_and(|tail| {
        tail.len() >= 12 && tail.len() < stem.len() && tail.chars().all(|c| c.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::time::Duration;

    fn host(address: &str) -> &str {
        address.trim_start_matches("http://").split('/').next().unwrap_or_default()
    }

    fn get(address: &str, path: &str, headers: &str) -> std::io::Result<(String, Vec<u8>)> {
        let host = host(address);
        let mut stream = TcpStream::connect(host)?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(answer.len());
        Ok((
            String::from_utf8_lossy(&answer[..end]).to_ascii_lowercase(),
            answer[(end + 4).min(answer.len())..].to_vec(),
        ))
    }

    /// A folder with a page, and its compressed copy, that is gone when it is dropped.
    struct Folder(std::path::PathBuf);

    impl Folder {
        fn new(name: &str) -> Result<Folder> {
            let parent = std::env::temp_dir().join(format!("olympus-{name}-{}", std::process::id()));
            let root = parent.join("root");
            std::fs::create_dir_all(root.join("charts"))?;
            let page = "<p>front page</p>".repeat(20);
            std::fs::write(root.join("index.html"), &page)?;
            let mut packed = Vec::new();
            brotli::CompressorWriter::new(&mut packed, 4096, 11, 22).write_all(page.as_bytes())?;
            std::fs::write(root.join("index.html.br"), packed)?;
            std::fs::write(root.join("charts/a.html"), "<p>chart</p>")?;
            std::fs::write(root.join("charts/index.html"), "<p>charts</p>")?;
            std::fs::write(parent.join("secret.txt"), "secret")?;
            Ok(Folder(parent))
        }

        fn root(&self) -> std::path::PathBuf {
            self.0.join("root")
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _left_behind = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn serves_a_folder_under_a_sub_path() -> Result<()> {
        let folder = Folder::new("http")?;
        let address = start(&folder.root(), "/a/b/", 0)?.address;

        let (head, body) = get(&address, "/a/b/", "")?;
        assert!(head.starts_with("http/1.1 200"), "{head}");
        assert!(head.contains("content-type: text/html; charset=utf-8"), "{head}");
        assert!(head.contains("access-control-allow-origin: *"), "{head}");
        assert_eq!(body.len(), 17 * 20);

        let (head, body) = get(&address, "/a/b/?chart=x", "Accept-Encoding: gzip, br\r\n")?;
        assert!(head.contains("content-encoding: br"), "{head}");
        assert!(head.contains("content-type: text/html; charset=utf-8"), "{head}");
        assert!(body.len() < 100);

        let since = head.lines().find_map(|line| line.strip_prefix("last-modified: ")).context("no date")?;
        // HTTP's dates are case-sensitive, and the test reads heads in lower case.
        let since = since.split(' ').map(capital).collect::<Vec<_>>().join(" ").replace("Gmt", "GMT");
        let (head, _) = get(&address, "/a/b/", &format!("If-Modified-Since: {since}\r\n"))?;
        assert!(head.starts_with("http/1.1 304"), "{head}");

        for (asked, to) in [("/a/b/charts?x=1", "/a/b/charts/?x=1"), ("/a/b", "/a/b/")] {
            let (head, _) = get(&address, asked, "")?;
            let location = head.lines().find_map(|line| line.strip_prefix("location: "));
            assert!(head.starts_with("http/1.1 301") && location == Some(to), "{asked}: {head}");
        }
        for missing in ["/", "/a/", "/a/b/none.html", "/a/b/../../secret.txt", "/a/b/%2e%2e/secret.txt"] {
            let (head, _) = get(&address, missing, "")?;
            assert!(head.starts_with("http/1.1 404"), "{missing}: {head}");
        }
        Ok(())
    }

    fn capital(word: &str) -> String {
        let mut letters = word.chars();
        letters
            .next()
            .map_or(String::new(), |first| first.to_ascii_uppercase().to_string() + letters.as_str())
    }

    /// A browser opens connections that it may never use, all at once: none of them may make another wait. (A server
    /// with a pool of threads that counted a waiting thread twice left some of such a burst without an answer.)
    #[test]
    fn a_burst_of_connections_that_stay_open_is_answered() -> Result<()> {
        let folder = Folder::new("burst")?;
        let address = start(&folder.root(), "/", 0)?.address;
        for size in [6, 6, 12, 64] {
            let mut open = Vec::new();
            for _ in 0..size {
                open.push(TcpStream::connect(host(&address))?);
            }
            // Half of them never say anything; half of the others are given no time to be read.
            for stream in open.iter_mut().skip(size / 2) {
                write!(stream, "GET /charts/a.html HTTP/1.1\r\nHost: here\r\n\r\n")?;
            }
            for stream in open.iter_mut().skip(size / 2) {
                stream.set_read_timeout(Some(Duration::from_secs(20)))?;
                let mut start = [0; 12];
                stream.read_exact(&mut start).context("a connection of a burst got no answer")?;
                assert_eq!(&start, b"HTTP/1.1 200");
            }
        }
        Ok(())
    }

    #[test]
    fn types_browsers_insist_on() {
        assert_eq!(media_type(Path::new("a/app_bg.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("boot-12.js")), "text/javascript; charset=utf-8");
        assert_eq!(media_type(Path::new("INDEX.HTML")), "text/html; charset=utf-8");
        assert_eq!(media_type(Path::new("manifest.webmanifest")), "application/manifest+json");
        assert_eq!(media_type(Path::new("no-ending")), "application/octet-stream");
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
