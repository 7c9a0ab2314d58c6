//! A number line: what is stated and what each reading gives, on one scale.
//!
//! A table, so that everything in the picture is also said. Invariant: intervals that meet are drawn meeting, and an end that is
//! open to any value runs to the edge.

use maud::{Markup, html};
use num_traits::ToPrimitive;

use crate::claims::{Amount, Limit, Number, Outcome, Verdict, bounds_written, number_written};
use crate::claims::{Entry, label_written, sides};
use crate::markup::story::Book;
use crate::text::Lang;
use crate::text::words::{Fixed, interface, ledger as words};

/// Length of the line, in the picture's own units.
const LENGTH: f64 = 240.0;
/// Height of a row.
const HEIGHT: f64 = 16.0;
/// Share of the length that is left free at either end.
const MARGIN: f64 = 0.08;

/// What is drawn in a row: the name, the amount, and whether it meets what the first row has; none for the first row itself.
struct Line {
    name: String,
    amount: Amount,
    outcome: Option<Outcome>,
}

/// The line of a claim: what is stated and what was computed, or the sides of a comparison. Nothing where there are no two
/// figures to lay beside each other.
pub(super) fn number_line(entry: &Entry, book: &Book) -> Option<Markup> {
    if entry.judgement.verdict == Verdict::Incomparable {
        return None;
    }
    let lines =
        if entry.claim.states_a_figure() { computed(entry, book.lang) } else { compared(entry, book) }?;
    let (first, lang) = (&lines.first()?.amount, book.lang);
    let scale = Scale::over(lines.iter().map(|line| &line.amount))?;
    Some(html! {
        table class="line" {
            caption class="unseen" { (words::NUMBER_LINE.say(lang)) }
            tbody {
                @for line in &lines {
                    tr {
                        th scope="row" { (line.name) }
                        td aria-hidden="true" { (picture(line, first, &scale)) }
                        td { (written(&line.amount, lang)) }
                    }
                }
            }
        }
    })
}

/// The sides of a comparison in the order of its formula.
fn compared(entry: &Entry, book: &Book) -> Option<Vec<Line>> {
    let [left, right] = sides(entry, book.dataset)?;
    let (_, _, outcome) = entry.judgement.readings.first()?;
    let line = |name: Fixed, amount, outcome| Line { name: name.say(book.lang).to_owned(), amount, outcome };
    Some(vec![line(words::LEFT, left, None), line(words::RIGHT, right, Some(*outcome))])
}

/// What is stated, and under it each reading.
fn computed(entry: &Entry, lang: Lang) -> Option<Vec<Line>> {
    let judgement = &entry.judgement;
    let stated = judgement.stated.clone().filter(|_| !judgement.readings.is_empty())?;
    let mut lines = vec![Line { name: words::STATED.say(lang).to_owned(), amount: stated, outcome: None }];
    for (label, amount, outcome) in &judgement.readings {
        let name = words::COMPUTED.say(lang);
        let how = label_written(label, lang);
        let name =
            if how.is_empty() { name.to_owned() } else { [name, interface::COLON.say(lang), how].concat() };
        lines.push(Line { name, amount: amount.clone(), outcome: Some(*outcome) });
    }
    Some(lines)
}

/// An amount with all that it may stand for.
fn written(amount: &Amount, lang: Lang) -> Markup {
    let bounds = bounds_written(amount, lang);
    let point = number_written(&amount.point, amount.unit, amount.per, lang);
    html! {
        @if bounds == point || !amount.bounds.contains(&amount.point) { (bounds) }
        @else { (point) small { (bounds) } }
    }
}

fn picture(line: &Line, first: &Amount, scale: &Scale) -> Markup {
    let (from, to) = scale.ends(first);
    let (lo, hi) = scale.ends(&line.amount);
    let middle = HEIGHT / 2.0;
    let class = match line.outcome {
        None => "stated",
        Some(Outcome::Fails) => "fails",
        Some(_) => "meets",
    };
    html! {
        svg viewBox={ "0 0 " (LENGTH) " " (HEIGHT) } preserveAspectRatio="none" focusable="false" {
            rect class="band" x=(short(from)) y="0" width=(short((to - from).max(1.5))) height=(HEIGHT) {}
            line x1="0" x2=(LENGTH) y1=(middle) y2=(middle) {}
            rect class=(class) x=(short(lo)) y="4" width=(short((hi - lo).max(2.5))) height="8" {}
        }
    }
}

/// From values to places along the line.
struct Scale {
    least: f64,
    most: f64,
}

impl Scale {
    /// A scale that shows every amount; none where there is no finite value.
    fn over<'a>(amounts: impl Iterator<Item = &'a Amount>) -> Option<Scale> {
        let mut values: Vec<f64> = Vec::new();
        for amount in amounts {
            let ends = [&amount.bounds.lo, &amount.bounds.hi].into_iter().filter_map(|end| end.maybe_value());
            values.extend(
                ends.chain([&amount.point]).filter_map(Number::to_f64).filter(|value| value.is_finite()),
            );
        }
        let least = values.iter().copied().reduce(f64::min)?;
        let most = values.iter().copied().reduce(f64::max)?;
        // One value alone stands in the middle.
        let room = if most > least { (most - least) * MARGIN } else { least.abs().max(1.0) / 2.0 };
        Some(Scale { least: least - room, most: most + room })
    }

    fn px(&self, value: &Number) -> f64 {
        let value = value.to_f64().unwrap_or(self.least);
        (value - self.least) / (self.most - self.least) * LENGTH
    }

    /// Where the bounds of an amount begin and end.
    fn ends(&self, amount: &Amount) -> (f64, f64) {
        let end = |limit: &Limit, open: f64| limit.maybe_value().map_or(open, |value| self.px(value));
        (end(&amount.bounds.lo, 0.0), end(&amount.bounds.hi, LENGTH))
    }
}

/// A length with one decimal.
fn short(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::{Bounds, number};
    use crate::data::Unit;

    fn between(lo: i64, hi: i64) -> Amount {
        let bounds = Bounds::between(number(lo), number(hi));
        Amount { point: number(lo), bounds, unit: Unit::Count, per: None }
    }

    #[test]
    fn intervals_that_meet_are_drawn_meeting_and_others_apart() -> Result<(), &'static str> {
        let [a, b, c] = [between(10, 20), between(20, 30), between(40, 50)];
        let scale = Scale::over([&a, &b, &c].into_iter()).ok_or("a scale")?;
        let [a, b, c] = [&a, &b, &c].map(|amount| scale.ends(amount));
        assert!((a.1 - b.0).abs() < 1e-9 && b.1 < c.0, "{a:?} {b:?} {c:?}");
        assert!(a.0 > 0.0 && c.1 < LENGTH, "nothing touches the edge");
        Ok(())
    }

    #[test]
    fn what_is_open_runs_to_the_edge_and_a_lone_value_stands_in_the_middle() -> Result<(), &'static str> {
        let open =
            Amount { bounds: Bounds { lo: Limit::closed(number(5)), hi: Limit::Unbounded }, ..between(5, 5) };
        let scale = Scale::over([&open].into_iter()).ok_or("a scale")?;
        assert_eq!(scale.ends(&open), (LENGTH / 2.0, LENGTH));
        Ok(())
    }
}
