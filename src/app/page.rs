//! The page's state: the query string, and what follows from it for the whole page, its theme.
//!
//! The query string is the one place where state lives; everything else is derived from it. The language is no state: a page has
//! one, and another is another page.

use wasm_bindgen::JsCast;
use web_sys::{Document, Event, PageTransitionEvent};

use crate::app::address;
use crate::app::hooks::{Memo, RwSignal, listen, watch_media, watch_ratio, window};
use crate::look::Theme;
use crate::text::Lang;

/// What all charts of a page share.
#[derive(Clone, Copy)]
pub struct PageState {
    /// The query string, without its question mark.
    pub query: RwSignal<String>,
    /// The page's language.
    pub lang: Lang,
    /// The theme that is chosen, here or for every page; else the system's counts.
    pub choice: RwSignal<Option<Theme>>,
    /// Whether the system wants the dark one.
    pub dark: RwSignal<bool>,
    /// The theme in force.
    pub theme: Memo<Theme>,
    /// Device pixels in a CSS pixel.
    pub ratio: RwSignal<f64>,
    /// Changes when the page comes back as it was left, and canvases may have lost what was on them.
    pub again: RwSignal<()>,
}

impl PageState {
    /// Reads the address, and follows the system's theme and the device pixel ratio for the life of the current owner.
    pub fn new(document: &Document) -> PageState {
        let query = RwSignal::new(address::query());
        let root = document.document_element();
        let named = |name: &str| root.as_ref().and_then(|root| root.get_attribute(name));
        // As the page's first script read it.
        let choice = RwSignal::new(
            named("data-theme").map(|name| if name == "dark" { Theme::Dark } else { Theme::Light }),
        );
        let dark = RwSignal::new(false);
        let ratio = RwSignal::new(1.0);
        watch_media("(prefers-color-scheme: dark)", dark);
        // Paper is light, whatever the screen was.
        let printing = RwSignal::new(false);
        watch_media("print", printing);
        watch_ratio(ratio);
        let theme = Memo::new(move |_| match choice.get() {
            _ if printing.get() => Theme::Light,
            Some(theme) => theme,
            None if dark.get() => Theme::Dark,
            None => Theme::Light,
        });
        // Not `lang`, which translators change.
        let lang = named("data-lang").and_then(|code| Lang::maybe_from_code(&code)).unwrap_or_default();
        let page = PageState { query, lang, choice, dark, theme, ratio, again: RwSignal::new(()) };
        if let Some(window) = window() {
            let back = move |event: Event| {
                if event.unchecked_ref::<PageTransitionEvent>().persisted() {
                    page.again.set(());
                }
            };
            listen(&window, "pageshow", false, Box::new(back));
        }
        page
    }
}
