//! The generator: what makes the published folder out of what Trunk has built.
//!
//! Pages, pictures, files beside charts, embeds, what offline reading needs, one-file documents, and the checks that all of
//! it must pass. Knows the `olympus` library, not how a build is started. Each command of the program is a function here.
//! Invariant: the same sources give the same folder.

mod address;
#[cfg(test)]
mod addressed;
mod boot;
mod built_chart;
mod card;
mod compress;
mod content;
mod critical;
mod digest;
mod downloads;
mod editions;
mod embed;
mod encoding;
mod file;
mod folder;
mod font_subset;
mod headers;
#[cfg(test)]
mod heads;
mod html;
mod imports;
mod links;
mod machine_readable;
mod memo;
mod meta;
mod module;
mod offline;
mod own_paths;
mod package;
mod packed_file;
mod page;
mod parts;
mod past_editions;
mod pictures;
mod policy;
mod prerender;
mod preview_fonts;
mod program;
mod progress;
mod renew;
mod root;
mod script;
mod scripts;
mod search;
mod single;
mod site;
mod style_sheet;
mod tables;
mod tactile;
mod template;
mod tools;
mod unfinished;
mod weigh;

pub use editions::record as record_edition;
pub use font_subset::run as cut_fonts;
pub use package::check as check_data;
pub use prerender::run_as_hook as prerender;
pub use renew::run as renew;
pub use scripts::generated::write as write_words;
pub use single::write_file as write_single;
pub use weigh::run as weigh;

use anyhow::Result;
use std::path::Path;

/// The script that other sites' pages name to show charts of this one.
const EMBED: &str = "embed.js";

/// Writes a page that lays the pictures in `before/` and `after/` of a folder side by side, changed ones first.
///
/// # Errors
/// A folder without a picture, or a file that cannot be read or written.
pub fn report_pictures(folder: &Path) -> Result<()> {
    let [changed, new, gone, same] = pictures::report(folder)?;
    let page = folder.join("index.html");
    progress::say(&format!("{changed} changed, {new} new, {gone} gone, {same} the same: {}", page.display()));
    Ok(())
}

/// Makes a folder that was just built ready for a host: compressed copies, and the headers of static hosts. Adds files and
/// changes none.
///
/// # Errors
/// A file that cannot be read or written.
pub fn ready(folder: &Path) -> Result<()> {
    let sums = compress::write_compressed(folder)?;
    headers::write(folder)?;
    progress::say(&format!(
        "compressed {} files of {} kB to {} kB of brotli and {} kB of gzip, and wrote _headers",
        sums.files,
        sums.raw / 1000,
        sums.brotli / 1000,
        sums.gzip / 1000
    ));
    Ok(())
}
