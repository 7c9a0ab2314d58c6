//! Compressed copies beside the files, so that a host sends them without work of its own.
//!
//! Knows which types are worth it. Invariant: a copy is smaller than its file and says the same.

use crate::digest::collect;
use crate::encoding::{brotli, gzip};
use crate::folder::read;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// A file smaller than this fits one packet anyway.
const LEAST: usize = 512;

/// Endings of files that are text or have no compression of their own.
const WORTH_IT: [&str; 14] = [
    "bin",
    "css",
    "csv",
    "html",
    "ico",
    "js",
    "json",
    "md",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
    "xml",
    "mjs",
];

/// What was compressed to what.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// How many files have copies.
    pub files: usize,
    /// Their sizes together, in bytes.
    pub raw: usize,
    /// The sizes of their brotli copies.
    pub brotli: usize,
    /// The sizes of their gzip copies.
    pub gzip: usize,
}

/// Writes `.br` and `.gz` beside every file in `folder` that is worth it.
pub fn write_compressed(folder: &Path) -> Result<Sums> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.retain(|file| is_worth_it(file));
    files.sort();
    // Two cores halve the time, and the highest quality takes some.
    let (left, right) = files.split_at(files.len() / 2);
    let (first, second) = std::thread::scope(|scope| {
        let other = scope.spawn(|| each(right));
        let own = each(left);
        (own, other.join())
    });
    let second = second.map_err(|_| anyhow::anyhow!("compressing stopped"))?;
    let (first, second) = (first?, second?);
    Ok(Sums {
        files: first.files + second.files,
        raw: first.raw + second.raw,
        brotli: first.brotli + second.brotli,
        gzip: first.gzip + second.gzip,
    })
}

fn is_worth_it(file: &Path) -> bool {
    let copy = file.extension().is_some_and(|ending| ending == "br" || ending == "gz");
    !copy
        && file
            .extension()
            .and_then(|ending| ending.to_str())
            .is_some_and(|ending| WORTH_IT.contains(&ending))
}

fn each(files: &[PathBuf]) -> Result<Sums> {
    let mut sums = Sums::default();
    for file in files {
        let bytes = read(file)?;
        if bytes.len() < LEAST {
            continue;
        }
        let (br, gz) = (brotli(&bytes)?, gzip(&bytes)?);
        if br.len() >= bytes.len() || gz.len() >= bytes.len() {
            continue;
        }
        for (ending, copy) in [("br", &br), ("gz", &gz)] {
            let mut name = file.as_os_str().to_owned();
            name.push(".");
            name.push(ending);
            let path = PathBuf::from(name);
            std::fs::write(&path, copy).with_context(|| format!("cannot write {}", path.display()))?;
        }
        sums.files += 1;
        sums.raw += bytes.len();
        sums.brotli += br.len();
        sums.gzip += gz.len();
    }
    Ok(sums)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn copies_say_the_same_and_small_files_have_none() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("olympus-compress-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let text = "one two three ".repeat(100);
        std::fs::write(folder.join("page.html"), &text)?;
        std::fs::write(folder.join("small.html"), "x")?;
        std::fs::write(folder.join("picture.png"), &text)?;
        let sums = write_compressed(&folder)?;
        assert_eq!((sums.files, sums.raw), (1, text.len()));
        let mut restored = Vec::new();
        brotli::BrotliDecompress(&mut std::fs::read(folder.join("page.html.br"))?.as_slice(), &mut restored)?;
        assert_eq!(restored, text.as_bytes());
        let mut restored = String::new();
        let packed = std::fs::read(folder.join("page.html.gz"))?;
        flate2::read::GzDecoder::new(packed.as_slice()).read_to_string(&mut restored)?;
        assert_eq!(restored, text);
        assert!(!folder.join("small.html.br").exists() && !folder.join("picture.png.br").exists());
        assert_eq!(write_compressed(&folder)?.files, 1, "copies are not copied again");
        std::fs::remove_dir_all(folder)?;
        Ok(())
    }
}
