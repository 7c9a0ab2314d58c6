//! Something that comes later, and what waits for it.

use std::cell::{Cell, RefCell};
use std::hint::black_box;

/// What is to be done once it is there.
type Waiting<T> = Box<dyn FnOnce(&'static T)>;

/// A table of functions that comes later. What only such a table names need not be there before it: that is how the program is divided
/// (`site/src/parts/`).
pub struct Later<T: 'static>(Cell<Option<&'static T>>, RefCell<Vec<Waiting<T>>>);

impl<T> Later<T> {
    /// Not there so far.
    pub const fn new() -> Later<T> {
        Later(Cell::new(None), RefCell::new(Vec::new()))
    }

    /// The table, once it is there.
    pub fn maybe(&self) -> Option<&'static T> {
        self.0.get()
    }

    /// Runs now, or in its turn once the table is there.
    pub fn then(&self, run: Waiting<T>) {
        match self.maybe() {
            Some(table) => run(table),
            None => self.1.borrow_mut().push(run),
        }
    }

    /// Here it is: whatever waits is run. A second one is none the wiser.
    pub fn come(&self, table: &'static T) {
        if self.maybe().is_some() {
            return;
        }
        // A compiler that knows the one table there is would call what is in it without asking.
        let table = black_box(table);
        self.0.set(Some(table));
        for run in self.1.take() {
            run(table);
        }
    }
}
