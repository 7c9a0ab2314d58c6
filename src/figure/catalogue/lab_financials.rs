//! `lab-financials`: what the two listed labs earned and lost, and how fast they grew, where the accounts say so.

use crate::data::{Dataset, Unit};
use crate::figure::bars::{Bar, LOWER, Lane, UPPER, words, zero_line};
use crate::figure::cells::Subject;
use crate::figure::diverging::diverging;
use crate::figure::draft::{Derived, Draft, texts};
use crate::figure::words::{Finding, Summary, inside};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Panel, Place, RowLabel,
    Series, Shape, Side, Table, TickFormat,
};
use crate::scale;
use crate::scene::Ink;
use crate::state::ViewState;
use crate::text;

/// Id of the chart.
pub(crate) const ID: &str = "lab-financials";
const TABLE: &str = "lab-financials";
/// The labs: column of the table and id of the company.
const LABS: [(&str, &str); 2] = [("minimax", "minimax"), ("zhipu_ai", "zhipu-ai")];
const MONTHS: f64 = 12.0;
/// Where the bars of the first panel lie, so that a line of words fits under them.
const BARS: Lane = (0.06, 0.56);
const UNDER: f64 = 0.8;

/// A lab's column: positions of its data.
struct Lab {
    name: String,
    revenue: usize,
    growth: usize,
    overseas: usize,
    loss: usize,
    /// Loss as a multiple of revenue.
    ratio: usize,
    spending: usize,
    burn: usize,
    /// A year's burn at the pace of a month; none where the burn is no figure.
    burn_year: Option<usize>,
}

/// What the table has a row for: id of the series, name, and where a lab's datum is.
type Line = (&'static str, String, fn(&Lab) -> Option<usize>);

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let mut labs = Vec::new();
    for (column, id) in LABS {
        labs.push(read(&mut draft, column, id)?);
    }
    let year = labs.first().map(|lab| draft.as_of(lab.revenue)).unwrap_or_default();
    let axis = |ticks| Axis::new(AxisScale::Linear { zero: true }, ticks);
    let accounts = Axis::rows(account_rows(&draft, &labs, &year));
    let panels = vec![
        Panel::new(axis(TickFormat::None), accounts).with_title(
            draft.said("Lost, to the left; earned, to the right", "向左为亏损，向右为营收"),
            String::new(),
        ),
        Panel::new(axis(TickFormat::Percent), Axis::rows(rate_rows(&draft)))
            .with_title(draft.fill("Growth and shares, {0}", "{0}增速与占比", &[&year]), String::new())
            .with_weight(0.8),
    ];
    let marks = [account_marks(&draft, &labs), rate_marks(&draft, &labs)].concat();
    let lines = lines(&draft);
    let series = lines.iter().map(|(id, name, datum)| Series {
        id: (*id).to_owned(),
        name: name.clone(),
        data: labs.iter().filter_map(datum).collect(),
    });
    let inks = [
        (Ink::ChinaSoft, draft.said("lost or burned", "亏损或消耗")),
        (Ink::China, draft.said("earned or grown", "营收或增长")),
    ];
    Ok(Figure {
        finding: finding(&draft, &labs, &year),
        drawing: Drawing::panels([1, 1, 2], panels, marks),
        series: series.collect(),
        controls: vec![Control::Currency],
        table: table(&draft, &labs, &lines),
        limits: limits(&draft, &labs)?,
        summary: summary(&draft, &labs),
        shape: Shape { narrow: 640.0, medium: 560.0, wide: 324.0 },
        as_of: year,
        ..draft.into_figure(ID)
    }
    .with_legend(&inks))
}

