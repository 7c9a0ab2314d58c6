//! Making sheets from the dataset, where the program is built.
//!
//! Knows the whole dataset, no page. Invariant: a cell of the table becomes one cell of the sheet, and its datum is made
//! as charts make theirs.

use super::defined::{MOST_CHOICES, define};
use super::measures::{self, Found, MeasureAmount};
use super::{CellEvidence, ColumnKind, Sheet, SheetCell, SheetColumn, SheetRow};
use crate::data::{Cell, Column, Dataset, Evidence, Period, Reading, Reads, Row, Table};
use crate::figure::Missing;
use crate::figure::cells::inks_of;
use crate::figure::draft::{CellDatum, Draft};
use crate::figure::packed::write;
use crate::look::Ink;
use crate::state::ViewState;
use crate::text::words::{common, explorer};
use crate::text::{self, Lang, Variants};

impl Sheet {
    /// A table of the dataset in a language.
    ///
    /// # Errors
    /// Names a cell that the package lacks, which a table of the same package cannot.
    pub fn of(dataset: &Dataset, table: &Table, lang: Lang) -> Result<Sheet, Missing> {
        let state = ViewState { lang, ..ViewState::default() };
        let draft = Draft::new(dataset, &state);
        let found = measures::of(dataset, table, lang);
        let mut columns: Vec<SheetColumn> = table.columns.iter().map(|own| column(own, lang)).collect();
        for (at, column) in columns.iter_mut().enumerate() {
            let mut own = found.iter().filter(|found| found.measure.column == at);
            if let (Some(one), None) = (own.next(), own.next()) {
                column.unit.clone_from(&one.measure.unit);
            }
        }
        let label = columns.iter().position(SheetColumn::is_label);
        let mut making = Making { table, label, draft, inks: Vec::new(), supports: Vec::new() };
        let mut rows = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            let mut cells = Vec::with_capacity(row.cells.len());
            for (at, cell) in row.cells.iter().enumerate() {
                cells.push(making.cell(row, at, cell, &found)?);
            }
            rows.push(making.row(row, cells));
        }
        let choices = columns.iter_mut().enumerate();
        choices.for_each(|(at, column)| making.choose(at, column, &mut rows));
        let Making { draft, inks, supports, .. } = making;
        define(dataset, table, lang, &mut columns, &mut rows);
        let cells = rows.iter().flat_map(|row| &row.cells);
        let texts: Vec<&str> =
            cells.flat_map(|cell| [cell.text.as_str(), &cell.words, &cell.other]).collect();
        let variants = Variants::of(&texts);
        Ok(Sheet {
            id: table.id.clone(),
            lang,
            title: table.title.get(lang).to_owned(),
            columns,
            rows,
            measures: found.into_iter().map(|found| found.measure).collect(),
            data: draft.data,
            inks,
            sources: draft.sources,
            supports,
            variants,
        })
    }

    /// The sheet as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        write([self])
    }
}

/// A sheet in the making.
struct Making<'a> {
    table: &'a Table,
    /// The column that rows are called by.
    label: Option<usize>,
    draft: Draft<'a>,
    inks: Vec<(Ink, Ink)>,
    supports: Vec<CellEvidence>,
}

/// A column without its unit and choices, which depend on its cells.
fn column(column: &Column, lang: Lang) -> SheetColumn {
    let kind = match column.reads {
        Reads::Id => ColumnKind::Id,
        Reads::Text => ColumnKind::Text,
        Reads::Figure => ColumnKind::Figure,
        Reads::Date => ColumnKind::Date,
        Reads::Ref(_) => ColumnKind::Reference,
    };
    SheetColumn {
        id: column.id.clone(),
        title: column.title.get(lang).to_owned(),
        printed: column.printed.clone(),
        kind,
        unit: String::new(),
        // The package gives no heading to what only programs need.
        detail: column.title.en == column.id,
        choices: Vec::new(),
    }
}

/// The day that a period stands at: its middle, but of several in one period the second and later ones after it.
fn day(period: &Period) -> f64 {
    let start = f64::from(period.start.days());
    let share = 1.0 - 0.5f64.powi(i32::from(period.ordinal.max(1)));
    start + (period.middle_days() - start) * 2.0 * share
}

