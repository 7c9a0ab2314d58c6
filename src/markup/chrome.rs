//! What stands around the charts on every page: top line, main, closing line, and the words of the head.

use crate::figure::{Figure, catalogue};
use crate::markup::escape::{both, join};
use crate::markup::{Page, Word, word};
use crate::text::Lang;

/// Everything inside `body` except scripts. `figures` are the parts of `main` in order.
pub fn body(page: Page, figures: &[String]) -> String {
    let root = page.root();
    let both_words = |text: Word| both(|lang| word(text, lang).to_owned());
    let after = match page {
        Page::Chart(id) => others(id),
        Page::Front | Page::Company(_) | Page::Companies | Page::Explore => String::new(),
    };
    join(&[
        "<a class=\"skip\" href=\"#main\">",
        &both_words(Word::Skip),
        "</a><header class=\"top\"><a class=\"brand\" data-keep href=\"",
        root,
        "index.html\">",
        &both_words(Word::Site),
        "</a><nav class=\"nav\" aria-labelledby=\"nav-name\"><span class=\"unseen\" id=\"nav-name\">",
        &both_words(Word::Pages),
        "</span>",
        &nav(page, root),
        "</nav><div class=\"switches\"><a href=\"?lang=en\" data-lang=\"en\" lang=\"en\" hreflang=\"en\">English</a>",
        "<a href=\"?lang=zh\" data-lang=\"zh\" lang=\"zh\" hreflang=\"zh\">中文</a>",
        "<button type=\"button\" data-theme-choice><span data-to=\"dark\">",
        &both_words(Word::ToDark),
        "</span><span data-to=\"light\">",
        &both_words(Word::ToLight),
        "</span></button></div></header><main id=\"main\">",
        &figures.concat(),
        &after,
        "</main><footer class=\"bottom\"><p>",
        &both(|lang| {
            lang.pick(
                "Olympus draws every chart in your browser from data that come with the page. It sends nothing anywhere.",
                "奥林匹斯的图表都在你的浏览器里用随页数据绘制，不向任何地方发送信息。",
            )
            .to_owned()
        }),
        "</p></footer>",
    ])
}

fn nav(page: Page, root: &str) -> String {
    let mut out = String::new();
    for chart in catalogue() {
        let id = chart.id;
        let current = if page == Page::Chart(id) { " aria-current=\"page\"" } else { "" };
        let name = both(|lang| chart.name(lang).to_owned());
        out.push_str(&join(&[
            "<a data-keep",
            current,
            " href=\"",
            root,
            "charts/",
            id,
            ".html\">",
            &name,
            "</a>",
        ]));
    }
    out
}

fn others(id: &str) -> String {
    let name = both(|lang| lang.pick("More charts", "其他图表").to_owned());
    let mut out = join(&[
        "<nav class=\"others\" aria-labelledby=\"others-name\"><span id=\"others-name\">",
        &name,
        "</span>",
    ]);
    for chart in catalogue() {
        if chart.id != id {
            let name = both(|lang| chart.name(lang).to_owned());
            out.push_str(&join(&["<a data-keep href=\"", chart.id, ".html\">", &name, "</a>"]));
        }
    }
    let back = both(|lang| lang.pick("The whole story", "回到首页").to_owned());
    out.push_str(&join(&["<a data-keep href=\"../index.html\">", &back, "</a></nav>"]));
    out
}

/// The page's title in a language, plain text. On a chart's page it is the figure's finding, in the figure's language.
pub fn title(page: Page, figure: Option<&Figure>, lang: Lang) -> String {
    let site = word(Word::Site, lang);
    match (page, figure) {
        (Page::Chart(_), Some(figure)) => join(&[&figure.finding.title, " · ", site]),
        _ => join(&[site, word(Word::Colon, lang), word(Word::Headline, lang)]),
    }
}

/// The page's description, plain text.
pub fn description(page: Page, en: Option<&Figure>) -> String {
    match (page, en) {
        (Page::Chart(_), Some(figure)) => join(&[&figure.finding.subtitle, ". ", &figure.summary.extremes]),
        _ => "China’s AI labs in figures: what they are worth, how fast their use grows and whose open models lead.".to_owned(),
    }
}
