//! Any text becomes harmless in HTML and stays readable.

use crate::emit::comment::is_hidden;
use crate::emit::signature::Declaration;

/// Longest line of a declaration before each parameter gets its own.
const COLUMNS: usize = 46;

/// The text as HTML shows it, in elements and in attributes. What a reader would not see is named: `[U+202E]`.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(char),
            _ if is_hidden(char) => escaped.push_str(&format!("[U+{:04X}]", u32::from(char))),
            _ => escaped.push(char),
        }
    }
    escaped
}

/// `<code>add</code>`
pub(super) fn code(text: &str) -> String {
    format!("<code>{}</code>", escape(text))
}

/// A declaration with its name set off; where it is long, each parameter is an element that the style puts on a line.
pub(super) fn declaration(one: &Declaration) -> String {
    let Declaration {
        before,
        name,
        open,
        parameters,
        after,
    } = one;
    let line = format!("{before}{name}{open}{}{after}", parameters.join(", "));
    let is_long = line.chars().count() > COLUMNS && parameters.len() > 1;
    let count = parameters.len();
    let parameters = parameters.iter().zip(1..).map(|(one, number)| {
        let comma = if number < count { ", " } else { "" };
        match is_long {
            true => format!("<span>{}{comma}</span>", escape(one)),
            false => escape(one) + comma,
        }
    });
    format!(
        "{}<b>{}</b>{open}{}{}",
        escape(before),
        escape(name),
        parameters.collect::<String>(),
        escape(after)
    )
}

/// The languages that declarations stand side by side in.
#[derive(Clone, Copy)]
pub(super) enum Language {
    Python,
    C,
    Cpp,
}

/// Declarations side by side; each is HTML already.
pub(super) fn side_by_side(cards: &[(Language, String)]) -> String {
    let card = |(language, text): &(Language, String)| {
        let (class, name) = match language {
            Language::Python => ("python", "Python"),
            Language::C => ("c", "C"),
            Language::Cpp => ("cpp", "C++"),
        };
        format!(
            "<figure class=\"card {class}\"><figcaption>{name}</figcaption><pre><code>{text}</code></pre></figure>\n"
        )
    };
    let cards: String = cards.iter().map(card).collect();
    format!("<div class=\"cards\">\n{cards}</div>\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_text() {
        assert_eq!(
            escape("<script a='b\">&amp;"),
            "&lt;script a=&#39;b&quot;&gt;&amp;amp;"
        );
    }

    #[test]
    fn hidden_characters_are_shown() {
        assert_eq!(escape("a\u{202e}b\u{0}\n"), "a[U+202E]b[U+0000]\n");
    }
}
