//! The whole site as it is with an address of its own, held against what consumers of it do: follow links, discover
//! oEmbed, read previews and the map. A build of the program is not needed for that, so its files are stand-ins.

use super::address::SiteAddress;
use super::boot::Scripts;
use super::content::Content;
use super::html::{Piece, Tag, pieces, tags};
use super::links::{Files, follow, inside};
use super::page::Marks;
use super::style_sheet::Sheets;
use super::template::Template;
use super::{card, offline};
use anyhow::{Context, Result, ensure};
use olympus::state::ViewState;
use olympus::text::Lang;
use resvg::usvg;
use serde_json::Value;

const ADDRESS: &str = "https://example.org/olympus/";

/// What Trunk leaves of the front page, as far as pages take it over.
const BUILT: &str = "<!doctype html><html lang=en><head><title>T</title>\
    <script type=module>import init from './olympus-app-1.js'; await init('./olympus-app-1_bg.wasm');</script></head>\
    <body><main></main></body></html>";

/// Every file of the site by name, and its pages' names.
fn site() -> Result<(Files, Vec<String>, SiteAddress)> {
    let dataset = crate::package::read()?;
    let address = SiteAddress::parse(ADDRESS)?;
    let content = Content::of(&dataset, &[], &address)?;
    let template = Template::parse(BUILT)?;
    let scripts = Scripts::idle();
    let marks = Marks { version: dataset.version(), index: content.index.clone(), sheets: Sheets::idle() };
    let mut files = Files::new();
    let mut pages = Vec::new();
    for page in &content.pages {
        files.insert(page.path.clone(), page.render(&template, &scripts, &marks)?.into_bytes());
        pages.push(page.path.clone());
    }
    for file in content.files.into_iter().chain(offline::icons()?) {
        files.insert(file.path, file.bytes);
    }
    files.insert("manifest.webmanifest".to_owned(), offline::manifest()?.into_bytes());
    for table in dataset.tables().iter().chain(dataset.ledgers()) {
        files.insert(format!("data/{}.csv", table.id), Vec::new());
    }
    let descriptor = crate::root::root().join("public/data/datapackage.json");
    files.insert("data/datapackage.json".to_owned(), std::fs::read(descriptor)?);
    let own = scripts.files().map(|script| script.name.as_str());
    let built = ["favicon.svg", "olympus.css", "growth.css", "tour.css", &template.glue, &template.wasm];
    for name in own.chain(built) {
        files.insert(name.to_owned(), Vec::new());
    }
    Ok((files, pages, address))
}

/// The language of the page at a path.
fn lang_of(page: &str) -> Lang {
    if page.starts_with(Lang::Zh.folder()) { Lang::Zh } else { Lang::En }
}

/// Where the page's twin in the other language stands.
fn twin_of(page: &str) -> String {
    let lang = lang_of(page);
    [lang.other().folder(), page.strip_prefix(lang.folder()).unwrap_or(page)].concat()
}

/// The name of the file that an address of the site leads to.
fn file_at(address: &str) -> Result<String> {
    let path = address.strip_prefix(ADDRESS).with_context(|| format!("{address} is not of the site"))?;
    let path = path.split(['?', '#']).next().unwrap_or_default();
    Ok(if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() })
}

