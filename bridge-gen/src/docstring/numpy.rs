//! numpy's style: an underlined `Parameters` above a list of `name : type`.

use super::Entry;
use super::head::{self, Head};
use super::lines::{description, indent, is_blank};
use super::section::{Section, Style, blocks};

pub(super) const STYLE: Style = Style {
    section,
    heading: 2,
    end,
    parameter,
    results,
};

fn section(lines: &[&str], at: usize) -> Option<Section> {
    Section::titled(lines[at].trim()).filter(|_| is_underlined(lines, at))
}

fn is_underlined(lines: &[&str], at: usize) -> bool {
    let Some(below) = lines.get(at + 1) else {
        return false;
    };
    let line = below.trim();
    let is_rule = |mark: char| line.len() >= 3 && line.chars().all(|char| char == mark);
    !is_blank(lines[at]) && indent(lines[at]) == indent(below) && (is_rule('-') || is_rule('='))
}

/// At the next underlined title, known or not.
fn end(lines: &[&str], at: usize) -> usize {
    let behind = |&next: &usize| {
        is_underlined(lines, next)
            || !is_blank(lines[next]) && indent(lines[next]) < indent(lines[at])
    };
    (at + 2..lines.len()).find(behind).unwrap_or(lines.len())
}

/// `x, y : int, optional`, `x: int`, `x`
fn parameter(line: &str) -> Option<Head<'_>> {
    let (names, rest) = head::names(line.trim())?;
    let ty = match rest.trim_start() {
        "" => None,
        rest => Some(rest.strip_prefix(':')?.trim()),
    };
    Some(Head {
        names,
        ty: ty.filter(|ty| !ty.is_empty()),
        rest: "",
    })
}

/// Types with their descriptions below, or else free text.
fn results(content: &[&str]) -> Vec<Entry> {
    let blocks = blocks(content, |_| true);
    let is_bare = |block: &&[&str]| block[1..].iter().all(|line| is_blank(line));
    if blocks.iter().all(is_bare) {
        return vec![Entry {
            text: description("", content),
            ..Entry::default()
        }];
    }
    blocks.into_iter().map(result).collect()
}

/// `quotient : int` or `int`, and the description below.
fn result(block: &[&str]) -> Entry {
    let line = block[0].trim();
    let named = parameter(line).filter(|head| head.ty.is_some());
    let head = named.unwrap_or(Head {
        names: Vec::new(),
        ty: Some(line),
        rest: "",
    });
    head.entry(&block[1..])
}
