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
struct Scale<'a> {
    company: String,
    price: usize,
    platforms: Vec<Record<'a>>,
    values: Column,
    together: usize,
    multiple: usize,
    facts: Column,
    /// Names of the facts, and what the article adds to each.
    told: Vec<[String; 2]>,
    implied: usize,
    headline: usize,
}

/// The price over the platforms as one stacked bar, and under them the other figures as bars.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let all = read(&mut draft)?;
    let Scale { company, price, platforms, values, together, multiple, facts, told, implied, headline } =
        &all;
    let price_name = draft.words(TABLE, PRICE[1], "metric")?;
    let price_context = draft.words(TABLE, PRICE[1], "context")?;
    let drawing = |context: bool| {
        let row = |text: &str, sub: &str, aside: &str| {
            RowLabel::new(text).with_sub(sub).with_aside(if context { aside } else { "" })
        };
        let count = words::PlatformsTogether { count: &draft.count_first(platforms.len()) };
        // The empty row is room for the platforms' names, which hang under their parts.
        let against = [row(company, price_name, price_context), row(&draft.say(count), "", "")];
        let against = against.into_iter().chain([RowLabel::default()]).collect();
        let facts = told.iter().map(|[name, context]| row(name, "", context)).collect();
        let over = words::PriceOver { multiple: draft.value(*multiple) };
        let over = Panel::new(Axis::zero(TickFormat::None), Axis::rows(against))
            .titled(draft.say(words::PRICE))
            .stating(draft.say(over), *multiple);
        let under = Panel::new(Axis::zero(TickFormat::None), Axis::rows(facts))
            .titled(draft.say(words::PANEL_BEHIND));
        Drawing::panels([1, 1, 1], vec![over, under], marks(&draft, &all))
    };
    let mut table = draft.article_table(TABLE, &["metric", "value", "context"])?;
    let mut row = |name: &str, at, context: &str| {
        table.rows.push(vec![plain(name), draft.value_cell(at), plain(context), draft.grade_of(at)]);
    };
    platforms.iter().zip(values.iter()).for_each(|(platform, at)| row(&platform.name, at, ""));
    for at in [*together, *multiple, *implied, *headline] {
        let whose = common::Whose { who: draft.name(at), what: draft.measure(at) };
        row(&draft.say(whose), at, draft.note(at));
    }
    let each = platforms.iter().zip(values.iter()).map(|(platform, at)| draft.valued(&platform.name, at));
    let each = &draft.parts(each);
    let behind = told.iter().zip(facts.iter()).map(|([name, _], at)| draft.valued(name, at));
    let names = &draft.listed(platforms.iter().map(|platform| &platform.name));
    let (over, sum) = (draft.value(*multiple), draft.value(*together));
    let inks = draft.countries(words::OTHERS);
    Ok(Figure {
        finding: draft.finding(
            words::Title { company, multiple: over, platforms: names },
            words::Subtitle { currency: draft.currency_name() },
        ),
        drawing: drawing(true),
        narrow: Some(drawing(false)),
        series: vec![
            draft.series("price", price_name, [*price, *multiple]),
            draft.series("platforms", words::PLATFORMS, values.iter().chain([*together])),
            draft.series("behind", words::BEHIND, facts.iter()),
        ],
        controls: vec![Control::Currency],
        table,
        as_of: draft.as_of(*price),
        limits: limits(&draft, *implied, *headline)?,
        summary: draft.summary(
            words::SummaryWhat { company },
            words::SummaryExtremes { platforms: each, price: draft.value(*price), together: sum },
            words::SummaryTrend { facts: &draft.parts(behind), multiple: over },
        ),
        ..draft.into_figure()
    }
    .with_legend(&inks))
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Scale<'a>, Missing> {
    let own = draft.company(TABLE, "value", COMPANY);
    let fact = |draft: &mut Draft, row: &str| {
        let subject = own.subject(draft, [TABLE, row, "value"], inside(draft.words(TABLE, row, "metric")?));
        draft.push_cell(subject)
    };
    let price = fact(draft, PRICE[1])?;
    let platforms = draft.rows(PLATFORMS, "platform", Of::Column("company_id"))?;
    let measure = inside(draft.heading(PLATFORMS, "value")?);
    let [values] = draft.columns(&platforms, &[Read::cell("value", measure)])?;
    let mut from: Vec<[&str; 3]> = platforms.iter().map(|row| row.address("value")).collect();
    let mut sum = own.subject(draft, [draft.id, "platforms", "value"], words::MEASURE_SUM);
    sum.name = draft.commas(platforms.iter().map(|row| &row.name));
    sum.entities = platforms.iter().flat_map(|row| row.entities.clone()).collect();
    let together = draft.push_sum(sum, &values.iter().collect::<Vec<_>>(), &from)?;
    let multiple = draft.amount(price) / draft.amount(together);
    let (above, below) = (draft.value(price).to_owned(), draft.value(together).to_owned());
    let result = (text::multiple(multiple, draft.lang), multiple);
    from.insert(0, PRICE);
    let ratio = own.subject(draft, [draft.id, "multiple", "value"], words::MEASURE_MULTIPLE);
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
    facts.push(implied);
    facts.push(headline);
    told.push([draft.say(words::ROUND_IMPLIED), draft.say(words::COMPUTED)]);
    told.push([draft.say(words::ROUND_HEADLINE), String::new()]);
    // The largest sum on top; words and nothing at the foot.
    let sum = |row: usize| draft.amount(facts.at(row));
    let order = scale::order(facts.len(), &|a, b| sum(b).total_cmp(&sum(a)));
    let (facts, told) = (facts.sorted(&order), order.iter().map(|row| told[*row].clone()).collect());
    let company = own.name;
    Ok(Scale { company, price, platforms, values, together, multiple, facts, told, implied, headline })
}

