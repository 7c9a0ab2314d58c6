//! What was asked for on the command line.
//!
//! Knows words, not what the commands do. Invariant: an unknown word is an error, never ignored, and every command answers
//! `--help`.

use pico_args::Arguments;
use std::ffi::OsString;
use std::path::PathBuf;

/// Each command with the text that `cargo xtask help COMMAND` prints: how it is called, then what it does.
const COMMANDS: &[(&str, &str, &str)] = &[
    (
        "serve",
        "serve [--open] [--port N]",
        "builds if anything changed and serves the site on this machine, its pages made anew whenever data or words\n\
         change; --open opens it in the browser, --port names the port (without it the first free one from 8080 on is taken)",
    ),
    (
        "test",
        "test [--only native|fuzz|web|wasm|e2e|hosting]",
        "runs the tests: native, some seconds of fuzzing, of the scripts by node, in a headless browser, end to end, and on\n\
         real servers; installs what they need",
    ),
    (
        "lint",
        "lint",
        "checks formatting, spelling, both targets by clippy, the types of the scripts, and licences and advisories of what\n\
         the project depends on",
    ),
    (
        "check-data",
        "check-data [PATH]",
        "reads the data package in public/data, or in the folder PATH, and names the first cell that cannot be read",
    ),
    (
        "dist",
        "dist [--single]",
        "builds the static folder dist/, compressed copies included; with --single the whole site as one file,\n\
         dist-single/olympus.html",
    ),
    ("edition", "edition", "records the data package as an edition that links can be pinned to"),
    (
        "font-subset",
        "font-subset",
        "makes the Chinese fonts of the preview pictures anew, with every character that the data hold now; it needs\n\
         Debian's packages fonts-noto-cjk and fonttools",
    ),
    (
        "pictures",
        "pictures BASE",
        "draws every chart as the commit BASE has it and as it is now, and writes a page that lays them side by side,\n\
         changed ones first: target/pictures/index.html",
    ),
    ("size", "size", "prints what the front page costs and holds it against its budget"),
    ("bench", "bench", "measures start-up and hover in a headless browser"),
];

/// One of the families of tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suite {
    /// `cargo test --workspace` on this machine.
    Native,
    /// The fuzz targets, for some seconds each.
    Fuzz,
    /// `web/test/`, by node's own runner.
    Web,
    /// `tests/web.rs`, compiled to WebAssembly and run in a headless browser.
    Wasm,
    /// Playwright against the built folder.
    EndToEnd,
    /// The published server configuration on a real server.
    Hosting,
}

/// Options of `serve`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServeOptions {
    /// Open the address in the default browser.
    pub open: bool,
    /// The port asked for; without one the first free port from 8080 on is taken.
    pub port: Option<u16>,
}

/// A parsed command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Print this text.
    Help(String),
    /// Build and serve.
    Serve(ServeOptions),
    /// Run the tests; `None` runs all suites.
    Test(Option<Suite>),
    /// Check formatting and lints.
    Lint,
    /// Read a data package; `None` is that of the repository.
    CheckData(Option<PathBuf>),
    /// Build the static folder.
    Dist,
    /// Build the whole site as one file.
    DistSingle,
    /// Record the present data package as an edition.
    Edition,
    /// Make the Chinese fonts of the preview pictures.
    FontSubset,
    /// Lay the pictures of another commit beside the present ones.
    Pictures(String),
    /// Measure the download.
    Size,
    /// Measure start-up and hover.
    Bench,
}

impl Command {
    /// Reads the words after the program's name.
    pub fn parse(words: Vec<OsString>) -> Result<Self, String> {
        let mut rest = Arguments::from_vec(words);
        let asks = rest.contains(["-h", "--help"]);
        let name = rest.subcommand().map_err(|error| error.to_string())?;
        match name.as_deref() {
            None if asks => return Ok(Self::Help(usage())),
            Some("help") => {
                let of = rest.opt_free_from_str::<String>().map_err(|error| error.to_string())?;
                finish("help", rest)?;
                return of.map_or_else(|| Ok(usage()), |name| help(&name)).map(Self::Help);
            }
            Some(name) if asks => return help(name).map(Self::Help),
            _ => {}
        }
        let Some(name) = name else {
            finish("cargo xtask", rest)?;
            return Ok(Self::Help(usage()));
        };
        let wrong = |error: pico_args::Error| format!("`{name}`: {error}");
        let command = match name.as_str() {
            "serve" => Self::Serve(ServeOptions {
                open: rest.contains("--open"),
                port: rest.opt_value_from_str("--port").map_err(wrong)?,
            }),
            "test" => Self::Test(rest.opt_value_from_fn("--only", suite).map_err(wrong)?),
            "lint" => Self::Lint,
            "check-data" => {
                let path =
                    rest.opt_free_from_os_str(|path| Ok::<_, &str>(PathBuf::from(path))).map_err(wrong)?;
                if path.as_ref().is_some_and(|path| path.to_string_lossy().starts_with('-')) {
                    return Err(format!("`{name}` takes no `{}`", path.unwrap_or_default().display()));
                }
                Self::CheckData(path)
            }
            "dist" if rest.contains("--single") => Self::DistSingle,
            "dist" => Self::Dist,
            "edition" => Self::Edition,
            "font-subset" => Self::FontSubset,
            "pictures" => Self::Pictures(rest.free_from_str().map_err(wrong)?),
            "size" => Self::Size,
            "bench" => Self::Bench,
            other => return Err(unknown(other)),
        };
        finish(&name, rest)?;
        Ok(command)
    }
}

