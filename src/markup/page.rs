//! The kinds of page, and what follows from the kind alone.

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page<'a> {
    /// The front page: the story.
    Front,
    /// The index of charts.
    Charts,
    /// The page of one chart, by its id.
    Chart(&'a str),
    /// The page of one company, by its id.
    Company(&'a str),
    /// The index of companies.
    Companies,
    /// Every table.
    Explore,
}

impl Page<'_> {
    /// The way from the page to the root of the site: empty or `../`.
    pub fn root(self) -> &'static str {
        match self {
            Page::Front | Page::Explore => "",
            Page::Charts | Page::Chart(_) | Page::Company(_) | Page::Companies => "../",
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
            Page::Company(_) => "company",
            Page::Companies => "companies",
            Page::Explore => "explore",
        }
    }
}
