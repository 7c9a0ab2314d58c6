//! Every chart in every width, language and design, for tests that ask the same of all of them.

#[path = "../whole_package/mod.rs"]
mod whole_package;

use olympus::figure::{Control, Figure, Pack, catalogue, note_checks};
use olympus::look::Width;
use olympus::scene::{FixedMetrics, Scene, Size, build, height};
use olympus::state::{Currency, ScaleKind, View, ViewState};
use olympus::text::Lang;
use std::sync::LazyLock;
use whole_package::{ledger, whole};

/// One chart in one form.
pub struct Case {
    /// `chart-form-width-language`.
    pub name: String,
    /// The figure.
    #[allow(dead_code, reason = "not every test binary asks for it")]
    pub figure: Figure,
    /// Its scene at the design width, or embedded at 320 px.
    pub scene: Scene,
    /// Whether it is worth a snapshot: the chart as it comes in every width and language, its other forms in English
    /// at the narrowest and widest design.
    #[allow(dead_code, reason = "not every test binary asks for it")]
    pub kept: bool,
}

/// Widths at which no still picture is drawn: the narrowest phone, the commonest, and the least and the most of each
/// design, where rows have the least room.
const BETWEEN: [(&str, f64); 6] = [
    ("phone", 288.0),
    ("handset", 328.0),
    ("most-narrow", 559.0),
    ("least-medium", 560.0),
    ("most-medium", 879.0),
    ("least-wide", 880.0),
];

impl Case {
    /// How many data the figure shows: all of them but where a filter is on.
    #[allow(dead_code, reason = "not every test binary asks for it")]
    pub fn shown(&self) -> usize {
        if self.name.contains("-picked-") {
            self.figure.series.iter().map(|series| series.data.len()).sum()
        } else {
            self.figure.data.len()
        }
    }
}

/// All cases: three design widths and the narrowest phone, both languages, each design and axis a chart offers.
///
/// Built once for all tests of a binary: there are more than a thousand.
pub fn cases() -> &'static [Case] {
    static CASES: LazyLock<Vec<Case>> = LazyLock::new(every_case);
    &CASES
}

fn every_case() -> Vec<Case> {
    let dataset = whole();
    let mut cases = Vec::new();
    for chart in catalogue() {
        for lang in Lang::ALL {
            let pack = Pack::of(chart, &dataset, lang)
                .expect("the package has every cell")
                .with_each(&|figure| note_checks(ledger(), figure));
            for (form, state) in forms(&pack, lang) {
                let figure = pack.figure(&state).expect("a pack holds a figure");
                let widths = Width::ALL.map(|w| (w.name(), w.design_px()));
                for (width, px) in widths.into_iter().chain(BETWEEN) {
                    let size = Size { w: px, h: height(&figure, px) };
                    let scene = build(&figure, size, &FixedMetrics);
                    let name = format!("{}-{form}-{width}-{}", chart.id, lang.code());
                    let kept = Width::ALL.iter().any(|w| w.name() == width)
                        && (form == "main" || (lang == Lang::En && width != "medium"));
                    cases.push(Case { name, figure: figure.clone(), scene, kept });
                }
            }
        }
    }
    cases
}

fn forms(pack: &Pack, lang: Lang) -> Vec<(&'static str, ViewState)> {
    let plain = ViewState { lang, ..ViewState::default() };
    let figure = pack.figure(&plain).expect("a pack holds a figure");
    let mut forms = vec![("main", plain.clone())];
    for control in &figure.controls {
        match control {
            Control::Scale { refused: None, .. } => {
                forms.push(("log", ViewState { y: Some(ScaleKind::Log), ..plain.clone() }));
            }
            Control::Design { views } => {
                for (view, _) in views.iter().filter(|(view, _)| *view != View::Main) {
                    let form = if *view == View::Pairs { "pairs" } else { "lines" };
                    forms.push((form, ViewState { view: *view, ..plain.clone() }));
                }
            }
            Control::Currency => {
                forms.push(("cny", ViewState { currency: Currency::Cny, ..plain.clone() }));
                forms
                    .push(("hkd", ViewState { currency: Currency::Hkd, view: View::Pairs, ..plain.clone() }));
            }
            Control::Pick { groups } => {
                let first = groups.iter().filter_map(|group| group.options.first());
                for (id, _) in first.take(1) {
                    forms.push(("picked", ViewState { pick: vec![id.clone()], ..plain.clone() }));
                }
            }
            Control::Scale { .. } | Control::Between { .. } => {}
        }
    }
    forms
}
