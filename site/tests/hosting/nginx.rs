//! The nginx configuration of `docs/hosting`, tried on a real nginx with the built folder.
//!
//! Knows where Debian keeps nginx's modules. Invariant: where nginx is not there the test is skipped with a line that says so;
//! where it is, every promise of the configuration is asked for over the wire.

use super::trial::Trial;
use anyhow::{Result, ensure};
use std::path::Path;
use std::process::Command;

/// Where Debian keeps the module that sends brotli files.
const MODULE: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// Runs the test, or says why it is skipped.
pub fn test() -> Result<()> {
    let Some(trial) = Trial::begin("nginx", is_present())? else { return Ok(()) };
    let configuration = trial.write("nginx.conf", &whole_configuration(&trial)?)?;
    let nginx = |arguments: &[&str]| {
        let mut command = Command::new("nginx");
        command.arg("-c").arg(&configuration).args(arguments);
        command
    };
    let check = nginx(&["-t"]).output()?;
    ensure!(check.status.success(), "nginx refuses it: {}", String::from_utf8_lossy(&check.stderr));
    // Killing the master would leave its workers; told to stop, it takes them along.
    let (process, stop) = (nginx(&[]).spawn()?, nginx(&["-s", "stop"]));
    trial.keeps_promises(process, Some(stop))
}

fn is_present() -> bool {
    // nginx answers `-v` alone, and on the error stream.
    let answers = Command::new("nginx").arg("-v").output().is_ok_and(|output| output.status.success());
    answers && Path::new(MODULE).is_file()
}

/// The published configuration inside the frame that any nginx has, with this machine's folder and a free port.
fn whole_configuration(trial: &Trial) -> Result<String> {
    let own = [
        ("listen 80;", format!("listen 127.0.0.1:{};", trial.port)),
        ("server_name charts.example.org;", "server_name 127.0.0.1;".to_owned()),
        ("root /srv/olympus;", format!("root {};", crate::dist().display())),
        ("include mime.types;", "include /etc/nginx/mime.types;".to_owned()),
    ];
    let server = trial.published("nginx.conf", &own)?;
    let kept = trial.folder.display();
    // The workers keep this process's user, which can read the folder.
    let id = Command::new("id").arg("-u").output();
    let is_root = id.is_ok_and(|output| output.stdout == b"0\n");
    let user = if is_root { "user root;\n" } else { "" };
    Ok(format!(
        "{user}load_module {MODULE};\ndaemon off;\npid {kept}/nginx.pid;\nerror_log {kept}/error.log;\n\
         events {{ worker_connections 1024; }}\nhttp {{\naccess_log off;\ndefault_type application/octet-stream;\n\
         client_body_temp_path {kept}/body;\nproxy_temp_path {kept}/proxy;\nfastcgi_temp_path {kept}/fastcgi;\n\
         uwsgi_temp_path {kept}/uwsgi;\nscgi_temp_path {kept}/scgi;\n{server}\n}}\n"
    ))
}
