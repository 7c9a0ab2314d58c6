//! Every chart in every width, language and design, for tests that ask the same of all of them.

use olympus::data::Dataset;
use olympus::figure::{Control, Figure, catalogue};
use olympus::scene::{FixedMetrics, Scene, Size, Width, build};
use olympus::state::{Currency, ScaleKind, View, ViewState};
use olympus::text::Lang;

/// One chart in one form.
pub struct Case {
    /// `chart-form-width-language`.
    pub name: String,
    /// The figure.
    #[allow(dead_code, reason = "not every test binary asks for it")]
    pub figure: Figure,
    /// Its scene at the design width, or embedded at 320 px.
    pub scene: Scene,
}

/// All cases: three design widths and the narrowest phone, both languages, each design and axis a chart offers.
pub fn cases() -> Vec<Case> {
    let dataset = Dataset::bundled().expect("the bundled package is whole");
    let mut cases = Vec::new();
    for chart in catalogue() {
        for lang in Lang::ALL {
            for (form, state) in forms(chart.build, &dataset, lang) {
                let figure = (chart.build)(&dataset, &state).expect("the bundled package has every cell");
                let widths = Width::ALL.map(|w| (w.name(), w.design_px()));
                for (width, px) in widths.into_iter().chain([("phone", 288.0)]) {
                    let size = Size { w: px, h: figure.shape.height(px) };
                    let scene = build(&figure, size, &FixedMetrics);
                    let name = format!("{}-{form}-{width}-{}", chart.id, lang.code());
                    cases.push(Case { name, figure: figure.clone(), scene });
                }
            }
        }
    }
    cases
}

type Build = fn(&Dataset, &ViewState) -> Result<Figure, olympus::figure::Missing>;

fn forms(build: Build, dataset: &Dataset, lang: Lang) -> Vec<(&'static str, ViewState)> {
    let plain = ViewState { lang, ..ViewState::default() };
    let figure = build(dataset, &plain).expect("the bundled package has every cell");
    let mut forms = vec![("main", plain.clone())];
    for control in &figure.controls {
        match control {
            Control::Scale { refused: None, .. } => {
                forms.push(("log", ViewState { y: Some(ScaleKind::Log), ..plain.clone() }));
            }
            Control::Design { .. } => forms.push(("pairs", ViewState { view: View::Pairs, ..plain.clone() })),
            Control::Currency => {
                forms.push(("cny", ViewState { currency: Currency::Cny, ..plain.clone() }));
                forms
                    .push(("hkd", ViewState { currency: Currency::Hkd, view: View::Pairs, ..plain.clone() }));
            }
            Control::Scale { .. } | Control::Between { .. } => {}
        }
    }
    forms
}
