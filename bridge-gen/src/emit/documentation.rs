//! The comment of a function: its docstring in Doxygen's commands.

use super::{comment, types};
use crate::docstring::{Docstring, Entry};
use crate::module::{Function, Module, Parameter};

/// Whose comment it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Errors are told by `last_error`.
    C,
    /// Errors are exceptions.
    Cpp,
}

/// Python's builtin exceptions that are classes in `bridge/exceptions.hpp`.
const MIRRORED: &str = "
    ArithmeticError AssertionError AttributeError BaseExceptionGroup BlockingIOError BrokenPipeError BufferError
    BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
    DeprecationWarning EOFError EncodingWarning Exception ExceptionGroup FileExistsError FileNotFoundError
    FloatingPointError FutureWarning GeneratorExit ImportError ImportWarning IndentationError IndexError
    InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError
    NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError
    ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError
    RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError
    TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
    UnicodeWarning UserWarning ValueError Warning ZeroDivisionError";

/// What there is to say about a function: prose, `@param`, `@return`, errors, and Python's own signature.
pub fn function(module: &Module, function: &Function, language: Language) -> Vec<String> {
    // In C++ the object is no parameter.
    let objects = match language {
        Language::C => 0,
        Language::Cpp => usize::from(function.kind.is_of_object()),
    };
    let parameters = function.parameters.get(objects..).unwrap_or_default();
    let names: Vec<_> = parameters
        .iter()
        .map(|one| one.python_name.as_str())
        .collect();
    let doc = Docstring::parse(function.doc.as_deref().unwrap_or_default(), &names);
    let mut parts = vec![prose(&doc.body)];
    let mut commands = parameter_commands(parameters, &doc.parameters);
    if types::is_nothing(&function.result.ty) {
        parts.extend(results(function, &doc));
    } else {
        let results = results(function, &doc);
        commands.extend(results.iter().flat_map(|lines| command("@return", lines)));
    }
    match language {
        Language::C => parts.extend([commands, failures(&doc.raises)]),
        Language::Cpp => parts.push([commands, exceptions(&doc.raises)].concat()),
    }
    parts.push(vec![comment::python(module, function)]);
    parts.retain(|part| !part.is_empty());
    parts.join(&String::new())
}

fn prose(lines: &[String]) -> Vec<String> {
    comment::text(lines.iter().map(String::as_str))
}

/// One command for each parameter as soon as one is described: Doxygen warns of those without.
fn parameter_commands(parameters: &[Parameter], entries: &[Entry]) -> Vec<String> {
    if entries.is_empty() {
        return Vec::new();
    }
    let nothing = Entry::default();
    let write = |parameter: &Parameter| {
        let name = &parameter.python_name;
        let described = entries.iter().find(|entry| entry.names.contains(name));
        parameter_command(parameter, described.unwrap_or(&nothing))
    };
    parameters.iter().flat_map(write).collect()
}

/// `@param a (int, optional) Text.`, without the type where the hint says it.
fn parameter_command(parameter: &Parameter, entry: &Entry) -> Vec<String> {
    let hint = &parameter.hint.written;
    let told = entry.ty.as_ref().filter(|ty| *ty != hint);
    let ty = told.or(entry.text.is_empty().then_some(hint));
    let label = ty.map(|ty| format!("({})", comment::escape(ty)));
    let lines = labelled(label, &entry.text);
    command(&format!("@param {}", parameter.ident), &lines)
}

/// What comes back, and what a generator yields: `quotient (int): Text.`, `Yields: Text.`
fn results(function: &Function, doc: &Docstring) -> Vec<Vec<String>> {
    let hint = &function.result.written;
    let returns = doc.returns.iter().map(|entry| {
        let entry = without_hint(entry, hint);
        let told = entry.ty.is_some() || !entry.text.is_empty();
        let word = (told && types::is_nothing(&function.result.ty)).then_some("Returns");
        labelled(label(word, &entry), &entry.text)
    });
    let yields = doc.yields.iter();
    let yields = yields.map(|entry| labelled(label(Some("Yields"), entry), &entry.text));
    returns
        .chain(yields)
        .filter(|lines| !lines.is_empty())
        .collect()
}

/// The entry without its type where the hint says it.
fn without_hint(entry: &Entry, hint: &str) -> Entry {
    let mut entry = entry.clone();
    entry.ty = entry.ty.filter(|ty| ty != hint);
    if entry.text == [hint] {
        entry.text.clear();
    }
    if let Some(first) = entry.text.first_mut()
        && let Some(rest) = first.strip_prefix(hint)
        && let Some(rest) = rest.strip_prefix(": ")
    {
        *first = rest.to_owned();
    }
    entry
}

