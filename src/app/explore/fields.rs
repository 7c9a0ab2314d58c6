//! The explorer's small parts: a list to choose from and a button that stays pressed.
//!
//! What they ask for stands in them (`data-asks`), so that one listener answers them all: Leptos's own listeners ask which thread they
//! are of, by much code, and so do properties.

use leptos::prelude::*;

/// A list to choose from under its name. `column`: which column rows are filtered by.
pub fn list(
    key: &'static str,
    column: Option<String>,
    name: &str,
    choices: Vec<(String, String)>,
) -> impl Render + use<> {
    let name = [name, " "].concat();
    let option = |(code, name): (String, String)| view! { <option value=code>{name}</option> };
    let options: Vec<_> = choices.into_iter().map(option).collect();
    view! { <label>{name}<select data-asks=key data-where=column>{options}</select></label> }
}

/// A button that stays pressed.
pub struct Toggle {
    /// What pressing it asks for.
    pub code: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Whether it is pressed.
    pub on: bool,
    /// Why it cannot be.
    pub refused: Option<&'static str>,
}

/// Buttons that belong together; `none` where there is nothing to choose. `data-label` keeps the bold width free.
pub fn group(key: &'static str, name: &'static str, none: bool, toggles: Vec<Toggle>) -> impl Render + use<> {
    let button = |toggle: Toggle| {
        let Toggle { code, name, on, refused } = toggle;
        view! {
            <button
                type="button"
                data-asks=key
                value=code
                data-label=name
                aria-pressed=if on { "true" } else { "false" }
                aria-disabled=refused.map(|_| "true")
                title=refused
            >
                {name}
            </button>
        }
    };
    let buttons: Vec<_> = toggles.into_iter().map(button).collect();
    view! { <div class="group" role="group" aria-label=name hidden=none>{buttons}</div> }
}
