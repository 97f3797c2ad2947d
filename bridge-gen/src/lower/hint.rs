//! Type hints to types.

use std::collections::HashSet;
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::leaf::{self, LEAVES, Leaf};
use crate::module::{Hint, Type};
use crate::parse::ast::{self, Expr, ExprStringLiteral};
use crate::parse::{self, SourceFile, span};

use super::hint_help;
use super::scope::{Binding, Scope};
use super::text::{fold, nearest};
use super::width;

/// Resolves the hints of one module.
pub(super) struct Hints<'a> {
    pub(super) source: &'a SourceFile,
    pub(super) file: usize,
    pub(super) scope: &'a Scope<'a>,
}

/// Why a hint gives no type; `what` follows the name of a parameter or "the result".
pub(super) struct Wrong {
    code: Code,
    what: String,
    span: Range<usize>,
    help: String,
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
}

/// Where an expression is.
#[derive(Clone, Copy)]
struct Context<'t> {
    text: &'t str,
    /// What to report instead of positions in `text`, where these are not positions in the source.
    outer: Option<&'t Range<usize>>,
}

impl Context<'_> {
    fn span(&self, expr: &Expr) -> Range<usize> {
        self.outer.cloned().unwrap_or_else(|| span(expr))
    }

    fn shown(&self, expr: &Expr) -> String {
        fold(self.text.get(span(expr)).unwrap_or_default())
    }
}

/// Aliases that are being followed.
type Visiting = HashSet<String>;

impl<'a> Hints<'a> {
    /// The type of a parameter or result; `subject` says which.
    pub(super) fn lower(
        &self,
        expr: &Expr,
        subject: &str,
        is_parameter: bool,
    ) -> Result<Hint, Diagnostic> {
        let context = Context {
            text: &self.source.text,
            outer: None,
        };
        let found = self.resolve(expr, context, &mut HashSet::new());
        let found = found.and_then(|leaf| match leaf.parameter || !is_parameter {
            true => Ok(leaf),
            false => Err(Wrong {
                code: Code::UnsupportedType,
                what: format!("has the type `{}`, which is for results only", leaf.name),
                span: span(expr),
                help: "remove the parameter".to_owned(),
            }),
        });
        let leaf = found.map_err(|wrong| {
            Diagnostic::new(wrong.code, format!("{subject} {}", wrong.what))
                .at(Place::source(self.file, wrong.span))
                .help(wrong.help)
        })?;
        Ok(Hint {
            ty: Type::Leaf(leaf),
            written: self.written(expr),
        })
    }

    /// A hint that is a string is written without its quotes.
    fn written(&self, expr: &Expr) -> String {
        match expr {
            Expr::StringLiteral(string) => fold(string.value.to_str()),
            _ => fold(&self.source.text[span(expr)]),
        }
    }

