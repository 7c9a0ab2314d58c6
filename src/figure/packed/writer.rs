//! Writes what the reader reads. Native only.

use super::Packed;
use super::reader::{ANY, BITS, CHANGES, FOR_EVER, FORM, MARK, NUMBERS, PAGES, RUNS, STEPS, TEXTS, power};
use std::collections::BTreeMap;

/// A value of a column.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    Whole(u64),
    Text(String),
    /// A number by its bits.
    Number(u64),
}

/// Values in columns, until they are written.
pub(crate) struct Writer {
    columns: Vec<Vec<Value>>,
}

impl Writer {
    /// Adds a whole number to a column.
    pub fn whole(&mut self, column: usize, value: u64) {
        self.add(column, Value::Whole(value));
    }

    /// Adds a text to a column.
    pub fn text(&mut self, column: usize, text: &str) {
        self.add(column, Value::Text(text.to_owned()));
    }

    /// Adds a number to a column.
    pub fn number(&mut self, column: usize, number: f64) {
        self.add(column, Value::Number(number.to_bits()));
    }

    fn add(&mut self, column: usize, value: Value) {
        if let Some(own) = self.columns.get_mut(column) {
            own.push(value);
        }
    }
}

/// Texts or numbers, each once, in the order in which columns have them.
#[derive(Default)]
struct Literals {
    places: BTreeMap<Value, u64>,
    order: Vec<Value>,
}

impl Literals {
    /// The place of one that is there, or nothing for one that now is.
    fn maybe_place(&mut self, value: &Value) -> Option<u64> {
        let place = self.places.get(value).copied();
        if place.is_none() {
            self.places.insert(value.clone(), self.order.len() as u64);
            self.order.push(value.clone());
        }
        place
    }
}

/// Packs values, one a frame.
pub(crate) fn write<'a, T: Packed + 'a>(values: impl IntoIterator<Item = &'a T>) -> Vec<u8> {
    let mut literals = [Literals::default(), Literals::default()];
    let (mut frames, mut count) = (Vec::new(), 0);
    let mut before = vec![Vec::new(); T::WIDTH];
    let mut places = vec![Vec::new(); T::WIDTH];
    for value in values {
        count += 1;
        let mut writer = Writer { columns: vec![Vec::new(); T::WIDTH] };
        value.write(&mut writer, 0);
        let columns = before.iter().zip(&writer.columns).zip(&mut places).enumerate();
        let own: Vec<_> = columns.filter(|(_, ((before, now), _))| before != now).collect();
        put(&mut frames, own.len() as u64);
        let mut next = 0;
        for (at, ((_, now), places)) in own {
            put(&mut frames, (at - next) as u64);
            next = at + 1;
            *places = put_column(&mut frames, now, places, &mut literals);
        }
        before = writer.columns;
    }
    let [texts, numbers] = literals;
    let mut out = vec![MARK, FORM];
    put(&mut out, T::WIDTH as u64);
    put_texts(&mut out, &texts.order);
    put_numbers(&mut out, &numbers.order);
    put(&mut out, count);
    out.extend(frames);
    out
}

fn put(out: &mut Vec<u8>, mut whole: u64) {
    while whole >= 0x80 {
        out.push(whole as u8 | 0x80);
        whole >>= 7;
    }
    out.push(whole as u8);
}

/// The code of a signed number: small for what is near zero.
fn code(signed: i64) -> u64 {
    ((signed << 1) ^ (signed >> 63)) as u64
}