impl Making<'_> {
    fn cell(&mut self, row: &Row, at: usize, cell: &Cell, found: &[Found]) -> Result<SheetCell, Missing> {
        let lang = self.draft.lang;
        let Some(column) = self.table.columns.get(at) else { return Ok(SheetCell::default()) };
        let mut made = SheetCell { text: cell.text.get(lang).to_owned(), ..SheetCell::default() };
        match &cell.reading {
            Reading::Figures(figures) => {
                let words: Vec<String> = figures.iter().map(|figure| figure.written(lang)).collect();
                made.words = words.join(explorer::BETWEEN_FIGURES.say(lang));
                if let Some(amount) = measures::amount(self.draft.dataset, cell, found, at, lang) {
                    made.number = Some(amount.sorted);
                    made.measure = amount.measure;
                    made.datum = Some(self.datum(row, at, column, &amount)?);
                }
            }
            Reading::Infinite => made.number = Some(f64::INFINITY),
            Reading::Date(period) => {
                made.words = period.written(lang);
                made.number = Some(day(period));
            }
            Reading::Refs(ids) => {
                let Reads::Ref(table) = &column.reads else { return Ok(made) };
                made.links = ids.iter().map(|id| self.link(table, id)).collect();
                let names: Vec<&str> = made.links.iter().map(|(name, _)| name.as_str()).collect();
                made.text = names.join(common::COMMA.say(lang));
            }
            Reading::Words => {
                made.links = self.maybe_link_of_words(row, column, &made.text).into_iter().collect();
            }
            Reading::Empty | Reading::Absent(_) => {}
        }
        if made.words == made.text {
            made.words.clear();
        }
        made.other = self.in_other_words(column, cell, &made);
        Ok(made)
    }

    /// What a cell says in the other language, a line each, without what is there already.
    fn in_other_words(&self, column: &Column, cell: &Cell, made: &SheetCell) -> String {
        let other = self.draft.lang.pick(Lang::Zh, Lang::En);
        let mut lines = vec![cell.text.get(other).to_owned()];
        match (&cell.reading, &column.reads) {
            (Reading::Figures(figures), _) => {
                lines.extend(figures.iter().map(|figure| figure.written(other)));
            }
            (Reading::Date(period), _) => lines.push(period.written(other)),
            (Reading::Refs(ids), Reads::Ref(table)) => {
                let name = |id: &String| self.draft.dataset.maybe_cell(table, id, "name");
                lines = ids.iter().filter_map(name).map(|cell| cell.text.get(other).to_owned()).collect();
            }
            _ => {}
        }
        lines.retain(|line| !made.text.contains(line.as_str()) && !made.words.contains(line.as_str()));
        lines.dedup();
        lines.join("\n")
    }

    /// Words that a reference beside them names: `company` beside `company_id`.
    fn maybe_link_of_words(&self, row: &Row, column: &Column, text: &str) -> Option<(String, String)> {
        let beside = [&column.id, "_id"].concat();
        let at = self.table.maybe_column(&beside)?;
        let Reads::Ref(table) = &self.table.columns.get(at)?.reads else { return None };
        let [id] = row.cells.get(at)?.reading.refs() else { return None };
        let (_, page) = self.link(table, id);
        (!page.is_empty()).then(|| (text.to_owned(), page))
    }

    /// The name of a row of another table, and its page where there is one.
    fn link(&self, table: &str, id: &str) -> (String, String) {
        let cell = self.draft.dataset.maybe_cell(table, id, "name");
        let name = cell.map_or(id, |cell| cell.text.get(self.draft.lang)).to_owned();
        let page = if table == "companies" { ["companies/", id, ".html"].concat() } else { String::new() };
        (name, page)
    }

    fn datum(
        &mut self,
        row: &Row,
        at: usize,
        column: &Column,
        amount: &MeasureAmount,
    ) -> Result<usize, Missing> {
        let table = self.table;
        let name = self.name(row);
        let entities = self.entities(row, at);
        let home = match column.id.as_str() {
            "china" => "CN",
            "us" => "US",
            _ => entities
                .iter()
                .find_map(|id| self.draft.dataset.company(id))
                .map(|company| company.home.as_str())
                // What is no company may name its country itself.
                .or_else(|| {
                    self.draft
                        .dataset
                        .maybe_cell(&table.id, &row.id, "home")
                        .map(|cell| cell.text.get(Lang::En))
                })
                .unwrap_or_default(),
        };
        self.inks.push(inks_of(home));
        self.draft.push(CellDatum {
            address: [&table.id, &row.id, &column.id],
            name,
            measure: column.title.get(self.draft.lang).to_owned(),
            value: amount.words.clone(),
            number: Some(amount.number),
            entities,
        })
    }

    /// What a row is called, else its id.
    fn name(&self, row: &Row) -> String {
        let lang = self.draft.lang;
        let place = self.label.and_then(|at| Some((self.table.columns.get(at)?, row.cells.get(at)?)));
        let name = match place.map(|(column, cell)| (&column.reads, &cell.reading, cell)) {
            Some((Reads::Ref(table), reading, _)) => {
                reading.refs().first().map(|id| self.link(table, id).0).unwrap_or_default()
            }
            Some((_, Reading::Date(period), _)) => period.written(lang),
            Some((_, _, cell)) => cell.text.get(lang).to_owned(),
            None => String::new(),
        };
        if name.is_empty() { row.id.clone() } else { name }
    }

    /// The companies that a figure is of: the one that its column is named after, else those of the references whose
    /// column its own is named after, else those of the first references of the row.
    fn entities(&self, row: &Row, at: usize) -> Vec<String> {
        let table = self.table;
        let id = table.columns.get(at).map_or("", |column| column.id.as_str());
        let company = id.replace('_', "-");
        if self.draft.dataset.company(&company).is_some() {
            return vec![company];
        }
        let refs = || {
            table.columns.iter().zip(&row.cells).filter(|(column, cell)| {
                column.reads == Reads::Ref("companies".to_owned()) && !cell.reading.refs().is_empty()
            })
        };
        let base = |column: &Column| column.id.rsplit_once('_').map(|(base, _)| [base, "_"].concat());
        let own = refs().find(|(column, _)| base(column).is_some_and(|base| id.starts_with(&base)));
        own.or_else(|| refs().next()).map(|(_, cell)| cell.reading.refs().to_vec()).unwrap_or_default()
    }

    /// The row with what most of its cells are supported by, and what differs from that at the cells.
    fn row(&mut self, row: &Row, mut cells: Vec<SheetCell>) -> SheetRow {
        let supports: Vec<Option<usize>> = row
            .cells
            .iter()
            .zip(&self.table.columns)
            .map(|(cell, column)| {
                let counts =
                    cell.reading != Reading::Empty && !matches!(column.reads, Reads::Id | Reads::Ref(_));
                counts.then_some(&cell.evidence)
            })
            .collect::<Vec<Option<&Evidence>>>()
            .into_iter()
            .map(|evidence| evidence.map(|evidence| self.support(evidence)))
            .collect();
        let often = |at: usize| supports.iter().flatten().filter(|other| **other == at).count();
        let mut common = supports.iter().flatten().copied().next();
        for at in supports.iter().flatten() {
            if common.is_none_or(|best| often(*at) > often(best)) {
                common = Some(*at);
            }
        }
        let common = common.unwrap_or_else(|| match row.cells.first() {
            Some(cell) => self.support(&cell.evidence),
            None => 0,
        });
        for (cell, support) in cells.iter_mut().zip(&supports) {
            cell.support = support.filter(|at| *at != common);
        }
        SheetRow { id: row.id.clone(), support: common, cells }
    }

    fn support(&mut self, evidence: &Evidence) -> usize {
        let sources = evidence.sources.iter().map(|id| self.draft.source(id)).collect();
        let as_of = text::period(&evidence.as_of, self.draft.lang);
        let support = CellEvidence { grade: evidence.grade, as_of, sources };
        self.supports.iter().position(|known| *known == support).unwrap_or_else(|| {
            self.supports.push(support);
            self.supports.len() - 1
        })
    }

    /// What a column of words or references can be filtered by: few things, some of which come more than once.
    fn choose(&self, at: usize, column: &mut SheetColumn, rows: &mut [SheetRow]) {
        if column.detail || !matches!(column.kind, ColumnKind::Text | ColumnKind::Reference) {
            return;
        }
        let mut choices: Vec<(String, String)> = Vec::new();
        let mut chosen: Vec<Vec<usize>> = Vec::new();
        for row in &self.table.rows {
            let Some(cell) = row.cells.get(at) else { return };
            let mut own = Vec::new();
            for (id, words) in self.things(at, cell) {
                let known = choices.iter().position(|(other, _)| *other == id).unwrap_or_else(|| {
                    choices.push((id, words));
                    choices.len() - 1
                });
                own.push(known);
            }
            chosen.push(own);
        }
        let held: usize = chosen.iter().map(Vec::len).sum();
        if !(2..=MOST_CHOICES).contains(&choices.len()) || held < choices.len() + 2 {
            return;
        }
        column.choices = choices;
        for (row, own) in rows.iter_mut().zip(chosen) {
            if let Some(cell) = row.cells.get_mut(at) {
                cell.choices = own;
            }
        }
    }

    fn things(&self, at: usize, cell: &Cell) -> Vec<(String, String)> {
        let column = self.table.columns.get(at);
        match (&cell.reading, column.map(|column| &column.reads)) {
            (Reading::Refs(ids), Some(Reads::Ref(table))) => {
                ids.iter().map(|id| (id.clone(), self.link(table, id).0)).collect()
            }
            (Reading::Words, _) => {
                vec![(cell.text.en.clone(), cell.text.get(self.draft.lang).to_owned())]
            }
            _ => Vec::new(),
        }
    }
}
