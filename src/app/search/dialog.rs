//! The dialog: a line to type in and the answers under it, one of which is chosen.
//!
//! The focus stays in the line; arrows move the choice, as in any combobox. Answers are links, so they open as links do;
//! only a datum of a chart on this very page is gone to without leaving it.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Document, Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement, KeyboardEvent,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

use crate::app::events::{PIN, ask};
use crate::app::fetch::{self, Lost};
use crate::app::hooks::{Listener, elements, is_plain, maybe_part, set_flag, set_html, target_within};
use crate::figure::Index;
use crate::markup;
use crate::text::Lang;
use crate::text::words::interface;

/// What browsers say of a key that an input method takes, instead of its own code.
const COMPOSING: u32 = 229;
/// How long after an input method has ended its work a key still belongs to it, in milliseconds: longer than a browser
/// takes from one event to the next, shorter than anyone takes from one key to the next.
const AFTERWARDS: f64 = 50.0;

/// The dialog of one page.
pub struct Dialog {
    lang: Lang,
    root: Element,
    element: HtmlDialogElement,
    /// Where the index is, from this page.
    address: String,
    index: OnceCell<Index>,
    loading: Cell<bool>,
    /// When an input method last ended its work, in milliseconds of the page's clock.
    composed: Cell<f64>,
}

impl Dialog {
    /// Takes the page's dialog, or puts a closed one into the page, and listens as long as the page lasts.
    pub fn maybe_new(document: &Document) -> Option<Rc<Dialog>> {
        let root = document.document_element()?;
        let address = root.get_attribute("data-index")?;
        let code = root.get_attribute("data-lang").unwrap_or_default();
        // A script may have opened one for what is typed before this program is here.
        let element = maybe_part(&root, "dialog.search").or_else(|| {
            let element = document.create_element("dialog").ok()?;
            element.set_class_name("search");
            document.body()?.append_child(&element).ok()?;
            Some(element)
        });
        let element = element?.dyn_into::<HtmlDialogElement>().ok()?;
        let dialog = Rc::new(Dialog {
            lang: Lang::maybe_from_code(&code).unwrap_or_default(),
            root,
            element,
            address,
            index: OnceCell::new(),
            loading: Cell::new(false),
            composed: Cell::new(f64::NEG_INFINITY),
        });
        for kind in ["input", "keydown", "click", "compositionend"] {
            let at = Rc::clone(&dialog);
            let answer = move |event: Event| match kind {
                "input" => at.answer(),
                "keydown" => at.press(event.unchecked_ref()),
                "compositionend" => at.composed.set(event.time_stamp()),
                _ => at.click(&event),
            };
            Listener::new(&dialog.element, kind, true, Box::new(answer)).stay();
        }
        Some(dialog)
    }

    /// Opens it in the language of the page, empty but for what was typed while the program was on its way. The index is
    /// fetched the first time.
    pub fn open(self: &Rc<Self>) {
        let lang = self.lang;
        let typed = self.line().filter(|_| self.element.open()).map(|line| line.value());
        if self.part("[role=combobox]").is_some() && typed.is_some() {
            return;
        }
        set_html(&self.element, &markup::search(lang));
        let _ = self.element.set_attribute("aria-label", interface::SEARCH.say(lang));
        if !self.element.open() {
            // Fails only where the dialog is not in the page.
            let _ = self.element.show_modal();
        } else if let Some((line, typed)) = self.line().zip(typed) {
            line.set_value(&typed);
            let _ = line.focus();
        }
        if self.index.get().is_none() && !self.loading.replace(true) {
            let at = Rc::clone(self);
            spawn_local(async move { at.load().await });
        }
    }

    async fn load(&self) {
        let index = match fetch::packed(&self.address).await {
            Ok(bytes) => Index::from_bytes(&bytes).map_err(|_| Lost::unreadable(&self.address)),
            Err(lost) => Err(lost),
        };
        self.loading.set(false);
        match index {
            Ok(index) => {
                let _ = self.index.set(index);
                self.answer();
            }
            Err(lost) => self.tell(&lost.words(self.lang)),
        }
    }

