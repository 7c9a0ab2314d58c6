//! The words of the interface in both languages, in one table.

use crate::data::Grade;
use crate::text::Lang;

/// A word or short phrase of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// The site's name.
    Site,
    /// Headline of the front page.
    Headline,
    /// Link over the top line to the content.
    Skip,
    /// Name of the navigation.
    Pages,
    /// Switch to dark.
    ToDark,
    /// Switch to light.
    ToLight,
    /// Tab.
    Chart,
    /// Tab.
    Table,
    /// Tab and heading.
    Sources,
    /// Name of the group of tabs.
    Panels,
    /// Name of the group of designs.
    Design,
    /// Name of the scale switch.
    Scale,
    /// Equal steps for equal differences.
    Linear,
    /// Equal steps for equal ratios.
    Log,
    /// Name of the currency choice.
    Currency,
    /// US dollars.
    Usd,
    /// Renminbi.
    Cny,
    /// Hong Kong dollars.
    Hkd,
    /// As the article printed it.
    Stated,
    /// First of two points.
    From,
    /// Second of two points.
    To,
    /// Before a list of sources.
    Source,
    /// Before a date.
    AsOf,
    /// Before a printed form.
    Printed,
    /// Before the grade counts.
    Evidence,
    /// Heading of the limits.
    Limits,
    /// The table's summary line.
    ShowTable,
    /// Before the headings by which rows can be ordered.
    Order,
    /// Link to the chart's own page.
    OwnPage,
    /// Button that offers links and snippets.
    Share,
    /// Button that offers the chart as one file.
    Save,
    /// Before links to other charts that show the same figure.
    AlsoIn,
    /// Closes a pinned tip.
    Close,
    /// Between items of a list of names.
    Comma,
    /// Between a word and what it announces.
    Colon,
    /// Ends a sentence.
    Stop,
    /// Role description of the frame.
    RoleChart,
    /// Hint for the keyboard.
    KeysHint,
    /// Status while still.
    Loading,
    /// Status without scripts.
    Off,
    /// Status when the live part failed; the reason follows.
    Failed,
    /// When a value in the address could not be used.
    NotUnderstood,
    /// Before figures that changed since a link or an embed was made.
    Changed,
    /// When the data changed since a link was made and it is not known how.
    ChangedSomehow,
    /// When the figures shown are those of the link's own time.
    Pinned,
    /// Before a figure that was not there before.
    New,
    /// When a file could not be fetched; its name follows.
    NotLoaded,
    /// Why not: nothing came back.
    NoAnswer,
    /// Why not: the host refused; its status follows.
    Refused,
    /// Why not: what came is something else.
    Unreadable,
    /// What to do about it, after the reason.
    Reload,
    /// When the browser gives a chart nothing to be drawn on.
    NoCanvas,
    /// When a datum named in the address does not exist.
    NotThere,
}

/// The word in a language.
pub fn word(word: Word, lang: Lang) -> &'static str {
    let (en, zh) = match word {
        Word::Site => ("Olympus", "奥林匹斯"),
        Word::Headline => ("China’s AI labs, measured", "中国 AI，以数字丈量"),
        Word::Skip => ("Skip to content", "跳到正文"),
        Word::Pages => ("Pages", "页面"),
        Word::ToDark => ("Dark", "深色"),
        Word::ToLight => ("Light", "浅色"),
        Word::Chart => ("Chart", "图表"),
        Word::Table => ("Table", "表格"),
        Word::Sources => ("Sources", "来源"),
        Word::Panels => ("View as", "查看方式"),
        Word::Design => ("Design", "图形"),
        Word::Scale => ("Scale", "坐标"),
        Word::Linear => ("Linear", "线性"),
        Word::Log => ("Log", "对数"),
        Word::Currency => ("Currency", "货币"),
        Word::Usd => ("US$", "美元"),
        Word::Cny => ("RMB", "人民币"),
        Word::Hkd => ("HK$", "港元"),
        Word::Stated => ("As stated", "原文币种"),
        Word::From => ("From", "从"),
        Word::To => ("to", "到"),
        Word::Source => ("Source", "来源"),
        Word::AsOf => ("As of", "截至"),
        Word::Printed => ("Printed as", "原文"),
        Word::Evidence => ("Evidence", "证据"),
        Word::Limits => ("Limits", "局限"),
        Word::ShowTable => ("The figures as a table", "数据表"),
        Word::Order => ("Sort by", "排序"),
        Word::OwnPage => ("Table, limits and this chart on its own page", "数据表、局限与单独页面"),
        Word::Share => ("Share or embed", "分享与嵌入"),
        Word::Save => ("Save this chart", "保存此图"),
        Word::AlsoIn => ("Also in", "另见"),
        Word::Close => ("Close", "关闭"),
        Word::Comma => (", ", "、"),
        Word::Colon => (": ", "："),
        Word::Stop => (". ", "。"),
        Word::RoleChart => ("chart", "图表"),
        Word::KeysHint => (
            "Arrow keys walk through the figures, Enter pins one, ? lists all keys.",
            "方向键逐项浏览，回车固定提示，按 ? 查看全部按键。",
        ),
        Word::Loading => ("Still picture; the live chart is loading…", "静态图；交互图表加载中……"),
        Word::Off => ("Still picture: scripts are turned off here.", "静态图：此处未启用脚本。"),
        Word::Failed => ("Still picture: the live chart could not start.", "静态图：交互图表未能启动。"),
        Word::NotUnderstood => ("The link asks for something unknown", "链接中有无法识别的内容"),
        Word::Changed => ("Figures changed since this was shared", "分享后有变动的数字"),
        Word::ChangedSomehow => ("The data have changed since this was shared", "分享后数据已有更新"),
        Word::Pinned => ("These are the figures as they were when this was shared", "所示为分享时的数字"),
        Word::New => ("new", "新增"),
        Word::NotLoaded => ("A file could not be loaded", "文件未能载入"),
        Word::NoAnswer => ("no answer came", "没有收到回应"),
        Word::Refused => ("the host answered ", "服务器返回 "),
        Word::Unreadable => ("it is not what this page expects", "内容与本页不符"),
        Word::Reload => ("); reload the page to try again.", "），请重新加载页面再试。"),
        Word::NoCanvas => (
            "Still picture: the browser gives this page no canvas to draw on. Allow it for this site, or use another browser.",
            "静态图：浏览器没有给本页提供可绘图的画布。请允许本站使用画布，或换用其他浏览器。",
        ),
        Word::NotThere => ("The link asks for what this chart does not have", "链接所指的内容不在此图中"),
    };
    lang.pick(en, zh)
}

/// A grade in a word.
pub fn grade_name(grade: Grade, lang: Lang) -> &'static str {
    crate::text::grade(grade.code(), lang)
}

/// The keys of a chart, and what each does.
pub(super) const KEYS: [(&str, &str, &str); 10] = [
    ("\u{2190} \u{2192}", "previous, next figure", "上一个、下一个数据"),
    ("\u{2191} \u{2193}", "previous, next series", "上一个、下一个系列"),
    ("Home End", "first, last", "第一个、最后一个"),
    ("Enter", "pin the tip", "固定提示"),
    ("Esc", "leave", "离开"),
    ("t", "table", "表格"),
    ("l", "log or linear", "对数或线性"),
    ("s", "sources", "来源"),
    ("d", "save this chart", "保存此图"),
    ("/", "search", "搜索"),
];
