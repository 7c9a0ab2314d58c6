//! The scripts of a one-file document: classic ones, since a browser runs no module from disk.
//!
//! Knows how the program's glue ends. Invariant: nothing of a module is left in what it makes.

use crate::slim;
use anyhow::{Result, ensure};

/// What runs before the first paint. `early` is what pages of the site run then.
pub fn first(early: &str) -> String {
    slim::script(&include_str!("head.js").replace("__EARLY__", early))
}

/// What unpacks the document and starts its program, which `glue` belongs to.
pub fn last(glue: &str) -> Result<String> {
    let run = include_str!("run.js")
        .replace("__LINKS__", include_str!("links.js"))
        .replace("__PAGES__", include_str!("pages.js"));
    Ok(slim::script(&run).replace("__GLUE__", &classic(glue)?))
}

/// The glue as the inside of a function that gives back what starts the program.
fn classic(glue: &str) -> Result<String> {
    let end = "export { initSync, __wbg_init as default };";
    ensure!(glue.trim_end().ends_with(end), "the program's glue does not end as that of wasm-bindgen does");
    let inside = glue.trim_end().trim_end_matches(end);
    // Where the program is when nobody says so; here it is always said.
    let inside = inside.replace("import.meta.url", "location.href");
    let module = |line: &str| ["import ", "import{", "export "].iter().any(|word| line.starts_with(word));
    ensure!(
        !inside.lines().any(module) && !inside.contains("import("),
        "the program's glue has parts of a module that are not known here"
    );
    Ok(format!("{inside}return __wbg_init;\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "let wasm;\nasync function __wbg_init(a) {\nnew URL('a.wasm', import.meta.url);\n}\n\
        export { initSync, __wbg_init as default };\n";

    #[test]
    fn the_glue_becomes_the_inside_of_a_function() -> Result<()> {
        assert_eq!(
            classic(GLUE)?,
            "let wasm;\nasync function __wbg_init(a) {\nnew URL('a.wasm', location.href);\n}\nreturn __wbg_init;\n"
        );
        let whole = last(GLUE)?;
        assert!(whole.contains("return __wbg_init;") && !whole.contains("__GLUE__"));
        assert!(!whole.contains("__LINKS__") && !whole.contains("__PAGES__"));
        Ok(())
    }

    #[test]
    fn glue_of_another_form_is_refused() {
        for glue in ["let wasm;\n", &format!("import {{ f }} from './snippets/s.js';\n{GLUE}")] {
            assert!(classic(glue).is_err(), "{glue}");
        }
    }

    #[test]
    fn what_pages_run_first_runs_here_with_the_fragment() {
        let first = first("(function () { read(location.search); })();");
        assert!(first.contains("(function (location) {\n(function () { read(location.search); })();"));
        assert!(!first.contains("__"), "a place was left open");
    }
}
