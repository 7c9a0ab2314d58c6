//! What charts do once their readers do more than point and walk: the table of it, and the entry that only this leads to.
//!
//! Everything that is named here alone is a part of the program that is fetched when the charts are live, or before them where an
//! address asks for more than the still page shows.

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use crate::app::edition;
use crate::app::hooks::{Shared, maybe_part, watch};
use crate::app::live::{Live, Loading, More, come};
use crate::app::mount_point::MountPoint;
use crate::app::page::PageState;
use crate::app::{citations, motion, panel, print, toolbar, walk, words};
use crate::scene::advance;
use crate::state::ViewState;
use crate::text::words::interface;

static TABLE: More = More {
    state: |query, scope| ViewState::from_query(query, scope).0,
    load,
    figure: |pack, state| pack.figure(state),
    begin,
    follow,
    pin: Live::write_pin,
    set_out: motion::set_out,
    advance,
};

/// Has charts answer whatever a reader may ask of them.
pub fn begin_more() {
    come(&TABLE);
}

/// Fetches the figures that the page's query asks for.
fn load(page: PageState, spot: &'static MountPoint) -> Loading {
    Box::pin(async move {
        let asked = || page.query.with_untracked(|query| ViewState::from_query(query, spot.scope()));
        let (mut state, mut warnings) = asked();
        let mut loaded = edition::load(spot, page.lang, &state).await?;
        // The reader may have turned to another rate in the meantime.
        while asked().0.rate != state.rate {
            (state, warnings) = asked();
            loaded = edition::load(spot, page.lang, &state).await?;
        }
        if !warnings.is_empty() {
            let told: Vec<String> =
                warnings.iter().map(|warning| [&warning.key, "=", &warning.value].concat()).collect();
            let told = told.join(interface::COMMA.say(page.lang));
            let words = [interface::NOT_UNDERSTOOD, interface::COLON, interface::STOP];
            let [unknown, colon, stop] = words.map(|word| word.say(page.lang));
            loaded.notice = [unknown, colon, &told, stop].concat();
        }
        Ok(loaded)
    })
}

/// Begins what the page as a whole answers.
fn begin(page: PageState, root: &Element) {
    if let Some(document) = root.owner_document() {
        page.follow(&document);
    }
    citations::begin(page, root);
}

/// Follows a chart that has come to life.
fn follow(live: Live, chart: &Element) {
    let part = |selector: &str| maybe_part(chart, selector);
    let (Some(bar), Some(panel), Some(printed)) = (part(".tools"), part(".panel"), part(".printed")) else {
        return;
    };
    toolbar::follow(live, bar);
    panel::follow(live, panel, part(".data"));
    words::follow(live, chart);
    print::follow(live, chart, printed);
    walk::follow(live, chart);
    citations::follow(live);
    follow_rate(live);
}

/// Fetches other figures whenever the reader asks for another exchange rate.
fn follow_rate(live: Live) {
    let mut shown = live.state.with_untracked(|state| state.rate.clone());
    watch(Box::new(move || {
        let rate = live.state.with(|state| state.rate.clone());
        if rate == shown {
            return;
        }
        shown.clone_from(&rate);
        spawn_local(async move {
            let loaded = load(live.page, live.spot).await;
            // The reader may have turned to another rate in the meantime.
            if live.state.with_untracked(|state| state.rate != rate) {
                return;
            }
            match loaded {
                Ok(loaded) => live.pack.set(Shared::new(loaded.pack)),
                Err(lost) => live.say(&lost.words(live.page.lang)),
            }
        });
    }));
}
