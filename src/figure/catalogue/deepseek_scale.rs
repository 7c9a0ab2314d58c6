//! `deepseek-scale`: how big the price is that DeepSeek is negotiating, and what stands behind it.

use super::prelude::*;
use crate::text::words::deepseek_scale as words;

const TABLE: &str = "deepseek-metrics";
const PLATFORMS: &str = "listed-platforms";
const COMPANY: &str = "deepseek";
const PRICE: [&str; 3] = [TABLE, "proposed-valuation", "value"];
const FOUNDER: [&str; 3] = [TABLE, "founder-contribution", "value"];
/// The founder's share of the round, and the round's size as another article's title has it.
const SHARE: [&str; 3] = ["prose-figures", "founder-share", "figure"];
const HEADLINE: [&str; 3] = ["prose-figures", "deepseek-mega-round", "figure"];
/// The valuation again, in two currencies.
const TARGET: [&str; 3] = ["prose-figures", "deepseek-target", "figure"];
/// Share of a row that a stacked bar takes.
const THICKNESS: f64 = 0.68;

/// The price, the platforms to measure it against, alone and together, and what stands behind it.
struct Scale {
    price: usize,
    platforms: Column,
    together: usize,
    multiple: usize,
    facts: Column,
    /// Names of the facts, and what the article adds to each.
    told: Vec<[String; 2]>,
    implied: usize,
    headline: usize,
}

/// The price over the platforms as one stacked bar, and under them the other figures as bars.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.countries(words::OTHERS);
    let all = read(draft)?;
    let Scale { price, platforms, together, multiple, facts, told, implied, headline } = &all;
    let (company, over) = (draft.name(*price), draft.value(*multiple));
    let price_name = draft.words(TABLE, PRICE[1], "metric")?;
    let price_context = draft.words(TABLE, PRICE[1], "context")?;
    let count = draft.say(words::PlatformsTogether { count: &draft.count_first(platforms.len()) });
    let drawing = |context: bool| {
        let aside = |row: RowLabel, text: &str| if context { row.with_aside(text) } else { row };
        let own = aside(RowLabel::new(company).with_sub(price_name), price_context);
        // The empty row is room for the platforms' names, which hang under their parts.
        let against = [own, RowLabel::new(&count), RowLabel::default()];
        let facts = told.iter().map(|[name, context]| aside(RowLabel::new(name), context));
        let panels = vec![
            draft
                .panel(words::PRICE, Axis::zero(TickFormat::None), against)
                .stating(draft.say(words::PriceOver { multiple: over }), *multiple),
            draft.panel(words::PANEL_BEHIND, Axis::zero(TickFormat::None), facts),
        ];
        Drawing::panels([1, 1, 1], panels, marks(draft, &all))
    };
    // Under the article's own rows the platforms, and what follows from them and from the text.
    let mut table = draft.article_table(TABLE, &["metric", "value", "context"])?;
    let computed = [*together, *multiple, *implied, *headline];
    let whose = |at| draft.say(common::Whose { who: draft.name(at), what: draft.measure(at) });
    let platform_rows = platforms.iter().map(|at| (draft.name(at).to_owned(), at, ""));
    for (name, at, context) in platform_rows.chain(computed.map(|at| (whose(at), at, draft.note(at)))) {
        table.rows.push(vec![plain(name), draft.value_cell(at), plain(context), draft.grade_of(at)]);
    }
    let each = &draft.parts(platforms.iter().map(|at| draft.named(at)));
    let behind = told.iter().zip(facts.iter()).map(|([name, _], at)| draft.valued(name, at));
    let names = &draft.listed(platforms.iter().map(|at| draft.name(at)));
    Ok(Figure {
        finding: draft.finding(
            words::Title { company, multiple: over, platforms: names },
            words::Subtitle { currency: draft.currency_name() },
        ),
        drawing: drawing(true),
        narrow: Some(drawing(false)),
        series: vec![
            draft.series("price", price_name, [*price, *multiple]),
            draft.series("platforms", words::PLATFORMS, &platforms.with([*together])),
            draft.series("behind", words::BEHIND, facts),
        ],
        controls: vec![Control::Currency],
        table,
        limits: limits(draft, *implied, *headline)?,
        summary: draft.summary(
            words::SummaryWhat { company },
            words::SummaryExtremes {
                platforms: each,
                price: draft.value(*price),
                together: draft.value(*together),
            },
            words::SummaryTrend { facts: &draft.parts(behind), multiple: over },
        ),
        ..Figure::default()
    })
}

