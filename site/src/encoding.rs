//! Brotli and gzip, as hosts prepare files with, and zlib, which browsers unpack for a program.
//!
//! Knows the compressors, not the files. Invariant: what comes out restores to what went in.

use crate::memo::remembered;
use anyhow::Result;
use flate2::{Compression, write::GzEncoder};
use std::io::Write;

/// `bytes` compressed at the highest quality, with a window that holds the whole of any file of the site.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    remembered("brotli 11 22", bytes, || {
        let mut compressed = Vec::new();
        brotli::CompressorWriter::new(&mut compressed, 64 * 1024, 11, 22).write_all(bytes)?;
        Ok(compressed)
    })
}

/// `bytes` as gzip at its highest quality, for readers and hosts without brotli.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    remembered("gzip best", bytes, || {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes)?;
        Ok(encoder.finish()?)
    })
}

/// `bytes` as a stream of zlib, as small as one can be.
pub fn zlib(bytes: &[u8]) -> Result<Vec<u8>> {
    remembered("zopfli zlib", bytes, || {
        let mut compressed = Vec::new();
        zopfli::compress(zopfli::Options::default(), zopfli::Format::Zlib, bytes, &mut compressed)?;
        Ok(compressed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compressing_loses_nothing() -> Result<()> {
        let text = "宁静致远 far and quiet ".repeat(400);
        let compressed = brotli(text.as_bytes())?;
        assert!(compressed.len() < text.len() / 10);
        let mut restored = Vec::new();
        brotli::BrotliDecompress(&mut compressed.as_slice(), &mut restored)?;
        assert_eq!(restored, text.as_bytes());
        Ok(())
    }
}
