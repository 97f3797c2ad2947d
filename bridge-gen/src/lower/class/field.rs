//! One field as it is written.

use crate::module::{Default as DefaultValue, Hint, Presence};
use crate::parse::ast::Expr;
use crate::parse::span;

use super::super::hint::Hints;
use super::super::text::fold;

/// A field before its type is known.
pub(super) struct Draft<'e> {
    pub(super) name: String,
    pub(super) annotation: &'e Expr,
    pub(super) presence: Presence,
    pub(super) extras: Extras<'e>,
}

impl<'e> Draft<'e> {
    pub(super) fn new(name: &str, annotation: &'e Expr, presence: Presence) -> Draft<'e> {
        Draft {
            name: name.to_owned(),
            annotation,
            presence,
            extras: Extras::default(),
        }
    }
}

/// What stands behind the annotation.
#[derive(Default)]
pub(super) struct Extras<'e> {
    pub(super) default: Option<&'e Expr>,
    /// Called for the default.
    pub(super) factory: Option<&'e Expr>,
    /// `field(init=False)`
    pub(super) is_computed: bool,
}

impl Extras<'_> {
    /// The default as it is written, with its value where that is a literal of the type.
    pub(super) fn default_value(&self, hints: &Hints<'_>, hint: &Hint) -> Option<DefaultValue> {
        let text = &hints.source.text;
        if let Some(factory) = self.factory {
            let written = format!("{}()", fold(&text[span(factory)]));
            return Some(DefaultValue {
                written,
                literal: None,
            });
        }
        let expr = self.default?;
        Some(DefaultValue {
            written: fold(&text[span(expr)]),
            literal: hints.fit(&hint.ty, expr).literal(),
        })
    }
}

impl<'a> Hints<'a> {
    /// What a dataclass says of a field besides its type: `= 3`, `= field(default_factory=list)`.
    pub(super) fn extras<'e>(&self, value: Option<&'e Expr>) -> Extras<'e> {
        let Some(Expr::Call(call)) = value else {
            return Extras {
                default: value,
                ..Extras::default()
            };
        };
        if self.scope.path(&call.func).as_deref() != Some("dataclasses.field") {
            return Extras {
                default: value,
                ..Extras::default()
            };
        }
        let keyword = |name: &str| call.arguments.find_keyword(name).map(|found| &found.value);
        let is_false = |expr: &Expr| matches!(expr, Expr::BooleanLiteral(value) if !value.value);
        Extras {
            default: keyword("default"),
            factory: keyword("default_factory"),
            is_computed: keyword("init").is_some_and(is_false),
        }
    }

    /// The annotation within `Required`, `ClassVar` and the like, and the last of those.
    pub(super) fn unwrapped<'e>(&self, annotation: &'e Expr) -> (&'e Expr, Option<String>) {
        const WRAPPERS: &[&str] = &[
            "typing.Required",
            "typing.NotRequired",
            "typing.ReadOnly",
            "typing.ClassVar",
            "dataclasses.InitVar",
        ];
        let mut inner = annotation;
        let mut special = self.scope.path(annotation);
        while let Expr::Subscript(subscript) = inner
            && let Some(path) = self.scope.path(&subscript.value)
            && WRAPPERS.contains(&path.as_str())
        {
            inner = &subscript.slice;
            if path != "typing.ReadOnly" {
                special = Some(path);
            }
        }
        (inner, special)
    }
}
