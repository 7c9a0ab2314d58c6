//! A whole chart around its picture: finding, bar, legend, frame, remark, foot and table.

use maud::{Markup, PreEscaped, html};

use crate::figure::{Control, Figure};
use crate::markup::downloads::downloads;
use crate::markup::{Page, grade_name, table};
use crate::paint::svg;
use crate::text::Lang;
use crate::text::words::{Fixed, interface};

/// What stands in the place of a live chart's bar, and when it is shown.
const STATUS: [(Fixed, &str); 3] =
    [(interface::OFF, "off"), (interface::LOADING, "loading"), (interface::FAILED, "failed")];

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
    /// The ids of the rates at which the reader may see its money, joined by spaces; each has a file of the figure's name in a
    /// folder beside it.
    pub rates: &'a str,
    /// The company that the page puts in front, if it does.
    pub focus: Option<&'a str>,
}

/// The `figure` element with everything in it.
pub fn figure(still: &Still) -> String {
    let (page, figure) = (still.page, still.figure);
    let (id, lang) = (&figure.id, figure.lang);
    let rates = Some(still.rates).filter(|rates| !rates.is_empty());
    let chart = html! {
        figure class="chart" id=(id) data-chart=(id) data-pack={ (page.site_root(lang)) (still.pack) } data-focus=[still.focus]
            data-rates=[rates]
            aria-labelledby=(id_of(id, "finding")) {
            header class="head" { (PreEscaped(head(page, figure))) }
            div class="tools" data-rows=(rows(figure)) {
                p class="status" data-status {
                    @for (text, when) in STATUS { span data-when=(when) { (text.say(lang)) } }
                    span data-reason {}
                }
            }
            div class="key" { (PreEscaped(legend(figure))) }
            div class="frame" { (PreEscaped(still.picture)) }
            p class="remark" { (figure.remark) }
            div class="foot" { (PreEscaped(foot(page, figure))) }
            // The table stands on the chart's own page; where there are many charts it is one of the panels of the live
            // chart and one link away from the still one.
            @if page.is_chart() {
                (downloads(id, lang))
                details class="data" open { (PreEscaped(data(figure, &scroll(&table(figure, None), id)))) }
            }
        }
    };
    chart.into_string()
}

/// The id of a part of a chart, unique in its page.
pub fn id_of(chart: &str, part: &str) -> String {
    [chart, "-", part].concat()
}

/// How many rows the bar needs where there is little room.
pub fn rows(figure: &Figure) -> &'static str {
    let shown = figure.controls.iter().filter(|control| control.is_in_bar());
    let between = shown.clone().any(|control| matches!(control, Control::Between { .. }));
    match shown.count() {
        0 => "1",
        2.. if between => "3",
        // With a list of rates beside that of currencies.
        3.. => "3",
        _ => "2",
    }
}

/// Finding and measure: what stands in `header.head`.
pub fn head(page: Page, figure: &Figure) -> String {
    let id = id_of(&figure.id, "finding");
    let title = &figure.finding.title;
    let head = html! {
        @match page {
            Page::Chart(_) => h1 class="finding" id=(id) { (title) },
            // On the front page a chart stands inside a section.
            Page::Front => h3 class="finding" id=(id) { (title) },
            _ => h2 class="finding" id=(id) { (title) },
        }
        p class="measure" { (figure.finding.subtitle) }
    };
    head.into_string()
}

/// Swatches and what they stand for; empty where the chart needs none.
pub fn legend(figure: &Figure) -> String {
    let keys = figure.legend.iter().enumerate();
    let legend = html! {
        @if !figure.legend.is_empty() {
            ul class="legend" {
                @for (at, entry) in keys {
                    li { (PreEscaped(svg::swatch(entry, &id_of(&figure.id, &["key", &at.to_string()].concat())))) (entry.text) }
                }
            }
        }
    };
    legend.into_string()
}

/// The remark that changes with the controls. Before it stand `unmet`, what was asked and cannot be done, in plain words,
/// and `told`, what has changed since the address was made, as HTML.
pub fn remark(figure: &Figure, unmet: &str, told: &str) -> String {
    let remark = html! {
        (unmet)
        @if !told.is_empty() { span class="since" { (PreEscaped(told)) } }
        (figure.remark)
    };
    remark.into_string()
}

