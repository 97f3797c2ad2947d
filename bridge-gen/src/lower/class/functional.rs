//! `Size = NamedTuple("Size", [("width", int)])`, `Options = TypedDict("Options", {"in": bool})`.

use crate::parse::ast::{Expr, ExprCall};

use super::super::hint::{Context, Hints};
use super::{Class, RecordCall};

impl<'a> Hints<'a> {
    /// The class that a call makes, if it is one of those two.
    pub(in crate::lower) fn functional<'e>(
        &self,
        call: &'e ExprCall,
        context: Context<'_>,
    ) -> Option<Class<'e>> {
        let path = self.scope.path(&call.func)?;
        let [_, fields, ..] = call.arguments.args.as_ref() else {
            return None;
        };
        let made = match (path.as_str(), fields) {
            ("typing.NamedTuple", Expr::List(list)) => RecordCall::NamedTuple(&list.elts),
            ("typing.NamedTuple", Expr::Tuple(tuple)) => RecordCall::NamedTuple(&tuple.elts),
            ("typing.TypedDict", Expr::Dict(_)) => RecordCall::TypedDict(fields, is_total(call)),
            _ => return None,
        };
        Some(Class::Call(call, context.name.to_owned(), made))
    }
}

fn is_total(call: &ExprCall) -> bool {
    super::record::is_total(&call.arguments)
}
