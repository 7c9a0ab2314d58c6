//! The Chinese fonts of the preview pictures, cut down to what the pictures may need: `cargo xtask font-subset`.
//!
//! Knows Debian's fonts and the tool that cuts them; a build needs neither, since the results are kept in `site/fonts`.
//! Invariant: they hold every character of today's Chinese pictures and data, and the 3755 commonest besides, so that few
//! edits of the data need them anew.

use crate::progress::say;
use crate::root::{root, target};
use crate::{card, package};
use anyhow::{Context, Result, ensure};
use olympus::figure::catalogue;
use olympus::state::ViewState;
use olympus::text::Lang;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// Where Debian's package `fonts-noto-cjk` puts its collections.
const FOLDER: &str = "/usr/share/fonts/opentype/noto";

/// Place of the simplified Chinese face in each collection.
const FACE: &str = "2";

/// The collections, each with the name of the font that is cut from it.
const FONTS: [(&str, &str); 3] = [
    ("NotoSansCJK-Regular.ttc", "NotoSansSC-Regular.otf"),
    ("NotoSansCJK-Bold.ttc", "NotoSansSC-Bold.otf"),
    ("NotoSerifCJK-Bold.ttc", "NotoSerifSC-Bold.otf"),
];

/// The commonest characters: level 1 of GB 2312, rows 16 to 55.
const COMMON: &str = "import sys; sys.stdout.buffer.write(b''.join(bytes([row, cell]) for row in range(0xB0, 0xD8) \
     for cell in range(0xA1, 0xFF) if (row, cell) < (0xD7, 0xFA)).decode('gb2312').encode())";

/// Signs that charts use or may come to use, in either language.
const SIGNS: &str = "–—‘’“”…†€→←↑↓↗↘−√∞≈≠≤≥×÷·•※　、。〇〈〉《》「」『』【】！（）＋，－．／：；？％＝～￡￥";

/// Makes the three fonts.
pub fn run() -> Result<()> {
    let needs = "Debian: apt-get install fonts-noto-cjk fonttools";
    let help = Command::new("pyftsubset").arg("--help").output();
    ensure!(help.is_ok_and(|help| help.status.success()), "it needs pyftsubset ({needs})");
    let wanted = wanted()?;
    let list = target().join("font-subset.txt");
    std::fs::write(&list, wanted.iter().collect::<String>())
        .with_context(|| format!("cannot write {}", list.display()))?;
    for (collection, name) in FONTS {
        let from = Path::new(FOLDER).join(collection);
        ensure!(from.is_file(), "{} is not there ({needs})", from.display());
        let to = root().join("site/fonts").join(name);
        let mut cut = Command::new("pyftsubset");
        cut.arg(&from)
            .arg(format!("--font-number={FACE}"))
            .arg(format!("--text-file={}", list.display()))
            .arg(format!("--output-file={}", to.display()))
            // Pictures are outlines set in one line: neither hints nor other forms of a glyph are of use.
            .args(["--no-hinting", "--layout-features="]);
        say(&format!("cutting {name}"));
        let status = cut.status().context("cannot start `pyftsubset`")?;
        ensure!(status.success(), "pyftsubset failed ({status})");
    }
    say(&format!("the fonts hold {} characters", wanted.len()));
    Ok(())
}

/// Every character that the fonts are to hold.
fn wanted() -> Result<BTreeSet<char>> {
    let common = Command::new("python3").args(["-c", COMMON]).output().context("cannot start `python3`")?;
    ensure!(common.status.success(), "python3: {}", String::from_utf8_lossy(&common.stderr));
    let mut text = String::from_utf8(common.stdout).context("python3 gave no text")?;
    let dataset = package::read()?;
    let state = ViewState { lang: Lang::Zh, ..ViewState::default() };
    for chart in catalogue() {
        let figure = (chart.build)(&dataset, &state)
            .with_context(|| format!("the chart {} cannot be drawn", chart.id))?;
        text.push_str(&card::drawing(&figure));
    }
    for file in std::fs::read_dir(package::folder())? {
        // What is no text is none of the package's tables.
        text.push_str(&std::fs::read_to_string(file?.path()).unwrap_or_default());
    }
    let latin = (' '..='~').chain('\u{a0}'..='\u{ff}');
    Ok(text.chars().chain(SIGNS.chars()).filter(|letter| !letter.is_control()).chain(latin).collect())
}
