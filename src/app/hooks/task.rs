//! Leaving something to a task of its own.

use wasm_bindgen_futures::JsFuture;

use crate::app::hooks::window;

/// Ends in a later task, so that the browser can answer the reader in between.
pub async fn next_task() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            // Fails only for arguments of the wrong type, which the signature rules out.
            let _ = window.set_timeout_with_callback(&resolve);
        }
    });
    let _ = JsFuture::from(promise).await;
}
