//! Grouping: neighbours that look alike say so once, on a `<g>` around them.
//!
//! Knows elements and attributes, not what they mean. Invariant: the elements keep their order, and each resolves
//! to exactly the attributes it would have had on its own.

use super::style::{NAMES, SLOTS, Style, StyleSlot};

/// One element, not yet written.
pub(crate) struct Element {
    /// Its tag.
    pub(crate) tag: &'static str,
    /// Attributes of its place, written out, each with a space before it.
    pub(crate) place: String,
    /// Its words, escaped, if it is text.
    pub(crate) words: Option<String>,
    /// What it looks like.
    pub(crate) style: Style,
}

/// Attributes by their bits.
type Slots = u16;

/// Bytes of `<g></g>`.
const GROUP_COST: usize = 7;

/// Writes the elements in order, grouped wherever that is shorter.
pub(crate) fn write(out: &mut String, elements: &[Element], names: &[&str; SLOTS]) {
    write_run(out, elements, names, 0);
}

fn write_run(out: &mut String, elements: &[Element], names: &[&str; SLOTS], inherited: Slots) {
    let mut rest = elements;
    while let Some(first) = rest.first() {
        // What a browser draws for itself is sent to nobody, so it is not made short.
        let (len, shared) = if cfg!(target_arch = "wasm32") { (1, 0) } else { best_run(rest, inherited) };
        let (run, after) = rest.split_at(len);
        if shared == 0 {
            out.push('<');
            out.push_str(first.tag);
            out.push_str(&first.place);
            write_slots(out, std::slice::from_ref(first), names, !inherited);
            match &first.words {
                None => out.push_str("/>"),
                Some(words) => {
                    for part in [">", words, "</", first.tag, ">"] {
                        out.push_str(part);
                    }
                }
            }
        } else {
            out.push_str("<g");
            write_slots(out, run, names, shared);
            out.push('>');
            write_run(out, run, names, inherited | shared);
            out.push_str("</g>");
        }
        rest = after;
    }
}

/// Writes the attributes in `slots`, each with the first value the run has for it.
fn write_slots(out: &mut String, run: &[Element], names: &[&str; SLOTS], slots: Slots) {
    for (slot, name) in names.iter().enumerate() {
        if slots & bit(slot) == 0 {
            continue;
        }
        let value = run.iter().find_map(|element| match &element.style[slot] {
            StyleSlot::Is(value) => Some(value),
            StyleSlot::Any | StyleSlot::Absent => None,
        });
        if let Some(value) = value {
            for part in [" ", name, "=\"", value, "\""] {
                out.push_str(part);
            }
        }
    }
}

/// How many of the leading elements to group, and the attributes they share; one element and none if grouping
/// would not be shorter.
fn best_run(elements: &[Element], inherited: Slots) -> (usize, Slots) {
    let mut alive: Slots = ((1 << SLOTS) - 1) & !inherited;
    let mut value: [Option<&str>; SLOTS] = [None; SLOTS];
    let mut uses = [0_usize; SLOTS];
    let mut best = (1, 0, GROUP_COST);
    for (n, element) in elements.iter().enumerate() {
        let (mut saved, mut shared) = (0, 0);
        for slot in 0..SLOTS {
            if alive & bit(slot) == 0 {
                continue;
            }
            match (&element.style[slot], value[slot]) {
                (StyleSlot::Any, _) => {}
                (StyleSlot::Is(new), None) => (value[slot], uses[slot]) = (Some(new.as_str()), 1),
                (StyleSlot::Is(new), Some(old)) if new == old => uses[slot] += 1,
                (StyleSlot::Absent | StyleSlot::Is(_), _) => alive &= !bit(slot),
            }
            if alive & bit(slot) != 0 && uses[slot] > 1 {
                let cost = NAMES[slot].len() + value[slot].map_or(0, str::len) + 4;
                saved += cost * (uses[slot] - 1);
                shared |= bit(slot);
            }
        }
        if saved > best.2 {
            best = (n + 1, shared, saved);
        }
        if alive == 0 {
            break;
        }
    }
    (best.0, best.1)
}

fn bit(slot: usize) -> Slots {
    1 << slot
}
