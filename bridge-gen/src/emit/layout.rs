//! Line breaks as the project's clang-format would set them.

/// The longest line, where that can be had.
pub const COLUMNS: usize = 100;

/// `head`, items and `tail` on one line if they fit, else broken after the head.
///
/// The items follow on one line of their own or else on one line each. `head` ends with the opening
/// bracket, `tail` starts with the closing one.
pub fn list(indent: usize, head: &str, items: &[String], tail: &str) -> String {
    let joined = items.join(", ");
    let pad = " ".repeat(indent);
    if items.is_empty() || indent + width(head) + width(&joined) + width(tail) <= COLUMNS {
        return format!("{pad}{head}{joined}{tail}\n");
    }
    let inner = " ".repeat(indent + 4);
    if indent + 4 + width(&joined) + width(tail) <= COLUMNS {
        return format!("{pad}{head}\n{inner}{joined}{tail}\n");
    }
    let lines = items.join(&format!(",\n{inner}"));
    format!("{pad}{head}\n{inner}{lines}{tail}\n")
}

/// A constructor without a body of its own, its initializer on a line of its own if need be.
pub fn constructor(indent: usize, head: &str, initializer: &str) -> String {
    let pad = " ".repeat(indent);
    let joined = format!("{pad}{head} : {initializer} {{}}\n");
    if width(&joined) <= COLUMNS + 1 {
        return joined;
    }
    format!("{pad}{head}\n{pad}    : {initializer} {{}}\n")
}

fn width(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(count: usize) -> Vec<String> {
        vec!["int parameter".to_owned(); count]
    }

    #[test]
    fn breaks_only_where_needed() {
        assert_eq!(list(2, "f(", &items(1), ");"), "  f(int parameter);\n");
        assert_eq!(list(0, "f(", &[], ");"), "f();\n");
        assert!(
            list(0, &format!("{}(", "f".repeat(80)), &items(2), ");")
                .contains("(\n    int parameter, int")
        );
        assert!(list(0, "f(", &items(9), ");").starts_with("f(\n    int parameter,\n    int"));
    }
}
