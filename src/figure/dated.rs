//! Dated series: data of a chart that are the same measure of the same thing at different times, so that growth between them
//! can be told.
//!
//! Knows the dataset's cells and times, no chart but those of which a series is left out. Native only. Invariant: the points of a
//! series stand in order of time, and all in one column or all in one row of one table.

use crate::claims::{Cells, Dated, GrowthBounds, figures_of};
use crate::data::{Bare, Dataset, Grade, Period, Unit};
use crate::figure::{Control, Datum, Figure, Moment};
use crate::text::words::{Fixed, growth as words};

/// Series that are none, as chart and id, and why.
const LEFT_OUT: [(&str, &str, Fixed); 1] = [("kimi-funding", "round", words::LEFT_OUT_ROUNDS)];

/// One measure at several times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedSeries {
    /// Id of the chart's series that its data are of.
    pub id: String,
    /// What that is called.
    pub name: String,
    /// The points in order of time, at least two of different times.
    pub points: Vec<DatedPoint>,
}

/// A datum and when it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedPoint {
    /// Id of its row, or of its column where all stand in one row.
    pub id: String,
    /// What the chart's table calls that.
    pub name: String,
    /// Position of the datum.
    pub datum: usize,
    /// The figure with its time.
    pub dated: Dated,
    /// Id of its definition, if it has one.
    pub definition: Option<String>,
    /// Whether it is a projection.
    pub is_projected: bool,
}

/// Why there is no growth between two points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoGrowth {
    /// They have these definitions, which do not go together.
    Definitions(String, String),
    /// It cannot be computed: they count different things, or may be nothing.
    Other,
}

impl DatedSeries {
    /// The point with this id.
    pub fn maybe_point(&self, id: &str) -> Option<&DatedPoint> {
        self.points.iter().find(|point| point.id == id)
    }
}

impl DatedPoint {
    /// Growth from this point to a later one.
    ///
    /// # Errors
    /// The points' definitions do not go together, or their figures cannot be divided.
    pub fn growth_to(&self, later: &DatedPoint, dataset: &Dataset) -> Result<GrowthBounds, NoGrowth> {
        if let (Some(one), Some(other)) = (&self.definition, &later.definition)
            && !Cells::goes_with(dataset, one, other)
        {
            return Err(NoGrowth::Definitions(one.clone(), other.clone()));
        }
        GrowthBounds::between(&self.dated, &later.dated).map_err(|_| NoGrowth::Other)
    }
}

impl Figure {
    /// Every dated series of the chart.
    pub fn dated_series(&self, dataset: &Dataset) -> Vec<DatedSeries> {
        self.all_dated(dataset).into_iter().filter(|series| self.left_out(&series.id).is_none()).collect()
    }

    /// Why each dated series that is left out is.
    pub fn growth_left_out(&self, dataset: &Dataset) -> Vec<Fixed> {
        self.all_dated(dataset).iter().filter_map(|series| self.left_out(&series.id)).collect()
    }

    fn left_out(&self, series: &str) -> Option<Fixed> {
        let mut reasons = LEFT_OUT.iter();
        reasons.find(|(chart, id, _)| *chart == self.id && *id == series).map(|(_, _, reason)| *reason)
    }

    /// The times between which growth can be told, in their order, and the two that are told unasked: the first, and the last
    /// that is no projection.
    pub fn moments(series: &[DatedSeries]) -> (Vec<Moment>, (usize, usize)) {
        let mut points: Vec<&DatedPoint> = Vec::new();
        for point in series.iter().flat_map(|series| &series.points) {
            if points.iter().all(|other| other.id != point.id) {
                points.push(point);
            }
        }
        points.sort_by(|a, b| a.dated.time.point.cmp(&b.dated.time.point));
        let last = points.iter().rposition(|point| !point.is_projected).unwrap_or_default();
        let moment = |point: &DatedPoint| Moment {
            id: point.id.clone(),
            name: point.name.clone(),
            datum: point.datum,
        };
        (points.into_iter().map(moment).collect(), (0, last))
    }

    /// Lets an address name two times of the chart's dated series. What is then told stands beside the chart.
    pub(super) fn offer_growth(&mut self, dataset: &Dataset) {
        let series = self.dated_series(dataset);
        let offers = |control: &Control| matches!(control, Control::Between { .. });
        if series.is_empty() || self.controls.iter().any(offers) {
            return;
        }
        let (points, chosen) = Figure::moments(&series);
        self.controls.push(Control::Between { points, chosen, remarks: Vec::new() });
    }

