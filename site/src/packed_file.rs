//! Packed files as the site holds them: compressed already, since many hosts compress none of their type, and a plain copy.
//!
//! Invariant: both say the same; the program asks for the copy only where the browser cannot unpack.

use crate::encoding::zlib;
use crate::file::File;
use anyhow::Result;
use olympus::figure::plain_copy;

/// The file at `path`, and its plain copy.
pub fn files(path: &str, bytes: &[u8]) -> Result<[File; 2]> {
    let compressed = File { path: path.to_owned(), bytes: zlib(bytes)? };
    Ok([compressed, File { path: plain_copy(path), bytes: bytes.to_owned() }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use olympus::figure::is_compressed;
    use std::io::Read;

    #[test]
    fn both_say_the_same_and_can_be_told_apart() -> Result<()> {
        let packed = [b"O".as_slice(), &[7; 900]].concat();
        let [compressed, plain] = files("figures/a.bin", &packed)?;
        assert!(is_compressed(&compressed.bytes) && !is_compressed(&plain.bytes));
        let mut restored = Vec::new();
        flate2::read::ZlibDecoder::new(compressed.bytes.as_slice()).read_to_end(&mut restored)?;
        assert_eq!((restored, plain.bytes), (packed.clone(), packed));
        assert_eq!([compressed.path, plain.path], ["figures/a.bin", "figures/plain/a.bin"]);
        Ok(())
    }
}
