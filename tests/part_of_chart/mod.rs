//! What must hold of a figure that shows a part of its data: nothing said of it speaks of the rest.

use olympus::data::Grade;
use olympus::figure::{AxisScale, Datum, Drawing, Figure, Mark};
use olympus::text;

/// Whether a datum stands on the strip of events, which is no figure of a chart that has others.
fn is_event(whole: &Figure, at: usize) -> bool {
    whole.series.iter().any(|series| series.id == "events" && series.data.contains(&at))
}

/// The evidence that a row names is that of the figures left in it.
fn evidence_of_rows(part: &Figure, case: &str) {
    let heading = part.lang.pick("Evidence", "依据");
    let Some(at) = part.table.columns.iter().position(|column| column == heading) else { return };
    for row in &part.table.rows {
        let left: Vec<Grade> = row.iter().filter_map(|(_, at)| Some(part.data[(*at)?].grade)).collect();
        for grade in Grade::ALL.into_iter().filter(|grade| !left.contains(grade) && !left.is_empty()) {
            let name = text::grade(grade.code(), part.lang);
            // A status such as "reported" beside a grade is the figure's own.
            let own =
                row.iter().filter_map(|(_, at)| Some(part.data[(*at)?].note.as_str())).any(|n| n == name);
            assert!(own || !row[at].0.contains(name), "{case}: {} beside {left:?}", row[at].0);
        }
    }
}

/// The data that a panel of a drawing shows: by its marks, as its rows' numerals and as what stands beside its title.
fn drawn_in(drawing: &Drawing, at: usize) -> Vec<usize> {
    let panel = &drawing.panels[at];
    let items = drawing.marks.iter().filter(|mark| mark.panel == at).flat_map(|mark| &mark.items);
    let mut data: Vec<usize> = items.filter_map(|item| item.datum).chain(panel.aside_datum).collect();
    if let AxisScale::Rows(labels) = &panel.y.scale {
        data.extend(labels.iter().filter_map(|label| label.number_datum));
    }
    data
}

/// Holds that all data shown are drawn as before, that nothing is drawn of or to another one, and that no panel stands empty.
fn drawn(whole: &Figure, part: &Figure, shown: &[usize], case: &str) {
    let both = std::iter::once((&whole.drawing, &part.drawing)).chain(whole.narrow.iter().zip(&part.narrow));
    for (whole, part) in both {
        let all = |drawing: &Drawing| -> Vec<usize> {
            (0..drawing.panels.len()).flat_map(|at| drawn_in(drawing, at)).collect()
        };
        let (before, after) = (all(whole), all(part));
        for at in shown.iter().filter(|at| before.contains(at)) {
            assert!(after.contains(at), "{case}: datum {at} is not drawn");
        }
        assert!(after.iter().all(|at| shown.contains(at)), "{case}: {after:?} of {shown:?}");
        for item in part.marks.iter().flat_map(|mark| &mark.items) {
            assert!(item.joins.iter().all(|at| shown.contains(at)), "{case}: {item:?}");
        }
        for at in 0..part.panels.len() {
            let speaks =
                |mark: &Mark| mark.panel == at && mark.items.iter().any(|item| !item.joins.is_empty());
            let empty = drawn_in(part, at).is_empty() && !part.marks.iter().any(speaks);
            assert!(!empty || after.is_empty(), "{case}: nothing is in {:?}", part.panels[at].title);
        }
        assert!(part.columns.iter().all(|beside| *beside <= part.panels.len()), "{case}");
        let placed = |mark: &Mark| mark.items.is_empty() || mark.panel < part.panels.len();
        assert!(part.marks.iter().all(placed), "{case}");
    }
}

/// Holds that a part of a whole says nothing of a datum that is not shown.
pub fn check(whole: &Figure, part: &Figure, shown: &[usize], case: &str) {
    let counts = [shown.len(), whole.data.len()].map(|n| n.to_string());
    assert!(counts.iter().all(|n| part.finding.title.contains(n)), "{case}: {}", part.finding.title);
    assert_ne!(part.finding.title, whole.finding.title, "{case}");
    // A subtitle may count and date what filters have left out.
    assert_eq!(
        part.finding.subtitle,
        [part.lang.pick("Part of: ", "选自："), &whole.finding.subtitle].concat()
    );
    evidence_of_rows(part, case);
    drawn(whole, part, shown, case);
    let mut own: Vec<usize> = shown.iter().copied().filter(|at| !is_event(whole, *at)).collect();
    if own.is_empty() {
        own = shown.to_vec();
    }
    for grade in Grade::ALL {
        let told = part.grades.iter().find(|(known, _)| *known == grade).map_or(0, |(_, n)| *n);
        let there = own.iter().filter(|at| whole.data[**at].grade == grade).count();
        assert_eq!(told, there, "{case}: {grade:?}");
    }
    for (at, datum) in whole.data.iter().enumerate() {
        let same = |text: &dyn Fn(&Datum) -> String| {
            shown.iter().any(|other| text(&whole.data[*other]).contains(&text(datum)))
        };
        if shown.contains(&at) {
            continue;
        }
        if !datum.as_of.is_empty() && !same(&|d| d.as_of.clone()) {
            assert!(!part.as_of.contains(&datum.as_of), "{case}: as of {}", datum.as_of);
        }
        let told = |d: &Datum| format!("{}|{}|{}", d.name, d.measure, d.value);
        if !same(&told) {
            let whole_words = [
                datum.name.as_str(),
                part.lang.pick(", ", "、"),
                datum.measure.as_str(),
                part.lang.pick(": ", "："),
                datum.value.as_str(),
            ];
            let last = whole_words.concat();
            assert!(!part.summary.text().contains(&last), "{case}: {last}");
        }
        assert!(
            part.tables().flat_map(|table| table.rows.iter().flatten()).all(|(_, datum)| *datum != Some(at)),
            "{case}"
        );
    }
    let mut named: Vec<&str> = shown
        .iter()
        .flat_map(|at| &whole.data[*at].sources)
        .map(|at| whole.sources[*at].id.as_str())
        .collect();
    named.sort_unstable();
    named.dedup();
    let mut told: Vec<&str> = part.sources.iter().map(|source| source.id.as_str()).collect();
    told.sort_unstable();
    assert_eq!(told, named, "{case}");
    for at in shown {
        let ids = |figure: &Figure| -> Vec<String> {
            figure.data[*at].sources.iter().map(|at| figure.sources[*at].id.clone()).collect()
        };
        assert_eq!(ids(part), ids(whole), "{case}: a figure keeps its own sources");
    }
    assert!(part.remark.is_empty() || part.remark == whole.remark, "{case}");
    assert_eq!(
        part.limits.len(),
        whole.limits.len() + 1,
        "{case}: limits say that they are the whole chart's"
    );
}