/// What stands in the remark's place while something cannot be shown: plain words, and `unmet` after them.
pub fn notice(notice: &str, unmet: &str) -> String {
    let said = html! {
        (notice)
        @if !unmet.is_empty() { " " (unmet) }
    };
    said.into_string()
}

/// A picture for paper, in an element that the style sheet shows where a sheet is that wide.
pub fn printed(width: &str, picture: &str) -> String {
    html! { div class={ "still " (width) } { (PreEscaped(picture)) } }.into_string()
}

/// One line about all that an address asks and the chart cannot do, each as it stands there. Plain text.
pub fn unmet(asked: &[String], lang: Lang) -> String {
    let all = asked.join(interface::COMMA.say(lang));
    [interface::NOT_THERE.say(lang), interface::COLON.say(lang), &all, interface::STOP.say(lang)].concat()
}

/// Sources, as-of date, evidence and limits: what stands in `.foot`.
pub fn foot(page: Page, figure: &Figure) -> String {
    let own = page.is_chart();
    let foot = html! {
        p { (evidence_line(figure)) }
        (rates(figure))
        // Among other charts the limits are in the sources panel and on the chart's own page.
        @if own { ul { @for limit in &figure.limits { li { (limit) } } } }
        // What a reader chose in the explorer has no page of its own.
        @if page != Page::Explore {
            p class="more" {
                @if !own {
                    a data-keep href={ (page.root()) "charts/" (figure.id) ".html" } { (interface::OWN_PAGE.say(figure.lang)) }
                }
                (taking(figure.lang))
            }
        }
    };
    foot.into_string()
}

/// At which exchange rates its money is shown, as a paragraph; nothing where there is none.
pub(super) fn rates(figure: &Figure) -> Markup {
    let lang = figure.lang;
    html! {
        @if !figure.rates.is_empty() {
            p { b { (interface::RATE.say(lang)) } (interface::COLON.say(lang)) (figure.rates.join(lang.pick(" ", ""))) }
        }
    }
}

/// The buttons that offer links, snippets and the chart as one file, and where it is said how that went.
fn taking(lang: Lang) -> Markup {
    html! {
        button type="button" data-tool="share" { (interface::SHARE.say(lang)) }
        button type="button" data-tool="save" { (interface::SAVE.say(lang)) }
        button type="button" data-tool="walk" { (interface::WALK.say(lang)) }
        span role="status" {}
    }
}

/// Sources, as-of date and how many figures stand at each grade, as one line.
fn evidence_line(figure: &Figure) -> Markup {
    let lang = figure.lang;
    let grades: Vec<String> = figure
        .grades
        .iter()
        .map(|(grade, count)| {
            interface::Graded { count: &count.to_string(), grade: grade_name(*grade, lang) }.say(lang)
        })
        .collect();
    let parts = [
        (interface::SOURCE, figure.attribution(|source| source.name.clone())),
        (interface::AS_OF, figure.as_of.clone()),
        (interface::EVIDENCE, grades.join(interface::COMMA.say(lang))),
    ];
    html! {
        @for (label, text) in &parts {
            @if !text.is_empty() {
                b { (label.say(lang)) }
                (interface::COLON.say(lang))
                (text)
                (interface::STOP.say(lang))
            }
        }
    }
}

/// Summary line and table: what stands in `details.data`. `table` is the table as HTML, in its box.
pub fn data(figure: &Figure, table: &str) -> String {
    let data = html! {
        summary { (interface::SHOW_TABLE.say(figure.lang)) }
        (PreEscaped(table))
    };
    data.into_string()
}

/// A box of its own for sideways scrolling, reachable by keyboard.
pub fn scroll(body: &str, chart: &str) -> String {
    let name = id_of(chart, "finding");
    html! { div class="scroll" role="group" tabindex="0" aria-labelledby=(name) { (PreEscaped(body)) } }
        .into_string()
}
