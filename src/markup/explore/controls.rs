//! The controls over a table: which table, search, filters, and what is shown of the cells.

use crate::figure::Sheet;
use crate::markup::escape;
use crate::markup::escape::join;
use crate::text::words::{common, explorer as words, interface};

/// Tables that stand together in the list of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// What sort of tables they are.
    pub name: String,
    /// Id and title of each.
    pub tables: Vec<(String, String)>,
}

/// What stands in the explorer's section before anything is filled in.
pub fn skeleton() -> &'static str {
    "<div class=\"picker\"></div><h2 id=\"sheet\" tabindex=\"-1\"></h2><div class=\"asking\"></div>\
     <p class=\"count\" role=\"status\"></p>\
     <div class=\"scroll sheet\" role=\"group\" tabindex=\"0\" aria-labelledby=\"sheet\"></div>\
     <p class=\"uncharted\" hidden></p><div class=\"building\"><div class=\"kinds\"></div><div class=\"labels\"></div>\
     <div class=\"values\"></div></div><figure class=\"chart\" id=\"chosen\" data-chart=\"chosen\" aria-labelledby=\"chosen-finding\" hidden></figure>"
}

/// The list of all tables, and the table's own file.
pub fn picker(groups: &[Listed], sheet: &Sheet) -> String {
    let lang = sheet.lang;
    let mut options = String::new();
    for group in groups {
        options.push_str(&join(&["<optgroup label=\"", &escape(&group.name), "\">"]));
        for (id, title) in &group.tables {
            let chosen = if *id == sheet.id { " selected" } else { "" };
            options.push_str(&join(&[
                "<option value=\"",
                &escape(id),
                "\"",
                chosen,
                ">",
                &escape(title),
                "</option>",
            ]));
        }
        options.push_str("</optgroup>");
    }
    join(&[
        "<label>",
        interface::TABLE.say(lang),
        " <select data-table>",
        &options,
        "</select></label> <a href=\"spreadsheets/",
        &escape(&sheet.id),
        ".csv\" download>CSV</a>",
    ])
}

/// Search, a filter for each column that has one, and what is shown of the cells.
pub fn controls(sheet: &Sheet) -> String {
    let lang = sheet.lang;
    let mut out = join(&["<label>", interface::SEARCH.say(lang), " <input type=\"search\" data-q></label>"]);
    for column in sheet.columns.iter().filter(|column| !column.choices.is_empty()) {
        let mut options = join(&["<option>", words::ALL.say(lang), "</option>"]);
        for (_, name) in &column.choices {
            options.push_str(&join(&["<option>", &escape(name), "</option>"]));
        }
        out.push_str(&join(&[
            "<label>",
            &escape(&column.title),
            " <select data-where=\"",
            &escape(&column.id),
            "\">",
            &options,
            "</select></label>",
        ]));
    }
    let figures = sheet.rows.iter().flat_map(|row| &row.cells).any(|cell| !cell.words.is_empty());
    let group = |buttons: &[&str]| {
        join(&[
            "<div class=\"group\" role=\"group\" aria-label=\"",
            words::SHOW.say(lang),
            "\">",
            &buttons.concat(),
            "</div>",
        ])
    };
    if figures {
        out.push_str(&group(&[
            &button("switch", "printed", common::AS_PRINTED.say(lang)),
            &button("switch", "words", words::IN_WORDS.say(lang)),
        ]));
    }
    out.push_str(&group(&[
        &button("switch", "evidence", interface::EVIDENCE.say(lang)),
        &button("switch", "ids", words::IDS.say(lang)),
    ]));
    out
}

/// A button of which it is set later whether it is pressed. `data-label` keeps the bold width free.
pub(super) fn button(attribute: &str, code: &str, name: &str) -> String {
    join(&[
        "<button type=\"button\" data-",
        attribute,
        "=\"",
        code,
        "\" data-label=\"",
        name,
        "\">",
        name,
        "</button>",
    ])
}
