//! `deepseek-scale`: how big the price is that DeepSeek is negotiating, and what stands behind it.

use crate::data::Unit;
use crate::figure::bars::{self, bar};
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Draft, missing, needed, row_ids};
use crate::figure::stack::{self, Part};
use crate::figure::words::{Finding, Summary, count_word, inside, listed};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Mark, MarkKind, Missing, Panel, RowLabel, Series, Shape,
    Table, TickFormat,
};
use crate::look::Ink;
use crate::state::Currency;
use crate::text;
use crate::text::words::{common, deepseek_scale as words};

/// Id of the chart.
const ID: &str = "deepseek-scale";
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

/// A platform to measure against.
struct Platform {
    name: String,
    home: String,
    datum: usize,
}

/// A row of the lower panel: its name, what the article adds, and its datum.
struct Fact {
    name: String,
    context: String,
    datum: usize,
}

/// Everything the chart shows.
struct Scale {
    company: String,
    price: Fact,
    platforms: Vec<Platform>,
    together: usize,
    multiple: usize,
    facts: Vec<Fact>,
    implied: usize,
    headline: usize,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let scale = read(&mut draft)?;
    let mut limits = limits(&draft, &scale)?;
    limits.extend(draft.conversion_limit());
    let inks = [
        (Ink::China, draft.say(common::CHINA)),
        (Ink::Us, draft.say(common::UNITED_STATES)),
        (Ink::Other, draft.say(words::OTHERS)),
    ];
    Ok(Figure {
        finding: finding(&draft, &scale),
        drawing: drawing(&draft, &scale, true),
        narrow: Some(drawing(&draft, &scale, false)),
        series: series(&draft, &scale),
        controls: vec![Control::Currency],
        table: table(&draft, &scale)?,
        as_of: draft.as_of(scale.price.datum),
        limits,
        summary: summary(&draft, &scale),
        shape: Shape { narrow: 680.0, medium: 540.0, wide: 480.0 },
        ..draft.into_figure()
    }
    .with_legend(&inks))
}

fn subject<'a>(address: [&'a str; 3], name: &str, measure: String) -> Subject<'a> {
    Subject { address, name: name.to_owned(), measure, entities: vec![COMPANY.to_owned()] }
}

fn read(draft: &mut Draft) -> Result<Scale, Missing> {
    let company = draft.company_name(COMPANY);
    let fact = |draft: &mut Draft, row: &str| -> Result<Fact, Missing> {
        let name = draft.words(TABLE, row, "metric")?.to_owned();
        let context = draft.words(TABLE, row, "context")?.to_owned();
        let address = [TABLE, row, "value"];
        let datum = draft.push_cell(subject(address, &company, inside(&name)))?;
        Ok(Fact { name, context, datum })
    };
    let price = fact(draft, PRICE[1])?;
    let mut platforms: Vec<Platform> = Vec::new();
    let (mut from, mut entities) = (Vec::new(), Vec::new());
    for row in row_ids(draft.table(PLATFORMS)?) {
        from.push([PLATFORMS, row, "value"]);
        let id = draft.maybe_reference(PLATFORMS, row, "company_id").unwrap_or_default();
        let known = draft.dataset.company(id);
        let name = draft.words(PLATFORMS, row, "platform")?.to_owned();
        let datum = draft.push_money(Subject {
            address: [PLATFORMS, row, "value"],
            name: name.clone(),
            measure: inside(draft.heading(PLATFORMS, "value")?),
            entities: vec![id.to_owned()],
        })?;
        entities.push(id.to_owned());
        let home = known.map(|c| c.home.clone()).unwrap_or_default();
        platforms.push(Platform { name, home, datum });
    }
    let data: Vec<usize> = platforms.iter().map(|platform| platform.datum).collect();
    let names: Vec<&str> = platforms.iter().map(|platform| platform.name.as_str()).collect();
    let names = names.join(common::COMMA.say(draft.lang));
    let sum = subject([ID, "platforms", "value"], &names, draft.say(words::MEASURE_SUM));
    let together = draft.push_sum(Subject { entities, ..sum }, &data, &from)?;
    let multiple = draft.amount(price.datum) / draft.amount(together);
    let (above, below) = (draft.value(price.datum).to_owned(), draft.value(together).to_owned());
    let result = (text::multiple(multiple, draft.lang), multiple);
    from.insert(0, PRICE);
    let ratio = subject([ID, "multiple", "value"], &company, draft.say(words::MEASURE_MULTIPLE));
    let multiple = draft.push_quotient(ratio, (&above, &below), result, &from)?;
    let mut facts = Vec::new();
    for row in row_ids(draft.table(TABLE)?).filter(|row| *row != PRICE[1]) {
        facts.push(fact(draft, row)?);
    }
    let founder = draft.find(FOUNDER).map(|(at, _)| at).ok_or_else(|| missing(TABLE, FOUNDER[1], "value"))?;
    let implied = implied(draft, &company, founder)?;
    let headline = draft.push_money(subject(HEADLINE, &company, draft.say(words::MEASURE_HEADLINE)))?;
    let (name, context) = (draft.say(words::ROUND_IMPLIED), draft.say(words::COMPUTED));
    facts.push(Fact { name, context, datum: implied });
    let (name, context) = (draft.say(words::ROUND_HEADLINE), String::new());
    facts.push(Fact { name, context, datum: headline });
    // The largest sum on top; words and nothing at the foot.
    facts.sort_by(|a, b| draft.amount(b.datum).total_cmp(&draft.amount(a.datum)));
    Ok(Scale { company, price, platforms, together, multiple, facts, implied, headline })
}

