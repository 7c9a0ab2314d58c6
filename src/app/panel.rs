//! What is not drawn: the table, with an order the reader chooses, and the sources.

use web_sys::Element;

use crate::app::hooks::{Slot, focus_later, listen, maybe_part, set_flag, target_within, watch};
use crate::app::live::Live;
use crate::figure::Figure;
use crate::markup::{self, Page, scroll, sources, table};
use crate::state::{Tab, ViewState};

/// Fills the panel that stands in the chart's place while the table or the sources are in front, and the table under it.
///
/// `data` is the table under the chart, which only a page of its own has.
pub fn follow(live: Live, panel: Element, data: Option<Element>) {
    for holder in std::iter::once(&panel).chain(&data) {
        let at = holder.clone();
        listen(
            holder,
            "click",
            false,
            Box::new(move |event| {
                if let Some(heading) = target_within(&event, "[data-sort]") {
                    sort(live, &heading.get_attribute("data-sort").unwrap_or_default(), &at);
                }
            }),
        );
    }
    let (mut panel, mut data) = (Slot::new(panel), data.map(Slot::new));
    watch(Box::new(move || {
        live.figure.with(|figure| {
            live.state.with(|state| {
                // Beside the explorer's table, whose order it follows, the chart's own has no order to choose.
                let order = (live.spot.page != Page::Explore).then(|| order(figure, state));
                let table = scroll(&table(figure, order), &figure.id);
                let drawn = state.tab == Tab::Chart;
                set_flag(panel.element(), "hidden", drawn);
                if let Some(data) = &data {
                    set_flag(data.element(), "hidden", !drawn);
                }
                match state.tab {
                    Tab::Chart => {
                        if let Some(slot) = &mut data {
                            slot.fill(markup::data(figure, &table));
                        }
                        panel.fill(String::new())
                    }
                    Tab::Table => panel.fill(table),
                    Tab::Sources => panel.fill(sources(live.spot.page, figure)),
                };
            });
        });
    }));
}

/// The column to sort by, if any, and whether it descends.
fn order(figure: &Figure, state: &ViewState) -> (Option<usize>, bool) {
    match &state.sort {
        Some((column, descending)) => (figure.table.maybe_column(column), *descending),
        None => (None, false),
    }
}

/// A heading was pressed: that column ascending, then descending, then the table's own order.
fn sort(live: Live, column: &str, holder: &Element) {
    let same = |old: &str| {
        live.figure
            .with_untracked(|figure| figure.table.maybe_column(old) == figure.table.maybe_column(column))
    };
    live.change(&mut |state| {
        state.sort = match &state.sort {
            Some((old, false)) if same(old) => Some((column.to_owned(), true)),
            Some((old, true)) if same(old) => None,
            _ => Some((column.to_owned(), false)),
        }
    });
    // The headings are made anew; give the focus back to the one that was pressed.
    let selector = ["[data-sort=\"", column, "\"]"].concat();
    let holder = holder.clone();
    focus_later(Box::new(move || maybe_part(&holder, &selector)));
}
