//! Brotli, for answers and for measuring.
//!
//! Knows the Accept-Encoding header and the compressor. Invariant: a file is compressed at most once for the
//! same contents, at the quality a host would prepare files with.

use anyhow::Result;
use flate2::{Compression, write::GzEncoder};
use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// Compressed bodies by the digest of what they hold.
#[derive(Default)]
pub struct Compressed {
    bodies: Mutex<HashMap<String, Arc<Vec<u8>>>>,
}

impl Compressed {
    /// The compressed form of `bytes`, whose digest is `tag`.
    pub fn get(&self, tag: &str, bytes: &[u8]) -> Vec<u8> {
        let known = self.bodies.lock().unwrap_or_else(PoisonError::into_inner).get(tag).cloned();
        if let Some(body) = known {
            return body.to_vec();
        }
        let body = brotli(bytes);
        let mut bodies = self.bodies.lock().unwrap_or_else(PoisonError::into_inner);
        bodies.insert(tag.to_owned(), Arc::new(body.clone()));
        body
    }
}

/// `bytes` compressed at the highest quality, with a window that holds the whole of any file of the site.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    {
        let mut writer = brotli::CompressorWriter::new(&mut compressed, 64 * 1024, 11, 22);
        // Writing into memory does not fail.
        let _infallible = writer.write_all(bytes);
    }
    compressed
}

/// `bytes` as gzip at its highest quality, for readers and hosts without brotli.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// Whether an Accept-Encoding header allows brotli.
pub fn accepts_brotli(header: &str) -> bool {
    header.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let weight = parts.find_map(|part| part.strip_prefix("q=")).unwrap_or("1");
        name.eq_ignore_ascii_case("br") && weight.trim().parse::<f32>().is_ok_and(|weight| weight > 0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_header_as_specified() {
        for yes in ["br", "gzip, deflate, br", "gzip;q=1.0, BR;q=0.5"] {
            assert!(accepts_brotli(yes), "{yes}");
        }
        for no in ["", "gzip", "br;q=0", "br; q=0.0", "brotli", "*"] {
            assert!(!accepts_brotli(no), "{no}");
        }
    }

    #[test]
    fn compressing_loses_nothing() -> std::io::Result<()> {
        let text = "宁静致远 far and quiet ".repeat(400);
        let compressed = brotli(text.as_bytes());
        assert!(compressed.len() < text.len() / 10);
        let mut restored = Vec::new();
        brotli::BrotliDecompress(&mut compressed.as_slice(), &mut restored)?;
        assert_eq!(restored, text.as_bytes());
        Ok(())
    }

    #[test]
    fn the_same_contents_are_compressed_once() {
        let compressed = Compressed::default();
        let first = compressed.get("tag", b"contents contents contents");
        // The second call answers by the tag alone.
        assert_eq!(compressed.get("tag", b"other"), first);
    }
}