/// The round of which the founder's sum would be the share that the text gives.
fn implied(draft: &mut Draft, company: &str, founder: usize) -> Result<usize, Missing> {
    let cell = draft.cell(FOUNDER[0], FOUNDER[1], FOUNDER[2])?;
    let share = draft.cell(SHARE[0], SHARE[1], SHARE[2])?;
    let share = needed(share.maybe_amount(Unit::Percent), SHARE)?.amount;
    // In the currency that the reader sees the founder's sum in, so that the two agree.
    let figures = cell.reading.figures();
    let shown = match draft.currency {
        Currency::Stated => figures.first(),
        _ => figures.iter().find(|q| q.unit.maybe_money() == Some(draft.axis_money())).or(figures.first()),
    };
    let mut whole = needed(shown, FOUNDER)?.clone();
    whole.amount = whole.amount / share * 100.0;
    let (above, below) = (draft.value(founder).to_owned(), text::percent(share, draft.lang));
    let result = (["~", &draft.money(&whole).0].concat(), draft.amount(founder) / share * 100.0);
    let round = subject([ID, "implied-round", "value"], company, draft.say(words::MEASURE_IMPLIED));
    draft.push_quotient(round, (&above, &below), result, &[FOUNDER, SHARE])
}

/// The price over the platforms, and under them the other figures; with what the article adds to each, where there is
/// room for a column of it.
fn drawing(draft: &Draft, scale: &Scale, context: bool) -> Drawing {
    let value = || Axis::new(AxisScale::Linear { zero: true }, TickFormat::None);
    let row = |text: &str, sub: &str, aside: &str| RowLabel {
        text: text.to_owned(),
        sub: sub.to_owned(),
        aside: if context { aside.to_owned() } else { String::new() },
        ..RowLabel::default()
    };
    let together = words::PlatformsTogether { count: &count_word(scale.platforms.len(), draft.lang) };
    let against = vec![
        row(&scale.company, &scale.price.name, &scale.price.context),
        row(&together.say(draft.lang), "", ""),
        // Room for the platforms' names, which hang under their parts.
        RowLabel::default(),
    ];
    let facts = scale.facts.iter().map(|fact| row(&fact.name, "", &fact.context)).collect();
    let multiple = words::PriceOver { multiple: draft.value(scale.multiple) };
    let over = Panel::new(value(), Axis::rows(against))
        .with_title(draft.say(words::PRICE), multiple.say(draft.lang))
        .with_aside_datum(scale.multiple);
    let under = Panel::new(value(), Axis::rows(facts))
        .with_title(draft.say(words::PANEL_BEHIND), String::new())
        .with_weight(1.9);
    Drawing::panels([1, 1, 1], vec![over, under], marks(draft, scale))
}

fn marks(draft: &Draft, scale: &Scale) -> Vec<Mark> {
    let own = draft.inks_of(COMPANY);
    let price = bar(draft, scale.price.datum, 0, bars::WHOLE, own);
    let parts: Vec<Part> = scale
        .platforms
        .iter()
        .map(|platform| Part {
            datum: platform.datum,
            amount: draft.amount(platform.datum),
            ink: inks_of(&platform.home).0,
            texture: stack::part_texture(draft.data.get(platform.datum).map(|d| d.grade).unwrap_or_default()),
            label: String::new(),
            word_ink: Ink::Text,
            name: (valued(draft, &platform.name, platform.datum), inks_of(&platform.home).1),
        })
        .collect();
    // From the last one on: the free space lies to the right.
    let mut names = stack::names(1, THICKNESS, &parts);
    names.items.reverse();
    let sum = (scale.together, draft.amount(scale.together));
    let [brace, sum] = stack::whole(1, THICKNESS, sum, draft.value(scale.together).to_owned());
    let (mut bodies, mut words) = (Vec::new(), Vec::new());
    for (row, fact) in scale.facts.iter().enumerate() {
        if draft.amount(fact.datum) > 0.0 {
            let inks = if fact.datum == scale.implied { (Ink::Other, Ink::Muted) } else { own };
            bodies.push(bar(draft, fact.datum, row, bars::WHOLE, inks));
        } else {
            words.push(bars::words(fact.datum, row, bars::WHOLE, draft.value(fact.datum).to_owned()));
        }
    }
    vec![
        Mark::new(MarkKind::Bar, vec![price]),
        Mark::new(MarkKind::Bar, stack::bar(1, THICKNESS, &parts)),
        brace,
        sum,
        names,
        Mark::new(MarkKind::Bar, bodies).in_panel(1),
        Mark::new(MarkKind::Words, words).in_panel(1),
    ]
}

