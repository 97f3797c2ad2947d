//! What a hint means: names and aliases.

use std::ops::Range;

use crate::constructor;
use crate::diagnostic::Code;
use crate::leaf::{self, LEAVES};
use crate::module::Type;
use crate::names::ANNOTATIONS;
use crate::parse;
use crate::parse::ast::{self, Expr, ExprStringLiteral};

use super::class::Class;
use super::hint::{Context, Hints, Walk, Wrong};
use super::hint_help;
use super::scope::Binding;
use super::text::nearest;

/// The module that has a type of that name.
fn home(name: &str) -> &'static str {
    let leaf = LEAVES.iter().find(|leaf| leaf.name == name);
    let path = leaf.and_then(|leaf| leaf.python.first()?.rsplit_once('.'));
    path.map_or(ANNOTATIONS, |(module, _)| module)
}

/// Any object.
pub(super) fn object() -> Type {
    Type::Leaf(leaf::by_python("builtins.object").unwrap_or(&LEAVES[0]))
}

impl<'a> Hints<'a> {
    pub(super) fn resolve(
        &self,
        expr: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        match expr {
            Expr::StringLiteral(string) => self.string(string, expr, context, walk),
            Expr::NoneLiteral(_) => self.known("builtins.None", expr, context, walk),
            Expr::Name(name) => self.name(name, expr, context, walk),
            Expr::Attribute(_) => match (self.scope.path(expr), self.class_of(expr)) {
                (_, Some((there, class))) => there.class(class, expr, context, walk),
                (Some(path), None) => self.known(&path, expr, context, walk),
                (None, None) => Err(self.unsupported(expr, context, hint_help::for_value())),
            },
            Expr::Subscript(subscript) => self.subscript(subscript, expr, context, walk),
            Expr::Call(call) if self.is_type_of_none(call) => {
                self.known("builtins.None", expr, context, walk)
            }
            Expr::Call(call) if self.is_new_type(call) => {
                self.resolve(&call.arguments.args[1], context, walk)
            }
            Expr::Call(call)
                if self.scope.path(&call.func).as_deref() == Some("typing.TypeVar") =>
            {
                self.type_var(call, context, walk)
            }
            Expr::Call(call) => match self.functional(call, context) {
                Some(class) => self.class(class, expr, context, walk),
                None => Err(self.not_a_type(expr, context)),
            },
            Expr::BinOp(operation) if operation.op == ast::Operator::BitOr => {
                self.binary_union(expr, context, walk)
            }
            _ => Err(self.not_a_type(expr, context)),
        }
    }

    /// `TypeVar("T", int, str)`: one of its types at a time.
    fn type_var(
        &self,
        call: &ast::ExprCall,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let types = call.arguments.args.get(1..).unwrap_or_default();
        let Some(last) = types.len().checked_sub(1) else {
            return match call.arguments.find_keyword("bound") {
                Some(bound) => self.resolve(&bound.value, context, walk),
                None => Ok(object()),
            };
        };
        if self.owner.is_some() {
            // It may be that of the class, which stands for one of them in each instance.
            return Ok(object());
        }
        walk.variants = walk.variants.max(types.len());
        self.resolve(&types[self.variant.min(last)], context, walk)
    }

    fn not_a_type(&self, expr: &Expr, context: Context<'_>) -> Wrong {
        Wrong {
            code: Code::UnsupportedType,
            what: format!(
                "has the type hint `{}`, which is not a type",
                context.shown(expr)
            ),
            span: context.span(expr),
            help: hint_help::for_value(),
        }
    }

    pub(super) fn unsupported(&self, expr: &Expr, context: Context<'_>, help: String) -> Wrong {
        Wrong::unsupported(&context.shown(expr), context.span(expr), help)
    }