/// `Fails with:` and a list: C has no exceptions that Doxygen could know of.
fn failures(entries: &[Entry]) -> Vec<String> {
    let mut lines = Vec::new();
    for entry in entries {
        let item = labelled(label(None, entry), &entry.text);
        lines.extend(indented("- ", "  ", &item));
    }
    if !lines.is_empty() {
        lines.insert(0, "Fails with:".to_owned());
    }
    lines
}

/// `@throws bridge::ValueError Text.`, `@throws bridge::PythonError m.ParseError: Text.`
fn exceptions(entries: &[Entry]) -> Vec<String> {
    let mut lines = Vec::new();
    for entry in entries {
        for name in &entry.names {
            let (class, label) = if is_mirrored(name) {
                (name.as_str(), None)
            } else {
                ("PythonError", Some(with_colon(name, entry)))
            };
            let text = labelled(label, &entry.text);
            lines.extend(command(&format!("@throws bridge::{class}"), &text));
        }
    }
    lines
}

/// Whether it is a builtin exception with a C++ class of its name.
pub fn is_mirrored(exception: &str) -> bool {
    MIRRORED.split_whitespace().any(|name| name == exception)
}

/// What stands before the description: `quotient (int):`, `Yields int:`, `ValueError, TypeError`.
fn label(word: Option<&str>, entry: &Entry) -> Option<String> {
    let names = (!entry.names.is_empty()).then(|| entry.names.join(", "));
    let ty = entry.ty.as_ref().map(|ty| match names {
        Some(_) => format!("({ty})"),
        None => ty.clone(),
    });
    let parts = [word.map(str::to_owned), names, ty];
    let words: Vec<_> = parts.into_iter().flatten().collect();
    (!words.is_empty()).then(|| with_colon(&words.join(" "), entry))
}

fn with_colon(words: &str, entry: &Entry) -> String {
    let colon = if entry.text.is_empty() { "" } else { ":" };
    format!("{}{colon}", comment::escape(words))
}

/// The description behind its label, or below where it starts with a list or the like.
fn labelled(label: Option<String>, text: &[String]) -> Vec<String> {
    let mut lines = prose(text);
    match (label, lines.first_mut()) {
        (Some(label), Some(first)) if !is_block(first) => *first = format!("{label} {first}"),
        (Some(label), _) => lines.insert(0, label),
        (None, _) => {}
    }
    lines
}

/// A command of Doxygen's with its text.
///
/// The first blank line would end the text, so the paragraphs behind it are put into a block. The first one stays
/// before the block, where clang's -Wdocumentation looks for it.
fn command(command: &str, lines: &[String]) -> Vec<String> {
    let end = lines.iter().position(|line| is_blank(line));
    let end = end.unwrap_or(lines.len());
    let (paragraph, others) = lines.split_at(end);
    let mut text = if paragraph.first().is_none_or(|first| is_block(first)) {
        let mut text = vec![command.to_owned()];
        text.extend(indented("    ", "    ", paragraph));
        text
    } else {
        indented(&format!("{command} "), "    ", paragraph)
    };
    if !others.is_empty() {
        text.push("    @parblock".to_owned());
        text.extend(indented("    ", "    ", &block(others)));
        text.push("    @endparblock".to_owned());
    }
    text
}

/// The paragraphs behind the blank line that they start with, which only code needs before it.
///
/// Two blank lines behind a list would make Doxygen miss the end of the block.
fn block(paragraphs: &[String]) -> Vec<String> {
    let mut lines = paragraphs.to_vec();
    lines.dedup_by(|next, line| is_blank(next) && is_blank(line));
    let is_code = lines.get(1).is_some_and(|first| first.starts_with(' '));
    lines.drain(..usize::from(!is_code));
    lines
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

fn indented(first: &str, others: &str, lines: &[String]) -> Vec<String> {
    let indent = |(index, line): (usize, &String)| match index {
        _ if is_blank(line) => String::new(),
        0 => format!("{first}{line}"),
        _ => format!("{others}{line}"),
    };
    lines.iter().enumerate().map(indent).collect()
}

/// Whether Markdown takes the line for the start of a list, a table, a quotation or code.
fn is_block(line: &str) -> bool {
    let number = line.trim_start_matches(|char: char| char.is_ascii_digit());
    ["- ", "* ", "+ ", ">", "|", "```", "~~~"]
        .iter()
        .any(|mark| line.starts_with(mark))
        || number.len() < line.len() && number.starts_with(". ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirrored_exceptions_are_those_of_the_header() {
        let header = include_str!("../../../cpp/include/bridge/exceptions.hpp");
        let rows = header.lines().filter(|line| line.contains(", throw_as<"));
        let names = rows.filter_map(|row| row.split('"').nth(1));
        let classes: Vec<_> = names.filter(|&name| name != "BaseException").collect();
        let mirrored: Vec<_> = MIRRORED.split_whitespace().collect();
        assert_eq!(mirrored, classes);
    }
}
