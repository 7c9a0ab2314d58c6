//! The controls over a chosen chart: how it is drawn, what names its marks, which figures.

use crate::figure::{Choice, Sheet};
use crate::markup::escape;
use crate::markup::escape::join;
use crate::markup::explore::controls::button;
use crate::state::ChartKind;
use crate::text::Lang;
use crate::text::words::{explorer as words, interface};

/// A button for each kind of chart.
pub fn kinds(lang: Lang) -> String {
    let name = |kind: ChartKind| match kind {
        ChartKind::Bar => words::BARS.say(lang),
        ChartKind::Line => words::LINE_BUTTON.say(lang),
        ChartKind::Dot => words::DOTS.say(lang),
    };
    let buttons = ChartKind::ALL.map(|kind| button("kind", kind.code(), name(kind)));
    join(&[
        "<div class=\"group\" role=\"group\" aria-label=\"",
        interface::CHART.say(lang),
        "\">",
        &buttons.concat(),
        "</div>",
    ])
}

/// The list of columns that can name the marks.
pub fn labels(sheet: &Sheet, choice: &Choice) -> String {
    let title = |at: usize| sheet.columns.get(at).map_or("", |column| column.title.as_str());
    let mut options = String::new();
    for at in sheet.labels(choice.kind) {
        let id = sheet.columns.get(at).map_or("", |column| column.id.as_str());
        let chosen = if at == choice.label { " selected" } else { "" };
        options.push_str(&join(&[
            "<option value=\"",
            &escape(id),
            "\"",
            chosen,
            ">",
            &escape(title(at)),
            "</option>",
        ]));
    }
    let name = match choice.kind {
        ChartKind::Line => words::OVER,
        ChartKind::Bar | ChartKind::Dot => words::BY,
    };
    join(&["<label>", name.say(sheet.lang), " <select data-x>", &options, "</select></label>"])
}

/// A box to tick for each measure, with its unit.
pub fn values(sheet: &Sheet) -> String {
    let lang = sheet.lang;
    let mut out = join(&["<fieldset><legend>", words::FIGURES.say(lang), "</legend>"]);
    for measure in &sheet.measures {
        out.push_str(&join(&[
            "<label><input type=\"checkbox\" data-value=\"",
            &escape(&measure.id),
            "\"> ",
            &escape(&measure.title),
            " <span class=\"muted\">",
            &escape(&measure.unit),
            "</span></label>",
        ]));
    }
    out.push_str("</fieldset>");
    out
}
