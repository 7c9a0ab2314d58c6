//! What stands inside a chart's `figure` element while it is live, before anything is filled in.
//!
//! The same elements in the same order as in the still chart, with canvases in the place of the picture.

use crate::figure::{Control, Figure};
use crate::markup::escape::join;
use crate::markup::{Page, escape, id_of, rows};
use crate::state::{ScaleKind, Tab};
use crate::text::words::{Fixed, interface};

/// The panels in the bar's order.
pub const TABS: [(Tab, Fixed); 3] =
    [(Tab::Chart, interface::CHART), (Tab::Table, interface::TABLE), (Tab::Sources, interface::SOURCES)];

/// The scales in the bar's order.
pub const SCALES: [(ScaleKind, Fixed); 2] =
    [(ScaleKind::Linear, interface::LINEAR), (ScaleKind::Log, interface::LOG)];

/// The currencies in the bar's order.
pub const CURRENCIES: [Fixed; 4] = [interface::USD, interface::CNY, interface::HKD, interface::STATED];

/// The skeleton of a live chart. `open` says whether the table under it, which only a chart's own page has, is open;
/// `kept` is the HTML of what stays as the still page has it, the row of downloads.
pub fn live(page: Page, figure: &Figure, open: bool, kept: &str) -> String {
    let data = match (page.is_chart(), open) {
        (false, _) => "",
        (true, true) => "<details class=\"data\" open></details>",
        (true, false) => "<details class=\"data\"></details>",
    };
    let finding = id_of(&figure.id, "finding");
    let summary = id_of(&figure.id, "summary");
    join(&[
        "<header class=\"head\"></header><div class=\"tools\" data-rows=\"",
        rows(figure),
        "\"></div><div class=\"key\"></div><div class=\"frame\" tabindex=\"0\" role=\"group\" aria-labelledby=\"",
        &finding,
        "\" aria-describedby=\"",
        &summary,
        "\"><canvas data-layer=\"base\" aria-hidden=\"true\"></canvas>",
        "<canvas data-layer=\"overlay\" aria-hidden=\"true\"></canvas>",
        "<div class=\"printed\"></div><div class=\"tip\" hidden></div><div class=\"keys\" hidden></div></div>",
        "<p class=\"unseen\" data-summary id=\"",
        &summary,
        "\"></p><p class=\"unseen\" aria-live=\"polite\"></p><div class=\"panel\" hidden></div>",
        "<p class=\"remark\"></p><div class=\"foot\"></div>",
        kept,
        data,
    ])
}

/// The bar: panels first, then what the chart offers, always in the same order. What is chosen is not in it.
///
/// Buttons and lists name what they change (`data-group`) and buttons which of it they stand for (`data-at`).
pub fn tools(figure: &Figure) -> String {
    let lang = figure.lang;
    let names = |words: &[Fixed]| words.iter().map(|name| name.say(lang).to_owned()).collect::<Vec<String>>();
    let mut design = String::new();
    let mut scale = String::new();
    let mut currency = String::new();
    let mut between = String::new();
    let mut pick = String::new();
    for control in &figure.controls {
        match control {
            Control::Design { views } => {
                let views: Vec<String> = views.iter().map(|(_, name)| name.clone()).collect();
                design = buttons("view", interface::DESIGN.say(lang), &views);
            }
            Control::Scale { .. } => {
                scale = buttons("y", interface::SCALE.say(lang), &names(&SCALES.map(|(_, name)| name)));
            }
            Control::Currency => {
                currency =
                    list("cur", interface::CURRENCY.say(lang), " class=\"unseen\"", &names(&CURRENCIES));
            }
            Control::Between { points, .. } => {
                let points: Vec<String> = points.iter().map(|point| point.name.clone()).collect();
                let from = list("from", interface::FROM.say(lang), "", &points);
                let to = list("to", interface::TO.say(lang), "", &points);
                between = join(&["<div class=\"between\">", &from, &to, "</div>"]);
            }
            Control::Pick { groups } => {
                for (at, group) in groups.iter().enumerate() {
                    let mut names = vec![group.all.clone()];
                    names.extend(group.options.iter().map(|(_, name)| name.clone()));
                    let id = join(&["pick", &at.to_string()]);
                    pick.push_str(&list(&id, &escape(&group.name), " class=\"unseen\"", &names));
                }
            }
        }
    }
    let tabs = buttons("tab", interface::PANELS.say(lang), &names(&TABS.map(|(_, name)| name)));
    join(&[
        "<div class=\"tabs\">",
        &tabs,
        "</div><div class=\"controls\">",
        &design,
        &scale,
        &currency,
        &between,
        &pick,
        "</div>",
    ])
}

/// A group of buttons of which one is pressed. `data-label` keeps the bold width free, so that pressing moves nothing.
fn buttons(group: &str, label: &str, names: &[String]) -> String {
    let mut out = join(&["<div class=\"group\" role=\"group\" aria-label=\"", label, "\">"]);
    for (at, name) in names.iter().enumerate() {
        let name = escape(name);
        let at = at.to_string();
        out.push_str(&join(&[
            "<button type=\"button\" data-group=\"",
            group,
            "\" data-at=\"",
            &at,
            "\" data-label=\"",
            &name,
            "\">",
            &name,
            "</button>",
        ]));
    }
    out.push_str("</div>");
    out
}

fn list(group: &str, label: &str, class: &str, names: &[String]) -> String {
    let mut out = join(&["<label><span", class, ">", label, "</span><select data-group=\"", group, "\">"]);
    for name in names {
        out.push_str(&join(&["<option>", &escape(name), "</option>"]));
    }
    out.push_str("</select></label>");
    out
}
