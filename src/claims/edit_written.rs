//! Edits in words: what would make the figures of a claim agree.
//!
//! Knows no words; those are messages. Invariant: total. It tells one figure and what it would be.

use super::cause::Slip;
use super::explain::cell_written;
use super::{Address, Cells, Edit, Value, number_written};
use crate::data::{Dataset, Unit};
use crate::text::Lang;
use crate::text::words::claims as words;

/// What an edit would make agree, in words.
pub(super) fn edit_written(edit: &Edit, dataset: &Dataset, lang: Lang) -> String {
    let cell = cell_written(&edit.cell, dataset, lang);
    let (cell, id) = (cell.as_str(), edit.cell.cell());
    let id = id.as_str();
    match &edit.slip {
        Slip::Power(power) => {
            let changed = match dataset.value(&edit.cell) {
                Ok(Value::Amount(amount)) => {
                    let factor = super::number::ten_to(*power);
                    number_written(&(&amount.point * factor), amount.unit, amount.per, lang)
                }
                _ => String::new(),
            };
            words::SlipPower { cell, id, changed: &changed }.say(lang)
        }
        Slip::Currency(code) => {
            let unit = Unit::maybe_from_code(code).and_then(Unit::maybe_money);
            let money = unit.map_or("", |money| crate::text::currency(money, lang));
            words::SlipCurrency { cell, id, money }.say(lang)
        }
        Slip::Flow(code) => {
            let per = crate::data::Per::maybe_from_code(code).map_or("", |per| per.word(lang));
            words::SlipFlow { cell, id, per }.say(lang)
        }
        Slip::Neighbour(row) => {
            let beside = cell_written(&Address { row: row.clone(), ..edit.cell.clone() }, dataset, lang);
            words::SlipNeighbour { cell, id, beside: &beside }.say(lang)
        }
        Slip::Twice => words::SlipTwice { cell, id }.say(lang),
        Slip::LeftOut => words::SlipLeftOut { cell, id }.say(lang),
    }
}
