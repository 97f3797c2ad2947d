//! Docstrings of each style, taken apart.

mod google;
mod none;
mod numpy;
mod property;
mod rest;

use bridge_gen::docstring::{Docstring, Entry};

/// The prose, then one line for each entry: `param a, b (int): text / text on the next line`.
fn parse(doc: &str, parameters: &[&str]) -> String {
    let doc = Docstring::parse(doc, parameters);
    let mut lines = doc.body;
    let kinds = [
        ("param", doc.parameters),
        ("return", doc.returns),
        ("yield", doc.yields),
        ("raise", doc.raises),
    ];
    for (kind, entries) in kinds {
        lines.extend(entries.iter().map(|entry| show(kind, entry)));
    }
    lines.join("\n")
}

fn show(kind: &str, entry: &Entry) -> String {
    let mut line = kind.to_owned();
    if !entry.names.is_empty() {
        line += &format!(" {}", entry.names.join(", "));
    }
    if let Some(ty) = &entry.ty {
        line += &format!(" ({ty})");
    }
    line + ": " + &entry.text.join(" / ")
}
