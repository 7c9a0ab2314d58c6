//! Explanations: one sentence on a verdict, from the numbers that decided it.
//!
//! Knows no words; those are messages. Invariant: total. It says what figures say, never what anybody meant.

use super::arithmetic::same;
use super::formula::{Comparison, Function};
use super::{
    Address, Amount, Cells, Entry, EvaluationError, Formula, Outcome, Value, Verdict, bounds_written,
    evaluate, number_written,
};
use crate::data::{Dataset, Qualifier, Unit};
use crate::text::Lang;
use crate::text::words::{Fixed, claims as words};
use num_traits::Zero;

/// How many figures of a column a sentence lists before it only counts them.
const MOST_LISTED: usize = 6;

impl Entry {
    /// The verdict in one sentence, made from the numbers that decided it.
    pub fn explanation(&self, dataset: &Dataset, lang: Lang) -> String {
        explanation(self, dataset, lang)
    }
}

/// The sentence on an entry of a ledger.
fn explanation(entry: &Entry, dataset: &Dataset, lang: Lang) -> String {
    let Entry { claim, judgement, .. } = entry;
    let said = judgement.stated.as_ref().map(|stated| bounds_written(stated, lang)).unwrap_or_default();
    let stated = claim.stated.as_ref().map_or_else(String::new, |formula| written(formula, dataset, lang));
    match judgement.verdict {
        Verdict::Unchecked => return unchecked(entry, lang),
        Verdict::Incomparable => return incomparable(entry, dataset, lang),
        _ => {}
    }
    let listed = inputs(claim.readings.iter().map(|(_, formula)| formula), dataset, lang);
    if !claim.states_a_figure() {
        return compared(entry, &listed, dataset, lang);
    }
    if judgement.verdict == Verdict::Agrees
        && claim.readings.iter().all(|(_, formula)| matches!(formula, Formula::Cell(_)))
    {
        let mut elsewhere = listed;
        elsewhere.dedup();
        return words::Repeats { elsewhere: &list(&elsewhere, lang), stated: &stated }.say(lang);
    }
    let inputs = list(&listed, lang);
    let results = results(entry, lang);
    match judgement.verdict {
        Verdict::Agrees => words::Agrees { inputs: &inputs, results: &results, stated: &stated }.say(lang),
        Verdict::Rounds => words::Rounds { inputs: &inputs, results: &results, stated: &stated }.say(lang),
        Verdict::Tension if entry.met() == judgement.readings.len() => {
            words::Strained { inputs: &inputs, results: &results, stated: &stated }.say(lang)
        }
        Verdict::Tension => words::Tension {
            inputs: &inputs,
            results: &results,
            stated: &stated,
            met: &entry.met().to_string(),
            all: &judgement.readings.len().to_string(),
        }
        .say(lang),
        _ if said == stated => {
            words::DisagreesPlainly { inputs: &inputs, results: &results, stated: &stated }.say(lang)
        }
        _ => words::Disagrees { inputs: &inputs, results: &results, stated: &stated, said: &said }.say(lang),
    }
}

/// A comparison: its sides where it has two, with the figures that they come from, else its figures.
fn compared(entry: &Entry, listed: &[String], dataset: &Dataset, lang: Lang) -> String {
    let inputs = &list(listed, lang);
    if entry.judgement.verdict == Verdict::Tension {
        let which = words_of_met(entry, lang);
        let (met, all) = (entry.met().to_string(), entry.judgement.readings.len().to_string());
        return words::HoldsInSome { inputs, met: &met, all: &all, which: &which }.say(lang);
    }
    if is_of_days(entry) {
        return match entry.judgement.verdict {
            Verdict::Disagrees => words::OtherDays { inputs }.say(lang),
            _ => words::SameDay { inputs }.say(lang),
        };
    }
    let Some((both, comparison)) = sides(entry, dataset).zip(comparison(entry)) else {
        return match entry.judgement.verdict {
            Verdict::Disagrees => words::HoldsNotOf { inputs }.say(lang),
            Verdict::Rounds => words::HoldsOfByRounding { inputs }.say(lang),
            _ => words::HoldsOf { inputs }.say(lang),
        };
    };
    let [left, right] = both.each_ref().map(|side| bounds_written(side, lang));
    let (left, right) = (left.as_str(), right.as_str());
    // Where the sides are the figures themselves, these are told once.
    let from = if listed.iter().all(|input| [left, right].contains(&input.as_str())) {
        String::new()
    } else {
        lang.pick([" ", &words::From { inputs }.say(lang)].concat(), words::From { inputs }.say(lang))
    };
    let (relation, from) = (relation(comparison).say(lang), from.as_str());
    match entry.judgement.verdict {
        Verdict::Disagrees => words::HoldsNot { left, relation, right, from }.say(lang),
        Verdict::Rounds => words::HoldsByRounding { left, relation, right, from }.say(lang),
        _ => words::Holds { left, relation, right, from }.say(lang),
    }
}

