//! Themes: which colours the inks have.

/// A theme: which colours the inks have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on paper.
    #[default]
    Light,
    /// Light ink on dark ground.
    Dark,
}
