//! The explorer's section: everything that is there while a table is in front, and what is said above it.

use leptos::prelude::*;
use leptos::tachys::view::{Mountable, Render};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use crate::app::chart::is_arriving;
use crate::app::explore::chart::ChosenChart;
use crate::app::explore::explorer::{Explorer, Front, wanted};
use crate::app::explore::rows::Rows;
use crate::app::explore::{answer, asking, builder};
use crate::app::hooks::{Slot, elements, focus_later, maybe_part, set_flag, set_html, watch};
use crate::figure::Choice;
use crate::markup::explore::{self, count, fallback, headings, not_understood};
use crate::state::{ChartKind, Exploring, ViewState};

/// The parts of the section, in its order.
const PARTS: &str = ".picker a, h2, .asking, .count, caption, tbody, .uncharted, .building, .kinds, .labels, .values, fieldset, figure";

/// Fills the section and follows the address and the sheet for the life of the current owner.
pub fn mount(explorer: Explorer, root: &Element, section: &Element) -> Option<()> {
    say(explorer, root, section);
    answer::follow(explorer, section);
    let (mut drawing, mut rows) = (ChosenChart::new(Owner::current()?), Rows::default());
    let (mut filters, mut shown, mut kinds, mut labels, mut values) = (None, None, None, None, None);
    let mut standing: Option<([Element; 13], Slot)> = None;
    let (at, mut arriving) = (section.clone(), is_arriving(root));
    watch(Box::new(move || {
        let Some(front) = explorer.front.get() else { return };
        let sheet = &front.sheet;
        let Some(found) = standing.take().or_else(|| parts(explorer, &at)) else { return };
        let (parts, head) = standing.insert(found);
        let [
            file,
            heading,
            asking,
            counted,
            caption,
            tbody,
            uncharted,
            building,
            kind,
            label,
            value,
            boxes,
            figure,
        ] = parts;
        // Nothing can be chosen of a table without figures, and none of this is seen.
        let nothing = Choice { kind: ChartKind::Bar, label: 0, measures: Vec::new() };
        let choice = front.choice.as_ref().unwrap_or(&nothing);
        let reason = drawing.make(&front);
        let columns = sheet.labels(choice.kind);

        let _ = file.set_attribute("href", &["spreadsheets/", &sheet.id, ".csv"].concat());
        write(heading, &sheet.title);
        write(caption, &sheet.title);
        write(counted, &count(sheet, front.shown.rows.len(), front.shown.details));
        write(uncharted, reason.unwrap_or_default());
        stand(&mut filters, asking, asking::filters(&front));
        stand(&mut shown, asking, asking::shown(&front));
        stand(&mut kinds, kind, builder::kinds(&front, choice));
        stand(&mut labels, label, builder::labels(&front, choice, &columns));
        stand(&mut values, boxes, builder::values(&front));
        for (element, hidden) in [
            (uncharted, reason.is_none()),
            (figure, reason.is_some()),
            (building, front.choice.is_none()),
            (value, sheet.measures.len() < 2),
        ] {
            set_flag(element, "hidden", hidden);
        }
        head.fill(headings(sheet, &front.shown));
        show(&at, &front, choice, &columns, explorer);
        rows.fill(tbody, &front);
        drawing.show(explorer, figure);
        lead(explorer, heading.clone(), &front);
        if std::mem::take(&mut arriving)
            && let Some(cell) = maybe_part(&at, "[aria-current]")
        {
            // To the datum that the address names, after what was written has its place.
            request_animation_frame(move || cell.scroll_into_view());
        }
    }));
    Some(())
}

/// Writes the section, and finds its parts while there are no others in it.
fn parts(explorer: Explorer, section: &Element) -> Option<([Element; 13], Slot)> {
    set_html(section, &explore::section(explorer.listed, explorer.page.lang));
    let parts = <[Element; 13]>::try_from(elements(section, PARTS)).ok()?;
    let head = Slot::new(maybe_part(section, "thead")?);
    Some((parts, head))
}

/// Lets a view stand at the end of an element, or what has changed of it where it stands.
fn stand<V: Render>(standing: &mut Option<V::State>, parent: &Element, view: V) {
    match standing {
        None => standing.insert(view.build()).mount(parent, None),
        Some(standing) => view.rebuild(standing),
    }
}

/// Writes words where others stand.
fn write(element: &Element, words: &str) {
    if element.text_content().as_deref() != Some(words) {
        element.set_text_content(Some(words));
    }
}

/// Shows what is chosen in the fields, which are the browser's, and by which column the rows are ordered.
fn show(section: &Element, front: &Front, choice: &Choice, labels: &[usize], explorer: Explorer) {
    let sheet = &front.sheet;
    let mut listed = explorer.listed.iter().flat_map(|group| &group.tables);
    let mut chosen = vec![listed.position(|table| table.id == sheet.id).unwrap_or(0)];
    chosen.extend(asking::filtered(front));
    chosen.push(labels.iter().position(|at| *at == choice.label).unwrap_or(0));
    for (list, at) in elements(section, "select[data-asks]").iter().zip(chosen) {
        list.unchecked_ref::<HtmlSelectElement>().set_selected_index(at as i32);
    }
    for (at, field) in elements(section, "[data-asks=values]").iter().enumerate() {
        field.unchecked_ref::<HtmlInputElement>().set_checked(choice.measures.contains(&at));
    }
    if let Some(field) = maybe_part(section, "[data-asks=q]") {
        let field = field.unchecked_ref::<HtmlInputElement>();
        if field.value() != front.asked.text {
            field.set_value(&front.asked.text);
        }
    }
    for heading in elements(section, "[data-asks=sort]") {
        let Some(around) = heading.parent_element() else { continue };
        let own = heading.get_attribute("data-sort").and_then(|id| sheet.maybe_column(&id));
        // Fails only for names that are no names.
        let _ = match front.shown.order.filter(|(by, _)| Some(*by) == own) {
            Some((_, true)) => around.set_attribute("aria-sort", "descending"),
            Some((_, false)) => around.set_attribute("aria-sort", "ascending"),
            None => around.remove_attribute("aria-sort"),
        };
    }
}

/// Gives the heading of a table that the reader has opened from the list the focus.
fn lead(explorer: Explorer, heading: Element, front: &Front) {
    let wanted = explorer.view.with_untracked(wanted);
    if explorer.opened.get_untracked() && wanted.as_ref() == Some(&front.sheet.id) {
        explorer.opened.set(false);
        focus_later(Box::new(move || Some(heading)));
    }
}

/// Says what was asked for in vain, and answers what cannot be done.
fn say(explorer: Explorer, root: &Element, section: &Element) {
    let (lang, section) = (explorer.page.lang, section.clone());
    let Some(notice) = maybe_part(root, "[data-notice]") else { return };
    watch(Box::new(move || {
        let mut told = vec![explorer.said.get()];
        let (view, own) = explorer.page.query.with(|query| ViewState::from_query(query, None));
        for warning in own.iter().chain(&Exploring::from_view(&view).1) {
            told.push(not_understood(&warning.key, &warning.value, lang));
        }
        let front = explorer.front.get();
        set_flag(&section, "hidden", front.is_none());
        match front {
            Some(front) => told.extend(front.shown.unmet.iter().map(|unmet| fallback(unmet, lang))),
            None => {
                let lost = wanted(&view).filter(|id| explorer.maybe_file(id).is_none());
                told.extend(lost.map(|id| not_understood("table", &id, lang)));
            }
        }
        told.retain(|words| !words.is_empty());
        notice.set_text_content(Some(&told.join(" ")));
    }));
}
