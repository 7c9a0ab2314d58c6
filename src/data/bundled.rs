//! The package that comes with the program.
//!
//! Knows the paths of its files and nothing of what is in them. Invariant: every CSV of `public/data` is listed.

use super::{DataError, Dataset};

const DESCRIPTOR: &str = include_str!("../../public/data/datapackage.json");

macro_rules! files {
    ($($name:literal)*) => {
        &[$((concat!($name, ".csv"), include_str!(concat!("../../public/data/", $name, ".csv")))),*]
    };
}

const FILES: &[(&str, &str)] = files! {
    "ai-trust"
    "alibaba-restructure"
    "commitments"
    "companies"
    "currency-rates"
    "cursor-architecture"
    "deepseek-metrics"
    "departures"
    "ecosystems"
    "events"
    "executive-summary"
    "fund-returns"
    "headline-claims"
    "infinigence-metrics"
    "infrastructure-shift"
    "ipo-performance"
    "kimi-funding"
    "kimi-revenue-mix"
    "kimi-timeline"
    "lab-financials"
    "listed-platforms"
    "listing-dates"
    "model-rankings"
    "models"
    "openrouter-metrics"
    "people"
    "prose-figures"
    "revenue-run-rate"
    "scenarios"
    "short-drama"
    "social-posts"
    "sources"
    "token-growth"
    "training"
    "users"
    "valuation-convergence"
};

impl Dataset {
    /// The package in `public/data`, as it was when the program was built.
    ///
    /// # Errors
    /// As [`Dataset::parse`]; the tests make sure that there are none.
    pub fn bundled() -> Result<Dataset, DataError> {
        Dataset::parse(DESCRIPTOR, &|path| {
            FILES.iter().find(|(known, _)| *known == path).map(|(_, text)| *text)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_package_is_bundled() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data");
        let mut found: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.ends_with(".csv"))
            .collect();
        found.sort();
        let mut bundled: Vec<&str> = FILES.iter().map(|(path, _)| *path).collect();
        bundled.sort_unstable();
        assert_eq!(bundled, found);
        let dataset = Dataset::bundled().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(dataset.tables().len(), found.len());
        assert_eq!(dataset.version().len(), 8);
    }
}
