//! What the reader's choices change in a figure that is already made: the value axis, two points in time, what is in
//! front and what is shown. Needs no dataset. Invariant: total, and data keep their positions.

use crate::data::Grade;
use crate::figure::{
    AxisScale, Control, Drawing, Figure, Mark, MarkItem, MarkKind, Moment, Position, TickFormat,
};
use crate::look::Texture;
use crate::state::{ScaleKind, ViewState};
use crate::text;
use crate::text::words::common;

impl Figure {
    /// A copy as this state asks for it. What the chart does not offer is left as it is.
    pub fn adjusted(&self, state: &ViewState) -> Figure {
        let mut figure = self.clone();
        figure.unmet.extend(self.refused(state));
        figure.scale(state);
        figure.measure(state);
        figure.show(state);
        figure.order(state);
        // What this chart is asked for counts more than what the whole page is.
        for id in [&state.front, &state.focus].into_iter().flatten() {
            figure.front(id);
        }
        figure
    }

    /// Changes every arrangement of the chart.
    #[inline(never)]
    fn arrange(&mut self, change: &dyn Fn(&mut Drawing)) {
        change(&mut self.drawing);
        if let Some(narrow) = &mut self.narrow {
            change(narrow);
        }
    }

    /// Turns the axes that may be turned into log ones.
    fn scale(&mut self, state: &ViewState) {
        let mut log = false;
        for control in &mut self.controls {
            if let (Control::Scale { chosen, refused: None }, Some(kind)) = (control, state.y) {
                *chosen = kind;
                log = kind == ScaleKind::Log;
            }
        }
        if !log {
            return;
        }
        self.arrange(&|drawing| {
            for panel in &mut drawing.panels {
                for axis in [&mut panel.x, &mut panel.y] {
                    if !axis.log_note.is_empty() {
                        axis.scale = AxisScale::Log;
                        axis.note.clone_from(&axis.log_note);
                    }
                }
            }
        });
    }

    /// Chooses the two points between which growth is measured.
    fn measure(&mut self, state: &ViewState) {
        let Some((from, to)) = &state.time else { return };
        let mut ends = Vec::new();
        for control in &mut self.controls {
            if let Control::Between { points, chosen, remarks } = control {
                let find = |id: &str| points.iter().position(|point| point.id == id);
                if let (Some(a), Some(b)) = (find(from), find(to))
                    && a != b
                {
                    *chosen = (a.min(b), a.max(b));
                    let at = chosen.0 * points.len() + chosen.1;
                    // What is told beside the chart changes nothing in it.
                    let Some(remark) = remarks.get(at) else { continue };
                    self.remark.clone_from(remark);
                    ends = [chosen.0, chosen.1]
                        .iter()
                        .filter_map(|at| points.get(*at))
                        .map(|point: &Moment| point.datum)
                        .collect();
                }
            }
        }
        if let [from, to] = ends[..] {
            self.arrange(&|drawing| span(drawing, from, to));
        }
    }

    /// Leaves out the data that filters, grades or days exclude, and the rows that are then empty.
    fn show(&mut self, state: &ViewState) {
        let mut asked: Vec<Vec<&str>> = Vec::new();
        let chosen = |known: &dyn Fn(&str) -> bool| {
            state.pick.iter().map(String::as_str).filter(|id| known(id)).collect::<Vec<&str>>()
        };
        if self.filters().is_empty() {
            asked.push(chosen(&|_| true));
        }
        for group in self.filters() {
            asked.push(chosen(&|id| group.maybe_name(id).is_some()));
        }
        asked.retain(|any| !any.is_empty());
        let grades: Vec<Grade> = state.grades.iter().filter_map(|code| maybe_grade(code)).collect();
        let span = self.span(state);
        if asked.is_empty() && grades.is_empty() && span.is_none() {
            return;
        }
        let shown: Vec<bool> = (0..self.data.len())
            .map(|at| {
                asked.iter().all(|any| any.iter().any(|id| self.belongs(at, id)))
                    && (grades.is_empty() || self.data.get(at).is_some_and(|d| grades.contains(&d.grade)))
                    && span.is_none_or(|span| self.days_of(at).is_some_and(|days| overlap(days, span)))
            })
            .collect();
        // Nothing to show is no answer: an address that names nothing of this chart shows it all.
        if !shown.contains(&true) {
            for key in ["pick", "grade", "time"] {
                if key == "time" && span.is_none() {
                    continue;
                }
                let begins = [key, "="].concat();
                self.unmet.retain(|told| !told.starts_with(&begins));
                self.unmet.extend(state.maybe_value(key).map(|value| [begins, value].concat()));
            }
            return;
        }
        if !shown.contains(&false) {
            return;
        }
        let names = self.chosen_names(state);
        let is_shown = |at: usize| shown.get(at).copied().unwrap_or(false);
        let own: Vec<usize> = self.own_data().into_iter().filter(|at| is_shown(*at)).collect();
        let drawn = self.keys_drawn();
        self.arrange(&|drawing| {
            if let Some(span) = span {
                narrow(drawing, span);
            }
            thin(drawing, &is_shown);
        });
        for series in &mut self.series {
            series.data.retain(|at| is_shown(*at));
        }
        self.series.retain(|series| !series.data.is_empty());
        let events = self.events.iter_mut().map(|(_, table)| table);
        for table in std::iter::once(&mut self.table).chain(events) {
            table.rows.retain(|row| {
                let mut data = row.iter().filter_map(|(_, datum)| *datum).peekable();
                data.peek().is_none() || data.any(is_shown)
            });
        }
        self.blank(&is_shown);
        self.events.take_if(|(_, table)| table.rows.is_empty());
        let left = self.keys_drawn();
        let mut keys = drawn.into_iter().zip(left);
        self.legend.retain(|_| keys.next().is_none_or(|(before, after)| after || !before));
        self.tell(&shown, own, &names);
    }