#[test]
fn consumers_find_what_the_site_says_of_itself() -> Result<()> {
    let (files, pages, address) = site()?;
    let (followed, broken) = follow(&files, &address)?;
    assert_eq!(broken, Vec::<String>::new());
    assert!(followed > 50 * pages.len(), "only {followed} addresses were found");
    links_keep_the_language(&files, &pages)?;

    let map = text(&files, "sitemap.xml")?;
    for page in &pages {
        let html = text(&files, page)?;
        let own = address.of(page).context("an address")?;
        assert!(map.contains(&format!("<loc>{own}</loc>")), "{page} is not in the map");
        let tags = tags(html)?;
        let link =
            |rel: &str| tags.iter().find(|tag| tag.is("link", "rel", rel)).and_then(|tag| tag.get("href"));
        let meta = |name: &str| {
            let named = |tag: &&Tag| tag.is("meta", "property", name) || tag.is("meta", "name", name);
            tags.iter().find(named).and_then(|tag| tag.get("content"))
        };
        assert_eq!(link("canonical"), Some(own.as_str()), "{page}");
        assert_eq!(meta("og:url"), Some(own.as_str()), "{page}");
        for name in ["og:title", "og:type", "og:site_name", "twitter:card"] {
            assert!(meta(name).is_some_and(|text| !text.is_empty()), "{page} has no {name}");
        }
        assert!(meta("og:description").is_some() && meta("description").is_some(), "{page} is not described");
        let large = meta("twitter:card") == Some("summary_large_image");
        assert_eq!(
            large,
            meta("og:image").is_some(),
            "{page} promises a picture that it has not, or hides one"
        );
        let (lang, twin) = (lang_of(page), twin_of(page));
        let path = page.strip_prefix(lang.folder()).unwrap_or(page);
        if path == "index.html" || path.starts_with("charts/") && path != "charts/index.html" {
            let picture = file_at(meta("og:image").context("a preview picture")?)?;
            assert_eq!(picture.ends_with(".zh.png"), lang == Lang::Zh, "{page} is shown by {picture}");
            assert!(files.get(&picture).is_some_and(|png| png.starts_with(b"\x89PNG")), "{picture}");
        }
        assert_eq!(map.matches(&format!("<loc>{own}</loc>")).count(), 1, "{page}");
        // Each names both of the pair, itself too, and the same page for whoever reads neither language.
        let alternates: Vec<(&str, &str)> = tags
            .iter()
            .filter_map(|tag| Some((tag.get("hreflang")?, tag.get("href")?)))
            .filter(|(_, href)| href.contains("://"))
            .collect();
        let (en, zh) = lang.pick((page, &twin), (&twin, page));
        let [en, zh] = [en, zh].map(|path| address.of(path).unwrap_or_default());
        assert_eq!(alternates, [("en", &*en), ("zh", &*zh), ("x-default", &*en)], "{page}");
        let listed = |code: &str, href: &str| format!("hreflang=\"{code}\" href=\"{href}\">");
        let entry = map
            .split("<url>")
            .find(|entry| entry.contains(&format!("<loc>{own}</loc>")))
            .context("an entry")?;
        assert!(entry.contains(&listed("en", &en)) && entry.contains(&listed("zh", &zh)), "{entry}");
        let said_of = |name: &str| tags.iter().find(|tag| tag.name == name).and_then(|tag| tag.get("lang"));
        assert_eq!(said_of("html"), Some(lang.code()), "{page}");
        let other = text(&files, &twin)?;
        let (here, there) = (said_in(html)?, said_in(other)?);
        assert!(here.title.is_some() && here.title != there.title, "{page} has the title of its twin");
        assert_ne!(
            meta("description").map(str::to_owned),
            there.description,
            "{page} is described as its twin"
        );
        let said: Value = serde_json::from_str(&here.structured.context("no JSON-LD")?)?;
        assert_eq!(said["url"], own, "{page}");
        assert_eq!(said["inLanguage"], lang.code(), "{page}");
        let images =
            said["image"].as_array().map_or_else(|| vec![&said["image"]], |all| all.iter().collect());
        for image in images.into_iter().filter(|image| !image.is_null()) {
            let picture = file_at(image.as_str().with_context(|| format!("{page} names no picture"))?)?;
            assert!(files.get(&picture).is_some_and(|png| png.starts_with(b"\x89PNG")), "{picture}");
        }
    }
    assert_eq!(map.matches("<loc>").count(), pages.len());
    assert_eq!(
        pages.iter().filter(|page| lang_of(page) == Lang::Zh).count() * 2,
        pages.len(),
        "a page has no twin"
    );

    let mut embedded = 0;
    for page in pages.iter().filter(|page| page.contains("charts/")) {
        let html = text(&files, page)?;
        let tags = tags(html)?;
        let Some(link) = tags.iter().find(|tag| tag.is("link", "type", "application/json+oembed")) else {
            continue;
        };
        let answer = file_at(link.get("href").unwrap_or_default())?;
        oembed(&files, page, text(&files, &answer)?).with_context(|| answer.clone())?;
        embedded += 1;
    }
    let charts = olympus::figure::catalogue().len();
    assert_eq!(embedded, 2 * charts, "every chart's page leads to its oEmbed answer");
    for (name, png) in files.iter().filter(|(name, _)| name.ends_with(".zh.png")) {
        let english =
            files.get(&name.replace(".zh.png", ".png")).context("a picture in one language alone")?;
        assert_ne!(png, english, "{name} is the English picture");
    }
    let previews = files.keys().filter(|name| name.starts_with("charts/") && name.ends_with(".png")).count();
    assert_eq!(previews, 2 * charts, "every chart has its preview picture in both languages");
    assert_eq!(
        pictures(&files)?,
        2 * 3 * charts,
        "every chart has its picture in both languages and three palettes"
    );
    Ok(())
}

