//! How packed bytes travel: compressed where they are made, as any host sends them on.

use super::reader::MARK;

/// Whether what came has to be unpacked first: a stream of zlib begins otherwise than packed bytes.
pub fn is_compressed(bytes: &[u8]) -> bool {
    bytes.first() != Some(&MARK)
}

/// Where the same file stands uncompressed, for browsers that unpack nothing.
///
/// ```
/// assert_eq!(olympus::figure::plain_copy("../figures/a.en-12.bin"), "../figures/plain/a.en-12.bin");
/// assert_eq!(olympus::figure::plain_copy("search-12.bin"), "plain/search-12.bin");
/// ```
pub fn plain_copy(address: &str) -> String {
    let (folder, name) = address.split_at(address.rfind('/').map_or(0, |at| at + 1));
    [folder, "plain/", name].concat()
}
