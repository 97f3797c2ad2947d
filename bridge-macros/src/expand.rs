//! The Rust that a block becomes.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Type;

use crate::parse::{Function, Module};

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
        #[allow(non_upper_case_globals)]
        static #descriptor: ::bridge_runtime::Module =
            ::bridge_runtime::Module::new(&crate::BRIDGE_LIBRARY, #name, #source);
        #(#functions)*
    }
}

/// `module_math_ops` for `math_ops`, as `library!` lists it.
fn descriptor(name: &str) -> Ident {
    format_ident!("module_{}", name)
}

fn expand_function(module: &Ident, function: &Function) -> TokenStream {
    let Function {
        symbol,
        name,
        parameters,
        parentheses,
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
    let values = idents.clone().map(ToTokens::to_token_stream).collect();
    let values = nest(values, Span::call_site());
    // Where the parameters are: that is where the compiler points if one cannot be lowered.
    let lowered = nest(
        types.clone().map(ToTokens::to_token_stream).collect(),
        *parentheses,
    );
    let returned = returned(result);
    quote! {
        #[allow(clippy::missing_safety_doc, clippy::too_many_arguments, missing_docs, non_snake_case)]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #symbol(#(#idents: #types),*) #returned {
            static FUNCTION: ::bridge_runtime::Function =
                ::bridge_runtime::Function::new(&#module, #name, &[#(#names),*], #positional);
            // SAFETY: the caller keeps to the signature, which is the one described.
            unsafe { ::bridge_runtime::call::<#slots, #lowered, #result>(&FUNCTION, #values) }
        }
    }
}

/// `(a, (b, ()))`
fn nest(parts: Vec<TokenStream>, span: Span) -> TokenStream {
    let nested = parts.into_iter().rev();
    nested.fold(
        quote_spanned!(span=> ()),
        |rest, part| quote_spanned!(span=> (#part, #rest)),
    )
}

/// `-> T`, or nothing where T is `()`.
fn returned(result: &Type) -> TokenStream {
    match result {
        Type::Tuple(tuple) if tuple.elems.is_empty() => TokenStream::new(),
        result => quote!(-> #result),
    }
}
