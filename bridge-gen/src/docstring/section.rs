//! What Google's style and numpy's have in common: sections with a heading, made of blocks.

use super::head::{self, Head};
use super::lines::{description, filled, indent, is_blank};
use super::{Draft, Entry};

/// What a section describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Parameters,
    Returns,
    Yields,
    Raises,
}

impl Section {
    /// By its title, in any case of letters.
    pub(super) fn titled(title: &str) -> Option<Self> {
        match title.to_ascii_lowercase().as_str() {
            "args" | "arguments" | "params" | "parameters" | "keyword args"
            | "keyword arguments" | "other parameters" => Some(Self::Parameters),
            "return" | "returns" => Some(Self::Returns),
            "yield" | "yields" => Some(Self::Yields),
            "raise" | "raises" => Some(Self::Raises),
            _ => None,
        }
    }
}

/// How a style writes sections.
pub(super) struct Style {
    /// The section whose heading is at this line, if one is.
    pub(super) section: fn(lines: &[&str], at: usize) -> Option<Section>,
    /// Lines of a heading.
    pub(super) heading: usize,
    /// Index of the first line behind the section with this heading.
    pub(super) end: fn(lines: &[&str], at: usize) -> usize,
    /// The first line of what describes a parameter.
    pub(super) parameter: fn(line: &str) -> Option<Head<'_>>,
    /// What a section says of the result.
    pub(super) results: fn(content: &[&str]) -> Vec<Entry>,
}

/// Whether there is a section of the style.
pub(super) fn occurs(style: &Style, lines: &[&str]) -> bool {
    (0..lines.len()).any(|at| (style.section)(lines, at).is_some())
}

/// Takes the sections out of the prose.
pub(super) fn parse<'a>(style: &Style, lines: &[&str], mut draft: Draft<'a>) -> Draft<'a> {
    let mut at = 0;
    while at < lines.len() {
        let mut end = at + 1;
        if let Some(section) = (style.section)(lines, at) {
            let whole = filled(&lines[at..(style.end)(lines, at)]);
            end = at + whole.len();
            let (heading, content) = whole.split_at(style.heading.min(whole.len()));
            match take(style, &mut draft, section, content) {
                Left::All => draft.keep(whole),
                Left::Lines(left) => draft.replace(&description("", &left)),
                Left::Entries(left) => draft.replace(&[heading, &left].concat()),
            }
        } else {
            draft.keep(&lines[at..end]);
        }
        at = end;
    }
    draft
}

/// What of a section stays in the prose.
enum Left<'a> {
    All,
    /// Lines that are no entries; without the heading, which is about entries.
    Lines(Vec<&'a str>),
    /// Lines with entries among them.
    Entries(Vec<&'a str>),
}

fn take<'a>(style: &Style, draft: &mut Draft, section: Section, content: &[&'a str]) -> Left<'a> {
    let docstring = &mut draft.docstring;
    let results = match section {
        Section::Parameters => {
            return take_entries(content, style.parameter, |entry| draft.describe(entry));
        }
        Section::Raises => {
            return take_entries(content, head::raised, |entry| {
                docstring.raises.push(entry);
                true
            });
        }
        Section::Returns => &mut docstring.returns,
        Section::Yields => &mut docstring.yields,
    };
    if content.is_empty() {
        return Left::All;
    }
    results.extend((style.results)(content));
    Left::Lines(Vec::new())
}

fn take_entries<'a>(
    content: &[&'a str],
    head: fn(&str) -> Option<Head<'_>>,
    mut accept: impl FnMut(Entry) -> bool,
) -> Left<'a> {
    let mut left = Vec::new();
    let (mut accepted, mut refused) = (false, false);
    for block in blocks(content, |line| head(line).is_some()) {
        match head(block[0]).map(|head| accept(head.entry(&block[1..]))) {
            Some(true) => accepted = true,
            Some(false) => {
                refused = true;
                left.extend(block);
            }
            None => left.extend(block),
        }
    }
    match (accepted, refused) {
        (false, _) => Left::All,
        (true, false) => Left::Lines(left),
        (true, true) => Left::Entries(left),
    }
}

/// A line that is indented no more than the first, with the lines below it.
///
/// Where `starts` denies a line, it goes on with the block above: its indentation was forgotten.
pub(super) fn blocks<'a, 'b>(
    content: &'a [&'b str],
    starts: impl Fn(&str) -> bool,
) -> Vec<&'a [&'b str]> {
    let first = content.iter().find(|line| !is_blank(line));
    let margin = first.map_or(0, |line| indent(line));
    let is_start = |at: usize| {
        let line = content[at];
        !is_blank(line) && indent(line) <= margin && (is_blank(content[at - 1]) || starts(line))
    };
    let mut blocks = Vec::new();
    let mut start = content.iter().take_while(|line| is_blank(line)).count();
    for at in start + 1..content.len() {
        if is_start(at) {
            blocks.push(&content[start..at]);
            start = at;
        }
    }
    if start < content.len() {
        blocks.push(&content[start..]);
    }
    blocks
}
