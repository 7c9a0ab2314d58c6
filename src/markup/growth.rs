//! The growth of a chart's dated series: a table of every two points in time, of which scripts show those that a reader chooses.
//!
//! Knows dated series, not how growth is computed. Native only. Invariant: whatever is written beside a figure holds all that the
//! figure can be; ends are rounded apart and never to each other.

use maud::{Markup, html};
use num_traits::{One, Signed, ToPrimitive, Zero};

use crate::claims::{Amount, Bounds, Limit, Number, Pace, number};
use crate::data::Dataset;
use crate::figure::{DatedPoint, DatedSeries, Figure, Moment, NoGrowth};
use crate::text::words::{Fixed, claims, growth as words, interface};
use crate::text::{self, Lang};

/// A yearly multiple above which none is named: it is carried on from so short a time that "more" says as much.
const MOST: i64 = 1000;

/// The section on a chart's own page; empty where the chart has no dated series.
pub fn growth(dataset: &Dataset, figure: &Figure) -> Markup {
    let (series, lang) = (figure.dated_series(dataset), figure.lang);
    let (moments, chosen) = Figure::moments(&series);
    if moments.is_empty() {
        return html! {};
    }
    let section = Section { dataset, lang, series: &series, moments: &moments, chosen };
    html! {
        section class="growth" id="growth" {
            h2 id="growth-name" { (words::TITLE.say(lang)) }
            (section.choice())
            div class="scroll" role="group" tabindex="0" aria-labelledby="growth-name" {
                table class="cards" role="table" {
                    thead role="rowgroup" {
                        tr role="row" {
                            @for heading in [words::SERIES, words::MULTIPLE, words::YEARLY, words::DOUBLING] {
                                th scope="col" role="columnheader" { (heading.say(lang)) }
                            }
                        }
                    }
                    @for from in 0..moments.len() {
                        @for to in from + 1..moments.len() { (section.pair(from, to)) }
                    }
                }
            }
            p class="unseen" role="status" {}
            @for line in [words::LINE, words::PACE].into_iter().chain(figure.growth_left_out(dataset)) {
                p { (line.say(lang)) }
            }
        }
    }
}

struct Section<'a> {
    dataset: &'a Dataset,
    lang: Lang,
    series: &'a [DatedSeries],
    moments: &'a [Moment],
    chosen: (usize, usize),
}

