//! Stand-in for the module of the same name on branch `front`, which replaces this file.

/// Typedef of a symbol's pointer: `python_add` gives `PythonAddFunc`.
pub fn typedef(symbol: &str) -> String {
    let mut camel = String::new();
    for part in symbol.split('_') {
        let (first, rest) = part.split_at(part.len().min(1));
        camel += &first.to_ascii_uppercase();
        camel += rest;
    }
    camel + "Func"
}