fn series(draft: &Draft, scale: &Scale) -> Vec<Series> {
    let series = |id: &str, name: String, data| Series { id: id.to_owned(), name, data };
    let platforms = scale.platforms.iter().map(|platform| platform.datum);
    vec![
        series("price", scale.price.name.clone(), vec![scale.price.datum, scale.multiple]),
        series("platforms", draft.say(words::PLATFORMS), platforms.chain([scale.together]).collect()),
        series("behind", draft.say(words::BEHIND), scale.facts.iter().map(|fact| fact.datum).collect()),
    ]
}

fn table(draft: &Draft, scale: &Scale) -> Result<Table, Missing> {
    let mut table = draft.article_table(TABLE, &["metric", "value", "context"])?;
    let evidence = |at: usize| draft.data.get(at).map(|d| text::grade(d.grade.code(), draft.lang).to_owned());
    let mut add = |name: String, at: usize, context: String| {
        let evidence = evidence(at).unwrap_or_default();
        table.rows.push(vec![(name, None), draft.shown(at), (context, None), (evidence, None)]);
    };
    for platform in &scale.platforms {
        add(platform.name.clone(), platform.datum, String::new());
    }
    for at in [scale.together, scale.multiple, scale.implied, scale.headline] {
        let Some(datum) = draft.data.get(at) else { continue };
        let name = common::Whose { who: &datum.name, what: &datum.measure }.say(draft.lang);
        add(name, at, datum.note.clone());
    }
    Ok(table)
}

/// A name and what its datum says.
fn valued(draft: &Draft, name: &str, datum: usize) -> String {
    common::Valued { name, value: draft.value(datum) }.say(draft.lang)
}

fn finding(draft: &Draft, scale: &Scale) -> Finding {
    let names: Vec<&str> = scale.platforms.iter().map(|platform| platform.name.as_str()).collect();
    let title = words::Title {
        company: &scale.company,
        multiple: draft.value(scale.multiple),
        platforms: &listed(&names, draft.lang),
    };
    let subtitle = words::Subtitle { currency: text::currency(draft.axis_money(), draft.lang) };
    Finding { title: title.say(draft.lang), subtitle: subtitle.say(draft.lang) }
}

fn limits(draft: &Draft, scale: &Scale) -> Result<Vec<String>, Missing> {
    let target = draft.cell(TARGET[0], TARGET[1], TARGET[2])?;
    let yuan = needed(target.maybe_amount(Unit::Cny), TARGET)?;
    let dollars = draft.dataset.rates().convert(yuan, text::Money::Usd);
    let dollars = text::money(dollars, text::Money::Usd, draft.lang);
    let (implied, headline) = (draft.value(scale.implied), draft.value(scale.headline));
    Ok(vec![
        draft.say(words::LIMIT_PRICE),
        draft.say(words::LIMIT_TRAINING),
        draft.say(words::LIMIT_PLATFORMS),
        words::LimitYuan { dollars: &dollars, yuan: &yuan.written(draft.lang) }.say(draft.lang),
        words::LimitRound { headline, implied }.say(draft.lang),
    ])
}

fn summary(draft: &Draft, scale: &Scale) -> Summary {
    let semicolon = common::SEMICOLON.say(draft.lang);
    let platforms: Vec<String> = scale.platforms.iter().map(|p| valued(draft, &p.name, p.datum)).collect();
    let facts: Vec<String> = scale.facts.iter().map(|fact| valued(draft, &fact.name, fact.datum)).collect();
    let extremes = words::SummaryExtremes {
        platforms: &platforms.join(semicolon),
        price: draft.value(scale.price.datum),
        together: draft.value(scale.together),
    };
    let trend = words::SummaryTrend { facts: &facts.join(semicolon), multiple: draft.value(scale.multiple) };
    Summary {
        what: words::SummaryWhat { company: &scale.company }.say(draft.lang),
        extremes: extremes.say(draft.lang),
        trend: trend.say(draft.lang),
    }
}
