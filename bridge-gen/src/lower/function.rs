//! One function.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::module::{Default, Hint, Parameter, ParameterKind, Passing, Type};
use crate::names;
use crate::parse::ast::{Expr, Identifier, ParameterWithDefault, StmtFunctionDef};
use crate::parse::span;

use super::default::{self, Fit};
use super::definitions::{Block, Definition};
use super::hint::Hints;
use super::text::fold;

/// What a function takes and gives.
pub(super) struct Signature {
    pub(super) parameters: Vec<Parameter>,
    pub(super) result: Hint,
    /// Defaults that do not fit.
    pub(super) warnings: Vec<Diagnostic>,
}

/// The signature, or everything that is wrong with it.
pub(super) fn signature(
    definition: Definition<'_>,
    hints: &Hints<'_>,
) -> Result<Signature, Vec<Diagnostic>> {
    let function = definition.function;
    let mut reader = Reader {
        hints,
        problems: Vec::new(),
        warnings: Vec::new(),
    };
    reader.kind(definition);
    reader.variable_arguments(function);
    if function.type_params.is_some() {
        return Err(reader.problems);
    }
    if has_no_hints(function) {
        reader.no_hints(function);
        return Err(reader.problems);
    }
    let parameters = reader.parameters(function);
    let result = reader.result(function);
    match (result, reader.problems.is_empty()) {
        (Some(result), true) => Ok(Signature {
            parameters,
            result,
            warnings: reader.warnings,
        }),
        _ => Err(reader.problems),
    }
}

/// Two parameters of one name: Python rejects the file, the parser does not.
pub(super) fn duplicate_parameters(function: &StmtFunctionDef, file: usize) -> Vec<Diagnostic> {
    let mut seen: HashMap<&str, &Identifier> = HashMap::new();
    let mut errors = Vec::new();
    for parameter in function.parameters.iter() {
        let name = parameter.name();
        if let Some(first) = seen.insert(name.as_str(), name) {
            errors.push(
                Diagnostic::new(
                    Code::DuplicateParameter,
                    format!("two parameters are named `{name}`"),
                )
                .at(Place::source(file, span(name)))
                .also(Place::source(file, span(first)), "the first one")
                .help("Python itself refuses this; rename one of them"),
            );
        }
    }
    errors
}

fn has_no_hints(function: &StmtFunctionDef) -> bool {
    let parameters = &function.parameters;
    function.returns.is_none()
        && parameters.iter_non_variadic_params().next().is_some()
        && parameters
            .iter()
            .all(|parameter| parameter.annotation().is_none())
}

struct Reader<'h, 'a> {
    hints: &'h Hints<'a>,
    problems: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
}

impl Reader<'_, '_> {
    fn diagnostic(
        &self,
        code: Code,
        message: impl Into<String>,
        at: std::ops::Range<usize>,
    ) -> Diagnostic {
        Diagnostic::new(code, message).at(Place::source(self.hints.file, at))
    }

    fn problem(
        &mut self,
        code: Code,
        message: impl Into<String>,
        at: std::ops::Range<usize>,
        help: impl Into<String>,
    ) {
        let problem = self.diagnostic(code, message, at).help(help);
        self.problems.push(problem);
    }

    fn kind(&mut self, definition: Definition<'_>) {
        let function = definition.function;
        let (name, at) = (&function.name, span(&function.name));
        match definition.block {
            Some(Block::TypeChecking) => self.problem(
                Code::Conditional,
                format!("`{name}` is defined for type checkers only and does not exist when the module runs"),
                at.clone(),
                "define it outside of `if TYPE_CHECKING:`",
            ),
            Some(Block::Other(keyword)) => self.problem(
                Code::Conditional,
                format!("`{name}` is defined in a block of `{keyword}`, so it may not exist when the module runs"),
                at.clone(),
                "define it at the top level, and decide inside of it",
            ),
            None => {}
        }
        if function.is_async {
            self.problem(
                Code::Async,
                format!("`{name}` is `async`, which is not bridged yet"),
                at.clone(),
                "write a `def` that calls `asyncio.run`",
            );
        }
        if let Some(parameters) = &function.type_params {
            self.problem(
                Code::TypeParameters,
                format!("`{name}` is generic"),
                span(parameters.as_ref()),
                "name one type in place of each type parameter",
            );
        }
    }

