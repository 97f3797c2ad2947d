//! `#[class]`: a handle of the instances of a class.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Error, Fields, Ident, ItemStruct, Result};

use crate::attributes::Errors;
use crate::definition::{self, Class, Traits, docs, local};
use crate::instance;

const EXPECTED: &str = "expected `#[class(module = module_…, python = \"…\")]`";

/// A valid class.
pub(crate) struct Instances {
    class: Class,
    base: Option<Ident>,
    is_safe: bool,
    item: ItemStruct,
}

pub(crate) fn from_syn(arguments: TokenStream, item: TokenStream) -> Result<Instances> {
    let mut errors = Errors::default();
    let arguments = definition::arguments(arguments, EXPECTED, &mut errors);
    let item: ItemStruct = syn::parse2(item)?;
    definition::check_plain(&item.attrs, &item.generics, &mut errors);
    if !matches!(item.fields, Fields::Unit) {
        let message = "the fields of a class are Python's: write `struct Name;`";
        errors.push(Error::new_spanned(&item.fields, message));
    }
    let extra = arguments
        .as_ref()
        .and_then(|arguments| arguments.kind.as_ref().or(arguments.flag.as_ref()));
    if let Some(extra) = extra {
        errors.push(Error::new(extra.span(), EXPECTED));
    }
    let is_safe = arguments.as_ref().is_some_and(|one| one.safe.is_some());
    if let Some(arguments) = arguments.as_ref().filter(|_| !is_safe) {
        arguments.refuse_base(&mut errors);
    }
    let base = arguments.as_ref().and_then(|one| one.base.clone());
    let class = arguments.and_then(|arguments| arguments.class(EXPECTED, &mut errors));
    errors.finish()?;
    Ok(Instances {
        class: class.ok_or_else(|| Error::new(Span::call_site(), EXPECTED))?,
        base,
        is_safe,
        item,
    })
}

pub(crate) fn expand(instances: Instances) -> TokenStream {
    let ItemStruct {
        attrs, vis, ident, ..
    } = &instances.item;
    let docs = docs(attrs);
    let traits = traits(&instances).expand();
    let base = instances.base.as_ref();
    let native = instances
        .is_safe
        .then(|| instance::class(&docs, vis, ident, base));
    quote! {
        #(#docs)*
        #[repr(transparent)]
        #[derive(Debug, Clone, Copy)]
        #[allow(missing_docs, non_camel_case_types)]
        #vis struct #ident(pub ::bridge_runtime::Object);

        #traits
        #native
    }
}

fn traits(instances: &Instances) -> Traits {
    let Class { module, python } = &instances.class;
    let (py, object) = (local("py"), local("object"));
    let ident = &instances.item.ident;
    Traits {
        ident: ident.clone(),
        items: quote! {
            static INSTANCE: ::bridge_runtime::Instance =
                ::bridge_runtime::Instance::new(&#module, #python);

            impl ::core::convert::From<#ident> for ::bridge_runtime::Receiver {
                fn from(#object: #ident) -> Self {
                    Self::new(#object.0, &INSTANCE)
                }
            }
        },
        lower: quote! {
            // SAFETY: the same contract.
            unsafe { INSTANCE.lower(#py, self.0) }
        },
        has_parts: false,
        lends: quote!(false),
        zero: quote!(Self(
            <::bridge_runtime::Object as ::bridge_runtime::Lift>::ZERO
        )),
        name: quote!(INSTANCE.name()),
        lift: quote!(INSTANCE.lift(#object).map(Self)),
        is_own: quote!(INSTANCE.is_own(#object)),
        release: quote!(::bridge_runtime::release_inside!(::bridge_runtime::Object);),
    }
}