impl Section<'_> {
    /// The lists of both times.
    fn choice(&self) -> Markup {
        let (lang, (from, to)) = (self.lang, self.chosen);
        html! {
            div class="pair" role="group" aria-label=(words::PAIR.say(lang)) {
                @for (name, label, chosen) in [("from", interface::FROM, from), ("to", interface::TO, to)] {
                    label {
                        span { (label.say(lang)) }
                        select name=(name) autocomplete="off" {
                            @for (at, moment) in self.moments.iter().enumerate() {
                                option value=(moment.id) selected[at == chosen] { (moment.name) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What every series did between two times. What it takes to reach a projection stands there whatever is chosen.
    fn pair(&self, from: usize, to: usize) -> Markup {
        let [earlier, later] = [from, to].map(|at| &self.moments[at]);
        let both = |series: &'_ DatedSeries| {
            Some((series.maybe_point(&earlier.id)?.clone(), series.maybe_point(&later.id)?.clone()))
        };
        let rows: Vec<(&DatedSeries, (DatedPoint, DatedPoint))> =
            self.series.iter().filter_map(|series| Some((series, both(series)?))).collect();
        let Some((_, (first, last))) = rows.first() else { return html! {} };
        // From the last of what was counted.
        let is_needed = last.is_projected && from == self.chosen.1;
        let id = [earlier.id.as_str(), "..", &later.id].concat();
        html! {
            tbody role="rowgroup" data-pair=(id) data-chosen[(from, to) == self.chosen] data-needed[is_needed] {
                tr class="when" role="row" {
                    th scope="rowgroup" role="rowheader" colspan="4" { (self.heading(first, last, is_needed)) }
                }
                @for (series, (from, to)) in &rows {
                    tr role="row" {
                        th scope="row" role="rowheader" { (series.name) }
                        (self.cells(from, to))
                    }
                }
            }
        }
    }

    fn heading(&self, from: &DatedPoint, to: &DatedPoint, is_needed: bool) -> Markup {
        let span = to.dated.time.bounds.minus(&from.dated.time.bounds);
        let (earlier, later) = (from.name.as_str(), to.name.as_str());
        if !span.lo.maybe_value().is_some_and(Number::is_positive) {
            return html! { (words::Undated { from: earlier, to: later }.say(self.lang)) };
        }
        let point = &to.dated.time.point - &from.dated.time.point;
        let months = &self.months(&point);
        let said = if is_needed {
            words::Needed { from: earlier, months, to: later }.say(self.lang)
        } else {
            words::Span { from: earlier, months, to: later }.say(self.lang)
        };
        figure(&said, self.range_of_months(&span).filter(|_| !span.is_exact()))
    }

    fn cells(&self, from: &DatedPoint, to: &DatedPoint) -> Markup {
        let lang = self.lang;
        let growth = match from.growth_to(to, self.dataset) {
            Ok(growth) => growth,
            Err(NoGrowth::Definitions(earlier, later)) => {
                let name = |id: &str| self.dataset.definition(id).map_or("", |own| own.name.get(lang));
                let said = words::Refused { earlier: name(&earlier), later: name(&later) }.say(lang);
                return html! { td role="cell" colspan="3" { (said) } };
            }
            Err(NoGrowth::Other) => {
                return html! { td role="cell" colspan="3" { (words::REFUSED_OTHERWISE.say(lang)) } };
            }
        };
        html! {
            (self.cell(words::MULTIPLE, Some(self.multiple(&growth.multiple))))
            (self.cell(words::YEARLY, growth.yearly.as_ref().map(|yearly| self.yearly(yearly))))
            (self.cell(words::DOUBLING, growth.pace.as_ref().map(|pace| self.pace(pace))))
        }
    }

    /// A cell; a card leaves out one of which there is nothing to say.
    fn cell(&self, heading: Fixed, words: Option<Markup>) -> Markup {
        let class = words.is_none().then_some("none");
        html! {
            td role="cell" class=[class] data-label=(heading.say(self.lang)) {
                @if let Some(words) = words { (words) } @else { "—" }
            }
        }
    }

    fn multiple(&self, Amount { point, bounds, .. }: &Amount) -> Markup {
        figure(&self.times(point), self.range(bounds, &decimals_of_multiple, &|value| self.times(value)))
    }

    fn yearly(&self, amount: &Amount) -> Markup {
        let most = number(MOST);
        let kept = |end: &Limit| match end.maybe_value() {
            Some(value) if *value > most => Limit::Unbounded,
            _ => end.clone(),
        };
        let bounds = Bounds { lo: kept(&amount.bounds.lo), hi: kept(&amount.bounds.hi) };
        if amount.point <= most {
            return self.multiple(&Amount { bounds, ..amount.clone() });
        }
        let range = self.range(&bounds, &decimals_of_multiple, &|value| self.times(value));
        figure(&claims::MoreThan { number: &self.times(&most) }.say(self.lang), range)
    }

    fn times(&self, value: &Number) -> String {
        text::multiple(value.to_f64().unwrap_or(f64::NAN), self.lang)
    }

    fn pace(&self, pace: &Pace) -> Markup {
        let lang = self.lang;
        let said = match &pace.point {
            Some(days) if days.is_positive() => self.months(days),
            Some(days) => words::Halves { time: &self.months(&-days) }.say(lang),
            None => words::STILL.say(lang).to_owned(),
        };
        let soonest = |bounds: &Bounds| {
            let months = bounds.lo.maybe_value().map_or_else(Number::zero, |days| days / month());
            match outward(&months, decimals_of_months(&months), false) {
                least if least.is_zero() => {
                    words::LessThan { time: &self.months(&(month() / number(10))) }.say(lang)
                }
                least => self.months(&(least * month())),
            }
        };
        let is_open = |bounds: &Bounds| bounds.hi == Limit::Unbounded;
        let all = match (&pace.doubling, &pace.halving) {
            (Some(up), Some(down)) => {
                Some(words::Either { down: &soonest(down), up: &soonest(up) }.say(lang))
            }
            (Some(up), None) if is_open(up) => Some(words::MayDouble { up: &soonest(up) }.say(lang)),
            (None, Some(down)) if is_open(down) => Some(words::MayHalve { down: &soonest(down) }.say(lang)),
            (Some(bounds), None) | (None, Some(bounds)) => self.range_of_months(bounds),
            (None, None) => None,
        };
        figure(&said, all)
    }

    fn months(&self, days: &Number) -> String {
        text::months((days / month()).to_f64().unwrap_or(f64::NAN), self.lang)
    }

    fn range_of_months(&self, days: &Bounds) -> Option<String> {
        let said = |months: &Number| self.months(&(months * month()));
        self.range(&days.scaled(&month().recip()), &decimals_of_months, &said)
    }

    /// All that a figure can be: between its ends, from or up to one of them, or nothing to say where it has none.
    fn range(
        &self,
        bounds: &Bounds,
        decimals: &dyn Fn(&Number) -> usize,
        said: &dyn Fn(&Number) -> String,
    ) -> Option<String> {
        let lang = self.lang;
        let end = |limit: &Limit, up: bool| {
            let value = limit.maybe_value()?;
            Some(outward(value, decimals(value), up)).filter(|value| !value.is_zero())
        };
        let [lo, hi] = [end(&bounds.lo, false), end(&bounds.hi, true)].map(|end| end.map(|end| said(&end)));
        let is_strict = matches!(bounds.lo, Limit::At { open: true, .. });
        match (lo, hi) {
            (Some(lo), Some(hi)) if lo == hi => None,
            (Some(lo), Some(hi)) => Some(claims::Range { hi: &hi, lo: &lo }.say(lang)),
            (Some(number), None) if is_strict => Some(claims::MoreThan { number: &number }.say(lang)),
            (Some(number), None) => Some(claims::AtLeast { number: &number }.say(lang)),
            (None, Some(number)) => Some(claims::AtMost { number: &number }.say(lang)),
            (None, None) => None,
        }
    }
}

/// A figure and, smaller, all that it can be.
fn figure(said: &str, range: Option<String>) -> Markup {
    html! {
        (said)
        @if let Some(range) = range { " " small { (range) } }
    }
}

/// Days in a mean month.
fn month() -> Number {
    number(146_097) / number(4800)
}

/// As many decimals as are written of a multiple: three digits that count, and all whole ones.
fn decimals_of_multiple(value: &Number) -> usize {
    let (mut before, mut leading, mut rest) = (0, 0, value.clone());
    while rest >= Number::one() && before < 3 {
        rest /= number(10);
        before += 1;
    }
    while before == 0 && rest.is_positive() && &rest * number(10) < Number::one() && leading < 6 {
        rest *= number(10);
        leading += 1;
    }
    3 + leading - before
}

/// The same of months: tenths of fewer than ten.
fn decimals_of_months(value: &Number) -> usize {
    usize::from(*value < number(995) / number(100))
}

/// A value rounded up or down to so many decimals.
fn outward(value: &Number, decimals: usize, up: bool) -> Number {
    let unit = num_traits::pow(number(10), decimals);
    let count = value * &unit;
    (if up { count.ceil() } else { count.floor() }) / unit
}
