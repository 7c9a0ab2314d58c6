//! Exchange rates: how amounts in one currency are shown in another.
//!
//! Knows only the rates that the package names. Invariant: both rates are finite and positive.

use super::{Quantity, Unit};
use crate::text::Money;

/// Units of a currency to the US dollar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rates {
    /// Yuan to the dollar.
    pub cny_per_usd: f64,
    /// Hong Kong dollars to the dollar.
    pub hkd_per_usd: f64,
}

impl Rates {
    /// Units of a currency to the US dollar; 1 for the dollar itself.
    pub fn per_usd(&self, money: Money) -> f64 {
        match money {
            Money::Usd => 1.0,
            Money::Cny => self.cny_per_usd,
            Money::Hkd => self.hkd_per_usd,
        }
    }

    /// These, with another one for a currency. That of the dollar to itself stays 1.
    pub fn with(self, money: Money, per_usd: f64) -> Rates {
        match money {
            Money::Usd => self,
            Money::Cny => Rates { cny_per_usd: per_usd, ..self },
            Money::Hkd => Rates { hkd_per_usd: per_usd, ..self },
        }
    }

    /// The amount of a quantity in a currency; unchanged where it is none of money.
    pub fn convert(&self, quantity: &Quantity, to: Money) -> f64 {
        quantity.amount * self.factor(quantity.unit, to)
    }

    /// What an amount in a unit is multiplied by to be shown in a currency; 1 where it is none of money.
    pub fn factor(&self, from: Unit, to: Money) -> f64 {
        match from.maybe_money() {
            Some(from) if from != to => self.per_usd(to) / self.per_usd(from),
            _ => 1.0,
        }
    }
}
