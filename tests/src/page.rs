//! What pages show.

use std::fs;

use crate::root;

/// The fenced blocks of that language in a page.
pub fn blocks(page: &str, language: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(page)).expect("a page");
    let parts = text.split("\n```").skip(1).step_by(2);
    parts
        .filter_map(|part| part.split_once('\n'))
        .filter(|(info, _)| *info == language)
        .map(|(_, text)| format!("{text}\n"))
        .collect()
}

/// The commands in its console blocks, without what they show.
pub fn commands(page: &str) -> Vec<String> {
    let blocks = blocks(page, "console").concat();
    let lines = blocks.lines().filter_map(|line| line.strip_prefix("$ "));
    lines.map(str::to_owned).collect()
}
