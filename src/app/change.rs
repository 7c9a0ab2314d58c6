//! What a reader changes in a chart: its state and with it the address, and what is answered where that cannot be.

use crate::app::live::Live;
use crate::state::ViewState;

impl Live {
    /// Changes this chart's state, and with it the address.
    pub fn change(self, change: &mut dyn FnMut(&mut ViewState)) {
        self.notice.set(String::new());
        self.page.change(self.spot.scope(), &mut |state| {
            change(state);
            self.forget_defaults(state);
        });
    }

    /// What the chart shows unasked is not asked for in the address.
    fn forget_defaults(self, state: &mut ViewState) {
        let pack = self.pack.get_untracked();
        // Whole figures are not compared: that is 3 kB of download.
        let shown =
            |state: &ViewState| pack.figure(state).map(|figure| (figure.controls, figure.finding.title));
        if state.y.is_none() && state.time.is_none() {
            return;
        }
        let asked = shown(state);
        let forget_y: fn(&mut ViewState) = |state| state.y = None;
        let forget_time: fn(&mut ViewState) = |state| state.time = None;
        for forget in [forget_y, forget_time] {
            let mut plain = state.clone();
            forget(&mut plain);
            if shown(&plain) == asked {
                *state = plain;
            }
        }
    }

    /// Writes into the address which datum's tip is pinned.
    pub fn write_pin(self, datum: Option<usize>) {
        let id = datum
            .and_then(|at| self.figure.with_untracked(|figure| figure.data.get(at).map(|d| d.id.clone())));
        self.change(&mut |state| state.datum.clone_from(&id));
    }

    /// Shows a word under the chart and speaks it.
    pub fn say(self, words: &str) {
        self.notice.set(words.to_owned());
        self.spoken.set(words.to_owned());
    }
}
