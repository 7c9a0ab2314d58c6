//! `lab-financials`: what the two listed labs earned and lost, and how fast they grew, where the accounts say so.

use super::prelude::*;
use crate::text::words::lab_financials as words;

const TABLE: &str = "lab-financials";
/// The labs: column of the table and id of the company.
const LABS: [(&str, &str); 2] = [("minimax", "minimax"), ("zhipu_ai", "zhipu-ai")];
const MONTHS: f64 = 12.0;
/// Where the bars of the first panel lie, so that a line of words fits under them.
const BARS: Lane = (0.06, 0.56);
const UNDER: f64 = 0.8;
/// Between the zero line and words that end at it.
const APART_PX: f64 = 6.0;
/// What there is a series and a row of the table for.
const LINES: [(&str, Fixed); 8] = [
    ("revenue", words::REVENUE),
    ("growth", words::GROWTH),
    ("overseas", words::OVERSEAS),
    ("loss", words::LOSS),
    ("ratio", words::RATIO),
    ("spending", words::SPENDING),
    ("burn", words::BURN),
    ("burn-year", words::BURN_YEAR),
];

/// For each of the lines above a datum of each lab; a year's burn only where a month's is a figure.
type Lines = [Column; 8];

/// Losses to the left and revenue to the right of one line, a month's burn under them, and bars of the rates.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.meanings(&[(Ink::ChinaSoft, &words::LEGEND_LOST), (Ink::China, &words::LEGEND_EARNED)]);
    let labs = LABS.map(|(column, company)| draft.company(TABLE, column, company));
    let lines = draft.row_by_row(&labs, read)?;
    let [revenue, growth, _, loss, ratio, ..] = &lines;
    let year = &draft.as_of(revenue.first());
    let account = |sub: &str| revenue.iter().map(|at| draft.row_of(at).with_sub(sub)).collect::<Vec<_>>();
    let mut accounts = [account(year), account(words::ROW_BURN.say(draft.lang))].concat();
    accounts[labs.len()].begins = true;
    let rates = [
        (words::ROW_GROWTH, words::YEAR_ON_YEAR),
        (words::ROW_SPENDING, words::YEAR_ON_YEAR),
        (words::ROW_OVERSEAS, words::OF_REVENUE),
    ];
    let rates =
        rates.map(|(name, sub)| RowLabel::new(draft.say(name)).with_sub(draft.say(sub)).with_ink(Ink::Text));
    let panels = vec![
        draft.panel(words::PANEL_ACCOUNTS, Axis::zero(TickFormat::None), accounts),
        draft.panel(words::PanelRates { year }, Axis::zero(TickFormat::Percent), rates),
    ];
    let worst = ratio.sorted(&draft.falling(ratio));
    let said = |row: usize| (draft.name(worst.at(row)), draft.value(worst.at(row)));
    let ((first, first_ratio), (other, other_ratio)) = (said(0), said(1));
    let each = draft.each_row([loss, revenue, ratio], |row, [loss, revenue, ratio]| {
        draft.say(words::Account { lab: &labs[row].name, loss, ratio, revenue })
    });
    let grown = growth.iter().map(|at| draft.named(at));
    let measures = LINES.map(|(_, measure)| capitalised(measure.say(draft.lang)));
    let names = labs.each_ref().map(|lab| lab.name.as_str());
    let printed = |lab: &str| draft.say(words::ColumnPrinted { lab });
    let series = LINES.iter().zip(&measures).zip(&lines);
    let series = series.map(|(((id, _), measure), column)| draft.series(id, measure, column));
    Ok(Figure {
        finding: draft.finding(
            words::Title { first, first_ratio, other, other_ratio, year },
            words::Subtitle { currency: draft.currency_name(), year },
        ),
        drawing: Drawing::panels(
            [1, 1, 2],
            panels,
            [account_marks(draft, &lines), rate_marks(draft, &lines)].concat(),
        ),
        series: series.collect(),
        controls: vec![Control::Currency],
        table: draft.table_of_lines(common::METRIC, measures.iter().zip(&lines), &names, &printed),
        limits: limits(draft, &lines)?,
        summary: draft.summary(
            words::SUMMARY_WHAT,
            draft.sentence(each),
            words::SummaryTrend { growth: &draft.parts(grown) },
        ),
        ..Figure::default()
    })
}

