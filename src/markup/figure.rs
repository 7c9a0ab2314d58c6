//! A whole chart around its picture: finding, bar, legend, frame, remark, foot and table.

use crate::figure::{Control, Figure, Texture};
use crate::markup::escape::{both, each, join};
use crate::markup::{Page, Word, escape, grade_name, table, word};

/// The `figure` element with everything in it, in both languages; `picture` is the HTML of the still picture.
pub fn figure(page: Page, en: &Figure, zh: &Figure, picture: &str) -> String {
    let figures = [en, zh];
    let status =
        [(Word::Off, "off"), (Word::Loading, "loading"), (Word::Failed, "failed")].map(|(text, when)| {
            join(&["<span data-when=\"", when, "\">", &both(|lang| word(text, lang).to_owned()), "</span>"])
        });
    join(&[
        "<figure class=\"chart\" data-chart=\"",
        &en.id,
        "\" aria-labelledby=\"",
        &id_of(&en.id, "finding"),
        "\"><header class=\"head\">",
        &head(page, &figures),
        "</header><div class=\"tools\" data-rows=\"",
        rows(en),
        "\"><p class=\"status\" data-status>",
        &status.concat(),
        "<span data-reason></span></p></div>",
        "<div class=\"key\">",
        &legend(&figures),
        "</div><div class=\"frame\">",
        picture,
        "</div><p class=\"remark\">",
        &remark(&figures),
        "</p><div class=\"foot\">",
        &foot(page, &figures),
        "</div>",
        &details(page, &figures),
        "</figure>",
    ])
}

/// The id of a part of a chart, unique in its page.
pub fn id_of(chart: &str, part: &str) -> String {
    join(&[chart, "-", part])
}

/// How many rows the bar needs where there is little room.
pub fn rows(figure: &Figure) -> &'static str {
    let between = figure.controls.iter().any(|control| matches!(control, Control::Between { .. }));
    match figure.controls.len() {
        0 => "1",
        2.. if between => "3",
        _ => "2",
    }
}

/// Finding and measure: what stands in `header.head`.
pub fn head(page: Page, figures: &[&Figure]) -> String {
    let id = figures.first().map_or("", |figure| figure.id.as_str());
    let level = if page == Page::Front { "h2" } else { "h1" };
    join(&[
        "<",
        level,
        " class=\"finding\" id=\"",
        &id_of(id, "finding"),
        "\">",
        &each(figures, |figure| escape(&figure.finding.title)),
        "</",
        level,
        "><p class=\"measure\">",
        &each(figures, |figure| escape(&figure.finding.subtitle)),
        "</p>",
    ])
}

/// Swatches and what they stand for; empty where the chart needs none.
pub fn legend(figures: &[&Figure]) -> String {
    let Some(first) = figures.first() else { return String::new() };
    if first.legend.is_empty() {
        return String::new();
    }
    let mut out = String::from("<ul class=\"legend\">");
    for (at, entry) in first.legend.iter().enumerate() {
        let texture = match entry.texture {
            Texture::Solid => "solid",
            Texture::Hatch => "hatch",
            Texture::Outline => "outline",
            Texture::Dashed => "dashed",
        };
        let text = each(figures, |figure| {
            figure.legend.get(at).map(|entry| escape(&entry.text)).unwrap_or_default()
        });
        out.push_str(&join(&[
            "<li><i class=\"swatch ",
            texture,
            " ink-",
            entry.ink.name(),
            "\"></i>",
            &text,
            "</li>",
        ]));
    }
    out.push_str("</ul>");
    out
}

/// The remark that changes with the controls.
pub fn remark(figures: &[&Figure]) -> String {
    each(figures, |figure| escape(&figure.remark))
}

/// Sources, as-of date, evidence and limits: what stands in `.foot`.
pub fn foot(page: Page, figures: &[&Figure]) -> String {
    let id = figures.first().map_or("", |figure| figure.id.as_str());
    let more = if page == Page::Front {
        let text = each(figures, |figure| word(Word::OwnPage, figure.lang).to_owned());
        join(&["<p class=\"more\"><a data-keep href=\"charts/", id, ".html\">", &text, "</a></p>"])
    } else {
        String::new()
    };
    join(&["<p>", &each(figures, evidence_line), "</p><ul>", &limits(figures), "</ul>", &more])
}

/// Sources, as-of date and how many figures stand at each grade, as one line.
fn evidence_line(figure: &Figure) -> String {
    let lang = figure.lang;
    let colon = word(Word::Colon, lang);
    let names: Vec<String> = figure.sources.iter().map(|source| escape(&source.name)).collect();
    let grades: Vec<String> = figure
        .grades
        .iter()
        .map(|(grade, count)| {
            let name = grade_name(*grade, lang);
            let gap = lang.pick(" ", "");
            let count = count.to_string();
            lang.pick(join(&[&count, gap, name]), join(&[name, " ", &count]))
        })
        .collect();
    let mut out = String::new();
    for (label, text) in [
        (Word::Source, names.join(word(Word::Comma, lang))),
        (Word::AsOf, escape(&figure.as_of)),
        (Word::Evidence, grades.join(word(Word::Comma, lang))),
    ] {
        if !text.is_empty() {
            out.push_str(&join(&["<b>", word(label, lang), "</b>", colon, &text, word(Word::Stop, lang)]));
        }
    }
    out
}

fn limits(figures: &[&Figure]) -> String {
    let count = figures.iter().map(|figure| figure.limits.len()).max().unwrap_or(0);
    let mut out = String::new();
    for at in 0..count {
        let text =
            each(figures, |figure| figure.limits.get(at).map(|limit| escape(limit)).unwrap_or_default());
        out.push_str(&join(&["<li>", &text, "</li>"]));
    }
    out
}

fn details(page: Page, figures: &[&Figure]) -> String {
    let open = if page == Page::Front { "" } else { " open" };
    join(&["<details class=\"data\"", open, ">", &data(figures), "</details>"])
}

/// Summary line and table: what stands in `details.data`.
pub fn data(figures: &[&Figure]) -> String {
    let summary = each(figures, |figure| word(Word::ShowTable, figure.lang).to_owned());
    let body = match figures {
        [one] => table(one, None),
        many => many
            .iter()
            .map(|figure| {
                join(&["<div class=\"t\" lang=\"", figure.lang.code(), "\">", &table(figure, None), "</div>"])
            })
            .collect(),
    };
    join(&[
        "<summary>",
        &summary,
        "</summary>",
        &scroll(&body, figures.first().map_or("", |figure| figure.id.as_str())),
    ])
}

/// A box of its own for sideways scrolling, reachable by keyboard.
pub fn scroll(body: &str, chart: &str) -> String {
    let name = id_of(chart, "finding");
    join(&[
        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"",
        &name,
        "\">",
        body,
        "</div>",
    ])
}