    /// Puts a dash for each datum that is not shown, and in its row only the grades of those that are.
    fn blank(&mut self, is_shown: &dyn Fn(usize) -> bool) {
        let heading = common::EVIDENCE.say(self.lang);
        let evidence = self.table.columns.iter().position(|column| column == heading);
        for at in 0..self.table.rows.len() {
            let Some(row) = self.table.rows.get_mut(at) else { continue };
            let mut left = Vec::new();
            let mut hidden = false;
            for (words, datum) in row.iter_mut() {
                match *datum {
                    Some(at) if is_shown(at) => left.push(at),
                    Some(_) => {
                        (*words, *datum) = ("—".to_owned(), None);
                        hidden = true;
                    }
                    None => {}
                }
            }
            if !hidden {
                continue;
            }
            let grades = self.grades_of(&left);
            let names: Vec<&str> =
                grades.iter().map(|(grade, _)| text::grade(grade.code(), self.lang)).collect();
            let words = names.join(common::COMMA.say(self.lang));
            let cell = self.table.rows.get_mut(at).zip(evidence).and_then(|(row, at)| row.get_mut(at));
            if let Some((told, _)) = cell {
                *told = words;
            }
        }
    }

    /// Puts a series, or everything of one entity, in front. An id that the chart does not know changes nothing.
    pub fn front(&mut self, id: &str) {
        let front: Vec<usize> = (0..self.data.len()).filter(|at| self.belongs(*at, id)).collect();
        if !front.is_empty() && front.len() < self.data.len() {
            self.focus = Some(front);
        }
    }

    /// Whether a datum is of the series or entity with this id, or is the one with this address.
    pub(super) fn belongs(&self, at: usize, id: &str) -> bool {
        self.series.iter().any(|series| series.id.eq_ignore_ascii_case(id) && series.data.contains(&at))
            || self.data.get(at).is_some_and(|datum| {
                datum.id == id || datum.entities.iter().any(|e| e.eq_ignore_ascii_case(id))
            })
    }
}

/// The grade of a code in whichever case.
pub(super) fn maybe_grade(code: &str) -> Option<Grade> {
    Grade::maybe_from_code(&code.to_ascii_lowercase())
}

/// Moves the chord between two points of a line, and makes their labels the strong ones.
fn span(drawing: &mut Drawing, from: usize, to: usize) {
    let dots = drawing.marks.iter().filter(|mark| mark.kind == MarkKind::Dot).flat_map(|mark| &mark.items);
    let place =
        |datum: usize| dots.clone().find(|item| item.datum == Some(datum)).map(|item| (item.x, item.y));
    let (Some(a), Some(b)) = (place(from), place(to)) else { return };
    for mark in &mut drawing.marks {
        for item in &mut mark.items {
            match mark.kind {
                MarkKind::Rule if item.texture == Texture::Dashed => {
                    (item.x, item.y, item.x2, item.y2) = (a.0, a.1, Some(b.0), Some(b.1));
                    item.joins = vec![from, to];
                }
                MarkKind::Dot => {
                    let end = item.datum == Some(from) || item.datum == Some(to);
                    item.size = if end { 6.5 } else { 5.0 };
                    if let Some(label) = &mut item.label {
                        label.strong = end;
                    }
                }
                _ => {}
            }
        }
    }
}