    fn all_dated(&self, dataset: &Dataset) -> Vec<DatedSeries> {
        let mut found = Vec::new();
        for series in &self.series {
            let read = |at: &usize| Some((*at, Place::of(self.data.get(*at)?, dataset)?));
            let places: Vec<(usize, Place)> = series.data.iter().filter_map(read).collect();
            let columns = groups(&places, &|one, other| one.is_beside(other) && one.column == other.column);
            let rows = groups(&places, &|one, other| one.is_beside(other) && one.row == other.row);
            let (groups, by_row) = if columns.is_empty() { (rows, true) } else { (columns, false) };
            for group in groups {
                let point = |(at, place): &(usize, Place)| self.point(*at, place, by_row);
                let mut points: Vec<DatedPoint> = group.into_iter().map(point).collect();
                points.sort_by(|a, b| a.dated.time.point.cmp(&b.dated.time.point));
                found.push(DatedSeries { id: series.id.clone(), name: series.name.clone(), points });
            }
        }
        found
    }

    fn point(&self, datum: usize, place: &Place, by_row: bool) -> DatedPoint {
        let table = &self.table;
        let name = table.rows.iter().find_map(|row| {
            let at = row.iter().position(|(_, shown)| *shown == Some(datum))?;
            if by_row { table.columns.get(at).cloned() } else { row.first().map(|(name, _)| name.clone()) }
        });
        DatedPoint {
            id: if by_row { place.column.clone() } else { place.row.clone() },
            name: name.or_else(|| Some(self.data.get(datum)?.name.clone())).unwrap_or_default(),
            datum,
            dated: place.dated.clone(),
            definition: place.definition.clone(),
            is_projected: place.is_projected,
        }
    }
}

/// Where a datum stands in the dataset, and what it is there.
struct Place {
    table: String,
    row: String,
    column: String,
    entities: Vec<String>,
    dated: Dated,
    definition: Option<String>,
    is_projected: bool,
}

impl Place {
    /// That of a datum which is a figure of a dated cell.
    fn of(datum: &Datum, dataset: &Dataset) -> Option<Place> {
        let mut address = datum.id.split('/');
        let (table, row, column) = (address.next()?, address.next()?, address.next()?);
        let cell = dataset.maybe_cell(table, row, column)?;
        let figures = cell.reading.figures();
        // A chart that has converted a figure shows the first.
        let at = figures.iter().position(|figure| Some(figure.amount) == datum.number).unwrap_or(0);
        let (amount, _) = figures_of(cell, Bare::default()).into_iter().nth(at)?;
        datum.number?;
        // A place and a multiple are comparisons themselves, and no amounts that grow.
        if matches!(amount.unit, Unit::Rank | Unit::Multiple) {
            return None;
        }
        let is_projected = cell.evidence.grade == Grade::Projected;
        // What flows, or is a share, is told of a whole time; of a projected one not when in it.
        let is_average = !is_projected && (amount.per.is_some() || amount.unit == Unit::Percent);
        let dated = Dated::new(amount, &period(dataset, [table, row], &cell.evidence.as_of)?, is_average);
        Some(Place {
            table: table.to_owned(),
            row: row.to_owned(),
            column: column.to_owned(),
            entities: datum.entities.clone(),
            dated,
            definition: cell.definitions.get(at).cloned(),
            is_projected,
        })
    }

    /// Whether both are figures of the same kind and of the same companies, in one table.
    fn is_beside(&self, other: &Place) -> bool {
        let kind = |place: &Place| (place.dated.amount.unit, place.dated.amount.per);
        self.table == other.table && self.entities == other.entities && kind(self) == kind(other)
    }
}

/// The time of a row's figures: from its `period_start` to its `period_end` where it has them, otherwise the as-of.
fn period(dataset: &Dataset, [table, row]: [&str; 2], as_of: &str) -> Option<Period> {
    let [start, end] = ["period_start", "period_end"]
        .map(|column| dataset.maybe_cell(table, row, column).and_then(|cell| cell.reading.maybe_period()));
    match (start, end) {
        (Some(start), Some(end)) => Period::maybe_span(*start, *end),
        _ => Period::maybe_from_code(as_of),
    }
}

/// What belongs together, where it has at least two different times.
fn groups<'a>(
    places: &'a [(usize, Place)],
    together: &dyn Fn(&Place, &Place) -> bool,
) -> Vec<Vec<&'a (usize, Place)>> {
    let mut groups: Vec<Vec<&(usize, Place)>> = Vec::new();
    for place in places {
        match groups.iter_mut().find(|group| group.iter().all(|(_, own)| together(own, &place.1))) {
            Some(group) => group.push(place),
            None => groups.push(vec![place]),
        }
    }
    let dated = |group: &Vec<&(usize, Place)>| {
        group
            .iter()
            .any(|(_, place)| Some(&place.dated.time) != group.first().map(|(_, first)| &first.dated.time))
    };
    groups.into_iter().filter(dated).collect()
}
