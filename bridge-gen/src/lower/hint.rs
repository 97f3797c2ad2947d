//! Type hints to types.

use std::collections::HashSet;
use std::ops::Range;

use crate::constructor;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::module::{DefinitionId, Hint, Type};
use crate::parse::ast::{Expr, TypeParams};
use crate::parse::{SourceFile, span};

use super::class::Offered;
use super::named::Named;
use super::program::Program;
use super::scope::Scope;
use super::selection::Selection;
use super::text::fold;

/// Resolves the hints of one module.
#[derive(Clone, Copy)]
pub(super) struct Hints<'a> {
    pub(super) source: &'a SourceFile,
    pub(super) file: usize,
    pub(super) scope: &'a Scope<'a>,
    pub(super) program: &'a Program<'a>,
    /// Types of the whole run.
    pub(super) named: &'a Named,
    /// What C types start with.
    pub(super) prefix: &'a str,
    /// What the project chooses.
    pub(super) selection: &'a Selection,
    /// Which of its types a TypeVar stands for.
    pub(super) variant: usize,
    /// Classes whose instances are handles.
    pub(super) offered: &'a Offered<'a>,
    /// The class that the hint is in.
    pub(super) owner: Option<DefinitionId>,
    /// Type parameters of the class and of the function that the hint is in.
    pub(super) generics: [Option<&'a TypeParams>; 2],
}

/// Why a hint gives no type; `what` follows the name of a parameter or "the result".
pub(super) struct Wrong {
    pub(super) code: Code,
    pub(super) what: String,
    pub(super) span: Range<usize>,
    pub(super) help: String,
}

impl Wrong {
    pub(super) fn unsupported(shown: &str, span: Range<usize>, help: String) -> Wrong {
        Wrong {
            code: Code::UnsupportedType,
            what: format!("has the type `{shown}`, which is not bridged yet"),
            span,
            help,
        }
    }

    /// The same problem, put in other words.
    pub(super) fn because(self, what: String) -> Wrong {
        Wrong { what, ..self }
    }

    pub(super) fn unhashable(shown: &str, span: Range<usize>) -> Wrong {
        Wrong {
            code: Code::UnsupportedType,
            what: format!("has `{shown}` where Python needs a type with a hash"),
            span,
            help: "elements of sets and keys of dicts cannot change: use `tuple` or `frozenset`"
                .to_owned(),
        }
    }
}

/// Where an expression is.
#[derive(Clone, Copy)]
pub(super) struct Context<'t> {
    pub(super) text: &'t str,
    /// What to report instead of positions in `text`, where these are not positions in the source.
    pub(super) outer: Option<&'t Range<usize>>,
    /// What literals without a name are called after.
    pub(super) name: &'t str,
}

impl Context<'_> {
    pub(super) fn span(&self, expr: &Expr) -> Range<usize> {
        self.outer.cloned().unwrap_or_else(|| span(expr))
    }

    pub(super) fn shown(&self, expr: &Expr) -> String {
        fold(self.text.get(span(expr)).unwrap_or_default())
    }
}

/// What is known on the way through one hint.
#[derive(Default)]
pub(super) struct Walk {
    /// Aliases that are being followed.
    pub(super) visiting: HashSet<String>,
    /// Whether `bridge.inout` was met.
    pub(super) is_inout: bool,
    /// Whether values only go to Python, so that a union need not be whole.
    pub(super) is_one_way: bool,
    /// The most types that a TypeVar stands for.
    pub(super) variants: usize,
}

/// What a hint means.
pub(super) struct Meaning {
    pub(super) hint: Hint,
    /// Whether `bridge.inout` is in it.
    pub(super) is_inout: bool,
    /// The most types that a TypeVar in it stands for, 0 if there is none.
    pub(super) variants: usize,
}

impl<'a> Hints<'a> {
    /// The same for another module of the run.
    pub(super) fn in_file(&self, file: usize) -> Option<Hints<'a>> {
        let parsed = self.program.file(file)?;
        Some(Hints {
            source: parsed.source,
            file,
            scope: &parsed.scope,
            owner: None,
            generics: [None; 2],
            ..*self
        })
    }

    /// The same inside of a function with these type parameters.
    pub(super) fn within<'b>(&self, parameters: Option<&'b TypeParams>) -> Hints<'b>
    where
        'a: 'b,
    {
        let [class, _] = self.generics;
        Hints {
            generics: [class, parameters],
            ..*self
        }
    }

    /// The type of a parameter or result; `subject` says which, `name` what its literals are called after.
    pub(super) fn lower(
        &self,
        expr: &Expr,
        subject: &str,
        name: &str,
        is_parameter: bool,
    ) -> Result<Meaning, Diagnostic> {
        let context = Context {
            text: &self.source.text,
            outer: None,
            name,
        };
        let mut walk = Walk {
            is_one_way: is_parameter,
            ..Walk::default()
        };
        let found = self.resolve(expr, context, &mut walk);
        let found = found.map(|ty| match is_parameter {
            true => ty,
            false => as_result(ty),
        });
        let found = found.and_then(|ty| self.check_direction(ty, expr, is_parameter));
        let ty = found.map_err(|wrong| {
            Diagnostic::new(wrong.code, format!("{subject} {}", wrong.what))
                .at(Place::source(self.file, wrong.span))
                .help(wrong.help)
        })?;
        Ok(Meaning {
            hint: Hint {
                ty,
                written: self.written(expr),
            },
            is_inout: walk.is_inout,
            variants: walk.variants,
        })
    }

    fn check_direction(&self, ty: Type, expr: &Expr, is_parameter: bool) -> Result<Type, Wrong> {
        let one_way = match (&ty, is_parameter) {
            (Type::Leaf(leaf), true) if !leaf.parameter => {
                Some((leaf.name, "results only", "remove the parameter"))
            }
            (ty, false) => parameter_only(ty).map(|name| {
                (
                    name,
                    "parameters only",
                    "name what is returned: `list`, `set`, `dict`",
                )
            }),
            (_, true) => None,
        };
        match one_way {
            None => Ok(ty),
            Some((name, only, help)) => Err(Wrong {
                code: Code::UnsupportedType,
                what: format!("has the type `{name}`, which is for {only}"),
                span: span(expr),
                help: help.to_owned(),
            }),
        }
    }

    /// A hint that is a string is written without its quotes.
    pub(super) fn written(&self, expr: &Expr) -> String {
        match expr {
            Expr::StringLiteral(string) => fold(string.value.to_str()),
            _ => fold(&self.source.text[span(expr)]),
        }
    }
}

/// An `Iterable` that is given back is iterated over as its elements are wanted.
fn as_result(ty: Type) -> Type {
    match ty {
        Type::Composite(constructor, parts)
            if constructor.python.first() == Some(&"typing.Iterable") =>
        {
            match constructor::by_name("iterable_result") {
                Some(iterator) => Type::Composite(iterator, parts),
                None => Type::Composite(constructor, parts),
            }
        }
        other => other,
    }
}

/// The part of a type that no result can have.
pub(super) fn parameter_only(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Leaf(_) | Type::Named(_) => None,
        Type::Composite(constructor, _) if !constructor.result => Some(constructor.name),
        Type::Composite(_, parts) => parts.iter().find_map(parameter_only),
    }
}
