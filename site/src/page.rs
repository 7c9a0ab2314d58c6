//! One page of the site: the shared frame around its own contents.
//!
//! Knows the frame, not how a chart is drawn. Invariant: every address in the frame is relative, so the site
//! works from any folder of any host.

use super::boot::Scripts;
use super::critical::{critical, fold};
use super::offline::theme_colours;
use super::policy::policy;
use super::style_sheet::{Sheet, Sheets};
use super::template::Template;
use anyhow::Result;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use olympus::markup;
use olympus::text::Lang;

/// What is particular to one page.
pub struct Page {
    /// Where it stands in the site, such as `charts/valuations.html`.
    pub path: String,
    /// The language of everything on it.
    pub lang: Lang,
    /// What sort of page it is, for the program and the style sheet: see `markup::Page::name`.
    pub data_page: &'static str,
    /// Its title.
    pub title: String,
    /// What search results show below the title.
    pub description: String,
    /// What it says of itself to machines.
    pub meta: Markup,
    /// Of a chart's page: how high it is inside another page, narrow, medium and wide, for whoever writes a snippet.
    pub room: Option<String>,
    /// Of a page that begins with a chart: where its figures stand, from the root of the site.
    pub pack: Option<String>,
    /// The contents of its body, with addresses relative to the page.
    pub body: Markup,
}

/// What a page has that tells of growth between points in time.
const GROWTH: &str = "<section class=\"growth\"";

/// What a page has that is a stop of the tour.
const TOUR: &str = "<nav class=\"tour\"";

/// What every page tells the program.
pub struct Marks {
    /// The version of the dataset.
    pub version: String,
    /// Where the index of the search stands, from the root of the site.
    pub index: String,
    /// The style sheets.
    pub sheets: Sheets,
}

impl Page {
    /// The way from this page's folder to the root of the site: empty, `../`, `../../` and so on.
    pub fn to_root(&self) -> String {
        "../".repeat(self.path.matches('/').count())
    }

    /// The whole document.
    ///
    /// # Errors
    /// A body that could be read in more than one way.
    pub fn render(&self, template: &Template, scripts: &Scripts, marks: &Marks) -> Result<String> {
        let root = self.to_root();
        let at = |name: &str| format!("{root}{}{name}", if root.is_empty() { "./" } else { "" });
        let is_chart = self.data_page == markup::Page::Chart("").name();
        let body = &self.body.0;
        let (seen, rest) = body.split_at(fold(body, self.pack.is_some())?);
        let (growth, tour) = (body.contains(GROWTH), body.contains(TOUR));
        let sheets: Vec<&Sheet> = marks
            .sheets
            .of(self.data_page)
            .chain(growth.then_some(&marks.sheets.growth))
            .chain(tour.then_some(&marks.sheets.tour))
            .collect();
        let style: String = sheets.iter().map(|sheet| sheet.text.as_str()).collect();
        let beginning = self.within_root(marks, &html! { body { (PreEscaped(seen)) } });
        let style = critical(&style, &beginning.0)? + &marks.sheets.inside(self.data_page, body);
        let first = if is_chart { &scripts.first.chart } else { &scripts.first.page };
        // What running the program would ask for only later: named here, all comes with the page's own downloads.
        let program = html! {
            link rel="modulepreload" href=(at(&template.glue));
            @if let Some(pack) = &self.pack { link rel="preload" as="fetch" crossorigin href=(format!("{root}{pack}")); }
            @for wasm in template.programs(self.data_page == markup::Page::Explore.name()) {
                link rel="preload" as="fetch" crossorigin type="application/wasm" href=(at(wasm));
            }
        };
        let head = html! {
            meta charset="utf-8";
            // Before anything is loaded: a policy binds only what comes after it.
            meta http-equiv="Content-Security-Policy" content=(policy(&[&style], &[first]));
            (window())
            link rel="icon" href={ (root) "favicon.svg" } type="image/svg+xml";
            link rel="apple-touch-icon" href={ (root) "icons/apple-touch-180.png" };
            link rel="manifest" href={ (root) "manifest.webmanifest" };
            // Whatever is needed is named before the page's own style and script, and nothing of it is waited for.
            @for sheet in &sheets { link rel="preload" as="style" href=(at(&sheet.name)); }
            link rel="preload" as="script" href=(at(&scripts.early.name));
            // It sets what the program reads.
            @if tour { script type="module" src=(at(&scripts.tour.name)) {} }
            script type="module" src=(at(&scripts.boot.name)) {}
            @if is_chart { (scripts.embed.waiting(at, &program)) } @else { (program) }
            @if self.data_page == markup::Page::Claims.name() { script type="module" src=(at(&scripts.claims.name)) {} }
            @if growth { script type="module" src=(at(&scripts.growth.name)) {} }
            @if let Some(reload) = &scripts.reload { script defer src=(at(&reload.name)) {} }
            style { (PreEscaped(&style)) }
            script { (PreEscaped(first)) }
            title { (self.title) }
            @if !self.description.is_empty() { meta name="description" content=(self.description); }
            (self.meta)
            (theme_colours())
        };
        let whole = html! {
            head { (head) }
            body {
                (PreEscaped(seen))
                // What is seen first is painted before these are here. The script holds back what follows until the sheets
                // are, in browsers too that would go on without them.
                @for sheet in &sheets { link rel="stylesheet" href=(at(&sheet.name)); }
                script src=(at(&scripts.early.name)) {}
                (PreEscaped(rest))
            }
        };
        Ok(html! { (DOCTYPE) (self.within_root(marks, &whole)) "\n" }.into_string())
    }

