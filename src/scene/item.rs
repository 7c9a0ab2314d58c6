//! Items and the scene they make up.

use crate::scene::{Point, Primitive, Rect, Size};

/// What an item is in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A grid line.
    Grid,
    /// An axis line or tick label.
    Axis,
    /// A row's label.
    RowLabel,
    /// A mark's body: what can be pointed at.
    Mark,
    /// Words at a mark.
    Label,
    /// Annotation: rules and words that explain.
    Note,
    /// A panel's title.
    Title,
}

/// What a point away from every shape means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// The row it is level with.
    #[default]
    Rows,
    /// The nearest datum to its left or right.
    Columns,
}

/// One panel's place in the frame.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Plot {
    /// All that the panel may cover.
    pub frame: Rect,
    /// The area inside the axes.
    pub area: Rect,
    /// What a point away from every shape means in it.
    pub reach: Reach,
}

/// One primitive in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is.
    pub role: Role,
    /// Position of its datum in the figure.
    pub datum: Option<usize>,
    /// What is painted.
    pub primitive: Primitive,
    /// What it covers.
    pub bounds: Rect,
}

/// Everything placed; see the module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// The frame.
    pub size: Size,
    /// The panels, in reading order.
    pub plots: Vec<Plot>,
    /// Items in paint order.
    pub items: Vec<Item>,
    /// Data in reading order, series by series: the keyboard's walk.
    pub walk: Vec<Vec<usize>>,
    /// What could not be placed well; tests fail on any.
    pub warnings: Vec<String>,
    /// Labels that fit nowhere: what they say of their data, tip, walk and table say as well.
    pub left_out: Vec<String>,
}

impl Scene {
    /// The panel that a point lies in.
    pub fn plot_at(&self, p: Point) -> Option<&Plot> {
        self.plots.iter().find(|plot| plot.frame.contains(p))
    }
}
