//! An `extern "Python"` block, read and validated. All mistakes are collected.

use std::collections::HashMap;

use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{
    Attribute, Error, Expr, ForeignItem, ForeignItemFn, Ident, ItemForeignMod, LitStr, Result,
    ReturnType, Signature, Type,
};

use crate::attributes::{Arguments, Attributes, Errors, Target};
use crate::definition::docs;
use crate::parameter::{self, Parameter, Passing};

/// A valid block.
pub(crate) struct Module {
    pub name: LitStr,
    /// Nothing for one that is imported from elsewhere.
    pub source: Option<Expr>,
    /// Whether its functions are for Rust, not for C.
    pub is_safe: bool,
    pub functions: Vec<Function>,
}

/// One function of it.
pub(crate) struct Function {
    pub docs: Vec<Attribute>,
    /// Name in Rust.
    pub ident: Ident,
    /// Exported symbol.
    pub symbol: Ident,
    /// Exported symbol of its batches.
    pub batch: Option<Ident>,
    /// Attribute of the Python module.
    pub name: String,
    /// The type that it is a method of, in Rust.
    pub class: Option<Ident>,
    pub parameters: Vec<Parameter>,
    /// Where they are.
    pub parentheses: Span,
    /// `()` where nothing is written.
    pub result: Type,
    /// What is done with the attribute.
    pub way: Way,
}

/// What is done with the attribute that a function is named after.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Function,
    Constant,
    Method,
    Getter,
    Setter,
    Operator,
}

impl Way {
    /// Whether the first parameter is the object.
    pub fn is_of_object(self) -> bool {
        match self {
            Self::Function | Self::Constant => false,
            Self::Method | Self::Getter | Self::Setter | Self::Operator => true,
        }
    }

    /// How many parameters it takes, if it matters: at least, at most.
    fn parameters(self) -> (usize, usize) {
        match self {
            Self::Function => (0, usize::MAX),
            Self::Constant => (0, 0),
            Self::Getter => (1, 1),
            Self::Setter => (2, 2),
            Self::Method | Self::Operator => (1, usize::MAX),
        }
    }
}

pub(crate) fn from_syn(arguments: TokenStream, item: TokenStream) -> Result<Module> {
    let mut errors = Errors::default();
    let Arguments { name, source, safe } = read_arguments(arguments, &mut errors);
    let functions = read_block(item, &mut errors);
    check_duplicates(&functions, &mut errors);
    errors.finish()?;
    match name {
        Some(name) => Ok(Module {
            name,
            source,
            is_safe: safe,
            functions,
        }),
        None => Err(missing_arguments()),
    }
}

fn missing_arguments() -> Error {
    Error::new(
        Span::call_site(),
        "expected `#[module(name = \"…\")]` or `#[module(name = \"…\", source = …)]`",
    )
}

fn read_arguments(arguments: TokenStream, errors: &mut Errors) -> Arguments {
    let arguments: Arguments = match syn::parse2(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            errors.push(error);
            return Arguments::default();
        }
    };
    if arguments.name.is_none() {
        errors.push(missing_arguments());
    }
    if let Some(name) = &arguments.name {
        check_module_name(name, errors);
    }
    arguments
}

/// `math_ops`, `mypkg.sub`
fn check_module_name(name: &LitStr, errors: &mut Errors) {
    for part in name.value().split('.') {
        check_python_name(&LitStr::new(part, name.span()), errors);
    }
}

fn read_block(item: TokenStream, errors: &mut Errors) -> Vec<Function> {
    let block: ItemForeignMod = match syn::parse2(item) {
        Ok(block) => block,
        Err(error) => {
            errors.push(Error::new(
                error.span(),
                format!("expected an `extern \"Python\"` block: {error}"),
            ));
            return Vec::new();
        }
    };
    if block
        .abi
        .name
        .as_ref()
        .is_none_or(|abi| abi.value() != "Python")
    {
        errors.push(Error::new_spanned(
            &block.abi,
            "expected `extern \"Python\"`",
        ));
    }
    for attribute in &block.attrs {
        if !attribute.path().is_ident("doc") {
            errors.push(Error::new_spanned(
                attribute,
                "the block takes no other attributes",
            ));
        }
    }
    block
        .items
        .iter()
        .filter_map(|item| read_item(item, errors))
        .collect()
}

fn read_item(item: &ForeignItem, errors: &mut Errors) -> Option<Function> {
    match item {
        ForeignItem::Fn(function) => read_function(function, errors),
        item => {
            errors.push(Error::new_spanned(
                item,
                "expected a function without a body: `fn name(…) -> …;`",
            ));
            None
        }
    }
}

fn read_function(function: &ForeignItemFn, errors: &mut Errors) -> Option<Function> {
    let sig = &function.sig;
    check_signature(sig, errors);
    let attributes = Attributes::from_syn(&function.attrs, Target::Function, errors);
    let name = dotted_name(attributes.python.clone(), &sig.ident, errors);
    let parameters = parameter::read_all(sig, errors);
    let way = read_way(attributes.flags(), errors);
    check_way(way, &parameters, sig, errors);
    let batch = attributes.batch.as_ref();
    if let Some(batch) = batch {
        check_batch(batch, &parameters, errors);
    }
    let batch = batch.and_then(|batch| read_symbol(batch, errors));
    let result = match &sig.output {
        ReturnType::Default => syn::parse_quote!(()),
        ReturnType::Type(_, ty) => (**ty).clone(),
    };
    if !attributes.has_symbol {
        let message = "the function has no symbol: add `#[symbol = \"…\"]`";
        errors.push(Error::new(sig.ident.span(), message));
    }
    let class = attributes.class.as_ref();
    let class = class.and_then(|class| read_symbol(class, errors));
    let symbol = read_symbol(&attributes.symbol?, errors)?;
    Some(Function {
        docs: docs(&function.attrs),
        ident: sig.ident.clone(),
        symbol,
        batch,
        name,
        class,
        parameters,
        parentheses: sig.paren_token.span.join(),
        result,
        way,
    })
}