fn read(draft: &mut Draft, column: &str, id: &str) -> Result<Lab, Missing> {
    let name = draft.company_name(id);
    let entities = vec![id.to_owned()];
    let subject = |draft: &Draft, row, en, zh| Subject {
        address: [TABLE, row, column],
        name: name.clone(),
        measure: draft.said(en, zh),
        entities: entities.clone(),
    };
    let revenue = draft.push_money(subject(draft, "revenue", "revenue", "营收"))?;
    let growth = subject(draft, "revenue", "revenue growth on the year before", "营收同比增速");
    let growth = draft.push_part(growth, Unit::Percent, "growth")?;
    let overseas = subject(draft, "overseas-revenue-share", "overseas share of revenue", "海外收入占比");
    let overseas = draft.push_cell(overseas)?;
    let loss = draft.push_money(subject(draft, "adjusted-net-loss", "adjusted net loss", "经调整净亏损"))?;
    let spending = subject(draft, "rd-spending-growth", "R&D spending growth", "研发支出增速");
    let spending = draft.push_cell(spending)?;
    let burn = subject(draft, "monthly-cash-burn", "cash burned in a month", "每月现金消耗");
    let burn = draft.push_cell(burn)?;
    let ratio = draft.amount(loss) / draft.amount(revenue);
    let ratio = draft.push_derived(Derived {
        address: [ID, "loss-to-revenue", column],
        name: name.clone(),
        measure: draft.said("loss as a multiple of revenue", "亏损相当于营收的倍数"),
        value: text::multiple((ratio * 10.0).round() / 10.0, draft.lang),
        number: Some(ratio),
        note: draft.fill(
            "Computed: a loss of {0} over revenue of {1}.",
            "推算：亏损 {0}除以营收 {1}。",
            &[draft.value(loss), draft.value(revenue)],
        ),
        entities: entities.clone(),
        from: &[[TABLE, "adjusted-net-loss", column], [TABLE, "revenue", column]],
    })?;
    let burn_year = match draft.amount(burn) {
        _ if !draft.is_number(burn) => None,
        month => {
            let words = text::money(month * MONTHS, draft.axis_money(), draft.lang);
            Some(draft.push_derived(Derived {
                address: [ID, "yearly-cash-burn", column],
                name: name.clone(),
                measure: draft.said("cash burned in a year at that pace", "照此速度一年的现金消耗"),
                value: ["~", &words].concat(),
                number: Some(month * MONTHS),
                note: draft.fill(
                    "Computed: {0} a month, for every month of a year.",
                    "推算：每月 {0}，按全年各月累计。",
                    &[draft.value(burn)],
                ),
                entities: entities.clone(),
                from: &[[TABLE, "monthly-cash-burn", column]],
            })?)
        }
    };
    Ok(Lab { name, revenue, growth, overseas, loss, ratio, spending, burn, burn_year })
}

fn lines(draft: &Draft) -> Vec<Line> {
    let line = |id, en, zh, datum: fn(&Lab) -> Option<usize>| (id, draft.said(en, zh), datum);
    vec![
        line("revenue", "Revenue", "营收", |lab| Some(lab.revenue)),
        line("growth", "Revenue growth on the year before", "营收同比增速", |lab| Some(lab.growth)),
        line("overseas", "Overseas share of revenue", "海外收入占比", |lab| Some(lab.overseas)),
        line("loss", "Adjusted net loss", "经调整净亏损", |lab| Some(lab.loss)),
        line("ratio", "Loss as a multiple of revenue", "亏损相当于营收的倍数", |lab| {
            Some(lab.ratio)
        }),
        line("spending", "R&D spending growth", "研发支出增速", |lab| Some(lab.spending)),
        line("burn", "Cash burned in a month", "每月现金消耗", |lab| Some(lab.burn)),
        line("burn-year", "Cash burned in a year at that pace", "照此速度一年的现金消耗", |lab| {
            lab.burn_year
        }),
    ]
}

fn account_rows(draft: &Draft, labs: &[Lab], year: &str) -> Vec<RowLabel> {
    let row = |lab: &Lab, sub: String, gap: f64| RowLabel {
        text: lab.name.clone(),
        sub,
        ink: draft.inks_at(lab.revenue).1,
        gap,
        ..RowLabel::default()
    };
    let burn = draft.said("cash burned", "现金消耗");
    let accounts = labs.iter().map(|lab| row(lab, year.to_owned(), 0.0));
    let burns =
        labs.iter().enumerate().map(|(i, lab)| row(lab, burn.clone(), if i == 0 { 0.3 } else { 0.0 }));
    accounts.chain(burns).collect()
}