/// The names of the readings in which a claim is met.
fn words_of_met(entry: &Entry, lang: Lang) -> String {
    let met = entry.judgement.readings.iter().filter(|(.., outcome)| *outcome != Outcome::Fails);
    let named = met.map(|(label, ..)| match label_written(label, lang) {
        "" => words::LABEL_PRINTED.say(lang),
        label => label,
    });
    named.collect::<Vec<&str>>().join(lang.pick(", ", "、"))
}

/// Whether it asks for no days between dates.
fn is_of_days(entry: &Entry) -> bool {
    let Some((_, Formula::Compared(Comparison::Same, both))) = entry.claim.readings.first() else {
        return false;
    };
    matches!(&both[..], [Formula::Call(Function::Between, _), Formula::Exact(none)] if none.point.is_zero())
}

/// The comparison that a claim is.
fn comparison(entry: &Entry) -> Option<Comparison> {
    match entry.claim.readings.first()? {
        (_, Formula::Compared(comparison, _)) => Some(*comparison),
        _ => None,
    }
}

fn relation(comparison: Comparison) -> Fixed {
    match comparison {
        Comparison::More => words::IS_MORE,
        Comparison::NotLess => words::IS_NOT_LESS,
        Comparison::Less => words::IS_LESS,
        Comparison::NotMore => words::IS_NOT_MORE,
        Comparison::Same => words::IS_SAME,
        Comparison::Other => words::IS_OTHER,
    }
}

/// Both sides of a claim that is a comparison of two amounts, in the unit that they share.
pub fn sides(entry: &Entry, dataset: &Dataset) -> Option<[Amount; 2]> {
    let (_, Formula::Compared(_, both)) = entry.claim.readings.first()? else { return None };
    let side = |formula: &Formula| match evaluate(formula, dataset) {
        Ok(Value::Amount(amount)) => Some(amount),
        _ => None,
    };
    let (left, right) = (side(&both[0])?, side(&both[1])?);
    let (unit, per) = same(&left, &right).ok()?;
    Some([left, right].map(|amount| Amount { unit, per, ..amount }))
}

fn unchecked(entry: &Entry, lang: Lang) -> String {
    let missing = &entry.claim.missing;
    let named = lang.pick(&missing.en, &missing.zh);
    if !named.is_empty() {
        return words::Unchecked { missing: named }.say(lang);
    }
    let cell = match &entry.judgement.trouble {
        Some(EvaluationError::Missing(cell) | EvaluationError::Kind(cell)) => cell.as_str(),
        _ => "",
    };
    words::UncheckedCell { cell }.say(lang)
}

fn incomparable(entry: &Entry, dataset: &Dataset, lang: Lang) -> String {
    match (entry.claim.differs.as_str(), &entry.judgement.trouble) {
        ("budgets", _) => words::DIFFER_BUDGETS.say(lang).to_owned(),
        ("models", _) => words::DIFFER_MODELS.say(lang).to_owned(),
        _ if !entry.judgement.mixed.is_empty() => {
            let ids = entry.judgement.mixed.iter();
            let names = ids.map(|id| dataset.definition(id).map_or(id.as_str(), |own| own.name.get(lang)));
            let list = names.collect::<Vec<&str>>().join(lang.pick("; ", "；"));
            words::DifferDefinitions { list: &list }.say(lang)
        }
        (_, Some(EvaluationError::Units(one, other))) => {
            words::DifferUnits { left: one, right: other }.say(lang)
        }
        _ => words::DIFFER_OTHERWISE.say(lang).to_owned(),
    }
}

