//! The columns of every type that is packed: its fields, in the order in which they are read.
//!
//! A field that is left out here does not compile; what a type means stands where it is defined.

#[cfg(not(target_arch = "wasm32"))]
use super::Writer;
use super::{Packed, Reader};
use crate::data::Grade;
use crate::figure::{
    Axis, AxisScale, CellEvidence, Change, ColumnKind, Control, Datum, Drawing, Edition, EntryKind, Figure,
    FilterGroup, Finding, Index, IndexEntry, Label, LegendEntry, Mark, MarkItem, MarkKind, Measure, Moment,
    Panel, Past, Position, RowLabel, Series, Sheet, SheetCell, SheetColumn, SheetRow, Side, SourceNote,
    Summary, Table, TickFormat,
};
use crate::look::{Ink, Texture};
use crate::state::{Currency, ScaleKind, View};
use crate::text::words::LANGUAGES;
use crate::text::{Bilingual, Lang, Money, Variants};

/// The columns from `next` on, of which so many are taken.
fn step(next: &mut usize, width: usize) -> usize {
    let at = *next;
    *next += width;
    at
}

/// A type of fields; what stands behind `besides` is not packed.
macro_rules! fields {
    ($of:ident { $($field:ident: $type:ty),* $(,)? } $(besides $left:ident)?) => {
        impl Packed for $of {
            const WIDTH: usize = 0 $(+ <$type>::WIDTH)*;

            fn read(reader: &mut Reader, at: usize) -> $of {
                let mut next = at;
                $(let $field = <$type>::read(reader, step(&mut next, <$type>::WIDTH));)*
                $of { $($field,)* $($left: Default::default())? }
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn write(&self, writer: &mut Writer, at: usize) {
                let mut next = at;
                $(self.$field.write(writer, step(&mut next, <$type>::WIDTH));)*
            }
        }
    };
}

/// A type that is one of several names.
macro_rules! names {
    ($($of:ident { $($name:ident),* })*) => {
        $(impl Packed for $of {
            const WIDTH: usize = 1;

            fn read(reader: &mut Reader, at: usize) -> $of {
                let all = [$($of::$name),*];
                all[reader.one_of(at, all.len())]
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn write(&self, writer: &mut Writer, at: usize) {
                let all = [$($of::$name),*];
                let place = all.iter().position(|name| name == self);
                place.unwrap_or_default().write(writer, at);
            }
        })*
    };
}

/// A type of several forms with fields of their own, each with the name it has inside and the name it is given here.
macro_rules! forms {
    ($($of:ident { $($form:ident { $($field:tt $own:ident: $type:ty),* })* })*) => {
        $(impl Packed for $of {
            const WIDTH: usize = 1 $($(+ <$type>::WIDTH)*)*;

            #[allow(unused_assignments, reason = "the last form counts on for none")]
            fn read(reader: &mut Reader, at: usize) -> $of {
                const COUNT: usize = [$(stringify!($form)),*].len();
                let form = reader.one_of(at, COUNT);
                let (mut next, mut n) = (at + 1, 0);
                loop {
                    $(if form == n {
                        return $of::$form { $($field: <$type>::read(reader, step(&mut next, <$type>::WIDTH))),* };
                    }
                    next += 0 $(+ <$type>::WIDTH)*;
                    n += 1;)*
                }
            }

            #[cfg(not(target_arch = "wasm32"))]
            #[allow(unused_assignments, reason = "as above")]
            fn write(&self, writer: &mut Writer, at: usize) {
                let (mut next, mut n) = (at + 1, 0_usize);
                $(if let $of::$form { $($field: $own),* } = self {
                    n.write(writer, at);
                    $($own.write(writer, step(&mut next, <$type>::WIDTH));)*
                    return;
                }
                next += 0 $(+ <$type>::WIDTH)*;
                n += 1;)*
            }
        })*
    };
}

names! {
    ColumnKind { Id, Text, Figure, Date, Reference }
    Currency { Usd, Cny, Hkd, Stated }
    EntryKind { Company, Model, Chart, Table, Figure, Person, Event }
    Grade { Disclosed, Company, Reported, Estimated, Projected, Editorial, Ungraded }
    Ink { Paper, Text, Muted, Grid, Axis, China, ChinaSoft, ChinaText, Us, UsSoft, UsText, Other, Focus }
    MarkKind { Bar, Line, Dot, Link, Rule, Text, Step, Arrow, Words, Annotation, Event }
    Money { Usd, Cny, Hkd }
    ScaleKind { Linear, Log }
    Side { Left, Right, Above, Below, Inside }
    Texture { Solid, Hatch, Outline, Dashed, Tint }
    View { Main, Pairs, Lines }
}

impl Packed for Lang {
    const WIDTH: usize = 1;

    fn read(reader: &mut Reader, at: usize) -> Lang {
        let lang = Lang::ALL.get(reader.one_of(at, LANGUAGES)).copied();
        #[cfg(not(target_arch = "wasm32"))]
        let lang = lang.or(Some(Lang::Pseudo));
        lang.unwrap_or_default()
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, writer: &mut Writer, at: usize) {
        Lang::ALL.iter().position(|lang| lang == self).unwrap_or(Lang::ALL.len()).write(writer, at);
    }
}

forms! {
    AxisScale {
        Linear { zero zero: bool }
        Log {}
        Rows { 0 rows: Vec<RowLabel> }
        Time {}
        Eras { knee knee: f64, share share: f64 }
    }
    Control {
        Scale { chosen chosen: ScaleKind, refused refused: Option<String> }
        Design { views views: Vec<(View, String)> }
        Currency {}
        Between { points points: Vec<Moment>, chosen chosen: (usize, usize), remarks remarks: Vec<String> }
        Pick { groups groups: Vec<FilterGroup> }
    }
    Position {
        Value { 0 value: f64 }
        Row { 0 row: usize, 1 share: f64 }
        Share { 0 share: f64 }
        Track { 0 row: usize }
    }
    TickFormat { None {} Money { 0 money: Money } Tokens {} Parameters {} Number {} Percent {} Multiple {} Date {} }
}

fields!(Figure {
    id: String,
    lang: Lang,
    finding: Finding,
    drawing: Drawing,
    narrow: Option<Drawing>,
    data: Vec<Datum>,
    series: Vec<Series>,
    legend: Vec<LegendEntry>,
    controls: Vec<Control>,
    remark: String,
    rates: Vec<String>,
    table: Table,
    events: Option<(String, Table)>,
    sources: Vec<SourceNote>,
    as_of: String,
    limits: Vec<String>,
    grades: Vec<(Grade, usize)>,
    summary: Summary,
    focus: Option<Vec<usize>>,
} besides unmet);
fields!(Finding { title: String, subtitle: String });
fields!(Summary { what: String, extremes: String, trend: String });
fields!(SourceNote { id: String, name: String, url: Option<String> });
fields!(Table {
    ids: Vec<String>,
    columns: Vec<String>,
    numeric: Vec<bool>,
    rows: Vec<Vec<(String, Option<usize>)>>,
});
fields!(Moment { id: String, name: String, datum: usize });
fields!(FilterGroup { name: String, options: Vec<(String, String)> });
fields!(Datum {
    id: String,
    name: String,
    measure: String,
    definition: String,
    value: String,
    printed: String,
    number: Option<f64>,
    as_of: String,
    grade: Grade,
    sources: Vec<usize>,
    section: String,
    note: String,
    entities: Vec<String>,
    cross_references: Vec<(String, String)>,
    checks: Vec<(String, String)>,
});
fields!(Series { id: String, name: String, data: Vec<usize> });
fields!(LegendEntry { kind: MarkKind, ink: Ink, texture: Texture, text: String });

fields!(Drawing { columns: [usize; 3], panels: Vec<Panel>, marks: Vec<Mark> });
fields!(Panel {
    title: String,
    aside: String,
    aside_datum: Option<usize>,
    x: Axis,
    y: Axis,
    span: usize,
    joined: bool,
});
fields!(Axis { scale: AxisScale, ticks: TickFormat, note: String, log_note: String, include: Vec<f64> });
fields!(RowLabel {
    text: String,
    sub: String,
    aside: String,
    number: String,
    number_datum: Option<usize>,
    ink: Ink,
    begins: bool,
});
fields!(Mark { kind: MarkKind, panel: usize, items: Vec<MarkItem> });
fields!(MarkItem {
    datum: Option<usize>,
    joins: Vec<usize>,
    x: Position,
    x2: Option<Position>,
    y: Position,
    y2: Option<Position>,
    ink: Ink,
    texture: Texture,
    size: f64,
    label: Option<Label>,
});
fields!(Label { text: String, side: Side, strong: bool, ink: Ink, optional: bool });

fields!(Sheet {
    id: String,
    lang: Lang,
    title: String,
    columns: Vec<SheetColumn>,
    rows: Vec<SheetRow>,
    measures: Vec<Measure>,
    data: Vec<Datum>,
    inks: Vec<(Ink, Ink)>,
    sources: Vec<SourceNote>,
    supports: Vec<CellEvidence>,
    variants: Variants,
});
fields!(SheetColumn {
    id: String,
    title: String,
    printed: String,
    kind: ColumnKind,
    unit: String,
    detail: bool,
    choices: Vec<(String, String)>,
});
fields!(SheetRow { id: String, support: usize, cells: Vec<SheetCell> });
fields!(SheetCell {
    text: String,
    words: String,
    other: String,
    number: Option<f64>,
    measure: Option<usize>,
    datum: Option<usize>,
    choices: Vec<usize>,
    links: Vec<(String, String)>,
    support: Option<usize>,
});
fields!(Measure {
    id: String,
    column: usize,
    title: String,
    unit: String,
    ticks: TickFormat,
    limits: Vec<String>,
});
fields!(CellEvidence { grade: Grade, as_of: String, sources: Vec<usize> });

fields!(Index { entries: Vec<IndexEntry>, variants: Variants });
fields!(IndexEntry {
    kind: EntryKind,
    name: Bilingual,
    detail: Bilingual,
    value: Bilingual,
    address: String,
    charts: Vec<String>,
});
fields!(Edition { charts: Vec<Past> });
fields!(Past { chart: String, pack: String, changes: Vec<Change> });
fields!(Change { name: String, from: String, to: String });

fields!(Bilingual { en: String, zh: String });
fields!(Variants { pairs: String });
