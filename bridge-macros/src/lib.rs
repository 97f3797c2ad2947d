//! The proc-macro behind `#[bridge_runtime::module]`.

use proc_macro::TokenStream;

mod attributes;
mod expand;
mod parameter;
mod parse;

/// Turns an `extern "Python"` block into exported C functions that call an embedded Python module.
///
/// ```ignore
/// #[bridge_runtime::module(name = "math_ops", source = include_str!("math_ops.py"))]
/// extern "Python" {
///     #[symbol = "python_add"]
///     fn add(a: i64, b: i64) -> i64;
///
///     #[symbol = "python_size"]
///     #[python = "größe"]
///     fn size(text: bridge_runtime::Str, #[keyword] exact: bool) -> i64;
/// }
/// ```
///
/// The crate defines its library with `bridge_runtime::library!` in its root, which lists this block as `module_math_ops`.
#[proc_macro_attribute]
pub fn module(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let module = parse::from_syn(arguments.into(), item.into());
    module
        .map_or_else(syn::Error::into_compile_error, expand::module)
        .into()
}
