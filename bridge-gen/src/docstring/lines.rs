//! Lines and their indentation.

pub(super) fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

/// Bytes of white space before the text.
pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The lines of a description: what follows its head on the same line, then the others without their common indentation.
pub(super) fn description(first: &str, others: &[&str]) -> Vec<String> {
    let mut text = vec![first.trim().to_owned()];
    text.extend(dedent(others));
    trim(&mut text);
    text
}

fn dedent(lines: &[&str]) -> Vec<String> {
    let filled = lines.iter().filter(|line| !is_blank(line));
    let margin = filled.map(|line| indent(line)).min().unwrap_or(0);
    let cut = |line: &&str| {
        let text = line.get(margin..).unwrap_or(line.trim_start());
        text.trim_end().to_owned()
    };
    lines.iter().map(cut).collect()
}

/// Drops blank lines at both ends.
pub(super) fn trim(lines: &mut Vec<String>) {
    trim_end(lines);
    let first = lines.iter().position(|line| !is_blank(line));
    lines.drain(..first.unwrap_or(0));
}

pub(super) fn trim_end(lines: &mut Vec<String>) {
    while lines.last().is_some_and(|line| is_blank(line)) {
        lines.pop();
    }
}

/// The part of `lines` before the blank ones at its end.
pub(super) fn filled<'a, 'b>(lines: &'a [&'b str]) -> &'a [&'b str] {
    let last = lines.iter().rposition(|line| !is_blank(line));
    &lines[..last.map_or(0, |last| last + 1)]
}