    fn resolve(
        &self,
        expr: &Expr,
        context: Context<'_>,
        visiting: &mut Visiting,
    ) -> Result<&'static Leaf, Wrong> {
        match expr {
            Expr::StringLiteral(string) => self.string(string, expr, context, visiting),
            Expr::NoneLiteral(_) => self.known("builtins.None", expr, context),
            Expr::Name(name) => self.name(name, expr, context, visiting),
            Expr::Attribute(_) => match self.scope.path(expr) {
                Some(path) => self.known(&path, expr, context),
                None => Err(self.unsupported(expr, context, hint_help::for_value())),
            },
            Expr::Subscript(subscript) => self.subscript(subscript, expr, context, visiting),
            Expr::Call(call) if self.is_type_of_none(call) => {
                self.known("builtins.None", expr, context)
            }
            Expr::Call(call) if self.is_new_type(call) => {
                self.resolve(&call.arguments.args[1], context, visiting)
            }
            Expr::BinOp(_) => {
                Err(self.unsupported(expr, context, hint_help::for_path("typing.Union")))
            }
            _ => Err(Wrong {
                code: Code::UnsupportedType,
                what: format!(
                    "has the type hint `{}`, which is not a type",
                    context.shown(expr)
                ),
                span: context.span(expr),
                help: hint_help::for_value(),
            }),
        }
    }

    fn unsupported(&self, expr: &Expr, context: Context<'_>, help: String) -> Wrong {
        Wrong::unsupported(&context.shown(expr), context.span(expr), help)
    }

    fn known(&self, path: &str, expr: &Expr, context: Context<'_>) -> Result<&'static Leaf, Wrong> {
        let path = if path == "types.NoneType" {
            "builtins.None"
        } else {
            path
        };
        leaf::by_python(path)
            .ok_or_else(|| self.unsupported(expr, context, hint_help::for_path(path)))
    }

    fn name(
        &self,
        name: &ast::ExprName,
        expr: &Expr,
        context: Context<'_>,
        visiting: &mut Visiting,
    ) -> Result<&'static Leaf, Wrong> {
        match self.scope.get(&name.id) {
            Some(Binding::Import(path)) => self.known(path, expr, context),
            Some(Binding::Value(value)) => self.alias(value, &name.id, expr, context, visiting),
            Some(Binding::GenericAlias | Binding::Class) => {
                Err(self.unsupported(expr, context, hint_help::for_class()))
            }
            Some(Binding::Function | Binding::Variable) => Err(Wrong {
                code: Code::UnsupportedType,
                what: format!("has the type hint `{}`, which is not a type here", name.id),
                span: context.span(expr),
                help: format!(
                    "this module defines `{0}` itself: rename that, or `import builtins` and write `builtins.{0}`",
                    name.id
                ),
            }),
            None => match self.scope.path(expr) {
                Some(path) => self.known(&path, expr, context),
                None if self.scope.is_open() => {
                    Err(self.unsupported(expr, context, hint_help::for_class()))
                }
                None => Err(self.undefined(&name.id, context.span(expr))),
            },
        }
    }

    fn undefined(&self, name: &str, span: Range<usize>) -> Wrong {
        let builtins = LEAVES.iter().map(|leaf| leaf.name);
        let help = match nearest(name, builtins.chain(self.scope.types())) {
            Some(near) if near != name => format!("did you mean `{near}`?"),
            Some(_) => format!("import it: `from bridge import {name}`"),
            None => format!("import or define `{name}`"),
        };
        Wrong {
            code: Code::UndefinedName,
            what: format!("has the type hint `{name}`, which is not defined"),
            span,
            help,
        }
    }

    /// Problems in an alias are reported where it is used.
    fn alias(
        &self,
        value: &Expr,
        name: &str,
        expr: &Expr,
        context: Context<'_>,
        visiting: &mut Visiting,
    ) -> Result<&'static Leaf, Wrong> {
        let span = context.span(expr);
        if !visiting.insert(name.to_owned()) {
            return Err(Wrong {
                code: Code::AliasCycle,
                what: format!("has the type `{name}`, which is an alias of itself"),
                span,
                help: "end the chain of aliases with a type".to_owned(),
            });
        }
        let inner = Context {
            text: &self.source.text,
            outer: Some(&span),
        };
        let found = self.resolve(value, inner, visiting);
        visiting.remove(name);
        found
    }

    fn string(
        &self,
        string: &ExprStringLiteral,
        expr: &Expr,
        context: Context<'_>,
        visiting: &mut Visiting,
    ) -> Result<&'static Leaf, Wrong> {
        let outer = context.span(expr);
        let (inner, in_place) =
            parse::string_hint(context.text, string).map_err(|error| Wrong {
                code: Code::StringHint,
                what: format!("has a string as type hint that cannot be parsed: {error}"),
                span: outer.clone(),
                help: "write the type without quotes, or correct what is between them".to_owned(),
            })?;
        let inner_context = if in_place {
            context
        } else {
            Context {
                text: string.value.to_str().trim(),
                outer: Some(&outer),
            }
        };
        self.resolve(&inner, inner_context, visiting)
    }

    fn subscript(
        &self,
        subscript: &ast::ExprSubscript,
        expr: &Expr,
        context: Context<'_>,
        visiting: &mut Visiting,
    ) -> Result<&'static Leaf, Wrong> {
        let path = self.scope.path(&subscript.value);
        if path.as_deref() != Some("typing.Annotated") {
            let help = path.map_or_else(hint_help::for_class, |path| hint_help::for_path(&path));
            return Err(self.unsupported(expr, context, help));
        }
        let Expr::Tuple(arguments) = subscript.slice.as_ref() else {
            return self.resolve(&subscript.slice, context, visiting);
        };
        let Some((base, metadata)) = arguments.elts.split_first() else {
            return Err(self.unsupported(expr, context, hint_help::for_value()));
        };
        let base = self.resolve(base, context, visiting)?;
        metadata
            .iter()
            .try_fold(base, |leaf, data| self.width(leaf, data, context))
    }

    fn width(
        &self,
        leaf: &'static Leaf,
        data: &Expr,
        context: Context<'_>,
    ) -> Result<&'static Leaf, Wrong> {
        let Expr::StringLiteral(string) = data else {
            return Ok(leaf);
        };
        width::refine(leaf, string.value.to_str()).map_err(|(what, help)| Wrong {
            code: Code::UnknownWidth,
            what,
            span: context.span(data),
            help,
        })
    }

    fn is_type_of_none(&self, call: &ast::ExprCall) -> bool {
        matches!(call.arguments.args.as_ref(), [Expr::NoneLiteral(_)])
            && self.scope.path(&call.func).as_deref() == Some("builtins.type")
    }

    /// `NewType("UserId", int)`, whose values are plain integers when the module runs.
    fn is_new_type(&self, call: &ast::ExprCall) -> bool {
        call.arguments.args.len() == 2
            && self.scope.path(&call.func).as_deref() == Some("typing.NewType")
    }
}
