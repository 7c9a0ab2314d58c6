//! Where an element of a view is: a `NodeRef` of one type for all elements, since each type of Leptos's own is a signal more.

use leptos::html::ElementType;
use leptos::prelude::*;
use leptos::tachys::html::node_ref::NodeRefContainer;
use web_sys::Element;

/// An element, once its view is built.
#[derive(Clone, Copy)]
pub struct Place(StoredValue<Option<Element>, LocalStorage>);

impl Place {
    /// Nowhere so far.
    pub fn new() -> Place {
        Place(StoredValue::new_local(None))
    }

    /// The element.
    pub fn maybe(self) -> Option<Element> {
        self.0.get_value()
    }
}

impl<E: ElementType> NodeRefContainer<E> for Place {
    fn load(self, element: &Element) {
        self.0.set_value(Some(element.clone()));
    }
}
