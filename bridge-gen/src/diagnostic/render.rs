//! Diagnostics as text, in the manner of rustc.

use std::ops::Range;

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet,
    normalize_untrusted_str,
};

use super::{Diagnostic, Place, Position, Severity};
use crate::parse::SourceFile;

/// Longer lines are shown in part: what one diagnostic costs must not depend on the size of the file.
const LONGEST_LINE: usize = 400;
/// How many lines of a long range are shown.
const MOST_LINES: usize = 8;

/// All of them, one below the other, with a blank line between.
pub fn render(diagnostics: &[Diagnostic], sources: &[SourceFile], color: bool) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut text = String::new();
    for diagnostic in diagnostics {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(renderer.render(&[group(diagnostic, sources)]).trim_end());
        text.push('\n');
    }
    text
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a [SourceFile]) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let title = level
        .primary_title(&diagnostic.message)
        .id(diagnostic.code.as_str());
    Group::with_title(title)
        .elements(places(diagnostic, sources))
        .elements(messages(diagnostic))
}

fn places<'a>(diagnostic: &'a Diagnostic, sources: &'a [SourceFile]) -> Vec<Element<'a>> {
    let mut elements = Vec::new();
    if let Some(place) = &diagnostic.place {
        let label = diagnostic.details.label.as_deref();
        show(
            place,
            AnnotationKind::Primary,
            label,
            sources,
            &mut elements,
        );
    }
    if let Some((place, label)) = &diagnostic.details.also {
        show(
            place,
            AnnotationKind::Context,
            Some(label),
            sources,
            &mut elements,
        );
    }
    elements
}

fn messages(diagnostic: &Diagnostic) -> Vec<Element<'_>> {
    let notes = diagnostic
        .details
        .notes
        .iter()
        .map(|note| Level::NOTE.message(normalize_untrusted_str(note)).into());
    let help = diagnostic
        .details
        .help
        .iter()
        .map(|help| Level::HELP.message(normalize_untrusted_str(help)).into());
    notes.chain(help).collect()
}

fn show<'a>(
    place: &'a Place,
    kind: AnnotationKind,
    label: Option<&'a str>,
    sources: &'a [SourceFile],
    elements: &mut Vec<Element<'a>>,
) {
    match place {
        Place::File { path, position } => show_file(path, position.as_ref(), kind, elements),
        Place::Source { file, span } => {
            if let Some(source) = sources.get(*file) {
                show_source(source, span, kind, label, elements);
            }
        }
    }
}

fn show_file<'a>(
    path: &'a str,
    position: Option<&'a Position>,
    kind: AnnotationKind,
    elements: &mut Vec<Element<'a>>,
) {
    let path = normalize_untrusted_str(path);
    let Some(position) = position else {
        return elements.push(Origin::path(path).into());
    };
    let Position {
        line,
        column,
        text,
        span,
    } = position;
    let snippet = Snippet::source(text)
        .line_start(*line)
        .annotation(kind.span(span.clone()));
    if text[..span.start].chars().count() + 1 == *column {
        return elements.push(snippet.path(path).into());
    }
    // As for a part of a line in a source.
    elements.push(Origin::path(path).line(*line).char_column(*column).into());
    elements.push(snippet.into());
}

fn show_source<'a>(
    source: &'a SourceFile,
    span: &Range<usize>,
    kind: AnnotationKind,
    label: Option<&'a str>,
    elements: &mut Vec<Element<'a>>,
) {
    let view = View::new(source, span);
    let annotation: Annotation<'a> = kind
        .span(view.span)
        .label(label.map(normalize_untrusted_str));
    let mut snippet = Snippet::source(&source.text[view.shown])
        .line_start(view.line)
        .annotation(annotation);
    let path = normalize_untrusted_str(&source.path);
    if view.whole_lines {
        snippet = snippet.path(path);
    } else {
        // The column within a part of a line would be wrong: say it apart.
        let origin = Origin::path(path).line(view.line).char_column(view.column);
        elements.push(origin.into());
    }
    elements.push(snippet.into());
}

/// The part of a source that is shown for a span.
struct View {
    line: usize,
    column: usize,
    shown: Range<usize>,
    /// Relative to `shown`.
    span: Range<usize>,
    whole_lines: bool,
}

impl View {
    fn new(source: &SourceFile, span: &Range<usize>) -> View {
        let text = &source.text;
        let start = floor(text, span.start);
        let end = floor(text, span.end.max(start));
        let line = source.line(start);
        let last = source.line(end.saturating_sub(1).max(start));
        let lines = source.line_span(line).start..source.line_span(last.min(line + MOST_LINES)).end;
        let whole_lines = lines.len() <= LONGEST_LINE * MOST_LINES;
        let shown = if whole_lines {
            lines.clone()
        } else {
            part(text, &lines, start)
        };
        View {
            line,
            column: text[lines.start..start].chars().count() + 1,
            span: start - shown.start..end.clamp(start, shown.end) - shown.start,
            shown,
            whole_lines,
        }
    }
}

/// A window of the first line around `start`.
fn part(text: &str, lines: &Range<usize>, start: usize) -> Range<usize> {
    let from = floor(text, start.saturating_sub(LONGEST_LINE / 2)).max(lines.start);
    let to = floor(text, start + LONGEST_LINE / 2).min(lines.end);
    let line_end = text[start..to].find('\n').map_or(to, |at| start + at);
    from..line_end
}

/// The nearest character boundary at or before `offset`.
fn floor(text: &str, offset: usize) -> usize {
    text.floor_char_boundary(offset)
}
