//! A chart's data as CSV: one row a datum, in the order of the figure.

use super::measured::measured;
use crate::data::Dataset;
use crate::figure::Figure;
use csv::Writer;

/// The columns. `value` is written for people, `number` for programs, in `unit` where the number has one; `sources` are
/// names joined by `; `.
pub(super) const COLUMNS: [&str; 11] =
    ["id", "name", "measure", "value", "printed", "number", "unit", "as_of", "grade", "sources", "section"];

/// The data of a figure as CSV, in the figure's language and with a header in English.
///
/// # Errors
/// Only where memory runs out.
pub fn csv(figure: &Figure, dataset: &Dataset) -> Result<String, csv::Error> {
    let mut writer = Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for datum in &figure.data {
        let number = datum.number.map(|number| number.to_string()).unwrap_or_default();
        let sources: Vec<&str> =
            datum.sources.iter().filter_map(|at| Some(figure.sources.get(*at)?.name.as_str())).collect();
        writer.write_record([
            &datum.id,
            &datum.name,
            &datum.measure,
            &datum.value,
            &datum.printed,
            &number,
            &measured(datum, dataset).map(|measured| measured.unit).unwrap_or_default(),
            &datum.as_of,
            datum.grade.code(),
            &sources.join("; "),
            &datum.section,
        ])?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
