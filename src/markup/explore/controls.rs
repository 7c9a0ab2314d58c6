//! The controls over a table: which table, search, filters, and what is shown of the cells.

use crate::figure::Sheet;
use crate::markup::escape;
use crate::markup::escape::join;
use crate::text::Lang;

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
        lang.pick("Table", "表格"),
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
    let mut out = join(&["<label>", lang.pick("Search", "搜索"), " <input type=\"search\" data-q></label>"]);
    for column in sheet.columns.iter().filter(|column| !column.choices.is_empty()) {
        let mut options = join(&["<option>", lang.pick("all", "全部"), "</option>"]);
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
            lang.pick("Show", "显示"),
            "\">",
            &buttons.concat(),
            "</div>",
        ])
    };
    if figures {
        out.push_str(&group(&[
            &switch("printed", lang, "As printed", "原文写法"),
            &switch("words", lang, "In words", "换算成文字"),
        ]));
    }
    out.push_str(&group(&[
        &switch("evidence", lang, "Evidence", "证据"),
        &switch("ids", lang, "Ids", "编号"),
    ]));
    out
}

fn switch(code: &str, lang: Lang, en: &str, zh: &str) -> String {
    button("switch", code, lang.pick(en, zh))
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
