//! What keeps a formula from having a result.

/// Why a formula has no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EvaluationError {
    /// A cell gives no figure.
    #[error("`{0}` gives no figure")]
    Missing(String),
    /// Amounts of different things.
    #[error("{0} and {1} do not go together")]
    Units(String, String),
    /// What a function takes is something else.
    #[error("`{0}` cannot stand here")]
    Kind(String),
}
