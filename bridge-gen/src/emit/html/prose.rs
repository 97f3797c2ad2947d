//! The prose of docstrings: paragraphs, lists and blocks of code.

use super::text::escape;

enum Block<'a> {
    Paragraph(Vec<&'a str>),
    List(Vec<Vec<&'a str>>),
    Code(Vec<&'a str>),
}

/// Lines of a docstring as HTML; nothing where all are blank.
pub(super) fn prose(lines: &[String]) -> String {
    let lines: Vec<_> = lines.iter().map(String::as_str).collect();
    blocks(&lines).iter().map(html).collect()
}

/// The same of a whole docstring.
pub(super) fn doc(doc: Option<&str>) -> String {
    let lines: Vec<_> = doc.unwrap_or_default().lines().collect();
    blocks(&lines).iter().map(html).collect()
}

fn blocks<'a>(lines: &[&'a str]) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    let mut rest = lines;
    while let Some((&first, others)) = rest.split_first() {
        if first.trim().is_empty() {
            rest = others;
            continue;
        }
        let (block, used) = block(first, rest);
        blocks.push(block);
        rest = &rest[used.clamp(1, rest.len())..];
    }
    blocks
}

/// The block that starts with the first line, and how many lines it takes.
fn block<'a>(first: &'a str, lines: &[&'a str]) -> (Block<'a>, usize) {
    let until = |is_end: &dyn Fn(&str) -> bool| {
        let end = lines.iter().skip(1).position(|line| is_end(line));
        end.map_or(lines.len(), |end| end + 1)
    };
    let text = first.trim_start();
    if let Some(fence) = ["```", "~~~"]
        .iter()
        .find(|fence| text.starts_with(**fence))
    {
        let end = until(&|line| line.trim_start().starts_with(fence));
        return (Block::Code(lines[1..end].to_vec()), end + 1);
    }
    if text.starts_with(">>> ") || text.starts_with('|') {
        let end = until(&|line| line.trim().is_empty());
        return (
            Block::Code(dedented(&lines[..end], first.len() - text.len())),
            end,
        );
    }
    if first.starts_with("    ") {
        let end = until(&|line| !line.starts_with("    ") && !line.trim().is_empty());
        return (Block::Code(dedented(&lines[..end], 4)), end);
    }
    if item(first).is_some() {
        let end = until(&|line| !line.starts_with(' ') && item(line).is_none());
        return (Block::List(items(&lines[..end])), end);
    }
    let end = until(&|line| line.trim().is_empty() || item(line).is_some());
    (Block::Paragraph(lines[..end].to_vec()), end)
}

/// The lines without that many spaces before them.
fn dedented<'a>(lines: &[&'a str], count: usize) -> Vec<&'a str> {
    let lines = lines.iter();
    let spaces = |line: &str| line.len() - line.trim_start_matches(' ').len();
    lines.map(|line| &line[spaces(line).min(count)..]).collect()
}

/// What stands behind the mark of a list's element.
fn item(line: &str) -> Option<&str> {
    let text = line.trim_start();
    let mut marks = ["- ", "* ", "+ "].iter();
    if let Some(rest) = marks.find_map(|mark| text.strip_prefix(mark)) {
        return Some(rest);
    }
    let number = text.trim_start_matches(|char: char| char.is_ascii_digit());
    let rest = number.strip_prefix(". ")?;
    (number.len() < text.len()).then_some(rest)
}

fn items<'a>(lines: &[&'a str]) -> Vec<Vec<&'a str>> {
    let mut items: Vec<Vec<&str>> = Vec::new();
    for line in lines {
        match (item(line), items.last_mut()) {
            (Some(text), _) => items.push(vec![text]),
            (None, Some(last)) => last.push(line.trim()),
            (None, None) => {}
        }
    }
    items
}

fn html(block: &Block<'_>) -> String {
    match block {
        Block::Paragraph(lines) => format!("<p>{}</p>\n", inline(&lines.join("\n"))),
        Block::List(items) => {
            let items = items.iter();
            let items = items.map(|lines| format!("<li>{}</li>", inline(&lines.join("\n"))));
            format!("<ul>{}</ul>\n", items.collect::<String>())
        }
        Block::Code(lines) => {
            let text = lines.join("\n");
            format!("<pre class=\"block\">{}</pre>\n", escape(text.trim_end()))
        }
    }
}

/// Text with code between backquotes, one or two of them.
pub(super) fn inline(text: &str) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        let quoted = &rest[start..];
        let len = quoted.len() - quoted.trim_start_matches('`').len();
        let (quotes, behind) = quoted.split_at(len);
        html += &escape(&rest[..start]);
        match behind.find(quotes) {
            Some(end) if len < 3 && end > 0 => {
                html += &super::text::code(behind[..end].trim());
                rest = &behind[end + len..];
            }
            Some(_) | None => {
                html += quotes;
                rest = behind;
            }
        }
    }
    html + &escape(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(doc(Some(text)), expected);
    }

    #[test]
    fn paragraphs() {
        check("One\ntwo.\n\nThree.", "<p>One\ntwo.</p>\n<p>Three.</p>\n");
        check(" \n", "");
    }

    #[test]
    fn lists() {
        check(
            "Of:\n- a\n  b\n- c",
            "<p>Of:</p>\n<ul><li>a\nb</li><li>c</li></ul>\n",
        );
    }

    #[test]
    fn code() {
        check(
            "```py\n<x>\n```\ny",
            "<pre class=\"block\">&lt;x&gt;</pre>\n<p>y</p>\n",
        );
        check("```\nopen", "<pre class=\"block\">open</pre>\n");
        check(
            ">>> f()\n3",
            "<pre class=\"block\">&gt;&gt;&gt; f()\n3</pre>\n",
        );
        check(
            "Say `a<b` or ``c`` or `",
            "<p>Say <code>a&lt;b</code> or <code>c</code> or `</p>\n",
        );
        check(
            "Say\n\n  >>> f\n    g",
            "<p>Say</p>\n<pre class=\"block\">&gt;&gt;&gt; f\n  g</pre>\n",
        );
        check("``` inline", "<pre class=\"block\"></pre>\n");
    }
}
