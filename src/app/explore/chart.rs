//! The chart of chosen columns: a live chart like any other, made here.

use leptos::prelude::*;
use web_sys::Element;

use crate::app::chart::hydrate;
use crate::app::explore::explorer::{Explorer, Front};
use crate::app::hooks::{Shared, set_html};
use crate::app::live::Live;
use crate::app::mount_point::MountPoint;
use crate::figure::{Choice, Pack};
use crate::markup::bare;
use crate::scene::Size;
use crate::text::words::explorer as words;

/// What a drawing is made from.
type Made = (String, Choice, Vec<usize>, bool);

/// What is drawn, and what it was made from.
pub struct ChosenChart {
    owner: Owner,
    made: Option<Made>,
    next: Option<Pack>,
    reason: Option<&'static str>,
    live: Option<Live>,
}

impl ChosenChart {
    /// Nothing so far. Its chart lives as long as `owner`.
    pub fn new(owner: Owner) -> ChosenChart {
        ChosenChart { owner, made: None, next: None, reason: None, live: None }
    }

    /// Makes what is in front into a chart, unless that is what is drawn already; gives back why there is none.
    pub fn make(&mut self, front: &Front) -> Option<&'static str> {
        let (sheet, shown) = (&front.sheet, &front.shown);
        let Some(choice) = &front.choice else {
            self.made = None;
            return Some(words::NO_COLUMN.say(sheet.lang));
        };
        let id = [&sheet.id, sheet.lang.code()].concat();
        let key = Some((id, choice.clone(), shown.rows.clone(), shown.order.is_some()));
        if self.made != key {
            self.next = sheet.chart(choice, &shown.rows, shown.order.is_some()).map(Pack::from);
            self.reason = self.next.is_none().then(|| words::NO_FIGURE.say(sheet.lang));
            self.made = key;
        }
        self.reason
    }

    /// Shows what was made. The first chart is brought to life; later ones take its place in it.
    pub fn show(&mut self, explorer: Explorer, figure: &Element) {
        let Some(pack) = self.next.take() else { return };
        if let Some(live) = self.live {
            live.focus.set(None);
            live.pack.set(Shared::new(pack));
            return;
        }
        let first = explorer.view.with_untracked(|view| pack.figure(view)).map(Shared::new);
        let width = figure.get_bounding_client_rect().width();
        self.live = first.and_then(|first| {
            self.owner.with(|| {
                let spot = MountPoint::chosen();
                let live = Live::new(explorer.page, spot, pack, first, Size { w: width, h: 0.0 });
                set_html(figure, &live.figure.with_untracked(|figure| bare(figure)));
                hydrate(live, figure).map(|()| live)
            })
        });
    }
}
