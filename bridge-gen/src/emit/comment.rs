//! Comments of C and C++: any text becomes harmless there and stays readable.

use super::signature::{constant_signature, signature};
use crate::module::{
    Constant, Definition, ExceptionClass, Field, Function, Library, Module, Presence,
};

/// What the first line of a generated file says, without the comment's own marks.
///
/// `Made by bridge-gen 0.1.0 from math_ops.py. Do not edit: regenerate.`
pub fn origin(library: &Library) -> String {
    let files: Vec<_> = library
        .modules
        .iter()
        .map(|module| escape(&module.file))
        .collect();
    format!(
        "Made by bridge-gen {} from {}. Do not edit: regenerate.",
        env!("CARGO_PKG_VERSION"),
        files.join(", ")
    )
}

/// A Doxygen comment of these lines, which [`escape`] has seen already; nothing where all are blank.
pub fn block(indent: usize, lines: &[String]) -> String {
    let pad = " ".repeat(indent);
    let lines = trimmed(lines);
    match lines {
        [] => String::new(),
        [line] if indent + line.chars().count() + 7 <= super::layout::COLUMNS => {
            format!("{pad}/** {} */\n", line.trim_end())
        }
        [first, rest @ ..] => {
            let mut text = format!("{pad}/** {}\n", first.trim_end());
            for line in rest.iter().map(|line| line.trim_end()) {
                let space = if line.is_empty() { "" } else { " " };
                text.extend([&pad, " *", space, line, "\n"]);
            }
            text.extend([&pad, " */\n"]);
            text
        }
    }
}

fn trimmed(lines: &[String]) -> &[String] {
    let blank = |line: &String| line.trim().is_empty();
    let Some(first) = lines.iter().position(|line| !blank(line)) else {
        return &[];
    };
    let last = lines.iter().rposition(|line| !blank(line)).unwrap_or(first);
    &lines[first..=last]
}

/// The lines of a docstring, each escaped, with an end to a fence of Markdown that stays open.
pub fn lines(doc: &str) -> Vec<String> {
    text(doc.lines())
}

/// The same, of lines that are apart already.
pub fn text<'a>(lines: impl Iterator<Item = &'a str> + Clone) -> Vec<String> {
    let fence = open_fence(lines.clone());
    lines.map(escape).chain(fence).collect()
}

/// The line that ends the block of code, of a Markdown fence, that would swallow all that follows.
fn open_fence<'a>(lines: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut open = None;
    for line in lines {
        let text = line.trim_start();
        let mark = text.chars().next().filter(|mark| matches!(mark, '`' | '~'));
        let len = mark.map_or(0, |mark| text.len() - text.trim_start_matches(mark).len());
        let fence = &line[..line.len() - text.len() + len];
        match open {
            None if len >= 3 => open = Some(fence),
            Some(one) if one.trim_start() == fence.trim_start() => open = None,
            None | Some(_) => {}
        }
    }
    open.map(escape)
}

/// The names of all modules.
pub fn modules(library: &Library) -> String {
    let names: Vec<_> = library
        .modules
        .iter()
        .map(|one| escape(&one.name))
        .collect();
    names.join(", ")
}

/// `Python: math_ops.add(a: int, b: int) -> int`
pub fn python(module: &Module, function: &Function) -> String {
    format!("Python: {}", escape(&signature(module, function)))
}

/// `Python: math_ops.LIMIT: Final = 3`
pub fn constant(module: &Module, constant: &Constant) -> String {
    format!("Python: {}", escape(&constant_signature(module, constant)))
}

/// What there is to say about a type of the user's in every language.
pub fn definition(definition: &Definition) -> Vec<String> {
    let mut text = definition.doc.as_deref().map(lines).unwrap_or_default();
    text.push(String::new());
    let (word, module) = (definition.kind.word(), &definition.module);
    let name = &definition.python_name;
    text.push(format!(
        "Python: {word} {}",
        escape(&format!("{module}.{name}"))
    ));
    text
}

/// What there is to say about an exception class.
pub fn exception(class: &ExceptionClass) -> Vec<String> {
    let mut text = class.doc.as_deref().map(lines).unwrap_or_default();
    text.push(String::new());
    let python = format!("{}.{}", class.module, class.python_name);
    text.push(format!("Python: exception {}", escape(&python)));
    text
}

/// What a field is in Python, and who gives it.
pub fn field(field: &Field) -> Vec<String> {
    let mut text = format!("{}: {}", field.python_name, field.hint.written);
    if let Some(default) = &field.default {
        text += &format!(" = {}", default.written);
    }
    let mut lines = vec![escape(&text)];
    lines.extend(match field.presence {
        Presence::Given => None,
        Presence::Computed => {
            Some("Python computes it: what an argument has here does not count.".to_owned())
        }
        Presence::MayBeMissing => Some("Without a value where the key is missing.".to_owned()),
    });
    lines
}

/// What there is to say about a module.
pub fn module(module: &Module) -> Vec<String> {
    let mut text = module.doc.as_deref().map(lines).unwrap_or_default();
    text.push(String::new());
    text.push(format!("Python: module {}", escape(&module.name)));
    text
}

