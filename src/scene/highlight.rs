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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Item, Plot, Rect, Role};

    fn square(datum: usize, x: f64, y: f64) -> Item {
        let rect = Rect::new(x - 5.0, y - 5.0, x + 5.0, y + 5.0);
        let primitive = Primitive::Rect { rect, fill: None, stroke: None };
        Item { role: Role::Mark, datum: Some(datum), bounds: rect, primitive }
    }

    fn dot(datum: usize, center: Point) -> Item {
        let primitive = Primitive::Circle { center, radius: 4.0, fill: None, stroke: None };
        Item { role: Role::Mark, datum: Some(datum), bounds: primitive.bounds(), primitive }
    }

    /// What is painted over a datum of a plot that ends 40 px over its frame's foot.
    fn over(datum: usize, reach: Reach) -> Vec<Rect> {
        let plot = Plot {
            frame: Rect::new(0.0, 0.0, 200.0, 140.0),
            area: Rect::new(10.0, 20.0, 190.0, 100.0),
            reach,
        };
        let items = vec![square(0, 50.0, 60.0), dot(1, Point { x: 80.0, y: 60.0 }), square(2, 120.0, 120.0)];
        let scene = Scene { plots: vec![plot], items, ..Scene::default() };
        scene.highlight(datum).iter().map(Primitive::bounds).collect()
    }

    #[test]
    fn an_outline_stands_off_its_shape() {
        assert_eq!(over(0, Reach::Rows), [Rect::new(42.0, 52.0, 58.0, 68.0)]);
        assert_eq!(over(1, Reach::Rows), [Rect::new(72.0, 52.0, 88.0, 68.0)]);
        assert!(over(3, Reach::Columns).is_empty());
    }

    #[test]
    fn a_hairline_leads_to_the_axis_and_from_an_event_up_through_the_plot() {
        assert_eq!(over(0, Reach::Columns)[0], Rect::new(50.0, 68.0, 50.0, 100.0));
        assert_eq!(over(2, Reach::Columns)[0], Rect::new(120.0, 20.0, 120.0, 112.0));
        assert_eq!(over(2, Reach::Columns).len(), 2);
    }
}
