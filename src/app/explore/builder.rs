//! The controls over a chosen chart: how it is drawn, what names its marks, which figures.

use leptos::prelude::*;

use crate::app::explore::explorer::{Explorer, Front};
use crate::app::explore::fields::{Changed, Choosable, group, list, option, toggle};
use crate::figure::Choice;
use crate::state::ChartKind;
use crate::text::words::{explorer as words, interface};

/// A button for each kind of chart.
pub fn kinds(explorer: Explorer, front: &Front, choice: &Choice) -> impl RenderHtml + use<> {
    let lang = front.sheet.lang;
    let button = |kind: ChartKind| {
        let name = match kind {
            ChartKind::Bar => words::BARS,
            ChartKind::Line => words::LINE_BUTTON,
            ChartKind::Dot => words::DOTS,
        };
        let refused = front.sheet.labels(kind).is_empty() && kind == ChartKind::Line;
        let refused = refused.then(|| words::NO_DATES.say(lang));
        toggle(name.say(lang), kind == choice.kind, refused, Box::new(move |_| explorer.draw_as(kind)))
    };
    group(interface::CHART.say(lang), false, ChartKind::ALL.into_iter().map(button).collect())
}

/// The list of columns that can name the marks.
pub fn labels(explorer: Explorer, front: &Front, choice: &Choice) -> impl RenderHtml + use<> {
    let sheet = &front.sheet;
    let name = match choice.kind {
        ChartKind::Line => words::OVER,
        ChartKind::Bar | ChartKind::Dot => words::BY,
    };
    let options = sheet.labels(choice.kind).into_iter().filter_map(|at| {
        let column = sheet.columns.get(at)?;
        Some(option(&Choosable { code: &column.id, name: &column.title, on: at == choice.label }))
    });
    let answer = move |id: String| explorer.rechart(&mut |asked| asked.label = Some(id.clone()));
    list(name.say(sheet.lang), None, options.collect(), Box::new(answer))
}

/// A box to tick for each measure, with its unit.
pub fn values(explorer: Explorer, front: &Front, choice: &Choice) -> impl RenderHtml + use<> {
    let sheet = &front.sheet;
    let boxes = sheet.measures.iter().enumerate().map(|(at, measure)| {
        let (title, unit) = ([" ", &measure.title, " "].concat(), measure.unit.clone());
        let (id, on) = (measure.id.clone(), choice.measures.contains(&at));
        let answer: Changed = Box::new(move |event| {
            let field = event_target::<web_sys::HtmlInputElement>(&event);
            if !explorer.draw_measure(&id, field.checked()) {
                // It stays as it was, which the browser does not know.
                field.set_checked(on);
            }
        });
        view! {
            <label>
                <input type="checkbox" prop:checked=on on:change:capture=answer />
                {title}
                <span class="muted">{unit}</span>
            </label>
        }
    });
    let boxes: Vec<_> = boxes.collect();
    view! { <fieldset><legend>{words::FIGURES.say(sheet.lang)}</legend>{boxes}</fieldset> }
}