    fn variable_arguments(&mut self, function: &StmtFunctionDef) {
        let parameters = &function.parameters;
        for (stars, parameter) in [("*", &parameters.vararg), ("**", &parameters.kwarg)] {
            if let Some(parameter) = parameter {
                self.problem(
                    Code::VariableArguments,
                    format!("`{stars}{}` is not bridged yet", parameter.name),
                    span(parameter.as_ref()),
                    "name each parameter",
                );
            }
        }
    }

    fn no_hints(&mut self, function: &StmtFunctionDef) {
        self.problem(
            Code::NoHints,
            format!("`{}` has no type hints", function.name),
            span(&function.name),
            "write a type hint for each parameter and for the result, as in `def scale(x: float) -> float:`",
        );
    }

    fn parameters(&mut self, function: &StmtFunctionDef) -> Vec<Parameter> {
        let all = &function.parameters;
        let kinds = [
            (&all.posonlyargs, ParameterKind::PositionalOnly),
            (&all.args, ParameterKind::PositionalOrKeyword),
            (&all.kwonlyargs, ParameterKind::KeywordOnly),
        ];
        let each = kinds
            .iter()
            .flat_map(|(list, kind)| list.iter().map(move |one| (one, *kind)));
        let names: Vec<&str> = each.clone().map(|(one, _)| one.name().as_str()).collect();
        let class = names::class(&self.hints.source.module);
        let idents = names::parameters(&class, &names);
        each.zip(idents)
            .filter_map(|((parameter, kind), ident)| self.parameter(parameter, kind, ident))
            .collect()
    }

    fn parameter(
        &mut self,
        parameter: &ParameterWithDefault,
        kind: ParameterKind,
        ident: String,
    ) -> Option<Parameter> {
        let name = parameter.name();
        let default = parameter.default.as_deref();
        let Some(annotation) = parameter.annotation() else {
            let text = &self.hints.source.text;
            let ty = default
                .and_then(|default| default::type_of(default, text))
                .unwrap_or("int");
            self.problem(
                Code::ParameterHint,
                format!("parameter `{name}` has no type hint"),
                span(name),
                format!("write its type, as in `{name}: {ty}`"),
            );
            return None;
        };
        match self
            .hints
            .lower(annotation, &format!("parameter `{name}`"), true)
        {
            Ok(hint) => Some(Parameter {
                python_name: name.to_string(),
                ident,
                kind,
                passing: Passing::Value,
                default: default.map(|default| self.default(name, &hint, default)),
                hint,
            }),
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        }
    }

    fn default(&mut self, name: &Identifier, hint: &Hint, expr: &Expr) -> Default {
        let text = &self.hints.source.text;
        let written = fold(&text[span(expr)]);
        let fit = match &hint.ty {
            Type::Leaf(leaf) => default::fit(leaf, expr, text),
            Type::Composite(..) | Type::Named(_) => Fit::Computed,
        };
        let literal = match fit {
            Fit::Literal(literal) => Some(literal),
            Fit::Computed => None,
            Fit::Misfit => {
                let message = format!(
                    "the default of parameter `{name}` is `{written}`, which does not fit `{}`",
                    hint.written
                );
                let warning = self
                    .diagnostic(Code::DefaultMisfit, message, span(expr))
                    .note(format!("callers in C and C++ always pass `{name}`"))
                    .help("change the default or the type");
                self.warnings.push(warning);
                None
            }
        };
        Default { written, literal }
    }

    fn result(&mut self, function: &StmtFunctionDef) -> Option<Hint> {
        let Some(annotation) = function.returns.as_deref() else {
            self.problem(
                Code::ReturnHint,
                format!("`{}` has no return type hint", function.name),
                span(&function.name),
                "write `-> None:` if it returns nothing, else the type, as in `-> int:`",
            );
            return None;
        };
        let hint = self.hints.lower(annotation, "the result", false);
        hint.map_err(|problem| self.problems.push(problem)).ok()
    }
}
