//! The glue of a part: what the browser does for it, and no more.
//!
//! Knows how wasm-bindgen lists what a program imports. Invariant: nothing but entries of that list is taken out, and each that is named.

use anyhow::{Result, ensure};

/// What stands before each entry of the list, and what ends the list.
const BEFORE: &str = "        ";
const AFTER: &str = "    };";

/// The glue without the functions of these names, which the program at hand does not import.
///
/// # Errors
/// A name that the list does not have exactly once.
pub fn without(glue: &str, spared: &[String]) -> Result<String> {
    let (mut out, mut found, mut is_spared) = (String::with_capacity(glue.len()), Vec::new(), false);
    for line in glue.split_inclusive('\n') {
        if let Some(name) = entry(line) {
            is_spared = spared.iter().any(|spared| spared == name);
            if is_spared {
                found.push(name.to_owned());
            }
        }
        is_spared &= line.trim_end() != AFTER;
        if !is_spared {
            out.push_str(line);
        }
    }
    let (mut expected, mut taken) = (spared.to_vec(), found);
    expected.sort();
    taken.sort();
    ensure!(
        expected == taken,
        "the glue lists otherwise what the program imports: {expected:?} and not {taken:?}"
    );
    Ok(out)
}

/// The name of the entry that begins in a line.
fn entry(line: &str) -> Option<&str> {
    let (name, value) = line.strip_prefix(BEFORE)?.split_once(": ")?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    (is_name && value.starts_with("function")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        a: function(arg0) {
            const b = { c: function() {} };
            return b;
        },
        b: function() { return handleError(function (arg0) {
            return { d: function() {} };
        }, arguments); },
        c: function(arg0) {
            // Cast.
            return arg0;
        },
    };
    return { \"./a_bg.js\": import0 };
}
";

    #[test]
    fn what_is_spared_is_taken_out_and_nothing_else() -> Result<()> {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let lines = |from: usize, to: usize| {
            GLUE.split_inclusive('\n').skip(from).take(to - from).collect::<String>()
        };
        assert_eq!(without(GLUE, &[])?, GLUE);
        assert_eq!(without(GLUE, &names(&["b"]))?, lines(0, 7) + &lines(10, 99));
        assert_eq!(without(GLUE, &names(&["c", "a"]))?, lines(0, 3) + &lines(7, 10) + &lines(14, 99));
        assert!(without(GLUE, &names(&["d"])).is_err(), "it is no entry");
        assert!(without(&[GLUE, GLUE].concat(), &names(&["a"])).is_err(), "it is there twice");
        Ok(())
    }
}
