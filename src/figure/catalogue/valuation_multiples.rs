//! `valuation-multiples`: how many years of revenue each lab's price stands for.

use crate::data::{Dataset, Interval, Quantity, Role, Unit};
use crate::figure::bars;
use crate::figure::cells::Subject;
use crate::figure::draft::{Derived, Draft, missing, needed, row_ids};
use crate::figure::words::{Finding, Summary, count_word, listed};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Panel, Place, RowLabel,
    Series, Shape, Side, Table, TickFormat,
};
use crate::look::Ink;
use crate::state::ViewState;
use crate::text::words::{Fixed, common, valuation_multiples as words};
use crate::text::{self, Lang};

/// Id of the chart.
pub(crate) const ID: &str = "valuation-multiples";
const PRICES: &str = "valuation-convergence";
const RUN_RATES: &str = "revenue-run-rate";
const ACCOUNTS: &str = "lab-financials";
/// The value of Kimi as the company puts it.
const POST_MONEY: [&str; 3] = ["prose-figures", "kimi-post-money", "figure"];

/// Where a lab's yearly revenue stands, and what sort of revenue it is.
struct Revenue {
    address: [String; 3],
    run_rate: bool,
}

/// One lab: positions of its data.
struct Lab {
    name: String,
    price: usize,
    revenue: Option<usize>,
    run_rate: bool,
    years: usize,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let labs = read(&mut draft)?;
    let rows = || {
        let label =
            |lab: &Lab| RowLabel { text: lab.name.clone(), ink: Ink::ChinaText, ..RowLabel::default() };
        Axis::rows(labs.iter().map(label).collect())
    };
    let log = |ticks| Axis::new(AxisScale::Log, ticks);
    let panel =
        |axis, title| Panel::new(axis, rows()).with_title(draft.say(title), draft.say(common::LOG_SCALE));
    let panels = vec![
        panel(log(TickFormat::Number).including(&ends(&draft, &labs)), words::PANEL_YEARS),
        panel(log(TickFormat::Money(draft.axis_money())), words::PANEL_SUMS),
    ];
    let series = |id: &str, name, data| Series { id: id.to_owned(), name: draft.say(name), data };
    let series = vec![
        series("years", words::YEARS_OF_REVENUE, labs.iter().map(|lab| lab.years).collect()),
        series("revenue", words::YEARLY_REVENUE, labs.iter().filter_map(|lab| lab.revenue).collect()),
        series("price", words::PRICE, labs.iter().map(|lab| lab.price).collect()),
    ];
    let mut limits = limits(&draft, &labs)?;
    limits.extend(draft.conversion_limit());
    let inks = [];
    Ok(Figure {
        finding: finding(&draft, &labs, &draft.latest(PRICES)?),
        drawing: Drawing::panels([1, 1, 2], panels, marks(&draft, &labs)),
        series,
        controls: vec![Control::Currency],
        table: table(&draft, &labs),
        as_of: draft.latest(PRICES)?,
        limits,
        summary: summary(&draft, &labs),
        shape: Shape { narrow: 572.0, medium: 470.0, wide: 268.0 },
        ..draft.into_figure(ID)
    }
    .with_legend(&inks))
}

/// Powers of ten around the multiples, so that the axis does not begin at one of them.
fn ends(draft: &Draft, labs: &[Lab]) -> Vec<f64> {
    let years = labs.iter().map(|lab| draft.amount(lab.years)).filter(|years| *years > 0.0);
    years.flat_map(|years| [10f64.powf(years.log10().floor()), 10f64.powf(years.log10().ceil())]).collect()
}

