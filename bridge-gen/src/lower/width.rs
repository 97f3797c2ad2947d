//! Exact widths: `Annotated[int, "i32"]`.

use crate::leaf::{self, LEAVES, Leaf};

use super::text::{list, nearest};

/// The leaf that a string in `Annotated` makes of another, which is itself unless the string is a width.
/// On failure what is wrong, and what to do.
pub(super) fn refine(leaf: &'static Leaf, name: &str) -> Result<&'static Leaf, (String, String)> {
    let base = leaf
        .annotated
        .or(leaf.python.first().copied())
        .unwrap_or_default();
    match leaf::by_annotation(base, name) {
        Some(found) if leaf.annotated.is_none() || found.name == leaf.name => Ok(found),
        Some(_) => Err((
            format!("has two widths, `{}` and `{name}`", leaf.name),
            "keep one of them".to_owned(),
        )),
        None if is_width(name) => {
            let shown = base.trim_start_matches("builtins.");
            let what = format!("has the width `{name}`, which `{shown}` does not have");
            Err((what, help(base, name)))
        }
        None => Ok(leaf),
    }
}

/// Whether a string is meant as a width and not as a description: `i32`, `uint8`, `int64_t`, `c_long`.
fn is_width(text: &str) -> bool {
    if LEAVES
        .iter()
        .any(|leaf| leaf.annotated.is_some() && leaf.name == text)
    {
        return true;
    }
    let word = text.chars().all(|c| c == '_' || c.is_ascii_alphanumeric());
    let bare = text.trim_end_matches("_t");
    let letters = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let numbered = letters.len() < bare.len()
        && ["i", "u", "f", "s", "int", "uint", "float"].contains(&letters.to_lowercase().as_str());
    word && (numbered || text.starts_with("c_") || text.ends_with("_t"))
}

fn help(base: &str, name: &str) -> String {
    let widths: Vec<_> = LEAVES
        .iter()
        .filter(|leaf| leaf.annotated == Some(base))
        .map(|leaf| leaf.name)
        .collect();
    match nearest(name, widths.iter().copied()) {
        Some(near) => format!("did you mean `{near}`? The widths are {}", list(&widths)),
        None if widths.is_empty() => "remove it: this type has one width".to_owned(),
        None => format!("the widths are {}", list(&widths)),
    }
}
