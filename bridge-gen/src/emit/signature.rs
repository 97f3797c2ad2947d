//! The Python signature of a function, on one line.

use super::literal;
use crate::module::ParameterKind::{
    KeywordOnly, PositionalOnly, PositionalOrKeyword, VarKeyword, VarPositional,
};
use crate::module::{Constant, Function, FunctionKind, Module, Parameter};

/// A declaration taken apart, for printers that break lines or set the name off: `int64_t `, `add`, `(`, …, `)`.
#[derive(Debug, Clone, Default)]
pub struct Declaration {
    /// Up to the name.
    pub before: String,
    /// What is declared.
    pub name: String,
    /// Opening bracket; empty of what is not called.
    pub open: &'static str,
    /// One by one.
    pub parameters: Vec<String>,
    /// From the closing bracket on.
    pub after: String,
}

/// `math_ops.greet(name: str, *, punctuation: str = "!") -> str`; of a constant `math_ops.LIMIT: float`.
pub fn signature(module: &Module, function: &Function) -> String {
    let parts = declaration(function);
    let (name, open, after) = (parts.name, parts.open, parts.after);
    let parameters = parts.parameters.join(", ");
    format!("{}.{name}{open}{parameters}{after}", module.name)
}

/// The same without the module, taken apart.
pub fn declaration(function: &Function) -> Declaration {
    let result = &function.result.written;
    let called = |parameters| Declaration {
        name: function.python_name.clone(),
        open: "(",
        parameters,
        after: format!(") -> {result}"),
        ..Declaration::default()
    };
    let read = |after| Declaration {
        name: function.python_name.clone(),
        after,
        ..Declaration::default()
    };
    match function.kind {
        FunctionKind::Call => called(parameters(&function.parameters)),
        FunctionKind::Method | FunctionKind::Operator => {
            let (object, others) = match function.parameters.split_first() {
                Some((object, others)) => (object.python_name.as_str(), others),
                None => ("self", &[] as &[_]),
            };
            let object = std::iter::once(object.to_owned());
            called(object.chain(parameters(others)).collect())
        }
        FunctionKind::Setter => {
            let value = function.parameters.last().map(|one| &one.hint.written);
            read(format!(": {}, set", value.unwrap_or(result)))
        }
        FunctionKind::Getter | FunctionKind::Constant => read(format!(": {result}")),
    }
}

/// `math_ops.LIMIT: int = 3`
pub fn constant_signature(module: &Module, constant: &Constant) -> String {
    let (module, name, hint) = (&module.name, &constant.python_name, &constant.hint.written);
    let value = literal::python::literal(&constant.value);
    format!("{module}.{name}: {hint} = {value}")
}

fn parameters(parameters: &[Parameter]) -> Vec<String> {
    let mut parts = Vec::new();
    let mut before = None;
    for parameter in parameters {
        if before == Some(PositionalOnly) && parameter.kind != PositionalOnly {
            parts.push("/".to_owned());
        }
        let is_keyword = parameter.kind == KeywordOnly;
        if is_keyword && !matches!(before, Some(KeywordOnly | VarPositional)) {
            parts.push("*".to_owned());
        }
        parts.push(one(parameter));
        before = Some(parameter.kind);
    }
    if before == Some(PositionalOnly) {
        parts.push("/".to_owned());
    }
    parts
}

fn one(parameter: &Parameter) -> String {
    let stars = match parameter.kind {
        PositionalOnly | PositionalOrKeyword | KeywordOnly => "",
        VarPositional => "*",
        VarKeyword => "**",
    };
    let (name, hint) = (&parameter.python_name, &parameter.hint.written);
    let declared = format!("{stars}{name}: {hint}");
    match &parameter.default {
        Some(default) => format!("{declared} = {}", default.written),
        None => declared,
    }
}
