//! Growth between two dated values: multiple, yearly rate, doubling time.

/// Days in a mean Gregorian year.
const YEAR_DAYS: f64 = 365.2425;

/// Growth from one positive value to a later positive one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// Last value over first.
    pub multiple: f64,
    /// Multiple a year, at a constant rate.
    pub yearly: f64,
    /// Months in which it doubles at that rate; negative when it halves, `None` when it stands still.
    pub doubling_months: Option<f64>,
    /// Months between the two.
    pub months: f64,
}

impl Growth {
    /// Growth between `(day, value)` points in order of time. `None` unless both values are positive and the days differ.
    ///
    /// The yearly multiple is `multiple ^ (1 / years)`, the doubling time `ln 2 / ln multiple` of the span
    /// (constant proportional growth).
    ///
    /// ```
    /// use olympus::figure::Growth;
    /// let growth = Growth::between((0.0, 1.0), (730.485, 16.0)).unwrap();
    /// assert!((growth.yearly - 4.0).abs() < 1e-9);
    /// assert!((growth.doubling_months.unwrap() - 6.0).abs() < 1e-9);
    /// assert!(Growth::between((0.0, 0.0), (1.0, 2.0)).is_none());
    /// ```
    pub fn between(from: (f64, f64), to: (f64, f64)) -> Option<Growth> {
        let days = to.0 - from.0;
        if !(days > 0.0 && from.1 > 0.0 && to.1 > 0.0) {
            return None;
        }
        let multiple = to.1 / from.1;
        let years = days / YEAR_DAYS;
        let rate = multiple.ln() / years;
        let doubling_months = (rate != 0.0).then(|| std::f64::consts::LN_2 / rate * 12.0);
        Some(Growth { multiple, yearly: rate.exp(), doubling_months, months: years * 12.0 })
    }
}
