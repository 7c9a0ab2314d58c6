//! Comma-separated values (RFC 4180) as records.
//!
//! Knows nothing of headers or types. Invariant: every record says on which line it begins.

use csv_core::{ReadRecordResult, Reader};

/// One record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// Line on which it begins, from 1.
    pub(super) line: u64,
    /// Its cells.
    pub(super) cells: Vec<String>,
}

/// The records of a text, blank lines left out.
pub(super) fn records(text: &str) -> Vec<Record> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::new();
    let mut input = text.as_bytes();
    // A cell is never longer than the text, nor are there more cells than bytes and one.
    let mut output = vec![0; text.len()];
    let mut ends = vec![0; text.len() + 1];
    let mut records = Vec::new();
    loop {
        let blank = input.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        let breaks = input[..blank].iter().filter(|byte| **byte == b'\n').count() as u64;
        let line = reader.line() + breaks;
        let (result, read, _, cells) = reader.read_record(input, &mut output, &mut ends);
        input = &input[read..];
        match result {
            ReadRecordResult::Record => records.push(Record { line, cells: split(&output, &ends[..cells]) }),
            ReadRecordResult::InputEmpty if read > 0 => {
                // The last line has no line break: an empty input tells the reader that the text is over.
                let (_, _, _, more) = reader.read_record(&[], &mut output[..0], &mut ends[cells..]);
                records.push(Record { line, cells: split(&output, &ends[..cells + more]) });
                return records;
            }
            _ => return records,
        }
    }
}

fn split(output: &[u8], ends: &[usize]) -> Vec<String> {
    let mut start = 0;
    let mut cells = Vec::with_capacity(ends.len());
    for end in ends {
        let bytes = output.get(start..*end).unwrap_or_default();
        cells.push(String::from_utf8_lossy(bytes).into_owned());
        start = *end;
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(u64, &[&str])]) {
        let read = records(text);
        let read: Vec<(u64, Vec<&str>)> = read
            .iter()
            .map(|record| (record.line, record.cells.iter().map(String::as_str).collect()))
            .collect();
        let expected: Vec<(u64, Vec<&str>)> =
            expected.iter().map(|(line, cells)| (*line, cells.to_vec())).collect();
        assert_eq!(read, expected, "{text:?}");
    }

    #[test]
    fn records_know_their_lines() {
        check("", &[]);
        check("a,b\n1,2\n", &[(1, &["a", "b"]), (2, &["1", "2"])]);
        check("a,b\r\n1,2", &[(1, &["a", "b"]), (2, &["1", "2"])]);
        check("\u{feff}a\n\n\"x\ny\"\nz\n", &[(1, &["a"]), (3, &["x\ny"]), (5, &["z"])]);
        check("a,b\n\"1,400x\",\"say \"\"hi\"\"\"", &[(1, &["a", "b"]), (2, &["1,400x", "say \"hi\""])]);
        check("a,\n,", &[(1, &["a", ""]), (2, &["", ""])]);
    }
}
