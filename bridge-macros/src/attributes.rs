//! The attributes that the block understands, and the arguments of the macro itself.

use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
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

/// `name = "…", source = expr, safe`
#[derive(Default)]
pub(crate) struct Arguments {
    pub name: Option<LitStr>,
    pub source: Option<Expr>,
    pub safe: bool,
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
        if key == "safe" && !self.safe {
            self.safe = true;
            return Ok(());
        }
        input.parse::<Token![=]>()?;
        if key == "name" && self.name.is_none() {
            self.name = Some(input.parse()?);
        } else if key == "source" && self.source.is_none() {
            self.source = Some(input.parse()?);
        } else {
            return Err(Error::new(
                key.span(),
                "expected `name = \"…\"` and `source = …`, each once",
            ));
        }
        Ok(())
    }
}

/// The attributes of an item.
#[derive(Default)]
pub(crate) struct Attributes {
    pub symbol: Option<LitStr>,
    /// Set for a wrong one as well, which is no missing one.
    pub has_symbol: bool,
    pub batch: Option<LitStr>,
    pub class: Option<LitStr>,
    pub python: Option<LitStr>,
    flags: Vec<(&'static str, Span)>,
}

/// What may carry an attribute.
#[derive(Clone, Copy)]
pub(crate) enum Target {
    Function,
    Parameter,
    Field,
    Member,
}

impl Target {
    fn has_symbol(self) -> bool {
        match self {
            Self::Function => true,
            Self::Parameter | Self::Field | Self::Member => false,
        }
    }

    fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Function => &["constant", "method", "getter", "setter", "operator"],
            Self::Parameter => &["keyword", "omittable", "inout", "args", "kwargs"],
            Self::Field => &["computed", "may_be_missing"],
            Self::Member => &[],
        }
    }

    /// ``"`#[python = "…"]` and `#[keyword]`"``
    fn allowed(self) -> String {
        let symbols: &[_] = match self.has_symbol() {
            true => &["symbol = \"…\"", "batch = \"…\"", "class = \"…\""],
            false => &[],
        };
        let texts = symbols.iter().copied().chain(["python = \"…\""]);
        let all = texts.chain(self.flags().iter().copied());
        let all: Vec<_> = all.map(|one| format!("`#[{one}]`")).collect();
        match &all[..] {
            [one] => one.clone(),
            [first @ .., last] => format!("{} and {last}", first.join(", ")),
            [] => String::new(),
        }
    }
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
        if path.is_ident("doc") {
            return Ok(());
        }
        if path.is_ident("python") {
            return set(&mut self.python, text(attribute)?, attribute);
        }
        if path.is_ident("symbol") && target.has_symbol() {
            return set(&mut self.symbol, text(attribute)?, attribute);
        }
        if path.is_ident("batch") && target.has_symbol() {
            return set(&mut self.batch, text(attribute)?, attribute);
        }
        if path.is_ident("class") && target.has_symbol() {
            return set(&mut self.class, text(attribute)?, attribute);
        }
        let Some(flag) = target.flags().iter().find(|flag| path.is_ident(flag)) else {
            let allowed = target.allowed();
            let message = format!("unknown attribute: expected {allowed}");
            return Err(Error::new_spanned(attribute, message));
        };
        attribute.meta.require_path_only()?;
        if self.flag(flag).is_some() {
            return Err(Error::new_spanned(attribute, "given twice"));
        }
        self.flags.push((flag, path.span()));
        Ok(())
    }

    /// Where that flag is.
    pub fn flag(&self, name: &str) -> Option<Span> {
        let mut flags = self.flags.iter();
        flags.find(|(flag, _)| *flag == name).map(|(_, span)| *span)
    }

    /// All flags.
    pub fn flags(&self) -> &[(&'static str, Span)] {
        &self.flags
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
