//! One live chart as signals: what is derived from the address, and what only lasts while the reader is at it.

use crate::app::hooks::{Memo, RwSignal, Shared};
use crate::app::mount_point::MountPoint;
use crate::app::page::PageState;
use crate::figure::{Figure, Pack};
use crate::look::Width;
use crate::markup::speech;
use crate::paint::canvas::CanvasMetrics;
use crate::scene::{FixedMetrics, Scene, Size, build, height};
use crate::state::{Tab, ViewState};

thread_local! {
    /// One measuring context for all charts; widths are cached in it.
    static METRICS: Option<CanvasMetrics> = CanvasMetrics::try_new();
}

/// Everything that the parts of one chart's view share.
#[derive(Clone, Copy)]
pub struct Live {
    /// What all charts share.
    pub page: PageState,
    /// Which chart it is, and where.
    pub spot: &'static MountPoint,
    /// The figures it is drawn from.
    pub pack: RwSignal<Shared<Pack>>,
    /// What the reader asked for, without the parts that are not of this chart.
    pub state: Memo<ViewState>,
    /// What is drawn.
    pub figure: Memo<Shared<Figure>>,
    /// Width of the frame.
    pub width: RwSignal<f64>,
    /// Where it is drawn.
    pub scene: Memo<Shared<Scene>>,
    /// The datum under the pointer or the keyboard's walk.
    pub focus: RwSignal<Option<usize>>,
    /// The datum whose tip is pinned.
    pub pinned: Memo<Option<usize>>,
    /// What is said to assistive technology.
    pub spoken: RwSignal<String>,
    /// What changed since the address was made, as HTML; empty where nothing has.
    pub told: RwSignal<String>,
    /// A word in answer to something that cannot be done; shown in place of the remark.
    pub notice: RwSignal<String>,
}

/// Places a figure in a frame, by the widths that words have in this browser.
pub fn placed(figure: &Figure, size: Size) -> Scene {
    METRICS.with(|metrics| match metrics {
        Some(metrics) => build(figure, size, metrics),
        None => build(figure, size, &FixedMetrics),
    })
}

/// The part of a state that a figure depends on: which panel is in front and what is pinned changes nothing in it.
pub fn drawn(state: ViewState) -> ViewState {
    ViewState { tab: Tab::Chart, datum: None, theme: None, ..state }
}

impl Live {
    /// Derives a chart from the page's state and its figures. `first` is the figure for the state as it is now, `frame` the
    /// size of the picture whose place it takes.
    pub fn new(page: PageState, spot: &'static MountPoint, pack: Pack, first: Figure, frame: Size) -> Live {
        let state = Memo::new(move |_| {
            let mut state = page.query.with(|query| ViewState::from_query(query, spot.scope()).0);
            state.unknown.clear();
            state
        });
        let first = Shared::new(first);
        let pack = RwSignal::new(Shared::new(pack));
        let drawn = Memo::new(move |_| drawn(state.get()));
        let figure = Memo::new(move |old: Option<&Shared<Figure>>| {
            let (state, pack) = (drawn.get(), pack.get());
            let made = old.and_then(|_| pack.figure(&spot.asked(&state)));
            // A pack that gave a figure once gives one again.
            made.map(Shared::new).or_else(|| old.cloned()).unwrap_or_else(|| first.clone())
        });
        let width = RwSignal::new(frame.w);
        let start = drawn.get_untracked();
        let scene = Memo::new(move |_| {
            let figure = figure.get();
            let w = width.get();
            // The still picture may speak a language of more words: what takes its place is no lower, so that nothing moves,
            // until something else is asked of it.
            let is_first = Width::of(w) == Width::of(frame.w) && drawn.with(|now| *now == start);
            let least = if is_first { frame.h } else { 0.0 };
            let size = Size { w, h: height(&figure, w).max(least) };
            Shared::new(placed(&figure, size))
        });
        let pinned = Memo::new(move |_| {
            let wanted = state.get().datum?;
            figure.with(|figure| figure.data.iter().position(|datum| datum.id == wanted))
        });
        Live {
            page,
            spot,
            pack,
            state,
            figure,
            width,
            scene,
            focus: RwSignal::new(None),
            pinned,
            spoken: RwSignal::new(String::new()),
            told: RwSignal::new(String::new()),
            notice: RwSignal::new(String::new()),
        }
    }

    /// The datum that the tip speaks of: the pinned one, otherwise the one in focus.
    pub fn tip_datum(self) -> Option<usize> {
        self.pinned.get().or_else(|| self.focus.get())
    }

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

    /// Pins the tip of a datum, or unpins.
    pub fn pin(self, datum: Option<usize>) {
        let id = datum
            .and_then(|at| self.figure.with_untracked(|figure| figure.data.get(at).map(|d| d.id.clone())));
        self.focus.set(datum);
        self.change(&mut |state| state.datum.clone_from(&id));
    }

    /// Moves the focus and says what is there.
    pub fn walk_to(self, datum: Option<usize>) {
        self.focus.set(datum);
        let words = self.figure.with_untracked(|figure| {
            datum.and_then(|at| figure.data.get(at)).map(|datum| speech(datum, figure.lang))
        });
        self.spoken.set(words.unwrap_or_default());
    }

    /// Shows a word under the chart and speaks it.
    pub fn say(self, words: &str) {
        self.notice.set(words.to_owned());
        self.spoken.set(words.to_owned());
    }
}
