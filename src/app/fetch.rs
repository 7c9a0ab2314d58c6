//! Files of the folder, fetched when they are needed.
//!
//! Asks the window by its plain `fetch`, which a document that carries its files answers itself.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::app::hooks::window;

/// The bytes of a file, or a sentence that names it and says why it is not to be had.
pub async fn bytes(address: &str) -> Result<Vec<u8>, String> {
    let name = address.rsplit('/').next().unwrap_or(address);
    let lost = || name.to_owned();
    let asked = window().ok_or_else(lost)?.fetch_with_str(address);
    let answer = JsFuture::from(asked).await.map_err(|_| lost())?;
    let answer = answer.unchecked_ref::<Response>();
    if !answer.ok() {
        return Err([name, ": HTTP ", &answer.status().to_string()].concat());
    }
    let read = answer.array_buffer().map_err(|_| lost())?;
    let bytes = JsFuture::from(read).await.map_err(|_| lost())?;
    Ok(Uint8Array::new(&bytes).to_vec())
}
