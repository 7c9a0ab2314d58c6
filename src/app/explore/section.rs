//! The explorer's section: everything that is there while a table is in front, and what is said above it.

use leptos::prelude::*;
use leptos::tachys::view::{Mountable, Render};
use web_sys::Element;

use crate::app::chart::is_arriving;
use crate::app::explore::chart::ChosenChart;
use crate::app::explore::explorer::{Explorer, Front, wanted};
use crate::app::explore::place::Place;
use crate::app::explore::{asking, builder, grid, rows};
use crate::app::hooks::{focus_later, maybe_part, set_flag, watch};
use crate::figure::Choice;
use crate::markup::explore::{count, fallback, not_understood};
use crate::state::{ChartKind, Exploring, ViewState};

/// Elements of the section that are more than written.
#[derive(Clone, Copy)]
struct Places {
    heading: Place,
    rows: Place,
    figure: Place,
}

/// Fills the section and follows the address and the sheet for the life of the current owner.
pub fn mount(explorer: Explorer, root: &Element, section: &Element) -> Option<()> {
    say(explorer, root, section);
    let places = Places { heading: Place::new(), rows: Place::new(), figure: Place::new() };
    let (mut drawing, mut rows, mut built) = (ChosenChart::new(Owner::current()?), rows::none(), None);
    let (at, mut arriving) = (section.clone(), is_arriving(root));
    watch(Box::new(move || {
        let Some(front) = explorer.front.get() else { return };
        let view = view(explorer, places, &front, drawing.make(&front));
        match &mut built {
            None => built.insert(view.build()).mount(&at, None),
            Some(built) => view.rebuild(built),
        }
        if let Some(body) = places.rows.maybe() {
            rows.fill(&body, &front);
        }
        if let Some(figure) = places.figure.maybe() {
            drawing.show(explorer, &figure);
        }
        lead(explorer, places.heading, &front);
        if std::mem::take(&mut arriving)
            && let Some(cell) = maybe_part(&at, "[aria-current]")
        {
            // To the datum that the address names, after what was written has its place.
            request_animation_frame(move || cell.scroll_into_view());
        }
    }));
    Some(())
}

/// Gives the heading of a table that the reader has opened from the list the focus.
fn lead(explorer: Explorer, heading: Place, front: &Front) {
    let wanted = explorer.view.with_untracked(wanted);
    if explorer.opened.get_untracked() && wanted.as_ref() == Some(&front.sheet.id) {
        explorer.opened.set(false);
        focus_later(Box::new(move || heading.maybe()));
    }
}

/// What stands in the section. `reason`: why nothing is drawn.
fn view(
    explorer: Explorer,
    places: Places,
    front: &Front,
    reason: Option<&'static str>,
) -> impl Render + use<> {
    let (sheet, shown) = (&front.sheet, &front.shown);
    let title = sheet.title.clone();
    // Nothing can be chosen of a table without figures, and none of this is seen.
    let nothing = Choice { kind: ChartKind::Bar, label: 0, measures: Vec::new() };
    let choice = front.choice.as_ref().unwrap_or(&nothing);
    view! {
        <div class="picker">{asking::picker(explorer, front)}</div>
        <h2 id="sheet" tabindex="-1" node_ref=places.heading>{title.clone()}</h2>
        <div class="asking">{asking::controls(explorer, front)}</div>
        <p class="count" role="status">{count(sheet, shown.rows.len(), shown.details)}</p>
        <div class="scroll sheet" role="group" tabindex="0" aria-labelledby="sheet">
            <table>
                <caption class="unseen">{title}</caption>
                <thead>{grid::headings(explorer, front)}</thead>
                <tbody node_ref=places.rows></tbody>
            </table>
        </div>
        <p class="uncharted" hidden=reason.is_none()>{reason.unwrap_or_default()}</p>
        <div class="building" hidden=front.choice.is_none()>
            <div class="kinds">{builder::kinds(explorer, front, choice)}</div>
            <div class="labels">{builder::labels(explorer, front, choice)}</div>
            <div class="values" hidden=sheet.measures.len() < 2>
                {builder::values(explorer, front, choice)}
            </div>
        </div>
        <figure
            class="chart"
            id="chosen"
            data-chart="chosen"
            aria-labelledby="chosen-finding"
            hidden=reason.is_some()
            node_ref=places.figure
        ></figure>
    }
}

/// Says what was asked for in vain, and answers what cannot be done.
fn say(explorer: Explorer, root: &Element, section: &Element) {
    let (lang, section) = (explorer.page.lang, section.clone());
    let Some(notice) = maybe_part(root, "[data-notice]") else { return };
    watch(Box::new(move || {
        let mut told = vec![explorer.said.get()];
        let (view, own) = explorer.page.query.with(|query| ViewState::from_query(query, None));
        for warning in own.iter().chain(&Exploring::from_view(&view).1) {
            told.push(not_understood(&warning.key, &warning.value, lang));
        }
        let front = explorer.front.get();
        set_flag(&section, "hidden", front.is_none());
        match front {
            Some(front) => told.extend(front.shown.unmet.iter().map(|unmet| fallback(unmet, lang))),
            None => {
                let lost = wanted(&view).filter(|id| explorer.maybe_file(id).is_none());
                told.extend(lost.map(|id| not_understood("table", &id, lang)));
            }
        }
        told.retain(|words| !words.is_empty());
        notice.set_text_content(Some(&told.join(" ")));
    }));
}
