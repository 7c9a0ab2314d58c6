//! Streams for server functions, which Olympus does not have.
//!
//! Leptos depends on wasm-streams for the bodies of server functions. The published crate exports classes to
//! JavaScript, which no linker may drop, so every page pays three kilobytes for streams that nobody opens. This
//! stands in its place: the same names and types, with streams that are empty. Nothing in Olympus can reach it.

use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::JsValue;

/// The browser's own stream types.
pub mod readable {
    /// The browser's readable stream.
    pub mod sys {
        pub use web_sys::ReadableStream;
    }
}

/// A readable stream, held but never read.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Holds a stream of the browser.
    pub fn from_raw(raw: web_sys::ReadableStream) -> ReadableStream {
        ReadableStream(raw)
    }

    /// An empty stream of the browser; what the Rust stream yields is dropped.
    pub fn from_stream<S>(_stream: S) -> ReadableStream
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        ReadableStream(web_sys::ReadableStream::new().unwrap_or_else(|error| wasm_bindgen::throw_val(error)))
    }

    /// The stream of the browser.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream that ends at once.
    pub fn into_stream(self) -> Ended {
        Ended
    }
}

/// A stream that has ended.
#[derive(Debug)]
pub struct Ended;

impl Stream for Ended {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
