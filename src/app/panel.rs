//! What is not drawn: the table, with an order the reader chooses, and the sources.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};

use crate::app::live::Live;
use crate::markup::{Page, Word, scroll, sources, table, word};
use crate::state::{Tab, ViewState};

/// The panel in the chart's place while the table or the sources are in front.
pub fn panel(live: Live) -> AnyView {
    let html = move || match live.state.with(|state| state.tab) {
        Tab::Chart => String::new(),
        Tab::Table => table_html(live),
        Tab::Sources => live.figure.with(|figure| sources(figure)),
    };
    view! {
        <div
            class="panel"
            hidden=move || live.state.with(|state| state.tab == Tab::Chart)
            on:click=move |event| sort(live, &event)
            inner_html=html
        ></div>
    }
    .into_any()
}

/// The table under the chart, open on the chart's own page or if it was open in the still page.
pub fn data(live: Live, open: bool) -> AnyView {
    let html = move || {
        let name = live.figure.with(|figure| word(Word::ShowTable, figure.lang));
        ["<summary>", name, "</summary>", &table_html(live)].concat()
    };
    view! {
        <details
            class="data"
            open=open || live.kind != Page::Front
            hidden=move || live.state.with(|state| state.tab != Tab::Chart)
            on:click=move |event| sort(live, &event)
            inner_html=html
        ></details>
    }
    .into_any()
}

fn table_html(live: Live) -> String {
    let order = live.state.with(order);
    live.figure.with(|figure| scroll(&table(figure, Some(order)), figure.id))
}

/// The column to sort by, if any, and whether it descends.
fn order(state: &ViewState) -> (Option<usize>, bool) {
    match &state.sort {
        Some((column, descending)) => (column.parse().ok(), *descending),
        None => (None, false),
    }
}

/// A click on a heading: that column ascending, then descending, then the table's own order.
fn sort(live: Live, event: &MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let heading = target.and_then(|target| target.closest("[data-sort]").ok().flatten());
    let Some(column) = heading.and_then(|heading| heading.get_attribute("data-sort")) else { return };
    let holder = event.current_target().and_then(|holder| holder.dyn_into::<Element>().ok());
    let next = match live.state.with_untracked(|state| state.sort.clone()) {
        Some((old, false)) if old == column => Some((column.clone(), true)),
        Some((old, true)) if old == column => None,
        _ => Some((column.clone(), false)),
    };
    live.change(|state| state.sort = next);
    // The headings were made anew; give the focus back to the one that was pressed.
    request_animation_frame(move || {
        let selector = ["[data-sort=\"", &column, "\"]"].concat();
        let heading = holder.and_then(|holder| holder.query_selector(&selector).ok().flatten());
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
            let _ = heading.focus();
        }
    });
}
