//! From the path of a request to a file.
//!
//! Knows the file system, not HTTP. Invariant: what is found lies inside the root, whatever was asked for.

use std::path::{Path, PathBuf};

/// What a request's path leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// A file to send.
    File(PathBuf),
    /// A folder asked for without its closing slash: relative links in it would go astray.
    Folder,
    /// No file, or one that may not be read.
    Nothing,
}

/// Resolves `path`, relative and percent-encoded, inside `root` (which is canonical).
pub fn resolve(root: &Path, path: &str) -> Found {
    let Some(decoded) = decode(path) else { return Found::Nothing };
    let mut file = root.to_owned();
    for part in decoded.split('/').filter(|part| !part.is_empty() && *part != ".") {
        // Dot files are never part of a site; this covers ".." as well.
        if part.starts_with('.') || part.contains(['\\', '\0', ':']) {
            return Found::Nothing;
        }
        file.push(part);
    }
    if file.is_dir() {
        if !decoded.is_empty() && !decoded.ends_with('/') {
            return Found::Folder;
        }
        file.push("index.html");
    }
    // A link inside the folder could still lead out of it.
    match file.canonicalize() {
        Ok(real) if real.starts_with(root) && real.is_file() => Found::File(real),
        _ => Found::Nothing,
    }
}

/// Decodes percent signs; `None` where they are not followed by two digits or the result is not text.
fn decode(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut decoded = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => {
                let high = char::from(bytes.next()?).to_digit(16)?;
                let low = char::from(bytes.next()?).to_digit(16)?;
                u8::try_from(high * 16 + low).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_or_refuses() {
        assert_eq!(decode("a%20b%E4%B8%AD"), Some("a b中".to_owned()));
        for bad in ["%", "%2", "%zz", "%ff"] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }

    #[test]
    fn stays_inside_the_root() -> std::io::Result<()> {
        let parent = std::env::temp_dir().join(format!("olympus-path-{}", std::process::id()));
        std::fs::create_dir_all(parent.join("root/sub"))?;
        std::fs::write(parent.join("secret.txt"), "secret")?;
        std::fs::write(parent.join("root/index.html"), "front")?;
        std::fs::write(parent.join("root/.hidden"), "hidden")?;
        let root = parent.join("root").canonicalize()?;
        assert_eq!(resolve(&root, ""), Found::File(root.join("index.html")));
        assert_eq!(resolve(&root, "./index.html"), Found::File(root.join("index.html")));
        assert_eq!(resolve(&root, "sub"), Found::Folder);
        for bad in [
            "../secret.txt",
            "%2e%2e/secret.txt",
            "sub/../../secret.txt",
            "..%5csecret.txt",
            ".hidden",
            "sub/",
        ] {
            assert_eq!(resolve(&root, bad), Found::Nothing, "{bad}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(parent.join("secret.txt"), root.join("link.txt"))?;
            assert_eq!(resolve(&root, "link.txt"), Found::Nothing);
        }
        std::fs::remove_dir_all(parent)
    }
}
