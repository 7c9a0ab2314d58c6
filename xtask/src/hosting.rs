//! The servers that the published configurations are tried on.
//!
//! Knows Debian's packages; what is tried stands in `site/tests/hosting/`. Invariant: a server that cannot be had is named.

use crate::process::{self, say};
use crate::tools::apt;
use crate::{dist, project};
use anyhow::Result;
use std::path::Path;

/// Debian's packages, and a file that is there where they are installed.
const SERVERS: &[(&[&str], &str)] = &[
    (
        &["nginx-light", "libnginx-mod-http-brotli-static"],
        "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
    ),
    (&["caddy"], "/usr/bin/caddy"),
];

/// Builds the site if anything changed, installs the servers, and tries each configuration on its own.
pub fn test() -> Result<()> {
    dist::publish()?;
    for (packages, file) in SERVERS {
        if Path::new(file).is_file() {
            continue;
        }
        if !apt::is_usable() {
            say(&format!("not here, and not to be had without root on a Debian: {}", packages.join(", ")));
        } else if let Err(error) = apt::install(packages) {
            say(&format!("not to be had: {error:#}"));
        }
    }
    let mut tests = process::cargo();
    tests.args(["test", "--package", "olympus-site", "--test", "hosting", "--", "--ignored", "--nocapture"]);
    process::step("the published configurations on real servers", tests.current_dir(project::root()))
}
