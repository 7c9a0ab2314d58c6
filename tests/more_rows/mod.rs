//! A table with more rows than the package has, such as an editor would add: rows of its own over again, under ids and
//! names of their own, with other figures and later dates.

#![allow(clippy::expect_used, reason = "a test may stop at the first thing that is wrong")]

use olympus::text::{Day, MONTHS};
use serde_json::Value;

/// What a column holds, as the descriptor says.
fn reads(descriptor: &Value, table: &str, column: &str) -> String {
    let resources = descriptor["resources"].as_array().expect("resources");
    let resource = resources.iter().find(|resource| resource["path"] == table).expect("a resource");
    let fields = resource["schema"]["fields"].as_array().expect("fields");
    let field = fields.iter().find(|field| field["name"] == column).expect("a field");
    field["reads"].as_str().unwrap_or_default().to_owned()
}

/// The table with so many rows more at its end.
pub fn grown(descriptor: &str, table: &str, csv: &str, more: usize) -> String {
    let descriptor: Value = serde_json::from_str(descriptor).expect("a descriptor");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let heads: Vec<String> = reader.headers().expect("heads").iter().map(str::to_owned).collect();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let kinds: Vec<String> = heads.iter().map(|head| reads(&descriptor, table, head)).collect();
    let name = heads.iter().position(|head| heads.contains(&format!("{head}_zh")));
    let dates: Vec<usize> = (0..heads.len()).filter(|at| kinds[*at] == "date").collect();
    let last = rows.iter().flat_map(|row| dates.iter().filter_map(|at| month(&row[*at]))).max();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&heads).expect("heads");
    for row in &rows {
        writer.write_record(row).expect("a row");
    }
    for n in 0..more {
        let own = &rows[n % rows.len()];
        let mut cells: Vec<String> = own.iter().map(str::to_owned).collect();
        cells[0] = format!("{}-again-{n}", cells[0]);
        // Two a month, beginning with the one after the last.
        let begins = dates.iter().find_map(|at| month(&own[*at]));
        let later = begins.zip(last).map(|(own, last)| last - own + 1 + n as i32 / 2);
        for (at, cell) in cells.iter_mut().enumerate().skip(1) {
            let longer = |words: &str| if n % 3 == 0 { words.to_owned() } else { format!(" {}", n + 2) };
            if Some(at) == name {
                cell.push_str(&longer(" and whatever else goes by that name"));
            } else if name.is_some_and(|name| at == name + 1) && !cell.is_empty() {
                cell.push_str(&longer("以及其他同名者"));
            } else if let Some(later) = later.filter(|_| dates.contains(&at) || heads[at] == "as_of") {
                *cell = moved(cell, later, n % 2);
            } else if kinds[at] == "figure" {
                *cell = other(cell, n);
            }
        }
        writer.write_record(&cells).expect("a row");
    }
    String::from_utf8(writer.into_inner().expect("bytes")).expect("text")
}

/// The month that a date is in, counted from the year nought.
fn month(date: &str) -> Option<i32> {
    let year = |text: &str| text.parse::<i32>().ok().filter(|year| (1900..2100).contains(year));
    if let Some(year) = date.get(..4).and_then(year) {
        let month = date.get(5..7).and_then(|month| month.parse().ok()).unwrap_or(1);
        return Some(year * 12 + month - 1);
    }
    let at = MONTHS.iter().position(|name| date.starts_with(&name[..3]))?;
    let year = date.split([' ', ',', '(']).find_map(year)?;
    Some(year * 12 + at as i32)
}

/// A date so many months later, the first or second of its month where the printed form says which.
fn moved(date: &str, later: i32, which: usize) -> String {
    let Some(month) = month(date).map(|month| month + later) else { return date.to_owned() };
    let (year, at) = (month.div_euclid(12), month.rem_euclid(12) as usize);
    if !date.starts_with(|c: char| c.is_ascii_digit()) {
        let place = if date.contains('(') { [" (1st)", " (2nd)"][which] } else { "" };
        let day = if date.contains(',') { " 8," } else { "" };
        return format!("{}{day} {year}{place}", &MONTHS[at][..3]);
    }
    match date.len() {
        4 => format!("{year}"),
        7 => format!("{year}-{:02}", at + 1),
        _ => {
            let day = date.get(8..10).and_then(|day| day.parse().ok()).unwrap_or(1);
            let (_, _, day) = Day::from_ymd(year, at as u32 + 1, day).ymd();
            format!("{year}-{:02}-{day:02}", at + 1)
        }
    }
}

/// A figure that has no words in it, somewhat larger.
fn other(figure: &str, n: usize) -> String {
    let digit = |c: char| c.is_ascii_digit();
    let plain = |c: char| digit(c) || ",.~>+$¥%xHKBMT".contains(c);
    let (Some(from), true) = (figure.find(digit), figure.chars().all(plain)) else {
        return figure.to_owned();
    };
    let to = figure[from..].find(|c| !digit(c)).map_or(figure.len(), |end| from + end);
    let number: f64 = figure[from..to].parse().unwrap_or_default();
    let number = (number * (1.0 + 0.04 * (n % 6 + 1) as f64)).round();
    format!("{}{number}{}", &figure[..from], &figure[to..])
}
