//! From cells to data: money, other figures, words, and what a cell says besides its first figure.
//!
//! Knows no chart. Invariant: what is said of a cell is the cell's own: a figure it prints in the reader's currency is
//! taken before one that would have to be converted.

use crate::data::{Absence, Cell, Grade, Period, Quantity, Reading, Unit};
use crate::figure::draft::{Draft, missing, needed};
use crate::figure::record::{Record, Subject};
use crate::figure::{Axis, Missing, TickFormat};
use crate::look::Ink;
use crate::scale::Day;
use crate::state::Currency;
use crate::text;
use crate::text::words::{Phrase, common};

impl Draft<'_> {
    /// Collects the money of a cell, in the reader's currency.
    pub fn push_money(&mut self, subject: Subject) -> Result<usize, Missing> {
        let [table, row, column] = subject.address;
        let cell = self.cell(table, row, column)?;
        needed(cell.reading.figures().iter().find(|q| q.unit.is_currency()), subject.address)?;
        let (value, number) = self.maybe_money_of(cell).unwrap_or_default();
        self.push(subject.reading(value, Some(number)))
    }

    /// Collects the first figure of a cell in this unit.
    pub fn push_figure(&mut self, subject: Subject, unit: Unit) -> Result<usize, Missing> {
        let [table, row, column] = subject.address;
        let quantity = needed(self.cell(table, row, column)?.maybe_amount(unit), subject.address)?;
        let reading = subject.reading(quantity.written(self.lang), Some(quantity.amount));
        self.push(reading)
    }

    /// Collects a cell that holds words where a figure could stand, or nothing that could be stated.
    pub fn push_words(&mut self, subject: Subject) -> Result<usize, Missing> {
        let [table, row, column] = subject.address;
        let cell = self.cell(table, row, column)?;
        let value = match &cell.reading {
            Reading::Absent(Absence::NotApplicable) => self.say(common::NOT_APPLICABLE),
            Reading::Absent(Absence::Undisclosed) => self.say(common::UNDISCLOSED),
            Reading::Absent(Absence::Unknown) => self.say(common::NOT_GIVEN),
            _ => cell.text.get(self.lang).to_owned(),
        };
        self.push(subject.reading(value, None))
    }

    /// Collects a cell as what it is: money, another figure, or words.
    pub fn push_cell(&mut self, subject: Subject) -> Result<usize, Missing> {
        let [table, row, column] = subject.address;
        match self.cell(table, row, column)?.first().map(|quantity| quantity.unit) {
            None => self.push_words(subject),
            Some(unit) if unit.is_currency() => self.push_money(subject),
            Some(unit) => self.push_figure(subject, unit),
        }
    }

    /// Collects a further figure of a cell whose first one may be a datum already, such as the growth in
    /// "$79M (+159% YoY)". Its address is the cell's, the column followed by the name of the part.
    pub fn push_part(&mut self, subject: Subject, unit: Unit, part: &str) -> Result<usize, Missing> {
        let address = [subject.address.join("/").as_str(), "_", part].concat();
        let at = self.push_figure(subject, unit)?;
        if let Some(datum) = self.data.get_mut(at) {
            datum.id = address;
        }
        Ok(at)
    }

    /// The money of a cell in words and as an amount on the money axis; see [`Draft::money`]. Where the cell prints
    /// the reader's currency itself, nothing is converted.
    pub fn maybe_money_of(&self, cell: &Cell) -> Option<(String, f64)> {
        let figures = cell.reading.figures();
        let first = figures.iter().find(|q| q.unit.is_currency())?;
        let own = self.own_money(figures)?;
        let shown = if self.currency == Currency::Stated { first } else { own };
        Some((self.money(shown).0, self.money(own).1))
    }

    /// The amount of a cell's that is shown in the reader's currency: the one printed in it, unless a rate is asked for that
    /// holds for all; then the one printed first, which others are rounded from.
    pub fn own_money<'q>(&self, figures: &'q [Quantity]) -> Option<&'q Quantity> {
        let axis = Some(self.axis_money()).filter(|_| self.one_rate.is_none());
        let printed = figures.iter().find(|q| q.unit.maybe_money() == axis && axis.is_some());
        printed.or_else(|| figures.iter().find(|q| q.unit.is_currency()))
    }

    /// What is left of the money of a cell when that of another is taken from it: words and amount, as in
    /// [`Draft::maybe_money_of`].
    pub fn maybe_money_left(&self, whole: &Cell, part: &Cell) -> Option<(String, f64)> {
        let amount = self.maybe_money_of(whole)?.1 - self.maybe_money_of(part)?.1;
        let first = |cell: &Cell| cell.reading.figures().iter().find(|q| q.unit.is_currency()).cloned();
        let (all, taken) = (first(whole)?, first(part)?);
        let money = all.unit.maybe_money().filter(|_| self.currency == Currency::Stated);
        let words = match money {
            Some(money) if all.unit == taken.unit => text::money(all.amount - taken.amount, money, self.lang),
            _ => text::money(amount, self.axis_money(), self.lang),
        };
        Some((words, amount))
    }

    /// The money that a cell prints first.
    ///
    /// # Errors
    /// Names the cell where the package lacks it or its money.
    pub fn money_in(&self, [table, row, column]: [&str; 3]) -> Result<&Quantity, Missing> {
        let figures = self.cell(table, row, column)?.reading.figures();
        needed(figures.iter().find(|q| q.unit.is_currency()), [table, row, column])
    }

    /// The money of a cell in the currency that it prints first, and over how long where it says so.
    ///
    /// # Errors
    /// As of [`Draft::money_in`].
    pub fn money_over(&self, [table, row, column]: [&str; 3]) -> Result<(String, Option<String>), Missing> {
        let mut figures = self.cell(table, row, column)?.reading.figures().iter();
        let over = figures.find(|quantity| quantity.unit.is_duration());
        let money = self.money_in([table, row, column])?;
        Ok((money.written(self.lang), over.map(|time| time.written(self.lang))))
    }

    /// The first figure of a cell in this unit.
    ///
    /// # Errors
    /// Names the cell where the package lacks it or such a figure.
    pub fn figure_in(&self, [table, row, column]: [&str; 3], unit: Unit) -> Result<&Quantity, Missing> {
        needed(self.cell(table, row, column)?.maybe_amount(unit), [table, row, column])
    }

    /// The period that a cell holds.
    ///
    /// # Errors
    /// Names the cell where the package lacks it or its period.
    pub fn period_in(&self, [table, row, column]: [&str; 3]) -> Result<&Period, Missing> {
        let cell = self.cell(table, row, column)?;
        cell.reading.maybe_period().ok_or_else(|| missing(table, row, column))
    }

    /// The grade of a datum.
    pub fn grade(&self, at: usize) -> Grade {
        self.data.get(at).map(|datum| datum.grade).unwrap_or_default()
    }

    /// The words for a cell in the table: as the article prints it, with a dash where nothing stands.
    pub fn printed(&self, table: &str, row: &str, column: &str) -> Result<(String, Option<usize>), Missing> {
        let words = self.words(table, row, column)?;
        Ok((if words.is_empty() { "—" } else { words }.to_owned(), None))
    }

    /// The same for a column of some rows.
    ///
    /// # Errors
    /// Names the first cell that the package lacks.
    pub fn printed_column(&self, rows: &[Record], column: &str) -> Result<Vec<String>, Missing> {
        rows.iter().map(|row| Ok(self.printed(row.table, row.id, column)?.0)).collect()
    }

    /// A money axis in the reader's currency, from zero.
    pub fn money_axis(&self) -> Axis {
        Axis::zero(TickFormat::Money(self.axis_money()))
    }

    /// What the article prints of a datum as a cell of the table, with a dash for what is computed.
    pub fn printed_of(&self, at: usize) -> (String, Option<usize>) {
        let printed = self.data.get(at).map(|datum| datum.printed.as_str()).filter(|text| !text.is_empty());
        (printed.unwrap_or("—").to_owned(), None)
    }

    /// A datum's grade as a cell of the table.
    pub fn grade_of(&self, at: usize) -> (String, Option<usize>) {
        let grade = self.data.get(at).map(|datum| text::grade(datum.grade.code(), self.lang));
        (grade.unwrap_or_default().to_owned(), None)
    }

    /// Whether a datum is a number.
    pub fn is_number(&self, at: usize) -> bool {
        self.data.get(at).is_some_and(|datum| datum.number.is_some())
    }

    /// A datum's value as a cell of the table.
    pub fn value_cell(&self, at: usize) -> (String, Option<usize>) {
        (self.value(at).to_owned(), Some(at))
    }

    /// A datum's value in words.
    pub fn value(&self, at: usize) -> &str {
        self.data.get(at).map(|datum| datum.value.as_str()).unwrap_or_default()
    }

    /// Whose figure a datum is.
    pub fn name(&self, at: usize) -> &str {
        self.data.get(at).map(|datum| datum.name.as_str()).unwrap_or_default()
    }

    /// What a datum measures.
    pub fn measure(&self, at: usize) -> &str {
        self.data.get(at).map(|datum| datum.measure.as_str()).unwrap_or_default()
    }

    /// What a reader should know of a datum.
    pub fn note(&self, at: usize) -> &str {
        self.data.get(at).map(|datum| datum.note.as_str()).unwrap_or_default()
    }

    /// Says one thing more of a datum.
    pub fn add_note(&mut self, at: usize, note: impl Phrase) {
        let note = self.say(note);
        let all =
            |before: &str| [before, &note].map(str::to_owned).into_iter().filter(|part| !part.is_empty());
        let note = self.data.get(at).map(|datum| self.parts(all(&datum.note)));
        if let (Some(datum), Some(note)) = (self.data.get_mut(at), note) {
            datum.note = note;
        }
    }

    /// A datum's number; zero where it has none.
    pub fn amount(&self, at: usize) -> f64 {
        self.data.get(at).and_then(|datum| datum.number).unwrap_or(0.0)
    }

    /// The period that a datum speaks of, in words.
    pub fn as_of(&self, at: usize) -> String {
        self.data.get(at).map(|datum| datum.as_of.clone()).unwrap_or_default()
    }

    /// The name of a company, or its id where the package does not know it.
    pub fn company_name(&self, id: &str) -> String {
        self.dataset.company(id).map_or(id, |company| company.name.get(self.lang)).to_owned()
    }

    /// The latest time of which a figure of this table speaks, in words.
    ///
    /// # Errors
    /// Names the table where the package lacks it.
    pub fn latest(&self, table: &str) -> Result<String, Missing> {
        let cells = self.table(table)?.rows.iter().flat_map(|row| &row.cells);
        let figures = cells.filter(|cell| !cell.reading.figures().is_empty());
        let times = figures.map(|cell| cell.evidence.as_of.as_str());
        let latest = times.filter_map(|code| Some((Period::maybe_from_code(code)?.end, code))).max();
        Ok(latest.map(|(_, code)| text::period(code, self.lang)).unwrap_or_default())
    }

    /// From the earliest to the latest period that a column of some rows speaks of, in words.
    ///
    /// # Errors
    /// Names the first cell that the package lacks.
    pub fn span(&self, rows: &[Record], column: &str) -> Result<String, Missing> {
        let period = |row: &Record| Ok(self.cell(row.table, row.id, column)?.evidence.as_of.as_str());
        let periods = rows.iter().map(period).collect::<Result<Vec<&str>, Missing>>()?;
        let (first, last) = (periods.iter().min(), periods.iter().max());
        Ok(match (first, last) {
            (Some(first), Some(last)) if first != last => text::period(&[*first, *last].join("/"), self.lang),
            _ => first.map(|period| text::period(period, self.lang)).unwrap_or_default(),
        })
    }

    /// The rate in words that a cell implies which prints its figure in yuan and in dollars.
    ///
    /// # Errors
    /// Names the cell where the package lacks it.
    pub fn maybe_rate_in(&self, [table, row, column]: [&str; 3]) -> Result<Option<String>, Missing> {
        let cell = self.cell(table, row, column)?;
        let both = cell.maybe_amount(Unit::Cny).zip(cell.maybe_amount(Unit::Usd));
        Ok(both.map(|(yuan, dollars)| self.rate(yuan.amount / dollars.amount)))
    }

    /// A number of yuan to the dollar in words.
    pub fn rate(&self, yuan: f64) -> String {
        [text::Money::Cny.sign(), &text::decimal(yuan, 2, self.lang)].concat()
    }

    /// The month that a day is in, in words.
    pub fn month_of(&self, day: f64) -> String {
        let (year, month, _) = Day::new(day.floor() as i32).ymd();
        let period = Period::maybe_month(year, month as u8);
        period.map(|period| period.written(self.lang)).unwrap_or_default()
    }

    /// The inks of a company's home, as the list of companies has it.
    pub fn inks_of(&self, company: &str) -> (Ink, Ink) {
        inks_of(self.dataset.company(company).map_or("", |company| &company.home))
    }

    /// The inks of the home of the first company that a datum is about.
    pub fn inks_at(&self, datum: usize) -> (Ink, Ink) {
        let first = self.data.get(datum).and_then(|datum| datum.entities.first());
        self.inks_of(first.map_or("", String::as_str))
    }

    /// The home country of the first company that a datum is about, if it is about one.
    pub fn home_of(&self, datum: usize) -> Option<&str> {
        let company = self.dataset.company(self.data.get(datum)?.entities.first()?)?;
        Some(&company.home)
    }

    /// The home country of a row: that of its company, else what its own column says; empty where neither does.
    ///
    /// # Errors
    /// Names the row's column where the package lacks it.
    pub fn home(&self, table: &str, row: &str) -> Result<String, Missing> {
        let company = self.references(table, row, "company_id");
        match company.first().and_then(|id| self.dataset.company(id)) {
            Some(company) => Ok(company.home.clone()),
            None => self.words(table, row, "home").map(str::to_owned),
        }
    }
}

