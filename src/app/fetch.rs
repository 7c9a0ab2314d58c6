//! Files of the folder, fetched when they are needed.
//!
//! Asks the window by its plain `fetch`, which a document that carries its files answers itself.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::app::hooks::window;
use crate::markup::{Word, word};
use crate::text::Lang;

/// A file that is not to be had.
pub struct Lost {
    name: String,
    why: Why,
}

#[derive(Clone, Copy)]
enum Why {
    /// Nothing came back.
    NoAnswer,
    /// The host refused, with this status.
    Refused(u16),
    /// What came is not what this program reads.
    Unreadable,
}

impl Lost {
    /// The file came, but is not what this program reads.
    pub fn unreadable(address: &str) -> Lost {
        Lost::new(address, Why::Unreadable)
    }

    fn new(address: &str, why: Why) -> Lost {
        Lost { name: address.rsplit('/').next().unwrap_or(address).to_owned(), why }
    }

    /// A sentence that names the file, says why it is not to be had, and what to do.
    pub fn words(&self, lang: Lang) -> String {
        let (why, status) = match self.why {
            Why::NoAnswer => (Word::NoAnswer, String::new()),
            Why::Refused(status) => (Word::Refused, status.to_string()),
            Why::Unreadable => (Word::Unreadable, String::new()),
        };
        let [told, colon, why, reload] =
            [Word::NotLoaded, Word::Colon, why, Word::Reload].map(|part| word(part, lang));
        let open = lang.pick(" (", "（");
        [told, colon, &self.name, open, why, &status, reload].concat()
    }
}

/// The bytes of a file.
///
/// # Errors
/// Why they are not to be had.
pub async fn bytes(address: &str) -> Result<Vec<u8>, Lost> {
    let lost = |why| Lost::new(address, why);
    let asked = window().ok_or_else(|| lost(Why::NoAnswer))?.fetch_with_str(address);
    let answer = JsFuture::from(asked).await.map_err(|_| lost(Why::NoAnswer))?;
    let answer = answer.unchecked_ref::<Response>();
    if !answer.ok() {
        return Err(lost(Why::Refused(answer.status())));
    }
    let read = answer.array_buffer().map_err(|_| lost(Why::NoAnswer))?;
    let bytes = JsFuture::from(read).await.map_err(|_| lost(Why::NoAnswer))?;
    Ok(Uint8Array::new(&bytes).to_vec())
}