fn account_marks(draft: &Draft, labs: &[Lab]) -> Vec<Mark> {
    let (mut bars, mut lines) = (Vec::new(), Vec::new());
    // Words under the bars end a little way from the zero line.
    let widest = labs.iter().map(|lab| draft.amount(lab.loss)).fold(0.0, f64::max);
    let under = |at: usize, row: usize, share: f64, text: String| {
        MarkItem::at(Place::Value(widest * -0.015), Place::Row(row, share), Ink::Muted)
            .with_datum(at)
            .with_label(text, Side::Left, false, Ink::Muted)
    };
    for (row, lab) in labs.iter().enumerate() {
        let own = draft.inks_at(lab.revenue);
        let inks = [(own.0.soft(), own.1), own];
        let lost = draft.fill("{0} lost", "亏损 {0}", &[draft.value(lab.loss)]);
        let earned = draft.fill("{0} revenue", "营收 {0}", &[draft.value(lab.revenue)]);
        let sides =
            [(lab.loss, lost), (lab.revenue, earned)].map(|(at, said)| Some(Bar::of(draft, at, said)));
        let [left, right] = sides;
        bars.extend(diverging(row, BARS, left, right, inks));
        let ratio = draft.fill("{0} its revenue", "为营收的 {0}", &[draft.value(lab.ratio)]);
        lines.push(under(lab.ratio, row, UNDER, ratio));
        let row = labs.len() + row;
        let Some(year) = lab.burn_year else {
            let said = draft.fill("{0}, no figure", "{0}，未给数字", &[&inside(draft.value(lab.burn))]);
            lines.push(under(lab.burn, row, 0.5, said));
            continue;
        };
        let a_month = draft.fill("{0} a month", "每月 {0}", &[draft.value(lab.burn)]);
        bars.extend(diverging(row, BARS, Some(Bar::of(draft, lab.burn, a_month)), None, inks));
        let a_year = draft.fill("{0} a year", "照此一年 {0}", &[draft.value(year)]);
        lines.push(under(year, row, UNDER, a_year));
    }
    vec![
        Mark::new(MarkKind::Bar, bars),
        Mark::new(MarkKind::Rule, zero_line((0..labs.len() * 2).map(|row| (row, row)))),
        Mark::new(MarkKind::Words, lines),
    ]
}

fn rate_rows(draft: &Draft) -> Vec<RowLabel> {
    let row = |en, zh, sub_en, sub_zh| RowLabel {
        text: draft.said(en, zh),
        sub: draft.said(sub_en, sub_zh),
        ink: Ink::Text,
        ..RowLabel::default()
    };
    vec![
        row("Revenue growth", "营收增速", "year on year", "同比"),
        row("R&D spending growth", "研发支出增速", "year on year", "同比"),
        row("Overseas share", "海外占比", "of revenue", "占营收"),
    ]
}

fn rate_marks(draft: &Draft, labs: &[Lab]) -> Vec<Mark> {
    let (mut bars, mut unstated) = (Vec::new(), Vec::new());
    for (lab, lane) in labs.iter().zip([UPPER, LOWER]) {
        for (row, at) in [lab.growth, lab.spending, lab.overseas].into_iter().enumerate() {
            if draft.is_number(at) {
                let said = [lab.name.as_str(), " ", draft.value(at)].concat();
                bars.push(Bar::of(draft, at, said).placed(row, lane, draft.inks_at(at)));
            } else {
                let said = draft.fill(
                    "{0}: {1}, no figure",
                    "{0}：{1}，未给数字",
                    &[&lab.name, &inside(draft.value(at))],
                );
                unstated.push(words(at, row, lane, said));
            }
        }
    }
    let mark = |kind, items| Mark::new(kind, items).in_panel(1);
    vec![mark(MarkKind::Bar, bars), mark(MarkKind::Words, unstated)]
}

fn finding(draft: &Draft, labs: &[Lab], year: &str) -> Finding {
    let ratio = |at: usize| labs.get(at).map_or(0.0, |lab| draft.amount(lab.ratio));
    let said: Vec<[&str; 2]> = scale::order(labs.len(), &|a, b| ratio(b).total_cmp(&ratio(a)))
        .into_iter()
        .filter_map(|at| labs.get(at))
        .map(|lab| [lab.name.as_str(), draft.value(lab.ratio)])
        .collect();
    let [a, b] = [0, 1].map(|at| said.get(at).copied().unwrap_or_default());
    Finding {
        title: draft.fill(
            "{0} lost {1} its {4} revenue, {2} {3}",
            "{4}{0}的亏损为营收的 {1}，{2}为 {3}",
            &[a[0], a[1], b[0], b[1], year],
        ),
        subtitle: draft.fill(
            "Revenue and adjusted net loss in {0}; growth and shares in percent; {1}",
            "{1}营收与经调整净亏损，单位：{0}；增速与占比以百分数表示",
            &[text::currency(draft.axis_money(), draft.lang), year],
        ),
    }
}

