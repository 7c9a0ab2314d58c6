//! Painters: how a scene gets to the screen or into a file.
//!
//! A painter knows primitives and themes, not figures or data. Invariant: every painter paints the same items in
//! the same order, which `record` lets tests compare.
