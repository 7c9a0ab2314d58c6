//! The nginx configuration of `docs/hosting`, tried on a real nginx with the built folder.
//!
//! Knows Debian's packages and what a reader's browser relies on. Invariant: where nginx cannot be had the test is
//! skipped with a line that says so; where it can, every promise of the configuration is asked for over the wire.

use super::server::{Server, free_port};
use crate::process::say;
use crate::project;
use crate::tools::apt;
use anyhow::{Context, Result, bail, ensure};
use std::path::Path;
use std::process::Command;

const PACKAGES: &[&str] = &["nginx-light", "libnginx-mod-http-brotli-static"];

/// Where Debian keeps the module that sends brotli files.
const MODULE: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// Runs the test, or says why it is skipped.
pub fn test() -> Result<()> {
    if let Err(reason) = ensure_nginx() {
        say(&format!("hosting test with nginx SKIPPED: {reason:#}"));
        return Ok(());
    }
    let folder = project::target().join("nginx");
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let port = free_port()?;
    let configuration = folder.join("nginx.conf");
    std::fs::write(&configuration, whole_configuration(&folder, port)?)
        .with_context(|| format!("cannot write {}", configuration.display()))?;
    let nginx = |arguments: &[&str]| {
        let mut command = Command::new("nginx");
        command.arg("-c").arg(&configuration).args(arguments);
        command
    };
    let check = nginx(&["-t"]).output()?;
    ensure!(check.status.success(), "nginx refuses it: {}", String::from_utf8_lossy(&check.stderr));
    // Killing the master would leave its workers; told to stop, it takes them along.
    let server =
        Server { name: "nginx", port, process: nginx(&[]).spawn()?, stop: Some(nginx(&["-s", "stop"])) };
    server.keeps_promises(&project::dist())
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
