//! Files of the folder, fetched when they are needed.
//!
//! Asks through gloo-net, whose errors tell apart what a reader can do about a file that does not come. A document
//! that carries its files answers these requests itself.

use gloo_net::http::Request;
use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableWritablePair, Response};

use crate::figure::{Pack, is_compressed, plain_copy};
use crate::text::Lang;
use crate::text::words::interface;

/// Where files are sought from a page that has no address to be relative to, such as one opened from memory: it carries its
/// files, and knows them by the end of what is asked.
const NOWHERE: &str = "https://nowhere.invalid/";

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

impl Why {
    fn of(error: &gloo_net::Error) -> Why {
        match error {
            gloo_net::Error::JsError(_) => Why::NoAnswer,
            _ => Why::Unreadable,
        }
    }
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
        let why = match self.why {
            Why::NoAnswer => interface::NO_ANSWER.say(lang).to_owned(),
            Why::Refused(status) => interface::Refused { status: &status.to_string() }.say(lang),
            Why::Unreadable => interface::UNREADABLE.say(lang).to_owned(),
        };
        interface::NotLoaded { file: &self.name, why: &why }.say(lang)
    }
}

/// The bytes of a file.
///
/// # Errors
/// Why they are not to be had.
pub async fn bytes(address: &str) -> Result<Vec<u8>, Lost> {
    // Not by the crate's builder: it takes every address apart and puts it together again for a query that none has.
    let request = web_sys::Request::new_with_str(address)
        .or_else(|_| web_sys::Request::new_with_str(&[NOWHERE, address].concat()))
        .map_err(|_| Lost::new(address, Why::NoAnswer))?;
    let answer = Request::from(request).send().await.map_err(|error| Lost::new(address, Why::of(&error)))?;
    if !answer.ok() {
        return Err(Lost::new(address, Why::Refused(answer.status())));
    }
    answer.binary().await.map_err(|error| Lost::new(address, Why::of(&error)))
}

/// The bytes of a packed file, which hosts send as it was compressed when it was made.
///
/// # Errors
/// Why they are not to be had.
pub async fn packed(address: &str) -> Result<Vec<u8>, Lost> {
    let Some(unpacker) = maybe_unpacker() else {
        return bytes(&plain_copy(address)).await;
    };
    let packed = bytes(address).await?;
    if !is_compressed(&packed) {
        return Ok(packed);
    }
    maybe_unpacked(packed, &unpacker).await.ok_or_else(|| Lost::unreadable(address))
}

/// The figures of a file, with the company in front that their page has there.
///
/// # Errors
/// Why they are not to be had.
pub async fn pack(address: &str, front: Option<&String>) -> Result<Pack, Lost> {
    let bytes = packed(address).await?;
    let mut pack = Pack::from_bytes(&bytes).map_err(|_| Lost::unreadable(address))?;
    if let Some(id) = front {
        pack.front(id);
    }
    Ok(pack)
}

/// What unpacks a stream of zlib, where the browser has it; `web-sys` does not know it yet.
fn maybe_unpacker() -> Option<ReadableWritablePair> {
    let class = Reflect::get(&js_sys::global(), &JsValue::from_str("DecompressionStream")).ok()?;
    let made = Reflect::construct(class.dyn_ref::<Function>()?, &Array::of1(&JsValue::from_str("deflate")));
    made.ok().map(JsValue::unchecked_into)
}

async fn maybe_unpacked(mut packed: Vec<u8>, unpacker: &ReadableWritablePair) -> Option<Vec<u8>> {
    let packed = Response::new_with_opt_u8_array(Some(&mut packed)).ok()?.body()?;
    let plain = Response::new_with_opt_readable_stream(Some(&packed.pipe_through(unpacker))).ok()?;
    let plain = JsFuture::from(plain.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&plain).to_vec())
}
