//! The kinds of page, and what follows from the kind alone.

use crate::text::Lang;

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page<'a> {
    /// The front page: the story.
    Front,
    /// The index of charts.
    Charts,
    /// The page of one chart, by its id.
    Chart(&'a str),
    /// A stop of the tour, counted from 0: the page of a chart in a state of its own, with a caption.
    #[cfg(not(target_arch = "wasm32"))]
    Stop(usize),
    /// The page of one company, by its id.
    Company(&'a str),
    /// The index of companies.
    Companies,
    /// The ledger of claims.
    Claims,
    /// Which company is told of in which measure.
    Coverage,
    /// Every table.
    Explore,
}

impl Page<'_> {
    /// The way from the page to the first page in its language, beside which all others stand: empty or `../`.
    pub fn root(self) -> &'static str {
        match self {
            Page::Front | Page::Claims | Page::Coverage | Page::Explore => "",
            Page::Charts | Page::Chart(_) | Page::Company(_) | Page::Companies => "../",
            #[cfg(not(target_arch = "wasm32"))]
            Page::Stop(_) => "../",
        }
    }

    /// The way from the page in a language to the root of the site, where all that pages share stands.
    pub fn site_root(self, lang: Lang) -> &'static str {
        match (self.root(), lang.folder()) {
            (root, "") => root,
            ("", _) => "../",
            _ => "../../",
        }
    }

    /// Where the page stands in its language: its path from the root of the site, or from the folder of the language.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn path(self) -> String {
        let in_folder = |folder: &str, id: &str| [folder, "/", id, ".html"].concat();
        match self {
            Page::Front => "index.html".to_owned(),
            Page::Claims => "claims.html".to_owned(),
            Page::Coverage => "coverage.html".to_owned(),
            Page::Explore => "explore.html".to_owned(),
            Page::Charts => in_folder("charts", "index"),
            Page::Chart(id) => in_folder("charts", id),
            // Among the charts, so that it can be embedded as they are.
            Page::Stop(at) => in_folder("charts", &["tour-", &(at + 1).to_string()].concat()),
            Page::Companies => in_folder("companies", "index"),
            Page::Company(id) => in_folder("companies", id),
        }
    }

    /// Whether the page is that of one chart, whose heading is then the page's and whose keys in the address stand alone.
    pub fn is_chart(self) -> bool {
        matches!(self, Page::Chart(_))
    }

    /// The word for the kind in `data-page`.
    pub fn name(self) -> &'static str {
        match self {
            Page::Front => "front",
            Page::Charts => "charts",
            Page::Chart(_) => "chart",
            #[cfg(not(target_arch = "wasm32"))]
            Page::Stop(_) => "chart",
            Page::Company(_) => "company",
            Page::Companies => "companies",
            Page::Claims => "claims",
            Page::Coverage => "coverage",
            Page::Explore => "explore",
        }
    }
}
