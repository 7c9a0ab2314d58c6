//! What stands around the pictures: the same words still and live, every datum reachable, nothing unescaped.

mod as_html;
mod between_tags;
mod whole_package;

use as_html::as_html;
use between_tags::between_tags;
use olympus::figure::{Control, Figure, catalogue};
use olympus::markup::story::{Book, front};
use olympus::markup::{self, Page, Still};
use olympus::state::ViewState;
use olympus::text::Lang;
use whole_package::{ledger, whole};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn figures(lang: Lang) -> Result<Vec<Figure>, Box<dyn std::error::Error>> {
    let dataset = whole();
    let state = ViewState { lang, ..ViewState::default() };
    catalogue().iter().map(|chart| Ok((chart.build)(&dataset, &state)?)).collect()
}

fn still(page: Page, figure: &Figure, picture: &str) -> String {
    markup::figure(&Still { page, figure, picture, pack: "a.bin", rates: "", focus: None })
}

/// Opening and closing tags match, void elements and shapes without content aside.
fn assert_balanced(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    for piece in html.split('<').skip(1) {
        let tag = piece.split('>').next().unwrap_or_default();
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "closed out of turn in {html}");
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap_or_default());
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
}

#[test]
fn a_still_chart_says_what_the_live_one_says_in_its_language() -> Outcome {
    let (en, zh) = (figures(Lang::En)?, figures(Lang::Zh)?);
    for (figure, twin) in en.iter().zip(&zh).chain(zh.iter().zip(&en)) {
        for page in [Page::Front, Page::Chart(&figure.id)] {
            let still = still(page, figure, "<i></i>");
            assert_balanced(&still);
            let said = between_tags(&still);
            assert!(said.contains(&between_tags(&markup::remark(figure, "", ""))), "{}", figure.id);
            // Among other charts the table is one link away, on the chart's own page.
            assert_eq!(still.contains(&markup::table(figure, None)), page.is_chart(), "{}", figure.id);
            for text in [&figure.finding.title, &figure.finding.subtitle] {
                assert!(said.contains(&as_html(text)), "{text}");
            }
            assert!(!said.contains(&as_html(&twin.finding.title)), "{} is in two languages", figure.id);
            for text in figure.legend.iter().map(|entry| &entry.text) {
                assert!(said.contains(&as_html(text)), "{text}");
            }
            for text in &figure.limits {
                assert_eq!(said.contains(&as_html(text)), page.is_chart(), "{text}");
            }
        }
    }
    Ok(())
}

#[test]
fn what_takes_the_pictures_place_is_told_by_the_chart_around_it() -> Outcome {
    for figure in figures(Lang::En)?.iter().chain(&figures(Lang::Zh)?) {
        let (still, live) = (still(Page::Chart(&figure.id), figure, ""), markup::live(figure));
        assert_balanced(&live);
        let named = format!("{}-finding", figure.id);
        assert!(
            live.contains(&format!("aria-labelledby=\"{named}\""))
                && still.contains(&format!("id=\"{named}\""))
        );
        assert_eq!(live.matches("class=\"frame\"").count(), still.matches("class=\"frame\"").count());
        let described = live.split("data-summary").nth(1).and_then(|rest| rest.split("</p>").next());
        assert!(
            described.is_some_and(|words| words.contains(&as_html(&figure.summary.what))),
            "{}",
            figure.id
        );
    }
    Ok(())
}

#[test]
fn a_chart_without_a_still_one_has_the_same_elements_in_the_same_order() -> Outcome {
    let parts = ["head", "tools", "key", "frame", "remark", "foot"].map(|name| format!("class=\"{name}\""));
    for figure in figures(Lang::En)? {
        let (still, bare) = (still(Page::Explore, &figure, ""), markup::bare(&figure));
        assert_balanced(&bare);
        for html in [&still, &bare] {
            let places: Vec<Option<usize>> = parts.iter().map(|part| html.find(part)).collect();
            assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
        }
        let rows = |html: &str| html.split("data-rows=\"").nth(1).map(|rest| rest[..1].to_owned());
        assert_eq!(rows(&still), rows(&bare), "the bar keeps its height");
    }
    Ok(())
}