fn read<'a>(draft: &mut Draft<'a>, lab: &Record<'a>) -> Result<[Option<usize>; 8], Missing> {
    let reads = [
        Read::cell("revenue", words::REVENUE),
        Read::part("revenue", words::GROWTH, (Unit::Percent, "growth")),
        Read::cell("overseas-revenue-share", words::OVERSEAS),
        Read::cell("adjusted-net-loss", words::LOSS),
        Read::cell("rd-spending-growth", words::SPENDING),
        Read::cell("monthly-cash-burn", words::BURN),
    ];
    let [revenue, growth, overseas, loss, spending, burn] = draft.read_all(lab, &reads)?;
    let times = draft.amount(loss) / draft.amount(revenue);
    let note = words::NoteRatio { loss: draft.value(loss), revenue: draft.value(revenue) };
    let subject = lab.subject(draft, [draft.id, "loss-to-revenue", lab.id], words::RATIO);
    let result = (draft.multiple((times * 10.0).round() / 10.0), times);
    let from = ["adjusted-net-loss", "revenue"].map(|row| lab.address(row));
    let ratio = draft.push_computed(subject, result, draft.say(note), &from)?;
    let mut yearly = None;
    if draft.is_number(burn) {
        let year = draft.amount(burn) * MONTHS;
        let note = draft.say(words::NoteBurnYear { burn: draft.value(burn) });
        let subject = lab.subject(draft, [draft.id, "yearly-cash-burn", lab.id], words::BURN_YEAR);
        let result = (["~", &text::money(year, draft.axis_money(), draft.lang)].concat(), year);
        yearly = Some(draft.push_computed(subject, result, note, &[lab.address("monthly-cash-burn")])?);
    }
    let [revenue, growth, overseas, loss, ratio, spending, burn] =
        [revenue, growth, overseas, loss, ratio, spending, burn].map(Some);
    Ok([revenue, growth, overseas, loss, ratio, spending, burn, yearly])
}

fn account_marks(draft: &Draft, lines: &Lines) -> Vec<Mark> {
    let [revenue, _, _, loss, ratio, _, burn, burn_year] = lines;
    let (mut bars, mut words) = (Vec::new(), Vec::new());
    let mut under = |at: usize, row: usize, share: f64, text: String| {
        let place =
            MarkItem::at(Position::Value(0.0), Position::Row(row, share), Ink::Muted).with_size(APART_PX);
        words.push(place.with_datum(at).with_label(text, Side::Left, false, Ink::Muted));
    };
    for lab in 0..revenue.len() {
        let [revenue, loss, ratio, burn] = [revenue, loss, ratio, burn].map(|column| column.at(lab));
        let own = draft.inks_at(revenue);
        let inks = [(own.0.soft(), own.1), own];
        let lost = Bar::of(draft, loss, draft.say(words::Lost { loss: draft.value(loss) }));
        let earned = Bar::of(draft, revenue, draft.say(words::Earned { revenue: draft.value(revenue) }));
        bars.extend(diverging(lab, BARS, Some(lost), Some(earned), inks));
        under(ratio, lab, UNDER, draft.say(words::TimesRevenue { ratio: draft.value(ratio) }));
        let row = lines[0].len() + lab;
        let Some(year) = burn_year.maybe(lab) else {
            under(burn, row, 0.5, draft.say(words::NoFigure { words: &inside(draft.value(burn)) }));
            continue;
        };
        let month = Bar::of(draft, burn, draft.say(words::AMonth { burn: draft.value(burn) }));
        bars.extend(diverging(row, BARS, Some(month), None, inks));
        under(year, row, UNDER, draft.say(words::AYear { burn: draft.value(year) }));
    }
    let zero = zero_line((0..revenue.len() * 2).map(|row| (row, row)));
    Mark::layers(0, [(MarkKind::Bar, bars), (MarkKind::Rule, zero), (MarkKind::Words, words)])
}

/// A bar for each rate of a lab, or its words where the accounts give no figure.
fn rate_marks(draft: &Draft, lines: &Lines) -> Vec<Mark> {
    let [_, growth, overseas, _, _, spending, ..] = lines;
    let (mut bars, mut unstated) = (Vec::new(), Vec::new());
    for (lab, lane) in [UPPER, LOWER].into_iter().enumerate() {
        for (row, at) in [growth, spending, overseas].map(|column| column.at(lab)).into_iter().enumerate() {
            if draft.is_number(at) {
                bars.push(Bar::of(draft, at, draft.named(at)).placed(row, lane, draft.inks_at(at)));
            } else {
                let none = words::NoFigureOf { lab: draft.name(at), words: &inside(draft.value(at)) };
                unstated.push(bars::words(at, row, lane, draft.say(none)));
            }
        }
    }
    Mark::layers(1, [(MarkKind::Bar, bars), (MarkKind::Words, unstated)])
}

fn limits(draft: &Draft, lines: &Lines) -> Result<Vec<String>, Missing> {
    let [_, _, _, loss, .., burn_year] = lines;
    let mut limits = vec![draft.say(words::LIMIT_ADJUSTED)];
    let more = |(lab, year): &(usize, usize)| draft.amount(*year) > draft.amount(loss.at(*lab));
    for (lab, year) in burn_year.rows().filter(more) {
        let (burn, loss) = (draft.value(year), draft.value(loss.at(lab)));
        limits.push(draft.say(words::LimitBurn { burn, lab: draft.name(year), loss }));
    }
    let both: f64 = loss.iter().map(|at| draft.amount(at)).sum();
    let post = draft.cell("social-posts", "investor-zhang", "combined_loss")?;
    if let Some((claim, amount)) = draft.maybe_money_of(post).filter(|(_, amount)| *amount > both) {
        let multiple = &draft.multiple((amount / both).round());
        let sum = &text::money(both, draft.axis_money(), draft.lang);
        limits.push(draft.say(words::LimitPost { claim: &claim, multiple, sum }));
    }
    Ok(limits)
}
