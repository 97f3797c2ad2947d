//! The attributes that the block understands, and the arguments of the macro itself.

use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::{
    Attribute, Error, Expr, ExprLit, Ident, Lit, LitStr, Meta, MetaNameValue, Result, Token,
};

/// All errors of a block.
#[derive(Default)]
pub(crate) struct Errors(Option<Error>);

impl Errors {
    pub fn push(&mut self, error: Error) {
        match &mut self.0 {
            Some(first) => first.combine(error),
            None => self.0 = Some(error),
        }
    }

    pub fn finish(self) -> Result<()> {
        self.0.map_or(Ok(()), Err)
    }
}

/// `name = "…", source = expr`
#[derive(Default)]
pub(crate) struct Arguments {
    pub name: Option<LitStr>,
    pub source: Option<Expr>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream) -> Result<Self> {
        let mut arguments = Self::default();
        while !input.is_empty() {
            let key: Ident = input.parse()?;
            input.parse::<Token![=]>()?;
            if key == "name" && arguments.name.is_none() {
                arguments.name = Some(input.parse()?);
            } else if key == "source" && arguments.source.is_none() {
                arguments.source = Some(input.parse()?);
            } else {
                return Err(Error::new(
                    key.span(),
                    "expected `name = \"…\"` and `source = …`, each once",
                ));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(arguments)
    }
}

/// The attributes of a function or parameter.
#[derive(Default)]
pub(crate) struct Attributes {
    pub symbol: Option<LitStr>,
    /// Set for a wrong one as well, which is no missing one.
    pub has_symbol: bool,
    pub python: Option<LitStr>,
    pub keyword: Option<Span>,
}

/// What may carry an attribute.
#[derive(Clone, Copy)]
pub(crate) enum Target {
    Function,
    Parameter,
}

impl Attributes {
    pub fn from_syn(attributes: &[Attribute], target: Target, errors: &mut Errors) -> Self {
        let mut found = Self::default();
        for attribute in attributes {
            found.has_symbol |= attribute.path().is_ident("symbol");
            if let Err(error) = found.read(attribute, target) {
                errors.push(error);
            }
        }
        found
    }

    fn read(&mut self, attribute: &Attribute, target: Target) -> Result<()> {
        let path = attribute.path();
        let allowed = match target {
            Target::Function => "`#[symbol = \"…\"]` and `#[python = \"…\"]`",
            Target::Parameter => "`#[python = \"…\"]` and `#[keyword]`",
        };
        match target {
            _ if path.is_ident("doc") => Ok(()),
            _ if path.is_ident("python") => set(&mut self.python, text(attribute)?, attribute),
            Target::Function if path.is_ident("symbol") => {
                set(&mut self.symbol, text(attribute)?, attribute)
            }
            Target::Parameter if path.is_ident("keyword") => {
                attribute.meta.require_path_only()?;
                set(
                    &mut self.keyword,
                    path.get_ident().map_or_else(Span::call_site, Ident::span),
                    attribute,
                )
            }
            Target::Function | Target::Parameter => Err(Error::new_spanned(
                attribute,
                format!("unknown attribute: expected {allowed}"),
            )),
        }
    }
}

fn set<T>(slot: &mut Option<T>, value: T, attribute: &Attribute) -> Result<()> {
    match slot.replace(value) {
        Some(_) => Err(Error::new_spanned(attribute, "given twice")),
        None => Ok(()),
    }
}

fn text(attribute: &Attribute) -> Result<LitStr> {
    match &attribute.meta {
        Meta::NameValue(MetaNameValue {
            value:
                Expr::Lit(ExprLit {
                    lit: Lit::Str(text),
                    ..
                }),
            ..
        }) => Ok(text.clone()),
        Meta::NameValue(_) | Meta::Path(_) | Meta::List(_) => Err(Error::new_spanned(
            attribute,
            "expected a string: `#[… = \"…\"]`",
        )),
    }
}
