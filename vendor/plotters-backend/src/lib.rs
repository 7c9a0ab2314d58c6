//! The interface between a program and plotters-canvas, without what plotters itself draws by it.
//!
//! plotters-canvas writes a colour's opacity by `{}`, and with a number of the language that brings the formatter of fractions, most of
//! what the crate costs a download. This stands in the place of the published interface: the same names as far as plotters-canvas
//! knows them, and an opacity that writes itself in thousandths, finer than the 255 steps of a screen.

use std::error::Error;
use std::fmt;

/// A place on the canvas: to the right and down, in pixels.
pub type BackendCoord = (i32, i32);

/// How much a colour covers: nothing at 0, all at 1.
#[derive(Clone, Copy, PartialEq)]
pub struct Opacity(pub f64);

impl PartialEq<f64> for Opacity {
    fn eq(&self, other: &f64) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for Opacity {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        let thousandths = (self.0 * 1000.0 + 0.5) as u32;
        let digits = [100, 10, 1].map(|place| b'0' + (thousandths / place % 10) as u8);
        to.write_str(if thousandths < 1000 { "0." } else { "1." })?;
        digits.iter().try_for_each(|digit| fmt::Write::write_char(to, char::from(*digit)))
    }
}

/// A colour: opacity, and red, green and blue of 255.
#[derive(Clone, Copy)]
pub struct BackendColor {
    /// How much it covers.
    pub alpha: Opacity,
    /// Red, green and blue.
    pub rgb: (u8, u8, u8),
}

/// How something is drawn.
pub trait BackendStyle {
    /// In which colour.
    fn color(&self) -> BackendColor;

    /// With lines of this many pixels.
    fn stroke_width(&self) -> u32 {
        1
    }
}

impl BackendStyle for BackendColor {
    fn color(&self) -> BackendColor {
        *self
    }
}

/// Why something was not drawn.
#[derive(Debug)]
pub enum DrawingErrorKind<E: Error + Send + Sync> {
    /// The canvas refused it.
    DrawingError(E),
}

/// What draws.
pub trait DrawingBackend: Sized {
    /// Why it may fail.
    type ErrorType: Error + Send + Sync;

    /// Width and height in pixels.
    fn get_size(&self) -> (u32, u32);

    /// Called before anything is drawn.
    fn ensure_prepared(&mut self) -> Result<(), DrawingErrorKind<Self::ErrorType>>;

    /// Called when all is drawn.
    fn present(&mut self) -> Result<(), DrawingErrorKind<Self::ErrorType>>;

    /// Draws a pixel.
    fn draw_pixel(
        &mut self,
        point: BackendCoord,
        color: BackendColor,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>>;

    /// Draws a line.
    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>>;

    /// Draws or fills a rectangle, by its upper left and lower right corner.
    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>>;

    /// Draws a line through points.
    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>>;

    /// Fills what a line through points, and back to the first, encloses.
    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>>;

    /// Draws or fills a circle.
    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>>;

    /// Draws words.
    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        pos: BackendCoord,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>>;
}

/// Which point of words is placed.
pub mod text_anchor {
    /// From top to bottom.
    #[derive(Clone, Copy)]
    pub enum VPos {
        /// The upper edge.
        Top,
        /// The middle.
        Center,
        /// The lower edge.
        Bottom,
    }

    /// From left to right.
    #[derive(Clone, Copy)]
    pub enum HPos {
        /// The left edge.
        Left,
        /// The right edge.
        Right,
        /// The middle.
        Center,
    }

    /// Both.
    #[derive(Clone, Copy)]
    pub struct Pos {
        /// From left to right.
        pub h_pos: HPos,
        /// From top to bottom.
        pub v_pos: VPos,
    }
}

/// How words are turned.
#[derive(Clone, Copy)]
pub enum FontTransform {
    /// Not at all.
    None,
    /// By a right angle.
    Rotate90,
    /// By two.
    Rotate180,
    /// By three.
    Rotate270,
}

/// How words are drawn. Olympus draws words beside the backend, so nothing is one.
pub trait BackendTextStyle {
    /// In which colour.
    fn color(&self) -> BackendColor;
    /// How large, in pixels.
    fn size(&self) -> f64;
    /// How they are turned.
    fn transform(&self) -> FontTransform;
    /// Which point of them is placed.
    fn anchor(&self) -> text_anchor::Pos;
    /// Upright, slanted or bold.
    fn style(&self) -> FontStyle;
    /// Of which family.
    fn family(&self) -> FontFamily<'_>;
}

/// Upright, slanted or bold, by the name of a style sheet.
pub struct FontStyle(pub &'static str);

impl FontStyle {
    /// The name.
    pub fn as_str(&self) -> &str {
        self.0
    }
}

/// A family of fonts, by the name of a style sheet.
pub struct FontFamily<'a>(pub &'a str);

impl FontFamily<'_> {
    /// The name.
    pub fn as_str(&self) -> &str {
        self.0
    }
}
