//! The explorer's parts: what is written in each, from the address and the sheet.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use crate::app::chart::is_arriving;
use crate::app::explore::answer;
use crate::app::explore::chart_builder::ChartBuilder;
use crate::app::explore::explorer::{Explorer, maybe_file, wanted};
use crate::app::hooks::{Slot, elements, maybe_part, set_flag, set_html, set_pressed, watch};
use crate::app::panel::focus_later;
use crate::figure::{Asked, Sheet};
use crate::markup::explore::{
    GridView, Listed, controls, count, fallback, grid, not_there, not_understood, picker, skeleton,
};
use crate::state::{Exploring, ViewState};

/// The parts of the page that are filled.
struct Parts {
    root: Element,
    section: Element,
    notice: Slot,
    picker: Slot,
    title: Element,
    asking: Slot,
    count: Slot,
    grid: Slot,
    drawn: ChartBuilder,
    /// Where to go once a table is in front: to the datum that the address names.
    arriving: bool,
}

/// Fills the parts and follows the address and the sheet for the life of the current owner.
pub fn follow(explorer: Explorer, root: &Element, section: &Element) -> Option<()> {
    set_html(section, skeleton());
    let slot = |selector: &str| maybe_part(root, selector).map(Slot::new);
    let mut parts = Parts {
        root: root.clone(),
        section: section.clone(),
        notice: slot("[data-notice]")?,
        picker: slot(".picker")?,
        title: maybe_part(section, "h2")?,
        asking: slot(".asking")?,
        count: slot(".count")?,
        grid: slot(".sheet")?,
        drawn: ChartBuilder::maybe_of(section)?,
        arriving: true,
    };
    answer::follow(explorer, root, section);
    watch(Box::new(move || parts.fill(explorer)));
    Some(())
}

impl Parts {
    fn fill(&mut self, explorer: Explorer) {
        let view = explorer.view.get();
        let lang = explorer.page.lang;
        let (asked, warnings) = Exploring::from_view(&view);
        let own = explorer.page.query.with(|query| ViewState::from_query(query, None).1);
        let mut told = vec![explorer.said.get()];
        for warning in own.iter().chain(&warnings) {
            told.push(not_understood(&warning.key, &warning.value, lang));
        }
        let sheet = explorer.sheet.get();
        set_flag(&self.section, "hidden", sheet.is_none());
        match &sheet {
            Some(sheet) => self.show(explorer, sheet, &view, &asked, &mut told),
            None => {
                let lost = wanted(&view).filter(|id| maybe_file(&self.root, id).is_none());
                told.extend(lost.map(|id| not_understood("table", &id, lang)));
            }
        }
        told.retain(|words| !words.is_empty());
        self.notice.fill(crate::markup::escape(&told.join(" ")));
    }

    fn show(
        &mut self,
        explorer: Explorer,
        sheet: &Sheet,
        view: &ViewState,
        asked: &Exploring,
        told: &mut Vec<String>,
    ) {
        let lang = sheet.lang;
        let mut unknown = |key: &str, value: &str| told.push(not_understood(key, value, lang));
        let order = view.sort.as_ref().and_then(|(id, downwards)| {
            let column = sheet.maybe_column(id);
            if column.is_none() {
                unknown("sort", id);
            }
            Some((column?, *downwards))
        });
        let mut choices = Vec::new();
        for (id, choice) in &asked.filters {
            let column = sheet.maybe_column(id);
            let at = column
                .and_then(|at| sheet.columns.get(at)?.choices.iter().position(|(own, _)| own == choice));
            match column.zip(at) {
                Some(pair) => choices.push(pair),
                None => unknown("where", &[id.as_str(), ":", choice].concat()),
            }
        }
        let marked = view.datum.as_ref().and_then(|address| {
            let place = sheet.maybe_place(address);
            if place.is_none() {
                told.push(not_there(address, lang));
            }
            place
        });
        // A cell that is asked for is shown, even if it is one for programs.
        let detail =
            marked.and_then(|(_, column)| sheet.columns.get(column)).is_some_and(|column| column.detail);
        let details = asked.details || detail;
        let rows =
            sheet.rows_shown(&Asked { text: asked.text.clone(), choices: choices.clone(), order, details });
        let shown =
            GridView { rows: &rows, order, words: asked.words, evidence: asked.evidence, details, marked };

        self.picker.fill(picker(&listed(&self.root), sheet));
        self.title.set_text_content(Some(&sheet.title));
        self.asking.fill(controls(sheet));
        self.count.fill(count(sheet, rows.len(), details));
        self.grid.fill(grid(sheet, &shown));
        choose(self.asking.element(), sheet, asked, &choices);
        for words in self.drawn.draw(explorer, sheet, asked, &rows, order.is_some()) {
            told.push(fallback(&words, lang));
        }
        if explorer.opened.get() && wanted(view).as_ref() == Some(&sheet.id) {
            explorer.opened.set(false);
            let title = self.title.clone();
            focus_later(Box::new(move || Some(title)));
        }
        if std::mem::take(&mut self.arriving)
            && is_arriving(&self.root)
            && let Some(cell) = maybe_part(self.grid.element(), "[aria-current]")
        {
            // After what was written has its place.
            request_animation_frame(move || cell.scroll_into_view());
        }
    }
}

/// Shows what is chosen in the controls.
fn choose(asking: &Element, sheet: &Sheet, asked: &Exploring, choices: &[(usize, usize)]) {
    for part in elements(asking, "[data-q], [data-where], [data-switch]") {
        if let Some(list) = part.dyn_ref::<HtmlSelectElement>() {
            let column = part.get_attribute("data-where").and_then(|id| sheet.maybe_column(&id));
            let chosen = choices.iter().find(|(own, _)| Some(*own) == column);
            list.set_selected_index(chosen.map_or(0, |(_, choice)| *choice as i32 + 1));
        } else if let Some(field) = part.dyn_ref::<HtmlInputElement>() {
            if field.value() != asked.text {
                field.set_value(&asked.text);
            }
        } else {
            let on = match part.get_attribute("data-switch").unwrap_or_default().as_str() {
                "printed" => !asked.words,
                "words" => asked.words,
                "evidence" => asked.evidence,
                _ => asked.details,
            };
            set_pressed(&part, on);
        }
    }
}

/// The tables of the page's list.
fn listed(root: &Element) -> Vec<Listed> {
    let said = |element: &Element, selector: &str| {
        maybe_part(element, selector).and_then(|part| part.text_content()).unwrap_or_default()
    };
    let group = |group: &Element| Listed {
        name: said(group, "h2"),
        tables: elements(group, "[data-sheet]")
            .iter()
            .map(|entry| (entry.get_attribute("data-sheet").unwrap_or_default(), said(entry, "a")))
            .collect(),
    };
    elements(root, ".sheets").iter().map(group).collect()
}