/// Reads every lab, the dearest in years of revenue first and those without a revenue last.
fn read(draft: &mut Draft) -> Result<Vec<Lab>, Missing> {
    let mut labs = Vec::new();
    for row in row_ids(draft.table(PRICES)?) {
        let company = draft
            .maybe_reference(PRICES, row, "company_id")
            .ok_or_else(|| missing(PRICES, row, "company_id"))?;
        let name = draft.words(PRICES, row, "company")?.to_owned();
        let lang = draft.lang;
        let subject = |address, measure: Fixed| Subject {
            address,
            name: name.clone(),
            measure: measure.say(lang).to_owned(),
            entities: vec![company.to_owned()],
        };
        let price_at = [PRICES, row, "valuation"];
        let price = draft.push_money(subject(price_at, words::MEASURE_PRICE))?;
        let measure = draft.say(words::MEASURE_YEARS);
        let Some(Revenue { address, run_rate }) = revenue_of(draft, company) else {
            let years = draft.push_derived(Derived {
                address: [ID, row, "years"],
                name: name.clone(),
                measure,
                value: draft.say(words::NOT_COMPUTABLE),
                number: None,
                note: draft.say(words::NOTE_NO_REVENUE),
                entities: vec![company.to_owned()],
                from: &[price_at],
            })?;
            labs.push(Lab { name, price, revenue: None, run_rate: false, years });
            continue;
        };
        let [table, at, column] = &address;
        let revenue_at = [table.as_str(), at.as_str(), column.as_str()];
        let sort = if run_rate { words::MEASURE_RECURRING } else { words::MEASURE_REVENUE };
        let revenue = draft.push_money(subject(revenue_at, sort))?;
        let (above, below) = (dollars(draft, price_at)?, dollars(draft, revenue_at)?);
        let multiple = above.amount / below.amount;
        let note = note(draft, above, below);
        let years = draft.push_derived(Derived {
            address: [ID, row, "years"],
            name: name.clone(),
            measure,
            value: ["~", &words::Years { years: &number(multiple, lang) }.say(lang)].concat(),
            number: Some(multiple),
            note,
            entities: vec![company.to_owned()],
            from: &[price_at, revenue_at],
        })?;
        labs.push(Lab { name, price, revenue: Some(revenue), run_rate, years });
    }
    labs.sort_by(|a, b| draft.amount(b.years).total_cmp(&draft.amount(a.years)));
    Ok(labs)
}

/// A company's yearly revenue: a run rate where the prose states one, else that of its accounts.
fn revenue_of(draft: &Draft, company: &str) -> Option<Revenue> {
    let rates = draft.dataset.maybe_table(RUN_RATES)?;
    let named = |row: &&str| draft.maybe_reference(RUN_RATES, row, "company_id") == Some(company);
    if let Some(row) = row_ids(rates).find(named) {
        return Some(Revenue { address: [RUN_RATES, row, "figure"].map(str::to_owned), run_rate: true });
    }
    let column = company.replace('-', "_");
    draft.dataset.maybe_cell(ACCOUNTS, "revenue", &column)?;
    Some(Revenue { address: [ACCOUNTS.to_owned(), "revenue".to_owned(), column], run_rate: false })
}

/// Multiples are computed in the dollars that the article prints on both sides, whatever the reader sees.
fn dollars<'a>(draft: &Draft<'a>, address: [&str; 3]) -> Result<&'a Quantity, Missing> {
    needed(draft.cell(address[0], address[1], address[2])?.maybe_amount(Unit::Usd), address)
}

/// A number of years in digits.
fn number(years: f64, lang: Lang) -> String {
    text::significant(years, 3, lang)
}

/// How a multiple was computed, and how far rounding alone could move it.
fn note(draft: &Draft, above: &Quantity, below: &Quantity) -> String {
    let lang = draft.lang;
    let (price, revenue) = (&above.written(lang), &below.written(lang));
    let Interval { lo, hi } = above.interval.divided_by(below.interval);
    let (least, most) = (&number(lo, lang), &number(hi, lang));
    if below.interval.hi.is_finite() && above.interval.hi.is_finite() {
        words::NoteRounding { least, most, price, revenue }.say(lang)
    } else {
        words::NoteBound { most, price, revenue }.say(lang)
    }
}

fn marks(draft: &Draft, labs: &[Lab]) -> Vec<Mark> {
    let dot = |at: usize, row: usize, side: Side, strong: bool| {
        let (ink, word_ink) = draft.inks_at(at);
        MarkItem::at(Place::Value(draft.amount(at)), Place::Row(row, 0.5), ink)
            .with_size(7.0)
            .with_texture(draft.dot_texture(at))
            .with_datum(at)
            .with_label(bars::mark_words(draft, at), side, strong, word_ink)
    };
    let (mut years, mut unknown) = (Vec::new(), Vec::new());
    let (mut links, mut sums) = (Vec::new(), Vec::new());
    for (row, lab) in labs.iter().enumerate() {
        let Some(revenue) = lab.revenue else {
            unknown.push(bars::words(lab.years, row, bars::WHOLE, draft.value(lab.years).to_owned()));
            sums.push(dot(lab.price, row, Side::Right, true));
            continue;
        };
        years.push(dot(lab.years, row, Side::Right, true));
        let level = Place::Row(row, 0.5);
        links.push(
            MarkItem::at(Place::Value(draft.amount(revenue)), level, draft.inks_at(lab.price).0.soft())
                .with_end(Place::Value(draft.amount(lab.price)), level)
                .with_size(3.0),
        );
        sums.push(dot(revenue, row, Side::Left, false));
        sums.push(dot(lab.price, row, Side::Right, true));
    }
    vec![
        Mark::new(MarkKind::Dot, years),
        Mark::new(MarkKind::Words, unknown),
        Mark::new(MarkKind::Link, links).in_panel(1),
        Mark::new(MarkKind::Dot, sums).in_panel(1),
    ]
}

