//! Google's style: `Args:` above an indented list.

use super::Entry;
use super::head::{self, Head};
use super::lines::{description, indent, is_blank};
use super::section::{Section, Style};

pub(super) const STYLE: Style = Style {
    section,
    heading: 1,
    end,
    parameter,
    results,
};

fn section(lines: &[&str], at: usize) -> Option<Section> {
    let section = Section::titled(lines[at].trim().strip_suffix(':')?)?;
    let content = lines[at + 1..].iter().find(|line| !is_blank(line))?;
    let is_heading = indent(content) >= margin(lines, at) && !is_nested(lines, at);
    is_heading.then_some(section)
}

/// The least indentation of the section's content.
///
/// That of the first line of a docstring is lost, so the second one may be no deeper.
fn margin(lines: &[&str], at: usize) -> usize {
    let next = lines.get(1).map_or(0, |line| indent(line));
    if at == 0 && next == 0 {
        0
    } else {
        indent(lines[at]) + 1
    }
}

/// Whether the line belongs to an example or the like: one that ends in a colon is above it, less indented.
fn is_nested(lines: &[&str], at: usize) -> bool {
    let above = lines[..at].iter().rev();
    let mut outer = above.filter(|line| !is_blank(line) && indent(line) < indent(lines[at]));
    outer
        .next()
        .is_some_and(|line| line.trim_end().ends_with(':'))
}

fn end(lines: &[&str], at: usize) -> usize {
    let margin = margin(lines, at);
    let behind = |line: &&str| !is_blank(line) && indent(line) < margin;
    let len = lines[at + 1..].iter().position(behind);
    len.map_or(lines.len(), |len| at + 1 + len)
}

/// `x (int, optional): text`
fn parameter(line: &str) -> Option<Head<'_>> {
    let (names, rest) = head::names(line.trim())?;
    let rest = rest.trim_start();
    let (ty, rest) = if rest.starts_with('(') {
        let (ty, rest) = head::bracketed(rest)?;
        (Some(ty), rest)
    } else {
        (None, rest)
    };
    let rest = rest.trim_start().strip_prefix(':')?;
    Some(Head { names, ty, rest })
}

fn results(content: &[&str]) -> Vec<Entry> {
    vec![Entry {
        text: description("", content),
        ..Entry::default()
    }]
}