#[test]
fn the_article_is_named_before_whom_it_cites_wherever_sources_are_named() -> Result<()> {
    let (files, ..) = site()?;
    let dense = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
    let mut named = 0;
    let mut hold = |name: &str, text: &str| -> Result<()> {
        let text = dense(&without_tags(text).with_context(|| name.to_owned())?);
        for (label, article) in [
            ("Source:", "AI in China, 12 May 2026"),
            ("Sources:", "AI in China, 12 May 2026"),
            ("来源：", "AI in China，2026年5月12日"),
        ] {
            for after in text.split(label).skip(1) {
                let said: String = after.chars().take(40).collect();
                assert!(said.starts_with(&dense(article)), "{name}: {label} {said}");
                named += 1;
            }
        }
        Ok(())
    };
    let ends = |name: &str| [".html", ".json", ".svg", ".txt"].iter().any(|ending| name.ends_with(ending));
    for (name, bytes) in files.iter().filter(|(name, _)| ends(name)) {
        hold(name, std::str::from_utf8(bytes).with_context(|| name.clone())?)?;
    }
    let dataset = crate::package::read()?;
    for chart in olympus::figure::catalogue() {
        for lang in Lang::ALL {
            let figure = (chart.build)(&dataset, &ViewState { lang, ..ViewState::default() })?;
            hold(&card::path(chart.id, lang), &card::drawing(&figure))?;
        }
    }
    // Foot, pictures and previews of each chart, in both languages.
    let charts = olympus::figure::catalogue().len();
    assert!(named > 10 * charts, "only {named} places name sources");
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
        let said = said_in(std::str::from_utf8(bytes)?)?.structured.with_context(|| name.clone())?;
        let said: Value = serde_json::from_str(&said)?;
        let article = lang_of(name).pick("AI in China, 12 May 2026", "AI in China，2026年5月12日");
        for work in said["isBasedOn"].as_array().into_iter().flatten() {
            assert_eq!(work["name"], article, "{name}");
        }
        assert!(said["citation"].is_null(), "{name} cites by itself");
    }
    Ok(())
}

/// The words of a text with markup.
fn without_tags(text: &str) -> Result<String> {
    let words = |piece| if let Piece::Text(text) = piece { Some(text) } else { None };
    Ok(pieces(text)?.into_iter().filter_map(words).collect())
}

/// What a page says of itself.
#[derive(Default)]
struct Said {
    title: Option<String>,
    description: Option<String>,
    /// To schema.org.
    structured: Option<String>,
}

fn said_in(page: &str) -> Result<Said> {
    let mut said = Said::default();
    let mut inside = None;
    for piece in pieces(page)? {
        match piece {
            Piece::Open(tag) if tag.is("meta", "name", "description") => {
                said.description = tag.get("content").map(str::to_owned);
            }
            Piece::Open(tag) if tag.is("script", "type", "application/ld+json") => inside = Some(true),
            // A picture has a title as well.
            Piece::Open(tag) if tag.name == "title" && said.title.is_none() => inside = Some(false),
            Piece::Text(text) if inside == Some(true) => said.structured = Some(text),
            Piece::Text(text) if inside == Some(false) => said.title = Some(text),
            _ => inside = None,
        }
    }
    Ok(said)
}