#[test]
fn the_bar_offers_what_the_figure_offers() -> Outcome {
    for figure in figures(Lang::Zh)? {
        let bar = markup::tools(&figure, &["cny6.67".to_owned()]);
        assert_balanced(&bar.replace("<option>", "").replace("</option>", ""));
        assert_eq!(bar.matches("data-group=\"tab\"").count(), 3);
        assert_eq!(bar.matches("data-tool=\"choose\"").count(), 1);
        // A group of buttons is one control; what does not find room is behind the last one of the tabs.
        let controls = ["class=\"group\"", "<select", "data-tool"].map(|part| bar.matches(part).count());
        assert!(controls.iter().sum::<usize>() <= 7, "{}: {controls:?}", figure.id);
        let order = ["\"tab\"", "choose", "\"view\"", "\"y\"", "\"cur\"", "\"rate\"", "\"from\"", "\"to\""];
        let places: Vec<usize> = order.iter().filter_map(|part| bar.find(part)).collect();
        assert!(places.is_sorted(), "{}: {places:?}", figure.id);
        for control in &figure.controls {
            let (group, count) = match control {
                Control::Design { views } => ("view", views.len()),
                Control::Scale { .. } => ("y", 2),
                Control::Currency => {
                    assert!(
                        bar.contains("data-group=\"rate\"") && bar.contains("<option>¥6.67</option>"),
                        "{}",
                        figure.id
                    );
                    ("cur", 1)
                }
                Control::Between { .. } => ("from", 1),
                // Filters are behind the button that every bar has.
                Control::Pick { .. } => ("pick0", 0),
            };
            assert_eq!(bar.matches(&format!("data-group=\"{group}\"")).count(), count, "{}", figure.id);
        }
    }
    Ok(())
}

#[test]
fn every_datums_tip_tells_value_grade_and_sources() -> Outcome {
    for lang in Lang::ALL {
        for figure in figures(lang)? {
            for (at, datum) in figure.data.iter().enumerate() {
                for pinned in [None, Some(Page::Companies)] {
                    let tip = markup::tip(&figure, at, pinned);
                    assert_balanced(&tip);
                    let said = between_tags(&tip);
                    assert!(said.contains(&as_html(&datum.value)), "{}", datum.id);
                    assert!(said.contains(markup::grade_name(datum.grade, lang)), "{}", datum.id);
                    for source in datum.sources.iter().filter_map(|at| figure.sources.get(*at)) {
                        assert!(said.contains(&as_html(&source.name)), "{}", datum.id);
                    }
                    assert_eq!(tip.contains("data-close"), pinned.is_some());
                }
                assert!(markup::speech(datum, lang).contains(&datum.value), "{}", datum.id);
            }
            assert_eq!(markup::tip(&figure, figure.data.len(), None), "", "no tip for what is not there");
        }
    }
    Ok(())
}

