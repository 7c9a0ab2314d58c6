//! One live chart as signals: what is derived from the address, and what only lasts while the reader is at it.
//!
//! Pointing, walking and speaking are here; what else a reader may ask of it comes later, as [`More`].

use std::future::Future;
use std::pin::Pin;

use web_sys::Element;

use crate::app::fetch::Lost;
use crate::app::hooks::{Later, Memo, RwSignal, Shared};
use crate::app::mount_point::MountPoint;
use crate::app::page::PageState;
use crate::figure::{Figure, Pack};
use crate::look::Width;
use crate::markup::speech;
use crate::paint::canvas::CanvasMetrics;
use crate::scene::{FixedMetrics, Moving, Scene, Size, build, height};
use crate::state::{Tab, ViewState};

thread_local! {
    /// One measuring context for all charts; widths are cached in it.
    static METRICS: Option<CanvasMetrics> = CanvasMetrics::try_new();
    /// What comes once the charts are live, or before them where an address asks for more than the still page shows.
    static MORE: Later<More> = const { Later::new() };
}

/// The figures of a chart, and what the reader is told of them.
pub struct Loaded {
    /// The figures.
    pub pack: Pack,
    /// What changed since the address was made, as HTML; empty where it is of today.
    pub told: String,
    /// What of the address was not understood, in words; empty where all was.
    pub notice: String,
}

impl From<Pack> for Loaded {
    /// Figures of which there is nothing to tell.
    fn from(pack: Pack) -> Loaded {
        Loaded { pack, told: String::new(), notice: String::new() }
    }
}

/// Figures on their way.
pub type Loading = Pin<Box<dyn Future<Output = Result<Loaded, Lost>>>>;

/// What another picture takes the place of: what is on its way, if anything is, of a figure and its scene.
pub type Leaving<'a> = (Vec<Moving>, &'a Figure, &'a Scene);

/// What a chart does only when its reader does more than point and walk. Until it is there, nothing is asked of a chart but what its
/// still page shows.
pub struct More {
    /// What a query asks of the chart of a scope.
    pub state: fn(&str, Option<&str>) -> ViewState,
    /// Fetches the figures that a query asks for.
    pub load: fn(PageState, &'static MountPoint) -> Loading,
    /// The figure that a state asks for.
    pub figure: fn(&Pack, &ViewState) -> Option<Figure>,
    /// Begins what the page as a whole answers.
    pub begin: fn(PageState, &Element),
    /// Follows a chart that has come to life in its element.
    pub follow: fn(Live, &Element),
    /// Writes into the address which datum's tip is pinned.
    pub pin: fn(Live, Option<usize>),
    /// Sets out in a frame from what is there to another picture; nothing where that is shown at once.
    pub set_out: fn(&Element, Leaving, (&Figure, &Scene)) -> Vec<Moving>,
    /// Goes on to a share of the way.
    pub advance: fn(&mut [Moving], f64),
}

/// The table, once it is there.
pub fn more() -> Option<&'static More> {
    MORE.with(Later::maybe)
}

/// Runs now, or in its turn once the table is there.
pub fn with_more(run: Box<dyn FnOnce(&'static More)>) {
    MORE.with(|more| more.then(run));
}

/// Here the table is.
pub fn come(table: &'static More) {
    MORE.with(|more| more.come(table));
}

/// What the page's query asks of a chart: nothing, until more than the still page can be asked for.
pub fn asked(spot: &MountPoint, query: &str) -> ViewState {
    more().map(|more| (more.state)(query, spot.scope())).unwrap_or_default()
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
    pub fn new(
        page: PageState,
        spot: &'static MountPoint,
        pack: Pack,
        first: Shared<Figure>,
        frame: Size,
    ) -> Live {
        let state = Memo::new(move |_| {
            let mut state = page.query.with(|query| asked(spot, query));
            state.unknown.clear();
            state
        });
        let pack = RwSignal::new(Shared::new(pack));
        let drawn = Memo::new(move |_| drawn(state.get()));
        let figure = Memo::new(move |old: Option<&Shared<Figure>>| {
            let (state, pack) = (drawn.get(), pack.get());
            let made = old.and_then(|_| (more()?.figure)(&pack, &spot.asked(state)));
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

    /// Pins the tip of a datum, or unpins.
    pub fn pin(self, datum: Option<usize>) {
        self.focus.set(datum);
        with_more(Box::new(move |more| (more.pin)(self, datum)));
    }

    /// Moves the focus and says what is there.
    pub fn walk_to(self, datum: Option<usize>) {
        self.focus.set(datum);
        let words = self.figure.with_untracked(|figure| {
            datum.and_then(|at| figure.data.get(at)).map(|datum| speech(datum, figure.lang))
        });
        self.spoken.set(words.unwrap_or_default());
    }
}
