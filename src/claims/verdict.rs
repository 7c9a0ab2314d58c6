//! Verdicts: whether a stated figure and the result of a formula can be the same.
//!
//! Knows no dataset. Invariant: widening what a cell may stand for never turns a meeting into a failing.

use super::arithmetic::{maybe_in, same, unit_code};
use super::defined::mixed;
use super::{Amount, Cells, Claim, EvaluationError, Formula, Limit, Number, Value, evaluate, number};
use crate::data::Unit;
use crate::text::Lang;
use crate::text::words::claims as words;
use num_traits::{One, Signed, Zero};

/// How one reading comes out, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The printed figures give what is stated.
    Agrees,
    /// They do with the rounding of what goes in.
    Rounds,
    /// A bound is kept, and by so much that it says little.
    Strained,
    /// No value that the figures may stand for gives what is stated.
    Fails,
}

/// What is found of a claim over all of its readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Every reading meets it, one at least by the printed figures.
    Agrees,
    /// Every reading meets it, by rounding only.
    Rounds,
    /// Some readings meet it, or a bound is strained.
    Tension,
    /// No reading meets it.
    Disagrees,
    /// A figure that it takes is not there.
    Unchecked,
    /// Its figures are of different things: of other units or definitions in every reading.
    Incomparable,
}

/// How a claim was judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The verdict.
    pub verdict: Verdict,
    /// What is stated, where that could be read.
    pub stated: Option<Amount>,
    /// Each reading's label, result and outcome.
    pub readings: Vec<(String, Amount, Outcome)>,
    /// Whether the figure fails in some reading and the statement loses its point by it.
    pub changes_point: bool,
    /// Why it could not be judged.
    pub trouble: Option<EvaluationError>,
    /// Ids of the definitions that every reading mixes; none where a reading compares like with like.
    pub mixed: Vec<String>,
}

impl Outcome {
    /// Its code in files.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::Agrees => "agrees",
            Outcome::Rounds => "rounds",
            Outcome::Strained => "strained",
            Outcome::Fails => "fails",
        }
    }
}

impl Verdict {
    /// Every verdict, in the order of its definition.
    pub const ALL: [Verdict; 6] = [
        Verdict::Agrees,
        Verdict::Rounds,
        Verdict::Tension,
        Verdict::Disagrees,
        Verdict::Unchecked,
        Verdict::Incomparable,
    ];

    /// Its code in files.
    pub fn code(self) -> &'static str {
        match self {
            Verdict::Agrees => "agrees",
            Verdict::Rounds => "rounds",
            Verdict::Tension => "in-tension",
            Verdict::Disagrees => "disagrees",
            Verdict::Unchecked => "cannot-be-checked",
            Verdict::Incomparable => "not-comparable",
        }
    }

    /// A character that tells it without colour.
    pub fn sign(self) -> &'static str {
        match self {
            Verdict::Agrees => "✓",
            Verdict::Rounds => "≈",
            Verdict::Tension => "±",
            Verdict::Disagrees => "✕",
            Verdict::Unchecked => "?",
            Verdict::Incomparable => "≠",
        }
    }

    /// Its name.
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Verdict::Agrees => words::VERDICT_AGREES,
            Verdict::Rounds => words::VERDICT_ROUNDS,
            Verdict::Tension => words::VERDICT_TENSION,
            Verdict::Disagrees => words::VERDICT_DISAGREES,
            Verdict::Unchecked => words::VERDICT_UNCHECKED,
            Verdict::Incomparable => words::VERDICT_INCOMPARABLE,
        }
        .say(lang)
    }
}

/// A bound says little where everything that the figures may stand for is at least this many times it: "more than 40" of 80
/// is true, and nobody who knew of the 80 would put it so.
fn strain() -> Number {
    number(2)
}

