//! The catalogue: every chart there is, in the order of the story. Adding a chart is one file and two lines here.

use crate::data::Dataset;
use crate::figure::{Figure, Finding, Missing, Summary};
use crate::state::ViewState;
use crate::text::{Lang, signs_in_words};

/// One chart of the catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Chart {
    /// Kebab-case id.
    pub id: &'static str,
    /// Short name for menus, in English and in Chinese.
    pub names: [&'static str; 2],
    /// Makes the figure from the dataset and the view state.
    pub build: fn(&Dataset, &ViewState) -> Result<Figure, Missing>,
}

// Written out, not made by the macro below: rustfmt finds files only through declarations it can read.
mod ai_trust;
mod alibaba_units;
mod capital_commitments;
mod cursor_base_model;
mod deepseek_scale;
mod ecosystems;
mod event_timeline;
mod exchange_rates;
mod infrastructure_funding;
mod ipo_performance;
mod kimi_funding;
mod kimi_revenue_mix;
mod kimi_timeline;
mod lab_financials;
mod leadership_shift;
mod model_rankings;
mod openrouter_share;
mod token_growth;
mod valuation_multiples;
mod valuations;

/// Lists each chart's file.
macro_rules! charts {
    ($($module:ident $en:literal $zh:literal;)*) => {
        const CHARTS: &[Chart] = &[$(Chart { id: $module::ID, names: [$en, $zh], build: |dataset, state| $module::build(dataset, state).map(said) }),*];
    };
}

charts! {
    valuations "Valuations" "估值";
    token_growth "Token growth" "词元增长";
    model_rankings "Model rankings" "模型排名";
    kimi_timeline "Kimi timeline" "Kimi 模型历程";
    kimi_funding "Kimi funding" "Kimi 融资";
    kimi_revenue_mix "Kimi revenue mix" "Kimi 收入构成";
    deepseek_scale "DeepSeek’s price" "DeepSeek 的估值";
    ipo_performance "After the listings" "上市之后";
    lab_financials "Labs’ accounts" "实验室账目";
    valuation_multiples "Years of revenue" "估值倍数";
    infrastructure_funding "InfiniGence’s funding" "无问芯穹融资";
    capital_commitments "Commitments" "投入承诺";
    alibaba_units "One token hub" "一个词元中枢";
    openrouter_share "Tokens on OpenRouter" "OpenRouter 份额";
    cursor_base_model "What Composer 2 was built on" "Composer 2 的基座";
    ecosystems "Ecosystems" "生态阵营";
    ai_trust "AI trust" "AI 信任度";
    leadership_shift "Who leads, as the article sees it" "文章眼中的领先者";
    event_timeline "Timeline" "大事记";
    exchange_rates "Implied exchange rates" "隐含汇率";
}

/// The figure with the signs of figures in words wherever it speaks in sentences; at marks and in tables they stay signs.
fn said(mut figure: Figure) -> Figure {
    let lang = figure.lang;
    let Finding { title, subtitle } = &mut figure.finding;
    let Summary { what, extremes, trend } = &mut figure.summary;
    let sentences = [title, subtitle, what, extremes, trend, &mut figure.remark];
    for text in sentences.into_iter().chain(&mut figure.limits) {
        *text = signs_in_words(text, lang);
    }
    figure
}

impl Chart {
    /// The short name in a language.
    pub fn name(&self, lang: Lang) -> &'static str {
        lang.pick(self.names[0], self.names[1])
    }
}

/// Every chart, in the order of the story.
pub fn catalogue() -> &'static [Chart] {
    CHARTS
}

/// The chart with this id, if there is one.
pub fn maybe_chart(id: &str) -> Option<&'static Chart> {
    CHARTS.iter().find(|chart| chart.id == id)
}
