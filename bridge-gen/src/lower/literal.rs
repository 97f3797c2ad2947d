//! `Literal[…]`.

use crate::leaf::{self, Leaf};
use crate::module::{Choice, Definition, DefinitionKind, Literal, Type};
use crate::names;
use crate::parse::ast::{self, Expr};

use super::construct::arguments;
use super::default::{self, Fit};
use super::hint::{Context, Hints, Walk, Wrong};
use super::union::Union;
use crate::diagnostic::Place;

/// Leaves that a literal can have, the narrower first: in Python a bool is an int.
const BASES: &[&str] = &[
    "builtins.bool",
    "builtins.int",
    "builtins.str",
    "builtins.bytes",
];

impl<'a> Hints<'a> {
    /// Values of one base are a choice, those of several a union of choices.
    pub(super) fn literal(
        &self,
        subscript: &ast::ExprSubscript,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let mut groups: Vec<(&'static Leaf, Vec<Literal>)> = Vec::new();
        let mut union = Union {
            has_none: false,
            types: Vec::new(),
        };
        for element in arguments(&subscript.slice) {
            match self.value(element, context) {
                Some((base, value)) => add(&mut groups, base, value),
                None => union.add(self.not_a_value(element, context, walk)?),
            }
        }
        let span = context.span(&subscript.slice);
        for (base, values) in groups {
            union.add(self.choice(base, values, span.clone(), context));
        }
        Ok(union.into_type())
    }

    fn value(&self, element: &Expr, context: Context<'_>) -> Option<(&'static Leaf, Literal)> {
        let leaves = BASES.iter().filter_map(|base| leaf::by_python(base));
        let mut fits = leaves.filter_map(|leaf| match default::fit(leaf, element, context.text) {
            Fit::Literal(literal) => Some((leaf, literal)),
            Fit::Computed | Fit::Misfit => None,
        });
        fits.next()
    }

    /// `None`, a member of an enumeration, or another `Literal`.
    fn not_a_value(
        &self,
        element: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        if let Expr::Attribute(member) = element
            && let Some((there, class)) = self.class_of(&member.value)
        {
            return there.class(class, &member.value, context, walk);
        }
        self.resolve(element, context, walk)
    }

    fn choice(
        &self,
        base: &'static Leaf,
        values: Vec<Literal>,
        span: std::ops::Range<usize>,
        context: Context<'_>,
    ) -> Type {
        let enumerators = names::enumerators(&values);
        let choice = Choice {
            base,
            values,
            enumerators,
        };
        let module = &self.source.module;
        let line = self.source.line(span.start);
        let place = Place::source(self.file, span);
        let id = self.named.choice(place, &choice, |number| {
            let name = match number {
                1 => context.name.to_owned(),
                number => format!("{}{number}", context.name),
            };
            Definition {
                module: module.clone(),
                names: names::definition(self.prefix, module, &name),
                python_name: name,
                doc: None,
                line,
                kind: DefinitionKind::Choice(choice.clone()),
            }
        });
        Type::Named(id)
    }
}

fn add(groups: &mut Vec<(&'static Leaf, Vec<Literal>)>, base: &'static Leaf, value: Literal) {
    match groups.iter_mut().find(|(known, _)| known.name == base.name) {
        Some((_, values)) if values.contains(&value) => {}
        Some((_, values)) => values.push(value),
        None => groups.push((base, vec![value])),
    }
}
