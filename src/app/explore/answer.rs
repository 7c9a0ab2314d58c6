//! What answers the explorer's controls: each names the key of the address that it changes.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlInputElement};

use crate::app::explore::explorer::Explorer;
use crate::app::hooks::{listen, target_within};
use crate::state::ChartKind;

/// Answers for the life of the current owner.
pub fn follow(explorer: Explorer, section: &Element) {
    for kind in ["click", "input"] {
        listen(
            section,
            kind,
            false,
            Box::new(move |event| {
                answer(explorer, &event);
            }),
        );
    }
}

/// Answers a button that was pressed, or a field that was changed.
fn answer(explorer: Explorer, event: &Event) -> Option<()> {
    let part = target_within(event, "[data-asks]")?;
    let own = |name: &str| part.get_attribute(name).unwrap_or_default();
    if (event.type_() == "click") != (part.tag_name() == "BUTTON") {
        return None;
    }
    let value = Reflect::get(&part, &JsValue::from_str("value")).ok()?.as_string()?;
    match own("data-asks").as_str() {
        "table" => explorer.open(&value),
        // The way back leads past all that was typed at once.
        "q" => explorer.ask(true, &mut |asked, _| asked.text.clone_from(&value)),
        "where" => explorer.filter(&own("data-where"), &value),
        "sort" => explorer.order(&own("data-sort")),
        "as" => explorer.ask(false, &mut |asked, _| asked.words = value == "words"),
        "with" => explorer.ask(false, &mut |asked, _| {
            let shown = if value == "ids" { &mut asked.details } else { &mut asked.evidence };
            *shown = !*shown;
        }),
        "kind" => explorer.draw_as(ChartKind::ALL.into_iter().find(|kind| kind.code() == value)?),
        "x" => explorer.rechart(&mut |asked| asked.label = Some(value.clone())),
        _ => {
            let field = part.dyn_ref::<HtmlInputElement>()?;
            let taken = field.checked();
            if !explorer.draw_measure(&value, taken) {
                // It stays as it was, which the browser does not know.
                field.set_checked(!taken);
            }
        }
    }
    Some(())
}
