//! Python text to syntax tree. The only module that knows the parser: others take its tree from [`ast`].

mod nesting;
mod source;

/// The parser's syntax tree.
pub use rustpython_ast as ast;
pub use source::{MAX_BYTES, Role, SourceFile};

use std::io;
use std::ops::Range;

use ast::StringFlags;
use ruff_text_size::{Ranged, TextRange, TextSize};
use rustpython_parser::{Mode, ParseOptions, lexer};

use crate::diagnostic::{Code, Diagnostic, Place};
use nesting::Fault;

/// Enough for the deepest tree that `nesting` lets through, in an unoptimised build as well.
const STACK: usize = 256 << 20;
/// More syntax errors of one file help nobody.
const MAX_ERRORS: usize = 20;

/// Runs `work` on a thread whose stack is large enough to parse, walk and drop every tree that is let through.
pub fn on_large_stack<R: Send>(work: impl FnOnce() -> R + Send) -> io::Result<R> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("parse".to_owned())
            .stack_size(STACK)
            .spawn_scoped(scope, work)?;
        Ok(thread
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

/// The bytes that a node was read from.
pub fn span(node: &impl Ranged) -> Range<usize> {
    to_span(node.range())
}

fn to_span(range: TextRange) -> Range<usize> {
    range.start().to_usize()..range.end().to_usize()
}

/// The statements of `source`, number `file` of the run, or its syntax errors.
/// To be called on a large stack.
pub fn module(source: &SourceFile, file: usize) -> Result<Vec<ast::Stmt>, Vec<Diagnostic>> {
    let text = &source.text;
    let fault = |message: String, span, help: &str| {
        vec![
            Diagnostic::new(Code::Syntax, message)
                .at(Place::source(file, span))
                .help(help),
        ]
    };
    if let Some(nul) = text.find('\0') {
        return Err(fault(
            "a NUL byte in the source".to_owned(),
            nul..nul + 1,
            "remove it, or write `\\0` in a string",
        ));
    }
    if let Some((fault, start)) = nesting::find(text, Mode::Module) {
        return Err(vec![too_deep(fault, text, file, start)]);
    }
    let errors = lexical_errors(text);
    if !errors.is_empty() {
        return Err(syntax_errors(errors, text, file));
    }
    let parsed = rustpython_parser::parse_unchecked(text, ParseOptions::from(Mode::Module));
    let errors: Vec<_> = parsed
        .errors()
        .iter()
        .map(|error| (error.error.to_string(), to_span(error.location)))
        .collect();
    if !errors.is_empty() {
        return Err(syntax_errors(errors, text, file));
    }
    match parsed.into_syntax() {
        ast::Mod::Module(module) => Ok(module.body),
        ast::Mod::Expression(_) => Ok(Vec::new()),
    }
}

/// The expression in a string that is a type hint, with positions in `text` wherever the string is one plain literal.
/// On failure what is wrong with it.
pub fn string_hint(
    text: &str,
    string: &ast::ExprStringLiteral,
) -> Result<(ast::Expr, bool), String> {
    let value = string.value.to_str();
    if let Some((fault, _)) = nesting::find(value, Mode::Expression) {
        return Err(describe(fault).0.to_owned());
    }
    let plain = plain_content(text, string, value);
    let parsed = match plain {
        Some(range) => rustpython_parser::parse_expression_range(text, range),
        None => rustpython_parser::parse_expression(value.trim()),
    };
    match parsed {
        Ok(parsed) => Ok((*parsed.into_syntax().body, plain.is_some())),
        Err(error) => Err(in_lower_case(&error.error.to_string())),
    }
}

/// The content of a string without escapes on one line, so that its positions are those of its value.
fn plain_content(text: &str, string: &ast::ExprStringLiteral, value: &str) -> Option<TextRange> {
    let literal = string.as_single_part_string()?;
    let open = literal.flags.opener_len();
    let range = literal
        .range
        .add_start(open)
        .sub_end(literal.flags.closer_len());
    let spaces = TextSize::of(&value[..value.len() - value.trim_start().len()]);
    let plain = &text[to_span(range)] == value && !value.contains('\n');
    plain.then(|| range.add_start(spaces))
}

/// Where the lexer gives up, the parser's recovery would see other tokens than `nesting` has seen.
fn lexical_errors(text: &str) -> Vec<(String, Range<usize>)> {
    let mut lexer = lexer::lex(text, Mode::Module);
    while lexer.next_token() != ast::token::TokenKind::EndOfFile {}
    let errors = lexer.finish();
    errors
        .into_iter()
        .map(|error| (error.error().to_string(), to_span(error.location())))
        .collect()
}

fn syntax_errors(
    mut errors: Vec<(String, Range<usize>)>,
    text: &str,
    file: usize,
) -> Vec<Diagnostic> {
    let more = errors.len().saturating_sub(MAX_ERRORS);
    errors.truncate(MAX_ERRORS);
    let mut diagnostics: Vec<_> = errors
        .into_iter()
        .map(|(message, span)| {
            Diagnostic::new(Code::Syntax, in_lower_case(&message))
                .at(Place::source(file, visible(text, span)))
                .help(
                    "Python up to 3.14 is understood; run the file with Python to see what it says",
                )
        })
        .collect();
    if let (1.., Some(last)) = (more, diagnostics.last_mut()) {
        last.details.notes.push(format!(
            "{more} more syntax errors in this file are not shown"
        ));
    }
    diagnostics
}

/// Messages begin with a small letter, unless with an acronym.
fn in_lower_case(message: &str) -> String {
    let mut chars = message.chars();
    match (chars.next(), chars.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            let rest = &message[first.len_utf8()..];
            format!("{}{rest}", first.to_lowercase())
        }
        _ => message.to_owned(),
    }
}

/// An empty range at a line's end gets no carets: take the character before.
fn visible(text: &str, span: Range<usize>) -> Range<usize> {
    let at_end = text[span.start..].chars().next().is_none_or(|c| c == '\n');
    if span.is_empty() && at_end {
        let start = text[..span.start].char_indices().next_back();
        return start.map_or(0, |(at, _)| at)..span.start;
    }
    span
}

fn too_deep(fault: Fault, text: &str, file: usize, start: usize) -> Diagnostic {
    let (message, help) = describe(fault);
    let code = match fault {
        Fault::Mismatch | Fault::Unclosed => Code::Syntax,
        Fault::Brackets | Fault::Blocks | Fault::Operators => Code::Nesting,
    };
    let len = text[start..].chars().next().map_or(0, char::len_utf8);
    Diagnostic::new(code, message)
        .at(Place::source(file, start..start + len))
        .help(help)
}

fn describe(fault: Fault) -> (&'static str, &'static str) {
    match fault {
        Fault::Brackets => (
            "more than 200 brackets are open",
            "Python itself refuses this; give parts of the expression names",
        ),
        Fault::Blocks => (
            "more than 100 blocks are open",
            "Python itself refuses this; move inner blocks into functions",
        ),
        Fault::Operators => (
            "more than 10000 operators in one expression",
            "give parts of the expression names, or use `sum` or `join`",
        ),
        Fault::Mismatch => (
            "this closes no open bracket, or another one than the last",
            "close brackets in the reverse order of opening them",
        ),
        Fault::Unclosed => (
            "this bracket is never closed",
            "close it; the rest of the file cannot be understood before",
        ),
    }
}
