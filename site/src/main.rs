//! The commands of the generator; `cargo xtask` and Trunk call them.

use anyhow::{Context, Result, bail};
use pico_args::Arguments;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run(Arguments::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut rest: Arguments) -> Result<()> {
    let name = rest.subcommand()?.unwrap_or_default();
    let mut paths: Vec<PathBuf> = rest.finish().into_iter().map(PathBuf::from).collect();
    let mut path = || if paths.is_empty() { None } else { Some(paths.remove(0)) };
    let done = match name.as_str() {
        "check-data" => olympus_site::check_data(path().as_deref()),
        "words" => olympus_site::write_words(),
        "prerender" => olympus_site::prerender(),
        "renew" => olympus_site::renew(&path().context("which folder?")?),
        "ready" => olympus_site::ready(&path().context("which folder?")?),
        "single" => {
            olympus_site::write_single(&path().context("which folder?")?, &path().context("which file?")?)
        }
        "edition" => olympus_site::record_edition(),
        "weigh" => olympus_site::weigh(&path().context("which folder?")?),
        "pictures" => olympus_site::report_pictures(&path().context("which folder?")?),
        "font-subset" => olympus_site::cut_fonts(),
        _ => bail!(
            "commands: check-data, words, prerender, renew, ready, single, edition, weigh, pictures, font-subset; there is no `{name}`"
        ),
    };
    if let Some(extra) = path() {
        bail!("`{name}` takes no `{}`", extra.display());
    }
    done
}
