//! The explorer: one table at a time, fetched when it is asked for, searched, ordered and charted.
//!
//! All state is in the address; what is shown follows from it and from the sheet. Invariant: until a table is asked for,
//! and whenever one is not to be had, the page's list of tables stands as it was.

mod answer;
mod drawn;
mod parts;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use crate::app::fetch::{self, Lost};
use crate::app::hooks::{Shared, elements, maybe_part, watch};
use crate::app::page::PageState;
use crate::figure::Sheet;
use crate::state::{Exploring, ViewState};
use crate::text::Lang;

/// What the parts of the explorer share.
#[derive(Clone, Copy)]
pub struct Explorer {
    page: PageState,
    /// What is asked for.
    view: Memo<ViewState>,
    /// The table in front.
    sheet: RwSignal<Option<Shared<Sheet>>>,
    /// A word in answer to something that cannot be done.
    said: RwSignal<String>,
    /// Whether the reader has opened a table from the list, whose heading takes the focus once it is there.
    opened: RwSignal<bool>,
}

/// Sets the explorer up on a page that has one, and fetches what the address asks for.
pub async fn begin(page: PageState, owner: Owner, root: &Element) {
    let Some(section) = maybe_part(root, "[data-explorer]") else { return };
    let explorer = owner.with(|| {
        let view = Memo::new(move |_| page.query.with(|query| ViewState::from_query(query, None).0));
        let (sheet, said) = (RwSignal::new(None), RwSignal::new(String::new()));
        let explorer = Explorer { page, view, sheet, said, opened: RwSignal::new(false) };
        let (at, mut first) = (root.clone(), true);
        watch(Box::new(move || {
            page.lang.get();
            explorer.wanted();
            if !std::mem::take(&mut first) {
                let at = at.clone();
                spawn_local(async move { explorer.load(&at).await });
            }
        }));
        explorer
    });
    explorer.load(root).await;
    owner.with(|| parts::follow(explorer, root, &section));
}

impl Explorer {
    /// The table that is asked for: by name, or as that of a datum.
    fn wanted(self) -> Option<String> {
        self.view.with(wanted)
    }

    /// Fetches the table that is asked for, unless it is in front already.
    async fn load(self, root: &Element) {
        let lang = self.page.lang.get_untracked();
        let id = self.view.with_untracked(wanted);
        let file = id.as_ref().and_then(|id| maybe_file(root, id, lang));
        let (Some(id), Some(file)) = (id, file) else {
            self.sheet.try_set(None);
            return;
        };
        let here = |sheet: &Option<Shared<Sheet>>| {
            sheet.as_ref().is_some_and(|sheet| sheet.id == id && sheet.lang == lang)
        };
        if self.sheet.with_untracked(here) {
            return;
        }
        let loaded = match fetch::bytes(&file).await {
            Ok(bytes) => Sheet::from_bytes(&bytes).map_err(|_| Lost::unreadable(&file)),
            Err(lost) => Err(lost),
        };
        // The reader may have asked for another one in the meantime.
        if self.view.with_untracked(wanted).as_ref() != Some(&id) || self.page.lang.get_untracked() != lang {
            return;
        }
        match loaded {
            Ok(sheet) => {
                self.sheet.try_set(Some(Shared::new(sheet)));
            }
            Err(lost) => {
                self.said.try_set(lost.words(lang));
            }
        }
    }

    /// Changes what is asked for, and with it the address. `quietly`: without a step to go back to.
    fn ask(self, quietly: bool, change: &mut dyn FnMut(&mut Exploring, &mut ViewState)) {
        self.said.set(String::new());
        let change = &mut |view: &mut ViewState| {
            let mut asked = Exploring::from_view(view).0;
            change(&mut asked, view);
            asked.write(view);
        };
        if quietly { self.page.amend(change) } else { self.page.change(None, change) }
    }
}

fn wanted(view: &ViewState) -> Option<String> {
    let named = Exploring::from_view(view).0.table;
    named.or_else(|| Some(view.datum.as_ref()?.split('/').next()?.to_owned()))
}

/// The address of a table's file, if the page's list has the table.
fn maybe_file(root: &Element, id: &str, lang: Lang) -> Option<String> {
    let listed = elements(root, "[data-sheet]");
    let entry = listed.iter().find(|entry| entry.get_attribute("data-sheet").is_some_and(|own| own == id))?;
    entry.get_attribute(lang.pick("data-en", "data-zh"))
}