    /// Shows the answers to what is typed, the first one chosen.
    fn answer(&self) {
        let lang = self.lang;
        let Some(list) = self.part(".found") else { return };
        let Some(index) = self.index.get() else {
            if self.loading.get() {
                self.tell(interface::SEARCH_LOADING.say(lang));
            }
            return;
        };
        let query = self.line().map(|line| line.value()).unwrap_or_default();
        let found = index.find_or_nearest(&query);
        let root = self.address.rfind('/').and_then(|at| self.address.get(..=at)).unwrap_or_default();
        let root = [root, lang.folder()].concat();
        set_html(&list, &markup::found(index, &found, &query, lang, &root));
        list.set_scroll_top(0);
        if query.is_empty() {
            self.tell(interface::SEARCH_HINT.say(lang));
        } else {
            self.tell(&markup::counted(&found, lang));
        }
        set_flag(&list, "hidden", found.count == 0);
        self.choose(0);
    }

    /// Chooses an answer by its place in the list.
    fn choose(&self, chosen: usize) {
        let Some(line) = self.line() else { return };
        let options = self.options();
        let _ = line.set_attribute("aria-expanded", if options.is_empty() { "false" } else { "true" });
        let _ = line.remove_attribute("aria-activedescendant");
        for (at, option) in options.iter().enumerate() {
            let _ = option.set_attribute("aria-selected", if at == chosen { "true" } else { "false" });
            if at == chosen {
                let _ = line.set_attribute("aria-activedescendant", &option.id());
                let nearest = ScrollIntoViewOptions::new();
                nearest.set_block(ScrollLogicalPosition::Nearest);
                option.scroll_into_view_with_scroll_into_view_options(&nearest);
            }
        }
    }

    fn press(&self, event: &KeyboardEvent) {
        // While an input method composes Chinese, its keys are its own. So is the one that ends it, which browsers send
        // before the end or just after it.
        let composed = event.is_composing()
            || event.key_code() == COMPOSING
            || event.time_stamp() - self.composed.get() < AFTERWARDS;
        if composed || event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let key = event.key();
        let options = self.options();
        let chosen = options.iter().position(is_chosen);
        let count = options.len();
        match (key.as_str(), chosen) {
            ("ArrowDown", Some(at)) => self.choose((at + 1) % count),
            ("ArrowUp", Some(at)) => self.choose((at + count - 1) % count),
            // On the button for closing, Enter is the button's.
            ("Enter", Some(at)) if target_within(event, "input").is_some() => {
                if let Some(option) = options.get(at).and_then(|option| option.dyn_ref::<HtmlElement>()) {
                    option.click();
                }
            }
            _ => return,
        }
        event.prevent_default();
    }

    fn click(&self, event: &Event) {
        // The dialog itself is what is clicked outside its panel.
        let outside = event.target().as_ref() == Some(self.element.as_ref());
        if outside || target_within(event, "[data-shut]").is_some() {
            self.element.close();
            return;
        }
        let Some(option) = target_within(event, "[role=option]").filter(|_| is_plain(event)) else { return };
        // Whoever comes back to this page wants the page.
        self.element.close();
        if self.go(&option).is_some() {
            event.prevent_default();
        }
    }

    /// Goes to a datum of a chart on this page. Nothing if the answer is anything else.
    fn go(&self, option: &Element) -> Option<()> {
        let at: usize = option.get_attribute("data-at")?.parse().ok()?;
        let entry = self.index.get()?.entries.get(at)?;
        let id = entry.maybe_datum()?;
        let here = |chart: &String| maybe_part(&self.root, &["[data-chart=", chart, "]"].concat());
        let chart = entry.charts.iter().find_map(here)?;
        ask(&chart, PIN, &JsValue::from_str(id)).then_some(())
    }

    fn tell(&self, words: &str) {
        if let Some(count) = self.part(".count") {
            count.set_text_content(Some(words));
        }
    }

    fn line(&self) -> Option<HtmlInputElement> {
        self.part("input")?.dyn_into().ok()
    }

    fn options(&self) -> Vec<Element> {
        elements(&self.element, "[role=option]")
    }

    fn part(&self, selector: &str) -> Option<Element> {
        maybe_part(&self.element, selector)
    }
}

fn is_chosen(option: &Element) -> bool {
    option.get_attribute("aria-selected").as_deref() == Some("true")
}
