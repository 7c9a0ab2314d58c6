//! Comma-separated values (RFC 4180) as records.
//!
//! Knows nothing of headers or types. Invariant: every record says on which line it begins.

use csv::ReaderBuilder;

/// One record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CsvRecord {
    /// Line on which it begins, from 1.
    pub(super) line: u64,
    /// Its cells.
    pub(super) cells: Vec<String>,
}

/// The records of a text, blank lines left out and line ends inside cells made plain. Records may be ragged: whoever knows the header says so.
pub(super) fn records(text: &str) -> Vec<CsvRecord> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut records = Vec::new();
    // Text cannot be read wrongly: it is in memory, and it is UTF-8.
    for record in reader.records().map_while(Result::ok) {
        let start = record.position().map_or((0, 1), |position| (position.byte() as usize, position.line()));
        // The reader counts blank lines before a record as part of it.
        let before = text.get(start.0..).unwrap_or_default();
        let blank = before.len() - before.trim_start_matches(['\n', '\r']).len();
        let breaks = before.get(..blank).unwrap_or_default().matches('\n').count() as u64;
        records.push(CsvRecord {
            line: start.1 + breaks,
            cells: record.iter().map(|cell| cell.replace("\r\n", "\n")).collect(),
        });
    }
    records
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
