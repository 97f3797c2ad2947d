//! Batches: calls of one function for each element of arrays.

use super::{Function, FunctionKind, Library, Parameter, ParameterKind, Passing, Type};

/// The identifiers of a function's batches.
#[derive(Debug, Clone)]
pub struct BatchNames {
    /// Exported C symbol: `python_add_map`.
    pub symbol: String,
    /// C typedef of its pointer: `PythonAddMapFunc`.
    pub typedef: String,
    /// C++ method: `add_map`.
    pub method: String,
    /// C++ method that returns `bridge::result`: `try_add_map`.
    pub try_method: String,
    /// Parameter for the array of the results: `out`; nothing where there is no result.
    pub out: Option<String>,
    /// C parameter for the number of elements: `n`.
    pub count: String,
}

impl Library {
    /// Whether any function of it has batches.
    pub fn has_batches(&self) -> bool {
        let functions = self.modules.iter().flat_map(|module| &module.functions);
        functions.into_iter().any(|one| one.batch.is_some())
    }
}

impl Function {
    /// Whether it can be called in batches: all that it takes and gives are values that own no memory.
    pub fn can_batch(&self) -> bool {
        let is_called = match self.kind {
            FunctionKind::Call => !self.parameters.is_empty() && self.owner.is_none(),
            FunctionKind::Constant
            | FunctionKind::Method
            | FunctionKind::Getter
            | FunctionKind::Setter
            | FunctionKind::Operator => false,
        };
        is_called && is_batch(&self.result.ty) && self.parameters.iter().all(is_column)
    }
}

fn is_column(parameter: &Parameter) -> bool {
    let is_one = match parameter.kind {
        ParameterKind::PositionalOnly
        | ParameterKind::PositionalOrKeyword
        | ParameterKind::KeywordOnly => true,
        ParameterKind::VarPositional | ParameterKind::VarKeyword => false,
    };
    let is_value = match parameter.passing {
        Passing::Value => true,
        Passing::Omittable | Passing::InOut => false,
    };
    is_one && is_value && is_batch(&parameter.hint.ty)
}

fn is_batch(ty: &Type) -> bool {
    match ty {
        Type::Leaf(leaf) => leaf.batch,
        Type::Composite(..) | Type::Named(_) => false,
    }
}
