//! What each code means at length, from docs/diagnostics.md.

use super::Code;

const TEXT: &str = include_str!("../../../docs/diagnostics.md");

/// What docs/diagnostics.md says of a code, without its heading.
pub fn explanation(code: Code) -> &'static str {
    let sections = TEXT.split("\n## ").skip(1);
    let found = sections.filter_map(|section| section.split_once('\n'));
    let text = found.into_iter().find(|(name, _)| *name == code.as_str());
    text.map_or("", |(_, text)| text.trim())
}

/// The Python of its example, if it has one.
pub fn example(code: Code) -> Option<&'static str> {
    let (_, rest) = explanation(code).split_once("```python\n")?;
    rest.split_once("```").map(|(example, _)| example)
}
