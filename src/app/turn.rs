//! The page turns to another state: at its reader's wish, with the browser's history, or because a script asks for it.

use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Document, Event};

use crate::app::address;
use crate::app::events::ASK;
use crate::app::hooks::{is_plain, listen, target_within, window};
use crate::app::page::PageState;
use crate::look::Theme;
use crate::state::{ThemeChoice, ViewState};

impl PageState {
    /// Answers the history, scripts and the theme button for the life of the current owner.
    pub fn follow(self, document: &Document) {
        self.mark(document, &address::query());
        let at = document.clone();
        if let Some(window) = window() {
            listen(&window, "popstate", false, Box::new(move |_| self.show(&at, address::query())));
            listen(&window, ASK, true, Box::new(move |event| self.heed(&event)));
        }
        listen(document, "click", false, Box::new(move |event| self.click(&event)));
    }

    /// Changes the state behind a scope and moves the address along, if that makes a difference.
    pub fn change(self, scope: Option<&str>, change: &mut dyn FnMut(&mut ViewState)) {
        self.turn(scope, false, change);
    }

    /// Changes the page's state and the address with it, without a step to go back to.
    pub fn amend(self, change: &mut dyn FnMut(&mut ViewState)) {
        self.turn(None, true, change);
    }

    /// Follows what a script asks for, if all of that can be understood; what cannot is refused by preventing the event's default.
    fn heed(self, event: &Event) {
        let asked = event.unchecked_ref::<CustomEvent>().detail().as_string().unwrap_or_default();
        let (asked, warnings) = ViewState::from_query(&asked, None);
        if warnings.is_empty() {
            self.amend(&mut |state| state.clone_from(&asked));
        } else {
            event.prevent_default();
        }
    }

    fn turn(self, scope: Option<&str>, quietly: bool, change: &mut dyn FnMut(&mut ViewState)) {
        let Some(old) = self.query.try_get_untracked() else { return };
        let old = ViewState::from_query(&old, scope).0;
        let mut state = old.clone();
        change(&mut state);
        let Some(document) = window().and_then(|window| window.document()) else { return };
        if state != old {
            let new = state.to_query(scope);
            address::write(&new, quietly);
            self.show(&document, new);
        }
    }

    /// Shows what a query asks for.
    fn show(self, document: &Document, query: String) {
        self.mark(document, &query);
        self.query.set(query);
    }

    /// The theme button, wherever it stands on the page.
    fn click(self, event: &Event) {
        if is_plain(event) && target_within(event, "[data-theme-choice]").is_some() {
            let Some(theme) = self.theme.try_get_untracked() else { return };
            let system = if self.dark.get_untracked() { Theme::Dark } else { Theme::Light };
            let (next, choice) = match theme {
                Theme::Light => (Theme::Dark, ThemeChoice::Dark),
                Theme::Dark => (Theme::Light, ThemeChoice::Light),
            };
            // What the system wants anyway needs no word in the address.
            self.change(None, &mut |state| state.theme = (next != system).then_some(choice));
        }
    }

    /// Writes the theme that a query asks for on the root.
    fn mark(self, document: &Document, query: &str) {
        let theme = ViewState::from_query(query, None).0.theme.map(|choice| match choice {
            ThemeChoice::Light => Theme::Light,
            ThemeChoice::Dark => Theme::Dark,
        });
        self.choice.set(theme);
        let Some(root) = document.document_element() else { return };
        // Neither fails: both are names.
        let _ = match theme {
            Some(Theme::Light) => root.set_attribute("data-theme", "light"),
            Some(Theme::Dark) => root.set_attribute("data-theme", "dark"),
            None => root.remove_attribute("data-theme"),
        };
    }
}
