//! Signals and memos of values of any type, on Leptos's signals and memos of one.
//!
//! Leptos's code is compiled anew for each type that a signal holds, and where it is read once more: a dozen types were a tenth
//! of the program. Here all hold one type, a value that knows what it is. The names are Leptos's, and so is what they do.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::{Memo as LeptosMemo, RwSignal as LeptosSignal, Set, Track, With, WithUntracked};

/// A value of any type.
#[derive(Clone)]
struct Held(Arc<dyn Any + Send + Sync>);

impl Held {
    fn new<T: Send + Sync + 'static>(value: T) -> Held {
        Held(Arc::new(value))
    }

    /// The value, which is of the type that it was made of.
    fn value<T: 'static>(&self) -> Option<&T> {
        self.0.downcast_ref()
    }
}

/// A value that can be set.
pub struct RwSignal<T>(LeptosSignal<Held>, PhantomData<fn() -> T>);

/// A value that is derived from others, and made anew when they change.
pub struct Memo<T>(LeptosMemo<Held>, PhantomData<fn() -> T>);

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// A signal with its first value.
    pub fn new(value: T) -> RwSignal<T> {
        RwSignal(made(Held::new(value)), PhantomData)
    }

    /// Sets it.
    pub fn set(self, value: T) {
        set(self.0, Held::new(value));
    }
}

impl<T: PartialEq + Send + Sync + 'static> Memo<T> {
    /// A memo of what `make` makes, from what it has made before. Who reads it is told only when that differs.
    pub fn new(make: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T> {
        let make = move |old: Option<&Held>| Held::new(make(old.and_then(Held::value)));
        Memo(derived(Box::new(make), differ::<T>), PhantomData)
    }
}

/// Whether a value is another than before.
fn differ<T: PartialEq + 'static>(old: Option<&Held>, new: Option<&Held>) -> bool {
    old.and_then(Held::value::<T>) != new.and_then(Held::value)
}

/// How a value is read: by whoever is told of changes or not.
trait Source: Copy {
    fn held(self, tracked: bool) -> Option<Held>;
}

impl Source for LeptosSignal<Held> {
    #[inline(never)]
    fn held(self, tracked: bool) -> Option<Held> {
        if tracked { self.try_with(Held::clone) } else { self.try_with_untracked(Held::clone) }
    }
}

impl Source for LeptosMemo<Held> {
    #[inline(never)]
    fn held(self, tracked: bool) -> Option<Held> {
        if tracked { self.try_with(Held::clone) } else { self.try_with_untracked(Held::clone) }
    }
}

/// Leptos's names for reading, the same for both.
macro_rules! readable {
    ($name:ident) => {
        impl<T> Clone for $name<T> {
            fn clone(&self) -> $name<T> {
                *self
            }
        }

        impl<T> Copy for $name<T> {}

        impl<T: 'static> $name<T> {
            /// What `read` makes of the value; whoever runs this is told of changes.
            pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
                self.0.held(true).as_ref().and_then(Held::value).map(read).unwrap_or_else(|| gone())
            }

            /// The same, told of nothing.
            pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
                self.try_with_untracked(read).unwrap_or_else(|| gone())
            }

            /// The same, and nothing once its owner is gone.
            pub fn try_with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> Option<R> {
                self.0.held(false).as_ref().and_then(Held::value).map(read)
            }
        }

        impl<T: Clone + 'static> $name<T> {
            /// The value; whoever runs this is told of changes.
            pub fn get(self) -> T {
                self.with(T::clone)
            }

            /// The value.
            pub fn get_untracked(self) -> T {
                self.with_untracked(T::clone)
            }

            /// The value, and nothing once its owner is gone.
            pub fn try_get_untracked(self) -> Option<T> {
                self.try_with_untracked(T::clone)
            }
        }

        impl<T> $name<T> {
            /// Has whoever runs this told of changes.
            pub fn track(self) {
                self.0.track();
            }
        }
    };
}

readable!(RwSignal);
readable!(Memo);

#[inline(never)]
fn made(value: Held) -> LeptosSignal<Held> {
    LeptosSignal::new(value)
}

#[inline(never)]
fn set(signal: LeptosSignal<Held>, value: Held) {
    // Nobody waits for one whose owner is gone.
    signal.try_set(value);
}

type Making = Box<dyn Fn(Option<&Held>) -> Held + Send + Sync>;

#[inline(never)]
fn derived(make: Making, differ: fn(Option<&Held>, Option<&Held>) -> bool) -> LeptosMemo<Held> {
    LeptosMemo::new_with_compare(make, differ)
}

/// Where Leptos stops as well.
#[cold]
#[inline(never)]
#[expect(clippy::panic, reason = "a value that must be there has no other answer")]
fn gone() -> ! {
    panic!()
}
