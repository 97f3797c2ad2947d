//! `#[choice]`: a struct over a type, of which it has some literals.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Error, Expr, ExprLit, ExprUnary, Field, Fields, ItemStruct, Lit, Result, Token, UnOp};

use crate::attributes::Errors;
use crate::definition::{self, Traits, docs, local};
use crate::safe;

/// A valid choice.
pub(crate) struct Choice {
    literals: Vec<Expr>,
    is_safe: bool,
    item: ItemStruct,
    base: Field,
}

pub(crate) fn from_syn(arguments: TokenStream, item: TokenStream) -> Result<Choice> {
    let mut errors = Errors::default();
    let item: ItemStruct = syn::parse2(item)?;
    definition::check_plain(&item.attrs, &item.generics, &mut errors);
    let arguments = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(arguments)?;
    let (safe, literals): (Vec<_>, Vec<_>) = arguments.into_iter().partition(is_safe);
    if literals.is_empty() {
        let message = "expected the literals: `#[choice(\"r\", \"w\")]`";
        errors.push(Error::new(Span::call_site(), message));
    }
    for literal in literals.iter().filter(|literal| !is_literal(literal)) {
        let message = "expected a string, an integer, a bool or a byte string";
        errors.push(Error::new_spanned(literal, message));
    }
    let base = match &item.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first().cloned(),
        Fields::Unnamed(_) | Fields::Named(_) | Fields::Unit => None,
    };
    if base.is_none() {
        let message = "a choice has one type: `struct Mode(bridge_runtime::Str);`";
        errors.push(Error::new_spanned(&item.ident, message));
    }
    errors.finish()?;
    Ok(Choice {
        literals,
        is_safe: !safe.is_empty(),
        base: base.ok_or_else(|| Error::new_spanned(&item, "a choice has one type"))?,
        item,
    })
}

fn is_safe(expression: &Expr) -> bool {
    matches!(expression, Expr::Path(path) if path.path.is_ident("safe"))
}

fn is_literal(expression: &Expr) -> bool {
    match expression {
        Expr::Lit(ExprLit { lit, .. }) => {
            matches!(
                lit,
                Lit::Str(_) | Lit::ByteStr(_) | Lit::Int(_) | Lit::Bool(_)
            )
        }
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => matches!(
            &**expr,
            Expr::Lit(ExprLit {
                lit: Lit::Int(_),
                ..
            })
        ),
        _ => false,
    }
}

pub(crate) fn expand(choice: Choice) -> TokenStream {
    let ItemStruct {
        attrs, vis, ident, ..
    } = &choice.item;
    let docs = docs(attrs);
    let (base_vis, base) = (&choice.base.vis, &choice.base.ty);
    let traits = traits(&choice).expand();
    let native = choice.is_safe.then(|| safe::around(ident, base));
    quote! {
        #(#docs)*
        #[repr(transparent)]
        #[derive(Debug, Clone, Copy)]
        #[allow(missing_docs, non_camel_case_types)]
        #vis struct #ident(#base_vis #base);

        #traits
        #native
    }
}

fn traits(choice: &Choice) -> Traits {
    let (base, literals) = (&choice.base.ty, &choice.literals);
    let (py, object) = (local("py"), local("object"));
    Traits {
        ident: choice.item.ident.clone(),
        items: quote! {
            const LITERALS: &[<#base as ::bridge_runtime::ChoiceBase>::Literal] = &[#(#literals),*];
        },
        lower: quote! {
            // SAFETY: the same contract.
            unsafe { ::bridge_runtime::lower_choice(#py, self.0, LITERALS) }
        },
        has_parts: false,
        lends: quote!(false),
        zero: quote!(Self(<#base as ::bridge_runtime::Lift>::ZERO)),
        name: quote!(::bridge_runtime::choice_name::<#base>(LITERALS)),
        lift: quote!(::bridge_runtime::lift_choice(#object, LITERALS).map(Self)),
        is_own: quote!(<#base as ::bridge_runtime::Lift>::is_own(#object)),
        release: quote!(::bridge_runtime::release_inside!(#base);),
    }
}
