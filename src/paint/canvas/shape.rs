//! Rectangles, circles and paths on the canvas, through plotters-canvas.
//!
//! The backend takes whole coordinates, so it is given steps under a shrinking transform (see `paint::device`).
//! Invariant: fill first, outline over it, as in SVG.

use super::Canvas;
use crate::look::{Ink, Theme};
use crate::paint::colour::Colour;
use crate::paint::device::{Device, steps, steps_long};
use crate::paint::hatch;
use crate::scene::{Fill, Pattern, Point, Rect, Stroke};
use plotters_backend::{BackendColor, BackendStyle, DrawingBackend, Opacity};
use plotters_canvas::CanvasBackend;

/// What the backend wants to know of a style.
struct Style {
    colour: Colour,
    width: u32,
}

impl BackendStyle for Style {
    fn color(&self) -> BackendColor {
        let [r, g, b] = self.colour.rgb;
        BackendColor { alpha: Opacity(self.colour.alpha), rgb: (r, g, b) }
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

/// The outline of an area in steps.
enum Outline<'a> {
    Rect((i32, i32), (i32, i32)),
    Circle((i32, i32), u32),
    Path(&'a [(i32, i32)]),
}

impl Canvas {
    pub(super) fn rect(&mut self, rect: Rect, fill: Option<Fill>, stroke: Option<Stroke>, theme: Theme) {
        let device = self.device;
        let width = stroke.map_or(0.0, |stroke| device.crisp_width(stroke.width));
        // With an outline the area ends under its middle; without one, on whole pixels.
        let edges = |a: f64, b: f64| match stroke {
            None => device.span(a, b),
            Some(_) => (device.crisp_middle(a, width), device.crisp_middle(b, width)),
        };
        let ((x0, x1), (y0, y1)) = (edges(rect.x0, rect.x1), edges(rect.y0, rect.y1));
        let (from, to) = ((steps(x0), steps(y0)), (steps(x1), steps(y1)));
        self.pen.count_steps();
        if let Some(fill) = fill {
            if fill.pattern != Pattern::Even {
                self.hatch(&Outline::Rect(from, to), rect, fill, theme);
            } else {
                let style = fill_style(fill, theme);
                self.draw(|backend| backend.draw_rect(from, to, &style, true));
            }
        }
        if let Some(stroke) = stroke
            && let Some(style) = self.stroke_style(stroke, width, theme)
        {
            self.draw(|backend| backend.draw_rect(from, to, &style, false));
        }
    }

    pub(super) fn circle(
        &mut self,
        center: Point,
        radius: f64,
        fill: Option<Fill>,
        stroke: Option<Stroke>,
        theme: Theme,
    ) {
        let device = self.device;
        let middle = (steps(device.px(center.x)), steps(device.px(center.y)));
        let long = steps_long(device.px(radius));
        self.pen.count_steps();
        if let Some(fill) = fill {
            if fill.pattern != Pattern::Even {
                let point = Rect::new(center.x, center.y, center.x, center.y);
                self.hatch(&Outline::Circle(middle, long), point.inflate(radius), fill, theme);
            } else {
                let style = fill_style(fill, theme);
                self.draw(|backend| backend.draw_circle(middle, long, &style, true));
            }
        }
        if let Some(stroke) = stroke
            && let Some(style) = self.stroke_style(stroke, device.px(stroke.width), theme)
        {
            self.draw(|backend| backend.draw_circle(middle, long, &style, false));
        }
    }

    pub(super) fn path(
        &mut self,
        points: &[Point],
        closed: bool,
        fill: Option<Fill>,
        stroke: Option<Stroke>,
        theme: Theme,
    ) {
        self.pen.count_steps();
        if let Some(fill) = fill {
            let outline: Vec<(i32, i32)> = points.iter().map(|p| steps_of(self.device, *p)).collect();
            if fill.pattern != Pattern::Even {
                self.hatch(&Outline::Path(&outline), bounds(points), fill, theme);
            } else {
                let style = fill_style(fill, theme);
                self.draw(|backend| backend.fill_polygon(outline, &style));
            }
        }
        let Some(stroke) = stroke else { return };
        // Only a bare line is moved onto the pixels: the outline of an area has to stay at its edge.
        let (line, width) = if fill.is_none() && !closed {
            self.device.line(points, stroke.width)
        } else {
            let scaled = |p: &Point| Point { x: self.device.px(p.x), y: self.device.px(p.y) };
            (points.iter().map(scaled).collect(), self.device.px(stroke.width))
        };
        let Some(style) = self.stroke_style(stroke, width, theme) else { return };
        let line = line.iter().map(|p| (steps(p.x), steps(p.y)));
        if closed {
            // The backend leaves paths open, and going back to the start by hand would leave a notch there.
            self.pen.set_stroke(style.colour, f64::from(style.width));
            self.pen.trace(line);
            self.pen.context.close_path();
            self.pen.context.stroke();
        } else {
            self.draw(|backend| backend.draw_path(line, &style));
        }
    }

    /// Fills an outline with its pattern; `area` is what it covers, in logical pixels.
    fn hatch(&mut self, outline: &Outline<'_>, area: Rect, fill: Fill, theme: Theme) {
        self.pen.set_dash(None);
        match outline {
            Outline::Rect((x0, y0), (x1, y1)) => {
                self.pen.trace([(*x0, *y0), (*x1, *y0), (*x1, *y1), (*x0, *y1)]);
            }
            Outline::Circle(middle, radius) => self.pen.trace_circle(*middle, *radius),
            Outline::Path(points) => self.pen.trace(points.iter().copied()),
        }
        // Paper between the lines: what lies under a hatched shape does not show through.
        let (mut ground, mut lines) = ((Ink::Paper, 1.0), (fill.ink, fill.alpha));
        if fill.pattern == Pattern::Ruled {
            (ground, lines) = (lines, ground);
        }
        self.pen.set_fill(Colour::new(ground.0, ground.1, theme));
        self.pen.context.fill();
        let device = self.device;
        let colour = Colour::new(lines.0, lines.1, theme);
        let style = Style { colour, width: steps_long(device.px(hatch::width(fill.pattern))) };
        let backend = &mut self.backend;
        self.pen.clipped(|| {
            for (a, b) in hatch::lines(area, fill.ink.across()) {
                // As below.
                let _ = backend.draw_path([steps_of(device, a), steps_of(device, b)], &style);
            }
        });
    }

    /// Lets the backend draw, which sets colours behind the pen's back.
    fn draw<E>(&mut self, draw: impl FnOnce(&mut CanvasBackend) -> Result<(), E>) {
        // A context refuses nothing but a negative radius, which the backend's numbers cannot express.
        let _ = draw(&mut self.backend);
        self.pen.forget_colours();
    }

    /// Prepares a line of `width` device pixels; none if nothing would show.
    fn stroke_style(&mut self, stroke: Stroke, width: f64, theme: Theme) -> Option<Style> {
        let style = Style { colour: Colour::new(stroke.ink, stroke.alpha, theme), width: steps_long(width) };
        // A canvas ignores a width of 0 and would use the one before.
        if style.width == 0 || style.colour.alpha == 0.0 {
            return None;
        }
        let device = self.device;
        self.pen.set_dash(stroke.dash.map(|dash| dash.map(|length| f64::from(steps(device.px(length))))));
        Some(style)
    }
}

fn fill_style(fill: Fill, theme: Theme) -> Style {
    Style { colour: Colour::new(fill.ink, fill.alpha, theme), width: 0 }
}

fn steps_of(device: Device, p: Point) -> (i32, i32) {
    (steps(device.px(p.x)), steps(device.px(p.y)))
}

fn bounds(points: &[Point]) -> Rect {
    let at = |p: &Point| Rect::new(p.x, p.y, p.x, p.y);
    points.iter().map(at).reduce(Rect::union).unwrap_or_default()
}