/// Links lead to pages in the page's own language, but for those to its twin.
fn links_keep_the_language(files: &Files, pages: &[String]) -> Result<()> {
    let mut followed = 0;
    for page in pages {
        let html = text(files, page)?;
        for tag in tags(html)?.iter().filter(|tag| tag.name == "a") {
            let Some(href) = tag.get("href").filter(|href| !href.contains(':')) else { continue };
            let path = href.split(['?', '#']).next().unwrap_or_default();
            if !path.ends_with(".html") {
                continue;
            }
            let there = inside(path, page).with_context(|| format!("{page} leads to {href}"))?;
            followed += 1;
            if tag.get("hreflang").is_some() {
                assert_eq!(there, twin_of(page), "{page} has another twin");
            } else {
                assert_eq!(lang_of(&there), lang_of(page), "{page} leads to {href}");
            }
        }
    }
    assert!(followed > 20 * pages.len(), "only {followed} links were found");
    Ok(())
}

/// Draws every picture that can be taken away, as a program that knows SVG does; says how many there are beside the sheets that
/// are felt, of which a chart has as many as it needs.
fn pictures(files: &Files) -> Result<usize> {
    let mut drawn = 0;
    for (name, bytes) in
        files.iter().filter(|(name, _)| name.starts_with("charts/") && name.ends_with(".svg"))
    {
        let tree = usvg::Tree::from_data(bytes, &usvg::Options::default()).with_context(|| name.clone())?;
        let size = tree.size();
        // Sheets that are felt are as large as paper.
        let least = if name.contains(".tactile") { 790.0 } else { 1040.0 };
        ensure!(size.width() > least && size.height() > 300.0, "{name} is {size:?} large");
        drawn += usize::from(!name.contains(".tactile"));
    }
    Ok(drawn)
}

/// Holds an answer against oEmbed 1.0: what a consumer of the type `rich` has to find, and that it shows this page.
fn oembed(files: &Files, page: &str, answer: &str) -> Result<()> {
    let value: Value = serde_json::from_str(answer)?;
    ensure!(value["version"] == "1.0" && value["type"] == "rich", "is of another version or type");
    for field in ["width", "height", "thumbnail_width", "thumbnail_height"] {
        ensure!(value[field].as_f64().is_some_and(|px| px > 0.0), "{field} is no size");
    }
    let thumbnail = file_at(value["thumbnail_url"].as_str().context("no thumbnail")?)?;
    ensure!(files.contains_key(&thumbnail), "{thumbnail} is not there");
    ensure!(value["thumbnail_width"] == card::SIZE.0 && value["thumbnail_height"] == card::SIZE.1);
    ensure!(value["title"].as_str().is_some_and(|title| !title.is_empty()), "has no title");
    let html = value["html"].as_str().context("no html")?;
    let shown = tags(html)?;
    let [frame] = &shown[..] else { anyhow::bail!("shows more than one frame: {html}") };
    ensure!(frame.name == "iframe" && html.ends_with("</iframe>"), "shows no frame");
    ensure!(frame.get("src").map(file_at).transpose()?.as_deref() == Some(page), "shows another page");
    ensure!(frame.get("title").is_some_and(|title| !title.is_empty()), "the frame has no name");
    for side in ["width", "height"] {
        ensure!(frame.get(side) == Some(&value[side].to_string()), "says another {side} than its frame");
    }
    Ok(())
}

fn text<'a>(files: &'a Files, name: &str) -> Result<&'a str> {
    let bytes = files.get(name).with_context(|| format!("{name} is not there"))?;
    std::str::from_utf8(bytes).with_context(|| format!("{name} is no text"))
}
