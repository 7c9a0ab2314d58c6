//! What a live chart has that a still one has not: canvases in the place of the picture, and a bar.

use maud::{Markup, PreEscaped, html};

use crate::figure::{Control, Figure};
use crate::markup::{id_of, rows};
use crate::state::{ScaleKind, Tab};
use crate::text::Money;
use crate::text::words::{Fixed, interface};

/// The panels in the bar's order.
pub const TABS: [(Tab, Fixed); 3] =
    [(Tab::Chart, interface::CHART), (Tab::Table, interface::TABLE), (Tab::Sources, interface::SOURCES)];

/// The scales in the bar's order.
pub const SCALES: [(ScaleKind, Fixed); 2] =
    [(ScaleKind::Linear, interface::LINEAR), (ScaleKind::Log, interface::LOG)];

/// The currencies in the bar's order.
pub const CURRENCIES: [Fixed; 4] = [interface::USD, interface::CNY, interface::HKD, interface::STATED];

/// What stands in the place of the still picture: the live one, what assistive technology is told, and room for the other panels.
pub fn live(figure: &Figure) -> String {
    let (lang, summary) = (figure.lang, id_of(&figure.id, "summary"));
    let frame = html! {
        // Around what has the focus: one that has the focus itself is taken by Orca for another document, of which it says nothing.
        div role="application" tabindex="-1" aria-label=(interface::CHART.say(lang)) {
            div class="frame" tabindex="0" role="group" aria-labelledby=(id_of(&figure.id, "finding")) aria-describedby=(summary)
                aria-roledescription=(interface::ROLE_CHART.say(lang)) {
                canvas data-layer="base" aria-hidden="true" {}
                canvas data-layer="overlay" aria-hidden="true" {}
                div class="printed" {}
                div class="tip" hidden {}
            }
        }
        p class="unseen" data-summary id=(summary) { (PreEscaped(summary_html(figure))) }
        p class="unseen" aria-live="polite" {}
        div class="panel" hidden {}
    };
    frame.into_string()
}

/// What the picture is described by: what it shows, and the keys in it.
pub fn summary_html(figure: &Figure) -> String {
    html! { (figure.summary.text()) " " (interface::KEYS_HINT.say(figure.lang)) }.into_string()
}

/// A chart that no page has as a still one, before anything is filled in.
pub fn bare(figure: &Figure) -> String {
    let parts = html! {
        header class="head" {}
        div class="tools" data-rows=(rows(figure)) {}
        div class="key" {}
        div class="frame" {}
        p class="remark" {}
        div class="foot" {}
    };
    parts.into_string()
}

/// The bar: panels first, then what the chart offers, always in the same order. What is chosen is not in it.
///
/// `rates` are the ids of those at which the page has the chart's money. Buttons and lists name what they change
/// (`data-group`) and buttons which of it they stand for (`data-at`).
pub fn tools(figure: &Figure, rates: &[String]) -> String {
    let lang = figure.lang;
    let names = |words: &[Fixed]| words.iter().map(|name| name.say(lang).to_owned()).collect::<Vec<String>>();
    let none = Markup::default;
    let (mut design, mut scale, mut currency, mut between) = (none(), none(), none(), none());
    for control in figure.controls.iter().filter(|control| control.is_in_bar()) {
        match control {
            Control::Design { views } => {
                let views: Vec<String> = views.iter().map(|(_, name)| name.clone()).collect();
                design = buttons("view", interface::DESIGN.say(lang), &views);
            }
            Control::Scale { .. } => {
                scale = buttons("y", interface::SCALE.say(lang), &names(&SCALES.map(|(_, name)| name)));
            }
            Control::Currency => {
                let stated = interface::RATES_STATED.say(lang).to_owned();
                let choices: Vec<String> =
                    std::iter::once(stated).chain(rates.iter().map(|id| rate(id))).collect();
                currency = html! {
                    (list("cur", interface::CURRENCY.say(lang), false, &names(&CURRENCIES)))
                    @if !rates.is_empty() { (list("rate", interface::RATE.say(lang), false, &choices)) }
                };
            }
            Control::Between { points, .. } => {
                let points: Vec<String> = points.iter().map(|point| point.name.clone()).collect();
                between = html! {
                    div class="between" {
                        (list("from", interface::FROM.say(lang), true, &points))
                        (list("to", interface::TO.say(lang), true, &points))
                    }
                };
            }
            Control::Pick { .. } => {}
        }
    }
    let bar = html! {
        div class="tabs" {
            (buttons("tab", interface::PANELS.say(lang), &names(&TABS.map(|(_, name)| name))))
            button type="button" data-tool="choose" { (interface::CHOOSE.say(lang)) }
        }
        div class="controls" { (design) (scale) (currency) (between) }
    };
    bar.into_string()
}

/// A rate as it is written, by its id: `¥6.67` of `cny6.67`.
fn rate(id: &str) -> String {
    let hkd = id.strip_prefix("hkd");
    let (money, digits) = hkd.map_or((Money::Cny, id.get(3..)), |digits| (Money::Hkd, Some(digits)));
    [money.sign(), digits.unwrap_or_default()].concat()
}

/// A group of buttons of which one is pressed. `data-label` keeps the bold width free, so that pressing moves nothing.
fn buttons(group: &str, label: &str, names: &[String]) -> Markup {
    html! {
        div class="group" role="group" aria-label=(label) {
            @for (at, name) in names.iter().enumerate() {
                button type="button" data-group=(group) data-at=(at.to_string()) data-label=(name) { (name) }
            }
        }
    }
}

/// A list of which one is chosen; where its label is not `seen`, it is there for assistive technology alone.
fn list(group: &str, label: &str, seen: bool, names: &[String]) -> Markup {
    let class = (!seen).then_some("unseen");
    html! {
        label {
            span class=[class] { (label) }
            select data-group=(group) { @for name in names { option { (name) } } }
        }
    }
}
