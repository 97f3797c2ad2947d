//! Diagnostics for programs: a line each, as JSON, as GitHub's annotations, or as compilers say it in short.

use std::fmt::Write as _;

use serde::Serialize;

use super::{Diagnostic, Place, Severity};
use crate::parse::SourceFile;

/// Where it is, in lines and characters, from 1 on; the end is behind the last one.
#[derive(Serialize)]
struct Span<'a> {
    file: &'a str,
    #[serde(flatten)]
    range: Option<Range>,
}

#[derive(Serialize, Clone, Copy)]
struct Range {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Line<'a> {
    code: &'static str,
    severity: &'static str,
    message: &'a str,
    #[serde(flatten)]
    span: Option<Span<'a>>,
    notes: &'a [String],
    help: Option<&'a str>,
}

/// An object a line: see docs/errors.md.
pub fn json(diagnostics: &[Diagnostic], sources: &[SourceFile]) -> String {
    let line = |diagnostic: &Diagnostic| {
        let line = Line {
            code: diagnostic.code.as_str(),
            severity: severity(diagnostic),
            message: &diagnostic.message,
            span: span(diagnostic, sources),
            notes: &diagnostic.details.notes,
            help: diagnostic.details.help.as_deref(),
        };
        serde_json::to_string(&line).unwrap_or_default() + "\n"
    };
    diagnostics.iter().map(line).collect()
}

/// `math_ops.py:3:5: warning[B101]: parameter …`
pub fn short(diagnostics: &[Diagnostic], sources: &[SourceFile]) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        if let Some(Span { file, range }) = span(diagnostic, sources) {
            let _ = match range {
                Some(Range { line, column, .. }) => write!(text, "{file}:{line}:{column}: "),
                None => write!(text, "{file}: "),
            };
        }
        let (severity, code) = (severity(diagnostic), diagnostic.code.as_str());
        let _ = writeln!(text, "{severity}[{code}]: {}", diagnostic.message);
    }
    text
}

/// Workflow commands, which GitHub shows beside the lines of a change.
pub fn github(diagnostics: &[Diagnostic], sources: &[SourceFile]) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        let mut properties = Vec::new();
        if let Some(Span { file, range }) = span(diagnostic, sources) {
            properties.push(format!("file={}", property(file)));
            if let Some(range) = range {
                properties.push(format!("line={},col={}", range.line, range.column));
                properties.push(format!("endLine={}", range.end_line));
                if range.line == range.end_line {
                    properties.push(format!("endColumn={}", range.end_column));
                }
            }
        }
        properties.push(format!("title=bridge-gen {}", diagnostic.code.as_str()));
        let details = &diagnostic.details;
        let help = details.help.iter().map(|help| format!("help: {help}"));
        let lines = [diagnostic.message.clone()]
            .into_iter()
            .chain(details.notes.iter().cloned());
        let message: Vec<_> = lines.chain(help).collect();
        let (severity, properties) = (severity(diagnostic), properties.join(","));
        let _ = writeln!(
            text,
            "::{severity} {properties}::{}",
            data(&message.join("\n"))
        );
    }
    text
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

fn severity(diagnostic: &Diagnostic) -> &'static str {
    match diagnostic.severity {
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn span<'a>(diagnostic: &'a Diagnostic, sources: &'a [SourceFile]) -> Option<Span<'a>> {
    match diagnostic.place.as_ref()? {
        Place::File { path, position } => Some(Span {
            file: path,
            range: position.as_ref().map(|position| Range {
                line: position.line,
                column: position.column,
                end_line: position.line,
                end_column: position.column + position.text[position.span.clone()].chars().count(),
            }),
        }),
        Place::Source { file, span } => {
            let source = sources.get(*file)?;
            let (line, column) = position(source, span.start);
            let (end_line, end_column) = position(source, span.end.max(span.start));
            let range = Some(Range {
                line,
                column,
                end_line,
                end_column,
            });
            Some(Span {
                file: &source.path,
                range,
            })
        }
    }
}

fn position(source: &SourceFile, offset: usize) -> (usize, usize) {
    let offset = source.text.floor_char_boundary(offset);
    let line = source.line(offset);
    let start = source.line_span(line).start.min(offset);
    (line, source.text[start..offset].chars().count() + 1)
}