/// The result of each reading, with its label where there are several.
fn results(entry: &Entry, lang: Lang) -> String {
    let fails = |outcome: Outcome| outcome >= Outcome::Rounds;
    let each = |(label, amount, outcome): &(String, Amount, Outcome)| {
        let point = number_written(&amount.point, amount.unit, amount.per, lang);
        let result = if amount.bounds.is_exact() || !fails(*outcome) {
            point
        } else {
            words::Result { point: &point, bounds: &bounds_written(amount, lang) }.say(lang)
        };
        match label_written(label, lang) {
            "" => result,
            label => words::Labelled { label, result: &result }.say(lang),
        }
    };
    let all: Vec<String> = entry.judgement.readings.iter().map(each).collect();
    all.join(lang.pick("; ", "；"))
}

/// What a reading is called.
pub fn label_written(label: &str, lang: Lang) -> &'static str {
    let fixed = match label {
        "printed" => words::LABEL_PRINTED,
        "stated-rate" => words::LABEL_STATED_RATE,
        "other-pair" => words::LABEL_OTHER_PAIR,
        "start" => words::LABEL_START,
        "end" => words::LABEL_END,
        "bound" => words::LABEL_BOUND,
        "value" => words::LABEL_VALUE,
        "rounded" => words::LABEL_ROUNDED,
        "cut-off" => words::LABEL_CUT_OFF,
        "table" => words::LABEL_TABLE,
        "prose" => words::LABEL_PROSE,
        "whole" => words::LABEL_WHOLE,
        "part" => words::LABEL_PART,
        "multiple" => words::LABEL_MULTIPLE,
        "increase" => words::LABEL_INCREASE,
        "closed" => words::LABEL_CLOSED,
        "negotiated" => words::LABEL_NEGOTIATED,
        "during" => words::LABEL_DURING,
        "after" => words::LABEL_AFTER,
        _ => return "",
    };
    fixed.say(lang)
}

/// The figures that formulas look at, as they are printed, each cell once.
fn inputs<'a>(formulas: impl Iterator<Item = &'a Formula>, dataset: &Dataset, lang: Lang) -> Vec<String> {
    let mut listed = Listed { seen: Vec::new(), texts: Vec::new(), dataset, lang };
    for formula in formulas {
        listed.formula(formula);
    }
    listed.texts
}

fn list(texts: &[String], lang: Lang) -> String {
    texts.join(lang.pick(", ", "、"))
}

/// What has been listed of the figures of some formulas.
struct Listed<'a> {
    seen: Vec<String>,
    texts: Vec<String>,
    dataset: &'a Dataset,
    lang: Lang,
}