    pub(super) fn known(
        &self,
        path: &str,
        expr: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let path = match (path, self.owner) {
            ("types.NoneType", _) => "builtins.None",
            ("typing.Self", Some(owner)) => return Ok(Type::Named(owner)),
            (path, _) => path,
        };
        if let Some(leaf) = leaf::by_python(path) {
            return Ok(Type::Leaf(leaf));
        }
        if path == "typing.AnyStr" {
            walk.variants = walk.variants.max(2);
            let spelling = ["builtins.str", "builtins.bytes"][self.variant.min(1)];
            return self.known(spelling, expr, context, walk);
        }
        if constructor::by_python(path).is_none()
            && let Some(found) = self.program.find(path)
            && let Some(there) = self.in_file(found.file)
        {
            return there.bound(found.name, found.binding, expr, context, walk);
        }
        match hint_help::is_form(path) {
            true => Err(self.unsupported(expr, context, hint_help::for_path(path))),
            // Of classes that nobody reads there are objects.
            false => Ok(object()),
        }
    }

    /// The type that a name is bound to in this module.
    fn bound(
        &self,
        name: &str,
        binding: &Binding<'a>,
        expr: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        match binding {
            Binding::Import(path) => self.known(path, expr, context, walk),
            Binding::Value(value) => self.alias(value, name, expr, context, walk),
            Binding::Class(class) => self.class(Class::statement(class, name), expr, context, walk),
            Binding::GenericAlias => Err(self.unsupported(expr, context, hint_help::for_class())),
            Binding::Function | Binding::Variable => Err(Wrong {
                code: Code::UnsupportedType,
                what: format!("has the type hint `{name}`, which is not a type here"),
                span: context.span(expr),
                help: format!(
                    "this module defines `{name}` itself: rename that, or `import builtins` and write `builtins.{name}`"
                ),
            }),
        }
    }

    fn name(
        &self,
        name: &ast::ExprName,
        expr: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        if let Some(bound) = self.type_parameter(&name.id) {
            return match bound {
                Some(Expr::Tuple(types)) => self.union(&types.elts, false, context, walk),
                Some(bound) => self.resolve(bound, context, walk),
                None => Ok(object()),
            };
        }
        match self.scope.get(&name.id) {
            Some(binding) => self.bound(&name.id, binding, expr, context, walk),
            None => match self.scope.path(expr) {
                Some(path) => self.known(&path, expr, context, walk),
                None if self.scope.is_open() => self.starred(&name.id, expr, context, walk),
                None => Err(self.undefined(&name.id, context.span(expr))),
            },
        }
    }

    /// What the type parameter of that name is bound to, if there is one: `T` in `def f[T: int](x: T)`.
    pub(super) fn type_parameter(&self, name: &str) -> Option<Option<&'a Expr>> {
        let parameters = self.generics.into_iter().flatten();
        let mut parameters = parameters.flat_map(|one| &one.type_params);
        parameters.find_map(|parameter| match parameter {
            ast::TypeParam::TypeVar(one) if one.name.as_str() == name => Some(one.bound.as_deref()),
            ast::TypeParam::TypeVar(_)
            | ast::TypeParam::ParamSpec(_)
            | ast::TypeParam::TypeVarTuple(_) => None,
        })
    }

    /// A name that some `from … import *` may bring.
    fn starred(
        &self,
        name: &str,
        expr: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let paths = self.scope.stars().map(|star| format!("{star}.{name}"));
        let mut known = paths.filter(|path| self.program.find(path).is_some());
        match known.next() {
            Some(path) => self.known(&path, expr, context, walk),
            None => Err(self.unsupported(expr, context, hint_help::for_class())),
        }
    }

    pub(super) fn undefined(&self, name: &str, span: Range<usize>) -> Wrong {
        let leaves = LEAVES.iter().map(|leaf| leaf.name);
        let known = leaves.chain(constructor::builtins());
        let help = match nearest(name, known.chain(self.scope.types())) {
            Some(near) if near != name => format!("did you mean `{near}`?"),
            Some(_) => format!("import it: `from {} import {name}`", home(name)),
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
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let span = context.span(expr);
        let key = format!("{}:{name}", self.file);
        if !walk.visiting.insert(key.clone()) {
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
            name,
        };
        let found = self.resolve(value, inner, walk);
        walk.visiting.remove(&key);
        found
    }

    fn string(
        &self,
        string: &ExprStringLiteral,
        expr: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
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
                name: context.name,
            }
        };
        self.resolve(&inner, inner_context, walk)
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