    /// The root, which tells the program and the style sheet what the page is, around `inside`.
    fn within_root(&self, Marks { version, index, .. }: &Marks, inside: &Markup) -> Markup {
        let lang = self.lang.code();
        html! {
            html lang=(lang) data-lang=(lang) data-page=(self.data_page) data-version=(version)
                data-index={ (self.to_root()) (index) } data-room=[&self.room] { (inside) }
        }
    }
}

/// What a head says of the window that its page is shown in.
pub fn window() -> Markup {
    html! {
        meta name="viewport" content="width=device-width, initial-scale=1";
        meta name="color-scheme" content="light dark";
    }
}

#[cfg(test)]
mod tests {
    use super::super::policy::complaints;
    use super::*;

    const BUILT: &str = "<!doctype html><html lang=en data-theme=dark><head><title>T</title>\
        <script type=module>import init from './a-1.js'; await init('./a-1_bg.wasm');</script></head>\
        <body><main>front</main></body></html>";

    fn page(path: &str) -> Page {
        Page {
            path: path.to_owned(),
            data_page: "chart",
            lang: Lang::En,
            title: "A <chart>".to_owned(),
            description: "One & two".to_owned(),
            meta: html! {},
            room: None,
            pack: None,
            body: html! { main { "chart" } },
        }
    }

    fn marks() -> Marks {
        Marks { version: "0123abcd".to_owned(), index: "search-1.bin".to_owned(), sheets: Sheets::idle() }
    }

    #[test]
    fn a_deeper_page_finds_the_shared_files() -> Result<()> {
        let template = Template::parse(BUILT)?;
        let scripts = Scripts::idle();
        let marks = marks();
        let text = page("charts/one.html").render(&template, &scripts, &marks)?;
        let open = "<html lang=\"en\" data-lang=\"en\" data-page=\"chart\" data-version=\"0123abcd\" data-index=\"../search-1.bin\">";
        assert!(text.starts_with(&format!("<!DOCTYPE html>{open}<head><meta charset")), "{text}");
        for expected in [
            "rel=\"stylesheet\" href=\"../olympus.css\"",
            "rel=\"icon\" href=\"../favicon.svg\"",
            "rel=\"modulepreload\" href=\"../a-1.js\"",
            "type=\"application/wasm\" href=\"../a-1_bg.wasm\"",
            "src=\"../boot-",
            "A &lt;chart&gt;</title>",
            "content=\"One &amp; two\"",
        ] {
            assert!(text.contains(expected), "no {expected} in {text}");
        }
        assert_eq!(complaints(&text), Vec::<String>::new());
        Ok(())
    }

    #[test]
    fn only_a_charts_page_lets_its_program_wait() -> Result<()> {
        let template = Template::parse(BUILT)?;
        let scripts = Scripts::idle();
        let marks = marks();
        let program = "<link rel=\"modulepreload\" href=\"../a-1.js\">";
        let chart = page("charts/one.html").render(&template, &scripts, &marks)?;
        assert!(chart.contains(&format!("<template>{program}")), "{chart}");
        let other = Page { data_page: "company", ..page("companies/one.html") };
        let other = other.render(&template, &scripts, &marks)?;
        assert!(other.contains(program) && !other.contains("<template>"), "{other}");
        for file in scripts.embed.files() {
            let named = format!("\"../{}\"", file.name);
            assert!(chart.contains(&named) && !other.contains(&named), "{named}");
        }
        Ok(())
    }

    #[test]
    fn what_charts_need_later_is_named_only_where_a_part_needs_it() -> Result<()> {
        let [more, explorer] = ["more-1_bg.wasm", "part-1_bg.wasm"].map(str::to_owned);
        let template = Template { more, explorer, ..Template::parse(BUILT)? };
        let text = page("charts/one.html").render(&template, &Scripts::idle(), &marks())?;
        assert!(text.contains("href=\"../a-1_bg.wasm\"") && !text.contains("more-1_bg.wasm"), "{text}");
        let page = Page { data_page: "explore", ..page("explore.html") };
        let text = page.render(&template, &Scripts::idle(), &marks())?;
        for name in ["a-1", "more-1", "part-1"] {
            let link = format!(
                "<link rel=\"preload\" as=\"fetch\" crossorigin type=\"application/wasm\" href=\"./{name}_bg.wasm\">"
            );
            assert!(text.contains(&link), "no {link} in {text}");
        }
        Ok(())
    }

    #[test]
    fn the_root_says_how_high_a_chart_is() -> Result<()> {
        let template = Template::parse(BUILT)?;
        let page = Page { room: Some("3 2 1".to_owned()), ..page("charts/one.html") };
        let text = page.render(&template, &Scripts::idle(), &marks())?;
        assert!(text.contains(" data-room=\"3 2 1\"><head>"), "{text}");
        Ok(())
    }
}
