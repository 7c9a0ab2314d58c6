//! Scripts and style sheets without what only a reader of the source needs.
//!
//! Knows comments, strings and blanks, not the languages; it renames and rearranges nothing. Invariant: what is
//! left means the same, and a source it cannot be sure of is left alone.

/// A script without comments on lines of their own and without indentation.
///
/// Line ends stay, so that no semicolon is missed. A text in back quotes that spans lines would change, so a
/// script that holds one is returned as it is.
pub fn script(source: &str) -> String {
    let mut slim = String::with_capacity(source.len());
    let mut in_comment = false;
    for line in source.lines() {
        let line = line.trim();
        if in_comment {
            in_comment = !line.ends_with("*/");
            if !in_comment || !line.contains("*/") {
                continue;
            }
            return source.to_owned();
        }
        if line.is_empty() || line.starts_with("//") {
            continue;
        }
        if line.starts_with("/*") {
            match line.find("*/") {
                None => in_comment = true,
                Some(end) if end + 2 == line.len() => {}
                Some(_) => return source.to_owned(),
            }
            continue;
        }
        if line.matches('`').count() % 2 == 1 {
            return source.to_owned();
        }
        slim.push_str(line);
        slim.push('\n');
    }
    slim
}

/// A slim glue script without the name that wasm-bindgen gives each result before it returns it.
pub fn glue(source: &str) -> String {
    let slim = script(source);
    let mut out = String::with_capacity(slim.len());
    let mut lines = slim.lines().peekable();
    while let Some(line) = lines.next() {
        match line.strip_prefix("const ret = ") {
            Some(result) if result.ends_with(';') && lines.peek() == Some(&"return ret;") => {
                lines.next();
                out.push_str("return ");
                out.push_str(result);
            }
            _ => out.push_str(line),
        }
        out.push('\n');
    }
    out
}

/// A style sheet without comments and without blanks that separate nothing.
pub fn style(source: &str) -> String {
    let mut slim = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(next) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            blank(&mut slim);
        } else if next == '"' || next == '\'' {
            let end = string_end(rest, next);
            slim.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if next.is_ascii_whitespace() {
            rest = rest.trim_ascii_start();
            blank(&mut slim);
        } else {
            if matches!(next, '{' | '}' | ';' | ',') && slim.ends_with(' ') {
                slim.pop();
            }
            if next == '}' && slim.ends_with(';') {
                slim.pop();
            }
            slim.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    slim.truncate(slim.trim_end().len());
    slim
}

/// Ends a word, unless what stands before already does.
fn blank(slim: &mut String) {
    if !slim.is_empty() && !slim.ends_with([' ', '{', '}', ';', ',', ':']) {
        slim.push(' ');
    }
}

fn string_end(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_lose_comments_and_indentation_only() {
        let source = "/* one */\n// two\nfunction f() {\n    /**\n     * three\n     */\n    *g() {}\n\n    return \
            'a  // b'; // kept\n}\n";
        assert_eq!(script(source), "function f() {\n*g() {}\nreturn 'a  // b'; // kept\n}\n");
    }

    #[test]
    fn results_are_returned_without_a_name() {
        let source = "f: function(arg0) {\n  const ret = arg0.body;\n  return ret;\n},\ng: function() {\n  \
            const ret = [\n1];\nconst ret = 2;\nuse(ret);\nreturn ret;\n}\n";
        let slim = "f: function(arg0) {\nreturn arg0.body;\n},\ng: function() {\nconst ret = [\n1];\nconst ret = 2;\n\
            use(ret);\nreturn ret;\n}\n";
        assert_eq!(glue(source), slim);
    }

    #[test]
    fn scripts_that_could_change_are_left_alone() {
        for source in ["  const a = `x\n  y`;\n", "  /* a */ b();\n", "/*\n a */ b();\n"] {
            assert_eq!(script(source), source);
        }
    }

    #[test]
    fn styles_lose_what_separates_nothing() {
        let source = "/* a */\n:root { --gap : 4px;\n  --empty: ; }\n\na :hover , b > c{ margin : -1px  auto ; }\n\
            @media (min-width: 40em) and (hover) { p::before { content: \"a  /* b */ \\\" ; }\"; } }\n";
        assert_eq!(
            style(source),
            ":root{--gap :4px;--empty:}a :hover,b > c{margin :-1px auto}\
             @media (min-width:40em) and (hover){p::before{content:\"a  /* b */ \\\" ; }\"}}"
        );
    }

    #[test]
    fn a_descendant_keeps_its_blank() {
        assert_eq!(style("a /* x */ b { c: calc(1px + 2px) }"), "a b{c:calc(1px + 2px)}");
    }
}
