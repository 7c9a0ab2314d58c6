//! What the parts of the explorer share: what is asked for, the table in front, and how both change.
//!
//! Knows the address and where tables are fetched, no element but the page's list of tables.

use leptos::prelude::*;
use web_sys::Element;

use crate::app::fetch::{self, Lost};
use crate::app::hooks::{Shared, elements};
use crate::app::page::PageState;
use crate::figure::Sheet;
use crate::state::{Exploring, ViewState};

/// What the parts of the explorer share.
#[derive(Clone, Copy)]
pub struct Explorer {
    /// The page around it.
    pub page: PageState,
    /// What is asked for.
    pub view: Memo<ViewState>,
    /// The table in front.
    pub sheet: RwSignal<Option<Shared<Sheet>>>,
    /// A word in answer to something that cannot be done.
    pub said: RwSignal<String>,
    /// Whether the reader has opened a table from the list, whose heading takes the focus once it is there.
    pub opened: RwSignal<bool>,
}

impl Explorer {
    /// The table that is asked for: by name, or as that of a datum.
    pub fn wanted(self) -> Option<String> {
        self.view.with(wanted)
    }

    /// Fetches the table that is asked for, unless it is in front already.
    pub async fn load(self, root: &Element) {
        let lang = self.page.lang;
        let id = self.view.with_untracked(wanted);
        let file = id.as_ref().and_then(|id| maybe_file(root, id));
        let (Some(id), Some(file)) = (id, file) else {
            self.sheet.try_set(None);
            return;
        };
        let here = |sheet: &Option<Shared<Sheet>>| sheet.as_ref().is_some_and(|sheet| sheet.id == id);
        if self.sheet.with_untracked(here) {
            return;
        }
        let loaded = match fetch::packed(&file).await {
            Ok(bytes) => Sheet::from_bytes(&bytes).map_err(|_| Lost::unreadable(&file)),
            Err(lost) => Err(lost),
        };
        // The reader may have asked for another one in the meantime.
        if self.view.with_untracked(wanted).as_ref() != Some(&id) {
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
    pub fn ask(self, quietly: bool, change: &mut dyn FnMut(&mut Exploring, &mut ViewState)) {
        self.said.set(String::new());
        let change = &mut |view: &mut ViewState| {
            let mut asked = Exploring::from_view(view).0;
            change(&mut asked, view);
            asked.write(view);
        };
        if quietly { self.page.amend(change) } else { self.page.change(None, change) }
    }
}

/// The table that an address asks for.
pub fn wanted(view: &ViewState) -> Option<String> {
    let named = Exploring::from_view(view).0.table;
    named.or_else(|| Some(view.datum.as_ref()?.split('/').next()?.to_owned()))
}

/// The address of a table's file, if the page's list has the table.
pub fn maybe_file(root: &Element, id: &str) -> Option<String> {
    let listed = elements(root, "[data-sheet]");
    let entry = listed.iter().find(|entry| entry.get_attribute("data-sheet").is_some_and(|own| own == id))?;
    entry.get_attribute("data-file")
}
