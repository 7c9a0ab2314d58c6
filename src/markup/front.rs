//! The front page's own words: masthead and the closing section.

use crate::data::Grade;
use crate::markup::escape::{both, join};
use crate::markup::{Word, grade_meaning, grade_name, word};

/// The masthead.
pub(super) fn masthead() -> String {
    join(&[
        "<div class=\"masthead\"><h1>",
        &both(|lang| word(Word::Headline, lang).to_owned()),
        "</h1><p class=\"line\">",
        &both(|lang| {
            lang.pick(
                "What they are worth, how fast their use grows, and whose open models lead: one article’s figures, each shown with how well it is supported.",
                "它们值多少钱，用量增长多快，谁的开源模型领先：一篇文章里的数字，逐一标明有多可靠。",
            )
            .to_owned()
        }),
        "</p><p class=\"dateline\">",
        &both(|lang| {
            lang.pick(
                "From an article of 12 May 2026; nothing later is included.",
                "依据 2026 年 5 月 12 日的一篇文章，此后的变化未收录。",
            )
            .to_owned()
        }),
        "</p></div>",
    ])
}

/// How to read the grades, and where the data are.
pub(super) fn closing() -> String {
    let mut out = join(&[
        "<section class=\"prose\"><h2>",
        &both(|lang| lang.pick("How far each figure can be trusted", "每个数字有多可信").to_owned()),
        "</h2><p>",
        &both(|lang| {
            lang.pick(
                "Every figure carries a grade. A filled shape has a filing or the company behind it; hatched and outlined shapes are reports, talks and estimates; dashed lines are projections.",
                "每个数字都有等级。实心图形有监管文件或公司声明作依据；斜纹与空心图形是报道、谈判或估算；虚线是预测。",
            )
            .to_owned()
        }),
        "</p><dl>",
    ]);
    for grade in Grade::ALL {
        out.push_str(&join(&[
            "<div><dt>",
            &both(|lang| grade_name(grade, lang).to_owned()),
            "</dt><dd>",
            &both(|lang| grade_meaning(grade, lang).to_owned()),
            "</dd></div>",
        ]));
    }
    out.push_str("</dl><p>");
    out.push_str(&both(|lang| {
        let link = |text: &str| join(&["<a href=\"data/datapackage.json\">", text, "</a>"]);
        lang.pick(
            join(&[
                "All figures, as printed and with their sources, are in ",
                &link("the data package"),
                ", one CSV a table.",
            ]),
            join(&["全部数字（原文写法与来源）都在", &link("数据包"), "里，每张表一个 CSV 文件。"]),
        )
    }));
    out.push_str("</p></section>");
    out
}
