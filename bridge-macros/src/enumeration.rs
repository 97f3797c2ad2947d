//! `#[enumeration]`: a struct over `i32` for a class of named values.

use std::collections::HashMap;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Attribute, Error, Expr, ExprLit, ExprUnary, Fields, Ident, ItemEnum, Lit, Result, UnOp};

use crate::attributes::{Attributes, Errors, Target};
use crate::definition::{self, Class, Traits, docs, local};
use crate::parse::python_name;
use crate::safe;

const EXPECTED: &str = "expected `#[enumeration(module = module_…, python = \"…\")]`";

/// A valid enumeration.
pub(crate) struct Enumeration {
    class: Class,
    is_flag: bool,
    is_safe: bool,
    item: ItemEnum,
    members: Vec<Member>,
}

struct Member {
    docs: Vec<Attribute>,
    ident: Ident,
    /// Name in Python.
    name: String,
    value: i32,
}

pub(crate) fn from_syn(arguments: TokenStream, item: TokenStream) -> Result<Enumeration> {
    let mut errors = Errors::default();
    let arguments = definition::arguments(arguments, EXPECTED, &mut errors);
    let item: ItemEnum = syn::parse2(item)?;
    definition::check_plain(&item.attrs, &item.generics, &mut errors);
    if let Some(arguments) = &arguments {
        arguments.refuse_base(&mut errors);
        if let Some(kind) = &arguments.kind {
            errors.push(Error::new(kind.span(), "only a record has a kind"));
        }
    }
    let is_flag = arguments
        .as_ref()
        .is_some_and(|arguments| arguments.flag.is_some());
    let members = read_members(&item, &mut errors);
    let is_safe = arguments.as_ref().is_some_and(|one| one.safe.is_some());
    let class = arguments.and_then(|arguments| arguments.class(EXPECTED, &mut errors));
    errors.finish()?;
    Ok(Enumeration {
        class: class.ok_or_else(|| Error::new(Span::call_site(), EXPECTED))?,
        is_flag,
        is_safe,
        item,
        members,
    })
}

fn read_members(item: &ItemEnum, errors: &mut Errors) -> Vec<Member> {
    if item.variants.is_empty() {
        let message = "an enumeration has one member or more";
        errors.push(Error::new_spanned(&item.ident, message));
    }
    let mut owners = HashMap::new();
    let mut members = Vec::new();
    for variant in &item.variants {
        let Some(member) = read_member(variant, errors) else {
            continue;
        };
        if let Some(owner) = owners.insert(member.value, member.ident.clone()) {
            let message = format!("the value {} is taken by `{owner}` already", member.value);
            errors.push(Error::new(member.ident.span(), message));
        }
        members.push(member);
    }
    members
}

fn read_member(variant: &syn::Variant, errors: &mut Errors) -> Option<Member> {
    let attributes = Attributes::from_syn(&variant.attrs, Target::Member, errors);
    let ident = &variant.ident;
    let value = match (&variant.fields, &variant.discriminant) {
        (Fields::Unit, Some((_, value))) => value_of(value),
        (_, _) => None,
    };
    if value.is_none() {
        let message = "a member has a value of 32 bits: `RED = 1`";
        errors.push(Error::new_spanned(variant, message));
    }
    Some(Member {
        docs: docs(&variant.attrs),
        name: python_name(attributes.python, ident, errors),
        ident: ident.clone(),
        value: value?,
    })
}

/// `1`, `-1`
fn value_of(expression: &Expr) -> Option<i32> {
    match expression {
        Expr::Lit(ExprLit {
            lit: Lit::Int(value),
            ..
        }) => value.base10_parse().ok(),
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => match &**expr {
            Expr::Lit(ExprLit {
                lit: Lit::Int(value),
                ..
            }) => format!("-{}", value.base10_digits()).parse().ok(),
            _ => None,
        },
        _ => None,
    }
}

pub(crate) fn expand(enumeration: Enumeration) -> TokenStream {
    let ItemEnum {
        attrs, vis, ident, ..
    } = &enumeration.item;
    let docs = docs(attrs);
    let members = enumeration.members.iter().map(|member| {
        let Member {
            docs, ident, value, ..
        } = member;
        quote!(#(#docs)* pub const #ident: Self = Self(#value);)
    });
    let traits = traits(&enumeration).expand();
    let native = enumeration.is_safe.then(|| safe::plain(ident));
    quote! {
        #(#docs)*
        #[repr(transparent)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs, non_camel_case_types)]
        #vis struct #ident(pub i32);

        #[allow(dead_code, missing_docs, non_upper_case_globals)]
        impl #ident {
            #(#members)*
        }

        #traits
        #native
    }
}

fn traits(enumeration: &Enumeration) -> Traits {
    let Class { module, python } = &enumeration.class;
    let is_flag = enumeration.is_flag;
    let members = enumeration.members.iter();
    let members = members.map(|Member { name, value, .. }| quote!((#name, #value)));
    let (py, object) = (local("py"), local("object"));
    Traits {
        ident: enumeration.item.ident.clone(),
        items: quote! {
            static ENUMERATION: ::bridge_runtime::Enumeration =
                ::bridge_runtime::Enumeration::new(&#module, #python, #is_flag, &[#(#members),*]);
        },
        lower: quote!(ENUMERATION.lower(#py, self.0)),
        has_parts: false,
        lends: quote!(false),
        zero: quote!(Self(0)),
        name: quote!(ENUMERATION.name()),
        lift: quote!(ENUMERATION.lift(#object).map(Self)),
        is_own: quote!(ENUMERATION.is_own(#object)),
        release: TokenStream::new(),
    }
}
