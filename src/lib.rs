//! Olympus: an interactive data story as one static folder.
//!
//! Data goes one way through pure layers; only [`app`] and `paint::canvas` know a browser.
//!
//! ```text
//! text     language, number and date formats, words in English and Chinese
//!   data     the package, parsed once and typed; nothing below it can fail on data
//!     claims   intervals, formulas, verdicts
//!       look     inks, textures, themes, design widths: looks by name
//!         scale    linear, log, band, time: pure mathematics
//!           figure   what is drawn: marks, channels, words        (state: ViewState <-> query string)
//!             scene    where it is drawn: f64 logical pixels
//!               paint    canvas, SVG, record
//!                 markup   pages and panels as HTML text           (files: what readers take away)
//!                   app     Leptos: pages, chart view, tip, toolbar, table
//! ```

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(not(target_arch = "wasm32"))]
pub mod claims;
pub mod data;
pub mod figure;
#[cfg(not(target_arch = "wasm32"))]
pub mod files;
pub mod look;
pub mod markup;
pub mod paint;
pub mod scale;
pub mod scene;
pub mod state;
pub mod text;