/// The inks of a home country: of bodies, and of words on paper.
pub(crate) fn inks_of(home: &str) -> (Ink, Ink) {
    match home {
        "CN" => (Ink::China, Ink::ChinaText),
        "US" => (Ink::Us, Ink::UsText),
        _ => (Ink::Other, Ink::Muted),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::data::Dataset;
    use crate::state::ViewState;
    use std::fs;

    /// The package as published.
    /// The whole package as published.
    pub fn whole() -> Dataset {
        let folder = [env!("CARGO_MANIFEST_DIR"), "/public/data/"].concat();
        let mut texts = std::collections::BTreeMap::new();
        for entry in fs::read_dir(&folder).unwrap().flatten() {
            let name = entry.file_name().into_string().unwrap();
            texts.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
        Dataset::parse(&texts["datapackage.json"], &|path| texts.get(path).map(String::as_str)).unwrap()
    }

    fn subject<'a>(row: &'a str, column: &'a str) -> Subject<'a> {
        let address = ["lab-financials", row, column];
        Subject { address, name: String::new(), measure: String::new(), entities: Vec::new() }
    }

    #[test]
    fn money_printed_in_the_readers_currency_is_not_converted() {
        let dataset = whole();
        let shown = |currency| {
            let draft = Draft::new(&dataset, &ViewState { currency, ..ViewState::default() });
            let cell = draft.cell("lab-financials", "revenue", "zhipu_ai").unwrap();
            let figures = cell.reading.figures();
            let (words, amount) = draft.maybe_money_of(cell).unwrap();
            (words, amount, figures[0].amount, figures[1].amount)
        };
        let (words, amount, yuan, dollars) = shown(Currency::Usd);
        assert_eq!((words.starts_with('$'), amount), (true, dollars));
        assert_eq!(shown(Currency::Cny).1, yuan);
        let (words, amount, ..) = shown(Currency::Stated);
        assert_eq!((words.starts_with('¥'), amount), (true, dollars));
        assert!(
            (shown(Currency::Hkd).1 - yuan * dataset.rates().factor(Unit::Cny, text::Money::Hkd)).abs() < 1.0
        );
    }

    #[test]
    fn a_cell_may_give_two_data_at_two_addresses() {
        let dataset = whole();
        let mut draft = Draft::new(&dataset, &ViewState::default());
        let money = draft.push_cell(subject("revenue", "minimax")).unwrap();
        let growth = draft.push_part(subject("revenue", "minimax"), Unit::Percent, "growth").unwrap();
        let ids: Vec<&str> = draft.data.iter().map(|datum| datum.id.as_str()).collect();
        assert_eq!(ids, ["lab-financials/revenue/minimax", "lab-financials/revenue/minimax_growth"]);
        assert!(draft.value(money).starts_with('$') && draft.value(growth).ends_with('%'));
        assert_eq!(draft.printed_of(money), draft.printed_of(growth));
    }

    #[test]
    fn words_in_place_of_a_figure_stay_words() {
        let dataset = whole();
        let mut draft = Draft::new(&dataset, &ViewState::default());
        let at = draft.push_cell(subject("overseas-revenue-share", "zhipu_ai")).unwrap();
        assert!(!draft.is_number(at));
        assert_eq!(draft.amount(at), 0.0);
        assert_eq!(draft.printed_of(at).0, draft.value(at));
        assert!(draft.push_money(subject("overseas-revenue-share", "zhipu_ai")).is_err());
        assert!(draft.push_cell(subject("overseas-revenue-share", "nobody")).is_err());
    }

    #[test]
    fn what_is_left_is_in_the_currency_shown() {
        let dataset = whole();
        let left = |currency| {
            let draft = Draft::new(&dataset, &ViewState { currency, ..ViewState::default() });
            let cell = |row| draft.cell("infinigence-metrics", row, "value").unwrap();
            draft.maybe_money_left(cell("total-funding"), cell("latest-round")).unwrap()
        };
        assert!(left(Currency::Usd).0.starts_with('$'));
        assert!(left(Currency::Stated).0.starts_with('¥'));
        assert_eq!(left(Currency::Stated).1, left(Currency::Usd).1);
        assert_eq!(left(Currency::Stated).0, left(Currency::Cny).0);
    }
}
