//! The figure itself.

use crate::data::Grade;
use crate::figure::{Datum, Drawing, Finding, LegendEntry, Series, Summary};
use crate::look::Width;
use crate::state::{ScaleKind, View};
use crate::text::Lang;
use crate::text::words::common;
use serde::{Deserialize, Serialize};

/// A source named under a chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceNote {
    /// Id in the sources table.
    pub id: String,
    /// Name in the reader's language.
    pub name: String,
    /// Address, if it is known.
    pub url: Option<String>,
}

/// The id of the article, in the sources table: the one source that was read.
pub const ARTICLE: &str = "article";

/// Sources as one phrase, the article first and then whom it cites, each as `written` writes it; `named` are places in `all`.
pub fn attribution(
    all: &[SourceNote],
    named: &mut dyn Iterator<Item = usize>,
    lang: Lang,
    written: fn(&SourceNote) -> String,
) -> String {
    let article = all.iter().find(|note| note.id == ARTICLE).map(written).unwrap_or_default();
    let cited: Vec<String> =
        named.filter_map(|at| all.get(at)).filter(|note| note.id != ARTICLE).map(written).collect();
    cite(article, &cited, lang)
}

/// The article and whom it cites, as one phrase.
pub fn cite(article: String, cited: &[String], lang: Lang) -> String {
    if cited.is_empty() {
        return article;
    }
    common::Citing { article: &article, cited: &cited.join(common::COMMA.say(lang)) }.say(lang)
}

impl Figure {
    /// Where the figures come from, as one phrase: the article, and whom it cites.
    pub fn attribution(&self, written: fn(&SourceNote) -> String) -> String {
        attribution(&self.sources, &mut (0..self.sources.len()), self.lang, written)
    }
}

/// The table beside the chart: the same data in rows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Ids of the columns, by which an address asks for an order; given when the chart is packed.
    pub ids: Vec<String>,
    /// Column headings; the first column heads the rows.
    pub columns: Vec<String>,
    /// Which columns hold numbers and are set right.
    pub numeric: Vec<bool>,
    /// Cells, row by row: the words, and the datum they show if any.
    pub rows: Vec<Vec<(String, Option<usize>)>>,
}

/// A control that the chart offers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Control {
    /// Linear or log value axis. `refused` says why log is not to be had.
    Scale {
        /// The one in force.
        chosen: ScaleKind,
        /// The reason why log is refused, if it is.
        refused: Option<String>,
    },
    /// Designs to choose from.
    Design {
        /// Each design with its name.
        views: Vec<(View, String)>,
    },
    /// Currency of money values.
    Currency,
    /// Two points between which growth is measured: id and name of each that can be chosen.
    Between {
        /// Ids, names and data in order of time.
        points: Vec<Moment>,
        /// The chosen two, as positions in `points`.
        chosen: (usize, usize),
        /// What is said of each two points: for the pair (a, b) with a before b at position `a * points.len() + b`. Nothing
        /// where it is told beside the chart on its own page, in which case the bar has no lists for it.
        remarks: Vec<String>,
    },
    /// Filters: what is shown is of one of those chosen in each group, or of any where none is.
    Pick {
        /// The groups.
        groups: Vec<FilterGroup>,
    },
}

/// A point in time that growth can be measured from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Id of its row.
    pub id: String,
    /// Name.
    pub name: String,
    /// Position of its datum.
    pub datum: usize,
}

/// One filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilterGroup {
    /// What is chosen, such as "Company".
    pub name: String,
    /// Id, as it stands in [`Datum::entities`], and name of each choice.
    pub options: Vec<(String, String)>,
}

impl FilterGroup {
    /// The name of one of its choices, by its id in whichever case.
    pub fn maybe_name(&self, id: &str) -> Option<&String> {
        self.options.iter().find(|(own, _)| own.eq_ignore_ascii_case(id)).map(|(_, name)| name)
    }
}

