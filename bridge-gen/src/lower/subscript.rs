//! What a hint with brackets means.

use crate::array;
use crate::constructor;
use crate::diagnostic::Code;
use crate::module::Type;
use crate::parse::ast::{self, Expr};

use super::hint::{Context, Hints, Walk, Wrong};
use super::hint_help;
use super::resolve::object;
use super::width;

impl Hints<'_> {
    pub(super) fn subscript(
        &self,
        subscript: &ast::ExprSubscript,
        expr: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let path = self.scope.path(&subscript.value);
        match path.as_deref() {
            Some("typing.Annotated") => self.annotated(subscript, expr, context, walk),
            Some("typing.Literal") => self.literal(subscript, context, walk),
            Some("typing.Required" | "typing.NotRequired" | "typing.ReadOnly") => {
                self.resolve(&subscript.slice, context, walk)
            }
            Some("typing.TypeGuard" | "typing.TypeIs") => {
                self.known("builtins.bool", expr, context, walk)
            }
            Some(path) if array::is_generic(path) => self.array(path, subscript, context),
            Some(path) => match constructor::by_python(path) {
                Some(constructor) => self.instance(constructor, subscript, context, walk),
                None if hint_help::is_form(path) => {
                    Err(self.unsupported(expr, context, hint_help::for_path(path)))
                }
                None => Ok(object()),
            },
            // What is in the brackets are type parameters of the class.
            None if self.class_of(&subscript.value).is_some() => {
                self.resolve(&subscript.value, context, walk)
            }
            None => Err(match self.undefined_in(&subscript.value, context) {
                Some(undefined) => undefined,
                None => self.unsupported(expr, context, hint_help::for_class()),
            }),
        }
    }

    /// What is wrong with the name before brackets, if nothing has it.
    fn undefined_in(&self, generic: &Expr, context: Context<'_>) -> Option<Wrong> {
        let Expr::Name(name) = generic else {
            return None;
        };
        let is_known = self.scope.get(&name.id).is_some()
            || self.scope.is_open()
            || self.type_parameter(&name.id).is_some();
        (!is_known).then(|| self.undefined(&name.id, context.span(generic)))
    }

    fn annotated(
        &self,
        subscript: &ast::ExprSubscript,
        expr: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let Expr::Tuple(arguments) = subscript.slice.as_ref() else {
            return self.resolve(&subscript.slice, context, walk);
        };
        let Some((base, metadata)) = arguments.elts.split_first() else {
            return Err(self.unsupported(expr, context, hint_help::for_value()));
        };
        if let Some(interchanged) = self.interchanged(base, metadata, context) {
            return interchanged;
        }
        let base = self.resolve(base, context, walk)?;
        let marks = metadata.iter().filter_map(|data| self.scope.path(data));
        walk.is_inout |= marks.into_iter().any(|path| path == "bridge.inout");
        metadata
            .iter()
            .try_fold(base, |ty, data| match self.array_mark(data) {
                Some(mark) => self.marked_array(ty, mark, context),
                None => self.width(ty, data, context),
            })
    }

    fn width(&self, ty: Type, data: &Expr, context: Context<'_>) -> Result<Type, Wrong> {
        let (Type::Leaf(leaf), Expr::StringLiteral(string)) = (&ty, data) else {
            return Ok(ty);
        };
        let refined = width::refine(leaf, string.value.to_str());
        refined.map(Type::Leaf).map_err(|(what, help)| Wrong {
            code: Code::UnknownWidth,
            what,
            span: context.span(data),
            help,
        })
    }
}
