//! Types made of others: `list[int]`, `int | None`, `tuple[int, str]`.

use std::ops::Range;

use crate::constructor::{self, Constructor, MAX_PARTS, Shape};
use crate::leaf;
use crate::module::{DefinitionKind, RecordKind, Type};
use crate::parse::ast::{self, Expr};

use super::hint::{Context, Hints, Walk, Wrong, parameter_only};
use super::resolve::object;

/// What stands between the brackets of a subscript.
pub(super) fn arguments(slice: &Expr) -> &[Expr] {
    match slice {
        Expr::Tuple(tuple) => &tuple.elts,
        one => std::slice::from_ref(one),
    }
}

impl<'a> Hints<'a> {
    /// An instance of a constructor.
    pub(super) fn instance(
        &self,
        constructor: &'static Constructor,
        expr: &ast::ExprSubscript,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let arguments = arguments(&expr.slice);
        match (constructor.shape, arguments) {
            (Shape::Optional, [inner]) => self.union([inner], true, context, walk),
            (Shape::Union, alternatives) => self.union(alternatives, false, context, walk),
            (Shape::Tuple, [element, Expr::EllipsisLiteral(_)]) => {
                let element = self.part(element, context, walk)?;
                Ok(composite("tuple_of", vec![element]))
            }
            (Shape::Tuple, parts) => self.tuple(constructor, parts, expr, context, walk),
            (Shape::Array, [element]) => {
                let part = self.part(element, context, walk)?;
                if constructor.cpp_tag == "set" {
                    self.check_hashable(&part, element, context)?;
                }
                Ok(Type::Composite(constructor, vec![part]))
            }
            (Shape::Map, arguments) => self.map(constructor, arguments, expr, context, walk),
            (Shape::Function, [Expr::List(parameters), result]) => {
                self.function(constructor, &parameters.elts, result, context, walk)
            }
            // Nobody knows what it takes.
            (Shape::Function, [_, _]) => Ok(bare_callable()),
            (Shape::Iterator, parts) => self.iterator(constructor, parts, expr, context, walk),
            (Shape::Awaitable, parts) => self.awaitable(constructor, parts, expr, context, walk),
            (Shape::Optional | Shape::Array | Shape::Function, _) => {
                Err(self.wrong_count(constructor, expr, context))
            }
        }
    }

    fn map(
        &self,
        constructor: &'static Constructor,
        arguments: &[Expr],
        expr: &ast::ExprSubscript,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let (key, value) = match (arguments, constructor.counts) {
            ([key], true) => (
                key,
                Type::Leaf(leaf::by_python("builtins.int").unwrap_or(&leaf::LEAVES[0])),
            ),
            ([key, value], false) => (key, self.part(value, context, walk)?),
            (_, _) => return Err(self.wrong_count(constructor, expr, context)),
        };
        let part = self.part(key, context, walk)?;
        self.check_hashable(&part, key, context)?;
        Ok(Type::Composite(constructor, vec![part, value]))
    }

    fn tuple(
        &self,
        constructor: &'static Constructor,
        parts: &[Expr],
        expr: &ast::ExprSubscript,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let span = context.span(&expr.slice);
        match parts {
            [] => Err(Wrong::unsupported(
                "tuple[()]",
                span,
                "C has no struct without members: write `None`".to_owned(),
            )),
            parts if parts.len() > MAX_PARTS => Err(too_many("tuple", "parts", parts.len(), span)),
            parts => {
                let parts = parts.iter().map(|part| self.part(part, context, walk));
                Ok(Type::Composite(
                    constructor,
                    parts.collect::<Result<_, _>>()?,
                ))
            }
        }
    }

    /// `Callable[[A, B], R]`. Values go both ways through it, whichever way it goes itself.
    fn function(
        &self,
        constructor: &'static Constructor,
        parameters: &[Expr],
        result: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        if parameters.len() >= MAX_PARTS {
            let span = context.span(result);
            return Err(too_many("function", "parameters", parameters.len(), span));
        }
        let is_one_way = std::mem::replace(&mut walk.is_one_way, false);
        let parts = parameters
            .iter()
            .map(|parameter| self.both_ways(parameter, context, walk));
        let parts: Result<Vec<_>, _> = parts.collect();
        let parts = parts.and_then(|mut parts| {
            parts.push(self.resolve(result, context, walk)?);
            Ok(parts)
        });
        walk.is_one_way = is_one_way;
        Ok(Type::Composite(constructor, parts?))
    }

    /// `Iterator[T]`, or `Generator[T, S, R]`, of which the last two may be left out.
    fn iterator(
        &self,
        constructor: &'static Constructor,
        parts: &[Expr],
        expr: &ast::ExprSubscript,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let is_generator = constructor.cpp_tag == "generator";
        let most = match constructor.name {
            "generator" => 3,
            // It returns nothing.
            "async_generator" => 2,
            _ => 1,
        };
        let Some((element, others)) = parts.split_first().filter(|_| parts.len() <= most) else {
            return Err(self.wrong_count(constructor, expr, context));
        };
        let is_one_way = std::mem::replace(&mut walk.is_one_way, false);
        let mut resolved = vec![self.both_ways(element, context, walk)?];
        for other in others {
            resolved.push(self.resolve(other, context, walk)?);
        }
        walk.is_one_way = is_one_way;
        while is_generator && resolved.len() < most {
            resolved.push(none());
        }
        Ok(Type::Composite(constructor, resolved))
    }

