//! The language of a chart: when the reader chooses another one, its figures are fetched in it.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::edition;
use crate::app::hooks::{Shared, watch};
use crate::app::live::Live;

/// Follows the page's language. Until the other figures have come the chart stays as it is; if they do not come it says so.
pub fn follow(live: Live) {
    watch(Box::new(move || {
        let lang = live.page.lang.get();
        if live.pack.with_untracked(|pack| pack.lang()) == Some(lang) {
            return;
        }
        spawn_local(async move {
            let state = live.state.get_untracked();
            let loaded = edition::load(live.spot, lang, &state).await;
            // The reader may have chosen again in the meantime.
            if live.page.lang.try_get_untracked() != Some(lang) {
                return;
            }
            match loaded {
                Ok(loaded) => {
                    live.told.try_set(loaded.told);
                    live.pack.try_set(Shared::new(loaded.pack));
                }
                Err(lost) => live.say(&lost.words(lang)),
            }
        });
    }));
}
