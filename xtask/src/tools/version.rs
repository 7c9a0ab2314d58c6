//! How a program is named and how it says its version.

/// Whether the words of a `--version` line hold exactly `version`.
pub fn names_version(line: &str, version: &str) -> bool {
    line.split_whitespace().any(|word| word == version)
}

/// The file name of a program on this platform.
pub fn program(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_whole_words() {
        assert!(names_version("trunk 0.21.14", "0.21.14"));
        assert!(names_version("wasm-opt version 132 (version_132)", "132"));
        assert!(!names_version("wasm-bindgen 0.2.130", "0.2.13"));
    }
}