fn table(draft: &Draft, labs: &[Lab], lines: &[Line]) -> Table {
    let mut columns = vec![draft.said("Metric", "指标")];
    columns.extend(labs.iter().map(|lab| lab.name.clone()));
    let printed = |lab: &Lab| draft.fill("{0} as printed", "{0}原文写法", &[&lab.name]);
    columns.extend(labs.iter().map(printed));
    columns.extend(texts(&[draft.pick("Evidence", "依据")]));
    let dash = || ("—".to_owned(), None);
    let row = |(_, name, datum): &Line| {
        let mut row = vec![(name.clone(), None)];
        row.extend(labs.iter().map(|lab| datum(lab).map_or_else(dash, |at| draft.shown(at))));
        row.extend(labs.iter().map(|lab| datum(lab).map_or_else(dash, |at| draft.printed_of(at))));
        let mut grades: Vec<String> = labs.iter().filter_map(datum).map(|at| draft.grade_of(at).0).collect();
        grades.dedup();
        row.push((grades.join(draft.pick(", ", "、")), None));
        row
    };
    let numeric = vec![false, true, true, true, true, false];
    Table { ids: Vec::new(), columns, numeric, rows: lines.iter().map(row).collect() }
}

fn limits(draft: &Draft, labs: &[Lab]) -> Result<Vec<String>, Missing> {
    let lang = draft.lang;
    let mut limits = vec![draft.said(
        "Adjusted losses leave out what each company chooses to leave out, so they need not be alike. Where the table has a word in place of a figure, no figure is guessed.",
        "“经调整”剔除哪些项目由各公司自定，各家口径未必一致。表中以文字代替数字之处，不作猜测。",
    )];
    for lab in labs {
        if let Some(year) = lab.burn_year.filter(|year| draft.amount(*year) > draft.amount(lab.loss)) {
            limits.push(draft.fill(
                "At its estimated monthly pace {0} would burn {1} in a year, more than its loss of {2}; the article gives no reason.",
                "按估算的每月速度，{0}一年将消耗现金 {1}，多于其亏损 {2}；原文未作解释。",
                &[&lab.name, draft.value(year), draft.value(lab.loss)],
            ));
        }
    }
    let both: f64 = labs.iter().map(|lab| draft.amount(lab.loss)).sum();
    let post = draft.cell("social-posts", "investor-zhang", "combined_loss")?;
    if let Some((claim, amount)) = draft.maybe_money_of(post).filter(|(_, amount)| *amount > both) {
        limits.push(draft.fill(
            "A post that the article quotes puts the combined losses, as its English renders them, at {0}: {2} the {1} that the table adds up to.",
            "文章引用的一条帖子称亏损合计 {0}（币种是文章英文里加的），是表中合计 {1}的 {2}。",
            &[
                &claim,
                &text::money(both, draft.axis_money(), lang),
                &text::multiple((amount / both).round(), lang),
            ],
        ));
    }
    limits.extend(draft.conversion_limit());
    Ok(limits)
}

fn summary(draft: &Draft, labs: &[Lab]) -> Summary {
    let each = |template: [&str; 2], parts: &dyn Fn(&Lab) -> Vec<String>| {
        let said = |lab: &Lab| {
            let parts = parts(lab);
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            draft.fill(template[0], template[1], &parts)
        };
        labs.iter().map(said).collect::<Vec<_>>().join(draft.pick("; ", "；"))
    };
    let value = |at: usize| draft.value(at).to_owned();
    let accounts = each(
        ["{0} lost {1} on revenue of {2}, {3} as much", "{0}亏损 {1}，营收 {2}，亏损为营收的 {3}"],
        &|lab| vec![lab.name.clone(), value(lab.loss), value(lab.revenue), value(lab.ratio)],
    );
    let growth = each(["{0} {1}", "{0} {1}"], &|lab| vec![lab.name.clone(), value(lab.growth)]);
    Summary {
        what: draft.said(
            "Bars of loss and revenue that part at zero for each listed lab, and bars of growth and shares.",
            "以零为界的亏损与营收柱形图，每家上市实验室一行；另有增速与占比的柱形图。",
        ),
        extremes: draft.fill("{0}.", "{0}。", &[&accounts]),
        trend: draft.fill("Revenue grew on the year before: {0}.", "营收同比增长：{0}。", &[&growth]),
    }
}
