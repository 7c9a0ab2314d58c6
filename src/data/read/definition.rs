//! Definitions out of their tables, and which of those that a cell names each of its figures has.
//!
//! Knows units and no other table. Invariant: every figure of a package with definitions has one that counts in its unit.

use super::entity::Fields;
use super::support::split_ids;
use super::{Basis, DataError, Definition, Quantity};

/// A row of `definitions`.
pub(super) fn definition(row: Fields) -> Result<Definition, DataError> {
    let quantity = row.text("quantity")?.en;
    let basis = row.text("basis")?.en;
    if (quantity == MONEY) == basis.is_empty() {
        return Err(row.wrong("basis", "a basis for money, and for nothing else,"));
    }
    let comparable = split_ids(&row.text("comparable")?.en);
    Ok(Definition {
        id: row.id(),
        name: row.text("name")?,
        quantity,
        basis,
        comparable,
        meaning: row.text("meaning")?,
    })
}

/// A row of `bases`.
pub(super) fn basis(row: Fields) -> Result<Basis, DataError> {
    Ok(Basis { id: row.id(), name: row.text("name")?, meaning: row.text("meaning")? })
}

/// What money is counted in, whatever the currency.
const MONEY: &str = "money";

/// The id of the definition of each figure of a cell, from those that are stated for it: of several that count in the same the
/// first is the first figure's, and the last one that of all others. A cell without figures keeps the first, if any is stated.
///
/// `Err` says what was expected. A package without definitions states none.
pub(super) fn assign(
    stated: &[String],
    figures: &[Quantity],
    known: &[Definition],
) -> Result<Vec<String>, String> {
    let find = |id: &String| known.iter().find(|definition| definition.id == *id);
    if stated.iter().any(|id| find(id).is_none()) {
        return Err("the id of a row of `definitions` as its definition".to_owned());
    }
    if known.is_empty() {
        return Ok(Vec::new());
    }
    if figures.is_empty() {
        return Ok(stated.iter().take(1).cloned().collect());
    }
    let mut given: Vec<&str> = Vec::new();
    let mut found = Vec::with_capacity(figures.len());
    for figure in figures {
        let quantity = figure.unit.quantity();
        let fits: Vec<&String> =
            stated.iter().filter(|id| find(id).is_some_and(|known| known.quantity == quantity)).collect();
        let before = given.iter().filter(|other| **other == quantity).count();
        let id = fits.get(before).or(fits.last());
        found.push((*id.ok_or_else(|| ["a definition counted in ", quantity].concat())?).clone());
        given.push(quantity);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Bare, read_figure};

    fn known(id: &str, quantity: &str) -> Definition {
        Definition {
            id: id.to_owned(),
            name: crate::text::Bilingual::new(id, id),
            quantity: quantity.to_owned(),
            basis: String::new(),
            comparable: Vec::new(),
            meaning: crate::text::Bilingual::new(id, id),
        }
    }

    fn check(stated: &str, printed: &str, expected: Result<&str, &str>) {
        let all = [
            known("round", MONEY),
            known("value", MONEY),
            known("growth", "percent"),
            known("years", "time"),
        ];
        let reading = read_figure(printed, Bare::default()).unwrap_or_else(|error| panic!("{error:?}"));
        let found = assign(&split_ids(stated), reading.figures(), &all).map(|ids| ids.join(";"));
        assert_eq!(found, expected.map(str::to_owned).map_err(str::to_owned), "{printed}");
    }

    #[test]
    fn each_figure_has_the_definition_that_counts_in_its_unit() {
        check("round", "$20B", Ok("round"));
        check("round;value", "$20B raised / $200B valuation", Ok("round;value"));
        check("round", "\u{a5}700M+ ($100M+)", Ok("round;round"));
        check("round;growth", "$79M (+159% YoY)", Ok("round;growth"));
        check("growth;round", "$79M (+159% YoY)", Ok("round;growth"));
        check("round", "$79M (+159% YoY)", Err("a definition counted in percent"));
        check("", "3 days", Err("a definition counted in time"));
        check("nothing", "3 days", Err("the id of a row of `definitions` as its definition"));
        check("years", "Growing", Ok("years"));
    }

    #[test]
    fn a_package_without_definitions_needs_none() {
        let reading = read_figure("$20B", Bare::default()).unwrap_or_else(|error| panic!("{error:?}"));
        assert_eq!(assign(&[], reading.figures(), &[]), Ok(Vec::new()));
    }
}
