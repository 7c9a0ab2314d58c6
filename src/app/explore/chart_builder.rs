//! The chart of chosen columns: its controls, and a live chart like any other.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::app::chart::hydrate;
use crate::app::explore::explorer::Explorer;
use crate::app::hooks::{Shared, Slot, elements, maybe_part, set_flag, set_pressed};
use crate::app::live::Live;
use crate::app::mount_point::MountPoint;
use crate::figure::{Choice, Fallback, Pack, Sheet};
use crate::markup::explore::{kinds, labels, values};
use crate::scene::Size;
use crate::state::{ChartKind, Exploring};
use crate::text::words::explorer as words;

/// What a drawing was made from.
type Made = (String, Choice, Vec<usize>, bool);

/// The chart's part of the section.
pub struct ChartBuilder {
    building: Element,
    kinds: Slot,
    labels: Slot,
    values: Slot,
    uncharted: Element,
    figure: Element,
    owner: Owner,
    live: Option<Live>,
    made: Option<Made>,
}

impl ChartBuilder {
    /// Finds its elements. Nothing if one is not there, which would be a fault of the markup.
    pub fn maybe_of(section: &Element) -> Option<ChartBuilder> {
        let part = |selector: &str| maybe_part(section, selector);
        let slot = |selector: &str| part(selector).map(Slot::new);
        Some(ChartBuilder {
            building: part(".building")?,
            kinds: slot(".kinds")?,
            labels: slot(".labels")?,
            values: slot(".values")?,
            uncharted: part(".uncharted")?,
            figure: part("figure")?,
            owner: Owner::current()?,
            live: None,
            made: None,
        })
    }

    /// Draws what is asked for, of these rows in this order; gives back what of it is not to be had.
    pub fn draw(
        &mut self,
        explorer: Explorer,
        sheet: &Sheet,
        asked: &Exploring,
        rows: &[usize],
        ordered: bool,
    ) -> Vec<Fallback> {
        let chosen = sheet.choice(asked);
        set_flag(&self.building, "hidden", chosen.is_none());
        let Some((choice, told)) = chosen else {
            self.made = None;
            self.leave_out(words::NO_COLUMN.say(sheet.lang));
            return Vec::new();
        };
        self.choose(sheet, &choice);
        let key = ([&sheet.id, sheet.lang.code()].concat(), choice, rows.to_vec(), ordered);
        if self.made.as_ref() != Some(&key) {
            match sheet.chart(&key.1, rows, ordered) {
                Some(figure) => {
                    set_flag(&self.figure, "hidden", false);
                    set_flag(&self.uncharted, "hidden", true);
                    self.show(explorer, Pack::from(figure));
                }
                None => self.leave_out(words::NO_FIGURE.say(sheet.lang)),
            }
            self.made = Some(key);
        }
        told
    }

    fn leave_out(&self, reason: &str) {
        set_flag(&self.figure, "hidden", true);
        set_flag(&self.uncharted, "hidden", false);
        self.uncharted.set_text_content(Some(reason));
    }

    /// The first chart is brought to life; later ones take its place in it.
    fn show(&mut self, explorer: Explorer, pack: Pack) {
        if let Some(live) = self.live {
            live.focus.set(None);
            live.pack.set(Shared::new(pack));
            return;
        }
        let spot = MountPoint::chosen();
        let first = explorer.view.with_untracked(|view| pack.figure(view));
        let width = self.figure.get_bounding_client_rect().width();
        self.live = first.and_then(|first| {
            self.owner.with(|| {
                let live = Live::new(explorer.page, spot, pack, first, Size { w: width, h: 0.0 });
                hydrate(live, &self.figure, false).map(|()| live)
            })
        });
    }

    /// Fills the controls and shows what is chosen in them.
    fn choose(&mut self, sheet: &Sheet, choice: &Choice) {
        self.kinds.fill(kinds(sheet.lang));
        self.labels.fill(labels(sheet, choice));
        self.values.fill(values(sheet));
        // One measure leaves nothing to choose.
        set_flag(self.values.element(), "hidden", sheet.measures.len() < 2);
        for part in elements(&self.building, "[data-kind], [data-value]") {
            if let Some(id) = part.get_attribute("data-value") {
                let on =
                    choice.measures.iter().any(|at| sheet.measures.get(*at).is_some_and(|own| own.id == id));
                if let Some(field) = part.dyn_ref::<HtmlInputElement>() {
                    field.set_checked(on);
                }
                continue;
            }
            let code = part.get_attribute("data-kind").unwrap_or_default();
            set_pressed(&part, code == choice.kind.code());
            let refused = code == ChartKind::Line.code() && sheet.labels(ChartKind::Line).is_empty();
            if refused {
                let _ = part.set_attribute("aria-disabled", "true");
                let _ = part.set_attribute("title", words::NO_DATES.say(sheet.lang));
            } else {
                set_flag(&part, "aria-disabled", false);
                set_flag(&part, "title", false);
            }
        }
    }
}