/// Writes a column in whichever mode takes least; gives back its values as the reader will have them.
fn put_column(out: &mut Vec<u8>, values: &[Value], before: &[u64], literals: &mut [Literals; 2]) -> Vec<u64> {
    let mut kind = 0;
    // Each value, and whether it is a place that no column had.
    let mut known: Vec<(u64, bool)> = Vec::with_capacity(values.len());
    for value in values {
        let at = match value {
            Value::Whole(whole) => {
                known.push((*whole, false));
                continue;
            }
            Value::Text(_) => 0,
            Value::Number(_) => 1,
        };
        kind = [TEXTS, NUMBERS][at];
        let literals = &mut literals[at];
        known.push(match literals.maybe_place(value) {
            Some(place) => (place, false),
            None => (literals.order.len() as u64 - 1, true),
        });
    }
    let codes = |mode: u8| -> Vec<u64> {
        let mut last = u64::MAX;
        let code = |(at, (value, is_new)): (usize, &(u64, bool))| {
            let from = if mode & STEPS != 0 {
                Some(last.wrapping_add(1))
            } else if mode & CHANGES != 0 {
                Some(before.get(at).or(before.last()).copied().unwrap_or_default())
            } else {
                None
            };
            last = *value;
            match (is_new, from) {
                (true, _) => 0,
                (false, None) => value.wrapping_add(u64::from(kind != 0)),
                (false, Some(from)) => {
                    code(value.wrapping_sub(from) as i64).wrapping_add(u64::from(kind != 0))
                }
            }
        };
        known.iter().enumerate().map(code).collect()
    };
    let plain = codes(0);
    let mut best: Option<(f64, Vec<u8>)> = None;
    let mut consider = |mode: u8, count: Option<usize>, codes: &[u64]| {
        let mut written = Vec::new();
        codes.iter().for_each(|code| put(&mut written, *code));
        let cost = cost(&written);
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            let mut all = vec![kind | mode];
            count.iter().for_each(|count| put(&mut all, *count as u64));
            all.extend(written);
            best = Some((cost, all));
        }
    };
    match plain.first().filter(|first| plain.iter().all(|code| code == *first)) {
        Some(first) if known.iter().all(|(_, is_new)| !is_new) => consider(FOR_EVER, None, &[*first]),
        _ => {
            for mode in [0, STEPS, CHANGES] {
                let codes = codes(mode);
                let runs = codes.chunk_by(|a, b| a == b).flat_map(|run| [run[0], run.len() as u64]);
                consider(mode, Some(known.len()), &codes);
                consider(mode | RUNS, Some(known.len()), &runs.collect::<Vec<u64>>());
            }
        }
    }
    out.extend(best.map(|(_, written)| written).unwrap_or_default());
    known.into_iter().map(|(value, _)| value).collect()
}

/// What bytes take, in bits, once they are compressed: about what each says beyond how often it comes, some for each that comes at
/// all, and one, since what is unpacked has to be small as well.
fn cost(bytes: &[u8]) -> f64 {
    let mut counts = [0_usize; 256];
    bytes.iter().for_each(|byte| counts[usize::from(*byte)] += 1);
    let all = bytes.len() as f64;
    let of = |count: &usize| 7.0 - *count as f64 * (*count as f64 / all).log2();
    counts.iter().filter(|count| **count > 0).map(of).sum::<f64>() + all
}

fn put_texts(out: &mut Vec<u8>, texts: &[Value]) {
    let texts: Vec<&str> =
        texts.iter().map(|text| if let Value::Text(text) = text { text } else { "" }).collect();
    let mut pages: Vec<u32> =
        texts.iter().flat_map(|text| text.chars()).filter(|c| !is_plain(*c)).map(page).collect();
    pages.sort_unstable();
    pages.dedup();
    pages.truncate(usize::from(ANY - PAGES));
    put(out, pages.len() as u64);
    let mut last = 0;
    for page in &pages {
        put(out, u64::from(page - last));
        last = *page;
    }
    let mut letters = Vec::new();
    for text in texts {
        for c in text.chars() {
            let [_, high, middle, low] = (c as u32).to_be_bytes();
            match pages.binary_search(&page(c)) {
                _ if is_plain(c) => letters.push(low),
                Ok(at) => letters.extend([PAGES + at as u8, low]),
                Err(_) => letters.extend([ANY, high, middle, low]),
            }
        }
        letters.push(0);
    }
    put(out, letters.len() as u64);
    out.extend(letters);
}

/// Whether a character is written as itself: the zero ends texts.
fn is_plain(c: char) -> bool {
    c.is_ascii() && c != '\0'
}

/// The page that a character stands on.
fn page(c: char) -> u32 {
    c as u32 >> 8
}

fn put_numbers(out: &mut Vec<u8>, numbers: &[Value]) {
    put(out, numbers.len() as u64);
    let mut digits = Vec::new();
    for number in numbers {
        let bits = if let Value::Number(bits) = number { *bits } else { 0 };
        match maybe_decimal(f64::from_bits(bits)) {
            Some((whole, places)) => {
                put(out, code(places));
                put(&mut digits, code(whole));
            }
            None => {
                put(out, BITS);
                digits.extend(bits.to_le_bytes());
            }
        }
    }
    out.extend(digits);
}

/// A number as digits and how many of them stand right of the point, or zeros left of it, if that is exactly the number.
fn maybe_decimal(number: f64) -> Option<(i64, i64)> {
    const EXACT: f64 = 9e15;
    if number.to_bits() == 0 {
        return Some((0, 0));
    }
    for places in (-22..=22_i64).rev().map(|places| -places) {
        let power = power(places.unsigned_abs());
        let digits = if places < 0 { number / power } else { number * power }.round();
        let back = if places < 0 { digits * power } else { digits / power };
        if digits.abs() < EXACT && back.to_bits() == number.to_bits() {
            return Some((digits as i64, places));
        }
    }
    None
}
