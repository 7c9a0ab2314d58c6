//! The controls over a chosen chart: how it is drawn, what names its marks, which figures.

use leptos::prelude::*;

use crate::app::explore::explorer::Front;
use crate::app::explore::fields::{Toggle, group, list};
use crate::figure::Choice;
use crate::state::ChartKind;
use crate::text::words::{explorer as words, interface};

/// A button for each kind of chart.
pub fn kinds(front: &Front, choice: &Choice) -> Vec<impl Render + use<>> {
    let lang = front.sheet.lang;
    let button = |kind: ChartKind| {
        let name = match kind {
            ChartKind::Bar => words::BARS,
            ChartKind::Line => words::LINE_BUTTON,
            ChartKind::Dot => words::DOTS,
        };
        let refused = kind == ChartKind::Line && front.sheet.labels(kind).is_empty();
        let refused = refused.then(|| words::NO_DATES.say(lang));
        Toggle { code: kind.code(), name: name.say(lang), on: kind == choice.kind, refused }
    };
    vec![group("kind", interface::CHART.say(lang), false, ChartKind::ALL.map(button).into())]
}

/// The list of columns that can name the marks.
pub fn labels(front: &Front, choice: &Choice, columns: &[usize]) -> Vec<impl Render + use<>> {
    let sheet = &front.sheet;
    let name = match choice.kind {
        ChartKind::Line => words::OVER,
        ChartKind::Bar | ChartKind::Dot => words::BY,
    };
    let mut choices = Vec::new();
    for column in columns.iter().filter_map(|at| sheet.columns.get(*at)) {
        choices.push((column.id.clone(), column.title.clone()));
    }
    vec![list("x", None, name.say(sheet.lang), choices)]
}

/// A box to tick for each measure, with its unit.
pub fn values(front: &Front) -> Vec<impl Render + use<>> {
    let mut boxes = Vec::new();
    for measure in &front.sheet.measures {
        let (id, title, unit) =
            (measure.id.clone(), [" ", &measure.title, " "].concat(), measure.unit.clone());
        boxes.push(view! {
            <label>
                <input type="checkbox" data-asks="values" value=id />
                {title}
                <span class="muted">{unit}</span>
            </label>
        });
    }
    boxes
}
