//! Exception classes of the user's modules.

/// A class that Python can raise, and C++ can catch.
#[derive(Debug, Clone)]
pub struct ExceptionClass {
    /// Python module that holds it: `shop`.
    pub module: String,
    /// Name in that module: `Closed`, `Client.Error`.
    pub python_name: String,
    /// C++ class in the namespace of the library.
    pub cpp: String,
    /// What it is derived from.
    pub base: ExceptionBase,
    /// Docstring, cleaned as `inspect.cleandoc` does.
    pub doc: Option<String>,
    /// 1-based line of its definition.
    pub line: usize,
}

/// The first base that is an exception; C++ has no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExceptionBase {
    /// A builtin class: `ValueError`.
    Builtin(&'static str),
    /// An earlier one of the library's, by its index.
    Own(usize),
}
