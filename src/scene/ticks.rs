//! Ticks: how many an axis has room for, and how each is written.

use crate::figure::TickFormat;
use crate::text::{self, Lang};

/// How many ticks fit when each wants `room` pixels.
pub(crate) fn tick_count(length: f64, room: f64) -> usize {
    ((length / room) as usize).clamp(2, 8)
}

/// A tick's words. The unit is written on the last tick only, so that the eye reads numbers and not units.
pub(crate) fn tick_label(format: TickFormat, value: f64, last: bool, lang: Lang) -> String {
    match format {
        TickFormat::None => String::new(),
        TickFormat::Money(money) => text::money_tick(value, money, last, lang),
        TickFormat::Tokens => text::tokens_tick(value, last, lang),
        TickFormat::Parameters => text::parameters(value, lang),
        TickFormat::Number => text::compact(value, lang),
        TickFormat::Percent if last => text::percent(value, lang),
        TickFormat::Percent => text::significant(value, 3, lang),
        TickFormat::Multiple => text::multiple(value, lang),
        TickFormat::Date => text::date_tick(value, lang),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_as_many_as_fit_at_least_two_and_at_most_eight() {
        assert_eq!([0.0, 64.0, 200.0, 5000.0].map(|length| tick_count(length, 64.0)), [2, 2, 3, 8]);
    }
}
