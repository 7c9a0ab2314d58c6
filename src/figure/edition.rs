//! An edition: what the charts said in an earlier state of the dataset, and what has changed since.
//!
//! Made where the program is built, from the earlier package and the present one with the same code; fetched only by a
//! page that was asked for with an earlier version in its address. Invariant: a chart without changes is not listed with
//! any.

use crate::figure::packed::{PackError, read_one};

/// One figure that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Whose figure, and what is measured.
    pub name: String,
    /// What it was; empty where it is new.
    pub from: String,
    /// What it is; empty where it is gone.
    pub to: String,
}

/// What an edition says of one chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The chart's id.
    pub chart: String,
    /// The file of its figures as they were, from the root of the site.
    pub pack: String,
    /// What has changed since.
    pub changes: Vec<Change>,
}

/// An earlier state of the dataset, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// Every chart there was.
    pub charts: Vec<Past>,
}

impl Edition {
    /// The edition in bytes.
    ///
    /// # Errors
    /// The bytes were not made by [`Edition::to_bytes`] of the same version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Edition, PackError> {
        read_one(bytes)
    }

    /// What it says of a chart, if the chart was there.
    pub fn maybe_chart(&self, id: &str) -> Option<&Past> {
        self.charts.iter().find(|past| past.chart == id)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod making {
    use super::{Change, Edition};
    use crate::figure::packed::write;
    use crate::figure::{Datum, Figure};
    use crate::text::words::common;

    impl Edition {
        /// The edition as bytes.
        pub fn to_bytes(&self) -> Vec<u8> {
            write([self])
        }
    }

    impl Change {
        /// What has changed from one state of a chart to the next: values first that differ, then what is new, then what is
        /// gone.
        pub fn between(old: &Figure, new: &Figure) -> Vec<Change> {
            let find = |figure: &'_ Figure, id: &str| figure.data.iter().position(|datum| datum.id == id);
            let name =
                |datum: &Datum| common::Further { more: &datum.measure, what: &datum.name }.say(new.lang);
            let mut changes = Vec::new();
            let (mut added, mut gone) = (Vec::new(), Vec::new());
            for datum in &new.data {
                match find(old, &datum.id).and_then(|at| old.data.get(at)) {
                    Some(before) if before.value == datum.value => {}
                    Some(before) => changes.push(Change {
                        name: name(datum),
                        from: before.value.clone(),
                        to: datum.value.clone(),
                    }),
                    None => {
                        added.push(Change {
                            name: name(datum),
                            from: String::new(),
                            to: datum.value.clone(),
                        });
                    }
                }
            }
            for datum in old.data.iter().filter(|datum| find(new, &datum.id).is_none()) {
                gone.push(Change { name: name(datum), from: datum.value.clone(), to: String::new() });
            }
            changes.extend(added);
            changes.extend(gone);
            changes
        }
    }
}
