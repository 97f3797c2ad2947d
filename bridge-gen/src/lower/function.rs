//! One function.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::leaf::{self, LEAVES};
use crate::module::{Default, DefinitionId, Hint, Parameter, ParameterKind, Passing, Type};
use crate::names;
use crate::parse::ast::{Expr, Identifier, StmtFunctionDef};
use crate::parse::span;

use super::default::{self, Fit};
use super::definitions::{Block, Definition, Member};
use super::hint::Hints;
use super::parameter::{Written, many, written};
use super::scope::Binding;
use super::text::fold;

/// What a function takes and gives.
pub(super) struct Signature {
    pub(super) parameters: Vec<Parameter>,
    pub(super) result: Hint,
    /// Defaults that do not fit, parameters that are left out.
    pub(super) warnings: Vec<Diagnostic>,
    /// The most types that a TypeVar in it stands for, 0 if there is none.
    pub(super) variants: usize,
}

/// The signature, or everything that is wrong with it.
pub(super) fn signature(
    definition: Definition<'_>,
    hints: &Hints<'_>,
) -> Result<Signature, Vec<Diagnostic>> {
    let function = definition.function;
    let hints = &hints.within(function.type_params.as_deref());
    let mut reader = Reader {
        hints,
        problems: Vec::new(),
        warnings: Vec::new(),
        variants: 0,
    };
    reader.kind(definition);
    if has_no_hints(definition) {
        reader.no_hints(function);
        return Err(reader.problems);
    }
    let parameters = reader.parameters(definition);
    let result = reader.result(definition);
    match (result, reader.problems.is_empty()) {
        (Some(result), true) => Ok(Signature {
            parameters,
            result,
            warnings: reader.warnings,
            variants: reader.variants,
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

fn has_no_hints(definition: Definition<'_>) -> bool {
    let function = definition.function;
    let parameters = &function.parameters;
    let own = usize::from(receiver(definition).is_some());
    function.returns.is_none()
        && parameters.iter_non_variadic_params().nth(own).is_some()
        && parameters
            .iter()
            .all(|parameter| parameter.annotation().is_none())
}

/// The first parameter of what takes an object or a class there.
fn receiver<'e>(definition: Definition<'e>) -> Option<&'e str> {
    let is_there = match definition.member? {
        Member::Static => false,
        Member::Constructor
        | Member::OfClass
        | Member::Method
        | Member::Getter
        | Member::Setter
        | Member::Operator => true,
    };
    let mut parameters = definition.function.parameters.iter_non_variadic_params();
    let first = parameters.next().filter(|_| is_there)?;
    Some(first.name().as_str())
}

fn is_of_object(definition: Definition<'_>) -> bool {
    match definition.member {
        Some(Member::Method | Member::Getter | Member::Setter | Member::Operator) => true,
        Some(Member::Constructor | Member::Static | Member::OfClass) | None => false,
    }
}

/// The type of what returns nothing.
pub(super) fn nothing() -> Hint {
    Hint {
        ty: Type::Leaf(leaf::by_python("builtins.None").unwrap_or(&LEAVES[0])),
        written: "None".to_owned(),
    }
}

impl Hints<'_> {
    /// What the object of a method is passed as.
    pub(super) fn object(&self, owner: DefinitionId, name: &str, ident: String) -> Parameter {
        Parameter {
            python_name: name.to_owned(),
            ident,
            kind: ParameterKind::PositionalOnly,
            passing: Passing::Value,
            hint: self.hint_of_class(owner),
            default: None,
        }
    }

    /// An instance of that class.
    pub(super) fn hint_of_class(&self, owner: DefinitionId) -> Hint {
        let written = self.named.with(owner, |class| class.python_name.clone());
        let ty = Type::Named(owner);
        Hint { ty, written }
    }

    /// What the class of the module is called in C++: `StackModule` where the module has a class `Stack` itself.
    pub(super) fn module_class(&self) -> String {
        let class = names::class(&self.source.module);
        match self.scope.get(&class) {
            Some(Binding::Class(own)) if !self.is_exception(own) => class + "Module",
            // An exception gives way itself.
            Some(_) | None => class,
        }
    }

    /// What a class is called in C++.
    pub(super) fn class_name(&self, owner: DefinitionId) -> String {
        self.named.with(owner, |class| class.names.cpp.clone())
    }
}

/// Reads a signature, and gathers what is wrong with it.
pub(super) struct Reader<'h, 'a> {
    pub(super) hints: &'h Hints<'a>,
    pub(super) problems: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
    pub(super) variants: usize,
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

    pub(super) fn problem(
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
                at,
                "define it at the top level, and decide inside of it",
            ),
            None => {}
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

    fn parameters(&mut self, definition: Definition<'_>) -> Vec<Parameter> {
        let function = definition.function;
        let mut written = written(function);
        let receiver = receiver(definition);
        written.drain(..usize::from(receiver.is_some()));
        let object = is_of_object(definition).then(|| receiver.unwrap_or("self"));
        let names = object.into_iter();
        let names = names.chain(written.iter().map(|one| one.name.as_str()));
        let names: Vec<&str> = names.collect();
        let class = self.hints.module_class();
        let mut idents = names::parameters(&class, &names).into_iter();
        let mut parameters: Vec<Parameter> = Vec::new();
        if let (Some(name), Some(owner)) = (object, self.hints.owner) {
            let ident = idents.next().unwrap_or_default();
            parameters.push(self.hints.object(owner, name, ident));
        }
        let mut is_gap = false;
        for (written, ident) in written.iter().zip(idents) {
            let before = self.problems.len();
            match self.parameter(function, written, ident) {
                // After one that is left out the position counts no more.
                Some(parameter)
                    if is_gap && parameter.kind == ParameterKind::PositionalOrKeyword =>
                {
                    parameters.push(Parameter {
                        kind: ParameterKind::KeywordOnly,
                        ..parameter
                    });
                }
                Some(parameter) => parameters.push(parameter),
                None => is_gap |= self.leave_out(written, before),
            }
        }
        parameters
    }

    /// A parameter that Python does without is left out, if its type is all that is wrong with it.
    fn leave_out(&mut self, written: &Written<'_>, before: usize) -> bool {
        let is_free = match written.kind {
            ParameterKind::PositionalOnly => false,
            ParameterKind::PositionalOrKeyword | ParameterKind::KeywordOnly => {
                written.default.is_some()
            }
            ParameterKind::VarPositional | ParameterKind::VarKeyword => true,
        };
        let [problem] = &self.problems[before..] else {
            return false;
        };
        if !is_free || problem.code != Code::UnsupportedType {
            return false;
        }
        let name = written.name;
        let takes = match written.default {
            Some(_) => "it always takes its default",
            None => "nothing is ever passed there",
        };
        let why = problem.message.clone();
        let place = problem.place.clone();
        self.problems.truncate(before);
        let mut warning = Diagnostic::new(
            Code::ParameterLeftOut,
            format!("parameter `{name}` is left out: {takes}"),
        )
        .note(why)
        .help("callers in C and C++ can do without it; nothing needs to be done");
        warning.place = place;
        self.warnings.push(warning);
        true
    }

    fn parameter(
        &mut self,
        function: &StmtFunctionDef,
        written: &Written<'_>,
        ident: String,
    ) -> Option<Parameter> {
        let name = written.name;
        let Some(annotation) = written.annotation else {
            self.no_hint(written);
            return None;
        };
        let literals = names::made_up(&self.made_up(function), name);
        let meaning = self
            .hints
            .lower(annotation, &format!("parameter `{name}`"), &literals, true);
        let meaning = meaning
            .map_err(|problem| self.problems.push(problem))
            .ok()?;
        self.variants = self.variants.max(meaning.variants);
        let default = written
            .default
            .map(|default| self.default(name, &meaning.hint, default));
        let passing = match (&default, meaning.is_inout) {
            (_, true) => Passing::InOut,
            (Some(Default { literal: None, .. }), false) => Passing::Omittable,
            (_, false) => Passing::Value,
        };
        if passing == Passing::InOut {
            self.check_inout(function, written, &meaning.hint, annotation)?;
        }
        let mut hint = meaning.hint;
        hint.ty = many(hint.ty, written.kind);
        Some(Parameter {
            python_name: name.to_string(),
            ident,
            kind: written.kind,
            passing,
            default,
            hint,
        })
    }

    fn no_hint(&mut self, written: &Written<'_>) {
        let text = &self.hints.source.text;
        let ty = written
            .default
            .and_then(|default| default::type_of(default, text))
            .unwrap_or("int");
        let name = written.name;
        self.problem(
            Code::ParameterHint,
            format!("parameter `{name}` has no type hint"),
            span(name),
            format!("write its type, as in `{name}: {ty}`"),
        );
    }

    fn default(&mut self, name: &Identifier, hint: &Hint, expr: &Expr) -> Default {
        let written = fold(&self.hints.source.text[span(expr)]);
        let literal = match self.hints.fit(&hint.ty, expr) {
            Fit::Literal(literal) => Some(literal),
            Fit::Computed => None,
            Fit::Misfit => {
                let message = format!(
                    "the default of parameter `{name}` is `{written}`, which does not fit `{}`",
                    hint.written
                );
                let warning = self
                    .diagnostic(Code::DefaultMisfit, message, span(expr))
                    .note("callers in C and C++ can leave it out all the same, but not pass it")
                    .help("change the default or the type");
                self.warnings.push(warning);
                None
            }
        };
        Default { written, literal }
    }

    /// What literals of a function are called after.
    pub(super) fn made_up(&self, function: &StmtFunctionDef) -> String {
        let class = self.hints.owner.map(|owner| self.hints.class_name(owner));
        names::made_up(&class.unwrap_or_default(), &function.name)
    }
}
