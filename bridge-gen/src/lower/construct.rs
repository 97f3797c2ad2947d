//! Types made of others: `list[int]`, `int | None`, `tuple[int, str]`.

use std::ops::Range;

use crate::constructor::{self, Constructor, MAX_PARTS, Shape};
use crate::diagnostic::Code;
use crate::leaf::{self, Leaf, Literals};
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
            (Shape::Function, _) => Ok(bare_callable()),
            (Shape::Iterator, parts) => self.iterator(constructor, parts, expr, context, walk),
            (Shape::Awaitable, parts) => self.awaitable(constructor, parts, expr, context, walk),
            (Shape::Optional | Shape::Array, _) => Err(self.wrong_count(expr, context)),
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
            (_, _) => return Err(self.wrong_count(expr, context)),
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
            return Err(self.wrong_count(expr, context));
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
            (_, _) => return Err(self.wrong_count(expr, context)),
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

    fn wrong_count(&self, expr: &ast::ExprSubscript, context: Context<'_>) -> Wrong {
        let shown = context.shown(&Expr::Subscript(expr.clone()));
        Wrong::unsupported(
            &shown,
            context.span(&expr.slice),
            "it takes another number of types: `list[int]`, `dict[str, int]`".to_owned(),
        )
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

    /// `X | Y`, with all alternatives in a row.
    pub(super) fn binary_union(
        &self,
        expr: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let mut alternatives = Vec::new();
        let mut rest = expr;
        while let Expr::BinOp(operation) = rest
            && operation.op == ast::Operator::BitOr
        {
            alternatives.push(operation.right.as_ref());
            rest = &operation.left;
        }
        alternatives.push(rest);
        self.union(alternatives.into_iter().rev(), false, context, walk)
    }

    /// Flat, without duplicates; `None` makes an `Optional` of the rest.
    pub(super) fn union<'e>(
        &self,
        alternatives: impl IntoIterator<Item = &'e Expr>,
        has_none: bool,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let mut union = Union {
            has_none,
            types: Vec::new(),
        };
        let mut span = None;
        let mut missing = None;
        for alternative in alternatives {
            span = Some(context.span(alternative));
            match self.resolve(alternative, context, walk) {
                Ok(ty) => union.add(ty),
                // Python takes more than C can pass; the other alternatives will do.
                Err(wrong) if walk.is_one_way && wrong.code == Code::UnsupportedType => {
                    missing.get_or_insert(wrong);
                }
                Err(wrong) => return Err(wrong),
            }
        }
        if walk.is_one_way {
            union.types = self.different_in_cpp(union.types);
        }
        if let Some(wrong) = missing.filter(|_| union.types.is_empty()) {
            return Err(wrong);
        }
        if union.types.len() > MAX_PARTS {
            let span = span.unwrap_or_default();
            return Err(too_many("union", "alternatives", union.types.len(), span));
        }
        Ok(union.into_type())
    }

    /// Of alternatives that C++ has one type for, as `bytes` and `bytearray`, the first one will do for Python; of
    /// literals and their type, the type.
    fn different_in_cpp(&self, types: Vec<Type>) -> Vec<Type> {
        let mut kept: Vec<Type> = Vec::new();
        for ty in types {
            match kept
                .iter_mut()
                .find(|known| self.is_same_in_cpp(known, &ty))
            {
                Some(known) if matches!(known, Type::Named(_)) => *known = ty,
                Some(_) => {}
                None => kept.push(ty),
            }
        }
        kept
    }

    /// Whether no value in C++ could tell which of both it is meant for.
    fn is_same_in_cpp(&self, one: &Type, other: &Type) -> bool {
        if let (Some(one), Some(other)) = (self.cpp_leaf(one), self.cpp_leaf(other)) {
            return one.cpp_result == other.cpp_result;
        }
        match (one, other) {
            (Type::Composite(one, parts), Type::Composite(other, others)) => {
                let mut pairs = parts.iter().zip(others);
                one.cpp_result == other.cpp_result
                    && parts.len() == others.len()
                    && pairs.all(|(one, other)| self.is_same_in_cpp(one, other))
            }
            (Type::Leaf(_) | Type::Composite(..) | Type::Named(_), _) => one == other,
        }
    }

    /// The leaf that C++ has for it: of literals that are no names, that of their values.
    fn cpp_leaf(&self, ty: &Type) -> Option<&'static Leaf> {
        match ty {
            Type::Leaf(leaf) => Some(leaf),
            Type::Composite(..) => None,
            Type::Named(id) => self.named.with(*id, |definition| match &definition.kind {
                DefinitionKind::Choice(choice) if choice.enumerators.is_none() => Some(choice.base),
                DefinitionKind::Choice(_)
                | DefinitionKind::Record(_)
                | DefinitionKind::Class(_)
                | DefinitionKind::Enumeration(_) => None,
            }),
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
                        Shape::Map | Shape::Iterator | Shape::Function
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

fn too_many(what: &str, parts: &str, count: usize, span: Range<usize>) -> Wrong {
    Wrong::unsupported(
        &format!("{what} of {count} {parts}"),
        span,
        format!("write a dataclass, or at most {MAX_PARTS} {parts}"),
    )
}

/// A composite type of this crate's own making.
pub(super) fn composite(name: &str, parts: Vec<Type>) -> Type {
    let constructor = constructor::by_name(name).unwrap_or(&constructor::CONSTRUCTORS[0]);
    Type::Composite(constructor, parts)
}

/// The alternatives of a union, as they are found.
pub(super) struct Union {
    pub(super) has_none: bool,
    pub(super) types: Vec<Type>,
}

impl Union {
    pub(super) fn add(&mut self, ty: Type) {
        match ty {
            Type::Leaf(Leaf { name: "None", .. }) => self.has_none = true,
            Type::Composite(
                Constructor {
                    shape: Shape::Optional,
                    ..
                },
                parts,
            ) => {
                self.has_none = true;
                parts.into_iter().for_each(|part| self.add(part));
            }
            Type::Composite(
                Constructor {
                    shape: Shape::Union,
                    ..
                },
                parts,
            ) => {
                parts.into_iter().for_each(|part| self.add(part));
            }
            ty if self.types.iter().any(|known| is_same_value(known, &ty)) => {}
            ty => self.types.push(ty),
        }
    }

    pub(super) fn into_type(mut self) -> Type {
        // Whatever else it may be, it is an object.
        if let Some(any) = self.types.iter().find(|ty| is_any(ty)) {
            return any.clone();
        }
        let none = leaf::by_python("builtins.None").map(Type::Leaf);
        let inner = match (self.types.len(), none) {
            (0, Some(none)) => return none,
            (1, _) => self.types.remove(0),
            (_, _) => composite("union", self.types),
        };
        match self.has_none {
            true => composite("optional", vec![inner]),
            false => inner,
        }
    }
}

fn is_any(ty: &Type) -> bool {
    match ty {
        Type::Leaf(leaf) => leaf.literals == Literals::None,
        Type::Composite(..) | Type::Named(_) => false,
    }
}

/// Whether every value of the one is a value of the other: `int` and `i64`.
fn is_same_value(a: &Type, b: &Type) -> bool {
    match (a, b) {
        (Type::Leaf(a), Type::Leaf(b)) => a.rust == b.rust,
        (a, b) => a == b,
    }
}
