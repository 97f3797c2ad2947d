//! Docstrings.

use crate::parse::ast::{Expr, Stmt};

const TAB: usize = 8;

/// The docstring of a module or function.
pub(super) fn of(body: &[Stmt]) -> Option<String> {
    let Stmt::Expr(first) = body.first()? else {
        return None;
    };
    let Expr::StringLiteral(string) = first.value.as_ref() else {
        return None;
    };
    let doc = clean(string.value.to_str());
    (!doc.is_empty()).then_some(doc)
}

/// As `inspect.cleandoc`.
fn clean(raw: &str) -> String {
    let text = expand_tabs(raw);
    let mut lines: Vec<&str> = text.split('\n').collect();
    let indents = lines.iter().skip(1).filter_map(|line| indent(line));
    let margin = indents.min().unwrap_or(0);
    for (number, line) in lines.iter_mut().enumerate() {
        *line = if number == 0 {
            line.trim_start()
        } else {
            line.get(margin..).unwrap_or("")
        };
    }
    while lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    let text: Vec<_> = lines
        .into_iter()
        .skip_while(|line| line.trim().is_empty())
        .collect();
    text.join("\n")
}

/// Bytes of white space before the text of a line that has any.
fn indent(line: &str) -> Option<usize> {
    let text = line.trim_start();
    (!text.is_empty()).then(|| line.len() - text.len())
}

fn expand_tabs(text: &str) -> String {
    let mut expanded = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars() {
        match c {
            '\t' => {
                let spaces = TAB - column % TAB;
                expanded.extend(std::iter::repeat_n(' ', spaces));
                column += spaces;
            }
            '\n' | '\r' => {
                expanded.push(c);
                column = 0;
            }
            _ => {
                expanded.push(c);
                column += 1;
            }
        }
    }
    expanded
}
