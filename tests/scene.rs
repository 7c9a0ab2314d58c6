//! Scenes of every chart in every width, language and design: snapshots, and what must hold for all of them.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod common_charts;

use common_charts::{Case, cases};
use olympus::figure::{MarkKind, Side};
use olympus::paint::record::record;
use olympus::scene::{Item, NOWHERE, Point, Primitive, Rect, Role, Size, Step};

#[test]
fn scenes_are_as_they_were() {
    for case in cases().iter().filter(|case| case.kept) {
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("scene-{}", case.name), record(&case.scene));
        });
    }
}

#[test]
fn scenes_carry_no_warning_and_leave_no_label_out() {
    for Case { name, scene, .. } in cases() {
        assert!(scene.warnings.is_empty(), "{name}: {:?}", scene.warnings);
        assert!(scene.left_out.is_empty(), "{name}: {:?}", scene.left_out);
    }
}

#[test]
fn words_stay_in_the_frame_and_off_each_other() {
    for Case { name, scene, .. } in cases() {
        let words: Vec<(&str, Rect)> = scene
            .items
            .iter()
            .filter_map(|item| match &item.primitive {
                Primitive::Text { text, .. } => Some((text.as_str(), item.bounds)),
                _ => None,
            })
            .collect();
        for (i, (text, bounds)) in words.iter().enumerate() {
            let inside = bounds.x0 >= -0.5
                && bounds.x1 <= scene.size.w + 1.0
                && bounds.y0 >= -0.5
                && bounds.y1 <= scene.size.h + 0.5;
            assert!(inside, "{name}: “{text}” leaves the frame: {bounds:?} of {:?}", scene.size);
            for (other, taken) in words.iter().skip(i + 1) {
                assert!(
                    !bounds.intersects(*taken),
                    "{name}: “{text}” {bounds:?} lies on “{other}” {taken:?}"
                );
            }
        }
    }
}

#[test]
fn no_line_ends_or_begins_with_the_wrong_mark_or_parts_a_number_from_its_unit() {
    let opening = ['“', '‘', '（', '《', '「', '(', '['];
    let closing = ['，', '。', '、', '；', '：', '）', '”', '’', '》', '」', '！', '？', ')', ']', ',', ';'];
    let unit = ['年', '月', '日', '天', '万', '亿', '倍', '个', '名', '元'];
    for Case { name, scene, .. } in cases() {
        let mut before = "";
        for item in &scene.items {
            let Primitive::Text { text, .. } = &item.primitive else { continue };
            assert!(!text.ends_with(opening), "{name}: a line ends in “{text}”");
            assert!(!text.starts_with(closing), "{name}: a line begins with “{text}”");
            // A company's name that begins like a unit is not one.
            let is_unit = text.starts_with(unit) && !text.starts_with("月之暗面");
            let parted = before.ends_with(|c: char| c.is_ascii_digit()) && is_unit;
            assert!(!parted, "{name}: “{before}” and “{text}” are parted");
            before = text;
        }
    }
}

#[test]
fn words_at_marks_keep_clear_of_lines() {
    let mut crossed = Vec::new();
    for Case { name, scene, .. } in cases() {
        let lines: Vec<_> = scene
            .items
            .iter()
            .filter(|item| item.role == Role::Mark)
            .flat_map(|item| item.primitive.segments())
            .collect();
        for item in scene.items.iter().filter(|item| item.role == Role::Label) {
            let Primitive::Text { text, .. } = &item.primitive else { continue };
            if lines.iter().any(|(a, b)| item.bounds.is_crossed(*a, *b)) {
                crossed.push(format!("{name}: a line runs through “{text}”"));
            }
        }
    }
    assert!(crossed.is_empty(), "{crossed:#?}");
}

