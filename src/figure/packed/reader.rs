//! Reads packed bytes.
//!
//! A fault is kept and reading goes on with nothing, so that what reads a type is as short as can be; it comes out at the end.

use super::{PackError, Packed};

/// The byte that packed bytes begin with. No stream of zlib does: there it would ask for a method that there is not.
pub(super) const MARK: u8 = b'O';

/// The number of the form.
pub(super) const FORM: u8 = 1;

/// From which byte on a byte names a page of characters.
pub(super) const PAGES: u8 = 0x80;

/// The byte before a character of no page.
pub(super) const ANY: u8 = 0xff;

/// The mark of a number that is not a short decimal: its eight bytes stand in place of digits.
pub(super) const BITS: u64 = 63;

/// The bits of a column's mode: codes are steps from the value before, or from the frame before; each stands before how often it
/// comes; the one code is that of every value; values are places among texts, or among numbers.
pub(super) const STEPS: u8 = 1;
pub(super) const CHANGES: u8 = 2;
pub(super) const RUNS: u8 = 4;
pub(super) const FOR_EVER: u8 = 8;
pub(super) const TEXTS: u8 = 16;
pub(super) const NUMBERS: u8 = 32;

/// The most that is read of one file, in values and in bytes of texts: what is damaged must not fill the memory.
const MOST: usize = 1 << 23;

/// Ten to this power, exactly for each up to 22.
pub(super) fn power(of_ten: u64) -> f64 {
    (0..of_ten).fold(1.0, |power, _| power * 10.0)
}

/// The signed number behind a code: 0, -1, 1, -2, ...
pub(super) fn signed(code: u64) -> i64 {
    (code >> 1) as i64 ^ -((code & 1) as i64)
}

/// Bytes, from the front.
struct Bytes<'a> {
    rest: &'a [u8],
    all: usize,
}

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], PackError> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(PackError::Cut { at: self.all })?;
        self.rest = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, PackError> {
        let (first, rest) = self.rest.split_first().ok_or(PackError::Cut { at: self.all })?;
        self.rest = rest;
        Ok(*first)
    }

    fn whole(&mut self) -> Result<u64, PackError> {
        let mut whole = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            whole |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(whole);
            }
        }
        Err(PackError::Long)
    }

    /// A count of what takes a byte or more each.
    fn count(&mut self) -> Result<usize, PackError> {
        let count = self.whole()?;
        match usize::try_from(count) {
            Ok(count) if count <= self.rest.len() => Ok(count),
            _ => Err(PackError::Cut { at: self.all }),
        }
    }
}

/// The values of one column in the present frame, and which comes next; one that comes for ever stands alone.
#[derive(Default)]
struct Column {
    values: Vec<u64>,
    is_for_ever: bool,
    next: usize,
}

/// What a value is read from.
pub(crate) struct Reader {
    texts: Vec<String>,
    numbers: Vec<f64>,
    columns: Vec<Column>,
    /// How many texts and numbers columns have had.
    had: [u64; 2],
    left: usize,
    fault: Option<PackError>,
}

/// The values that were packed: one or more.
///
/// # Errors
/// What is wrong with the bytes.
pub(crate) fn read<T: Packed>(bytes: &[u8]) -> Result<Vec<T>, PackError> {
    let mut bytes = Bytes { rest: bytes, all: bytes.len() };
    let mut reader = Reader::open(&mut bytes, T::WIDTH)?;
    let frames = bytes.count()?;
    let mut out = Vec::new();
    for _ in 0..frames {
        reader.begin(&mut bytes)?;
        out.push(T::read(&mut reader, 0));
        reader.end()?;
    }
    match bytes.rest.len() {
        0 if out.is_empty() => Err(PackError::Empty),
        0 => Ok(out),
        bytes => Err(PackError::Left { bytes }),
    }
}

/// The one value that was packed; of several the last.
///
/// # Errors
/// What is wrong with the bytes.
pub(crate) fn read_one<T: Packed>(bytes: &[u8]) -> Result<T, PackError> {
    read(bytes)?.pop().ok_or(PackError::Empty)
}

impl Reader {
    fn open(bytes: &mut Bytes, width: usize) -> Result<Reader, PackError> {
        if bytes.take(2)? != [MARK, FORM] || bytes.whole()? != width as u64 {
            return Err(PackError::Version);
        }
        let mut columns = Vec::new();
        columns.resize_with(width, Column::default);
        let pages = pages(bytes)?;
        let texts = texts(bytes, &pages)?;
        let numbers = numbers(bytes)?;
        Ok(Reader { texts, numbers, columns, had: [0; 2], left: MOST, fault: None })
    }

    /// Reads the columns that are the next frame's own.
    fn begin(&mut self, bytes: &mut Bytes) -> Result<(), PackError> {
        for column in &mut self.columns {
            column.next = 0;
        }
        let mut at = 0;
        for _ in 0..bytes.count()? {
            let gap = bytes.whole()?;
            at += usize::try_from(gap).ok().filter(|gap| *gap < self.columns.len()).ok_or(PackError::Long)?;
            let column = self.columns.get_mut(at).ok_or(PackError::Long)?;
            let mode = bytes.byte()?;
            column.is_for_ever = mode & FOR_EVER != 0;
            let count = if column.is_for_ever { 1 } else { bytes.whole()? };
            let count =
                usize::try_from(count).ok().filter(|count| *count <= self.left).ok_or(PackError::Long)?;
            self.left -= count;
            let had = &mut self.had[usize::from(mode & NUMBERS != 0)];
            column.values = values(bytes, mode, count, &column.values, had)?;
            at += 1;
        }
        Ok(())
    }

