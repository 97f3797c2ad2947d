//! What `safe` adds: functions that Rust calls without `unsafe`, and types that it has instead of those of C.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{Attribute, Type, Visibility};

use crate::definition::local;
use crate::expand::{argument, call, described};
use crate::instance::object;
use crate::parameter::{Parameter, Passing};
use crate::parse::Function;

/// A module with the functions, called after the Python one: `math_ops`, `mypkg__sub`.
pub(crate) fn functions(
    name_of_module: &str,
    descriptor: &Ident,
    functions: &[Function],
) -> TokenStream {
    let module = format_ident!("r#{}", name_of_module.replace('.', "__"));
    let functions = functions
        .iter()
        .map(|function| safe_function(name_of_module, descriptor, function));
    quote! {
        #[allow(clippy::too_many_arguments, clippy::type_complexity, missing_docs, non_snake_case, unused_imports)]
        pub mod #module {
            use super::*;
            #(#functions)*
        }
    }
}

fn safe_function(name_of_module: &str, module: &Ident, function: &Function) -> TokenStream {
    let Function {
        docs,
        parameters,
        result,
        ..
    } = function;
    let descriptor = described(name_of_module, module, function);
    let has_self = has_self(function);
    let declared = parameters.iter().skip(usize::from(has_self)).map(declared);
    let receiver = has_self.then(|| quote!(&self,));
    let given = parameters.iter().enumerate();
    let given = given.map(|(index, parameter)| match has_self && index == 0 {
        true => given_self(parameter),
        false => given_as(index, parameter),
    });
    let changed = parameters.iter().enumerate();
    let changed = changed.filter_map(|(index, parameter)| changed_to(index, parameter));
    let (call, value) = (call(function), local("result"));
    let keep = (!parameters.is_empty()).then(|| {
        let keep = local("keep");
        quote!(let mut #keep = ::bridge_runtime::native::Keep::default();)
    });
    let ident = method(function);
    let function_of_it = quote! {
        #(#docs)*
        pub fn #ident(#receiver #(#declared),*) -> ::core::result::Result<
            ::bridge_runtime::native::Owned<#result>,
            ::bridge_runtime::native::Error,
        > {
            #descriptor
            #keep
            #(#given)*
            let #value = #call;
            // SAFETY: this thread has just returned from the call, and nobody else has its result.
            let #value = unsafe { ::bridge_runtime::native::result::<#result>(#value) }?;
            #(#changed)*
            ::core::result::Result::Ok(#value)
        }
    };
    match function.class.as_ref().map(object) {
        Some(object) => quote!(impl #object { #function_of_it }),
        None => function_of_it,
    }
}

/// Whether its first parameter is the instance that it is called of.
fn has_self(function: &Function) -> bool {
    function.class.is_some() && function.way.is_of_object()
}

/// What Rust calls it: `add` of the class `Basket`, of which the block has `Basket_add`.
fn method(function: &Function) -> Ident {
    let ident = &function.ident;
    let Some(class) = &function.class else {
        return ident.clone();
    };
    let whole = ident.unraw().to_string();
    match whole.strip_prefix(&format!("{class}_")) {
        Some(name) if syn::parse_str::<Ident>(name).is_ok() => Ident::new(name, ident.span()),
        Some(name) if syn::parse_str::<Ident>(&format!("r#{name}")).is_ok() => {
            Ident::new_raw(name, ident.span())
        }
        Some(name) => format_ident!("{name}_", span = ident.span()),
        None => ident.clone(),
    }
}

fn given_self(parameter: &Parameter) -> TokenStream {
    let (ty, argument, keep) = (&parameter.ty, argument(0), local("keep"));
    quote! {
        let #argument = <#ty as ::bridge_runtime::native::Native>::give(self, &mut #keep);
    }
}

/// `a: Given<'_, i64>`
fn declared(parameter: &Parameter) -> TokenStream {
    let Parameter { ident, ty, .. } = parameter;
    let given = quote!(::bridge_runtime::native::Given<'_, #ty>);
    let ty = match parameter.passing {
        Passing::Value | Passing::Args | Passing::Kwargs => given,
        Passing::Omittable => quote!(::core::option::Option<#given>),
        Passing::InOut => quote!(&mut ::bridge_runtime::native::Owned<#ty>),
    };
    quote!(#ident: #ty)
}

/// The C argument. What it points to is the caller's, or kept until the call has returned.
fn given_as(index: usize, parameter: &Parameter) -> TokenStream {
    let Parameter { ident, ty, .. } = parameter;
    let (argument, keep, value) = (argument(index), local("keep"), local("value"));
    let native = quote!(<#ty as ::bridge_runtime::native::Native>);
    match parameter.passing {
        Passing::Value | Passing::Args | Passing::Kwargs => quote! {
            let #argument = #native::give(#ident, &mut #keep);
        },
        Passing::Omittable => quote! {
            let #argument = #ident.map(|#value| #native::give(#value, &mut #keep));
            let #argument = #argument.as_ref().map_or(::core::ptr::null(), ::core::ptr::from_ref);
        },
        Passing::InOut => {
            let place = place(index);
            quote! {
                let mut #place = #native::give(#native::given(#ident), &mut #keep);
                let #argument = &raw mut #place;
            }
        }
    }
}

/// Hands over what Python has made of the argument.
fn changed_to(index: usize, parameter: &Parameter) -> Option<TokenStream> {
    let Parameter { ident, ty, .. } = parameter;
    let place = place(index);
    (parameter.passing == Passing::InOut).then(|| {
        quote! {
            // SAFETY: the call has succeeded, so it has put there what is the caller's now.
            *#ident = unsafe { <#ty as ::bridge_runtime::native::Native>::own(#place) };
        }
    })
}

fn place(index: usize) -> Ident {
    local(&format!("place_{index}"))
}

/// A field of a record.
pub(crate) struct Field<'a> {
    pub docs: Vec<Attribute>,
    pub ident: &'a Ident,
    pub ty: &'a Type,
}

/// `PointValue`, which Rust has for the record `Point`.
pub(crate) fn record(
    docs: &[Attribute],
    vis: &Visibility,
    ident: &Ident,
    fields: &[Field<'_>],
) -> TokenStream {
    let value = format_ident!("{ident}Value");
    let (keep, given) = (local("keep"), local("given"));
    let declared = fields.iter().map(|Field { docs, ident, ty }| {
        quote!(#(#docs)* pub #ident: ::bridge_runtime::native::Owned<#ty>)
    });
    let idents: Vec<_> = fields.iter().map(|field| field.ident).collect();
    let types: Vec<_> = fields.iter().map(|field| field.ty).collect();
    let native: Vec<_> = types
        .iter()
        .map(|ty| quote!(<#ty as ::bridge_runtime::native::Native>))
        .collect();
    quote! {
        #(#docs)*
        #[derive(Debug)]
        #[allow(missing_docs, non_camel_case_types, non_snake_case)]
        #vis struct #value {
            #(#declared),*
        }

        impl ::bridge_runtime::native::Native for #ident {
            type Owned = #value;
            type Given<'a> = &'a #value;

            fn given(owned: &#value) -> &#value {
                owned
            }

            fn give(#given: &#value, #keep: &mut ::bridge_runtime::native::Keep) -> Self {
                Self { #(#idents: #native::give(#native::given(&#given.#idents), #keep)),* }
            }

            unsafe fn own(self) -> #value {
                // SAFETY: the same contract, for each field.
                unsafe { #value { #(#idents: #native::own(self.#idents)),* } }
            }
        }
    }
}

/// For a type that is the same in Rust.
pub(crate) fn plain(ident: &Ident) -> TokenStream {
    let bodies = Bodies {
        given: quote!(*owned),
        give: quote!({
            let _ = keep;
            given
        }),
        own: quote!(self),
        own_element: quote!(self),
    };
    native(ident, &quote!(Self), &quote!(Self), bodies)
}

/// For a struct around a value of another type.
pub(crate) fn around(ident: &Ident, base: &Type) -> TokenStream {
    let base = quote!(<#base as ::bridge_runtime::native::Native>);
    let bodies = Bodies {
        given: quote!(#base::given(owned)),
        give: quote!(Self(#base::give(given, keep))),
        own: quote! {
            // SAFETY: the same contract.
            unsafe { #base::own(self.0) }
        },
        own_element: quote! {
            // SAFETY: the same contract.
            unsafe { #base::own_element(self.0) }
        },
    };
    native(
        ident,
        &quote!(#base::Owned),
        &quote!(#base::Given<'a>),
        bodies,
    )
}

/// Those of the functions of `Native`.
pub(crate) struct Bodies {
    /// Of `given(owned)`.
    pub given: TokenStream,
    /// Of `give(given, keep)`.
    pub give: TokenStream,
    /// Of `own(self)`.
    pub own: TokenStream,
    /// Of `own_element(self)`.
    pub own_element: TokenStream,
}

/// `impl Native`.
pub(crate) fn native(
    ident: &Ident,
    owned: &TokenStream,
    lent: &TokenStream,
    bodies: Bodies,
) -> TokenStream {
    let Bodies {
        given,
        give,
        own,
        own_element,
    } = bodies;
    quote! {
        impl ::bridge_runtime::native::Native for #ident {
            type Owned = #owned;
            type Given<'a> = #lent;

            fn given(owned: &Self::Owned) -> Self::Given<'_> {
                #given
            }

            fn give(given: Self::Given<'_>, keep: &mut ::bridge_runtime::native::Keep) -> Self {
                #give
            }

            unsafe fn own(self) -> Self::Owned {
                #own
            }

            unsafe fn own_element(self) -> Self::Owned {
                #own_element
            }
        }
    }
}
