//! Any bytes are a pack, a sheet or an index, or an error; what was read can be written, and settles.
//!
//! Knows how they begin, so that inputs get past it: the form, and the number of columns, for which it asks.
#![no_main]
use libfuzzer_sys::fuzz_target;
use olympus::figure::{Index, Pack, PackError, Sheet};
use std::sync::OnceLock;

/// How what is read so begins.
fn beginning(read: fn(&[u8]) -> Option<PackError>) -> Vec<u8> {
    let beginnings =
        (0..1_u16 << 14).map(|columns| vec![b'O', 1, columns as u8 | 0x80, (columns >> 7) as u8 & 0x7f]);
    beginnings
        .into_iter()
        .find(|bytes| read(bytes) != Some(PackError::Version))
        .expect("some number of columns")
}

/// One of the kinds: how it begins, and whether bytes that are read and written again stay as they are.
struct Kind {
    beginning: OnceLock<Vec<u8>>,
    fault: fn(&[u8]) -> Option<PackError>,
    /// By bytes: a number may be none.
    written: fn(&[u8]) -> Option<Vec<u8>>,
}

macro_rules! kind {
    ($of:ident) => {
        Kind {
            beginning: OnceLock::new(),
            fault: |bytes| $of::from_bytes(bytes).err(),
            written: |bytes| Some($of::from_bytes(bytes).ok()?.to_bytes()),
        }
    };
}

static KINDS: [Kind; 3] = [kind!(Pack), kind!(Sheet), kind!(Index)];

fuzz_target!(|bytes: &[u8]| {
    for kind in &KINDS {
        let beginning = kind.beginning.get_or_init(|| beginning(kind.fault));
        for bytes in [bytes, &[beginning, bytes].concat()] {
            if let Some(written) = (kind.written)(bytes) {
                assert_eq!((kind.written)(&written).as_ref(), Some(&written));
            }
        }
    }
});
