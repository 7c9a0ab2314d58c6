//! The explorer's section as it is before a table stands in it: the place of everything, and what no table changes.
//!
//! A part that asks for something names in `data-asks` the key of the address that it changes.

use maud::html;

use crate::text::Lang;
use crate::text::words::{explorer as words, interface};

/// Tables that stand together in the page's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableGroup {
    /// What sort of tables they are.
    pub name: String,
    /// The tables.
    pub tables: Vec<ListedTable>,
}

/// A table of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedTable {
    /// Its id.
    pub id: String,
    /// What it tells of.
    pub title: String,
    /// Its file, from the page.
    pub file: String,
}

/// Everything inside the section. The list of all tables is in it; what is chosen is not.
pub fn section(listed: &[TableGroup], lang: Lang) -> String {
    let parts = html! {
        div class="picker" {
            label {
                (interface::TABLE.say(lang)) " "
                select data-asks="table" {
                    @for group in listed {
                        optgroup label=(group.name) {
                            @for table in &group.tables { option value=(table.id) { (table.title) } }
                        }
                    }
                }
            }
            " "
            a download { "CSV" }
        }
        h2 id="sheet" tabindex="-1" {}
        div class="asking" { label { (interface::SEARCH.say(lang)) " " input type="search" data-asks="q"; } }
        p class="count" role="status" {}
        div class="scroll sheet" role="group" tabindex="0" aria-labelledby="sheet" {
            table { caption class="unseen" {} thead {} tbody {} }
        }
        p class="uncharted" {}
        div class="building" {
            div class="kinds" {}
            div class="labels" {}
            div class="values" { fieldset { legend { (words::FIGURES.say(lang)) } } }
        }
        figure class="chart" id="chosen" data-chart="chosen" aria-labelledby="chosen-finding" {}
    };
    parts.into_string()
}
