//! What the overlay paints over a datum that has the focus.

use crate::look::Ink;
use crate::scene::{Point, Primitive, Reach, Scene, Stroke};

impl Scene {
    /// Outlines around the shapes of a datum, and a hairline to the axis, from under it through the plot, where the
    /// reach is by column.
    pub fn highlight(&self, datum: usize) -> Vec<Primitive> {
        let stroke = Some(Stroke { ink: Ink::Focus, width: 2.0, dash: None, alpha: 1.0 });
        let mut shapes = Vec::new();
        for (item, _) in self.bodies().filter(|(_, d)| *d == datum) {
            let bounds = item.bounds;
            let Some(plot) = self.plot_at(bounds.center()).filter(|plot| plot.reach == Reach::Columns) else {
                continue;
            };
            let x = bounds.center().x;
            let line = Stroke { ink: Ink::Axis, width: 1.0, dash: Some([3.0, 3.0]), alpha: 1.0 };
            // Events stand under the plot: from there the line leads up through it.
            let (from, to) = if bounds.center().y > plot.area.y1 {
                (bounds.y0 - 3.0, plot.area.y0)
            } else {
                (bounds.y1 + 3.0, plot.area.y1)
            };
            let points = vec![Point { x, y: from }, Point { x, y: to }];
            shapes.push(Primitive::Path { points, closed: false, fill: None, stroke: Some(line) });
        }
        for (item, _) in self.bodies().filter(|(_, d)| *d == datum) {
            shapes.push(match &item.primitive {
                Primitive::Circle { center, radius, .. } => {
                    Primitive::Circle { center: *center, radius: radius + 4.0, fill: None, stroke }
                }
                other => Primitive::Rect { rect: other.bounds().inflate(3.0), fill: None, stroke },
            });
        }
        shapes
    }
}
