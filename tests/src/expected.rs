//! Files that hold what is expected; `BLESS=1` writes them.

use std::path::Path;

/// Compares with the file, or writes it where `BLESS` is set; panics with the difference.
pub fn check(path: &Path, actual: &str) {
    compare(path, actual).unwrap_or_else(|problem| panic!("{problem}"));
}

/// Compares with the file, or writes it where `BLESS` is set. An absent file means "nothing".
pub fn compare(path: &Path, actual: &str) -> Result<(), String> {
    if std::env::var_os("BLESS").is_some() {
        return bless(path, actual).map_err(|error| format!("{}: {error}", path.display()));
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    Err(format!(
        "{} differs; `make bless` accepts the new text\n{}",
        path.display(),
        difference(&expected, actual)
    ))
}

fn bless(path: &Path, actual: &str) -> std::io::Result<()> {
    if !actual.is_empty() {
        return std::fs::write(path, actual);
    }
    std::fs::remove_file(path).or_else(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    })
}

/// A unified diff of two texts.
pub fn difference(expected: &str, actual: &str) -> String {
    similar::TextDiff::from_lines(expected, actual)
        .unified_diff()
        .header("expected", "actual")
        .to_string()
}
