//! Figures: the numbers of a cell with their units, qualifiers, standing and parts.
//!
//! Knows neither the column's name nor the row. Invariant: every token of the cell is accounted for; what is not
//! understood makes the cell an error.

use super::absent::{is_word, maybe_without_number};
use super::date::maybe_period_of_figure;
use super::draft::{Next, NotationDraft};
use super::numeral::Numeral;
use super::range::{RangeEnd, range};
use super::scan::{NotationToken, scan};
use super::width::plain;
use super::words::{Meaning, maybe_currency, maybe_meaning, maybe_scale};
use super::{Bare, NotationError};
use crate::data::{Interval, Per, Qualifier, QuantityRole, Reading, Status, Unit};

/// Reads a cell of figures: "¥2.2B+ ($300M+)", "6 of 10", "~25%", "470/day (Jan 2026)", "∞", "N/A", "Growing".
/// `bare` is the unit of numbers that are printed without one.
///
/// # Errors
/// Names the word or sign in the way.
///
/// ```
/// use olympus::data::{Bare, Unit, read_figure};
/// let reading = read_figure("¥2.2B+ ($300M+)", Bare::default()).unwrap();
/// let [yuan, dollars] = reading.figures() else { panic!() };
/// assert_eq!((yuan.amount, yuan.unit, yuan.interval.hi), (2.2e9, Unit::Cny, f64::INFINITY));
/// assert_eq!((dollars.amount, dollars.unit), (3e8, Unit::Usd));
/// ```
pub fn read_figure(text: &str, bare: Bare) -> Result<Reading, NotationError> {
    let text = &plain(text);
    let tokens = scan(text);
    if let Some(reading) = maybe_without_number(&tokens) {
        return Ok(reading);
    }
    let mut reader = Reader { tokens: &tokens, ..Reader::default() };
    while reader.at < tokens.len() {
        reader.step()?;
    }
    if reader.next != Next::default() || reader.figures.is_empty() {
        return Err(NotationError::new(text, "a number after the sign or word for it"));
    }
    if reader.figures.iter().any(|draft| !draft.is_sound()) {
        return Err(NotationError::new(text, "a whole place, from 1 on, after the sign for a rank"));
    }
    let status = reader.status;
    let quantity = |draft: NotationDraft| draft.quantity(bare, status);
    Ok(Reading::Figures(reader.figures.into_iter().map(quantity).collect()))
}

#[derive(Default)]
struct Reader<'a> {
    tokens: &'a [NotationToken<'a>],
    at: usize,
    figures: Vec<NotationDraft>,
    next: Next,
    status: Option<Status>,
}

