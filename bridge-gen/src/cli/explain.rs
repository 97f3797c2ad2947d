//! `bridge-gen explain`

use crate::diagnostic::{Code, Severity, explain};

use super::failure::Failure;
use super::terminal;

/// Prints what a code means.
pub fn run(code: Code) -> Result<(), Failure> {
    let severity = match code.severity() {
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let (name, title) = (code.as_str(), code.title());
    let text = explain::explanation(code);
    terminal::print(&format!("{severity}[{name}]: {title}\n\n{text}\n"))
}

/// The code of that name, in either case.
pub fn code(name: &str) -> Result<Code, String> {
    let all = Code::ALL.iter();
    let mut found = all.filter(|code| code.as_str().eq_ignore_ascii_case(name));
    found
        .next()
        .copied()
        .ok_or_else(|| "there is no such code; they are listed in docs/diagnostics.md".to_owned())
}
