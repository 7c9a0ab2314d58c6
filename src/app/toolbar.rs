//! The bar over a chart: what is chosen in it, and what choosing changes.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlSelectElement};

use crate::app::hooks::{Slot, elements, listen, set_flag, target_within, watch};
use crate::app::live::Live;
use crate::figure::{Control, Figure, Moment};
use crate::markup::{SCALES, TABS, tools};
use crate::state::{Currency, ScaleKind, ViewState};

const CURRENCIES: [Currency; 4] = [Currency::Usd, Currency::Cny, Currency::Hkd, Currency::Stated];

/// The points that growth can be measured between.
type Moments<'a> = &'a [Moment];

/// Fills the bar and follows it. It is written anew only when what the chart offers changes, so a pressed button keeps
/// the focus.
pub fn follow(live: Live, bar: Element) {
    for kind in ["click", "change"] {
        listen(&bar, kind, false, Box::new(move |event| answer(live, &event)));
    }
    let mut slot = Slot::new(bar);
    watch(Box::new(move || {
        live.figure.with(|figure| {
            slot.fill(tools(figure, &live.spot.rates));
            live.state.with(|state| {
                for part in elements(slot.element(), "[data-group]") {
                    show(live, figure, state, &part);
                }
            });
        });
    }));
}

/// Shows what is chosen in one button or list.
fn show(live: Live, figure: &Figure, state: &ViewState, part: &Element) {
    let group = part.get_attribute("data-group").unwrap_or_default();
    let chosen = chosen(live, figure, state, &group);
    if let Some(list) = part.dyn_ref::<HtmlSelectElement>() {
        list.set_selected_index(chosen as i32);
        return;
    }
    let at = at_of(part);
    let _ = part.set_attribute("aria-pressed", if at == chosen { "true" } else { "false" });
    let refused = scale_of(figure).and_then(|(_, refused)| refused).filter(|_| group == "y" && at == 1);
    match refused {
        Some(reason) => {
            let _ = part.set_attribute("aria-disabled", "true");
            let _ = part.set_attribute("title", &reason);
        }
        None => {
            let _ = part.remove_attribute("aria-disabled");
            set_flag(part, "title", false);
        }
    }
}

/// Which of a group is chosen, counted from 0.
fn chosen(live: Live, figure: &Figure, state: &ViewState, group: &str) -> usize {
    let place = match group {
        "tab" => TABS.iter().position(|(tab, _)| *tab == state.tab),
        "view" => figure.controls.iter().find_map(|control| match control {
            Control::Design { views } => views.iter().position(|(view, _)| *view == state.view),
            _ => None,
        }),
        "y" => scale_of(figure).and_then(|(chosen, _)| SCALES.iter().position(|(kind, _)| *kind == chosen)),
        "cur" => CURRENCIES.iter().position(|currency| *currency == state.currency),
        // The first choice is none.
        "rate" => live.spot.rates.iter().position(|id| Some(id) == state.rate.as_ref()).map(|at| at + 1),
        "from" => between(figure).map(|(_, (from, _))| from),
        _ => between(figure).map(|(_, (_, to))| to),
    };
    place.unwrap_or(0)
}

/// Answers a click on a button or a change of a list.
fn answer(live: Live, event: &Event) {
    let Some(part) = target_within(event, "[data-group]") else { return };
    let list = part.dyn_ref::<HtmlSelectElement>();
    if list.is_some() != (event.type_() == "change") {
        return;
    }
    let at = list.map_or_else(|| at_of(&part), |list| list.selected_index().max(0) as usize);
    let group = part.get_attribute("data-group").unwrap_or_default();
    if group == "y" {
        if let Some((kind, _)) = SCALES.get(at) {
            set_scale(live, *kind);
        }
        return;
    }
    let Some(figure) = live.figure.try_get_untracked() else { return };
    live.change(&mut |state| match group.as_str() {
        "tab" => state.tab = TABS.get(at).map(|(tab, _)| *tab).unwrap_or_default(),
        "view" => {
            for control in &figure.controls {
                if let Control::Design { views } = control {
                    state.view = views.get(at).map(|(view, _)| *view).unwrap_or_default();
                }
            }
        }
        "cur" => state.currency = CURRENCIES.get(at).copied().unwrap_or_default(),
        "rate" => state.rate = at.checked_sub(1).and_then(|at| live.spot.rates.get(at)).cloned(),
        _ => {
            if let Some((points, (from, to))) = between(&figure) {
                let (from, to) = if group == "from" { (at, to) } else { (from, at) };
                let id = |at: usize| points.get(at).map(|point| point.id.clone());
                state.time = id(from).zip(id(to));
            }
        }
    });
}

/// Changes the value axis, or says why not.
pub fn set_scale(live: Live, kind: ScaleKind) {
    match live.figure.with_untracked(|figure| scale_of(figure)) {
        Some((_, Some(reason))) if kind == ScaleKind::Log => live.say(&reason),
        Some((chosen, _)) if chosen != kind => live.change(&mut |state| state.y = Some(kind)),
        _ => {}
    }
}

/// The scale in force and why log is refused, if the chart has a scale control.
pub fn scale_of(figure: &Figure) -> Option<(ScaleKind, Option<String>)> {
    figure.controls.iter().find_map(|control| match control {
        Control::Scale { chosen, refused } => Some((*chosen, refused.clone())),
        _ => None,
    })
}

/// The points that growth can be measured between, as id and name, and the chosen two.
pub fn between(figure: &Figure) -> Option<(Moments<'_>, (usize, usize))> {
    figure.controls.iter().find_map(|control| match control {
        Control::Between { points, chosen, .. } => Some((points.as_slice(), *chosen)),
        _ => None,
    })
}

fn at_of(part: &Element) -> usize {
    part.get_attribute("data-at").and_then(|at| at.parse().ok()).unwrap_or(0)
}
