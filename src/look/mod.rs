//! Looks by name: what a colour is for, how a body is filled, which theme, which design width.
//!
//! Knows no chart and no pixel of one. Invariant: a look is a purpose; painters and `style/tokens.css` say what it is.

mod ink;
mod texture;
mod theme;
mod width;

pub use ink::Ink;
pub use texture::Texture;
pub use theme::Theme;
pub use width::Width;