impl Listed<'_> {
    fn formula(&mut self, formula: &Formula) {
        match formula {
            Formula::Cell(address) => self.cells(address),
            Formula::Arithmetic(_, both) | Formula::Compared(_, both) => {
                both.iter().for_each(|formula| self.formula(formula));
            }
            // What is only counted is told by its number.
            Formula::Call(Function::Rows, arguments) if arguments.len() > 1 => {
                let cells = arguments.len().to_string();
                self.text(&["cells ", &cells].concat(), words::Cells { cells: &cells }.say(self.lang));
            }
            Formula::Call(function @ (Function::Rows | Function::Home), arguments) => {
                let Some(Formula::Cell(address)) = arguments.first() else { return };
                let rows = self.dataset.rows(address).unwrap_or_default().len().to_string();
                let told = match function {
                    Function::Home => words::Homes { rows: &rows }.say(self.lang),
                    _ => words::Rows { rows: &rows }.say(self.lang),
                };
                self.text(&address.cell(), told);
            }
            Formula::Call(Function::Refs, arguments) => {
                let Some(Formula::Cell(address)) = arguments.first() else { return };
                let names = self.dataset.refs(address).unwrap_or_default().len();
                self.text(&address.cell(), words::Names { names: &names.to_string() }.say(self.lang));
            }
            Formula::Call(Function::Convert, arguments) => {
                arguments.iter().take(1).for_each(|formula| self.formula(formula));
                self.pair(arguments);
            }
            Formula::Call(_, arguments) => arguments.iter().for_each(|formula| self.formula(formula)),
            Formula::Exact(_) | Formula::Printed(_) | Formula::Name(_) => {}
        }
    }

    fn text(&mut self, id: &str, text: String) {
        if !self.seen.iter().any(|seen| seen == id) {
            self.seen.push(id.to_owned());
            self.texts.push(text);
        }
    }

    fn cells(&mut self, address: &Address) {
        let cells = if address.is_column() {
            let rows = self.dataset.rows(address).unwrap_or_default();
            let all = rows.into_iter().map(|row| Address { row, ..address.clone() });
            all.filter(|cell| self.dataset.has_figure(cell)).collect()
        } else {
            vec![address.clone()]
        };
        if cells.len() > MOST_LISTED {
            let rows = words::Rows { rows: &cells.len().to_string() }.say(self.lang);
            return self.text(&address.cell(), rows);
        }
        for cell in cells {
            let id = [cell.cell(), cell.part.clone()].join(".");
            self.text(&id, cell_written(&cell, self.dataset, self.lang));
        }
    }

    /// The two amounts that give the rate of a conversion.
    fn pair(&mut self, arguments: &[Formula]) {
        let money = match arguments.first().map(|formula| evaluate(formula, self.dataset)) {
            Some(Ok(Value::Amount(amount))) => amount.unit,
            _ => return,
        };
        let to = match arguments.get(1) {
            Some(Formula::Name(name)) => Unit::maybe_from_code(&name.to_lowercase()).unwrap_or(money),
            _ => money,
        };
        let foreign = if money == Unit::Usd { to } else { money };
        let address = match arguments.get(2) {
            Some(Formula::Cell(address)) => Some(address.clone()),
            _ => self.dataset.pair(foreign),
        };
        let Some(address) = address else { return };
        let side = |unit: Unit| {
            cell_written(
                &Address { part: unit.code().to_owned(), ..address.clone() },
                self.dataset,
                self.lang,
            )
        };
        let both = [side(foreign), side(if money == Unit::Usd { money } else { to })].join(" = ");
        self.text(&["rate ", &address.cell()].concat(), both);
    }
}

/// A cell's figure with the signs that it has.
pub(super) fn cell_written(address: &Address, dataset: &Dataset, lang: Lang) -> String {
    match dataset.value(address) {
        Ok(Value::Time(period)) => period.written(lang),
        // Of what is printed as a range nothing but the range is told.
        Ok(Value::Amount(amount)) if is_range(address, dataset) => bounds_written(&amount, lang),
        Ok(Value::Amount(amount)) => amount_written(&amount, lang),
        // What gives no figure is told as it stands.
        Err(_) => {
            let cell = dataset.maybe_cell(&address.table, &address.row, &address.column);
            cell.map_or_else(|| address.cell(), |cell| lang.pick(cell.text.en.clone(), zh_or_en(cell)))
        }
    }
}

fn is_range(address: &Address, dataset: &Dataset) -> bool {
    let cell = dataset.maybe_cell(&address.table, &address.row, &address.column);
    let first = cell.and_then(|cell| cell.reading.figures().first());
    first.is_some_and(|figure| matches!(figure.qualifier, Qualifier::Range | Qualifier::LessThan))
}

fn zh_or_en(cell: &crate::data::Cell) -> String {
    if cell.text.zh.is_empty() { cell.text.en.clone() } else { cell.text.zh.clone() }
}

/// An amount as it is put: the number alone where only rounding leaves it open.
fn amount_written(amount: &Amount, lang: Lang) -> String {
    let one_sided = amount.bounds.lo.maybe_value().is_none() || amount.bounds.hi.maybe_value().is_none();
    if one_sided {
        bounds_written(amount, lang)
    } else {
        number_written(&amount.point, amount.unit, amount.per, lang)
    }
}

/// What is stated, as it is put.
fn written(formula: &Formula, dataset: &Dataset, lang: Lang) -> String {
    match (formula, evaluate(formula, dataset)) {
        (_, Ok(Value::Amount(amount))) => amount_written(&amount, lang),
        (_, Ok(Value::Time(period))) => period.written(lang),
        (Formula::Cell(address), Err(_)) => cell_written(address, dataset, lang),
        _ => String::new(),
    }
}
