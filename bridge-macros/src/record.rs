//! `#[record]`: a struct for a class of fields.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Error, Fields, Ident, ItemStruct, Result, Type};

use crate::attributes::{Attributes, Errors, Target};
use crate::definition::{self, Arguments, Class, Traits, docs, local};
use crate::parse::python_name;
use crate::safe;

const EXPECTED: &str = "expected `#[record(module = module_…, python = \"…\", kind = …)]`";

/// A valid record.
pub(crate) struct Record {
    class: Class,
    kind: Kind,
    is_safe: bool,
    item: ItemStruct,
    fields: Vec<Field>,
}

struct Field {
    ident: Ident,
    /// Name in Python.
    name: String,
    ty: Type,
    presence: Presence,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Presence {
    Given,
    Computed,
    MayBeMissing,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Dataclass,
    NamedTuple,
    TypedDict,
}

pub(crate) fn from_syn(arguments: TokenStream, item: TokenStream) -> Result<Record> {
    let mut errors = Errors::default();
    let arguments = definition::arguments(arguments, EXPECTED, &mut errors);
    let item: ItemStruct = syn::parse2(item)?;
    definition::check_plain(&item.attrs, &item.generics, &mut errors);
    let kind = arguments
        .as_ref()
        .and_then(|arguments| read_kind(arguments, &mut errors));
    let fields = read_fields(&item, kind, &mut errors);
    let is_safe = arguments.as_ref().is_some_and(|one| one.safe.is_some());
    let class = arguments.and_then(|arguments| arguments.class(EXPECTED, &mut errors));
    errors.finish()?;
    match (class, kind) {
        (Some(class), Some(kind)) => Ok(Record {
            class,
            kind,
            is_safe,
            item,
            fields,
        }),
        (_, _) => Err(Error::new(Span::call_site(), EXPECTED)),
    }
}

fn read_kind(arguments: &Arguments, errors: &mut Errors) -> Option<Kind> {
    if let Some(flag) = &arguments.flag {
        errors.push(Error::new(flag.span(), "only an enumeration can be a flag"));
    }
    arguments.refuse_base(errors);
    let kind = arguments.kind.as_ref()?;
    match &*kind.to_string() {
        "dataclass" => Some(Kind::Dataclass),
        "named_tuple" => Some(Kind::NamedTuple),
        "typed_dict" => Some(Kind::TypedDict),
        _ => {
            let message = "expected `dataclass`, `named_tuple` or `typed_dict`";
            errors.push(Error::new(kind.span(), message));
            None
        }
    }
}

fn read_fields(item: &ItemStruct, kind: Option<Kind>, errors: &mut Errors) -> Vec<Field> {
    let Fields::Named(named) = &item.fields else {
        let message = "a record has named fields: `struct Point { x: f64 }`";
        errors.push(Error::new_spanned(&item.ident, message));
        return Vec::new();
    };
    if named.named.is_empty() {
        let message = "a record has one field or more: C has no empty structs";
        errors.push(Error::new_spanned(&item.ident, message));
    }
    let fields = named.named.iter();
    fields
        .filter_map(|field| read_field(field, kind, errors))
        .collect()
}

fn read_field(field: &syn::Field, kind: Option<Kind>, errors: &mut Errors) -> Option<Field> {
    let attributes = Attributes::from_syn(&field.attrs, Target::Field, errors);
    let ident = field.ident.clone()?;
    let presence = presence(&attributes, kind, errors);
    let name = match attributes.python {
        // The key of a dict may be any text.
        Some(name) if kind == Some(Kind::TypedDict) => name.value(),
        name => python_name(name, &ident, errors),
    };
    Some(Field {
        ident,
        name,
        ty: field.ty.clone(),
        presence,
    })
}

fn presence(attributes: &Attributes, kind: Option<Kind>, errors: &mut Errors) -> Presence {
    let is_dict = kind == Some(Kind::TypedDict);
    match (
        attributes.flag("computed"),
        attributes.flag("may_be_missing"),
    ) {
        (None, None) => Presence::Given,
        (Some(span), None) => {
            if is_dict {
                errors.push(Error::new(span, "a key of a dict is never computed"));
            }
            Presence::Computed
        }
        (None, Some(span)) => {
            if kind.is_some() && !is_dict {
                errors.push(Error::new(span, "only a key of a dict may be missing"));
            }
            Presence::MayBeMissing
        }
        (Some(span), Some(_)) => {
            let message = "what is computed is never missing: remove one of the two";
            errors.push(Error::new(span, message));
            Presence::Given
        }
    }
}

pub(crate) fn expand(record: Record) -> TokenStream {
    let ItemStruct {
        attrs,
        vis,
        ident,
        fields,
        ..
    } = &record.item;
    let docs = docs(attrs);
    let fields = fields.iter().map(|field| {
        let (docs, vis) = (self::docs(&field.attrs), &field.vis);
        let (ident, ty) = (&field.ident, &field.ty);
        quote!(#(#docs)* #vis #ident: #ty)
    });
    let traits = traits(&record).expand();
    let value = record.is_safe.then(|| value(&record));
    quote! {
        #value

        #(#docs)*
        #[repr(C)]
        #[derive(Clone, Copy)]
        #[allow(missing_docs, non_camel_case_types, non_snake_case)]
        #vis struct #ident {
            #(#fields),*
        }

        #traits
    }
}

/// The struct that Rust has for it.
fn value(record: &Record) -> TokenStream {
    let ItemStruct {
        attrs,
        vis,
        ident,
        fields,
        ..
    } = &record.item;
    let fields = fields.iter().zip(&record.fields);
    let fields = fields.map(|(declared, Field { ident, ty, .. })| safe::Field {
        docs: docs(&declared.attrs),
        ident,
        ty,
    });
    safe::record(&docs(attrs), vis, ident, &fields.collect::<Vec<_>>())
}

fn traits(record: &Record) -> Traits {
    let fields = || record.fields.iter();
    let idents: Vec<_> = fields().map(|field| &field.ident).collect();
    let types: Vec<_> = fields().map(|field| &field.ty).collect();
    let indexes = 0..idents.len();
    let lifted: Vec<_> = indexes
        .clone()
        .map(|index| local(&format!("field_{index}")))
        .collect();
    let given = fields().enumerate();
    let given = given.filter(|(_, field)| field.presence != Presence::Computed);
    let (given, given_idents): (Vec<_>, Vec<_>) =
        given.map(|(index, field)| (index, &field.ident)).unzip();
    let slots = given.len() + 1;
    let given_types = fields().filter(|field| field.presence != Presence::Computed);
    let given_types: Vec<_> = given_types.map(|field| &field.ty).collect();
    let (py, object) = (local("py"), local("object"));
    Traits {
        ident: record.item.ident.clone(),
        items: descriptor(record),
        lower: quote! {
            let fields_have_parts = false #(|| <#given_types as ::bridge_runtime::Lower>::HAS_PARTS)*;
            let mut #object = RECORD.make::<#slots>(#py, fields_have_parts)?;
            // SAFETY: the same contract.
            unsafe { #(#object.field(#given, self.#given_idents)?;)* }
            #object.finish()
        },
        has_parts: true,
        lends: quote!(false #(|| <#given_types as ::bridge_runtime::Lower>::LENDS)*),
        zero: quote!(Self { #(#idents: <#types as ::bridge_runtime::Lift>::ZERO),* }),
        name: quote!(RECORD.name()),
        lift: quote! {
            let fields_have_parts = false #(|| <#types as ::bridge_runtime::Lift>::HAS_PARTS)*;
            let #object = RECORD.open(#object, fields_have_parts)?;
            #(let #lifted = #object.field::<#types>(#indexes)?;)*
            ::core::result::Result::Ok(Self { #(#idents: #lifted.keep()),* })
        },
        is_own: quote!(RECORD.is_own(#object)),
        release: quote! {
            const OWNS: bool = #(<#types as ::bridge_runtime::Release>::OWNS)||*;

            unsafe fn release(self) {
                // SAFETY: the same contract.
                unsafe { #(::bridge_runtime::Release::release(self.#idents);)* }
            }
        },
    }
}

fn descriptor(record: &Record) -> TokenStream {
    let Class { module, python } = &record.class;
    let kind = match record.kind {
        Kind::Dataclass => "Dataclass",
        Kind::NamedTuple => "NamedTuple",
        Kind::TypedDict => "TypedDict",
    };
    let kind = format_ident!("{kind}");
    let fields = record.fields.iter().map(|Field { name, presence, .. }| {
        let presence = match presence {
            Presence::Given => "given",
            Presence::Computed => "computed",
            Presence::MayBeMissing => "may_be_missing",
        };
        let presence = format_ident!("{presence}");
        quote!(::bridge_runtime::Field::#presence(#name))
    });
    quote! {
        static RECORD: ::bridge_runtime::Record = ::bridge_runtime::Record::new(
            &#module,
            #python,
            ::bridge_runtime::RecordKind::#kind,
            &[#(#fields),*],
        );
    }
}