#[test]
fn what_is_said_beside_a_bar_stands_on_no_other() {
    for Case { name, figure, scene, .. } in cases() {
        let beside: Vec<(usize, &str)> = figure
            .drawing_at(scene.size.w)
            .marks
            .iter()
            .filter(|mark| mark.kind == MarkKind::Bar)
            .flat_map(|mark| &mark.items)
            .filter_map(|item| Some((item.datum?, item.label.as_ref()?)))
            .filter(|(_, label)| matches!(label.side, Side::Left | Side::Right))
            .map(|(datum, label)| (datum, label.text.as_str()))
            .collect();
        for item in scene.items.iter().filter(|item| item.role == Role::Label) {
            let Primitive::Text { text, .. } = &item.primitive else { continue };
            let Some(datum) = item.datum.filter(|d| beside.contains(&(*d, text.as_str()))) else { continue };
            for other in scene.items.iter().filter(|other| matches!(other.primitive, Primitive::Rect { .. }))
            {
                let own = other.datum.is_none_or(|of| of == datum);
                let on = other.bounds.inflate(-1.0).intersects(item.bounds);
                assert!(own || !on, "{name}: “{text}” stands on the bar of {:?}", other.datum);
            }
        }
    }
}

#[test]
fn nothing_drawn_leaves_the_frame() {
    for Case { name, scene, .. } in cases() {
        for item in &scene.items {
            let b = item.bounds;
            let inside =
                b.x0 >= -1.0 && b.x1 <= scene.size.w + 1.0 && b.y0 >= -1.0 && b.y1 <= scene.size.h + 1.0;
            assert!(inside, "{name}: {:?} at {b:?} leaves {:?}", item.role, scene.size);
        }
    }
}

#[test]
fn every_shape_hits_itself() {
    for Case { name, scene, .. } in cases() {
        for (item, datum) in scene.bodies() {
            assert_eq!(
                scene.hit(item.bounds.center()),
                Some(datum),
                "{name}: the centre of {:?}",
                item.bounds
            );
        }
    }
}

#[test]
fn the_walk_visits_every_datum_once() {
    for case in cases() {
        let Case { name, scene, .. } = case;
        let mut seen = Vec::new();
        let mut at = scene.step(None, Step::First);
        while let Some(datum) = at {
            assert!(!seen.contains(&datum), "{name}: {datum} twice");
            seen.push(datum);
            let next = scene.step(Some(datum), Step::Next);
            at = next.filter(|n| *n != datum);
        }
        assert_eq!(seen.len(), case.shown(), "{name}: some data are out of reach");
        for datum in seen {
            assert!(scene.anchor(datum).is_some(), "{name}: datum {datum} has no shape");
            assert!(!scene.highlight(datum).is_empty());
            let back = scene.step(scene.step(Some(datum), Step::NextSeries), Step::PreviousSeries);
            assert!(back.is_some());
        }
    }
}

#[test]
fn nothing_is_smaller_than_twelve_pixels() {
    for Case { name, scene, .. } in cases() {
        for item in &scene.items {
            if let Primitive::Text { font, text, .. } = &item.primitive {
                assert!(font.size >= 12.0, "{name}: “{text}” is set at {}", font.size);
            }
        }
    }
}

