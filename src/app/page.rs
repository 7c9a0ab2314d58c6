//! The page's state: the query string, and what follows from it for the whole page, its theme.
//!
//! The query string is the one place where state lives; everything else is derived from it. The language is no state: a page has
//! one, and another is another page.

use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Document, Event, PageTransitionEvent};

use crate::app::address;
use crate::app::events::ASK;
use crate::app::hooks::{Memo, RwSignal, is_plain, listen, target_within, watch_media, watch_ratio, window};
use crate::look::Theme;
use crate::state::{ThemeChoice, ViewState};
use crate::text::Lang;

/// What all charts of a page share.
#[derive(Clone, Copy)]
pub struct PageState {
    /// The query string, without its question mark.
    pub query: RwSignal<String>,
    /// The page's language.
    pub lang: Lang,
    /// The theme in force.
    pub theme: Memo<Theme>,
    /// Device pixels in a CSS pixel.
    pub ratio: RwSignal<f64>,
    /// Changes when the page comes back as it was left, and canvases may have lost what was on them.
    pub again: RwSignal<()>,
}

impl PageState {
    /// Reads the address and follows it, the system's theme and the device pixel ratio for the life of the current owner.
    pub fn new(document: &Document) -> PageState {
        let query = RwSignal::new(address::query());
        let dark = RwSignal::new(false);
        let ratio = RwSignal::new(1.0);
        watch_media("(prefers-color-scheme: dark)", dark);
        // Paper is light, whatever the screen was.
        let printing = RwSignal::new(false);
        watch_media("print", printing);
        watch_ratio(ratio);
        let theme = Memo::new(move |_| {
            let choice = query.with(|query| ViewState::from_query(query, None).0.theme);
            match choice {
                _ if printing.get() => Theme::Light,
                Some(ThemeChoice::Light) => Theme::Light,
                Some(ThemeChoice::Dark) => Theme::Dark,
                None if dark.get() => Theme::Dark,
                None => Theme::Light,
            }
        });
        // Not `lang`, which translators change.
        let code = document.document_element().and_then(|root| root.get_attribute("data-lang"));
        let lang = code.and_then(|code| Lang::maybe_from_code(&code)).unwrap_or_default();
        let page = PageState { query, lang, theme, ratio, again: RwSignal::new(()) };
        mark(document, &address::query());
        let at = document.clone();
        if let Some(window) = window() {
            listen(&window, "popstate", false, Box::new(move |_| page.show(&at, address::query())));
            listen(&window, ASK, true, Box::new(move |event| page.heed(&event)));
            let back = move |event: Event| {
                if event.unchecked_ref::<PageTransitionEvent>().persisted() {
                    page.again.set(());
                }
            };
            listen(&window, "pageshow", false, Box::new(back));
        }
        listen(document, "click", false, Box::new(move |event| page.click(&event, dark)));
        page
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
        mark(document, &query);
        self.query.set(query);
    }

    /// The theme button, wherever it stands on the page.
    fn click(self, event: &Event, dark: RwSignal<bool>) {
        if is_plain(event) && target_within(event, "[data-theme-choice]").is_some() {
            let Some(theme) = self.theme.try_get_untracked() else { return };
            let system = if dark.get_untracked() { Theme::Dark } else { Theme::Light };
            let (next, choice) = match theme {
                Theme::Light => (Theme::Dark, ThemeChoice::Dark),
                Theme::Dark => (Theme::Light, ThemeChoice::Light),
            };
            // What the system wants anyway needs no word in the address.
            self.change(None, &mut |state| state.theme = (next != system).then_some(choice));
        }
    }
}

/// Writes the theme on the root.
fn mark(document: &Document, query: &str) {
    let theme = ViewState::from_query(query, None).0.theme;
    let Some(root) = document.document_element() else { return };
    let _ = match theme {
        Some(ThemeChoice::Light) => root.set_attribute("data-theme", "light"),
        Some(ThemeChoice::Dark) => root.set_attribute("data-theme", "dark"),
        None => root.remove_attribute("data-theme"),
    };
}
