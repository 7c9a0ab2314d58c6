//! Chosen lines: figures over the dates of their rows, one panel a measure.

use super::making::{Chosen, ChosenDatum, Plotted};
use crate::data::Grade;
use crate::figure::draft::texture_of;
use crate::figure::{Axis, AxisScale, Drawing, Mark, MarkItem, MarkKind, Panel, Position, Side, TickFormat};
use crate::look::Ink;
use crate::look::Texture;
use crate::scale;
use crate::text;
use crate::text::words::{common, explorer as words};

impl Chosen<'_> {
    /// Lines through these rows in order of time.
    pub(super) fn lines(&mut self, rows: &[usize]) -> Plotted {
        let day = |row: usize| self.sheet.cell(row, self.choice.label).and_then(|cell| cell.number);
        let dated: Vec<usize> = rows.iter().copied().filter(|row| day(*row).is_some()).collect();
        let at = |at: usize| dated.get(at).and_then(|row| day(*row)).unwrap_or_default();
        let days: Vec<f64> = (0..dated.len()).map(at).collect();
        let order = scale::order(dated.len(), &|a, b| at(a).total_cmp(&at(b)));
        let lang = self.lang();
        let lanes = self.measures.len();
        let (mut panels, mut marks, mut spots) = (Vec::new(), Vec::new(), Vec::<ChosenDatum>::new());
        for lane in 0..lanes {
            let own: Vec<(ChosenDatum, f64)> = order
                .iter()
                .filter_map(|at| Some((self.push(*dated.get(*at)?, lane, true)?, *days.get(*at)?)))
                .collect();
            if own.is_empty() {
                continue;
            }
            let panel = panels.len();
            let measure = self.measures.get(lane);
            let note = common::LOG_SCALE.say(lang).to_owned();
            let y = Axis::new(
                AxisScale::Linear { zero: true },
                measure.map_or(TickFormat::Number, |measure| measure.ticks),
            );
            let x = Axis::new(AxisScale::Time, TickFormat::Date);
            let title =
                measure.filter(|_| lanes > 1).map(|measure| measure.title.clone()).unwrap_or_default();
            panels.push(Panel::new(x, y.with_log(note)).with_title(title, String::new()));
            marks.push(Mark::new(MarkKind::Line, self.path(&own)).in_panel(panel));
            marks.push(Mark::new(MarkKind::Dot, self.dots(&own)).in_panel(panel));
            spots.extend(own.into_iter().map(|(spot, _)| spot));
        }
        let undrawn = rows.len() * lanes - spots.len();
        let left = if undrawn == 0 {
            String::new()
        } else {
            words::Undated { rows: &text::integer(undrawn as f64, lang) }.say(lang)
        };
        let (medium, wide) = (panels.len().clamp(1, 2), panels.len().clamp(1, 3));
        let drawing = Drawing::panels([1, medium, wide], panels, marks);
        (drawing, self.series(&spots), left)
    }

    fn path(&self, own: &[(ChosenDatum, f64)]) -> Vec<MarkItem> {
        let item = |(spot, day): &(ChosenDatum, f64)| {
            let projected = self.grade(spot.datum) == Grade::Projected;
            let texture = if projected { Texture::Dashed } else { Texture::Solid };
            let ink = self.inks(spot.datum).0;
            MarkItem::at(Position::Value(*day), Position::Value(spot.number), ink)
                .with_size(2.0)
                .with_texture(texture)
        };
        own.iter().map(item).collect()
    }

    fn dots(&self, own: &[(ChosenDatum, f64)]) -> Vec<MarkItem> {
        let last = own.len().saturating_sub(1);
        let item = |(at, (spot, day)): (usize, &(ChosenDatum, f64))| {
            let (ink, words) = self.inks(spot.datum);
            let words = if ink == Ink::Other { Ink::Text } else { words };
            let solid = texture_of(self.grade(spot.datum)) == Texture::Solid;
            MarkItem::at(Position::Value(*day), Position::Value(spot.number), ink)
                .with_size(5.0)
                .with_texture(if solid { Texture::Solid } else { Texture::Outline })
                .with_datum(spot.datum)
                .with_label(self.value(spot.datum), Side::Above, at == 0 || at == last, words)
                .with_optional_label()
        };
        own.iter().enumerate().map(item).collect()
    }
}
