//! Files that hold what is expected; `BLESS=1` writes them.

use std::path::Path;

/// Compares with the file, or writes it where `BLESS` is set. An absent file means "nothing".
pub fn check(path: &Path, actual: &str) {
    if std::env::var_os("BLESS").is_some() {
        return bless(path, actual);
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        expected == actual,
        "{} differs; `make bless` accepts the new text\n{}",
        path.display(),
        difference(&expected, actual)
    );
}

fn bless(path: &Path, actual: &str) {
    let result = if actual.is_empty() {
        std::fs::remove_file(path).or_else(|e| match e.kind() {
            std::io::ErrorKind::NotFound => Ok(()),
            _ => Err(e),
        })
    } else {
        std::fs::write(path, actual)
    };
    result.unwrap_or_else(|e| panic!("{}: {e}", path.display()));
}

/// A unified diff of two texts.
pub fn difference(expected: &str, actual: &str) -> String {
    similar::TextDiff::from_lines(expected, actual)
        .unified_diff()
        .header("expected", "actual")
        .to_string()
}