    /// `Awaitable[T]`, or `Coroutine[A, B, T]`, where the first two are the business of event loops.
    fn awaitable(
        &self,
        constructor: &'static Constructor,
        parts: &[Expr],
        expr: &ast::ExprSubscript,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let result = match (constructor.name, parts) {
            ("coroutine", [_, _, result]) | ("awaitable", [result]) => result,
            (_, _) => return Err(self.wrong_count(constructor, expr, context)),
        };
        let is_one_way = std::mem::replace(&mut walk.is_one_way, false);
        let result = self.resolve(result, context, walk);
        walk.is_one_way = is_one_way;
        Ok(composite("awaitable", vec![result?]))
    }

    /// A part whose values go both ways.
    fn both_ways(&self, expr: &Expr, context: Context<'_>, walk: &mut Walk) -> Result<Type, Wrong> {
        let part = self.part(expr, context, walk)?;
        match parameter_only(&part) {
            None => Ok(part),
            Some(name) => Err(Wrong::unsupported(
                &context.shown(expr),
                context.span(expr),
                "name what is given: `list`, `set`, `dict`".to_owned(),
            )
            .because(format!("has `{name}` where values go both ways"))),
        }
    }

    fn wrong_count(
        &self,
        constructor: &Constructor,
        expr: &ast::ExprSubscript,
        context: Context<'_>,
    ) -> Wrong {
        let shown = context.shown(&Expr::Subscript(expr.clone()));
        let help = format!("write it as in `{}`", example(constructor));
        Wrong::unsupported(&shown, context.span(&expr.slice), help).because(format!(
            "has the type `{shown}`, which takes another number of types"
        ))
    }

    /// A type inside another one, which cannot be `None`.
    pub(super) fn part(
        &self,
        expr: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        match self.resolve(expr, context, walk)? {
            Type::Leaf(leaf) if !leaf.parameter => Err(Wrong::unsupported(
                leaf.name,
                context.span(expr),
                format!(
                    "C has no value for `{}`: write `Optional` of a type, or another type",
                    leaf.name
                ),
            )),
            ty => Ok(ty),
        }
    }

    fn check_hashable(&self, ty: &Type, expr: &Expr, context: Context<'_>) -> Result<(), Wrong> {
        if self.is_hashable(ty) {
            return Ok(());
        }
        Err(Wrong::unhashable(&context.shown(expr), context.span(expr)))
    }

    /// Whether Python can have it in a set, as far as its type tells.
    fn is_hashable(&self, ty: &Type) -> bool {
        match ty {
            Type::Leaf(leaf) => !leaf.mutable,
            Type::Composite(constructor, parts) => {
                !constructor.mutable
                    && !matches!(
                        constructor.shape,
                        Shape::Map | Shape::Iterator | Shape::Function | Shape::Awaitable
                    )
                    && parts.iter().all(|part| self.is_hashable(part))
            }
            Type::Named(id) => self.named.with(*id, |definition| match &definition.kind {
                DefinitionKind::Record(record) => match record.kind {
                    RecordKind::Dataclass | RecordKind::NamedTuple => true,
                    RecordKind::TypedDict => false,
                },
                DefinitionKind::Class(_)
                | DefinitionKind::Enumeration(_)
                | DefinitionKind::Choice(_) => true,
            }),
        }
    }
}

fn none() -> Type {
    leaf::by_python("builtins.None").map_or_else(object, Type::Leaf)
}

/// Whatever can be called.
fn bare_callable() -> Type {
    leaf::by_python("typing.Callable").map_or_else(object, Type::Leaf)
}

pub(super) fn too_many(what: &str, parts: &str, count: usize, span: Range<usize>) -> Wrong {
    Wrong::unsupported(
        &format!("{what} of {count} {parts}"),
        span,
        format!("write a dataclass, or at most {MAX_PARTS} {parts}"),
    )
}

/// How one is written.
fn example(constructor: &Constructor) -> String {
    let spelling = constructor.python.first().copied().unwrap_or_default();
    let name = spelling.rsplit('.').next().unwrap_or(spelling);
    let parts = match constructor.name {
        "coroutine" => "Any, Any, int",
        "generator" => "int, str, float",
        "async_generator" => "int, str",
        "callable" => "[int, str], float",
        _ => match (constructor.shape, constructor.counts) {
            (Shape::Map, true) => "str",
            (Shape::Map, false) => "str, int",
            (
                Shape::Array
                | Shape::Tuple
                | Shape::Optional
                | Shape::Union
                | Shape::Iterator
                | Shape::Function
                | Shape::Awaitable,
                _,
            ) => "int",
        },
    };
    format!("{name}[{parts}]")
}

/// A composite type of this crate's own making.
pub(super) fn composite(name: &str, parts: Vec<Type>) -> Type {
    let constructor = constructor::by_name(name).unwrap_or(&constructor::CONSTRUCTORS[0]);
    Type::Composite(constructor, parts)
}