/// One line that ends no comment, opens none, is no trigraph, no Doxygen command and reads as it is stored.
///
/// | text | becomes |
/// | --- | --- |
/// | `*/`, `/*` | `* /`, `/ *` |
/// | `??`, which starts a trigraph | `? ?` |
/// | `\`, `@` | `\\`, `\@`, as Doxygen wants them |
/// | `<b`, `#name`, `&amp`, except in backquotes | `\<b`, `\#name`, `\&amp` |
/// | line break, tab | one space, four spaces |
/// | other control characters, bidi controls, invisible characters | `[U+202E]` |
pub fn escape(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    let mut quotes = Backquotes::of(text);
    while let Some(char) = rest.next() {
        let next = rest.peek().copied();
        let in_code = quotes.step(char);
        match char {
            '\\' | '@' => escaped.extend(['\\', char]),
            '<' | '#' | '&' if !in_code && is_markup(char, next) => escaped.extend(['\\', char]),
            '\t' => escaped.push_str("    "),
            '\n' => escaped.push(' '),
            _ if is_hidden(char) => escaped.push_str(&format!("[U+{:04X}]", u32::from(char))),
            _ => escaped.push(char),
        }
        if next.is_some_and(|next| is_risky(char, next)) {
            escaped.push(' ');
        }
    }
    escaped
}

/// Whether nothing in it can need a change, as in most lines: this saves a look at each character's neighbours.
fn is_plain(text: &str) -> bool {
    let may_change = |byte| matches!(byte, b'\\' | b'@' | b'<' | b'#' | b'&' | b'*' | b'/' | b'?');
    let mut bytes = text.bytes();
    bytes.all(|byte| matches!(byte, b' '..=b'~') && !may_change(byte))
}

/// Whether Doxygen takes the character for the start of a tag, a link or an entity.
fn is_markup(char: char, next: Option<char>) -> bool {
    let is_mark = |next: char| match char {
        '<' => next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'),
        '#' => next.is_ascii_alphabetic() || next == '_',
        _ => next.is_ascii_alphabetic() || next == '#',
    };
    next.is_some_and(is_mark)
}

/// Where a line is code, in Markdown: between two runs of backquotes.
struct Backquotes {
    /// How many runs start from here on.
    left: usize,
    in_run: bool,
    in_code: bool,
}

impl Backquotes {
    fn of(line: &str) -> Self {
        let quotes = line.match_indices('`');
        let starts = quotes.filter(|&(index, _)| !line[..index].ends_with('`'));
        Self {
            left: starts.count(),
            in_run: false,
            in_code: false,
        }
    }

    /// Whether the next character is code.
    fn step(&mut self, char: char) -> bool {
        let starts = char == '`' && !self.in_run;
        self.in_run = char == '`';
        if starts {
            self.left -= 1;
            self.in_code = !self.in_code && self.left > 0;
        }
        self.in_code
    }
}

fn is_risky(char: char, next: char) -> bool {
    matches!((char, next), ('*', '/') | ('/', '*') | ('?', '?'))
}

/// Whether a reader of the text would not see the character, or see others in its wake elsewhere.
pub fn is_hidden(char: char) -> bool {
    char.is_control()
        || matches!(char,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comment_marks_are_split() {
        assert_eq!(
            escape("a */ b /* c /*/ d **//"),
            "a * / b / * c / * / d ** //"
        );
    }

    #[test]
    fn trigraphs_are_split() {
        assert_eq!(escape("what??/"), "what? ?/");
        assert_eq!(escape("???/"), "? ? ?/");
    }

    #[test]
    fn doxygen_commands_are_quoted() {
        assert_eq!(
            escape(r"@param \brief C:\new\"),
            r"\@param \\brief C:\\new\\"
        );
    }

    #[test]
    fn markup_is_quoted_outside_code() {
        assert_eq!(
            escape("<b> </b> <!-- #include &amp; a < b # c & d <- &1 #1"),
            r"\<b> \</b> \<!-- \#include \&amp; a < b # c & d <- &1 #1"
        );
        assert_eq!(
            escape("`<a>` <b> ``#c`` ` <d>"),
            r"`<a>` \<b> ``#c`` ` \<d>"
        );
    }

    #[test]
    fn open_fences_are_closed() {
        assert_eq!(
            lines("a\n  ```py\n  x").last().map(String::as_str),
            Some("  ```")
        );
        assert_eq!(
            lines("~~~\nx\n~~~~\n```").last().map(String::as_str),
            Some("~~~")
        );
        assert_eq!(lines("```\nx\n```\n").len(), 3);
        assert_eq!(lines("a ``` b").len(), 1);
    }

    #[test]
    fn hidden_characters_are_shown() {
        assert_eq!(
            escape("a\u{202e}b\u{0}\u{7f}\r\u{feff}"),
            "a[U+202E]b[U+0000][U+007F][U+000D][U+FEFF]"
        );
        assert_eq!(escape("größe 数 🦀\tx"), "größe 数 🦀    x");
    }

    #[test]
    fn blocks() {
        let lines = |texts: &[&str]| {
            texts
                .iter()
                .map(|&text| text.to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(block(2, &lines(&["", "One. ", ""])), "  /** One. */\n");
        assert_eq!(
            block(0, &lines(&["One.", "", "Two. "])),
            "/** One.\n *\n * Two.\n */\n"
        );
        assert_eq!(block(0, &lines(&["", " "])), "");
    }
}
