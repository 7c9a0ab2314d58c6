//! A whole chart around its picture: finding, bar, legend, frame, remark, foot and table.

use crate::figure::{Control, Figure};
use crate::markup::downloads::downloads;
use crate::markup::escape::join;
use crate::markup::{Page, escape, grade_name, table};
use crate::paint::svg;
use crate::text::Lang;
use crate::text::words::{Fixed, interface};

/// A chart as it stands on a page before any script runs.
#[derive(Clone, Copy, Debug)]
pub struct Still<'a> {
    /// The page it is on.
    pub page: Page<'a>,
    /// The figure, in the page's language.
    pub figure: &'a Figure,
    /// The HTML of the still picture.
    pub picture: &'a str,
    /// The file of the live figure, from the root of the site.
    pub pack: &'a str,
    /// The company that the page puts in front, if it does.
    pub focus: Option<&'a str>,
}

/// The `figure` element with everything in it.
pub fn figure(still: &Still) -> String {
    let (page, figure) = (still.page, still.figure);
    let (id, lang) = (figure.id.as_str(), figure.lang);
    let focus = still.focus.map(|id| join(&["\" data-focus=\"", &escape(id)])).unwrap_or_default();
    let status = [(interface::OFF, "off"), (interface::LOADING, "loading"), (interface::FAILED, "failed")]
        .map(|(text, when)| join(&["<span data-when=\"", when, "\">", text.say(lang), "</span>"]));
    join(&[
        "<figure class=\"chart\" id=\"",
        id,
        "\" data-chart=\"",
        id,
        "\" data-pack=\"",
        page.site_root(lang),
        still.pack,
        &focus,
        "\" aria-labelledby=\"",
        &id_of(id, "finding"),
        "\"><header class=\"head\">",
        &head(page, figure),
        "</header><div class=\"tools\" data-rows=\"",
        rows(figure),
        "\"><p class=\"status\" data-status>",
        &status.concat(),
        "<span data-reason></span></p></div>",
        "<div class=\"key\">",
        &legend(figure),
        "</div><div class=\"frame\">",
        still.picture,
        "</div><p class=\"remark\">",
        &remark(figure),
        "</p><div class=\"foot\">",
        &foot(page, figure),
        "</div>",
        &if page.is_chart() { downloads(id, lang) } else { String::new() },
        &details(page, figure),
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
pub fn head(page: Page, figure: &Figure) -> String {
    let level = match page {
        Page::Chart(_) => "h1",
        // On the front page a chart stands inside a section.
        Page::Front => "h3",
        _ => "h2",
    };
    join(&[
        "<",
        level,
        " class=\"finding\" id=\"",
        &id_of(&figure.id, "finding"),
        "\">",
        &escape(&figure.finding.title),
        "</",
        level,
        "><p class=\"measure\">",
        &escape(&figure.finding.subtitle),
        "</p>",
    ])
}

/// Swatches and what they stand for; empty where the chart needs none.
pub fn legend(figure: &Figure) -> String {
    if figure.legend.is_empty() {
        return String::new();
    }
    let mut out = String::from("<ul class=\"legend\">");
    for (at, entry) in figure.legend.iter().enumerate() {
        let id = id_of(&figure.id, &join(&["key", &at.to_string()]));
        out.push_str(&join(&["<li>", &svg::swatch(entry, &id), &escape(&entry.text), "</li>"]));
    }
    out.push_str("</ul>");
    out
}

/// The remark that changes with the controls.
pub fn remark(figure: &Figure) -> String {
    escape(&figure.remark)
}

/// One line about all that an address asks and the chart cannot do, each as it stands there. Plain text.
pub fn unmet(asked: &[String], lang: Lang) -> String {
    let all = asked.join(interface::COMMA.say(lang));
    [interface::NOT_THERE.say(lang), interface::COLON.say(lang), &all, interface::STOP.say(lang)].concat()
}

/// Sources, as-of date, evidence and limits: what stands in `.foot`.
pub fn foot(page: Page, figure: &Figure) -> String {
    let more = if page.is_chart() {
        join(&["<p class=\"more\">", &taking(figure), "</p>"])
    } else if page == Page::Explore {
        // What a reader chose in the explorer has no page of its own.
        String::new()
    } else {
        join(&[
            "<p class=\"more\"><a data-keep href=\"",
            page.root(),
            "charts/",
            &figure.id,
            ".html\">",
            interface::OWN_PAGE.say(figure.lang),
            "</a>",
            &taking(figure),
            "</p>",
        ])
    };
    // Among other charts the limits are in the sources panel and on the chart's own page.
    let limits = if page.is_chart() { join(&["<ul>", &limits(figure), "</ul>"]) } else { String::new() };
    join(&["<p>", &evidence_line(figure), "</p>", &limits, &more])
}

/// The buttons that offer links, snippets and the chart as one file, and where it is said how that went.
fn taking(figure: &Figure) -> String {
    let name = |text: Fixed| text.say(figure.lang);
    join(&[
        "<button type=\"button\" data-share>",
        name(interface::SHARE),
        "</button><button type=\"button\" data-save>",
        name(interface::SAVE),
        "</button><span role=\"status\"></span>",
    ])
}

/// Sources, as-of date and how many figures stand at each grade, as one line.
fn evidence_line(figure: &Figure) -> String {
    let lang = figure.lang;
    let colon = interface::COLON.say(lang);
    let grades: Vec<String> = figure
        .grades
        .iter()
        .map(|(grade, count)| {
            interface::Graded { count: &count.to_string(), grade: grade_name(*grade, lang) }.say(lang)
        })
        .collect();
    let mut out = String::new();
    for (label, text) in [
        (interface::SOURCE, figure.attribution(|source| escape(&source.name))),
        (interface::AS_OF, escape(&figure.as_of)),
        (interface::EVIDENCE, grades.join(interface::COMMA.say(lang))),
    ] {
        if !text.is_empty() {
            out.push_str(&join(&["<b>", label.say(lang), "</b>", colon, &text, interface::STOP.say(lang)]));
        }
    }
    out
}

fn limits(figure: &Figure) -> String {
    let mut out = String::new();
    for limit in &figure.limits {
        out.push_str(&join(&["<li>", &escape(limit), "</li>"]));
    }
    out
}

/// The table, on the chart's own page; where there are many charts it is one of the panels of the live chart and one
/// link away from the still one.
fn details(page: Page, figure: &Figure) -> String {
    if !page.is_chart() {
        return String::new();
    }
    join(&["<details class=\"data\" open>", &data(figure), "</details>"])
}

/// Summary line and table: what stands in `details.data`.
pub fn data(figure: &Figure) -> String {
    join(&[
        "<summary>",
        interface::SHOW_TABLE.say(figure.lang),
        "</summary>",
        &scroll(&table(figure, None), &figure.id),
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
