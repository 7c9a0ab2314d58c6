//! What was asked for on the command line.
//!
//! Knows words, not what the commands do. Invariant: an unknown word is an error, never ignored.

/// The text printed by `cargo xtask help` and after a mistake.
pub const USAGE: &str = "\
usage: cargo xtask <command>

  serve [--open] [--port N]   build if anything changed and serve the site on this machine
  test [--only native|wasm|e2e|hosting]
                              run the tests: native, in a headless browser, end to end, and on a real nginx
  lint                        check formatting and run clippy for both targets
  dist [--single]             build the static folder dist/, compressed copies included; with --single the whole site as
                              one file, dist-single/olympus.html
  edition                     record the data package as an edition that links can be pinned to
  size                        print what the front page costs and hold it against its budget
  bench                       measure start-up and hover in a headless browser";

/// Options of `serve`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServeOptions {
    /// Open the address in the default browser.
    pub open: bool,
    /// The port asked for; without one the first free port from 8080 on is taken.
    pub port: Option<u16>,
}

/// One of the families of tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suite {
    /// `cargo test --workspace` on this machine.
    Native,
    /// `tests/web.rs`, compiled to WebAssembly and run in a headless browser.
    Wasm,
    /// Playwright against the built folder.
    EndToEnd,
    /// The published server configuration on a real server.
    Hosting,
}

/// A parsed command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Print the usage text.
    Help,
    /// Build and serve.
    Serve(ServeOptions),
    /// Run the tests; `None` runs all suites.
    Test(Option<Suite>),
    /// Check formatting and lints.
    Lint,
    /// Build the static folder.
    Dist,
    /// Build the whole site as one file.
    DistSingle,
    /// Record the present data package as an edition.
    Edition,
    /// Measure the download.
    Size,
    /// Measure start-up and hover.
    Bench,
    /// Finish a Trunk build; called by Trunk's `post_build` hook.
    Prerender,
}

impl Command {
    /// Reads the words after the program's name.
    pub fn parse(words: &[String]) -> Result<Self, String> {
        let mut words = words.iter().map(String::as_str);
        let Some(name) = words.next() else { return Ok(Self::Help) };
        let command = match name {
            "help" | "--help" | "-h" => return Ok(Self::Help),
            "serve" => return parse_serve(words).map(Self::Serve),
            "test" => return parse_test(words).map(Self::Test),
            "lint" => Self::Lint,
            "dist" => return parse_dist(words),
            "edition" => Self::Edition,
            "size" => Self::Size,
            "bench" => Self::Bench,
            "prerender" => Self::Prerender,
            other => return Err(format!("there is no command `{other}`")),
        };
        match words.next() {
            None => Ok(command),
            Some(extra) => Err(format!("`{name}` takes no `{extra}`")),
        }
    }
}

fn parse_serve<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<ServeOptions, String> {
    let mut options = ServeOptions::default();
    while let Some(word) = words.next() {
        match word {
            "--open" => options.open = true,
            "--port" => {
                let value = words.next().ok_or("`--port` needs a number")?;
                let port = value.parse().map_err(|_| format!("`{value}` is not a port number"))?;
                options.port = Some(port);
            }
            other => return Err(format!("`serve` takes no `{other}`")),
        }
    }
    Ok(options)
}

fn parse_dist<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<Command, String> {
    match (words.next(), words.next()) {
        (None, _) => Ok(Command::Dist),
        (Some("--single"), None) => Ok(Command::DistSingle),
        (Some("--single"), Some(extra)) | (Some(extra), _) => Err(format!("`dist` takes no `{extra}`")),
    }
}

fn parse_test<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<Option<Suite>, String> {
    let mut only = None;
    while let Some(word) = words.next() {
        if word != "--only" {
            return Err(format!("`test` takes no `{word}`"));
        }
        only = Some(match words.next() {
            Some("native") => Suite::Native,
            Some("wasm") => Suite::Wasm,
            Some("e2e") => Suite::EndToEnd,
            Some("hosting") => Suite::Hosting,
            _ => return Err("`--only` needs native, wasm, e2e or hosting".to_owned()),
        });
    }
    Ok(only)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Command::parse(&words)
    }

    #[test]
    fn reads_every_command() {
        assert_eq!(parse(""), Ok(Command::Help));
        assert_eq!(parse("lint"), Ok(Command::Lint));
        assert_eq!(parse("dist"), Ok(Command::Dist));
        assert_eq!(parse("dist --single"), Ok(Command::DistSingle));
        assert_eq!(parse("test"), Ok(Command::Test(None)));
        assert_eq!(parse("test --only e2e"), Ok(Command::Test(Some(Suite::EndToEnd))));
        let options = ServeOptions { open: true, port: Some(9000) };
        assert_eq!(parse("serve --port 9000 --open"), Ok(Command::Serve(options)));
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for line in [
            "sevre",
            "lint --fix",
            "dist --double",
            "dist --single twice",
            "serve --port",
            "serve --port many",
            "test --only unit",
            "test all",
        ] {
            assert!(parse(line).is_err(), "{line} was accepted");
        }
    }
}