#[test]
fn sorting_orders_rows_by_number_and_back() -> Outcome {
    for figure in figures(Lang::En)? {
        let Some(column) = figure.table.numeric.iter().position(|numeric| *numeric) else { continue };
        let heads = |html: &str| -> Vec<String> {
            html.split("<th scope=\"row\"")
                .skip(1)
                .filter_map(|cell| cell.split_once('>').map(|(_, rest)| rest))
                .map(|cell| {
                    between_tags(
                        &format!("<{}", cell.split("</th>").next().unwrap_or_default()).replacen('<', "", 1),
                    )
                })
                .collect()
        };
        let sorted = |descending| {
            let sort = Some((column.to_string(), descending));
            let figure = figure.adjusted(&ViewState { sort, ..ViewState::default() });
            markup::table(&figure, Some((Some(column), descending)))
        };
        let (up, down) = (sorted(false), sorted(true));
        let (mut up_heads, down_heads) = (heads(&up), heads(&down));
        assert_eq!(up_heads.len(), figure.tables().map(|table| table.rows.len()).sum::<usize>());
        assert!(up.contains("aria-sort=\"ascending\"") && down.contains("aria-sort=\"descending\""));
        // The cells of the column name their data; two rows may have the same first cell.
        let numbers = |html: &str| -> Vec<f64> {
            html.split("<tr ")
                .skip(2)
                .filter_map(|row| {
                    let cell = row.split("<t").filter(|part| part.starts_with(['h', 'd'])).nth(column)?;
                    let id = cell.split("data-d=\"").nth(1)?.split('"').next()?;
                    figure.data.iter().find(|datum| datum.id == id)?.number
                })
                .collect()
        };
        assert!(!numbers(&up).is_empty(), "{}", figure.id);
        assert!(numbers(&up).is_sorted(), "{}", figure.id);
        assert!(numbers(&down).iter().rev().is_sorted(), "{}", figure.id);
        let mut same = down_heads.clone();
        up_heads.sort();
        same.sort();
        assert_eq!(up_heads, same, "no row is lost");
    }
    Ok(())
}

/// The roles that assistive technology is told, and the headings that cards show in their place.
#[test]
fn tables_say_outright_what_their_parts_are() -> Outcome {
    for lang in Lang::ALL {
        for figure in figures(lang)? {
            let html = markup::table(&figure, None);
            for (tag, roles) in [
                ("table", &["table"][..]),
                ("thead", &["rowgroup"]),
                ("tbody", &["rowgroup"]),
                ("tr", &["row"]),
                ("th", &["columnheader", "rowheader"]),
                ("td", &["cell"]),
            ] {
                let start = format!("<{tag} ");
                assert!(html.matches(&start).count() > 0 && !html.contains(&format!("<{tag}>")), "{tag}");
                for part in html.split(&start).skip(1) {
                    let own = part.split('>').next().unwrap_or_default();
                    let role = own.split("role=\"").nth(1).and_then(|rest| rest.split('"').next());
                    assert!(role.is_some_and(|role| roles.contains(&role)), "{}: {own}", figure.id);
                }
            }
            for table in figure.tables() {
                for row in &table.rows {
                    for (heading, (text, _)) in table.columns.iter().zip(row).skip(1) {
                        let cell = format!(" data-label=\"{}\"", as_html(heading));
                        let rest = html.split("<td ").filter(|part| part.contains(&cell));
                        let said = format!(">{}</td>", as_html(text));
                        assert!(rest.into_iter().any(|part| part.contains(&said)), "{}: {text}", figure.id);
                    }
                }
            }
        }
    }
    Ok(())
}

#[test]
fn events_beside_a_chart_have_a_table_of_their_own() -> Outcome {
    let mut with_events = 0;
    for figure in figures(Lang::En)? {
        let strip = figure.series.iter().find(|series| series.id == "events");
        let html = markup::table(&figure, Some((Some(0), true)));
        assert_eq!(html.matches("<caption>").count(), 1 + usize::from(strip.is_some()), "{}", figure.id);
        let shows = |table: &olympus::figure::Table, at: usize| {
            table.rows.iter().flatten().any(|(_, datum)| *datum == Some(at))
        };
        let Some(strip) = strip else { continue };
        with_events += 1;
        let (caption, events) = figure.events.as_ref().ok_or("a table of events")?;
        assert!(html.contains(&format!("<caption>{caption}</caption>")));
        for at in 0..figure.data.len() {
            let is_event = strip.data.contains(&at);
            assert_eq!(shows(events, at), is_event, "{}", figure.data[at].id);
            assert!(!is_event || !shows(&figure.table, at), "{}", figure.data[at].id);
        }
        assert_eq!(html.matches("aria-sort").count(), 1, "only the figures are put in order");
    }
    assert_eq!(with_events, 3);
    Ok(())
}

