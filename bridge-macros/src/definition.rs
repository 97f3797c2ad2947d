//! What the attributes on types have in common.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Error, Generics, Ident, LitStr, Path, Result, Token};

use crate::attributes::Errors;
use crate::parse::check_python_name;

/// `module = module_shapes, python = "Point"`, and `kind = …`, `flag` or `base = …`, and `safe`.
#[derive(Default)]
pub(crate) struct Arguments {
    module: Option<Path>,
    python: Option<LitStr>,
    pub kind: Option<Ident>,
    pub flag: Option<Ident>,
    pub base: Option<Ident>,
    pub safe: Option<Ident>,
}

/// The class that a type stands for.
pub(crate) struct Class {
    /// Descriptor of the module that holds it.
    pub module: Path,
    /// Name in that module: `Point`, `Shape.Kind`.
    pub python: LitStr,
}

impl Parse for Arguments {
    fn parse(input: ParseStream) -> Result<Self> {
        let mut arguments = Self::default();
        while !input.is_empty() {
            arguments.read(input)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(arguments)
    }
}

impl Arguments {
    fn read(&mut self, input: ParseStream) -> Result<()> {
        let key: Ident = input.parse()?;
        let is_new = if key == "flag" {
            self.flag.replace(key.clone()).is_none()
        } else if key == "safe" {
            self.safe.replace(key.clone()).is_none()
        } else {
            input.parse::<Token![=]>()?;
            if key == "module" {
                self.module.replace(input.parse()?).is_none()
            } else if key == "python" {
                self.python.replace(input.parse()?).is_none()
            } else if key == "base" {
                self.base.replace(input.parse()?).is_none()
            } else if key == "kind" {
                self.kind.replace(input.parse()?).is_none()
            } else {
                return Err(Error::new(key.span(), "unknown argument"));
            }
        };
        match is_new {
            true => Ok(()),
            false => Err(Error::new(key.span(), "given twice")),
        }
    }

    /// Reports a base where there is nobody to inherit.
    pub fn refuse_base(&self, errors: &mut Errors) {
        if let Some(base) = &self.base {
            errors.push(Error::new(base.span(), "only a `safe` class has a base"));
        }
    }

    /// The class, which has to be given; `expected` says how.
    pub fn class(&self, expected: &str, errors: &mut Errors) -> Option<Class> {
        let (Some(module), Some(python)) = (&self.module, &self.python) else {
            errors.push(Error::new(Span::call_site(), expected));
            return None;
        };
        for name in python.value().split('.') {
            check_python_name(&LitStr::new(name, python.span()), errors);
        }
        Some(Class {
            module: module.clone(),
            python: python.clone(),
        })
    }
}

/// The arguments, as far as they can be read; `expected` says what they should be.
pub(crate) fn arguments(
    tokens: TokenStream,
    expected: &str,
    errors: &mut Errors,
) -> Option<Arguments> {
    let arguments = syn::parse2(tokens).map_err(|error: Error| {
        errors.push(Error::new(error.span(), format!("{error}: {expected}")));
    });
    arguments.ok()
}

/// Reports what C cannot have, and attributes that would be lost.
pub(crate) fn check_plain(attributes: &[Attribute], generics: &Generics, errors: &mut Errors) {
    if !generics.params.is_empty() || generics.where_clause.is_some() {
        let message = "a bridged type cannot be generic: C has no generics";
        errors.push(Error::new_spanned(generics, message));
    }
    for attribute in attributes {
        if !attribute.path().is_ident("doc") {
            let message = "a bridged type takes no other attributes";
            errors.push(Error::new_spanned(attribute, message));
        }
    }
}

/// The documentation among the attributes.
pub(crate) fn docs(attributes: &[Attribute]) -> Vec<Attribute> {
    let mut docs = attributes.to_vec();
    docs.retain(|attribute| attribute.path().is_ident("doc"));
    docs
}

/// The three traits of a type, given the bodies of their functions.
pub(crate) struct Traits {
    pub ident: Ident,
    /// Items that the bodies use.
    pub items: TokenStream,
    /// Of `Lower::lower(self, py)`.
    pub lower: TokenStream,
    /// `Lower::HAS_PARTS` and `Lift::HAS_PARTS`
    pub has_parts: bool,
    /// `Lower::LENDS`
    pub lends: TokenStream,
    /// `Lift::ZERO`
    pub zero: TokenStream,
    /// Of `Lift::name()`.
    pub name: TokenStream,
    /// Of `Lift::lift(object)`.
    pub lift: TokenStream,
    /// Of `Lift::is_own(object)`.
    pub is_own: TokenStream,
    /// What of `Release` is not the default.
    pub release: TokenStream,
}

impl Traits {
    pub fn expand(self) -> TokenStream {
        let Self {
            ident,
            items,
            lower,
            has_parts,
            lends,
            zero,
            name,
            lift,
            is_own,
            release,
        } = self;
        let (py, object) = (local("py"), local("object"));
        let python = quote!(::bridge_runtime::pyo3);
        let any = quote!(#python::Bound<'_, #python::PyAny>);
        quote! {
            const _: () = {
                #items

                impl ::bridge_runtime::Lower for #ident {
                    const HAS_PARTS: bool = #has_parts;
                    const LENDS: bool = #lends;

                    unsafe fn lower(self, #py: #python::Python<'_>) -> ::bridge_runtime::Result<#any> {
                        #lower
                    }
                }

                impl ::bridge_runtime::Lift for #ident {
                    const ZERO: Self = #zero;
                    const HAS_PARTS: bool = #has_parts;

                    fn name() -> ::std::borrow::Cow<'static, str> {
                        ::core::convert::Into::into(#name)
                    }

                    fn lift(#object: &#any) -> ::bridge_runtime::Result<Self> {
                        #lift
                    }

                    fn is_own(#object: &#any) -> bool {
                        #is_own
                    }
                }

                impl ::bridge_runtime::Release for #ident {
                    #release
                }
            };
        }
    }
}

/// A variable of the expansion, which no name of the user's can hide.
pub(crate) fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}