fn table(draft: &Draft, labs: &[Lab]) -> Table {
    let columns = [
        common::COMPANY,
        words::PRICE,
        words::YEARLY_REVENUE,
        words::COLUMN_AS_OF,
        words::YEARS_OF_REVENUE,
        words::COLUMN_COMPUTED,
        common::EVIDENCE,
    ];
    let dash = || ("—".to_owned(), None);
    let rows = labs.iter().map(|lab| {
        let note = draft.data.get(lab.years).map(|datum| datum.note.clone());
        vec![
            (lab.name.clone(), None),
            draft.shown(lab.price),
            lab.revenue.map_or_else(dash, |at| draft.shown(at)),
            lab.revenue.map_or_else(dash, |at| (draft.as_of(at), None)),
            draft.shown(lab.years),
            (note.unwrap_or_default(), None),
            draft.grade_of(lab.years),
        ]
    });
    Table {
        ids: Vec::new(),
        columns: columns.map(|column| draft.say(column)).to_vec(),
        numeric: vec![false, true, true, false, true, false, false],
        rows: rows.collect(),
    }
}

/// Labs with a multiple, the highest first.
fn computed(labs: &[Lab]) -> impl DoubleEndedIterator<Item = &Lab> {
    labs.iter().filter(|lab| lab.revenue.is_some())
}

fn finding(draft: &Draft, labs: &[Lab], when: &str) -> Finding {
    let years = |lab: Option<&Lab>| number(lab.map_or(0.0, |lab| draft.amount(lab.years)), draft.lang);
    let title = words::Title {
        labs: &count_word(computed(labs).count(), draft.lang),
        least: &years(computed(labs).next_back()),
        most: &years(computed(labs).next()),
    };
    let subtitle = words::Subtitle { as_of: when };
    Finding { title: title.say(draft.lang), subtitle: subtitle.say(draft.lang) }
}

fn limits(draft: &Draft, labs: &[Lab]) -> Result<Vec<String>, Missing> {
    let names = |keep: &dyn Fn(&&Lab) -> bool| {
        let names: Vec<&str> = labs.iter().filter(keep).map(|lab| lab.name.as_str()).collect();
        listed(&names, draft.lang)
    };
    let run_rates = &names(&|lab| lab.run_rate);
    let accounts = names(&|lab| lab.revenue.is_some() && !lab.run_rate);
    let without = names(&|lab| lab.revenue.is_none());
    let mut growth = Vec::new();
    for cell in draft.table(ACCOUNTS)?.maybe_row("revenue").into_iter().flat_map(|row| &row.cells) {
        let yoy = cell.reading.figures().iter().find(|q| q.role == Some(Role::Yoy));
        growth.extend(yoy.map(|quantity| text::percent(quantity.amount, draft.lang)));
    }
    let growth: Vec<&str> = growth.iter().map(String::as_str).collect();
    let value = needed(draft.cell(POST_MONEY[0], POST_MONEY[1], POST_MONEY[2])?.first(), POST_MONEY)?;
    let (growth, value) = (&listed(&growth, draft.lang), &value.written(draft.lang));
    Ok(vec![
        words::LimitSorts { accounts: &accounts, run_rates }.say(draft.lang),
        words::LimitGrowth { growth }.say(draft.lang),
        words::LimitBound { run_rates, value }.say(draft.lang),
        words::LimitWithout { labs: &without }.say(draft.lang),
    ])
}

fn summary(draft: &Draft, labs: &[Lab]) -> Summary {
    let each = labs.iter().map(|lab| {
        let revenue = lab.revenue.map_or("—", |at| draft.value(at));
        let [price, years] = [lab.price, lab.years].map(|at| draft.value(at));
        words::Lab { lab: &lab.name, price, revenue, years }.say(draft.lang)
    });
    let each = each.collect::<Vec<_>>().join(common::SEMICOLON.say(draft.lang));
    let valued = |lab: Option<&Lab>| {
        lab.map(|lab| common::Valued { name: &lab.name, value: draft.value(lab.years) }.say(draft.lang))
            .unwrap_or_default()
    };
    let (least, most) = (&valued(computed(labs).next_back()), &valued(computed(labs).next()));
    let count = count_word(labs.len(), draft.lang).to_ascii_lowercase();
    Summary {
        what: words::SummaryWhat { labs: &count }.say(draft.lang),
        extremes: words::SummaryExtremes { least, most }.say(draft.lang),
        trend: common::Sentence { parts: &each }.say(draft.lang),
    }
}
