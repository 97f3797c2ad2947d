//! Unions: `int | str`, `Optional[int]`.

use crate::constructor::{Constructor, MAX_PARTS, Shape};
use crate::diagnostic::Code;
use crate::leaf::{self, Leaf, Literals};
use crate::module::{DefinitionKind, Type};
use crate::parse::ast::{self, Expr};

use super::construct::{composite, too_many};
use super::hint::{Context, Hints, Walk, Wrong};

impl Hints<'_> {
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
