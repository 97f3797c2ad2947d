//! The Python signature of a function, on one line.

use super::literal;
use crate::module::ParameterKind::{
    KeywordOnly, PositionalOnly, PositionalOrKeyword, VarKeyword, VarPositional,
};
use crate::module::{Constant, Function, FunctionKind, Module, Parameter};

/// `math_ops.greet(name: str, *, punctuation: str = "!") -> str`; of a constant `math_ops.LIMIT: float`.
pub fn signature(module: &Module, function: &Function) -> String {
    let (module, name) = (&module.name, &function.python_name);
    let result = &function.result.written;
    match function.kind {
        FunctionKind::Call => {
            let parameters = parameters(&function.parameters).join(", ");
            format!("{module}.{name}({parameters}) -> {result}")
        }
        FunctionKind::Method | FunctionKind::Operator => {
            let (object, others) = match function.parameters.split_first() {
                Some((object, others)) => (object.python_name.as_str(), others),
                None => ("self", &[] as &[_]),
            };
            let object = std::iter::once(object.to_owned());
            let parameters: Vec<_> = object.chain(parameters(others)).collect();
            format!("{module}.{name}({}) -> {result}", parameters.join(", "))
        }
        FunctionKind::Setter => {
            let value = function.parameters.last().map(|one| &one.hint.written);
            format!("{module}.{name}: {}, set", value.unwrap_or(result))
        }
        FunctionKind::Getter | FunctionKind::Constant => format!("{module}.{name}: {result}"),
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
