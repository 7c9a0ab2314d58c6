//! The controls over a table: which table, search, filters, and what is shown of the cells.

use leptos::prelude::*;

use crate::app::explore::explorer::{Explorer, Front};
use crate::app::explore::fields::{Changed, Choosable, group, list, option, toggle};
use crate::app::explore::list::ListedTable;
use crate::state::Exploring;
use crate::text::words::{common, explorer as words, interface};

/// The list of all tables, and the table's own file.
pub fn picker(explorer: Explorer, front: &Front) -> impl RenderHtml + use<> {
    let (sheet, listed) = (&front.sheet, explorer.listed.get_untracked());
    let groups = listed.iter().map(|group| {
        let table = |table: &ListedTable| {
            option(&Choosable { code: &table.id, name: &table.title, on: table.id == sheet.id })
        };
        let tables: Vec<_> = group.tables.iter().map(table).collect();
        view! { <optgroup label=group.name.clone()>{tables}</optgroup> }
    });
    let name = interface::TABLE.say(sheet.lang);
    let list = list(name, None, groups.collect(), Box::new(move |id| explorer.open(&id)));
    let file = ["spreadsheets/", &sheet.id, ".csv"].concat();
    (list, " ", view! { <a href=file download="">"CSV"</a> })
}

/// Search, a filter for each column that has one, and what is shown of the cells.
pub fn controls(explorer: Explorer, front: &Front) -> impl RenderHtml + use<> {
    let (sheet, asked) = (&front.sheet, &front.asked);
    let lang = sheet.lang;
    let mut filters = Vec::new();
    for (at, column) in sheet.columns.iter().enumerate().filter(|(_, column)| !column.choices.is_empty()) {
        let chosen = front.shown.choices.iter().find(|(own, _)| *own == at).map(|(_, choice)| *choice);
        let mut options =
            vec![option(&Choosable { code: "", name: words::ALL.say(lang), on: chosen.is_none() })];
        for (at, (code, name)) in column.choices.iter().enumerate() {
            options.push(option(&Choosable { code, name, on: chosen == Some(at) }));
        }
        let id = column.id.clone();
        let answer = move |choice: String| explorer.filter(&id, &choice);
        filters.push(list(&column.title, Some(column.id.clone()), options, Box::new(answer)));
    }
    let switch = |name: &'static str, on: bool, turn: fn(&mut Exploring)| {
        toggle(name, on, None, Box::new(move |_| explorer.ask(false, &mut |asked, _| turn(asked))))
    };
    let show = words::SHOW.say(lang);
    let has_words = sheet.rows.iter().flat_map(|row| &row.cells).any(|cell| !cell.words.is_empty());
    let printed = switch(common::AS_PRINTED.say(lang), !asked.words, |asked| asked.words = false);
    let spelled = switch(words::IN_WORDS.say(lang), asked.words, |asked| asked.words = true);
    let evidence =
        switch(interface::EVIDENCE.say(lang), asked.evidence, |asked| asked.evidence = !asked.evidence);
    let ids = switch(words::IDS.say(lang), asked.details, |asked| asked.details = !asked.details);
    let cells = group(show, !has_words, vec![printed, spelled]);
    (search(explorer, front), filters, cells, group(show, false, vec![evidence, ids]))
}

/// The search field. The way back leads past all that was typed at once.
fn search(explorer: Explorer, front: &Front) -> impl RenderHtml + use<> {
    let text = front.asked.text.clone();
    let name = [interface::SEARCH.say(front.sheet.lang), " "].concat();
    let answer: Changed = Box::new(move |event| {
        let text = event_target_value(&event);
        explorer.ask(true, &mut |asked, _| asked.text.clone_from(&text));
    });
    view! { <label>{name}<input type="search" prop:value=text on:input:capture=answer /></label> }
}
