//! reST's field lists as Sphinx reads them: `:param int x: text`.

use super::head::{self, Head};
use super::lines::{filled, indent, is_blank};
use super::section::Section;
use super::{Draft, Entry};

/// Takes the fields out of the prose.
pub(super) fn parse<'a>(lines: &[&str], mut draft: Draft<'a>) -> Draft<'a> {
    let mut types = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let field = field(lines[at]);
        let end = field.as_ref().map_or(at + 1, |_| end_of(lines, at));
        let whole = &lines[at..end];
        let taken = match field {
            Some(field) if !field.is_type => {
                take(&mut draft, field.section, field.head.entry(&whole[1..]))
            }
            Some(field) if draft.knows(&field.head.names) => {
                types.push((field, whole));
                true
            }
            Some(_) | None => false,
        };
        if taken {
            draft.cut();
        } else {
            draft.keep(whole);
        }
        at = end;
    }
    for (field, whole) in types {
        if !take_type(&mut draft, field.section, field.head.entry(&whole[1..])) {
            draft.keep(whole);
        }
    }
    draft
}

struct Field<'a> {
    section: Section,
    /// Whether it gives the type of what another field describes.
    is_type: bool,
    head: Head<'a>,
}

fn kind(name: &str) -> Option<(Section, bool)> {
    match name {
        "param" | "parameter" | "arg" | "argument" | "key" | "keyword" | "kwarg" => {
            Some((Section::Parameters, false))
        }
        "type" | "paramtype" | "kwtype" => Some((Section::Parameters, true)),
        "return" | "returns" => Some((Section::Returns, false)),
        "rtype" => Some((Section::Returns, true)),
        "yield" | "yields" => Some((Section::Yields, false)),
        "ytype" => Some((Section::Yields, true)),
        "raise" | "raises" | "except" | "exception" | "exc" => Some((Section::Raises, false)),
        _ => None,
    }
}

/// `:kind argument: text`
fn field(line: &str) -> Option<Field<'_>> {
    let marked = line.trim().strip_prefix(':')?;
    let (name, rest) = split(marked)?;
    let (word, argument) = name.split_once(char::is_whitespace).unwrap_or((name, ""));
    let argument = argument.trim();
    let (section, is_type) = kind(word)?;
    let (names, ty) = match section {
        Section::Parameters => parameter(argument)?,
        Section::Raises => (whole(head::exceptions(argument)?)?, None),
        Section::Returns | Section::Yields => argument.is_empty().then_some((Vec::new(), None))?,
    };
    let head = Head { names, ty, rest };
    Some(Field {
        section,
        is_type,
        head,
    })
}

/// The name of a field and its text, at the first colon outside brackets that ends a word.
fn split(field: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (index, char) in field.char_indices() {
        let rest = &field[index + char.len_utf8()..];
        match char {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ':' if depth == 0 && (rest.is_empty() || rest.starts_with(char::is_whitespace)) => {
                return Some((&field[..index], rest));
            }
            _ => {}
        }
    }
    None
}

/// `x`, `int x`, `dict[str, int] x` or `x, y`
fn parameter(argument: &str) -> Option<(Vec<String>, Option<&str>)> {
    if let Some(names) = head::names(argument).and_then(whole) {
        return Some((names, None));
    }
    let (ty, name) = argument.rsplit_once(char::is_whitespace)?;
    Some((whole(head::names(name)?)?, Some(ty.trim())))
}

fn whole((names, rest): (Vec<String>, &str)) -> Option<Vec<String>> {
    rest.is_empty().then_some(names)
}

/// Index of the line behind the field: what goes on is indented, or follows without a blank line.
fn end_of(lines: &[&str], at: usize) -> usize {
    let margin = indent(lines[at]);
    let goes_on = |&next: &usize| {
        let line = lines[next];
        let is_text = indent(line) >= margin && !line.trim_start().starts_with(':');
        is_blank(line) || indent(line) > margin || is_text && !is_blank(lines[next - 1])
    };
    let end = (at + 1..lines.len()).find(|next| !goes_on(next));
    at + filled(&lines[at..end.unwrap_or(lines.len())]).len()
}

fn take(draft: &mut Draft, section: Section, entry: Entry) -> bool {
    let docstring = &mut draft.docstring;
    let entries = match section {
        Section::Parameters => return draft.describe(entry),
        Section::Returns => &mut docstring.returns,
        Section::Yields => &mut docstring.yields,
        Section::Raises => &mut docstring.raises,
    };
    entries.push(entry);
    true
}

/// Joins the type to the entry that lacks it, or makes it one.
fn take_type(draft: &mut Draft, section: Section, entry: Entry) -> bool {
    let docstring = &mut draft.docstring;
    let entries = match section {
        Section::Parameters => &mut docstring.parameters,
        Section::Returns => &mut docstring.returns,
        Section::Yields => &mut docstring.yields,
        Section::Raises => &mut docstring.raises,
    };
    let described = entries.iter_mut().find(|one| one.names == entry.names);
    let ty = entry.text.join(" ");
    match described {
        _ if ty.is_empty() => false,
        Some(described) => {
            let lacks = described.ty.is_none();
            described.ty.get_or_insert(ty);
            lacks
        }
        None => {
            let entry = Entry {
                names: entry.names,
                ty: Some(ty),
                text: Vec::new(),
            };
            take(draft, section, entry)
        }
    }
}
