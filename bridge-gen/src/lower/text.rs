//! Source text for display.

/// One line: white space folded, none inside brackets, nor a comma before a bracket on a line of its own; comments
/// dropped, strings as they are.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut space = false;
    while let Some(c) = chars.next() {
        match c {
            '#' => while chars.next_if(|&c| c != '\n').is_some() {},
            '\\' if chars.peek() == Some(&'\n') => space = true,
            c if c.is_whitespace() => space = true,
            c => {
                let closes = matches!(c, ')' | ']' | '}');
                if space && closes && folded.ends_with(',') {
                    folded.pop();
                } else if space
                    && !closes
                    && !folded.ends_with(['(', '[', '{'])
                    && !folded.is_empty()
                {
                    folded.push(' ');
                }
                space = false;
                folded.push(c);
                if c == '"' || c == '\'' {
                    copy_string(c, &mut chars, &mut folded);
                }
            }
        }
    }
    folded
}

fn copy_string(quote: char, chars: &mut std::iter::Peekable<std::str::Chars>, folded: &mut String) {
    while let Some(c) = chars.next() {
        folded.push(c);
        if c == '\\' {
            folded.extend(chars.next());
        } else if c == quote {
            return;
        }
    }
}

/// `a`, `b` and `c`, each in backquotes.
pub(super) fn list(words: &[&str]) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// Suggestions are not worth more: each costs a comparison with all names.
const MAX_CANDIDATES: usize = 1_000;

/// The candidate that `word` was probably meant to be.
pub(super) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let candidates: Vec<&str> = candidates.into_iter().take(MAX_CANDIDATES + 1).collect();
    if candidates.len() > MAX_CANDIDATES {
        return None;
    }
    let limit = 1 + word.chars().count() / 4;
    let near = candidates
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(word.len()) <= 4 * limit);
    let scored = near.map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate));
    let (distance, best) = scored.min()?;
    (distance <= limit).then_some(best)
}
