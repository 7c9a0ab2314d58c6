//! The bundle: a dataset as bytes, the form in which it is downloaded.
//!
//! Knows nothing of the package it was read from. Invariant: unpacking what was packed gives the same dataset.

use super::Dataset;

/// Bytes that are no bundle, or one of another version of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the bundled dataset cannot be unpacked: it belongs to another version of this program")]
pub struct BundleError;

impl Dataset {
    /// The dataset as bytes.
    ///
    /// # Errors
    /// Only where memory runs out.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_bundle(&self) -> Result<Vec<u8>, BundleError> {
        postcard::to_allocvec(self).map_err(|_| BundleError)
    }

    /// The dataset that was packed into bytes.
    ///
    /// # Errors
    /// The bytes were not made by [`Dataset::to_bundle`] of the same version.
    pub fn from_bundle(bytes: &[u8]) -> Result<Dataset, BundleError> {
        postcard::from_bytes(bytes).map_err(|_| BundleError)
    }
}