#[test]
fn the_index_names_every_chart_once_with_its_finding() -> Outcome {
    for lang in Lang::ALL {
        let figures = figures(lang)?;
        let index = markup::charts(&figures.iter().collect::<Vec<_>>(), lang);
        assert_balanced(&index);
        assert_eq!(index.matches("<h1").count(), 1);
        for figure in &figures {
            assert_eq!(index.matches(&format!("href=\"{}.html\"", figure.id)).count(), 1, "{}", figure.id);
            assert!(index.contains(&as_html(&figure.finding.title)), "{}", figure.id);
        }
    }
    Ok(())
}

#[test]
fn one_chart_leads_to_the_next_and_back() {
    let ids: Vec<&str> = catalogue().iter().map(|chart| chart.id).collect();
    for (at, id) in ids.iter().enumerate() {
        let body = markup::body(Page::Chart(id), Lang::Zh, &[]);
        let leads = |rel: &str| {
            let start = format!("rel=\"{rel}\" href=\"");
            body.split(&start).nth(1).and_then(|rest| rest.split(".html").next()).map(str::to_owned)
        };
        assert_eq!(leads("next").as_deref(), ids.get(at + 1).copied());
        assert_eq!(leads("prev").as_deref(), at.checked_sub(1).map(|at| ids[at]));
        assert!(body.contains("aria-current=\"true\" href=\"../charts/index.html\""));
    }
}

#[test]
fn every_page_has_one_main_heading_and_links_that_stay_inside() -> Outcome {
    let dataset = whole();
    for lang in Lang::ALL {
        let figures = figures(lang)?;
        let book = Book { dataset: &dataset, ledger: ledger(), lang, figures: figures.iter().collect() };
        let chart = |page: Page, id: &str| {
            let figure = figures.iter().find(|figure| figure.id == id)?;
            Some(still(page, figure, ""))
        };
        let pages = std::iter::once(Page::Front).chain(figures.iter().map(|figure| Page::Chart(&figure.id)));
        for page in pages {
            let shown = match page {
                Page::Chart(id) => chart(page, id).into_iter().collect(),
                _ => vec![front(&book, &|id| chart(page, id))?],
            };
            let body = markup::body(page, lang, &shown);
            assert_balanced(&body);
            assert_eq!(body.matches("<h1").count(), 1, "{page:?}");
            for link in body.split("href=\"").skip(1) {
                let address = link.split('"').next().unwrap_or_default();
                assert!(!address.starts_with('/') && !address.contains("://"), "{address}");
            }
        }
        let title = markup::title(figures.first().map(|figure| &*figure.finding.title), lang);
        assert!(title.contains(" · ") && !markup::title(None, lang).is_empty());
        for figure in [figures.first(), None] {
            assert!(!markup::description(figure, lang).is_empty());
        }
    }
    Ok(())
}

#[test]
fn every_page_leads_to_its_twin_and_what_all_share_is_found_from_both() -> Outcome {
    for (page, root, path) in [
        (Page::Front, "", "index.html"),
        (Page::Explore, "", "explore.html"),
        (Page::Charts, "../", "charts/index.html"),
        (Page::Chart("a"), "../", "charts/a.html"),
        (Page::Companies, "../", "companies/index.html"),
        (Page::Company("b"), "../", "companies/b.html"),
    ] {
        assert_eq!((page.root(), page.path().as_str()), (root, path));
        assert_eq!((page.site_root(Lang::En), page.site_root(Lang::Zh)), (root, &*["../", root].concat()));
        for (lang, twin) in [(Lang::En, "zh/"), (Lang::Zh, "")] {
            let body = markup::body(page, lang, &[]);
            let href = format!("href=\"{}{twin}{path}\"", page.site_root(lang));
            let code = lang.other().code();
            let link = format!("{href} lang=\"{code}\" hreflang=\"{code}\"");
            // The switch, and the line that offers the other language.
            assert_eq!(body.matches(&link).count(), 2, "{page:?} {lang:?}");
            assert_eq!(body.matches(" lang=").count(), 2, "nothing else is in another language");
        }
    }
    Ok(())
}