impl<'a> Reader<'a> {
    fn peek(&self, ahead: usize) -> Option<NotationToken<'a>> {
        self.tokens.get(self.at + ahead).copied()
    }

    fn step(&mut self) -> Result<(), NotationError> {
        let tokens = self.tokens;
        match tokens[self.at] {
            NotationToken::Number(digits) => return self.number(digits),
            NotationToken::Sign(sign) => self.sign(sign)?,
            NotationToken::Currency(sign) => {
                let unknown =
                    || NotationError::new(sign, "one of the currencies $, US$, HK$, ¥, CN¥ and RMB");
                self.currency(maybe_currency(sign).ok_or_else(unknown)?)?;
            }
            // "A $5M": an Australian sign that slipped apart, or an article.
            NotationToken::Word("A") if matches!(self.peek(1), Some(NotationToken::Currency(_))) => {
                return Err(NotationError::ambiguous("A $", ["A$", "$"]));
            }
            NotationToken::Word(word) => self.word(word)?,
        }
        self.at += 1;
        Ok(())
    }

    fn currency(&mut self, unit: Unit) -> Result<(), NotationError> {
        if self.next.unit.is_some() {
            return Err(NotationError::new(unit.code(), "a number after the currency before it"));
        }
        self.next.unit = Some(unit);
        Ok(())
    }

    fn sign(&mut self, sign: char) -> Result<(), NotationError> {
        let number_follows =
            matches!(self.peek(1), Some(NotationToken::Number(_) | NotationToken::Currency(_)));
        // Elsewhere a hyphen is a range or a joint, as in "$2-$3B", which is no minus.
        let begins = self
            .at
            .checked_sub(1)
            .is_none_or(|at| matches!(self.tokens[at], NotationToken::Sign('(' | ',' | '/' | '~')));
        match sign {
            '#' => self.next.unit = Some(Unit::Rank),
            // Between two numbers it joins them in Chinese: 15 to 30, or 15 and about 30.
            '~' if number_follows && self.after_number() => {
                return Err(NotationError::ambiguous("~", ["a range", "a second number with about"]));
            }
            '~' | '≈' => self.next.qualifier = Some(Qualifier::About),
            '>' => self.next.qualifier = Some(Qualifier::MoreThan),
            '≥' => self.next.qualifier = Some(Qualifier::AtLeast),
            '<' => self.next.qualifier = Some(Qualifier::LessThan),
            '≤' => self.next.qualifier = Some(Qualifier::AtMost),
            '+' if number_follows => self.next.signed = true,
            '-' | '−' if number_follows && begins => self.next.negative = true,
            '(' => self.parenthesis(),
            ')' | ',' | '、' | '。' | ';' | '/' | '.' | '"' | '“' | '”' => {}
            // "13-hour", "5-day": the hyphen between a number and its unit.
            '-' if !self.figures.is_empty() && matches!(self.peek(1), Some(NotationToken::Word(_))) => {}
            other => return Err(NotationError::new(other.encode_utf8(&mut [0; 4]), "a sign of a figure")),
        }
        Ok(())
    }

    /// A period in parentheses belongs to the figures before it; anything else in them is read like the rest.
    fn parenthesis(&mut self) {
        let rest = &self.tokens[self.at + 1..];
        let length = rest.iter().position(|token| *token == NotationToken::Sign(')')).unwrap_or(0);
        if let (Some(period), Some(last)) = (maybe_period_of_figure(&rest[..length]), self.figures.last_mut())
        {
            last.period = Some(period);
            self.at += length;
        }
    }

    fn word(&mut self, word: &str) -> Result<(), NotationError> {
        let unknown = || NotationError::new(word, "a word of the figure notation");
        match maybe_meaning(word).ok_or_else(unknown)? {
            Meaning::Silent => {
                // "50 trillion tokens a day".
                let each = matches!(word, "a" | "an" | "per") && !self.figures.is_empty();
                if let (true, Some(NotationToken::Word(time))) = (each, self.peek(1))
                    && let Some(per) = Per::maybe_from_code(time)
                {
                    self.last(word)?.per = Some(per);
                    self.at += 1;
                }
            }
            Meaning::Currency(unit) if matches!(self.peek(1), Some(NotationToken::Number(_))) => {
                self.currency(unit)?;
            }
            Meaning::Currency(unit) => self.last(word)?.unit(unit, word)?,
            Meaning::Status(status) => self.status = Some(status),
            Meaning::Firmly(qualifier) => self.next.qualifier = Some(qualifier),
            Meaning::Top => {
                self.next.qualifier = Some(Qualifier::AtMost);
                self.next.unit = Some(Unit::Rank);
            }
            Meaning::Over if self.figures.is_empty() => self.next.qualifier = Some(Qualifier::MoreThan),
            Meaning::Over => self.next.role = Some(QuantityRole::Over),
            Meaning::Half => {
                let dozen = self.peek(2).is_some_and(|token| is_word(&token, "dozen"));
                if !dozen {
                    return Err(unknown());
                }
                // A dozen is never a count to the unit; half of one still less.
                self.next.qualifier = self.next.qualifier.or(Some(Qualifier::About));
                self.at += 2;
                self.number("6")?;
                self.at -= 1;
            }
            Meaning::Number(digits) => {
                // `step` moves on by one for the word itself, as `number` does for digits.
                self.number(digits)?;
                self.at -= 1;
            }
            Meaning::Of => {
                if matches!(self.peek(1), Some(NotationToken::Number(_))) {
                    self.next.role = Some(QuantityRole::OutOf);
                }
            }
            Meaning::Unit(unit) => self.last(word)?.unit(unit, word)?,
            Meaning::Part(unit, role) => {
                let last = self.last(word)?;
                last.unit(unit, word)?;
                last.next.role = Some(role);
            }
            Meaning::QuantityRole(role) => self.last(word)?.next.role = Some(role),
            Meaning::Per(per) => self.last(word)?.per = Some(per),
            Meaning::Scale(_) => return Err(NotationError::new(word, "a number before the scale")),
        }
        Ok(())
    }

    fn last(&mut self, word: &str) -> Result<&mut NotationDraft, NotationError> {
        self.figures.last_mut().ok_or_else(|| NotationError::new(word, "a number before the word"))
    }

    /// A number with its scale, a range, a fraction, and the signs that follow at once.
    fn number(&mut self, digits: &str) -> Result<(), NotationError> {
        self.at += 1;
        let unreadable = || NotationError::new(digits, "a number such as 1,400 or 2.44");
        if let Some(draft) = self.maybe_fraction(digits) {
            self.figures.push(draft);
            return Ok(());
        }
        let scale = self.maybe_scale();
        let (numeral, upper) = match self.maybe_upper()? {
            Some(upper) => {
                let scale_of_upper = self.maybe_scale();
                let upper = RangeEnd { digits: upper, scale: scale_of_upper };
                let [lower, upper] = range(RangeEnd { digits, scale }, upper)?;
                (lower, Some(upper))
            }
            None => (Numeral::maybe_new(digits, scale.unwrap_or(0)).ok_or_else(unreadable)?, None),
        };
        let mut draft =
            NotationDraft { numeral, upper, next: std::mem::take(&mut self.next), per: None, period: None };
        if self.skip('%') {
            draft.unit(Unit::Percent, "%")?;
        } else if self.skip('×') {
            draft.unit(Unit::Multiple, "×")?;
        }
        if self.skip_plus() {
            draft.next.qualifier = Some(Qualifier::AtLeast);
            // "¥700+ million": the scale may follow the sign.
            if let (None, None, Some(late)) = (scale, upper, self.maybe_scale()) {
                draft.numeral = Numeral::maybe_new(digits, late).ok_or_else(unreadable)?;
            }
        }
        if let (Some(NotationToken::Sign('/')), Some(NotationToken::Word(word))) =
            (self.peek(0), self.peek(1))
            && let Some(per) = Per::maybe_from_code(word)
        {
            draft.per = Some(per);
            self.at += 2;
        }
        self.figures.push(draft);
        Ok(())
    }

    /// The power of ten of a scale word or letter here, with its hyphen if it has one; moves past it. Behind an amount of
    /// money "m" can only be millions.
    fn maybe_scale(&mut self) -> Option<usize> {
        let hyphen = usize::from(self.peek(0) == Some(NotationToken::Sign('-')));
        let Some(NotationToken::Word(word)) = self.peek(hyphen) else { return None };
        let millions = word == "m" && self.next.unit.is_some_and(Unit::is_currency);
        let exponent = if millions { 6 } else { maybe_scale(word)? };
        self.at += hyphen + 1;
        Some(exponent)
    }

    /// The digits of the upper end of a range, where one follows; moves up to its scale. What stands at the first number
    /// may stand at the second too, if it is the same: "$2bn–$3bn", "15%–30%", "2x–3x".
    fn maybe_upper(&mut self) -> Result<Option<&'a str>, NotationError> {
        let joint = |token| matches!(token, Some(NotationToken::Sign('-' | '–')));
        let twice = match (self.peek(0), self.peek(2), self.peek(3)) {
            (
                Some(sign @ (NotationToken::Sign('%' | '×') | NotationToken::Word("x" | "倍"))),
                Some(NotationToken::Number(_)),
                Some(again),
            ) => sign == again && joint(self.peek(1)),
            _ => false,
        };
        self.at += usize::from(twice);
        match (self.peek(0), self.peek(1), self.peek(2)) {
            (token, Some(NotationToken::Number(upper)), _) if joint(token) => {
                self.at += 2;
                Ok(Some(upper))
            }
            (token, Some(NotationToken::Currency(sign)), Some(NotationToken::Number(upper)))
                if joint(token) =>
            {
                if self.next.unit.is_none() || maybe_currency(sign) != self.next.unit {
                    return Err(NotationError::new(sign, "the currency of the range's first number"));
                }
                self.at += 3;
                Ok(Some(upper))
            }
            _ => Ok(None),
        }
    }

    /// Whether a number stands right before, with its scale and signs or without.
    fn after_number(&self) -> bool {
        let before = |back: usize| self.at.checked_sub(back).and_then(|at| self.tokens.get(at));
        match before(1) {
            Some(NotationToken::Number(_)) => true,
            Some(NotationToken::Sign('%' | '×' | '+') | NotationToken::Word(_)) => {
                matches!(before(2), Some(NotationToken::Number(_)))
            }
            _ => false,
        }
    }

    fn skip(&mut self, sign: char) -> bool {
        let here = self.peek(0) == Some(NotationToken::Sign(sign));
        self.at += usize::from(here);
        here
    }

    /// A plus sign belongs to the number before it unless a number follows: "50T+ daily" but "$5M +10%".
    fn skip_plus(&mut self) -> bool {
        !matches!(self.peek(1), Some(NotationToken::Number(_))) && self.skip('+')
    }

    /// "1/10th" as a share of one.
    fn maybe_fraction(&mut self, digits: &str) -> Option<NotationDraft> {
        let (Some(NotationToken::Sign('/')), Some(NotationToken::Number(below))) =
            (self.peek(0), self.peek(1))
        else {
            return None;
        };
        let over = Numeral::maybe_new(below, 0).filter(|over| over.plain && over.interval.lo > 0.0)?;
        let above = Numeral::maybe_new(digits, 0)?;
        // The number above counts parts; only the one below is rounded.
        let share = |below| Interval::exact(above.amount).divided_by(below);
        let numeral = Numeral {
            amount: above.amount / over.amount,
            point: share(over.point),
            interval: share(over.interval),
            wide: share(over.wide),
            plain: false,
        };
        let ordinal = matches!(self.peek(2), Some(NotationToken::Word("th" | "rd" | "nd" | "st")));
        self.at += 2 + usize::from(ordinal);
        let mut next = std::mem::take(&mut self.next);
        next.unit = next.unit.or(Some(Unit::Multiple));
        Some(NotationDraft { numeral, upper: None, next, per: None, period: None })
    }
}