impl MarkItem {
    /// Puts it into other rows; not where one of its own goes nowhere. Heads over the first row stay there.
    pub(super) fn goes(&mut self, to: &dyn Fn(usize) -> Option<usize>) -> bool {
        for place in [Some(&mut self.y), self.y2.as_mut()].into_iter().flatten() {
            let own = place.row();
            if let Position::Row(row, _) | Position::Track(row) = place
                && own.is_some()
            {
                let Some(other) = to(*row) else { return false };
                *row = other;
            }
        }
        true
    }

    /// Whether it can stand: it shows no datum that is left out, and joins none.
    fn stands(&self, is_shown: &dyn Fn(usize) -> bool) -> bool {
        self.datum.is_none_or(is_shown) && self.joins.iter().all(|at| is_shown(*at))
    }
}

/// Whether two stretches of days have one in common.
fn overlap((from, to): (f64, f64), (first, last): (f64, f64)) -> bool {
    from <= last && to >= first
}

/// Drops what is drawn besides data on other days of an axis of time. Days of two lengths are of one again, and fill the axis.
fn narrow(drawing: &mut Drawing, span: (f64, f64)) {
    for (at, panel) in drawing.panels.iter_mut().enumerate().filter(|(_, panel)| panel.x.is_time()) {
        let uneven = panel.x.scale != AxisScale::Time;
        if uneven {
            panel.x.scale = AxisScale::Time;
            panel.x.include.clear();
            panel.aside.clear();
        }
        for mark in drawing.marks.iter_mut().filter(|mark| mark.panel == at) {
            mark.items.retain(|item| {
                let inside = |(from, to)| from >= span.0 && to <= span.1;
                item.datum.is_some() || !uneven && item.days().is_none_or(inside)
            });
        }
    }
}

/// Drops the elements of data that are not shown, rows that held nothing else, and panels.
fn thin(drawing: &mut Drawing, is_shown: &dyn Fn(usize) -> bool) {
    let Drawing { panels, marks, columns } = drawing;
    let mut left = 0;
    for at in 0..panels.len() {
        let Some(panel) = panels.get_mut(at) else { continue };
        let shown = |datum: &mut Option<usize>, words: &mut String| {
            if datum.is_some_and(|datum| !is_shown(datum)) {
                words.clear();
                *datum = None;
            }
            datum.is_some()
        };
        let mut any = shown(&mut panel.aside_datum, &mut panel.aside);
        let mut own: Vec<&mut Mark> = marks.iter_mut().filter(|mark| mark.panel == at).collect();
        if let AxisScale::Rows(labels) = &mut panel.y.scale {
            let (mut moved, mut kept) = (Vec::new(), 0);
            for row in 0..labels.len() {
                let Some(label) = labels.get_mut(row) else { continue };
                let mut filled = label.number_datum.is_some();
                let mut stays = shown(&mut label.number_datum, &mut label.number);
                let goes_on = label.text.is_empty();
                for item in own.iter().flat_map(|mark| &mark.items).filter(|item| item.y.row() == Some(row)) {
                    for datum in item.datum.iter().chain(&item.joins) {
                        filled = true;
                        stays |= is_shown(*datum);
                    }
                }
                any |= stays;
                let stays = stays || !filled;
                moved.push(stays.then_some(kept));
                // A row without a name goes on with the one before, and has its name where that has gone.
                if row > kept && !(goes_on && labels.get(kept).is_some_and(|gone| !gone.text.is_empty())) {
                    labels.swap(row, kept);
                    if let Some(gone) = labels.get_mut(row) {
                        gone.text.clear();
                    }
                }
                kept += usize::from(stays);
            }
            labels.truncate(kept);
            for mark in &mut own {
                mark.items.retain_mut(|item| item.goes(&|row| moved.get(row).copied().flatten()));
            }
        }
        for mark in &mut own {
            mark.items.retain_mut(|item| item.stands(is_shown));
            any |= mark.items.iter().any(|item| item.datum.is_some());
        }
        // An axis on which no value is left has nothing to tell.
        for (axis, across) in [(&mut panel.x, true), (&mut panel.y, false)] {
            let valued = |item: &MarkItem| {
                let places = if across { [Some(item.x), item.x2] } else { [Some(item.y), item.y2] };
                places.iter().any(|place| matches!(place, Some(Position::Value(value)) if *value != 0.0))
            };
            if axis.include.is_empty() && !own.iter().flat_map(|mark| &mark.items).any(valued) {
                axis.ticks = TickFormat::None;
            }
        }
        for mark in own {
            mark.panel = left;
            if !any {
                mark.items.clear();
            }
        }
        if any {
            panels.swap(left, at);
            left += 1;
        }
    }
    // One stays where nothing that is shown is drawn.
    panels.truncate(left.max(1));
    for beside in columns {
        *beside = panels.len().min(*beside);
    }
}
