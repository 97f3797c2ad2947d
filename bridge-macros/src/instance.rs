//! What `safe` adds to a class: an instance, as Rust has it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Attribute, Visibility};

use crate::safe::{Bodies, native};

/// `BasketObject`, which Rust has for an instance of the class `Basket`.
pub(crate) fn object(class: &Ident) -> Ident {
    format_ident!("{class}Object")
}

/// For a class: instances have its methods, and those of the `base`.
pub(crate) fn class(
    docs: &[Attribute],
    vis: &Visibility,
    ident: &Ident,
    base: Option<&Ident>,
) -> TokenStream {
    let object = object(ident);
    let handle = quote!(::bridge_runtime::native::Handle<#ident>);
    let own = quote! {
        // SAFETY: the same contract.
        #object(unsafe { ::bridge_runtime::native::Handle::from_raw(self) })
    };
    let bodies = Bodies {
        given: quote!(owned),
        give: quote!({
            let _ = keep;
            given.0.as_raw()
        }),
        own: own.clone(),
        own_element: own,
    };
    let native = native(ident, &quote!(#object), &quote!(&'a #object), bodies);
    let base = base_of(ident, base);
    let bound = quote!(::bridge_runtime::pyo3::Bound<'_, ::bridge_runtime::pyo3::PyAny>);
    quote! {
        #(#docs)*
        #[repr(transparent)]
        #[derive(Debug, Clone)]
        #[allow(missing_docs, non_camel_case_types)]
        #vis struct #object(#handle);

        #native
        #base

        impl ::bridge_runtime::native::Retain for #ident {
            unsafe fn retain(self) {
                // SAFETY: the same contract.
                unsafe { ::bridge_runtime::native::Retain::retain(self.0) }
            }
        }

        impl ::core::convert::TryFrom<&#bound> for #object {
            type Error = ::bridge_runtime::native::Error;

            fn try_from(object: &#bound) -> ::core::result::Result<Self, Self::Error> {
                ::bridge_runtime::native::Handle::of(object).map(Self)
            }
        }
    }
}

/// An instance is one of the base as well; one of no bridged base is a handle.
fn base_of(ident: &Ident, base: Option<&Ident>) -> TokenStream {
    let instance = object(ident);
    let Some(base) = base else {
        return quote! {
            impl ::core::ops::Deref for #instance {
                type Target = ::bridge_runtime::native::Handle<#ident>;

                fn deref(&self) -> &Self::Target {
                    &self.0
                }
            }
        };
    };
    let above = object(base);
    quote! {
        impl ::core::ops::Deref for #instance {
            type Target = #above;

            fn deref(&self) -> &#above {
                // SAFETY: both are transparent around a handle, and what is lent is not dropped.
                unsafe { &*::core::ptr::from_ref(self).cast() }
            }
        }

        impl ::core::convert::From<#instance> for #above {
            fn from(object: #instance) -> Self {
                let raw = #base(object.0.into_raw().0);
                // SAFETY: the handle is valid, and nobody else releases it.
                Self(unsafe { ::bridge_runtime::native::Handle::from_raw(raw) })
            }
        }
    }
}
