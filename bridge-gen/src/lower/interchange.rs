//! Classes that go across by DLPack or Arrow: `Annotated[torch.Tensor, bridge.dlpack]`.

use crate::leaf::{self, BY_ARROW, BY_DLPACK, LEAVES};
use crate::module::Type;
use crate::names::ANNOTATIONS;
use crate::parse::ast::Expr;

use super::hint::{Context, Hints, Wrong};
use super::text::list;

impl Hints<'_> {
    /// The type of the base, if a mark says how it goes across.
    pub(super) fn interchanged(
        &self,
        base: &Expr,
        metadata: &[Expr],
        context: Context<'_>,
    ) -> Option<Result<Type, Wrong>> {
        let way = metadata.iter().find_map(|data| self.way(data))?;
        let path = match base {
            Expr::Subscript(generic) => self.scope.path(&generic.value),
            other => self.scope.path(other),
        };
        let path = path.map(|path| path.replace("numpy.typing.NDArray", "numpy.ndarray"));
        let leaf = path.and_then(|path| leaf::by_python(&(path + way)));
        Some(
            leaf.map(Type::Leaf).ok_or_else(|| {
                Wrong::unsupported(&context.shown(base), context.span(base), help(way))
            }),
        )
    }

    /// How spellings end of what goes across as the mark says.
    fn way(&self, data: &Expr) -> Option<&'static str> {
        let path = self.scope.path(data)?;
        match path.strip_prefix(ANNOTATIONS)? {
            ".dlpack" => Some(BY_DLPACK),
            ".arrow" => Some(BY_ARROW),
            _ => None,
        }
    }
}

fn help(way: &str) -> String {
    let classes = LEAVES.iter().flat_map(|leaf| leaf.python);
    let classes: Vec<_> = classes.filter_map(|one| one.strip_suffix(way)).collect();
    let mark = if way == BY_ARROW { "arrow" } else { "dlpack" };
    format!(
        "the classes that can be made of it are {}; `bridge.{mark}` alone is whatever has its methods",
        list(&classes)
    )
}
