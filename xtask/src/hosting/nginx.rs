//! The nginx configuration of `docs/hosting`, tried on a real nginx with the built folder.
//!
//! Knows Debian's packages and what a reader's browser relies on. Invariant: where nginx cannot be had the test is
//! skipped with a line that says so; where it can, every promise of the configuration is asked for over the wire.

use super::client::{Answer, get};
use super::{headers, publish};
use crate::fingerprint::collect;
use crate::process::say;
use crate::tools::apt;
use crate::{http, project};
use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

const PACKAGES: &[&str] = &["nginx-light", "libnginx-mod-http-brotli-static"];

/// Where Debian keeps the module that sends brotli files.
const MODULE: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// Runs the test, or says why it is skipped.
pub fn test() -> Result<()> {
    if let Err(reason) = ensure_nginx() {
        say(&format!("hosting test SKIPPED: {reason:#}"));
        return Ok(());
    }
    publish()?;
    let folder = project::target().join("nginx");
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let port = free_port()?;
    let configuration = folder.join("nginx.conf");
    std::fs::write(&configuration, whole_configuration(&folder, port)?)
        .with_context(|| format!("cannot write {}", configuration.display()))?;
    let check = Command::new("nginx").arg("-t").arg("-c").arg(&configuration).output()?;
    ensure!(check.status.success(), "nginx refuses it: {}", String::from_utf8_lossy(&check.stderr));
    let process = Command::new("nginx").arg("-c").arg(&configuration).spawn()?;
    let mut server = Server { process, configuration };
    server.wait_for(port)?;
    promises(port, &project::dist())
}

fn ensure_nginx() -> Result<()> {
    // nginx answers `-v` alone, and on the error stream.
    let answers = Command::new("nginx").arg("-v").output().is_ok_and(|output| output.status.success());
    if answers && Path::new(MODULE).is_file() {
        return Ok(());
    }
    if !apt::is_usable() {
        bail!("it needs nginx with its brotli module (Debian: apt-get install {})", PACKAGES.join(" "));
    }
    apt::install(PACKAGES)?;
    ensure!(Path::new(MODULE).is_file(), "the packages are installed, but {MODULE} is not there");
    Ok(())
}

/// The published configuration inside the frame that any nginx has, with this machine's folder and a free port.
fn whole_configuration(folder: &Path, port: u16) -> Result<String> {
    let path = project::root().join("docs/hosting/nginx.conf");
    let published =
        std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut server = published;
    for (line, own) in [
        ("listen 80;", format!("listen 127.0.0.1:{port};")),
        ("server_name charts.example.org;", "server_name 127.0.0.1;".to_owned()),
        ("root /srv/olympus;", format!("root {};", project::dist().display())),
        ("include mime.types;", "include /etc/nginx/mime.types;".to_owned()),
    ] {
        ensure!(server.contains(line), "{} has no line `{line}`", path.display());
        server = server.replacen(line, &own, 1);
    }
    let kept = folder.display();
    // The workers keep this process's user, which can read the folder.
    let user = if apt::is_root() { "user root;\n" } else { "" };
    Ok(format!(
        "{user}load_module {MODULE};\ndaemon off;\npid {kept}/nginx.pid;\nerror_log {kept}/error.log;\n\
         events {{ worker_connections 1024; }}\nhttp {{\naccess_log off;\ndefault_type application/octet-stream;\n\
         client_body_temp_path {kept}/body;\nproxy_temp_path {kept}/proxy;\nfastcgi_temp_path {kept}/fastcgi;\n\
         uwsgi_temp_path {kept}/uwsgi;\nscgi_temp_path {kept}/scgi;\n{server}\n}}\n"
    ))
}

fn free_port() -> Result<u16> {
    let socket = std::net::TcpListener::bind(("127.0.0.1", 0)).context("no port is free")?;
    Ok(socket.local_addr()?.port())
}

/// A running nginx, stopped when dropped.
struct Server {
    process: Child,
    configuration: PathBuf,
}

impl Server {
    fn wait_for(&mut self, port: u16) -> Result<()> {
        for _ in 0..200 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(());
            }
            if let Some(status) = self.process.try_wait()? {
                bail!("nginx ended at once: {status}");
            }
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        bail!("nginx does not answer at port {port}")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Killing the master would leave its workers; told to stop, it takes them along.
        let _told = Command::new("nginx").arg("-c").arg(&self.configuration).args(["-s", "stop"]).status();
        let _reaped = self.process.wait();
    }
}

/// Everything the configuration promises, asked for over the wire.
fn promises(port: u16, folder: &Path) -> Result<()> {
    let mut files: Vec<PathBuf> = Vec::new();
    collect(folder, &mut files)?;
    let mut asked = 0;
    for file in &files {
        let name = file.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        if name.ends_with(".br") || name.ends_with(".gz") || name == "_headers" {
            continue;
        }
        one(port, &name, file).with_context(|| format!("/{name}"))?;
        asked += 1;
    }
    let front = get(port, "/", "br")?;
    ensure!(front.status == 200 && front.header("Content-Encoding") == "br", "/ is not the front page");
    ensure!(front.header("Cache-Control") == "no-cache", "/ is kept without asking");
    ensure!(get(port, "/no/such/page.html", "br")?.status == 404, "what is not there is not 404");
    say(&format!("nginx served all {asked} files as promised"));
    Ok(())
}

fn one(port: u16, name: &str, file: &Path) -> Result<()> {
    let path = format!("/{name}");
    let bytes = std::fs::read(file)?;
    for (accepts, ending) in [("br, gzip", "br"), ("gzip", "gz"), ("identity", "")] {
        let answer = get(port, &path, accepts)?;
        ensure!(answer.status == 200, "answers {}", answer.status);
        let copy = PathBuf::from(format!("{}.{ending}", file.display()));
        let coding = answer.header("Content-Encoding");
        if !ending.is_empty() && copy.is_file() {
            let expected = if ending == "br" { "br" } else { "gzip" };
            ensure!(coding == expected, "is sent as `{coding}` to one who takes {accepts}");
            ensure!(answer.body == std::fs::read(&copy)?, "is not the prepared {ending} file");
        } else {
            ensure!(coding.is_empty() && answer.body == bytes, "is not the file itself");
        }
        headers(name, &answer)?;
    }
    Ok(())
}

fn headers(name: &str, answer: &Answer) -> Result<()> {
    let kind = answer.header("Content-Type").split(';').next().unwrap_or_default();
    let expected = http::media_type(Path::new(name));
    let expected = expected.split(';').next().unwrap_or_default();
    // nginx names scripts by their older type; browsers take both.
    let scripts = ["text/javascript", "application/javascript"];
    ensure!(
        kind == expected
            || (scripts.contains(&kind) && scripts.contains(&expected))
            || expected.ends_with("xml"),
        "has the type {kind}, not {expected}"
    );
    let cache = answer.header("Cache-Control");
    let wanted = if headers::has_digest(name) {
        "public, max-age=31536000, immutable"
    } else if name.ends_with(".html") || name == "sw.js" || name.ends_with(".webmanifest") {
        "no-cache"
    } else {
        "public, max-age=600"
    };
    ensure!(cache == wanted, "is kept as `{cache}`, not `{wanted}`");
    let chart = name.starts_with("charts/") && name.ends_with(".html");
    let frames = if chart { "frame-ancestors *" } else { "frame-ancestors 'self'" };
    ensure!(answer.header("Content-Security-Policy") == frames, "may be framed by others than it says");
    ensure!(answer.header("X-Content-Type-Options") == "nosniff", "may be sniffed");
    Ok(())
}