/// The round of which the founder's sum would be the share that the text gives.
fn implied(draft: &mut Draft, own: &Record, founder: usize) -> Result<usize, Missing> {
    let share = draft.figure_in(SHARE, Unit::Percent)?.amount;
    // In the currency that the reader sees the founder's sum in, so that the two agree.
    let figures = draft.cell(FOUNDER[0], FOUNDER[1], FOUNDER[2])?.reading.figures();
    let shown = match draft.currency {
        Currency::Stated => figures.first(),
        _ => figures.iter().find(|q| q.unit.maybe_money() == Some(draft.axis_money())).or(figures.first()),
    };
    let mut whole = needed(shown, FOUNDER)?.clone();
    whole.amount = whole.amount / share * 100.0;
    let (above, below) = (draft.value(founder).to_owned(), text::percent(share, draft.lang));
    let result = (["~", &draft.money(&whole).0].concat(), draft.amount(founder) / share * 100.0);
    let round = own.subject(draft, [draft.id, "implied-round", "value"], words::MEASURE_IMPLIED);
    draft.push_quotient(round, (&above, &below), result, &[FOUNDER, SHARE])
}

fn marks(draft: &Draft, all: &Scale) -> Vec<Mark> {
    let own = draft.inks_of(COMPANY);
    let parts = all.platforms.iter().zip(all.values.iter()).map(|(platform, datum)| {
        let (ink, quiet) = draft.inks_at(datum);
        let (amount, texture) = (draft.amount(datum), stack::part_texture(draft.grade(datum)));
        let name = (draft.valued(&platform.name, datum), quiet);
        Segment { datum, amount, ink, texture, label: String::new(), word_ink: Ink::Text, name }
    });
    let parts: Vec<Segment> = parts.collect();
    // From the last one on: the free space lies to the right.
    let mut names = stack::names(1, THICKNESS, &parts);
    names.items.reverse();
    let sum = (all.together, draft.amount(all.together));
    let [brace, sum] = stack::whole(1, THICKNESS, sum, draft.value(all.together).to_owned());
    let mut marks = vec![
        Mark::new(MarkKind::Bar, vec![bar(draft, all.price, 0, WHOLE, own)]),
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
    Ok(draft.limits(&[
        &words::LIMIT_PRICE,
        &words::LIMIT_TRAINING,
        &words::LIMIT_PLATFORMS,
        &words::LimitYuan { dollars, yuan: &yuan.written(draft.lang) },
        &words::LimitRound { headline: draft.value(headline), implied: draft.value(implied) },
    ]))
}