fn read(draft: &mut Draft) -> Result<Scale, Missing> {
    let own = draft.company(TABLE, "value", COMPANY);
    let fact = |draft: &mut Draft, row: &str| {
        let subject = own.subject(draft, [TABLE, row, "value"], inside(draft.words(TABLE, row, "metric")?));
        draft.push_cell(subject)
    };
    let price = fact(draft, PRICE[1])?;
    let rows = draft.rows(PLATFORMS, "platform", Of::Column("company_id"))?;
    let measure = inside(draft.heading(PLATFORMS, "value")?);
    let [platforms] = draft.columns(&rows, &[Read::cell("value", measure)])?;
    let mut from: Vec<[&str; 3]> = rows.iter().map(|row| row.address("value")).collect();
    let mut sum = own.subject(draft, [draft.id, "platforms", "value"], words::MEASURE_SUM);
    sum.name = draft.commas(rows.iter().map(|row| &row.name));
    sum.entities = rows.iter().flat_map(|row| row.entities.clone()).collect();
    let together = draft.push_sum(sum, &platforms.iter().collect::<Vec<_>>(), &from)?;
    let multiple = draft.amount(price) / draft.amount(together);
    let (above, below) = (draft.value(price).to_owned(), draft.value(together).to_owned());
    from.insert(0, PRICE);
    let ratio = own.subject(draft, [draft.id, "multiple", "value"], words::MEASURE_MULTIPLE);
    let result = (draft.multiple(multiple), multiple);
    let multiple = draft.push_quotient(ratio, (&above, &below), result, &from)?;
    let (mut facts, mut told) = (Column::default(), Vec::new());
    for row in row_ids(draft.table(TABLE)?).filter(|row| *row != PRICE[1]) {
        facts.push(fact(draft, row)?);
        let [name, context] = ["metric", "context"].map(|column| draft.words(TABLE, row, column));
        told.push([name?.to_owned(), context?.to_owned()]);
    }
    let founder = draft.find(FOUNDER).map(|(at, _)| at).ok_or_else(|| missing(TABLE, FOUNDER[1], "value"))?;
    let implied = implied(draft, &own, founder)?;
    let headline = draft.push_money(own.subject(draft, HEADLINE, words::MEASURE_HEADLINE))?;
    told.push([draft.say(words::ROUND_IMPLIED), draft.say(words::COMPUTED)]);
    told.push([draft.say(words::ROUND_HEADLINE), String::new()]);
    // The largest sum on top; words and nothing at the foot.
    let facts = facts.with([implied, headline]);
    let order = draft.falling(&facts);
    let (facts, told) = (facts.sorted(&order), in_order(&told, &order));
    Ok(Scale { price, platforms, together, multiple, facts, told, implied, headline })
}

/// The round of which the founder's sum would be the share that the text gives.
fn implied(draft: &mut Draft, own: &Record, founder: usize) -> Result<usize, Missing> {
    let share = draft.figure_in(SHARE, Unit::Percent)?.amount;
    // In the currency that the reader sees the founder's sum in, so that the two agree.
    let figures = draft.cell(FOUNDER[0], FOUNDER[1], FOUNDER[2])?.reading.figures();
    let shown = match draft.currency {
        Currency::Stated => figures.first(),
        _ => draft.own_money(figures),
    };
    let mut whole = needed(shown, FOUNDER)?.clone();
    whole.amount = whole.amount / share * 100.0;
    let (above, below) = (draft.value(founder).to_owned(), draft.percent(share));
    let result = (["~", &draft.money(&whole).0].concat(), draft.amount(founder) / share * 100.0);
    let round = own.subject(draft, [draft.id, "implied-round", "value"], words::MEASURE_IMPLIED);
    draft.push_quotient(round, (&above, &below), result, &[FOUNDER, SHARE])
}

fn marks(draft: &Draft, all: &Scale) -> Vec<Mark> {
    let own = draft.inks_of(COMPANY);
    let parts: Vec<Segment> = all.platforms.iter().map(|at| Segment::of(draft, at)).collect();
    // From the last one on: the free space lies to the right.
    let mut names = stack::names(1, THICKNESS, &parts);
    names.items.reverse();
    let sum = (all.together, draft.amount(all.together));
    let [brace, sum] = stack::whole(1, THICKNESS, sum, draft.value(all.together));
    let mut marks = vec![
        Mark::new(MarkKind::Bar, [bar(draft, all.price, 0, WHOLE, own)]),
        Mark::new(MarkKind::Bar, stack::bar(1, THICKNESS, &parts)),
        brace,
        sum,
        names,
    ];
    let computed = |at| if at == all.implied { (Ink::Other, Ink::Muted) } else { own };
    let inks = Each(all.facts.iter().map(computed).collect());
    marks.extend(Bars::of(&all.facts).above_zero().inks(inks).in_panel(1).marks(draft));
    marks
}

fn limits(draft: &Draft, implied: usize, headline: usize) -> Result<Vec<String>, Missing> {
    let yuan = draft.figure_in(TARGET, Unit::Cny)?;
    let dollars = &text::money(draft.dataset.rates().convert(yuan, Money::Usd), Money::Usd, draft.lang);
    Ok(draft.texts(&[
        &words::LIMIT_PRICE,
        &words::LIMIT_TRAINING,
        &words::LIMIT_PLATFORMS,
        &words::LimitYuan { dollars, yuan: &yuan.written(draft.lang) },
        &words::LimitRound { headline: draft.value(headline), implied: draft.value(implied) },
    ]))
}