    /// What was wrong in this frame, if something was.
    fn end(&mut self) -> Result<(), PackError> {
        let over = self.columns.iter().position(|own| !own.is_for_ever && own.next < own.values.len());
        match self.fault.or(over.map(|column| PackError::Over { column })) {
            Some(fault) => Err(fault),
            None => Ok(()),
        }
    }

    fn fail(&mut self, fault: PackError) {
        self.fault.get_or_insert(fault);
    }

    /// Whether something has been wrong.
    pub fn has_failed(&self) -> bool {
        self.fault.is_some()
    }

    /// The next value of a column.
    pub fn whole(&mut self, column: usize) -> u64 {
        let values = self.columns.get_mut(column);
        let next = values.and_then(|own| {
            let value = own.values.get(own.next)?;
            own.next += usize::from(!own.is_for_ever);
            Some(*value)
        });
        if next.is_none() || self.left == 0 {
            self.fail(if self.left == 0 { PackError::Long } else { PackError::Short { column } });
            return 0;
        }
        self.left -= 1;
        next.unwrap_or_default()
    }

    /// The next value of a column, which is one of so many.
    pub fn one_of(&mut self, column: usize, many: usize) -> usize {
        let value = self.whole(column);
        match usize::try_from(value) {
            Ok(value) if value < many => value,
            _ => {
                self.fail(PackError::Value { column, value });
                0
            }
        }
    }

    /// The next text of a column.
    pub fn text(&mut self, column: usize) -> String {
        let place = self.one_of(column, self.texts.len());
        let text = self.texts.get(place).filter(|text| text.len() <= self.left).cloned();
        match text {
            Some(text) if self.fault.is_none() => {
                self.left -= text.len();
                text
            }
            _ => {
                self.fail(PackError::Long);
                String::new()
            }
        }
    }

    /// The next number of a column.
    pub fn number(&mut self, column: usize) -> f64 {
        let place = self.one_of(column, self.numbers.len());
        self.numbers.get(place).copied().unwrap_or_default()
    }
}

/// The values of a column, from its codes. `before` are those of the last frame, `had` is how many texts or numbers columns had.
fn values(
    bytes: &mut Bytes,
    mode: u8,
    count: usize,
    before: &[u64],
    had: &mut u64,
) -> Result<Vec<u64>, PackError> {
    let places = u64::from(mode & (TEXTS | NUMBERS) != 0);
    let mut values = Vec::new();
    let (mut code, mut times, mut last) = (0, 0, u64::MAX);
    while values.len() < count {
        if times == 0 {
            code = bytes.whole()?;
            times = if mode & RUNS == 0 { 1 } else { bytes.whole()?.max(1) };
        }
        times -= 1;
        let step = signed(code.wrapping_sub(places)) as u64;
        last = if code < places {
            *had += 1;
            *had - 1
        } else if mode & STEPS != 0 {
            last.wrapping_add(1).wrapping_add(step)
        } else if mode & CHANGES != 0 {
            let from = before.get(values.len()).or(before.last());
            from.copied().unwrap_or_default().wrapping_add(step)
        } else {
            code - places
        };
        values.push(last);
    }
    Ok(values)
}

fn pages(bytes: &mut Bytes) -> Result<Vec<u32>, PackError> {
    let mut pages = Vec::new();
    let mut page = 0_u64;
    for _ in 0..bytes.count()? {
        page = page.wrapping_add(bytes.whole()?);
        pages.push((page << 8) as u32);
    }
    Ok(pages)
}

fn texts(bytes: &mut Bytes, pages: &[u32]) -> Result<Vec<String>, PackError> {
    let count = bytes.count()?;
    let mut letters = bytes.take(count)?.iter().copied();
    let mut texts = Vec::new();
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        let mut next = || letters.next().map(u32::from).unwrap_or_default();
        let code = match letter {
            0 => {
                texts.push(std::mem::take(&mut text));
                continue;
            }
            1..PAGES => u32::from(letter),
            ANY => next() << 16 | next() << 8 | next(),
            _ => pages.get(usize::from(letter - PAGES)).map_or(u32::MAX, |page| page | next()),
        };
        text.push(char::from_u32(code).ok_or(PackError::Character { text: texts.len() })?);
    }
    if text.is_empty() { Ok(texts) } else { Err(PackError::Character { text: texts.len() }) }
}

fn numbers(bytes: &mut Bytes) -> Result<Vec<f64>, PackError> {
    let count = bytes.count()?;
    let mut decimals = Vec::new();
    for _ in 0..count {
        decimals.push(bytes.whole()?);
    }
    let mut numbers = Vec::new();
    for decimals in decimals {
        numbers.push(match decimals {
            BITS => {
                let mut bits = [0; 8];
                bits.copy_from_slice(bytes.take(8)?);
                f64::from_le_bytes(bits)
            }
            // A code is the places to the right, or to the left.
            0..=44 => {
                let (digits, places) = (signed(bytes.whole()?) as f64, signed(decimals));
                let power = power(places.unsigned_abs());
                if places < 0 { digits * power } else { digits / power }
            }
            _ => return Err(PackError::Number { number: numbers.len() }),
        });
    }
    Ok(numbers)
}
