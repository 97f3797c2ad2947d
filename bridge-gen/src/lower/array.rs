//! Arrays: `NDArray[np.float64]`, `np.ndarray[tuple[int, int], np.dtype[np.float32]]`, and what `bridge.array` says.

use crate::array::{self, ANYTHING, Array, DTYPES, Order};
use crate::module::Type;
use crate::names::ANNOTATIONS;
use crate::parse::ast::{self, Expr, Number};

use super::construct::arguments;
use super::hint::{Context, Hints, Wrong};
use super::text::{list, nearest};

/// Most dimensions that numpy has.
const MAX_DIMENSIONS: u8 = 64;

impl Hints<'_> {
    /// `NDArray[…]` or `ndarray[…, dtype[…]]`.
    pub(super) fn array(
        &self,
        path: &str,
        subscript: &ast::ExprSubscript,
        context: Context<'_>,
    ) -> Result<Type, Wrong> {
        let mut array = ANYTHING;
        match (path.ends_with(".NDArray"), arguments(&subscript.slice)) {
            (true, [dtype]) => array.dtype = self.dtype(dtype, context)?,
            (false, [shape, dtype]) => {
                array.ndim = self.rank(shape, context)?;
                array.dtype = self.dtype(dtype, context)?;
            }
            (_, _) => {
                return Err(Wrong::unsupported(
                    &context.shown(&Expr::Subscript(subscript.clone())),
                    context.span(&subscript.slice),
                    "write `NDArray[np.float64]`, or `ndarray[tuple[int, int], np.dtype[np.float64]]`"
                        .to_owned(),
                ));
            }
        }
        Ok(Type::Leaf(array::leaf(array)))
    }

    /// The element type: `np.float64`, `np.dtype[np.float64]`, `np.floating[Any]`, `Any`.
    fn dtype(&self, expr: &Expr, context: Context<'_>) -> Result<Option<usize>, Wrong> {
        let path = match expr {
            Expr::Subscript(inner) => {
                let path = self.scope.path(&inner.value);
                if path.as_deref() == Some("numpy.dtype") {
                    return self.dtype(&inner.slice, context);
                }
                path
            }
            other => self.scope.path(other),
        };
        let found = path.as_deref().and_then(array::dtype_of_path);
        found.ok_or_else(|| {
            let names: Vec<_> = DTYPES.iter().map(|dtype| dtype.name).collect();
            Wrong::unsupported(
                &context.shown(expr),
                context.span(expr),
                format!(
                    "the element types of arrays are {}; `Any` is all of them",
                    list(&names)
                ),
            )
        })
    }

    /// The number of dimensions that a shape has: `tuple[int, int]`. `Any` and `tuple[int, ...]` leave it open.
    fn rank(&self, expr: &Expr, context: Context<'_>) -> Result<Option<u8>, Wrong> {
        let is_any = self.scope.path(expr).as_deref() == Some("typing.Any");
        let sides = match expr {
            Expr::Subscript(inner) => arguments(&inner.slice),
            _ if is_any => return Ok(None),
            _ => &[],
        };
        match sides {
            [_, Expr::EllipsisLiteral(_)] => Ok(None),
            [Expr::Tuple(none)] if none.elts.is_empty() => Ok(Some(0)),
            [] => Err(Wrong::unsupported(
                &context.shown(expr),
                context.span(expr),
                "write the shape as `tuple[int, int]`, or `Any`".to_owned(),
            )),
            sides => u8::try_from(sides.len())
                .ok()
                .filter(|count| *count <= MAX_DIMENSIONS)
                .map(Some)
                .ok_or_else(|| too_many(expr, context)),
        }
    }

    /// `bridge.array(…)` in an `Annotated`.
    pub(super) fn array_mark<'e>(&self, data: &'e Expr) -> Option<&'e ast::ExprCall> {
        let Expr::Call(call) = data else { return None };
        let path = self.scope.path(&call.func)?;
        (path == format!("{ANNOTATIONS}.array")).then_some(call)
    }

    /// The array that the mark makes of another.
    pub(super) fn marked_array(
        &self,
        ty: Type,
        call: &ast::ExprCall,
        context: Context<'_>,
    ) -> Result<Type, Wrong> {
        let shown = || context.shown(&Expr::Call(call.clone()));
        let wrong = |help: &str| {
            Wrong::unsupported(
                &shown(),
                context.span(&Expr::Call(call.clone())),
                help.to_owned(),
            )
        };
        let leaf = match ty {
            Type::Leaf(leaf) => array::of_leaf(leaf),
            Type::Composite(..) | Type::Named(_) => None,
        };
        let mut array = leaf.ok_or_else(|| {
            wrong("it is for arrays: `Annotated[np.ndarray, bridge.array(\"float32\", ndim=2)]`")
        })?;
        for value in &call.arguments.args {
            mark(&mut array, "dtype", value).map_err(|help| wrong(&help))?;
        }
        for keyword in &call.arguments.keywords {
            let name = keyword.arg.as_ref().map_or("", |name| name.as_str());
            mark(&mut array, name, &keyword.value).map_err(|help| wrong(&help))?;
        }
        Ok(Type::Leaf(array::leaf(array)))
    }
}

fn too_many(expr: &Expr, context: Context<'_>) -> Wrong {
    Wrong::unsupported(
        &context.shown(expr),
        context.span(expr),
        format!("an array has at most {MAX_DIMENSIONS} dimensions"),
    )
}

/// Adds one argument of `bridge.array`. On failure what to do.
fn mark(array: &mut Array, name: &str, value: &Expr) -> Result<(), String> {
    match (name, value) {
        ("dtype", Expr::StringLiteral(text)) => {
            let dtype = dtype_named(text.value.to_str())?;
            if array.dtype.is_some_and(|known| known != dtype) {
                return Err("it has two element types: keep one of them".to_owned());
            }
            array.dtype = Some(dtype);
        }
        ("ndim", Expr::NumberLiteral(number)) => {
            let ndim = match &number.value {
                Number::Int(int) => int.as_u8().filter(|ndim| *ndim <= MAX_DIMENSIONS),
                Number::Float(_) | Number::Complex { .. } => None,
            };
            let help = || format!("`ndim` is an integer from 0 to {MAX_DIMENSIONS}");
            array.ndim = Some(ndim.ok_or_else(help)?);
        }
        ("order", Expr::StringLiteral(text)) => {
            array.order = match text.value.to_str() {
                "C" => Order::C,
                "F" => Order::F,
                "A" => Order::Any,
                _ => return Err("`order` is \"C\", \"F\" or \"A\", which is any".to_owned()),
            };
        }
        ("writable", Expr::BooleanLiteral(literal)) => array.writable = literal.value,
        ("dtype" | "ndim" | "order" | "writable", Expr::NoneLiteral(_)) => {}
        ("dtype" | "ndim" | "order" | "writable", _) => {
            return Err(format!("write `{name}` as a literal"));
        }
        _ => return Err("it takes `dtype`, `ndim`, `order` and `writable`".to_owned()),
    }
    Ok(())
}

fn dtype_named(name: &str) -> Result<usize, String> {
    array::dtype_of_name(name).ok_or_else(|| {
        let names: Vec<_> = DTYPES.iter().map(|dtype| dtype.name).collect();
        match nearest(name, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the element types are {}", list(&names)),
        }
    })
}
