//! The bar over a chart: panels first, then what the chart offers, always in the same order.

use leptos::prelude::*;

use crate::app::live::Live;
use crate::figure::Control;
use crate::markup::{Word, rows, word};
use crate::state::{Currency, ScaleKind, Tab, View};
use crate::text::Lang;

/// What a button of the bar does.
#[derive(Clone, Copy, PartialEq)]
enum Act {
    Tab(Tab),
    View(View),
    Scale(ScaleKind),
}

/// What a list of the bar chooses.
#[derive(Clone, Copy, PartialEq)]
enum Choice {
    Currency,
    From,
    To,
}

const CURRENCIES: [(Currency, Word); 4] = [
    (Currency::Usd, Word::Usd),
    (Currency::Cny, Word::Cny),
    (Currency::Hkd, Word::Hkd),
    (Currency::Stated, Word::Stated),
];

/// The whole bar. It is made again only when what the chart offers changes, so a pressed button keeps the focus.
pub fn toolbar(live: Live) -> AnyView {
    let offered = Memo::new(move |_| live.figure.with(|figure| (figure.lang, offers(&figure.controls))));
    let count = live.figure.with_untracked(|figure| rows(figure));
    view! {
        <div class="tools" data-rows=count>
            {move || {
                let (lang, controls) = offered.get();
                let tabs = [(Tab::Chart, Word::Chart), (Tab::Table, Word::Table), (Tab::Sources, Word::Sources)]
                    .map(|(tab, name)| button(live, Act::Tab(tab), word(name, lang).to_owned()));
                let tabs = Vec::from(tabs);
                let controls: Vec<AnyView> = controls.into_iter().map(|control| offer(live, control, lang)).collect();
                view! {
                    <div class="tabs" role="group" aria-label=word(Word::Panels, lang)>{tabs}</div>
                    <div class="controls">{controls}</div>
                }
                .into_any()
            }}
        </div>
    }
    .into_any()
}

/// The controls without what is chosen in them, in the house's order.
fn offers(controls: &[Control]) -> Vec<Control> {
    let mut offers: Vec<Control> = controls
        .iter()
        .cloned()
        .map(|control| match control {
            Control::Scale { .. } => Control::Scale { chosen: ScaleKind::Linear, refused: None },
            Control::Between { points, .. } => Control::Between { points, chosen: (0, 0) },
            other => other,
        })
        .collect();
    offers.sort_by_key(|control| match control {
        Control::Design { .. } => 0,
        Control::Scale { .. } => 1,
        Control::Currency => 2,
        Control::Between { .. } => 3,
    });
    offers
}

fn offer(live: Live, control: Control, lang: Lang) -> AnyView {
    match control {
        Control::Design { views } => {
            let buttons = views.into_iter().map(|(view, name)| button(live, Act::View(view), name)).collect();
            group(word(Word::Design, lang), buttons)
        }
        Control::Scale { .. } => {
            let buttons = [(ScaleKind::Linear, Word::Linear), (ScaleKind::Log, Word::Log)]
                .map(|(kind, name)| button(live, Act::Scale(kind), word(name, lang).to_owned()));
            group(word(Word::Scale, lang), Vec::from(buttons))
        }
        Control::Currency => {
            let names = CURRENCIES.map(|(_, name)| word(name, lang).to_owned());
            list(live, Choice::Currency, word(Word::Currency, lang), true, names.to_vec())
        }
        Control::Between { points, .. } => {
            let names: Vec<String> = points.into_iter().map(|(_, name)| name).collect();
            let lists = vec![
                list(live, Choice::From, word(Word::From, lang), false, names.clone()),
                list(live, Choice::To, word(Word::To, lang), false, names),
            ];
            lists.into_any()
        }
    }
}

fn group(name: &'static str, buttons: Vec<AnyView>) -> AnyView {
    view! { <div class="group" role="group" aria-label=name>{buttons}</div> }.into_any()
}

fn button(live: Live, act: Act, name: String) -> AnyView {
    let refused = move || match act {
        Act::Scale(ScaleKind::Log) => live.scale().and_then(|(_, refused)| refused),
        _ => None,
    };
    // Attributes keep the words' bold width free, so that pressing moves nothing.
    let label = name.clone();
    view! {
        <button
            type="button"
            data-label=label
            aria-pressed=move || if is_on(live, act) { "true" } else { "false" }
            aria-disabled=move || refused().map(|_| "true")
            title=refused
            on:click=move |_| run(live, act)
        >
            {name}
        </button>
    }
    .into_any()
}

fn is_on(live: Live, act: Act) -> bool {
    match act {
        Act::Tab(tab) => live.state.with(|state| state.tab == tab),
        Act::View(view) => live.state.with(|state| state.view == view),
        Act::Scale(kind) => live.scale().is_some_and(|(chosen, _)| chosen == kind),
    }
}

fn run(live: Live, act: Act) {
    match act {
        Act::Tab(tab) => live.open(tab),
        Act::View(view) => live.change(|state| state.view = view),
        Act::Scale(kind) => live.set_scale(kind),
    }
}

fn list(live: Live, choice: Choice, label: &'static str, quiet: bool, names: Vec<String>) -> AnyView {
    let options: Vec<AnyView> = names
        .into_iter()
        .enumerate()
        .map(|(at, name)| {
            view! { <option value=at.to_string() prop:selected=move || chosen(live, choice) == at>{name}</option> }.into_any()
        })
        .collect();
    view! {
        <label>
            <span class:unseen=quiet>{label}</span>
            <select on:change=move |event| choose(live, choice, event_target_value(&event).parse().unwrap_or(0))>
                {options}
            </select>
        </label>
    }
    .into_any()
}

fn chosen(live: Live, choice: Choice) -> usize {
    if choice == Choice::Currency {
        let now = live.state.with(|state| state.currency);
        return CURRENCIES.iter().position(|(currency, _)| *currency == now).unwrap_or(0);
    }
    let (from, to) = between(live).map_or((0, 0), |(_, chosen)| chosen);
    if choice == Choice::From { from } else { to }
}

fn choose(live: Live, choice: Choice, at: usize) {
    if choice == Choice::Currency {
        let currency = CURRENCIES.get(at).map_or(Currency::Usd, |(currency, _)| *currency);
        live.change(|state| state.currency = currency);
        return;
    }
    let Some((points, (from, to))) = untrack(|| between(live)) else { return };
    let (from, to) = if choice == Choice::From { (at, to) } else { (from, at) };
    let id = |at: usize| points.get(at).map(|(id, _)| id.clone());
    if let (Some(from), Some(to)) = (id(from), id(to)) {
        live.change(|state| state.time = Some((from, to)));
    }
}

/// The points that growth can be measured between, and the chosen two.
#[allow(clippy::type_complexity, reason = "the same shape as the control's own fields")]
fn between(live: Live) -> Option<(Vec<(String, String)>, (usize, usize))> {
    live.figure.with(|figure| {
        figure.controls.iter().find_map(|control| match control {
            Control::Between { points, chosen } => Some((points.clone(), *chosen)),
            _ => None,
        })
    })
}
