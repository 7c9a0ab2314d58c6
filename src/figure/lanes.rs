//! Lanes: things in time, one lane for each of whom they belong to, so placed that their words do not run into one another.
//!
//! Knows places and lengths of words, no data. Invariant: in one track of a lane things stand at least a dot apart, as
//! long as the lane may have enough tracks.

/// Width of a letter and of a Chinese character, in pixels: words are measured where they are drawn, here guessed.
const LETTER_PX: (f64, f64) = (7.4, 13.0);
/// How long a lane is between the designs, about; and how many tracks it may have.
const LANE: (f64, usize) = (620.0, 4);
/// A dot with the space around it.
const DOT_PX: f64 = 18.0;

/// How far words reach from their dot, as a share of a lane this many pixels long.
fn reach(words: &str, lane_px: f64) -> f64 {
    let width = |c: char| if c.is_ascii() { LETTER_PX.0 } else { LETTER_PX.1 };
    (words.chars().map(width).sum::<f64>() + DOT_PX) / lane_px.max(1.0)
}

/// The track of each thing of a lane, from where it begins and how far it reaches, in order of their beginnings: the first
/// track that is free there. Where all of the most tracks are taken, the one whose last thing begins first.
fn tracks(things: &[(f64, f64)], most: usize) -> Vec<usize> {
    // Where the last thing of each track begins and ends.
    let mut taken: Vec<(f64, f64)> = Vec::new();
    let mut tracks = Vec::with_capacity(things.len());
    for (from, reach) in things {
        let free = taken.iter().position(|(_, end)| end <= from);
        let at = free.unwrap_or_else(|| {
            if taken.len() < most.max(1) {
                taken.len()
            } else {
                let first = taken.iter().enumerate().min_by(|a, b| a.1.0.total_cmp(&b.1.0));
                first.map_or(0, |(track, _)| track)
            }
        });
        let thing = (*from, from + reach);
        match taken.get_mut(at) {
            Some(track) => *track = thing,
            None => taken.push(thing),
        }
        tracks.push(at);
    }
    tracks
}

/// How far down in a lane things stand that begin at these shares of its length and have these words.
pub(crate) fn lane<'w>(things: impl Iterator<Item = (f64, &'w str)>) -> Vec<f64> {
    let reaches: Vec<(f64, f64)> = things.map(|(from, words)| (from, reach(words, LANE.0))).collect();
    let tracks = tracks(&reaches, LANE.1);
    let count = tracks.iter().max().map_or(1, |most| most + 1) as f64;
    tracks.iter().map(|track| (*track as f64 + 0.5) / count).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_apart_share_a_track_and_close_ones_do_not() {
        assert_eq!(tracks(&[(0.0, 0.2), (0.3, 0.2), (0.6, 0.2)], 3), [0, 0, 0]);
        assert_eq!(tracks(&[(0.0, 0.2), (0.1, 0.2), (0.25, 0.2)], 3), [0, 1, 0]);
    }

    #[test]
    fn a_lane_is_divided_into_its_tracks() {
        assert_eq!(lane([(0.1, "one"), (0.5, "other")].into_iter()), [0.5, 0.5]);
        assert_eq!(lane([(0.1, "one"), (0.11, "other")].into_iter()), [0.25, 0.75]);
    }

    #[test]
    fn a_full_lane_takes_the_track_whose_last_thing_is_furthest_away() {
        assert_eq!(tracks(&[(0.0, 0.9), (0.1, 0.9), (0.2, 0.9)], 2), [0, 1, 0]);
        assert_eq!(tracks(&[(0.0, 0.9)], 0), [0]);
    }

    #[test]
    fn chinese_words_reach_further() {
        assert!(reach("发布", 100.0) > reach("ab", 100.0));
        assert_eq!(reach("", 100.0), DOT_PX / 100.0);
    }
}