/// What is drawn and said; see the module.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Kebab-case id: the same in the address, the files, the tests and the snapshots.
    pub id: String,
    /// Language of all words in it.
    pub lang: Lang,
    /// Title and subtitle.
    pub finding: Finding,
    /// Panels, axes and marks.
    pub drawing: Drawing,
    /// Another arrangement for the narrow design, where the usual one would be squeezed.
    pub narrow: Option<Drawing>,
    /// Every datum, once.
    pub data: Vec<Datum>,
    /// Data in reading order for the keyboard.
    pub series: Vec<Series>,
    /// Keys for ink and texture, where labels at the marks do not say it.
    pub legend: Vec<LegendEntry>,
    /// What the reader can change.
    pub controls: Vec<Control>,
    /// A remark set in words under the controls that changes with them, such as growth between two points; may be empty.
    pub remark: String,
    /// At which exchange rates money is shown and how far apart the article's own are, in sentences; none where no money is.
    pub rates: Vec<String>,
    /// The table beside the chart.
    pub table: Table,
    /// The caption and the table of the events on a strip under the chart, which are no figures of it.
    pub events: Option<(String, Table)>,
    /// Sources of all data.
    pub sources: Vec<SourceNote>,
    /// The as-of date of the whole.
    pub as_of: String,
    /// Limits: what the figures cannot say.
    pub limits: Vec<String>,
    /// How many data stand at each grade, best supported first, zeros left out.
    pub grades: Vec<(Grade, usize)>,
    /// Description in three levels.
    pub summary: Summary,
    /// Positions of the data in front, if some are; all else is dimmed.
    pub focus: Option<Vec<usize>>,
    /// What was asked of the figure and could not be done: each key with its value, as an address has them. No part of a pack.
    #[serde(skip)]
    pub unmet: Vec<String>,
}

impl Control {
    /// Whether it stands in the bar over the chart; filters are behind its button for choosing.
    pub fn is_in_bar(&self) -> bool {
        match self {
            Control::Between { remarks, .. } => !remarks.is_empty(),
            Control::Pick { .. } => false,
            _ => true,
        }
    }
}

impl Table {
    /// The position of a column by its id; older addresses have the position itself.
    pub fn maybe_column(&self, id: &str) -> Option<usize> {
        let named = self.ids.iter().position(|own| own.eq_ignore_ascii_case(id));
        named.or_else(|| id.parse().ok().filter(|at| *at < self.columns.len()))
    }
}

impl Figure {
    /// The table of its figures and, where it has one, that of its events.
    pub fn tables(&self) -> impl Iterator<Item = &Table> + Clone {
        std::iter::once(&self.table).chain(self.events.iter().map(|(_, table)| table))
    }

    /// What its filters choose between, where it has filters of its own.
    pub fn filters(&self) -> &[FilterGroup] {
        for control in &self.controls {
            if let Control::Pick { groups } = control {
                return groups;
            }
        }
        &[]
    }

    /// The positions of the figure's own data: events on a strip under it are no figures of it.
    pub(crate) fn own_data(&self) -> Vec<usize> {
        let mut strip: Vec<usize> = Vec::new();
        for series in self.series.iter().filter(|series| series.id == "events") {
            strip.extend(&series.data);
        }
        (0..self.data.len()).filter(|at| !strip.contains(at)).collect()
    }

    /// How many of these data stand at each grade, best supported first.
    pub(crate) fn grades_of(&self, data: &[usize]) -> Vec<(Grade, usize)> {
        let at =
            |grade| data.iter().filter(|at| self.data.get(**at).is_some_and(|d| d.grade == grade)).count();
        Grade::ALL.into_iter().map(|grade| (grade, at(grade))).filter(|(_, n)| *n > 0).collect()
    }

    /// The arrangement for a frame of this width, in logical pixels.
    pub fn drawing_at(&self, width: f64) -> &Drawing {
        match &self.narrow {
            Some(narrow) if Width::of(width) == Width::Narrow => narrow,
            _ => &self.drawing,
        }
    }
}
