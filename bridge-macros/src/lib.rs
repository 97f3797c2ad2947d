//! The proc-macros behind `#[bridge_runtime::module]` and the types that a module defines.

use proc_macro::TokenStream;

mod attributes;
mod choice;
mod class;
mod definition;
mod enumeration;
mod expand;
mod instance;
mod parameter;
mod parse;
mod record;
mod safe;

/// Turns an `extern "Python"` block into exported C functions that call an embedded Python module.
///
/// ```ignore
/// #[bridge_runtime::module(name = "math_ops", source = include_str!("math_ops.py"))]
/// extern "Python" {
///     #[symbol = "python_add"]
///     #[batch = "python_add_map"]
///     fn add(a: i64, b: i64) -> i64;
///
///     #[symbol = "python_size"]
///     #[python = "größe"]
///     fn size(text: bridge_runtime::Str, #[keyword] exact: bool) -> i64;
/// }
/// ```
///
/// A parameter is passed by value unless it is `#[omittable]` (a pointer; NULL takes Python's default), `#[inout]` (a
/// pointer to what Python changes), `#[args]` or `#[kwargs]`. A function without parameters that is `#[constant]` is read,
/// not called.
///
/// The name of a function that belongs to a class has that before it: `#[python = "Stack.create"]`. What is done with an
/// instance takes it as first parameter: a `#[method]` of it is called, a `#[getter]` read, a `#[setter]` set to the second
/// parameter, and an `#[operator]` does what Python does by that special method.
///
/// `#[batch]` exports a second function, for batches: `python_add_map(a: *const i64, b: *const i64, out: *mut i64, count: usize)
/// -> usize` calls `add` for each of `count` elements, and gives how many have succeeded. Every parameter is passed by value
/// then, and the result owns no memory.
///
/// Without `source` the module is one of a package in the library's `files`, or is imported from where it is installed.
/// The crate defines its library with `bridge_runtime::library!` in its root, which lists this block as `module_math_ops`.
#[proc_macro_attribute]
pub fn module(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let module = parse::from_syn(arguments.into(), item.into());
    module
        .map_or_else(syn::Error::into_compile_error, expand::module)
        .into()
}

/// Turns a struct into the C struct of a dataclass, a `NamedTuple` or a `TypedDict`.
///
/// ```ignore
/// #[bridge_runtime::record(module = module_shapes, python = "Point", kind = dataclass)]
/// pub struct Point {
///     pub x: f64,
///     #[python = "größe"]
///     pub size: f64,
///     #[computed]
///     pub norm: f64,
/// }
/// ```
///
/// `kind` is `dataclass`, `named_tuple` or `typed_dict`. What Python fills is `#[computed]`; a key that may be missing is
/// `#[may_be_missing]`, and its type is `Optional`.
#[proc_macro_attribute]
pub fn record(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let record = record::from_syn(arguments.into(), item.into());
    record
        .map_or_else(syn::Error::into_compile_error, record::expand)
        .into()
}

/// Turns a struct into a handle of the instances of a class.
///
/// ```ignore
/// #[bridge_runtime::class(module = module_shapes, python = "Stack")]
/// pub struct Stack;
/// ```
#[proc_macro_attribute]
pub fn class(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let class = class::from_syn(arguments.into(), item.into());
    class
        .map_or_else(syn::Error::into_compile_error, class::expand)
        .into()
}

/// Turns an enum into a struct over `i32` for a Python `Enum`: C may pass any number, which is refused unless it is a member.
///
/// ```ignore
/// #[bridge_runtime::enumeration(module = module_shapes, python = "Color")]
/// pub enum Color {
///     RED = 1,
///     #[python = "größe"]
///     SIZE = 2,
/// }
/// ```
///
/// After `flag`, combinations of members are passed too.
#[proc_macro_attribute]
pub fn enumeration(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let enumeration = enumeration::from_syn(arguments.into(), item.into());
    enumeration
        .map_or_else(syn::Error::into_compile_error, enumeration::expand)
        .into()
}

/// Turns a struct over a type into a `Literal` of some of its values.
///
/// ```ignore
/// #[bridge_runtime::choice("r", "w")]
/// pub struct Mode(bridge_runtime::Str);
/// ```
#[proc_macro_attribute]
pub fn choice(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let choice = choice::from_syn(arguments.into(), item.into());
    choice
        .map_or_else(syn::Error::into_compile_error, choice::expand)
        .into()
}
