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
    copy_in("plain", address)
}

/// Where a file of the same name stands in a folder beside it.
///
/// ```
/// assert_eq!(olympus::figure::copy_in("cny6.67", "../figures/a.en-12.bin"), "../figures/cny6.67/a.en-12.bin");
/// ```
pub fn copy_in(folder: &str, address: &str) -> String {
    let name = address.rsplit('/').next().unwrap_or(address);
    [address.strip_suffix(name).unwrap_or_default(), folder, "/", name].concat()
}
