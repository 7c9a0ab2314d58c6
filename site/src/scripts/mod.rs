//! The scripts of `web/`, bundled: each entry with the modules that it imports, as one small file.
//!
//! Knows how entries are put together and which names a build hands to them, not what they do. Invariant: no name that a
//! build should have filled in is left open.

mod esbuild;
pub mod generated;

use anyhow::{Result, ensure};
use std::path::Path;

/// The names that builds fill in; `web/src/build.d.ts` and `web/src/offline/build.d.ts` declare them.
const NAMES: [&str; 25] = [
    "ASK",
    "BODIES",
    "BUILD",
    "CHOOSE",
    "CITE",
    "DOCUMENT",
    "GLUE",
    "KEEP",
    "MORE",
    "OFFLINE",
    "PART",
    "PRINTS",
    "SAVE",
    "SEARCH_GLUE",
    "SEARCH_WASM",
    "SETTINGS",
    "SHARE",
    "SHEET",
    "SIZES",
    "SMALL",
    "SOUND",
    "STYLE",
    "TOOLS",
    "WALK",
    "WASM",
];

/// How a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As a module.
    Module,
    /// As a script by itself.
    Classic,
    /// The same, in every browser that can say that it is too old.
    Early,
}

/// What a build fills in: a name and its text.
pub type Filled<'a> = [(&'a str, &'a str)];

/// The script `entry` of `web/src/`, with the names in `filled` put in.
///
/// # Errors
/// A source that is no JavaScript, and a name that is left open.
pub fn bundle(entry: &str, form: Form, filled: &Filled) -> Result<String> {
    bundle_with(entry, form, filled, &[])
}

/// A name that a script imports the glue of a program by, and where that stands.
pub type Glue<'a> = (&'a str, &'a Path);

/// The same, for a document that carries programs with these `glues`.
pub fn bundle_with(entry: &str, form: Form, filled: &Filled, glues: &[Glue]) -> Result<String> {
    let mut arguments = vec![format!("web/src/{entry}.js"), "--bundle".to_owned()];
    arguments.extend(match form {
        Form::Module => ["--format=esm", "--target=es2022"].map(str::to_owned),
        Form::Classic => ["--format=iife", "--target=es2022"].map(str::to_owned),
        Form::Early => ["--format=iife", "--target=es2015"].map(str::to_owned),
    });
    for (name, text) in filled {
        arguments.push(format!("--define:{name}={}", serde_json::Value::from(*text)));
        if text.ends_with(".js") {
            // It stands beside the script in the built folder.
            arguments.push(format!("--external:{text}"));
        }
    }
    arguments.extend(glues.iter().map(|(name, at)| format!("--alias:{name}={}", at.display())));
    if !glues.is_empty() {
        // Such a document says itself where files are sought.
        arguments.push("--define:import.meta.url=globalThis.olympusBase".to_owned());
    }
    let source = esbuild::run(&arguments, "")?;
    let open = names_in(&source).find(|name| !PREFIXED.contains(name));
    ensure!(open.is_none(), "{entry}.js waits for {}, which nobody fills in", open.unwrap_or_default());
    Ok(source)
}

/// Names whose values are too long for a command: they are written in front of the bundle by [`led_by`].
const PREFIXED: [&str; 5] = ["BODIES", "BUILD", "DOCUMENT", "PRINTS", "SIZES"];

/// A bundle after the values of the names that it leaves open, each as JSON in a line of its own.
pub fn led_by(values: &[(&str, String)], bundle: &str) -> String {
    let values: String = values.iter().map(|(name, value)| format!("const {name}={value};\n")).collect();
    values + bundle
}

/// The names of builds in a script.
fn names_in(source: &str) -> impl Iterator<Item = &'static str> {
    let words: Vec<&str> = source.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    NAMES.into_iter().filter(move |name| words.contains(name))
}

/// A finished script made small, with the same names at its edges.
pub fn small(source: &str) -> Result<String> {
    esbuild::run(&["--loader=js".to_owned(), "--format=esm".to_owned()], source)
}

/// The module at `path` made small, with nothing in it but what these of its exports need.
pub fn exporting(path: &Path, names: &[&str]) -> Result<String> {
    let source =
        format!("export {{ {} }} from {}", names.join(", "), serde_json::Value::from(path.to_string_lossy()));
    esbuild::run(&["--bundle", "--loader=js", "--format=esm", "--target=es2022"].map(str::to_owned), &source)
}

/// A style sheet made small.
pub fn style(source: &str) -> Result<String> {
    Ok(esbuild::run(&["--loader=css".to_owned()], source)?.trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_left_open_is_found() {
        assert_eq!(names_in("a=GLUE;b=\"BUILDS\"").collect::<Vec<_>>(), ["GLUE"]);
        assert_eq!(
            led_by(&[("SIZES", "[]".to_owned()), ("BUILD", "\"1\"".to_owned())], "f()"),
            "const SIZES=[];\nconst BUILD=\"1\";\nf()"
        );
    }

    #[test]
    fn every_name_is_declared_for_the_checker() -> Result<()> {
        let read = |name| std::fs::read_to_string(crate::root::root().join("web/src").join(name));
        let declared = read("build.d.ts")? + &read("offline/build.d.ts")?;
        for name in NAMES {
            assert!(declared.contains(&format!("declare const {name}:")), "{name}");
        }
        Ok(())
    }
}
