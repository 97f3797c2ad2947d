//! Line breaks as rustfmt's style of 2024 sets them; each rule was found by trying every width.

use crate::emit::types;
use crate::module::{Library, Type};

/// The longest line.
pub(super) const MAX_WIDTH: usize = 100;

/// The longest arguments of an attribute on one line.
const MAX_ATTRIBUTE: usize = 70;

/// The longest argument of an attribute, in bytes, that shares a line with others in a list of several lines.
const MAX_SHORT: usize = 10;

/// A type that starts at `column` of a line indented by `indent`, with `tail` characters after it: on one line if it
/// fits, else one part a line.
pub(super) fn ty(
    library: &Library,
    ty: &Type,
    column: usize,
    indent: usize,
    tail: usize,
) -> String {
    let line = types::rust(library, ty);
    let parts = match ty {
        Type::Leaf(_) | Type::Named(_) => return line,
        Type::Composite(..) if column + width(&line) + tail <= MAX_WIDTH => return line,
        Type::Composite(constructor, parts) => (types::rust_generic(constructor, parts), parts),
    };
    let (generic, parts) = parts;
    let inner = indent + 4;
    let pad = " ".repeat(inner);
    let parts = parts
        .iter()
        .map(|part| format!("{pad}{},\n", self::ty(library, part, inner, inner, 1)));
    let parts: String = parts.collect();
    format!("{generic}<\n{parts}{}>", " ".repeat(indent))
}

/// A field of a struct; `start` is all of it up to its colon.
pub(super) fn field(library: &Library, start: &str, ty: &Type) -> String {
    let line = types::rust(library, ty);
    let fits = |before: usize| before + width(&line) < MAX_WIDTH;
    if !fits(width(start) + 1) && fits(8) {
        return format!("{start}\n        {line},");
    }
    let ty = self::ty(library, ty, width(start) + 1, 4, 1);
    format!("{start} {ty},")
}

/// `#[name(a, b)]`. Too long for one line, arguments stand on one each, or as many as fit where all are short.
pub(super) fn attribute(name: &str, arguments: &[String]) -> String {
    let line = format!("#[{name}({})]\n", arguments.join(", "));
    // One argument alone may be as long as its line.
    let longest = if arguments.len() == 1 {
        MAX_WIDTH
    } else {
        MAX_ATTRIBUTE + width(name) + 5
    };
    if width(&line) <= longest + 1 {
        return line;
    }
    let short = arguments.iter().all(|argument| argument.len() <= MAX_SHORT);
    let room = if short { MAX_WIDTH - 5 } else { 0 };
    format!("#[{name}(\n    {}\n)]\n", filled(arguments, room))
}

/// The items on lines that are at most so wide if they can be.
fn filled(items: &[String], room: usize) -> String {
    let mut text = String::new();
    let mut column = 0;
    for (index, item) in items.iter().enumerate() {
        let wide = width(item) + 1;
        if index > 0 && column + 1 + wide <= room {
            text += ", ";
            column += 1 + wide;
        } else {
            text += if index > 0 { ",\n    " } else { "" };
            column = wide;
        }
        text += item;
    }
    text
}

pub(super) fn width(text: &str) -> usize {
    text.chars().count()
}