fn read_way(flags: &[(&str, Span)], errors: &mut Errors) -> Way {
    let mut way = Way::Function;
    for (flag, span) in flags {
        let next = match *flag {
            "constant" => Way::Constant,
            "method" => Way::Method,
            "getter" => Way::Getter,
            "setter" => Way::Setter,
            "operator" => Way::Operator,
            _ => continue,
        };
        if way != Way::Function {
            let message = "only one of `#[constant]`, `#[method]`, `#[getter]`, `#[setter]` and `#[operator]` can be given";
            errors.push(Error::new(*span, message));
        }
        way = next;
    }
    way
}

fn check_way(way: Way, parameters: &[Parameter], sig: &Signature, errors: &mut Errors) {
    let (least, most) = way.parameters();
    let message = match way {
        Way::Function | Way::Method | Way::Operator => "it takes the object as its first parameter",
        Way::Constant => "a `#[constant]` takes no parameters: it is read, not called",
        Way::Getter => "a `#[getter]` takes the object and nothing else",
        Way::Setter => "a `#[setter]` takes the object and the new value",
    };
    let by_value = |parameter: &Parameter| parameter.passing == Passing::Value;
    let is_first_missing = least > 0 && !parameters.first().is_some_and(by_value);
    if parameters.len() < least || parameters.len() > most || is_first_missing {
        errors.push(Error::new(sig.paren_token.span.join(), message));
    }
}

/// A batch is a call for each element of its arrays, one of which each parameter becomes.
fn check_batch(batch: &LitStr, parameters: &[Parameter], errors: &mut Errors) {
    if parameters.is_empty() {
        let message =
            "a function without parameters has no `#[batch]`: there are no arrays to go along";
        errors.push(Error::new(batch.span(), message));
    }
    for parameter in parameters {
        if parameter.passing != Passing::Value {
            let message = "a function with a `#[batch]` takes every parameter by value";
            errors.push(Error::new(parameter.ident.span(), message));
        }
    }
}

fn check_signature(sig: &Signature, errors: &mut Errors) {
    if !sig.generics.params.is_empty() || sig.generics.where_clause.is_some() {
        let message = "a bridged function cannot be generic: C has no generics";
        errors.push(Error::new_spanned(&sig.generics, message));
    }
    if let Some(variadic) = &sig.variadic {
        errors.push(Error::new_spanned(
            variadic,
            "a bridged function has a fixed number of parameters",
        ));
    }
    let qualifier = sig
        .asyncness
        .as_ref()
        .map(Spanned::span)
        .or(sig.constness.as_ref().map(Spanned::span));
    if let Some(span) = qualifier {
        errors.push(Error::new(
            span,
            "expected `fn`: a bridged function has no qualifiers",
        ));
    }
}

/// The name that Python knows it by: the one given, or the Rust identifier.
pub(crate) fn python_name(given: Option<LitStr>, ident: &Ident, errors: &mut Errors) -> String {
    let Some(given) = given else {
        return ident.unraw().to_string();
    };
    check_python_name(&given, errors);
    given.value()
}

/// The same for what may belong to a class: `Stack.create`.
fn dotted_name(given: Option<LitStr>, ident: &Ident, errors: &mut Errors) -> String {
    let Some(given) = given else {
        return ident.unraw().to_string();
    };
    for name in given.value().split('.') {
        check_python_name(&LitStr::new(name, given.span()), errors);
    }
    given.value()
}

pub(crate) fn check_python_name(name: &LitStr, errors: &mut Errors) {
    let text = name.value();
    let is_name = text
        .chars()
        .all(|c| c == '_' || c.is_alphanumeric() || !c.is_ascii());
    if !is_name || text.starts_with(|c: char| c.is_ascii_digit()) || text.is_empty() {
        errors.push(Error::new(
            name.span(),
            format!("{text:?} is not a Python identifier"),
        ));
    }
}

fn read_symbol(symbol: &LitStr, errors: &mut Errors) -> Option<Ident> {
    let text = symbol.value();
    let is_c = text.chars().all(|c| c == '_' || c.is_ascii_alphanumeric());
    match syn::parse_str::<Ident>(&text) {
        Ok(ident) if is_c => Some(Ident::new(&ident.to_string(), symbol.span())),
        Ok(_) | Err(_) => {
            errors.push(Error::new(
                symbol.span(),
                format!("{text:?} cannot be the name of a C function"),
            ));
            None
        }
    }
}

fn check_duplicates(functions: &[Function], errors: &mut Errors) {
    let mut owners = HashMap::new();
    for function in functions {
        for symbol in [&function.symbol].into_iter().chain(&function.batch) {
            if let Some(owner) = owners.insert(symbol.to_string(), &function.name) {
                let message = format!("the symbol `{symbol}` is taken by `{owner}` already");
                errors.push(Error::new(symbol.span(), message));
            }
        }
    }
}
