//! What happens after Trunk has built: the pages are written, complete and strict, before any script runs.
//!
//! Knows the order of the steps; pages get their contents from the `olympus` library. Invariant: no page
//! leaves here that the content-security policy in it would break, and no file that names one which is not there.

use crate::address::SiteAddress;
use crate::content::Content;
use crate::folder::text;
use crate::program::Programs;
use crate::progress::say;
use crate::scripts::{self, Form};
use crate::site::Site;
use crate::template::Template;
use crate::tools::Tools;
use crate::{EMBED, address, boot, links, memo, offline, page, program, single, style_sheet, unfinished};
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Finishes the build in the folder that Trunk names in `TRUNK_STAGING_DIR`.
pub fn run_as_hook() -> Result<()> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("TRUNK_STAGING_DIR is not set: this command is run by Trunk, through `trunk build`")?;
    program::bring_linked(&staging)?;
    unfinished::keep(&staging)?;
    finish(staging)
}

/// Finishes what Trunk has built in `staging`.
///
/// # Errors
/// Data that cannot be read, a page that would break its own policy, an address that leads nowhere.
pub fn finish(staging: PathBuf) -> Result<()> {
    memo::limit();
    let front = staging.join("index.html");
    let template = Template::parse(&text(&front)?).with_context(|| format!("in {}", front.display()))?;

    let dataset = crate::package::read()?;
    crate::package::tidy(&staging.join("data"))?;
    let address = SiteAddress::from_environment()?;
    let past = crate::editions::past(&dataset.version())?;
    let content = Content::of(&dataset, &past, &address)?;
    let site = Site::new(staging);
    let sheets = style_sheet::Sheets::write(&site, &template)?;
    site.write(EMBED, &scripts::bundle("embed", Form::Classic, &[])?)?;
    let Programs { charts, more, explorer } = program::divide(&site, &template)?;
    let save = single::module(&single::Parts {
        style: &sheets.shared.text,
        glue: &std::path::absolute(site.folder().join(&charts.glue))?,
        wasm: &charts.wasm,
        more: &more,
    })?;
    let template = Template { glue: charts.glue, wasm: charts.wasm, more, explorer, ..template };
    let tools = Tools::of(&site, save)?;
    let search = program::finish(&site, program::SEARCH)?;
    let scripts = boot::Scripts::of(&template, &tools, &search.glue)?;
    for script in scripts.files() {
        site.write(&script.name, &script.source)?;
    }
    for file in content.files.iter().chain(&offline::icons()?) {
        site.write_bytes(&file.path, &file.bytes)?;
    }
    site.write("manifest.webmanifest", &offline::manifest()?)?;
    let marks = page::Marks { version: dataset.version(), index: content.index.clone(), sheets };
    for page in &content.pages {
        site.write(&page.path, &page.render(&template, &scripts, &marks)?)?;
    }
    if !address.is_known() {
        say(&format!(
            "left out canonical links, preview pictures, oEmbed and the site map, which need the site's address: set {}",
            address::VARIABLE
        ));
    }
    site.write(offline::WITHDRAWAL, &offline::leave()?)?;
    // Last of all: they name every file by its contents.
    if scripts.offline.is_some() {
        for file in offline::worker(&site)? {
            site.write_bytes(&file.path, &file.bytes)?;
        }
    } else {
        site.write(offline::WORKER, &offline::leave()?)?;
    }
    let checked = site.check()?;
    let followed = links::check(&site, &address)?;
    // Whatever is published, the worker's script too.
    crate::own_paths::check(site.folder())?;
    say(&format!(
        "wrote {} pages and {} files beside them, checked {checked} pages against the content-security policy and followed \
         {followed} addresses",
        content.pages.len(),
        content.files.len()
    ));
    Ok(())
}
