//! Which media type a file has.
//!
//! Knows the kinds of file the site holds. Invariant: an unknown ending is a plain download, never a page.

use std::path::Path;

/// The media type of `file`, by its ending.
pub fn of(file: &Path) -> &'static str {
    let ending = file.extension().map(|ending| ending.to_ascii_lowercase());
    match ending.as_deref().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        // Without parameters: browsers compile while downloading only for exactly this type.
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_browsers_insist_on() {
        assert_eq!(of(Path::new("a/app_bg.wasm")), "application/wasm");
        assert!(of(Path::new("boot-12.js")).starts_with("text/javascript"));
        assert!(of(Path::new("INDEX.HTML")).starts_with("text/html"));
        assert_eq!(of(Path::new("no-ending")), "application/octet-stream");
    }
}
