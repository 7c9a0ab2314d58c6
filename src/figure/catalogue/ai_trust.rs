//! `ai-trust`: who trusts AI, what the article sets beside it, and what AI did to short dramas in China.

use super::prelude::*;
use crate::text::words::ai_trust as words;

const TABLE: &str = "ai-trust";
const DRAMA: &str = "short-drama";
/// What a share is measured against.
const WHOLE: f64 = 100.0;
/// Top and bottom of a bar in its row.
const LANE: Lane = (0.24, 0.76);
/// The columns of words on both sides and what is made of them.
const COLUMNS: [(f64, f64); 3] = [(0.0, 0.4), (0.44, 0.6), (0.66, 1.0)];

/// The survey as a pair of dots, what stands beside it as words on both sides, and bars of a drama's cost and days.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let rows = draft.rows(TABLE, "measure", Of::Nobody)?;
    let reads = [
        Read::figure("china", common::CHINA, Unit::Percent),
        Read::figure("us", common::UNITED_STATES, Unit::Percent),
        Read::figure("implication", words::IMPLICATION, Unit::Multiple),
    ];
    let [china, us, implication] = draft.columns(&rows, &reads)?;
    let [share, daily, cost, before, after] = dramas(&mut draft)?;
    let sides = [&china, &us, &implication];
    let [trust_china, trust_us, times] = sides.map(Column::first);
    let drawing = |stacked: bool| -> Result<Drawing, Missing> {
        let percent = || Axis::zero(TickFormat::Percent).including(&[0.0, WHOLE]);
        let names = |names: Vec<String>| Axis::rows(names.into_iter().map(RowLabel::new).collect());
        let beside = rows.iter().skip(1).map(|row| RowLabel::new(&row.name)).collect();
        let spans =
            [draft.words(DRAMA, "days-before", "measure")?, draft.words(DRAMA, "days-after", "measure")?];
        let panels = vec![
            Panel::new(percent(), names(vec![rows[0].name.clone()])).spanning(2),
            Panel::new(Axis::none(), Axis::rows(beside)).spanning(2),
            Panel::new(percent(), names(draft.texts(&[&words::CONVENTIONAL, &words::DRAMA])))
                .titled(draft.say(words::PANEL_COST))
                .stating(draft.say(words::Each { cost: draft.value(cost) }), cost),
            Panel::new(
                Axis::zero(TickFormat::Number).with_note(draft.say(words::DAYS)),
                names(draft.texts(&[&spans[0], &spans[1]])),
            )
            .titled(draft.say(words::PANEL_TIME))
            .stating(draft.say(words::Output { dramas: draft.value(daily) }), daily),
        ];
        // The survey: two dots, and between them how many times one is the other.
        let ends = [(trust_us, "US"), (trust_china, "CN")]
            .map(|(at, home)| DumbbellEnd::of(&draft, at, inks_of(home)));
        let mut marks = dumbbell::marks(&[ends]);
        if let Some(link) = marks.first_mut().and_then(|mark| mark.items.pop()) {
            let ratio = draft.value(times).to_owned();
            let link = link.with_datum(times).with_label(ratio, Side::Above, true, Ink::Text);
            marks[0].items.push(link);
        }
        marks.push(if stacked { stacked_words(&draft, sides) } else { words_in_columns(&draft, sides) });
        marks.extend(economics(&draft, share, [before, after])?);
        Ok(Drawing::panels([1, 1, 2], panels, marks))
    };
    let (trust, other) = (draft.value(trust_china), draft.value(trust_us));
    let china_higher = draft.amount(trust_china) > draft.amount(trust_us);
    let ratio = &text::multiple(draft.amount(trust_china) / draft.amount(trust_us), draft.lang);
    let as_of = draft.as_of(trust_china);
    let inks = draft.countries(words::BEFORE);
    Ok(Figure {
        finding: draft.finding(
            words::Title { china: trust, china_higher, us: other },
            words::Subtitle { as_of: &as_of },
        ),
        drawing: drawing(false)?,
        narrow: Some(drawing(true)?),
        series: vec![
            draft.series("cn", common::CHINA, china.iter()),
            draft.series("us", common::UNITED_STATES, us.iter()),
            draft.series("implication", words::IMPLICATION_SERIES, implication.iter()),
            draft.series("dramas", words::DRAMAS, [cost, share, daily, before, after]),
        ],
        table: table(&draft)?,
        limits: draft.texts(&[
            &words::LIMIT_SURVEY,
            &words::LIMIT_WORDS,
            &words::LIMIT_DRAMAS,
            &words::LimitRatio { china: trust, ratio, us: other },
        ]),
        summary: draft.summary(
            words::SUMMARY_WHAT,
            words::SummaryExtremes { china: trust, implication: draft.value(times), us: other },
            words::SummaryTrend {
                after: draft.value(after),
                before: draft.value(before),
                share: draft.value(share),
            },
        ),
        as_of,
        ..draft.into_figure()
    }
    .with_legend(&inks))
}

