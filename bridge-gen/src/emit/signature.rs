//! The Python signature of a function, on one line.

use crate::module::{Function, Module, Parameter, ParameterKind};

/// `math_ops.greet(name: str, *, punctuation: str = "!") -> str`
pub fn signature(module: &Module, function: &Function) -> String {
    format!(
        "{}.{}({}) -> {}",
        module.name,
        function.python_name,
        parameters(&function.parameters).join(", "),
        function.result.written
    )
}

fn parameters(parameters: &[Parameter]) -> Vec<String> {
    let mut parts = Vec::new();
    let mut before = None;
    for parameter in parameters {
        if before == Some(ParameterKind::PositionalOnly)
            && parameter.kind != ParameterKind::PositionalOnly
        {
            parts.push("/".to_owned());
        }
        if before != Some(ParameterKind::KeywordOnly)
            && parameter.kind == ParameterKind::KeywordOnly
        {
            parts.push("*".to_owned());
        }
        parts.push(one(parameter));
        before = Some(parameter.kind);
    }
    if before == Some(ParameterKind::PositionalOnly) {
        parts.push("/".to_owned());
    }
    parts
}

fn one(parameter: &Parameter) -> String {
    let declared = format!("{}: {}", parameter.python_name, parameter.hint.written);
    match &parameter.default {
        Some(default) => format!("{declared} = {}", default.written),
        None => declared,
    }
}
