//! Tables as they are after reading: columns, rows, cells, and the evidence behind each cell.

use crate::data::{Quantity, Reading, Unit};
use crate::text::{Bilingual, Lang};
use serde::{Deserialize, Serialize};

/// How well a figure is supported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grade {
    /// The article attributes it to a filing or an official statement.
    #[default]
    Disclosed,
    /// A company's own claim.
    Company,
    /// Press reports and talks.
    Reported,
    /// An estimate.
    Estimated,
    /// A projection.
    Projected,
    /// The article's own framing.
    Editorial,
    /// Nothing is known that a grade could be of.
    Ungraded,
}

/// What sort of table it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// One of the article's tables.
    Table,
    /// Figures that only the prose states.
    Prose,
    /// Companies, models, people, sources, rates.
    Entity,
    /// What is worked out of the others: formulas and addresses, which no reader sorts or charts.
    Ledger,
}

/// How the cells of a column are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reads {
    /// The row's id.
    Id,
    /// Words.
    Text,
    /// A figure in printed notation.
    Figure,
    /// A date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    Date,
    /// Ids of rows of the named table, joined by `;`.
    Ref(String),
}

/// One table of the package.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Kebab-case id, the same as the CSV's name.
    pub id: String,
    /// What it tells of.
    pub title: Bilingual,
    /// Article table, prose figures or entities.
    pub kind: TableKind,
    /// Columns in order, without the evidence and Chinese-twin columns, which are folded into the cells.
    pub columns: Vec<Column>,
    /// Rows in order.
    pub rows: Vec<Row>,
}

/// One column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Snake-case name, as in the CSV's header.
    pub id: String,
    /// Heading.
    pub title: Bilingual,
    /// The heading that the article prints, where the package's own has other words; else nothing.
    pub printed: String,
    /// How its cells are read.
    pub reads: Reads,
    /// Unit of bare numbers, if the package names one.
    pub unit: Option<String>,
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Unique in its table.
    pub id: String,
    /// One cell a column.
    pub cells: Vec<Cell>,
}

/// One cell: as printed, in both languages, with its reading and its evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// As printed in the article, with the Chinese twin where there is one.
    pub text: Bilingual,
    /// What the printed notation means.
    pub reading: Reading,
    /// Where it comes from and how well it is supported.
    pub evidence: Evidence,
    /// Ids in `definitions`: what each of its figures measures, one a figure. Empty for words and in a package without definitions.
    pub definitions: Vec<String>,
}

/// The evidence behind a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// How well it is supported.
    pub grade: Grade,
    /// The period it speaks of: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-Qn`, two of these joined by `/`, or `undated`.
    pub as_of: String,
    /// Ids in the `sources` table.
    pub sources: Vec<String>,
    /// Section of the article, such as `8.2`.
    pub section: String,
}

impl Grade {
    /// Every grade, best supported first, and last what has none.
    pub const ALL: [Grade; 7] = [
        Grade::Disclosed,
        Grade::Company,
        Grade::Reported,
        Grade::Estimated,
        Grade::Projected,
        Grade::Editorial,
        Grade::Ungraded,
    ];

    /// The code used in the package and in the query string.
    pub fn code(self) -> &'static str {
        match self {
            Grade::Disclosed => "disclosed",
            Grade::Company => "company",
            Grade::Reported => "reported",
            Grade::Estimated => "estimated",
            Grade::Projected => "projected",
            Grade::Editorial => "editorial",
            Grade::Ungraded => "ungraded",
        }
    }

    /// What it means, as a sentence.
    pub fn meaning(self, lang: Lang) -> &'static str {
        let (en, zh) = match self {
            Grade::Disclosed => (
                "The article attributes it to a filing or an official statement.",
                "原文称其出自监管文件或官方声明。",
            ),
            Grade::Company => (
                "Said by the company of itself; nobody else has confirmed it.",
                "公司自己的说法，未经他方证实。",
            ),
            Grade::Reported => (
                "From press reports or from talks that are still going on.",
                "来自媒体报道，或仍在进行的谈判。",
            ),
            Grade::Estimated => ("Worked out by someone from other figures.", "由他人根据其他数字推算。"),
            Grade::Projected => ("About a time that has not come yet.", "关于尚未到来的时间。"),
            Grade::Editorial => (
                "The article’s own framing, without a measurement behind it.",
                "文章自己的表述，背后没有测量。",
            ),
            Grade::Ungraded => (
                "The article says that it is not known, so that nothing is there to be graded.",
                "原文称情况不详，因此无从分级。",
            ),
        };
        lang.pick(en, zh)
    }

    /// The grade whose code is `code`, if there is one.
    pub fn maybe_from_code(code: &str) -> Option<Grade> {
        Grade::ALL.into_iter().find(|grade| grade.code() == code)
    }
}

impl Cell {
    /// What the article printed: nothing where a date stands in the package's own form.
    ///
    /// ```
    /// # use olympus::text::Bilingual;
    /// # use olympus::data::{Cell, Evidence, Grade, Reading, read_date};
    /// # let evidence = Evidence { grade: Grade::Reported, as_of: String::new(), sources: vec![], section: String::new() };
    /// # let cell = |text: &str| Cell {
    /// #     text: Bilingual::new(text, text), reading: Reading::Date(read_date(text).unwrap()), evidence: evidence.clone(),
    /// #     definitions: Vec::new(),
    /// # };
    /// assert_eq!(cell("Jan 8, 2026").printed(), "Jan 8, 2026");
    /// assert_eq!(cell("2026-01-08").printed(), "");
    /// ```
    pub fn printed(&self) -> &str {
        let own = matches!(self.reading, Reading::Date(_))
            && self.text.en.starts_with(|c: char| c.is_ascii_digit());
        if own { "" } else { &self.text.en }
    }
}

impl Table {
    /// The row with this id.
    pub fn maybe_row(&self, id: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// The position of the column with this id.
    pub fn maybe_column(&self, id: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.id == id)
    }

    /// The cell at a row and a column, both by id.
    pub fn maybe_cell(&self, row: &str, column: &str) -> Option<&Cell> {
        let at = self.maybe_column(column)?;
        self.maybe_row(row)?.cells.get(at)
    }
}

impl Cell {
    /// The figure printed first.
    pub fn first(&self) -> Option<&Quantity> {
        self.reading.figures().first()
    }

    /// The first figure in a unit.
    pub fn maybe_amount(&self, unit: Unit) -> Option<&Quantity> {
        self.reading.figures().iter().find(|quantity| quantity.unit == unit)
    }
}
