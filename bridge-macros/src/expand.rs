//! The Rust that a block becomes.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use crate::definition::local;
use crate::parameter::{Parameter, Passing};
use crate::parse::{Function, Module, Way};
use crate::safe;

pub(crate) fn module(module: Module) -> TokenStream {
    let Module {
        name,
        source,
        is_safe,
        functions,
    } = module;
    let name_of_module = name.value();
    let descriptor = descriptor(&name_of_module);
    let source = match source {
        Some(source) => quote!(::core::option::Option::Some(#source)),
        None => quote!(::core::option::Option::None),
    };
    let functions = match is_safe {
        true => safe::functions(&name_of_module, &descriptor, &functions),
        false => functions
            .iter()
            .map(|function| expand_function(&name_of_module, &descriptor, function))
            .collect(),
    };
    quote! {
        #[allow(non_upper_case_globals)]
        static #descriptor: ::bridge_runtime::Module =
            ::bridge_runtime::Module::new(&BRIDGE_LIBRARY, #name, #source);
        #functions
    }
}

/// `module_math_ops` for `math_ops`, `module_mypkg__sub` for `mypkg.sub`, as `library!` lists it.
fn descriptor(name: &str) -> Ident {
    format_ident!("module_{}", name.replace('.', "__"))
}

fn expand_function(name_of_module: &str, module: &Ident, function: &Function) -> TokenStream {
    let (signature, call) = (signature(function), call(function));
    let descriptor = described(name_of_module, module, function);
    match &function.batch {
        None => exported(&signature, &quote!(#descriptor #call)),
        Some(symbol) => {
            let (call, batch) = (exported(&signature, &call), batch(symbol, function));
            quote!(#descriptor #call #batch)
        }
    }
}

/// The static that describes the function: inside of it, unless its batches need it as well.
pub(crate) fn described(name_of_module: &str, module: &Ident, function: &Function) -> TokenStream {
    let Function {
        name,
        parameters,
        way,
        ..
    } = function;
    let positional = parameters
        .iter()
        .filter(|parameter| parameter.is_positional());
    let positional = u16::try_from(positional.count()).unwrap_or(u16::MAX);
    let ident = static_of(function);
    let mut names = format!("{name_of_module}.{name}\0");
    for parameter in parameters {
        names.push_str(&parameter.name);
        names.push('\0');
    }
    let by = by(*way);
    quote! {
        #[allow(non_upper_case_globals)]
        static #ident: ::bridge_runtime::Function =
            ::bridge_runtime::Function::new(&#module, #names, #positional) #by;
    }
}

/// `.by(Way::Method)`, where it is not the usual one.
fn by(way: Way) -> TokenStream {
    let way = match way {
        Way::Function | Way::Constant => return TokenStream::new(),
        Way::Method => quote!(Method),
        Way::Getter => quote!(Getter),
        Way::Setter => quote!(Setter),
        Way::Operator => quote!(Operator),
    };
    quote!(.by(::bridge_runtime::Way::#way))
}

/// No class of the user's begins with `__`.
fn static_of(function: &Function) -> Ident {
    match function.batch {
        None => format_ident!("FUNCTION"),
        Some(_) => format_ident!("__{}", function.symbol),
    }
}

fn exported(signature: &TokenStream, body: &TokenStream) -> TokenStream {
    quote! {
        #[allow(improper_ctypes_definitions, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::type_complexity, missing_docs, non_snake_case)]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" #signature {
            #body
        }
    }
}

fn signature(function: &Function) -> TokenStream {
    let Function {
        symbol,
        parameters,
        result,
        ..
    } = function;
    let idents = (0..parameters.len()).map(argument);
    let types = parameters.iter().map(c_type);
    let returned = returned(result);
    quote!(fn #symbol(#(#idents: #types),*) #returned)
}

/// The function of its batches, each argument of which is an array.
fn batch(symbol: &Ident, function: &Function) -> TokenStream {
    let Function {
        parameters,
        parentheses,
        result,
        ..
    } = function;
    let slots = parameters.len() + 1;
    let idents: Vec<_> = (0..parameters.len()).map(argument).collect();
    let types = parameters.iter().map(|one| {
        let ty = &one.ty;
        quote!(*const #ty)
    });
    let types: Vec<_> = types.collect();
    let columns = nest(types.clone(), *parentheses);
    let values = idents.iter().map(ToTokens::to_token_stream).collect();
    let values = nest(values, Span::call_site());
    let (out, count, descriptor) = (local("out"), local("count"), static_of(function));
    let (declared, results) = match is_nothing(result) {
        true => (quote!(), quote!(::core::ptr::null_mut())),
        false => (quote!(#out: *mut #result,), quote!(#out)),
    };
    exported(
        &quote!(fn #symbol(#(#idents: #types,)* #declared #count: usize) -> usize),
        &quote! {
            // SAFETY: the caller keeps to the signature, which is the one described.
            unsafe { ::bridge_runtime::batch::<#slots, #columns, #result>(&#descriptor, &#values, #results, #count) }
        },
    )
}

/// What the function calls a parameter: no name of the user's, which a pattern could take for a constant.
pub(crate) fn argument(index: usize) -> Ident {
    local(&format!("argument_{index}"))
}

/// The type of a parameter in the C signature.
fn c_type(parameter: &Parameter) -> TokenStream {
    let ty = &parameter.ty;
    match parameter.passing {
        Passing::Value | Passing::Args | Passing::Kwargs => quote!(#ty),
        Passing::Omittable => quote!(*const #ty),
        Passing::InOut => quote!(*mut #ty),
    }
}

/// The body: one of the runtime's ways to call.
pub(crate) fn call(function: &Function) -> TokenStream {
    let (descriptor, result) = (static_of(function), &function.result);
    if function.way == Way::Constant {
        return quote!(::bridge_runtime::constant::<#result>(&#descriptor));
    }
    let mut parameters = function.parameters.iter();
    let call = match parameters.all(|one| one.passing == Passing::Value) {
        true => call_plain(function),
        false => call_flexible(function),
    };
    quote! {
        // SAFETY: the caller keeps to the signature, which is the one described.
        unsafe { #call }
    }
}

/// All arguments are passed by value.
fn call_plain(function: &Function) -> TokenStream {
    let is_short = is_short(function);
    let has_receiver = is_short && function.way != Way::Function;
    let receiver = quote!(::bridge_runtime::Receiver);
    let parts = function.parameters.iter().enumerate().map(|(index, one)| {
        let (ty, argument) = (&one.ty, argument(index));
        match has_receiver && index == 0 {
            true => (
                quote_spanned!(ty.span()=> #receiver),
                quote!(#receiver::from(#argument)),
            ),
            false => (quote!(#ty), quote!(#argument)),
        }
    });
    let (types, values): (Vec<_>, Vec<_>) = parts.unzip();
    let slots = types.len() + 1;
    // Where the parameters are: that is where the compiler points if one cannot be lowered.
    let types = nest(types, function.parentheses);
    let values = nest(values, Span::call_site());
    let call = match (is_short, has_receiver) {
        (true, false) => quote!(call),
        (true, true) => quote!(call_of),
        (false, _) => quote!(call_shared),
    };
    // Lent: they would be copied otherwise.
    let values = match is_short {
        true => quote!(&#values),
        false => values,
    };
    let (descriptor, result) = (static_of(function), &function.result);
    quote!(::bridge_runtime::#call::<#slots, #types, #result>(&#descriptor, #values))
}

/// An argument may be left out or changed, or is several.
fn call_flexible(function: &Function) -> TokenStream {
    let types = function.parameters.iter().map(passed).collect();
    let types = nest(types, function.parentheses);
    let wrapped = function.parameters.iter().enumerate();
    let wrapped = wrapped.map(|(index, parameter)| {
        let (way, argument) = (wrapper(parameter.passing), argument(index));
        quote!(#way(#argument))
    });
    let values = nest(wrapped.collect(), Span::call_site());
    let (descriptor, result) = (static_of(function), &function.result);
    quote!(::bridge_runtime::call_flexible::<#types, #result>(&#descriptor, #values))
}

/// Whether the way of a call is worth a copy for the signature: many functions have the same one, and their calls are
/// short.
fn is_short(function: &Function) -> bool {
    let own = match function.way {
        Way::Function => &function.parameters[..],
        Way::Method | Way::Getter | Way::Setter => &function.parameters[1..],
        Way::Operator | Way::Constant => return false,
    };
    own.iter().all(|one| is_simple(&one.ty)) && is_simple(&function.result)
}

/// Whether it is a scalar or a text.
fn is_simple(ty: &Type) -> bool {
    const NAMES: &[&str] = &[
        "bool", "f32", "f64", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "usize",
        "c_int", "Str",
    ];
    match ty {
        Type::Tuple(tuple) => tuple.elems.is_empty(),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            last.arguments.is_none() && NAMES.iter().any(|name| last.ident == name)
        }),
        _ => false,
    }
}

/// `Omittable<T>`
fn passed(parameter: &Parameter) -> TokenStream {
    let (way, ty) = (wrapper(parameter.passing), &parameter.ty);
    quote_spanned!(ty.span()=> #way<#ty>)
}

fn wrapper(passing: Passing) -> TokenStream {
    let name = match passing {
        Passing::Value => quote!(Value),
        Passing::Omittable => quote!(Omittable),
        Passing::InOut => quote!(InOut),
        Passing::Args => quote!(Args),
        Passing::Kwargs => quote!(Kwargs),
    };
    quote!(::bridge_runtime::passing::#name)
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
    match is_nothing(result) {
        true => TokenStream::new(),
        false => quote!(-> #result),
    }
}

fn is_nothing(result: &Type) -> bool {
    matches!(result, Type::Tuple(tuple) if tuple.elems.is_empty())
}
