//! Parameters that are changed in place.

use crate::diagnostic::Code;
use crate::module::{DefinitionKind, Hint, ParameterKind, RecordKind, Type};
use crate::parse::ast::{Expr, StmtFunctionDef};
use crate::parse::span;

use super::function::Reader;
use super::parameter::Written;

impl Reader<'_, '_> {
    /// What is changed in place has to be there, once, and of a type that can change.
    pub(super) fn check_inout(
        &mut self,
        function: &StmtFunctionDef,
        written: &Written<'_>,
        hint: &Hint,
        annotation: &Expr,
    ) -> Option<()> {
        let name = written.name;
        let why = if !self.is_mutable(&hint.ty) {
            format!("`{}` cannot be changed in place", hint.written)
        } else if written.default.is_some() {
            "a default that is changed would stay changed".to_owned()
        } else if matches!(
            written.kind,
            ParameterKind::VarPositional | ParameterKind::VarKeyword
        ) {
            "it stands for any number of arguments".to_owned()
        } else if function.is_async {
            "the call is over before the coroutine has changed it".to_owned()
        } else {
            return Some(());
        };
        self.problem(
            Code::InOut,
            format!("parameter `{name}` cannot be `bridge.inout`: {why}"),
            span(annotation),
            "write it for a `list`, `dict`, `set`, `bytearray` or dataclass without a default",
        );
        None
    }

    fn is_mutable(&self, ty: &Type) -> bool {
        match ty {
            Type::Leaf(leaf) => leaf.mutable,
            Type::Composite(constructor, _) => constructor.mutable,
            Type::Named(id) => self
                .hints
                .named
                .with(*id, |definition| match &definition.kind {
                    DefinitionKind::Record(record) => match record.kind {
                        RecordKind::Dataclass | RecordKind::TypedDict => true,
                        RecordKind::NamedTuple => false,
                    },
                    DefinitionKind::Class(_)
                    | DefinitionKind::Enumeration(_)
                    | DefinitionKind::Choice(_) => false,
                }),
        }
    }
}
