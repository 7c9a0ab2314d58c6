//! A chart as Markdown: what its page says, in the page's order, for people who write and for programs that read words.
//!
//! Knows the figure, the ledger and the dataset. Invariant: its table is the page's, cell by cell, and every claim that the
//! page checks stands in it once.

use super::about::citation;
use super::post::post;
use crate::claims::{Entry, Ledger};
use crate::data::Dataset;
use crate::figure::{Figure, SourceNote, Table};
use crate::text;
use crate::text::words::{Fixed, files as words, interface, ledger as ledger_words};

/// The files that are named at the end, with what people call them.
const BESIDE: [(&str, &str); 3] = [("csv", "CSV"), ("json", "JSON"), ("svg", "SVG")];

/// A figure as Markdown, in the figure's language; `at` gives the address of a file by its path from the root of the site.
pub fn markdown(figure: &Figure, dataset: &Dataset, ledger: &Ledger, at: &dyn Fn(&str) -> String) -> String {
    let lang = figure.lang;
    let folder = lang.folder();
    let say = |words: Fixed| words.say(lang);
    let page = [folder, "charts/", &figure.id, ".html"].concat();
    let address = [&at(&page), "?v=", &dataset.version()].concat();
    let mut out = Writer::default();
    out.paragraph(&["# ", &plain(&figure.finding.title)].concat());
    out.paragraph(&plain(&figure.finding.subtitle));
    out.paragraph(&plain(&figure.summary.text()));
    if !figure.remark.is_empty() {
        out.paragraph(&plain(&figure.remark));
    }
    out.heading(say(interface::TABLE));
    out.table(&figure.table);
    if let Some((caption, events)) = &figure.events {
        out.paragraph(&plain(caption));
        out.table(events);
    }
    out.heading(say(interface::LIMITS));
    out.list(figure.limits.iter().map(|limit| plain(limit)));
    out.heading(say(interface::SOURCES));
    out.list([figure.attribution(linked)]);
    out.paragraph(&labelled(say(interface::AS_OF), &figure.as_of, say(interface::COLON)));
    for rate in &figure.rates {
        out.paragraph(&plain(rate));
    }
    out.heading(say(interface::EVIDENCE));
    out.list(figure.grades.iter().map(|(grade, count)| {
        let name = text::grade(grade.code(), lang);
        let counted = labelled(name, &count.to_string(), say(interface::COLON));
        [&counted, say(interface::STOP), grade.meaning(lang)].concat()
    }));
    let data: Vec<&str> = figure.data.iter().map(|datum| datum.id.as_str()).collect();
    let checks = ledger.taking_any(&data);
    if !checks.is_empty() {
        out.heading(say(ledger_words::CHECKS));
        out.paragraph(&ledger_words::ChecksLine { count: checks.len() }.say(lang));
        out.list(checks.iter().map(|(entry, _)| check(entry, dataset, figure, at)));
    }
    out.heading(say(words::POST_HEADING));
    out.paragraph(&["> ", &plain(&post(figure)), " ", &address].concat());
    out.heading(say(words::ADDRESS));
    out.paragraph(&["<", &address, ">"].concat());
    let name = |ending: &str| at(&["charts/", &figure.id, lang.pick(".", ".zh."), ending].concat());
    let beside: Vec<String> = BESIDE.iter().map(|(ending, called)| link(called, &name(ending))).collect();
    let comma = say(interface::COMMA);
    out.paragraph(&labelled(say(interface::DOWNLOAD), &beside.join(comma), say(interface::COLON)));
    out.paragraph(&plain(&citation(figure, dataset, Some(&address))));
    out.text
}

/// A claim: its verdict, its statement with the way to the rest, and what the verdict rests on.
fn check(entry: &Entry, dataset: &Dataset, figure: &Figure, at: &dyn Fn(&str) -> String) -> String {
    let lang = figure.lang;
    let there = at(&[lang.folder(), "claims.html#", &entry.claim.id].concat());
    let verdict = entry.judgement.verdict.name(lang);
    let statement = link(&plain(entry.claim.statement.get(lang)), &there);
    let colon = interface::COLON.say(lang);
    ["**", verdict, "**", colon, &statement, " ", &plain(&entry.explanation(dataset, lang))].concat()
}

/// Words after what they are.
fn labelled(label: &str, words: &str, colon: &str) -> String {
    [label, colon, words].concat()
}

/// A link.
fn link(words: &str, address: &str) -> String {
    ["[", words, "](", address, ")"].concat()
}

/// A source, linked where its address is known and safe to follow.
fn linked(source: &SourceNote) -> String {
    match &source.url {
        Some(url) if url.starts_with("https://") || url.starts_with("http://") => {
            link(&plain(&source.name), url)
        }
        _ => plain(&source.name),
    }
}

/// Words of which no sign means anything to Markdown.
fn plain(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '#') {
            out.push('\\');
        }
        // A lone tilde is no mark, but two cells' tildes in a row could strike what is between.
        if letter == '~' {
            out.push('\\');
        }
        out.push(if letter == '\n' { ' ' } else { letter });
    }
    out
}

/// Markdown in the making: blocks, with a blank line between.
#[derive(Default)]
struct Writer {
    text: String,
}

impl Writer {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A blank line before a block, but for the first.
    fn apart(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn paragraph(&mut self, words: &str) {
        self.apart();
        self.line(words);
    }

    fn heading(&mut self, words: &str) {
        self.paragraph(&["## ", words].concat());
    }

    fn list(&mut self, items: impl IntoIterator<Item = String>) {
        self.apart();
        for item in items {
            self.line(&["- ", &item].concat());
        }
    }

    /// Columns of numbers are set right.
    fn table(&mut self, table: &Table) {
        self.apart();
        let row = |cells: &mut dyn Iterator<Item = String>| {
            ["| ", &cells.collect::<Vec<String>>().join(" | "), " |"].concat()
        };
        self.line(&row(&mut table.columns.iter().map(|heading| plain(heading))));
        let rule = |at: usize| if table.numeric.get(at) == Some(&true) { "---:" } else { "---" }.to_owned();
        self.line(&row(&mut (0..table.columns.len()).map(rule)));
        for cells in &table.rows {
            self.line(&row(&mut cells.iter().map(|(words, _)| plain(words))));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_means_anything_to_markdown() {
        assert_eq!(plain("a|b [c] *d* ~1 <e>"), "a\\|b \\[c\\] \\*d\\* \\~1 \\<e>");
    }
}
