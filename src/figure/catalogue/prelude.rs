//! What charts are written with: each begins with `use super::prelude::*`.

pub(super) use crate::data::{Cell, Grade, Interval, Period, Qualifier, Quantity, QuantityRole, Unit};
pub(super) use crate::figure::bars::{self, Bar, Bars, LOWER, Lane, UPPER, WHOLE, bar, zero_line};
pub(super) use crate::figure::cells::inks_of;
pub(super) use crate::figure::channel::Channel::{Each, Same, Usual};
pub(super) use crate::figure::column::{Column, Read, in_order};
pub(super) use crate::figure::diverging::diverging;
pub(super) use crate::figure::draft::{Draft, missing, needed, row_ids, texture_of};
pub(super) use crate::figure::dumbbell;
pub(super) use crate::figure::events::{self, Event};
pub(super) use crate::figure::lines::{self, Line};
pub(super) use crate::figure::record::{Of, Record, Subject};
pub(super) use crate::figure::stack::{self, Segment};
pub(super) use crate::figure::table::{dash, plain};
pub(super) use crate::figure::words::{capitalised, inside};
pub(super) use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, FilterGroup, Growth, Mark, MarkItem, MarkKind, Missing,
    Moment, Panel, Position, RowLabel, Side, Table, TickFormat,
};
pub(super) use crate::look::{Ink, Texture};
pub(super) use crate::scale::{self, Day, Eras};
pub(super) use crate::state::{Currency, ScaleKind, View};
pub(super) use crate::text::words::{Fixed, common};
pub(super) use crate::text::{self, Lang, Money};
