//! Where an element of a view is: a `NodeRef` of one type for all elements, since each type of Leptos's own is a signal more.

use std::cell::RefCell;

use leptos::html::ElementType;
use leptos::tachys::html::node_ref::NodeRefContainer;
use web_sys::Element;

thread_local! {
    /// The elements, as long as the page lasts. Leptos's own store of what one thread has asks which thread it is, by much code.
    static PLACED: RefCell<Vec<Option<Element>>> = const { RefCell::new(Vec::new()) };
}

/// An element, once its view is built.
#[derive(Clone, Copy)]
pub struct Place(usize);

impl Place {
    /// Nowhere so far.
    pub fn new() -> Place {
        PLACED.with_borrow_mut(|placed| {
            placed.push(None);
            Place(placed.len() - 1)
        })
    }

    /// The element.
    pub fn maybe(self) -> Option<Element> {
        PLACED.with_borrow(|placed| placed.get(self.0).cloned().flatten())
    }
}

impl<E: ElementType> NodeRefContainer<E> for Place {
    fn load(self, element: &Element) {
        PLACED.with_borrow_mut(|placed| {
            if let Some(place) = placed.get_mut(self.0) {
                *place = Some(element.clone());
            }
        });
    }
}
