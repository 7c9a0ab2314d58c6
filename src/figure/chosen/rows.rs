//! Chosen bars and dots: one row a mark, the largest first unless the reader asked for an order.

use super::making::{Chosen, ChosenDatum, Plotted};
use crate::figure::bars::WHOLE;
use crate::figure::draft::texture_of;
use crate::figure::{Axis, AxisScale, Drawing, Mark, MarkItem, MarkKind, Position, RowLabel, Side};
use crate::look::Ink;
use crate::look::Texture;
use crate::scale;
use crate::state::ChartKind;
use crate::text::words::{common, explorer as words};
use crate::text::{self, Lang};

/// More marks than these are too many to read.
const MOST: usize = 12;

impl Chosen<'_> {
    /// Bars or dots of these rows.
    pub(super) fn rows(&mut self, rows: &[usize], ordered: bool) -> Plotted {
        let lanes = self.measures.len();
        let filled: Vec<usize> = rows
            .iter()
            .copied()
            .filter(|row| (0..lanes).any(|lane| self.maybe_number(*row, lane).is_some()))
            .collect();
        let most = (MOST / lanes.max(1)).max(1);
        let number = |at: usize| {
            let row = filled.get(at).copied().unwrap_or(0);
            (0..lanes).find_map(|lane| self.maybe_number(row, lane)).unwrap_or(f64::NEG_INFINITY)
        };
        let mut kept = scale::order(filled.len(), &|a, b| number(b).total_cmp(&number(a)));
        kept.truncate(most);
        if ordered {
            kept = (0..filled.len()).filter(|at| kept.contains(at)).collect();
        }
        let left = left(filled.len() - kept.len(), rows.len() - filled.len(), kept.len(), self.lang());
        let mut spots = Vec::new();
        for row in kept.into_iter().filter_map(|at| filled.get(at)) {
            let mut first = true;
            for lane in 0..lanes {
                if let Some(spot) = self.push(*row, lane, first) {
                    spots.push(spot);
                    first = false;
                }
            }
        }
        let labels: Vec<RowLabel> = spots.iter().map(|spot| self.label(spot)).collect();
        let note = common::LOG_SCALE.say(self.lang()).to_owned();
        let ticks = self.measures.first().map_or(crate::figure::TickFormat::Number, |measure| measure.ticks);
        let x =
            Axis::new(AxisScale::Linear { zero: self.choice.kind == ChartKind::Bar }, ticks).with_log(note);
        let items = spots.iter().enumerate().map(|(row, spot)| self.item(row, spot));
        let kind = if self.choice.kind == ChartKind::Bar { MarkKind::Bar } else { MarkKind::Dot };
        let drawing = Drawing::single(x, Axis::rows(labels), vec![Mark::new(kind, items)]);
        (drawing, self.series(&spots), left)
    }

    /// The label of a mark's row: what it is called once for all marks of a row of the sheet, and its measure where
    /// there are several.
    fn label(&self, spot: &ChosenDatum) -> RowLabel {
        let several = self.measures.len() > 1;
        let name = if spot.first { self.name(spot.row) } else { "" };
        let measure = self.measures.get(spot.lane).map_or("", |measure| measure.title.as_str());
        RowLabel {
            text: name.to_owned(),
            sub: if several { measure.to_owned() } else { String::new() },
            ink: Ink::Text,
            begins: several && spot.first,
            ..RowLabel::default()
        }
    }

    fn item(&self, row: usize, spot: &ChosenDatum) -> MarkItem {
        let (ink, words) = self.inks(spot.datum);
        let words = if ink == Ink::Other { Ink::Text } else { words };
        let side =
            if spot.number < 0.0 && self.choice.kind == ChartKind::Bar { Side::Left } else { Side::Right };
        let texture = texture_of(self.grade(spot.datum));
        let item = if self.choice.kind == ChartKind::Bar {
            MarkItem::at(Position::Value(0.0), Position::Row(row, WHOLE.0), ink)
                .with_end(Position::Value(spot.number), Position::Row(row, WHOLE.1))
                .with_texture(texture)
        } else {
            let texture = if texture == Texture::Solid { texture } else { Texture::Outline };
            MarkItem::at(Position::Value(spot.number), Position::Row(row, 0.5), ink)
                .with_size(6.0)
                .with_texture(texture)
        };
        // The value is in the tip and in both tables as well.
        item.with_datum(spot.datum)
            .with_label(self.value(spot.datum), side, true, words)
            .with_optional_label()
    }
}

/// What is left out of the drawing, in words; empty where nothing is.
fn left(smaller: usize, unmeasured: usize, drawn: usize, lang: Lang) -> String {
    let [more, rows, drawn] = &[smaller, unmeasured, drawn].map(|count| text::integer(count as f64, lang));
    match (smaller > 0, unmeasured > 0) {
        (true, true) => words::LargestAndUnmeasured { drawn, more, rows }.say(lang),
        (true, false) => words::Largest { drawn, more }.say(lang),
        (false, true) => words::Unmeasured { rows }.say(lang),
        (false, false) => String::new(),
    }
}
