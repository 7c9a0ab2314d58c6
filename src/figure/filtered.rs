//! What is said of a figure of which a reader's filters show a part, and what of their wishes cannot be met.
//!
//! Needs no dataset: everything is counted from the data shown. Invariant: no count, grade, as-of period or source speaks
//! of a datum that is not shown, but for the limits, which say that they are those of the whole chart.

use crate::figure::adjust::maybe_grade;
use crate::figure::words::sentence;
use crate::figure::{Control, Datum, Figure};
use crate::state::{ScaleKind, ViewState};
use crate::text;
use crate::text::words::common;

/// How many figures the description reads out; the table has all.
const READ_OUT: usize = 12;

impl Figure {
    /// Puts words about the data shown in the place of those about all.
    pub(super) fn tell(&mut self, shown: &[bool], mut own: Vec<usize>, names: &[String]) {
        let is_shown = |at: &usize| shown.get(*at).copied().unwrap_or(false);
        let all: Vec<usize> = (0..self.data.len()).filter(is_shown).collect();
        if own.is_empty() {
            own.clone_from(&all);
        }
        let (lang, comma) = (self.lang, common::COMMA.say(self.lang));
        let [shown, of] = &[all.len(), self.data.len()].map(|n| n.to_string());
        let names = &names.join(comma);
        self.finding.title = common::Shown { all: of, names, shown }.say(lang);
        self.summary.what = common::ShownSentence { all: of, names, shown }.say(lang);
        // The subtitle may count, date or name what filters have left out: it is that of the whole.
        self.finding.subtitle = common::PartOf { whole: &self.finding.subtitle }.say(lang);
        let (mut said, mut as_of) = (Vec::new(), Vec::new());
        let mut used = Vec::new();
        for datum in all.iter().filter_map(|at| self.data.get(*at)) {
            if said.len() < READ_OUT {
                let Datum { name, measure, value, .. } = datum;
                let value = value.trim_end_matches(['.', '。']);
                said.push(common::ReadOut { measure, name, value }.say(lang));
            }
            used.extend_from_slice(&datum.sources);
        }
        for datum in own.iter().filter_map(|at| self.data.get(*at)) {
            if !datum.as_of.is_empty() && !as_of.contains(&datum.as_of) {
                as_of.push(datum.as_of.clone());
            }
        }
        self.summary.extremes = sentence(&said, lang);
        let rest = all.len() > said.len();
        let rest = rest.then_some(common::OTHERS_IN_TABLE.say(lang));
        self.summary.trend = rest.unwrap_or_default().to_owned();
        self.as_of = as_of.join(comma);
        self.grades = self.grades_of(&own);
        self.limits.insert(0, common::LIMITS_OF_WHOLE.say(lang).to_owned());
        // Growth is said between two points; other remarks are about the whole.
        let measured = self.controls.iter().any(|control| match control {
            Control::Between { points, chosen: (from, to), .. } => {
                let there = |at: &usize| points.get(*at).is_some_and(|point| is_shown(&point.datum));
                there(from) && there(to)
            }
            _ => false,
        });
        if !measured {
            self.remark.clear();
        }
        self.keep_sources(&used);
    }

    fn keep_sources(&mut self, used: &[usize]) {
        let mut kept: Vec<usize> = Vec::new();
        let mut sources = Vec::new();
        for (at, source) in self.sources.iter().enumerate().filter(|(at, _)| used.contains(at)) {
            kept.push(at);
            sources.push(source.clone());
        }
        self.sources = sources;
        for datum in &mut self.data {
            let moved = datum.sources.iter().filter_map(|old| kept.iter().position(|at| at == old));
            datum.sources = moved.collect();
        }
    }

    /// The names of what is chosen: in filters, series and entities, and grades.
    pub(super) fn chosen_names(&self, state: &ViewState) -> Vec<String> {
        let mut names = Vec::new();
        for id in &state.pick {
            let option = self.filters().iter().find_map(|group| group.maybe_name(id));
            let series = || self.series.iter().find(|series| series.id.eq_ignore_ascii_case(id));
            let datum = || (0..self.data.len()).find(|at| self.belongs(*at, id));
            let name = option.or_else(|| series().map(|series| &series.name));
            names.extend(name.or_else(|| self.data.get(datum()?).map(|datum| &datum.name)).cloned());
        }
        let grades = state.grades.iter().filter_map(|code| maybe_grade(code));
        names.extend(grades.map(|grade| text::grade(grade.code(), self.lang).to_owned()));
        if let (Some((from, to)), Some(_)) = (&state.time, self.span(state)) {
            names.push([from, " – ", to].concat());
        }
        names
    }

    /// Which keys of the legend something drawn answers to.
    pub(super) fn keys_drawn(&self) -> Vec<bool> {
        self.legend.iter().map(|key| self.drawing.has(key)).collect()
    }

    /// What this state asks for and the whole figure cannot do, each as it stands in an address.
    pub(super) fn refused(&self, state: &ViewState) -> Vec<String> {
        let mut unmet = Vec::new();
        let known = |id: &str| (0..self.data.len()).any(|at| self.belongs(at, id));
        let mut tell = |key: &str, value: &str| unmet.push([key, "=", value].concat());
        let value = |key: &str| state.maybe_value(key).unwrap_or_default();
        let scale = self.controls.iter().find_map(|control| match control {
            Control::Scale { refused, .. } => Some(refused.as_deref()),
            _ => None,
        });
        match (state.y, scale) {
            (Some(ScaleKind::Log), None) => tell("y", "log"),
            (Some(ScaleKind::Log), Some(Some(reason))) => {
                let asked = value("y");
                tell("y", &common::WithAside { first: &asked, second: reason }.say(self.lang));
            }
            _ => {}
        }
        state.pick.iter().filter(|id| !known(id)).for_each(|id| tell("pick", id));
        state.focus.iter().filter(|id| !known(id)).for_each(|id| tell("focus", id));
        if let Some((from, to)) = &state.time {
            let grows = self.has_point(from) && self.has_point(to) && from != to;
            if !grows && self.span(state).is_none() {
                tell("time", &value("time"));
            }
        }
        let column = state.sort.as_ref().map(|(column, _)| self.table.maybe_column(column));
        if column == Some(None) {
            tell("sort", &value("sort"));
        }
        state.grades.iter().filter(|code| maybe_grade(code).is_none()).for_each(|code| tell("grade", code));
        unmet.extend(self.lost(state));
        unmet
    }

    /// The datum to go to, where this state asks for one that the figure does not have.
    pub fn lost(&self, state: &ViewState) -> Option<String> {
        let datum = state.datum.iter().find(|id| self.data.iter().all(|datum| datum.id != **id));
        datum.map(|id| ["d=", id.as_str()].concat())
    }
}
