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
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.countries(words::BEFORE);
    let rows = draft.rows(TABLE, "measure", Of::Nobody)?;
    let reads = [
        Read::figure("china", common::CHINA, Unit::Percent),
        Read::figure("us", common::UNITED_STATES, Unit::Percent),
        Read::figure("implication", words::IMPLICATION, Unit::Multiple),
    ];
    let [china, us, implication] = draft.columns(&rows, &reads)?;
    let [share, daily, cost, before, after] = dramas(draft)?;
    let sides = [&china, &us, &implication];
    let [trust_china, trust_us, times] = sides.map(Column::first);
    let spans = [draft.words(DRAMA, "days-before", "measure")?, draft.words(DRAMA, "days-after", "measure")?];
    let (each, output) = (
        draft.say(words::Each { cost: draft.value(cost) }),
        draft.say(words::Output { dramas: draft.value(daily) }),
    );
    let percent = || Axis::zero(TickFormat::Percent).including(&[0.0, WHOLE]);
    let days = Axis::zero(TickFormat::Number).with_note(draft.say(words::DAYS));
    let named = |row: &Record| RowLabel::new(&row.name);
    let panels = vec![
        Panel::new(percent(), Axis::rows(rows.iter().take(1).map(named))).spanning(2),
        Panel::new(Axis::none(), Axis::rows(rows.iter().skip(1).map(named))).spanning(2),
        draft
            .panel(words::PANEL_COST, percent(), draft.texts(&[&words::CONVENTIONAL, &words::DRAMA]))
            .stating(each, cost),
        draft.panel(words::PANEL_TIME, days, spans.map(RowLabel::new)).stating(output, daily),
    ];
    // The survey: two dots, and between them how many times one is the other.
    let survey = [trust_us, trust_china].map(|at| Column::from_iter([at]));
    let mut marks = dumbbell::marks(draft, survey.each_ref(), &Same(["US", "CN"].map(inks_of)));
    for link in &mut marks[0].items {
        let ratio = draft.value(times).to_owned();
        *link = link.clone().with_datum(times).with_label(ratio, Side::Above, true, Ink::Text);
    }
    let economics = economics(draft, share, [before, after])?;
    let drawing = |words: Mark| {
        let marks = marks.iter().cloned().chain([words]).chain(economics.clone());
        Drawing::panels([1, 1, 2], panels.clone(), marks.collect())
    };
    let (trust, other) = (draft.value(trust_china), draft.value(trust_us));
    let china_higher = draft.amount(trust_china) > draft.amount(trust_us);
    let ratio = &draft.multiple(draft.amount(trust_china) / draft.amount(trust_us));
    Ok(Figure {
        finding: draft.finding(
            words::Title { china: trust, china_higher, us: other },
            words::Subtitle { as_of: &draft.as_of(trust_china) },
        ),
        drawing: drawing(words_in_columns(draft, sides)),
        narrow: Some(drawing(stacked_words(draft, sides))),
        series: vec![
            draft.series("cn", common::CHINA, &china),
            draft.series("us", common::UNITED_STATES, &us),
            draft.series("implication", words::IMPLICATION_SERIES, &implication),
            draft.series("dramas", words::DRAMAS, [cost, share, daily, before, after]),
        ],
        table: table(draft)?,
        limits: draft.limits(&[
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
        ..Figure::default()
    })
}

/// The short dramas' figures as printed: share of a budget, output, cost in both currencies, days before and after.
fn dramas(draft: &mut Draft) -> Result<[usize; 5], Missing> {
    let rows = ["cost-share", "new-dramas-daily", "production-cost", "days-before", "days-after"];
    let rows = rows.map(|row| Record::of_nobody(DRAMA, row, draft.say(words::DRAMAS)));
    let [data] = draft.row_by_row(&rows, |draft, row| {
        let subject = row.at(draft, "figure", draft.words(DRAMA, row.id, "measure")?);
        let figures = draft.cell(DRAMA, row.id, "figure")?.reading.figures();
        let both: Vec<String> = figures.iter().map(|quantity| quantity.written(draft.lang)).collect();
        let value = match &both[..] {
            [first, second, ..] if row.id == "production-cost" => {
                draft.say(common::WithAside { first, second })
            }
            [first, ..] => first.clone(),
            [] => return Err(missing(DRAMA, row.id, "figure")),
        };
        Ok([draft.push(subject.reading(value, figures.first().map(|quantity| quantity.amount)))?])
    })?;
    Ok([0, 1, 2, 3, 4].map(|row| data.at(row)))
}

/// Words on both sides and what the article makes of them, under heads.
fn words_in_columns(draft: &Draft, sides: [&Column; 3]) -> Mark {
    let heads = draft.texts(&[&common::CHINA, &common::US, &words::READ_AS]);
    let heads = heads.into_iter().zip([Ink::ChinaText, Ink::UsText, Ink::Muted]).zip(COLUMNS);
    let head = |((text, ink), across)| MarkItem::block(across, Position::Row(0, -0.16), text, true, ink);
    let blocks = (1..sides[0].len()).flat_map(|row| {
        let sides = sides.into_iter().zip([Ink::Text, Ink::Text, Ink::Muted]).zip(COLUMNS);
        sides.map(move |((side, ink), across)| {
            draft.block(side.at(row), across, Position::Row(row - 1, 0.5), ink)
        })
    });
    Mark::new(MarkKind::Words, heads.map(head).chain(blocks)).in_panel(1)
}

/// The same one under the other, each line beginning with whose it is.
fn stacked_words(draft: &Draft, sides: [&Column; 3]) -> Mark {
    let lines = [
        (common::CHINA, Ink::ChinaText, 1.0 / 6.0),
        (common::US, Ink::UsText, 0.5),
        (words::READ_AS, Ink::Muted, 5.0 / 6.0),
    ];
    let blocks = (1..sides[0].len()).flat_map(|row| {
        sides.into_iter().zip(lines).map(move |(side, (whose, ink, height))| {
            let text = draft.whose(whose.say(draft.lang), side.at(row));
            MarkItem::block((0.0, 1.0), Position::Row(row - 1, height), text, false, ink)
                .with_datum(side.at(row))
        })
    });
    Mark::new(MarkKind::Words, blocks).in_panel(1)
}

/// The cost beside a conventional budget, and the ranges of days.
fn economics(draft: &Draft, share: usize, days: [usize; 2]) -> Result<[Mark; 2], Missing> {
    let bar = |row: usize, span: (f64, f64), home: &str, at: usize| {
        let (ink, words) = inks_of(home);
        let bar =
            MarkItem::bar(span, row, LANE, ink).with_texture(texture_of(draft.grade(at))).with_datum(at);
        bar.with_label(draft.value(at), Side::Right, true, words)
    };
    let budget = MarkItem::bar((0.0, WHOLE), 0, LANE, Ink::Other).joining([share]);
    let budget = budget.with_label(draft.percent(WHOLE), Side::Right, false, Ink::Muted);
    let mut spans = Vec::new();
    for (row, (id, home)) in [("days-before", ""), ("days-after", "CN")].into_iter().enumerate() {
        let range = draft.figure_in([DRAMA, id, "figure"], Unit::Days)?.interval;
        spans.push(bar(row, (range.lo, range.hi), home, days[row]));
    }
    let costs = [budget, bar(1, (0.0, draft.amount(share)), "CN", share)];
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
