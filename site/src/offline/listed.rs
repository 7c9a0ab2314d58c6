//! The files of one build, and how the worker knows them again.
//!
//! Knows digests and sizes, not what is listed. Invariant: a build's name is the digest of its list, so a list proves itself; every
//! file that a page shows is known by its name or by its print.

use crate::encoding::gzip;
use crate::file::File;
use crate::scripts::led_by;
use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Where the worker stands: its folder is the part of the host that it answers for.
pub const WORKER: &str = "sw.js";

/// Bits of a print: enough that no file of another build passes by chance, and so few that most steps between those of a site
/// are written in three bytes.
const BITS: u32 = 30;

/// Written for a step that goes on in the next one.
const ON: u32 = 0xff_ffff;

/// Whether a name is that of a list.
pub fn is_list(name: &str) -> bool {
    name.starts_with("files-") && name.ends_with(".json")
}

/// Files being listed.
#[derive(Debug, Default)]
pub struct Listed {
    /// SHA-256 by name, in hexadecimal.
    files: BTreeMap<String, String>,
    /// Bytes as they are, and as hosts send them that compress with gzip: with brotli it is a little less.
    sizes: [usize; 2],
}

impl Listed {
    /// Lists a file.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        self.files.insert(name.to_owned(), hexadecimal(bytes));
        let [raw, packed] = &mut self.sizes;
        *raw += bytes.len();
        *packed += gzip(bytes)?.len().min(bytes.len());
        Ok(())
    }

    /// The worker's `script` with what it must know of the build, and the list itself.
    pub fn written(&self, script: &str) -> Result<[File; 2]> {
        let list = serde_json::to_string(&self.files).context("the list of files cannot be written")?;
        let build = crate::digest::of_bytes(list.as_bytes());
        let printed =
            self.files.iter().filter(|(name, digest)| is_shown(name) && !names_itself(name, digest));
        let prints = printed.map(|(name, digest)| print(name, digest)).collect();
        let values = [
            ("BUILD", format!("\"{build}\"")),
            ("PRINTS", format!("\"{}\"", STANDARD.encode(steps(prints)))),
            ("SIZES", format!("{:?}", self.sizes)),
        ];
        Ok([
            File { path: format!("files-{build}.json"), bytes: list.into_bytes() },
            File { path: WORKER.to_owned(), bytes: led_by(&values, script).into_bytes() },
        ])
    }
}

/// Whether the name of a file holds the beginning of its digest.
fn names_itself(name: &str, digest: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let said = stem.strip_suffix("_bg").unwrap_or(stem).rsplit_once('-').map_or("", |(_, said)| said);
    said.len() == 16 && digest.starts_with(said)
}

/// Whether a page shows a file; what readers take along is theirs already.
fn is_shown(name: &str) -> bool {
    !name.ends_with(".csv") && !name.ends_with(".json")
}

/// What a worker knows a file by whose name does not say what it is.
fn print(name: &str, digest: &str) -> u32 {
    let whole = Sha256::digest(format!("{name} {digest}"));
    whole.iter().take(4).fold(0, |print, byte| (print << 8) | u32::from(*byte)) >> (32 - BITS)
}

/// Prints in order, each by its distance from the one before.
fn steps(mut prints: Vec<u32>) -> Vec<u8> {
    prints.sort_unstable();
    let (mut steps, mut last) = (Vec::new(), 0);
    for print in prints {
        while print - last >= ON {
            steps.extend([0xff; 3]);
            last += ON;
        }
        steps.extend((print - last).to_be_bytes().into_iter().skip(1));
        last = print;
    }
    steps
}

fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(files: &[(&str, &str)]) -> Result<[String; 3]> {
        let mut listed = Listed::default();
        for (name, text) in files {
            listed.add(name, text.as_bytes())?;
        }
        let [list, worker] = listed.written("keep();")?;
        Ok([list.path, String::from_utf8(list.bytes)?, String::from_utf8(worker.bytes)?])
    }

    #[test]
    fn digests_are_those_of_browsers() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hexadecimal(b"abc"), abc);
        // printf '%s' "a.html $abc" | sha256sum
        assert_eq!(print("a.html", abc), 0xf642_6885 >> 2);
    }

    #[test]
    fn the_worker_names_its_build_and_changes_with_any_file() -> Result<()> {
        let [name, list, worker] = listed(&[("index.html", "one")])?;
        assert_eq!(list, format!("{{\"index.html\":\"{}\"}}", hexadecimal(b"one")));
        let build = crate::digest::of_bytes(list.as_bytes());
        assert_eq!(name, format!("files-{build}.json"));
        assert!(
            is_list(&name) && worker.starts_with(&format!("const BUILD=\"{build}\";\nconst PRINTS=\"")),
            "{worker}"
        );
        assert!(worker.ends_with("const SIZES=[3, 3];\nkeep();"), "{worker}");
        let [other, ..] = listed(&[("index.html", "two")])?;
        assert_ne!(name, other);
        Ok(())
    }

    #[test]
    fn a_file_that_names_itself_needs_no_print() -> Result<()> {
        let prints = |files| -> Result<usize> {
            let [_, _, worker] = listed(files)?;
            let line = worker.lines().nth(1).unwrap_or_default();
            let packed = line.trim_start_matches("const PRINTS=\"").trim_end_matches("\";");
            Ok(STANDARD.decode(packed)?.chunks(3).filter(|step| *step != [0xff; 3]).count())
        };
        assert_eq!(prints(&[("a-ba7816bf8f01cfea.js", "abc"), ("b-ba7816bf8f01cfea_bg.wasm", "abc")])?, 0);
        // A name that only looks like a digest, and one without; what no page shows.
        assert_eq!(prints(&[("a-ba7816bf8f01cfeb.js", "abc"), ("a.html", "abc"), ("a.csv", "abc")])?, 2);
        Ok(())
    }

    #[test]
    fn prints_are_written_by_their_distances() {
        assert_eq!(steps(vec![5, 2]), [0, 0, 2, 0, 0, 3]);
        assert_eq!(steps(vec![ON - 1]), [0xff, 0xff, 0xfe]);
        assert_eq!(steps(vec![ON, 2 * ON + 3]), [0xff, 0xff, 0xff, 0, 0, 0, 0xff, 0xff, 0xff, 0, 0, 3]);
    }
}