/// Refuses what is left over.
fn finish(name: &str, rest: Arguments) -> Result<(), String> {
    match rest.finish().first() {
        None => Ok(()),
        Some(extra) => Err(format!("`{name}` takes no `{}`", extra.to_string_lossy())),
    }
}

fn suite(name: &str) -> Result<Suite, &'static str> {
    match name {
        "native" => Ok(Suite::Native),
        "fuzz" => Ok(Suite::Fuzz),
        "web" => Ok(Suite::Web),
        "wasm" => Ok(Suite::Wasm),
        "e2e" => Ok(Suite::EndToEnd),
        "hosting" => Ok(Suite::Hosting),
        _ => Err("there are the tests native, fuzz, web, wasm, e2e and hosting"),
    }
}

fn unknown(name: &str) -> String {
    format!("there is no command `{name}`")
}

/// Every command with what it does.
pub fn usage() -> String {
    let mut text = String::from("usage: cargo xtask <command>\n");
    for (_, call, does) in COMMANDS {
        text.push_str(&format!("\n  {call}\n      {}\n", does.replace('\n', "\n      ")));
    }
    text.push_str(
        "\n`cargo xtask help COMMAND` and `cargo xtask COMMAND --help` say the same of one command.",
    );
    text
}

fn help(name: &str) -> Result<String, String> {
    let (_, call, does) = COMMANDS.iter().find(|(known, ..)| *known == name).ok_or_else(|| unknown(name))?;
    Ok(format!("usage: cargo xtask {call}\n\n  {}", does.replace('\n', "\n  ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace().map(OsString::from).collect())
    }

    #[test]
    fn reads_every_command() {
        assert_eq!(parse("lint"), Ok(Command::Lint));
        assert_eq!(parse("dist"), Ok(Command::Dist));
        assert_eq!(parse("dist --single"), Ok(Command::DistSingle));
        assert_eq!(parse("check-data"), Ok(Command::CheckData(None)));
        assert_eq!(parse("check-data a/b"), Ok(Command::CheckData(Some("a/b".into()))));
        assert_eq!(parse("pictures main~3"), Ok(Command::Pictures("main~3".into())));
        assert_eq!(parse("test"), Ok(Command::Test(None)));
        assert_eq!(parse("test --only e2e"), Ok(Command::Test(Some(Suite::EndToEnd))));
        let options = ServeOptions { open: true, port: Some(9000) };
        assert_eq!(parse("serve --port 9000 --open"), Ok(Command::Serve(options)));
    }

    #[test]
    fn every_command_says_what_it_does() {
        for line in ["", "help", "--help", "-h"] {
            assert_eq!(parse(line), Ok(Command::Help(usage())), "{line}");
        }
        for (name, call, _) in COMMANDS {
            for line in [format!("{name} --help"), format!("{name} -h"), format!("help {name}")] {
                let Ok(Command::Help(text)) = parse(&line) else { panic!("{line} is no question") };
                assert!(text.contains(call), "{line}: {text}");
            }
            // What is helped with can be run, and what can be run is helped with.
            let line = call.split(" [").next().unwrap_or(call);
            assert!(parse(line).is_ok_and(|command| !matches!(command, Command::Help(_))), "{name}");
        }
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for line in [
            "sevre",
            "help sevre",
            "sevre --help",
            "help test more",
            "--fix",
            "lint --fix",
            "dist --double",
            "dist --single twice",
            "check-data --fast",
            "check-data one two",
            "serve --port",
            "serve --port many",
            "test --only unit",
            "test all",
            "pictures",
            "pictures one two",
        ] {
            assert!(parse(line).is_err(), "{line} was accepted");
        }
    }
}