/// The short dramas' figures as printed: share of a budget, output, cost in both currencies, days before and after.
fn dramas(draft: &mut Draft) -> Result<[usize; 5], Missing> {
    let name = draft.say(words::DRAMAS);
    let dramas = Record { table: DRAMA, id: "figure", name, entities: Vec::new(), across: true };
    let mut data = [0; 5];
    let rows = ["cost-share", "new-dramas-daily", "production-cost", "days-before", "days-after"];
    for (datum, row) in data.iter_mut().zip(rows) {
        let subject = dramas.at(draft, row, draft.words(DRAMA, row, "measure")?);
        let figures = draft.cell(DRAMA, row, "figure")?.reading.figures();
        let both: Vec<String> = figures.iter().map(|quantity| quantity.written(draft.lang)).collect();
        let value = match &both[..] {
            [first, second, ..] if row == "production-cost" => draft.say(common::WithAside { first, second }),
            [first, ..] => first.clone(),
            [] => return Err(missing(DRAMA, row, "figure")),
        };
        *datum = draft.push(subject.reading(value, figures.first().map(|quantity| quantity.amount)))?;
    }
    Ok(data)
}

/// Words on both sides and what the article makes of them, under heads.
fn words_in_columns(draft: &Draft, sides: [&Column; 3]) -> Mark {
    let heads = draft.texts(&[&common::CHINA, &common::US, &words::READ_AS]);
    let heads = heads.into_iter().zip([Ink::ChinaText, Ink::UsText, Ink::Muted]).zip(COLUMNS);
    let head = |((text, ink), across)| MarkItem::block(across, Position::Row(0, -0.16), text, true, ink);
    let mut words: Vec<MarkItem> = heads.map(head).collect();
    for row in 1..sides[0].len() {
        let sides = sides.into_iter().zip([Ink::Text, Ink::Text, Ink::Muted]).zip(COLUMNS);
        let block = |((column, ink), across): ((&Column, Ink), _)| {
            draft.block(column.at(row), across, Position::Row(row - 1, 0.5), ink)
        };
        words.extend(sides.map(block));
    }
    Mark::new(MarkKind::Words, words).in_panel(1)
}

/// The same one under the other, each line beginning with whose it is.
fn stacked_words(draft: &Draft, sides: [&Column; 3]) -> Mark {
    let lines = [
        (common::CHINA, Ink::ChinaText, 1.0 / 6.0),
        (common::US, Ink::UsText, 0.5),
        (words::READ_AS, Ink::Muted, 5.0 / 6.0),
    ];
    let line = |row: usize, column: &Column, (whose, ink, height): (Fixed, Ink, f64)| {
        let text = draft.whose(whose.say(draft.lang), column.at(row));
        MarkItem::block((0.0, 1.0), Position::Row(row - 1, height), text, false, ink)
            .with_datum(column.at(row))
    };
    let rows =
        (1..sides[0].len()).flat_map(|row| sides.into_iter().zip(lines).map(move |(c, l)| (row, c, l)));
    Mark::new(MarkKind::Words, rows.map(|(row, c, l)| line(row, c, l)).collect()).in_panel(1)
}

/// The cost beside a conventional budget, and the ranges of days.
fn economics(draft: &Draft, share: usize, days: [usize; 2]) -> Result<[Mark; 2], Missing> {
    let bar = |row: usize, (from, to): (f64, f64), home: &str, at: usize| {
        let (ink, words) = inks_of(home);
        MarkItem::at(Position::Value(from), Position::Row(row, LANE.0), ink)
            .with_end(Position::Value(to), Position::Row(row, LANE.1))
            .with_texture(texture_of(draft.grade(at)))
            .with_datum(at)
            .with_label(draft.value(at).to_owned(), Side::Right, true, words)
    };
    let budget = MarkItem::at(Position::Value(0.0), Position::Row(0, LANE.0), Ink::Other)
        .with_end(Position::Value(WHOLE), Position::Row(0, LANE.1))
        .with_label(text::percent(WHOLE, draft.lang), Side::Right, false, Ink::Muted);
    let mut spans = Vec::new();
    for (row, (id, home)) in [("days-before", ""), ("days-after", "CN")].into_iter().enumerate() {
        let range = draft.figure_in([DRAMA, id, "figure"], Unit::Days)?.interval;
        spans.push(bar(row, (range.lo, range.hi), home, days[row]));
    }
    let costs = vec![budget, bar(1, (0.0, draft.amount(share)), "CN", share)];
    Ok([Mark::new(MarkKind::Bar, costs).in_panel(2), Mark::new(MarkKind::Bar, spans).in_panel(3)])
}

fn table(draft: &Draft) -> Result<Table, Missing> {
    let mut table = draft.article_table(TABLE, &["measure", "china", "us", "implication"])?;
    for mut row in draft.article_table(DRAMA, &["measure", "figure"])?.rows {
        // Nothing stands in the columns of the US and of what follows.
        row.splice(2..2, [plain(""), plain("")]);
        table.rows.push(row);
    }
    Ok(table)
}
