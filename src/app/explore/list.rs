//! The page's list of all tables, which stands before any script runs and is where tables are opened from.

use web_sys::{Element, Event};

use crate::app::hooks::{elements, is_plain, listen, maybe_part, target_within};
use crate::markup::explore::{ListedTable, TableGroup};

/// Reads the list.
pub fn groups(root: &Element) -> Vec<TableGroup> {
    let said = |element: &Element, selector: &str| {
        maybe_part(element, selector).and_then(|part| part.text_content()).unwrap_or_default()
    };
    let table = |entry: &Element| ListedTable {
        id: entry.get_attribute("data-sheet").unwrap_or_default(),
        title: said(entry, "a"),
        file: entry.get_attribute("data-file").unwrap_or_default(),
    };
    let group = |group: &Element| TableGroup {
        name: said(group, "h2"),
        tables: elements(group, "[data-sheet]").iter().map(table).collect(),
    };
    elements(root, ".sheets").iter().map(group).collect()
}

/// Answers clicks on a table of the list, with its id, for the life of the current owner.
pub fn follow(root: &Element, open: Box<dyn Fn(&str)>) {
    let answer = move |event: Event| {
        let link = target_within(&event, "[data-sheet] a:not([download])").filter(|_| is_plain(&event));
        let entry = link.and_then(|link| link.closest("[data-sheet]").ok().flatten());
        if let Some(id) = entry.and_then(|entry| entry.get_attribute("data-sheet")) {
            event.prevent_default();
            open(&id);
        }
    };
    listen(root, "click", true, Box::new(answer));
}
