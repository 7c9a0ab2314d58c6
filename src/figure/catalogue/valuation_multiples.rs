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
use crate::scene::Ink;
use crate::state::ViewState;
use crate::text;

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
    let titled =
        |panel: Panel, en, zh| panel.with_title(draft.said(en, zh), draft.said("log scale", "对数刻度"));
    let panels = vec![
        titled(
            Panel::new(log(TickFormat::Number).including(&ends(&draft, &labs)), rows()),
            "Price in years of revenue",
            "价格相当于多少年的营收",
        ),
        titled(
            Panel::new(log(TickFormat::Money(draft.axis_money())), rows()),
            "From a year’s revenue to the price",
            "从年营收到价格",
        ),
    ];
    let series = |id: &str, en, zh, data| Series { id: id.to_owned(), name: draft.said(en, zh), data };
    let series = vec![
        series("years", "Years of revenue", "营收年数", labs.iter().map(|lab| lab.years).collect()),
        series("revenue", "Yearly revenue", "年营收", labs.iter().filter_map(|lab| lab.revenue).collect()),
        series("price", "Price", "价格", labs.iter().map(|lab| lab.price).collect()),
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
        let subject = |address, measure| Subject {
            address,
            name: name.clone(),
            measure,
            entities: vec![company.to_owned()],
        };
        let price_at = [PRICES, row, "valuation"];
        let price = draft.push_money(subject(price_at, draft.said("valuation", "估值")))?;
        let measure = draft.said("price in years of revenue", "价格相当于营收的年数");
        let Some(Revenue { address, run_rate }) = revenue_of(draft, company) else {
            let note = draft.said("The article states no revenue for it.", "原文没有给出其营收。");
            let years = draft.push_derived(Derived {
                address: [ID, row, "years"],
                name: name.clone(),
                measure,
                value: draft.said("not computable: no revenue stated", "无法计算：未给出营收"),
                number: None,
                note,
                entities: vec![company.to_owned()],
                from: &[price_at],
            })?;
            labs.push(Lab { name, price, revenue: None, run_rate: false, years });
            continue;
        };
        let [table, at, column] = &address;
        let revenue_at = [table.as_str(), at.as_str(), column.as_str()];
        let sort = if run_rate {
            draft.said("annual recurring revenue", "年度经常性收入")
        } else {
            draft.said("yearly revenue", "年营收")
        };
        let revenue = draft.push_money(subject(revenue_at, sort))?;
        let (above, below) = (dollars(draft, price_at)?, dollars(draft, revenue_at)?);
        let multiple = above.amount / below.amount;
        let note = note(draft, above, below);
        let years = draft.push_derived(Derived {
            address: [ID, row, "years"],
            name: name.clone(),
            measure,
            value: ["~", &years_words(draft, multiple)].concat(),
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

fn years_words(draft: &Draft, years: f64) -> String {
    draft.fill("{0} years", "{0}年", &[&text::significant(years, 3, draft.lang)])
}

/// How a multiple was computed, and how far rounding alone could move it.
fn note(draft: &Draft, above: &Quantity, below: &Quantity) -> String {
    let formula = [above.written(draft.lang), below.written(draft.lang)].join(" ÷ ");
    let Interval { lo, hi } = above.interval.divided_by(below.interval);
    let number = |years| text::significant(years, 3, draft.lang);
    if below.interval.hi.is_finite() && above.interval.hi.is_finite() {
        draft.fill(
            "Computed here: {0}. Rounding allows {1} to {2} years.",
            "由本图推算：{0}。四舍五入所容许的范围为 {1} 至 {2} 年。",
            &[&formula, &number(lo), &number(hi)],
        )
    } else {
        draft.fill(
            "Computed here: {0}. The revenue is a lower bound, so at that price it is at most {1} years.",
            "由本图推算：{0}。营收为下限，按此价格最多为 {1} 年。",
            &[&formula, &number(hi)],
        )
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
        draft.pick("Company", "公司"),
        draft.pick("Price", "价格"),
        draft.pick("Yearly revenue", "年营收"),
        draft.pick("Revenue of", "营收时点"),
        draft.pick("Years of revenue", "营收年数"),
        draft.pick("How computed", "算法"),
        draft.pick("Evidence", "依据"),
    ];
    let dash = || ("—".to_owned(), None);
    let rows = labs.iter().map(|lab| {
        let years = draft.data.get(lab.years);
        let grade = years.map(|datum| text::grade(datum.grade.code(), draft.lang).to_owned());
        vec![
            (lab.name.clone(), None),
            draft.shown(lab.price),
            lab.revenue.map_or_else(dash, |at| draft.shown(at)),
            lab.revenue.map_or_else(dash, |at| (draft.as_of(at), None)),
            draft.shown(lab.years),
            (years.map(|datum| datum.note.clone()).unwrap_or_default(), None),
            (grade.unwrap_or_default(), None),
        ]
    });
    Table {
        ids: Vec::new(),
        columns: columns.map(str::to_owned).to_vec(),
        numeric: vec![false, true, true, false, true, false, false],
        rows: rows.collect(),
    }
}

/// Labs with a multiple, the highest first.
fn computed(labs: &[Lab]) -> impl DoubleEndedIterator<Item = &Lab> {
    labs.iter().filter(|lab| lab.revenue.is_some())
}

fn finding(draft: &Draft, labs: &[Lab], when: &str) -> Finding {
    let n = count_word(computed(labs).count(), draft.lang);
    let ends = [computed(labs).next_back(), computed(labs).next()].map(|lab| {
        let years = lab.map_or(0.0, |lab| draft.amount(lab.years));
        text::significant(years, 3, draft.lang)
    });
    Finding {
        title: draft.fill(
            "{0} Chinese labs are priced at about {1} to {2} years of their revenue",
            "{0}家中国实验室的价格，相当于约 {1} 至 {2} 年的营收",
            &[&n, &ends[0], &ends[1]],
        ),
        subtitle: draft.fill(
            "Valuation or market value in {0} over the yearly revenue last stated",
            "{0}的估值或市值，除以最近一次给出的年营收",
            &[when],
        ),
    }
}

fn limits(draft: &Draft, labs: &[Lab]) -> Result<Vec<String>, Missing> {
    let names = |keep: &dyn Fn(&&Lab) -> bool| {
        let names: Vec<&str> = labs.iter().filter(keep).map(|lab| lab.name.as_str()).collect();
        listed(&names, draft.lang)
    };
    let rates = names(&|lab| lab.run_rate);
    let accounts = names(&|lab| lab.revenue.is_some() && !lab.run_rate);
    let without = names(&|lab| lab.revenue.is_none());
    let mut growth = Vec::new();
    for cell in draft.table(ACCOUNTS)?.maybe_row("revenue").into_iter().flat_map(|row| &row.cells) {
        let yoy = cell.reading.figures().iter().find(|q| q.role == Some(Role::Yoy));
        growth.extend(yoy.map(|quantity| text::percent(quantity.amount, draft.lang)));
    }
    let growth: Vec<&str> = growth.iter().map(String::as_str).collect();
    let value = needed(draft.cell(POST_MONEY[0], POST_MONEY[1], POST_MONEY[2])?.first(), POST_MONEY)?;
    Ok(vec![
        draft.fill(
            "The revenues are of different sorts: for {0} a run rate of one month carried on for a year, for {1} the whole of the year before.",
            "营收口径不一：有的是按单月推算的全年经常性收入（{0}），有的是上一整年的营收（{1}）。",
            &[&rates, &accounts],
        ),
        draft.fill(
            "The accounts’ revenues grew by {0} in that year; on today’s revenue those multiples would be lower.",
            "有年度账目的，当年营收分别增长 {0}；若按当下营收计算，倍数会更低。",
            &[&listed(&growth, draft.lang)],
        ),
        draft.fill(
            "{0}’s revenue is stated as a lower bound and its price, elsewhere, is stated as {1}: the multiple could be lower or higher.",
            "有一家（{0}）的营收只给了下限，估值在另一处也写作 {1}：实际倍数可高可低。",
            &[&rates, &value.written(draft.lang)],
        ),
        draft.fill(
            "For {0} the article states no revenue, so there is nothing to divide by; none is guessed.",
            "另有未给出营收者（{0}），无从相除，也不作猜测。",
            &[&without],
        ),
    ])
}

fn summary(draft: &Draft, labs: &[Lab]) -> Summary {
    let n = count_word(labs.len(), draft.lang);
    let each: Vec<String> = labs
        .iter()
        .map(|lab| {
            let revenue = lab.revenue.map_or("—", |at| draft.value(at));
            let parts = [lab.name.as_str(), draft.value(lab.years), draft.value(lab.price), revenue];
            draft.fill("{0} {1} ({2} over {3})", "{0} {1}（{2} ÷ {3}）", &parts)
        })
        .collect();
    let said = |lab: Option<&Lab>| {
        lab.map(|lab| [lab.name.as_str(), " ", draft.value(lab.years)].concat()).unwrap_or_default()
    };
    Summary {
        what: draft.fill(
            "Dots on log axes for {0} labs: price in years of revenue, and the revenue and price it is made of.",
            "对数轴点图：{0}家实验室的价格相当于多少年的营收，以及所用的营收与价格。",
            &[&n.to_ascii_lowercase()],
        ),
        extremes: draft.fill(
            "Most years: {0}; fewest: {1}.",
            "最多：{0}；最少：{1}。",
            &[&said(computed(labs).next()), &said(computed(labs).next_back())],
        ),
        trend: [each.join(draft.pick("; ", "；")).as_str(), draft.pick(".", "。")].concat(),
    }
}
