//! Parameters, and the ways to pass them.

use proc_macro2::Span;
use syn::{Error, FnArg, Ident, Pat, PatIdent, Signature, Type};

use crate::attributes::{Attributes, Errors, Target};
use crate::parse::python_name;

/// One parameter.
pub(crate) struct Parameter {
    pub ident: Ident,
    /// Name in Python.
    pub name: String,
    pub ty: Type,
    pub is_keyword: bool,
    pub passing: Passing,
}

/// How it is passed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Passing {
    /// `T`
    Value,
    /// `*const T`
    Omittable,
    /// `*mut T`
    InOut,
    /// `T`, an array of all other positional arguments.
    Args,
    /// `T`, a map of all other named arguments.
    Kwargs,
}

impl Parameter {
    /// Whether Python takes it by its position.
    pub fn is_positional(&self) -> bool {
        self.place() == 0
    }

    /// Where Python wants it: positional ones come first, `**kwargs` last.
    fn place(&self) -> u8 {
        match self.passing {
            Passing::Kwargs => 3,
            Passing::Args => 1,
            Passing::Value | Passing::Omittable | Passing::InOut if self.is_keyword => 2,
            Passing::Value | Passing::Omittable | Passing::InOut => 0,
        }
    }
}

/// The parameters of a function, in Python's order.
pub(crate) fn read_all(sig: &Signature, errors: &mut Errors) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for input in &sig.inputs {
        let Some(parameter) = read(input, errors) else {
            continue;
        };
        if let Some(last) = parameters.last()
            && let Some(message) = misplaced(last, &parameter)
        {
            errors.push(Error::new(parameter.ident.span(), message));
        }
        parameters.push(parameter);
    }
    parameters
}

/// Why `next` cannot follow `last`.
fn misplaced(last: &Parameter, next: &Parameter) -> Option<&'static str> {
    match (last.place(), next.place()) {
        (1, 1) => Some("there can be only one `#[args]`"),
        (3, 3) => Some("there can be only one `#[kwargs]`"),
        (3, _) => Some("nothing can follow `#[kwargs]`"),
        (2, 0) => Some("a positional parameter cannot follow a `#[keyword]` one"),
        (1, 0) => Some("a positional parameter cannot follow `#[args]`: add `#[keyword]`"),
        (2, 1) => Some("`#[args]` cannot follow a `#[keyword]` parameter"),
        (_, _) => None,
    }
}

fn read(input: &FnArg, errors: &mut Errors) -> Option<Parameter> {
    let FnArg::Typed(input) = input else {
        errors.push(Error::new_spanned(
            input,
            "a bridged function has no receiver: it belongs to a module",
        ));
        return None;
    };
    let attributes = Attributes::from_syn(&input.attrs, Target::Parameter, errors);
    let is_keyword = attributes.flag("keyword").is_some();
    let passing = passing(attributes.flags(), is_keyword, errors);
    let ident = read_name(&input.pat, errors)?;
    Some(Parameter {
        name: python_name(attributes.python, &ident, errors),
        ident,
        ty: (*input.ty).clone(),
        is_keyword,
        passing,
    })
}

fn read_name(pattern: &Pat, errors: &mut Errors) -> Option<Ident> {
    let Pat::Ident(name) = pattern else {
        errors.push(not_a_name(pattern));
        return None;
    };
    let PatIdent {
        by_ref,
        mutability,
        subpat,
        ..
    } = name;
    if by_ref.is_some() || mutability.is_some() || subpat.is_some() {
        errors.push(not_a_name(pattern));
    }
    Some(name.ident.clone())
}

fn not_a_name(pattern: &Pat) -> Error {
    Error::new_spanned(pattern, "expected the name of a parameter: `name: type`")
}

fn passing(flags: &[(&str, Span)], is_keyword: bool, errors: &mut Errors) -> Passing {
    let mut passing = Passing::Value;
    for (flag, span) in flags {
        let next = match *flag {
            "omittable" => Passing::Omittable,
            "inout" => Passing::InOut,
            "args" => Passing::Args,
            "kwargs" => Passing::Kwargs,
            _ => continue,
        };
        if passing != Passing::Value {
            let message =
                "only one of `#[omittable]`, `#[inout]`, `#[args]` and `#[kwargs]` can be given";
            errors.push(Error::new(*span, message));
        } else if is_keyword && matches!(next, Passing::Args | Passing::Kwargs) {
            let message = format!("`#[{flag}]` has no name in a call: remove `#[keyword]`");
            errors.push(Error::new(*span, message));
        }
        passing = next;
    }
    passing
}
