//! What stands before a description: names, types, exceptions.

use super::{Entry, lines};

/// The first line of an entry.
pub(super) struct Head<'a> {
    pub(super) names: Vec<String>,
    pub(super) ty: Option<&'a str>,
    /// Where the description starts, if it does on this line.
    pub(super) rest: &'a str,
}

impl Head<'_> {
    /// The entry that the other lines make of it.
    pub(super) fn entry(self, others: &[&str]) -> Entry {
        Entry {
            names: self.names,
            ty: self.ty.map(str::to_owned),
            text: lines::description(self.rest, others),
        }
    }
}

/// `ValueError: text`, `ValueError, TypeError`, `ValueError if text`
pub(super) fn raised(line: &str) -> Option<Head<'_>> {
    let (names, rest) = exceptions(line.trim())?;
    let told = rest.trim_start().strip_prefix(':');
    let bare = rest.is_empty()
        || rest.starts_with(' ') && names.iter().all(|name| is_called_exception(name));
    let rest = told.or(bare.then_some(rest))?;
    Some(Head {
        names,
        ty: None,
        rest,
    })
}

/// `x, *args (int): text` gives `x`, `args` and ` (int): text`.
pub(super) fn names(text: &str) -> Option<(Vec<String>, &str)> {
    list(text, parameter)
}

/// ``:exc:`ValueError`, m.Error: text`` gives `ValueError`, `m.Error` and `: text`.
pub(super) fn exceptions(text: &str) -> Option<(Vec<String>, &str)> {
    list(text, exception)
}

/// `(list[int], optional): text` gives `list[int], optional` and `: text`; nothing where the bracket stays open.
pub(super) fn bracketed(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (index, char) in text.char_indices() {
        match char {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some((text.get(1..index)?, text.get(index + 1..)?));
        }
    }
    None
}

/// Whether Python's own exceptions are called like this: `ValueError`, `m.ParseError`, `StopIteration`.
fn is_called_exception(name: &str) -> bool {
    let endings = [
        "Error",
        "Exception",
        "Warning",
        "Exit",
        "Interrupt",
        "Iteration",
    ];
    endings.iter().any(|ending| name.ends_with(ending))
}

type Item<'a> = (String, &'a str);

fn list<'a>(
    text: &'a str,
    item: impl Fn(&'a str) -> Option<Item<'a>>,
) -> Option<(Vec<String>, &'a str)> {
    let (first, mut rest) = item(text)?;
    let mut names = vec![first];
    while let Some(next) = rest.trim_start().strip_prefix(',') {
        let (name, behind) = item(next.trim_start())?;
        names.push(name);
        rest = behind;
    }
    Some((names, rest))
}

/// A name, in backquotes perhaps, with stars perhaps, which reST wants quoted: `\*\*kwargs`.
fn parameter(text: &str) -> Option<Item<'_>> {
    let unquoted = text.strip_prefix('`');
    let bare = unquoted.unwrap_or(text).trim_start_matches(['*', '\\']);
    let (name, rest) = identifier(bare)?;
    let rest = match unquoted {
        Some(_) => rest.strip_prefix('`')?,
        None => rest,
    };
    Some((name.to_owned(), rest))
}

/// A class, dotted perhaps, in backquotes and with a role perhaps.
fn exception(text: &str) -> Option<Item<'_>> {
    let Some((before, quoted)) = text.split_once('`') else {
        return class(text);
    };
    if !before.is_empty() && !is_role(before) {
        return class(text);
    }
    let (name, rest) = class(quoted.trim_start_matches(['`', '~']))?;
    let closed = rest.strip_prefix('`')?;
    Some((name, closed.trim_start_matches('`')))
}

/// `:exc:`, `:py:class:`
fn is_role(text: &str) -> bool {
    let name = text
        .strip_prefix(':')
        .and_then(|text| text.strip_suffix(':'));
    name.is_some_and(|name| {
        name.split(':')
            .all(|part| identifier(part) == Some((part, "")))
    })
}

/// A dotted name whose last part starts with a capital.
fn class(text: &str) -> Option<Item<'_>> {
    let (mut last, mut rest) = identifier(text)?;
    while let Some((part, behind)) = rest.strip_prefix('.').and_then(identifier) {
        (last, rest) = (part, behind);
    }
    let name = &text[..text.len() - rest.len()];
    last.starts_with(char::is_uppercase)
        .then(|| (name.to_owned(), rest))
}

fn identifier(text: &str) -> Option<(&str, &str)> {
    let is_part = |char: char| char == '_' || char.is_alphanumeric();
    let end = text.find(|char| !is_part(char)).unwrap_or(text.len());
    let starts = text.starts_with(|char: char| is_part(char) && !char.is_numeric());
    starts.then(|| text.split_at(end))
}