#[test]
fn the_unit_stands_on_one_tick_only() {
    for Case { name, scene, .. } in cases() {
        let ticks: Vec<&str> = scene
            .items
            .iter()
            .filter(|item| item.role == Role::Axis)
            .filter_map(|item| match &item.primitive {
                Primitive::Text { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect();
        let with_note = ticks.iter().filter(|t| t.contains('·')).count();
        assert!(with_note <= 1, "{name}: {ticks:?}");
    }
}

/// Every touch of a phone's window, wherever the chart stands in it, on a grid finer than a finger.
#[test]
fn a_tip_that_a_finger_raised_is_in_sight_wherever_it_can_be() {
    let (tip, window) = (Size { w: 272.0, h: 176.0 }, 740.0);
    let mut far = 0;
    for Case { name, scene, .. } in cases().iter().filter(|case| case.scene.size.w < 400.0) {
        let tops = (0..).map(|step| 500.0 - 120.0 * f64::from(step));
        for top in tops.take_while(|top| top + scene.size.h > 200.0) {
            let (head, foot) = ((-top).max(0.0), (window - top).min(scene.size.h));
            let rows = (0..).map(|step| head + 8.0 + 41.0 * f64::from(step)).take_while(|y| *y < foot);
            for finger in
                rows.flat_map(|y| (0..5).map(move |step| Point { x: 20.0 + 76.0 * f64::from(step), y }))
            {
                let Some(datum) = scene.hit(finger) else { continue };
                let place =
                    scene.tip_position(datum, tip, (top, window), finger).expect("what is hit has a place");
                let y = place.top.or(place.bottom.map(|end| scene.size.h - end - tip.h)).expect("a side");
                let said = |item: &&Item| {
                    let own = item.role == Role::Mark || matches!(item.primitive, Primitive::Text { .. });
                    item.datum == Some(datum) && own && matches!(item.role, Role::Mark | Role::Label)
                };
                let own = scene.items.iter().filter(said).map(|item| item.bounds).reduce(Rect::union);
                let own = own.expect("what is hit is drawn");
                let fits = |y: f64| {
                    let clear = y >= own.y1 + 24.0 || y + tip.h <= own.y0 - 24.0;
                    clear && (y >= finger.y + 12.0 || y + tip.h <= finger.y - 12.0)
                };
                let lowest = window - top - tip.h;
                let possible =
                    (0..).map(|step| -top + f64::from(step)).take_while(|y| *y <= lowest).any(fits);
                let in_sight = -top <= y + 0.5 && y <= lowest + 0.5;
                assert!(!possible || in_sight, "{name}: {y} of {top} for {datum} at {finger:?}");
                far += usize::from(possible && (finger.y < own.y0 - 200.0 || finger.y > own.y1 + 200.0));
            }
        }
    }
    assert!(far > 500, "fingers far from what they mean: {far}");
}

#[test]
fn a_tip_covers_neither_its_mark_nor_the_words_at_it_nor_the_finger() {
    let tip = Size { w: 272.0, h: 176.0 };
    let mut said = 0;
    for Case { name, figure, scene, .. } in cases() {
        for (at, datum) in figure.data.iter().enumerate() {
            // In the middle of a high window and at both ends of a low one.
            for seen in [(200.0, scene.size.h + 400.0), (0.0, 300.0), (300.0 - scene.size.h, 300.0)] {
                // A finger on the datum's end in a high window, no finger in the others.
                let touched = scene.anchor(at).map(|mark| Point { x: mark.x1, y: mark.y1 });
                let finger = touched.filter(|_| seen.0 == 200.0);
                let Some(place) = scene.tip_position(at, tip, seen, finger.unwrap_or(NOWHERE)) else {
                    continue;
                };
                let left =
                    place.left.or(place.right.map(|right| scene.size.w - right - tip.w)).expect("a side");
                let top = place.top.or(place.bottom.map(|end| scene.size.h - end - tip.h)).expect("a side");
                let covered = Rect::new(left, top, left + tip.w, top + tip.h);
                assert!(left >= -0.5 && left + tip.w <= scene.size.w + 0.5, "{name}: {} leaves", datum.id);
                if let Some(p) = finger {
                    let under = covered.intersects(Rect::new(p.x - 16.0, p.y - 16.0, p.x + 16.0, p.y + 16.0));
                    assert!(!under, "{name}: the tip of {} lies under the finger", datum.id);
                }
                for item in scene.items.iter().filter(|item| item.datum == Some(at)) {
                    let own = match &item.primitive {
                        Primitive::Text { .. } => item.role == Role::Label,
                        _ => item.role == Role::Mark,
                    };
                    said += usize::from(own && item.role == Role::Label);
                    assert!(!own || !covered.intersects(item.bounds), "{name}: the tip covers {}", datum.id);
                }
            }
        }
    }
    assert!(said > 1000, "charts write values at their marks: {said}");
}
