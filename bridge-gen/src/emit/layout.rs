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

/// A constructor without a body of its own, its initializers on lines of their own if need be.
pub fn constructor(indent: usize, head: &str, initializers: &[String]) -> String {
    let pad = " ".repeat(indent);
    let joined = initializers.join(", ");
    let line = format!("{pad}{head} : {joined} {{}}\n");
    if !head.contains('\n') && width(&line) <= COLUMNS + 1 {
        return line;
    }
    let line = format!("{pad}    : {joined} {{}}\n");
    if width(&line) <= COLUMNS + 1 {
        return format!("{pad}{head}\n{line}");
    }
    let lines = initializers.join(&format!(",\n{pad}      "));
    format!("{pad}{head}\n{pad}    : {lines} {{}}\n")
}

/// Conditions that all have to hold, on one line if they fit.
pub fn condition(indent: usize, head: &str, conditions: &[String], tail: &str) -> String {
    let pad = " ".repeat(indent);
    let line = format!("{pad}{head}{}{tail}\n", conditions.join(" && "));
    if width(&line) <= COLUMNS + 1 {
        return line;
    }
    let inner = " ".repeat(indent + width(head));
    let lines = conditions.join(&format!(" &&\n{inner}"));
    format!("{pad}{head}{lines}{tail}\n")
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
