//! Font stacks: which installed faces a family stands for, the same in every painter and in `style/tokens.css`.
//!
//! Knows names of faces, not whether they are installed. Invariant: names with spaces are in single quotes, so that
//! a stack can stand in a double-quoted attribute as it is.

use crate::scene::{Family, Weight};

/// The faces of a family, best first, as CSS writes them.
pub fn stack(family: Family) -> &'static str {
    match family {
        Family::Sans => {
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'PingFang SC', \
             'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"
        }
        Family::Serif => {
            "Charter, 'Iowan Old Style', 'Source Serif 4', Georgia, 'Noto Serif', 'Liberation Serif', \
             'Songti SC', 'Noto Serif CJK SC', serif"
        }
    }
}

/// The class that gives inline SVG this family on our pages.
pub fn class(family: Family) -> &'static str {
    match family {
        Family::Sans => "s",
        Family::Serif => "f",
    }
}

/// The weight as a CSS number.
pub fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Regular => "400",
        Weight::Strong => "600",
    }
}
