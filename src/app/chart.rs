//! The view of one live chart: the same elements in the same order as the still one.

use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use crate::app::hooks::watch_width;
use crate::app::live::Live;
use crate::app::pointer::Place;
use crate::app::{canvas_layer, keys, panel, pointer, tip, toolbar};
use crate::markup::{self, Word, foot, head, id_of, word};
use crate::state::Tab;

/// Everything inside the `figure` element. `open` says whether the still page's table was open.
pub fn chart(live: Live, open: bool) -> AnyView {
    let frame = NodeRef::<Div>::new();
    let base = NodeRef::<Canvas>::new();
    let overlay = NodeRef::<Canvas>::new();
    let tip_node = NodeRef::<Div>::new();
    let place: Place = StoredValue::new(None);
    canvas_layer::paint_base(live, base);
    canvas_layer::paint_overlay(live, overlay);
    tip::follow(live, frame, tip_node, place);
    pointer::listen(live, frame, overlay, place);
    Effect::new(move |_| {
        if let Some(frame) = frame.get() {
            watch_width(&Element::from(frame), live.width);
        }
    });

    let figure = live.figure;
    let kind = live.kind;
    let id = live.chart.id;
    let drawn = move || live.state.with(|state| state.tab == Tab::Chart);
    let height = move || px(live.scene.with(|scene| scene.size.h));
    let label = move |name: Word| figure.with(|figure| word(name, figure.lang));
    let remark = move || {
        let notice = live.notice.get();
        if !notice.is_empty() {
            return markup::escape(&notice);
        }
        let lost = live.state.with(|state| state.datum.is_some()) && live.pinned.get().is_none();
        if lost { label(Word::NotThere).to_owned() } else { figure.with(|figure| markup::remark(&[figure])) }
    };
    view! {
        <header class="head" inner_html=move || figure.with(|figure| head(kind, &[figure]))></header>
        {toolbar::toolbar(live)}
        <div class="key" hidden=move || !drawn() inner_html=move || figure.with(|figure| markup::legend(&[figure]))></div>
        <div
            class="frame"
            node_ref=frame
            tabindex="0"
            role="group"
            hidden=move || !drawn()
            style:height=height
            aria-labelledby=id_of(id, "finding")
            aria-describedby=id_of(id, "summary")
            aria-roledescription=move || label(Word::RoleChart)
            on:keydown=move |event| keys::press(live, &event, frame)
            on:click=move |event| close(live, &event)
        >
            <canvas data-layer="base" node_ref=base aria-hidden="true"></canvas>
            <canvas data-layer="overlay" node_ref=overlay aria-hidden="true"></canvas>
            <div class="tip" node_ref=tip_node hidden></div>
            <div
                class="keys"
                hidden=move || !live.keys.get()
                inner_html=move || figure.with(|figure| markup::keys(figure.lang))
            ></div>
        </div>
        <p class="unseen" id=id_of(id, "summary")>
            {move || figure.with(|figure| [&figure.summary.text(), " ", word(Word::KeysHint, figure.lang)].concat())}
        </p>
        <p class="unseen" aria-live="polite">{move || live.spoken.get()}</p>
        {panel::panel(live)}
        <p class="remark" hidden=move || !drawn() inner_html=remark></p>
        <div class="foot" inner_html=move || figure.with(|figure| foot(kind, &[figure]))></div>
        {panel::data(live, open)}
    }
    .into_any()
}

/// The tip's close button.
fn close(live: Live, event: &MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if target.is_some_and(|target| matches!(target.closest("[data-close]"), Ok(Some(_)))) {
        live.pin(None);
    }
}

/// A length in CSS pixels to the hundredth, the way the still picture's box comes out.
fn px(length: f64) -> String {
    let hundredths = (length * 100.0).round() as i64;
    let rest = (hundredths % 100).to_string();
    let zero = if rest.len() < 2 { "0" } else { "" };
    [&(hundredths / 100).to_string(), ".", zero, &rest, "px"].concat()
}
