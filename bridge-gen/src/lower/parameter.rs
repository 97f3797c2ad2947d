//! Parameters as they are written.

use crate::leaf;
use crate::module::{ParameterKind, Type};
use crate::parse::ast::{self, Expr, Identifier, ParameterWithDefault, StmtFunctionDef};

use super::construct::composite;

/// A parameter as it is written.
pub(super) struct Written<'e> {
    pub(super) name: &'e Identifier,
    pub(super) annotation: Option<&'e Expr>,
    pub(super) default: Option<&'e Expr>,
    pub(super) kind: ParameterKind,
}

/// All parameters, in the order of a call: `*args` stands before what follows it.
pub(super) fn written(function: &StmtFunctionDef) -> Vec<Written<'_>> {
    let all = &function.parameters;
    let mut written = named(&all.posonlyargs, ParameterKind::PositionalOnly);
    written.extend(named(&all.args, ParameterKind::PositionalOrKeyword));
    written.extend(variadic(
        all.vararg.as_deref(),
        ParameterKind::VarPositional,
    ));
    written.extend(named(&all.kwonlyargs, ParameterKind::KeywordOnly));
    written.extend(variadic(all.kwarg.as_deref(), ParameterKind::VarKeyword));
    written
}

fn named(list: &[ParameterWithDefault], kind: ParameterKind) -> Vec<Written<'_>> {
    let each = list.iter().map(|parameter| Written {
        name: parameter.name(),
        annotation: parameter.annotation(),
        default: parameter.default.as_deref(),
        kind,
    });
    each.collect()
}

fn variadic(parameter: Option<&ast::Parameter>, kind: ParameterKind) -> Option<Written<'_>> {
    parameter.map(|parameter| Written {
        name: &parameter.name,
        annotation: parameter.annotation(),
        default: None,
        kind,
    })
}

/// The type of `*args: T` and `**kwargs: T`.
pub(super) fn many(ty: Type, kind: ParameterKind) -> Type {
    match kind {
        ParameterKind::PositionalOnly
        | ParameterKind::PositionalOrKeyword
        | ParameterKind::KeywordOnly => ty,
        ParameterKind::VarPositional => composite("list", vec![ty]),
        ParameterKind::VarKeyword => {
            let key = leaf::by_python("builtins.str").map_or(ty.clone(), Type::Leaf);
            composite("dict", vec![key, ty])
        }
    }
}
