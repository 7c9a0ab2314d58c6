//! The explorer's small parts: a list to choose from and a button that stays pressed.
//!
//! What answers events is boxed here, so that each kind of part is compiled once however often it is used. It listens
//! on the way down, which costs least: what listens on the way up brings Leptos's delegation of events along.

use leptos::ev;
use leptos::prelude::*;

/// What answers a click.
pub type Pressed = Box<dyn FnMut(ev::MouseEvent)>;

/// What answers a change of a field.
pub type Changed = Box<dyn FnMut(ev::Event)>;

/// Something to choose.
pub struct Choosable<'a> {
    /// What choosing it asks for.
    pub code: &'a str,
    /// What it is called.
    pub name: &'a str,
    /// Whether it is chosen.
    pub on: bool,
}

/// One choice of a list.
pub fn option(item: &Choosable) -> impl RenderHtml + use<> {
    view! { <option value=item.code.to_owned() prop:selected=item.on>{item.name.to_owned()}</option> }
}

/// A list to choose from under its name. `column`: which column rows are filtered by.
pub fn list<V: RenderHtml>(
    name: &str,
    column: Option<String>,
    options: Vec<V>,
    chosen: Box<dyn Fn(String)>,
) -> impl RenderHtml + use<V> {
    let name = [name, " "].concat();
    let answer: Changed = Box::new(move |event| chosen(event_target_value(&event)));
    view! { <label>{name}<select data-where=column on:change:capture=answer>{options}</select></label> }
}

/// A button that stays pressed. `data-label` keeps the bold width free; `refused` is why it cannot be pressed.
pub fn toggle(
    name: &'static str,
    on: bool,
    refused: Option<&'static str>,
    pressed: Pressed,
) -> impl RenderHtml + use<> {
    view! {
        <button
            type="button"
            data-label=name
            aria-pressed=if on { "true" } else { "false" }
            aria-disabled=refused.map(|_| "true")
            title=refused
            on:click:capture=pressed
        >
            {name}
        </button>
    }
}

/// Buttons that belong together; `none` where there is nothing to choose.
pub fn group<V: RenderHtml>(name: &'static str, none: bool, buttons: Vec<V>) -> impl RenderHtml + use<V> {
    view! { <div class="group" role="group" aria-label=name hidden=none>{buttons}</div> }
}
