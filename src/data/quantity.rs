//! Quantities: a printed figure as parsed.
//!
//! Knows nothing of how it was printed beyond what that says about the value. Invariant: the amount is finite
//! and lies in the interval.

use super::{Interval, Per, Period, Unit};

/// One figure of a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// The printed value in base units; the middle of a printed range.
    pub amount: f64,
    /// The values it may stand for: rounding, "+", ">" and ranges.
    pub interval: Interval,
    /// What it is an amount of.
    pub unit: Unit,
    /// The time over which it flows: "50T+ daily".
    pub per: Option<Per>,
    /// How firmly it is put.
    pub qualifier: Qualifier,
    /// What the cell says of its standing: "(negotiating)".
    pub status: Option<Status>,
    /// What the cell says of its part: "32B active".
    pub role: Option<QuantityRole>,
    /// When, where the cell says so: "470/day (Jan 2026)".
    pub period: Option<Period>,
}

/// How firmly a figure is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    /// As it stands.
    Exact,
    /// "~": it may be off by one whole last place, twice what rounding allows. It says nothing of who vouches for it: an
    /// evidence grade comes from the package alone.
    About,
    /// "+" or "≥".
    AtLeast,
    /// ">".
    MoreThan,
    /// "≤".
    AtMost,
    /// "<".
    LessThan,
    /// "15-30".
    Range,
}

/// What a cell says of a figure's standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Being negotiated.
    Negotiating,
    /// Reported by others.
    Reported,
    /// Estimated.
    Estimated,
    /// Implied.
    Implied,
    /// Planned or proposed.
    Planned,
    /// Projected.
    Projected,
}

/// What a cell says of a figure's part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityRole {
    /// All of a model's parameters, of which some are active.
    Total,
    /// A model's active parameters.
    Active,
    /// All parameters of a model in which all are active.
    Dense,
    /// Against the year before.
    Yoy,
    /// A change: a percentage printed with its sign.
    Change,
    /// A market capitalisation.
    MarketCap,
    /// A valuation.
    Valuation,
    /// Money raised.
    Raised,
    /// On top of what was there.
    Additional,
    /// The whole in "6 of 10".
    OutOf,
    /// The time in "$53B over 3 years".
    Over,
}

impl Qualifier {
    /// The sign that stands before the figure; empty where there is none.
    pub fn sign_before(self) -> &'static str {
        match self {
            Qualifier::About => "~",
            Qualifier::MoreThan => ">",
            Qualifier::AtMost => "≤",
            Qualifier::LessThan => "<",
            Qualifier::Exact | Qualifier::AtLeast | Qualifier::Range => "",
        }
    }

    /// The sign that stands after the figure; empty where there is none.
    pub fn sign_after(self) -> &'static str {
        if self == Qualifier::AtLeast { "+" } else { "" }
    }
}

impl Status {
    /// A lower-case English word for it.
    pub fn code(self) -> &'static str {
        match self {
            Status::Negotiating => "negotiating",
            Status::Reported => "reported",
            Status::Estimated => "estimated",
            Status::Implied => "implied",
            Status::Planned => "planned",
            Status::Projected => "projected",
        }
    }
}

impl QuantityRole {
    /// A lower-case English word for it.
    pub fn code(self) -> &'static str {
        match self {
            QuantityRole::Total => "total",
            QuantityRole::Active => "active",
            QuantityRole::Dense => "dense",
            QuantityRole::Yoy => "yoy",
            QuantityRole::Change => "change",
            QuantityRole::MarketCap => "market-cap",
            QuantityRole::Valuation => "valuation",
            QuantityRole::Raised => "raised",
            QuantityRole::Additional => "additional",
            QuantityRole::OutOf => "out-of",
            QuantityRole::Over => "over",
        }
    }
}
