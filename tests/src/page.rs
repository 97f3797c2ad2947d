//! What pages show.

use std::fs;
use std::path::Path;

use crate::root;

/// The fenced blocks of a page, each with its language.
pub fn fenced(page: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(page).expect("a page");
    let parts = text.split("\n```").skip(1).step_by(2);
    let blocks = parts.map(|part| part.split_once('\n').unwrap_or((part, "")));
    blocks
        .map(|(language, block)| (language.to_owned(), block.to_owned()))
        .collect()
}

/// Those of one language.
pub fn blocks(page: &str, language: &str) -> Vec<String> {
    let blocks = fenced(&root().join(page)).into_iter();
    let blocks = blocks.filter(|(found, _)| found == language);
    blocks.map(|(_, block)| format!("{block}\n")).collect()
}

/// The commands in its console blocks, without what they show.
pub fn commands(page: &str) -> Vec<String> {
    let blocks = blocks(page, "console").concat();
    let lines = blocks.lines().filter_map(|line| line.strip_prefix("$ "));
    lines.map(str::to_owned).collect()
}
