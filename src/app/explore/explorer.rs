//! What the parts of the explorer share: what is asked for, the table in front, and how both change.
//!
//! Knows the address and where tables are fetched, no element but the page's list of tables.

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use crate::app::explore::list;
use crate::app::fetch::{self, Lost};
use crate::app::hooks::{Memo, RwSignal, Shared, watch};
use crate::app::page::PageState;
use crate::figure::{Choice, Fallback, Sheet, Shown};
use crate::markup::explore::{TableGroup, fallback};
use crate::state::{ChartKind, Exploring, ViewState};
use crate::text::words::explorer as words;

/// What the parts of the explorer share.
#[derive(Clone, Copy)]
pub struct Explorer {
    /// The page around it.
    pub page: PageState,
    /// What is asked for.
    pub view: Memo<ViewState>,
    /// The page's list of tables.
    pub listed: &'static [TableGroup],
    /// The table in front.
    pub sheet: RwSignal<Option<Shared<Sheet>>>,
    /// What is in front, of the table and of what is asked.
    pub front: Memo<Option<Shared<Front>>>,
    /// A word in answer to something that cannot be done.
    pub said: RwSignal<String>,
    /// Whether the reader has opened a table from the list, whose heading takes the focus once it is there.
    pub opened: RwSignal<bool>,
}

/// What is in front: a table, and what is shown and drawn of it.
pub struct Front {
    /// The table.
    pub sheet: Shared<Sheet>,
    /// What is asked of it.
    pub asked: Exploring,
    /// What is shown of it.
    pub shown: Shown,
    /// What is drawn, if anything can be.
    pub choice: Option<Choice>,
}

impl Front {
    fn new(sheet: &Shared<Sheet>, view: &ViewState) -> Front {
        let asked = Exploring::from_view(view).0;
        let mut shown = sheet.shown(view, &asked);
        let choice = sheet.choice(&asked).map(|(choice, unmet)| {
            shown.unmet.extend(unmet);
            choice
        });
        Front { sheet: sheet.clone(), asked, shown, choice }
    }
}

impl Explorer {
    /// Follows the address for the life of the current owner.
    pub fn new(page: PageState, root: &Element) -> Explorer {
        let view = Memo::new(move |_| page.query.with(|query| ViewState::from_query(query, None).0));
        let (sheet, said) = (RwSignal::new(None::<Shared<Sheet>>), RwSignal::new(String::new()));
        let front = Memo::new(move |_| {
            let sheet = sheet.get()?;
            view.with(|view| Some(Shared::new(Front::new(&sheet, view))))
        });
        // It stands as long as the page does.
        let listed = list::groups(root).leak();
        let explorer = Explorer { page, view, listed, sheet, front, said, opened: RwSignal::new(false) };
        let open = move |id: &str| {
            explorer.opened.set(true);
            explorer.open(id);
        };
        list::follow(root, Box::new(open));
        let mut first = true;
        watch(Box::new(move || {
            view.with(wanted);
            if !std::mem::take(&mut first) {
                spawn_local(async move { explorer.load().await });
            }
        }));
        explorer
    }

    /// Fetches the table that is asked for, unless it is in front already.
    pub async fn load(self) {
        let lang = self.page.lang;
        let id = self.view.with_untracked(wanted);
        let file = id.as_ref().and_then(|id| self.maybe_file(id));
        let (Some(id), Some(file)) = (id, file) else {
            self.sheet.set(None);
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
                self.sheet.set(Some(Shared::new(sheet)));
            }
            Err(lost) => {
                self.said.set(lost.words(lang));
            }
        }
    }

    /// The address of a table's file, if the page's list has the table.
    pub fn maybe_file(self, id: &str) -> Option<String> {
        let mut tables = self.listed.iter().flat_map(|group| &group.tables);
        tables.find(|table| table.id == id).map(|table| table.file.clone())
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

    /// Opens another table: how cells are shown stays, all else is that table's own.
    pub fn open(self, id: &str) {
        self.ask(false, &mut |asked, view| {
            let Exploring { words, evidence, details, .. } = *asked;
            *asked =
                Exploring { table: Some(id.to_owned()), words, evidence, details, ..Exploring::default() };
            *view = ViewState {
                lang: view.lang,
                theme: view.theme,
                unknown: std::mem::take(&mut view.unknown),
                ..ViewState::default()
            };
        });
    }

    /// Orders by a column: upwards, then downwards, then not at all.
    pub fn order(self, id: &str) {
        self.ask(false, &mut |_, view| {
            view.sort = match &view.sort {
                Some((old, false)) if *old == id => Some((id.to_owned(), true)),
                Some((old, true)) if *old == id => None,
                _ => Some((id.to_owned(), false)),
            };
        });
    }

    /// Keeps the rows that have a choice of a column; an empty one stands for all.
    pub fn filter(self, column: &str, choice: &str) {
        self.ask(false, &mut |asked, _| {
            asked.filters.retain(|(own, _)| *own != column);
            if !choice.is_empty() {
                asked.filters.push((column.to_owned(), choice.to_owned()));
            }
        });
    }

    /// Draws in another way, or says why not.
    pub fn draw_as(self, kind: ChartKind) {
        let Some(sheet) = self.sheet.get_untracked() else { return };
        if sheet.labels(kind).is_empty() {
            self.said.set(words::NO_DATES.say(sheet.lang).to_owned());
            return;
        }
        self.rechart(&mut |asked| {
            asked.kind = Some(kind);
            // A line's dates name no bars, and the other way round.
            asked.label = None;
        });
    }

    /// Draws a measure more or less; says whether it did, since one always stands.
    pub fn draw_measure(self, id: &str, taken: bool) -> bool {
        let Some(front) = self.front.get_untracked() else { return false };
        let choice = front.choice.as_ref();
        let Some((ids, alone)) = choice.and_then(|choice| front.sheet.measures_with(choice, id, taken))
        else {
            return false;
        };
        self.rechart(&mut |asked| asked.values.clone_from(&ids));
        if alone {
            self.said.set(fallback(&Fallback::Units, front.sheet.lang));
        }
        true
    }

    /// Changes what is charted.
    pub fn rechart(self, change: &mut dyn FnMut(&mut Exploring)) {
        let Some(sheet) = self.sheet.get_untracked() else { return };
        self.ask(false, &mut |asked, _| {
            change(asked);
            *asked = sheet.plainly(asked.clone());
        });
    }
}

/// The table that an address asks for: by name, or as that of a datum.
pub fn wanted(view: &ViewState) -> Option<String> {
    let named = Exploring::from_view(view).0.table;
    named.or_else(|| Some(view.datum.as_ref()?.split('/').next()?.to_owned()))
}