/// How a result meets what is stated.
///
/// # Errors
/// Names the units, where they do not go together.
pub fn judge_one(stated: &Amount, result: &Amount) -> Result<(Amount, Outcome), EvaluationError> {
    let pure = |unit: Unit| matches!(unit, Unit::Count | Unit::Multiple);
    let result = if stated.unit.is_duration() && stated.per.is_none() {
        maybe_in(result, stated.unit).unwrap_or_else(|| result.clone())
    } else if pure(stated.unit) && pure(result.unit) && stated.per == result.per {
        Amount { unit: stated.unit, ..result.clone() }
    } else {
        result.clone()
    };
    let named = |amount: &Amount| unit_code(amount.unit, amount.per);
    if same(stated, &result).is_err() || stated.unit != result.unit {
        return Err(EvaluationError::Units(named(stated), named(&result)));
    }
    let outcome = if !stated.bounds.overlaps(&result.bounds) {
        Outcome::Fails
    } else if is_strained(stated, &result) {
        Outcome::Strained
    } else if stated.bounds.contains(&result.point) {
        Outcome::Agrees
    } else {
        Outcome::Rounds
    };
    Ok((result, outcome))
}

fn is_strained(stated: &Amount, result: &Amount) -> bool {
    let (Limit::At { value: bound, .. }, Limit::Unbounded) = (&stated.bounds.lo, &stated.bounds.hi) else {
        return false;
    };
    let least = result.bounds.lo.maybe_value();
    bound.is_positive() && least.is_some_and(|least| *least >= bound * strain())
}

/// What is stated, as an amount; `true` where a claim states a comparison alone.
pub(super) fn stated(claim: &Claim, cells: &dyn Cells) -> Result<Amount, EvaluationError> {
    let holds = Amount::exact(Number::one(), Unit::Count);
    match &claim.stated {
        None => Ok(holds),
        Some(Formula::Name(name)) if name == "true" => Ok(holds),
        Some(formula) => amount(formula, cells),
    }
}

fn amount(formula: &Formula, cells: &dyn Cells) -> Result<Amount, EvaluationError> {
    match evaluate(formula, cells)? {
        Value::Amount(amount) => Ok(amount),
        Value::Time(period) => Err(EvaluationError::Kind(period.code())),
    }
}

/// Judges a claim over all of its readings.
pub fn judge(claim: &Claim, cells: &dyn Cells) -> Judgement {
    let mut judgement = Judgement {
        verdict: Verdict::Unchecked,
        stated: None,
        readings: Vec::new(),
        changes_point: false,
        trouble: None,
        mixed: mixed(claim, cells),
    };
    match stated(claim, cells) {
        Ok(amount) => judgement.stated = Some(amount),
        Err(trouble) => judgement.trouble = Some(trouble),
    }
    if let Some(stated) = &judgement.stated {
        for (label, formula) in &claim.readings {
            match amount(formula, cells).and_then(|result| judge_one(stated, &result)) {
                Ok((result, outcome)) => judgement.readings.push((label.clone(), result, outcome)),
                Err(trouble) => judgement.trouble = Some(trouble),
            }
        }
    }
    judgement.verdict = verdict(claim, &judgement);
    let fails = judgement.readings.iter().any(|(.., outcome)| *outcome >= Outcome::Strained);
    let keeps = claim.point.as_ref().map(|point| amount(point, cells));
    judgement.changes_point = fails && matches!(keeps, Some(Ok(amount)) if amount.point.is_zero());
    judgement
}

fn verdict(claim: &Claim, judgement: &Judgement) -> Verdict {
    let Judgement { readings, trouble, mixed, .. } = judgement;
    if !claim.differs.is_empty()
        || !mixed.is_empty()
        || (readings.is_empty() && matches!(trouble, Some(EvaluationError::Units(..))))
    {
        return Verdict::Incomparable;
    }
    if readings.is_empty() {
        return Verdict::Unchecked;
    }
    let of =
        |wanted: &dyn Fn(Outcome) -> bool| readings.iter().filter(|(.., outcome)| wanted(*outcome)).count();
    let meeting = of(&|outcome| outcome <= Outcome::Rounds);
    if of(&|outcome| outcome == Outcome::Fails) == readings.len() {
        Verdict::Disagrees
    } else if meeting < readings.len() {
        Verdict::Tension
    } else if of(&|outcome| outcome == Outcome::Agrees) > 0 {
        Verdict::Agrees
    } else {
        Verdict::Rounds
    }
}
