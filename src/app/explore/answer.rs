//! What a reader does in the explorer, and what that asks for.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement};

use crate::app::explore::explorer::Explorer;
use crate::app::hooks::{is_plain, listen, maybe_part, target_within};
use crate::app::panel::focus_later;
use crate::figure::{Choice, Fallback, Sheet};
use crate::markup::explore::fallback;
use crate::state::{ChartKind, Exploring, ViewState};
use crate::text::words::explorer as words;

/// Listens for the life of the current owner.
pub fn follow(explorer: Explorer, root: &Element, section: &Element) {
    for kind in ["click", "change", "input"] {
        let at = section.clone();
        listen(
            section,
            kind,
            false,
            Box::new(move |event| {
                match kind {
                    "click" => press(explorer, &event, &at),
                    "input" => search(explorer, &event),
                    _ => choose(explorer, &event),
                };
            }),
        );
    }
    listen(
        root,
        "click",
        true,
        Box::new(move |event| {
            let link = target_within(&event, "[data-sheet] a:not([download])").filter(|_| is_plain(&event));
            let entry = link.and_then(|link| link.closest("[data-sheet]").ok().flatten());
            if let Some(id) = entry.and_then(|entry| entry.get_attribute("data-sheet")) {
                event.prevent_default();
                explorer.opened.set(true);
                open(explorer, &id);
            }
        }),
    );
}

/// Another table: how cells are shown stays, all else is that table's own.
fn open(explorer: Explorer, id: &str) {
    explorer.ask(false, &mut |asked, view| {
        let Exploring { words, evidence, details, .. } = *asked;
        *asked = Exploring { table: Some(id.to_owned()), words, evidence, details, ..Exploring::default() };
        *view = ViewState {
            lang: view.lang,
            theme: view.theme,
            unknown: std::mem::take(&mut view.unknown),
            ..ViewState::default()
        };
    });
}

fn value_of(part: &Element, name: &str) -> Option<String> {
    part.get_attribute(name)
}

/// A button.
fn press(explorer: Explorer, event: &Event, section: &Element) -> Option<()> {
    let button = target_within(event, "[data-sort], [data-switch], [data-kind]")?;
    if let Some(id) = value_of(&button, "data-sort") {
        explorer.ask(false, &mut |_, view| {
            view.sort = match &view.sort {
                Some((old, false)) if *old == id => Some((id.clone(), true)),
                Some((old, true)) if *old == id => None,
                _ => Some((id.clone(), false)),
            };
        });
        // The headings are made anew; give the focus back to the one that was pressed.
        let (selector, at) = (["[data-sort=\"", &id, "\"]"].concat(), section.clone());
        focus_later(Box::new(move || maybe_part(&at, &selector)));
    } else if let Some(switch) = value_of(&button, "data-switch") {
        explorer.ask(false, &mut |asked, _| match switch.as_str() {
            "printed" => asked.words = false,
            "words" => asked.words = true,
            "evidence" => asked.evidence = !asked.evidence,
            _ => asked.details = !asked.details,
        });
    } else {
        let code = value_of(&button, "data-kind")?;
        let kind = ChartKind::ALL.into_iter().find(|kind| kind.code() == code)?;
        let sheet = explorer.sheet.get_untracked()?;
        if sheet.labels(kind).is_empty() {
            explorer.said.set(words::NO_DATES.say(sheet.lang).to_owned());
            return None;
        }
        rechart(explorer, &sheet, &mut |asked, _| {
            asked.kind = Some(kind);
            // A line's dates name no bars, and the other way round.
            asked.label = None;
        });
    }
    Some(())
}

/// A letter typed in the search field. The way back leads past all of them at once.
fn search(explorer: Explorer, event: &Event) -> Option<()> {
    let field = target_within(event, "[data-q]")?.dyn_into::<HtmlInputElement>().ok()?;
    let text = field.value();
    explorer.ask(true, &mut |asked, _| asked.text.clone_from(&text));
    Some(())
}

/// A list or a box to tick.
fn choose(explorer: Explorer, event: &Event) -> Option<()> {
    let part = target_within(event, "select, [data-value]")?;
    let sheet = explorer.sheet.get_untracked()?;
    if let Some(id) = value_of(&part, "data-value") {
        return tick(explorer, &sheet, part.dyn_ref()?, &id);
    }
    let list = part.dyn_ref::<HtmlSelectElement>()?;
    if part.has_attribute("data-table") {
        open(explorer, &list.value());
    } else if part.has_attribute("data-x") {
        let id = list.value();
        rechart(explorer, &sheet, &mut |asked, _| asked.label = Some(id.clone()));
    } else {
        let column = value_of(&part, "data-where")?;
        let choices = &sheet.columns.get(sheet.maybe_column(&column)?)?.choices;
        let chosen =
            usize::try_from(list.selected_index()).ok()?.checked_sub(1).and_then(|at| choices.get(at));
        explorer.ask(false, &mut |asked, _| {
            asked.filters.retain(|(own, _)| *own != column);
            asked.filters.extend(chosen.map(|(id, _)| (column.clone(), id.clone())));
        });
    }
    Some(())
}

/// A measure more or less. One of another unit stands alone, and one always stands.
fn tick(explorer: Explorer, sheet: &Sheet, part: &HtmlInputElement, id: &str) -> Option<()> {
    let asked = explorer.view.with_untracked(|view| Exploring::from_view(view).0);
    let at = sheet.measures.iter().position(|measure| measure.id == id)?;
    let Choice { measures, .. } = sheet.choice(&asked)?.0;
    let mut kept = measures;
    let mut alone = false;
    if part.checked() {
        kept.push(at);
        let unit = |at: &usize| sheet.measures.get(*at).map(|measure| &measure.unit);
        alone = kept.iter().any(|own| unit(own) != unit(&at));
        if alone {
            kept = vec![at];
        }
    } else {
        kept.retain(|own| *own != at);
    }
    if kept.is_empty() {
        part.set_checked(true);
        return None;
    }
    let ids: Vec<String> =
        kept.iter().filter_map(|at| sheet.measures.get(*at)).map(|measure| measure.id.clone()).collect();
    rechart(explorer, sheet, &mut |asked, _| asked.values.clone_from(&ids));
    if alone {
        explorer.said.set(fallback(&Fallback::Units, sheet.lang));
    }
    Some(())
}

/// Changes what is charted. What would be drawn unasked is not asked for in the address.
fn rechart(explorer: Explorer, sheet: &Sheet, change: &mut dyn FnMut(&mut Exploring, &mut ViewState)) {
    explorer.ask(false, &mut |asked, view| {
        change(asked, view);
        let choice = |asked: &Exploring| sheet.choice(asked).map(|(choice, _)| choice);
        let forget: [fn(&mut Exploring); 3] =
            [|asked| asked.values.clear(), |asked| asked.label = None, |asked| asked.kind = None];
        for forget in forget {
            let mut plain = asked.clone();
            forget(&mut plain);
            if choice(&plain) == choice(asked) {
                *asked = plain;
            }
        }
    });
}
