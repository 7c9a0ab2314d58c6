//! The dataset of this build. It stands outside the layers because the build script, which makes it, is made of them.

use crate::data::{BundleError, Dataset};

impl Dataset {
    /// The package in `public/data`, as it was when the program was built.
    ///
    /// # Errors
    /// As [`Dataset::from_bundle`]; the tests make sure that there are none.
    pub fn bundled() -> Result<Dataset, BundleError> {
        Dataset::from_bundle(include_bytes!(concat!(env!("OUT_DIR"), "/dataset.bin")))
    }
}
