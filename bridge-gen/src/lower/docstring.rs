//! Docstrings.

use std::collections::HashMap;

use super::hint::Hints;
use crate::parse::ast::{Expr, Stmt};
use crate::parse::{self, SourceFile};

const TAB: usize = 8;

/// The docstrings of a module, its functions and classes by name: `""`, `f`, `Shape.Kind`.
#[derive(Default)]
pub(super) struct Docs(HashMap<String, String>);

impl Docs {
    /// Those of the source that a stub stands for. It need not be a source without mistakes.
    pub(super) fn of_implementation(stub: &SourceFile) -> Docs {
        let mut docs = Docs::default();
        let implementation = stub.implementation.as_deref();
        if let Some(Ok(body)) = implementation.map(|source| parse::module(source, 0)) {
            docs.read("", &body);
        }
        docs
    }

    fn read(&mut self, owner: &str, body: &[Stmt]) {
        if let Some(doc) = of(body) {
            self.0.entry(owner.to_owned()).or_insert(doc);
        }
        for stmt in body {
            let (name, body) = match stmt {
                Stmt::FunctionDef(function) => (&function.name, &function.body),
                Stmt::ClassDef(class) => (&class.name, &class.body),
                _ => continue,
            };
            match owner {
                "" => self.read(name, body),
                owner => self.read(&format!("{owner}.{name}"), body),
            }
        }
    }
}

impl Hints<'_> {
    /// The docstring of what has that body, in a stub that of the thing with that name.
    pub(super) fn doc(&self, name: &str, body: &[Stmt]) -> Option<String> {
        let known = || self.program.file(self.file)?.docs.0.get(name).cloned();
        of(body).or_else(known)
    }
}

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
