//! The Rust that a block becomes.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use crate::parse::{Function, Module, Parameter};

pub(crate) fn module(module: Module) -> TokenStream {
    let Module {
        name,
        source,
        functions,
    } = module;
    let descriptor = descriptor(&name.value());
    let functions = functions
        .iter()
        .map(|function| expand_function(&descriptor, function));
    quote! {
        static #descriptor: ::bridge_runtime::Module =
            ::bridge_runtime::Module::new(&crate::BRIDGE_LIBRARY, #name, #source);
        ::bridge_runtime::register! { #descriptor }
        #(#functions)*
    }
}

/// `BRIDGE_MODULE_MATH_OPS` for `math_ops`.
fn descriptor(name: &str) -> Ident {
    format_ident!(
        "BRIDGE_MODULE_{}",
        name.to_uppercase(),
        span = Span::mixed_site()
    )
}

fn expand_function(module: &Ident, function: &Function) -> TokenStream {
    let Function {
        symbol,
        name,
        parameters,
        result,
    } = function;
    let idents = parameters.iter().map(|parameter| &parameter.ident);
    let types = parameters.iter().map(|parameter| &parameter.ty);
    let names = parameters.iter().map(|parameter| &parameter.name);
    let positional = parameters
        .iter()
        .filter(|parameter| !parameter.is_keyword)
        .count();
    let slots = parameters.len() + 1;
    let values = nest(parameters, |Parameter { ident, .. }| quote!(#ident));
    let nested = nest(parameters, |Parameter { ty, .. }| quote!(#ty));
    let returned = returned(result);
    quote! {
        #[allow(clippy::missing_safety_doc, clippy::too_many_arguments, missing_docs)]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #symbol(#(#idents: #types),*) #returned {
            static FUNCTION: ::bridge_runtime::Function =
                ::bridge_runtime::Function::new(&#module, #name, &[#(#names),*], #positional);
            // SAFETY: the caller keeps to the signature, which is the one described.
            unsafe { ::bridge_runtime::call::<#slots, #nested, #result>(&FUNCTION, #values) }
        }
    }
}

/// `(a, (b, ()))`
fn nest(parameters: &[Parameter], each: impl Fn(&Parameter) -> TokenStream) -> TokenStream {
    parameters.iter().rev().fold(quote!(()), |rest, parameter| {
        let head = each(parameter);
        quote_spanned!(parameter.ty.span()=> (#head, #rest))
    })
}

/// `-> T`, or nothing where T is `()`.
fn returned(result: &Type) -> TokenStream {
    match result {
        Type::Tuple(tuple) if tuple.elems.is_empty() => TokenStream::new(),
        result => quote!(-> #result),
    }
}
