//! Syntax trees to the intermediate representation. The only place that rejects what Python would accept.
//!
//! All problems of all files are collected. One file goes through `unit`: `scope` knows what names mean,
//! `definitions` which functions there are, `all`, `export` and `candidate` which of them are wanted,
//! `function`, `hint`, `width` and `default` what one of them looks like. `imports` knows which of its imports
//! will fail. `clash` compares all of them.

mod all;
mod candidate;
mod clash;
mod class;
mod constant;
mod construct;
mod default;
mod definitions;
mod docstring;
mod export;
mod function;
mod hint;
mod hint_help;
mod imports;
mod literal;
mod named;
mod overload;
mod scope;
mod text;
mod unit;
mod width;

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::module::{Definition, Library, Module};
use crate::names;
use crate::parse::{self, SourceFile};

use clash::Places;
use named::Named;
use unit::Unit;

/// What the user chose for the whole library.
#[derive(Debug, Clone)]
pub struct Options {
    /// Name of the library: `rust_python_bridge`.
    pub name: String,
    /// What symbols start with, `{module}` in it is filled: `python_`.
    pub prefix: String,
    /// Whether warnings are errors.
    pub strict: bool,
}

/// What became of the sources.
#[derive(Debug)]
pub struct Outcome {
    /// The library, unless there is an error.
    pub library: Option<Library>,
    /// Every module without a syntax error, with what would be bridged and what is left out, whatever other errors
    /// there are.
    pub modules: Vec<Module>,
    /// The types that these refer to.
    pub definitions: Vec<Definition>,
    /// All problems, by file and position.
    pub diagnostics: Vec<Diagnostic>,
}

/// Parses and lowers all sources of one library.
pub fn lower(sources: &[SourceFile], options: &Options) -> Outcome {
    match parse::on_large_stack(|| lower_all(sources, options)) {
        Ok(outcome) => outcome,
        Err(error) => Outcome {
            library: None,
            modules: Vec::new(),
            definitions: Vec::new(),
            diagnostics: vec![Diagnostic::cannot_read(
                Path::new("a thread to parse on"),
                error,
            )],
        },
    }
}

fn lower_all(sources: &[SourceFile], options: &Options) -> Outcome {
    let mut diagnostics = check_options(options);
    let named = Named::default();
    let mut units = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        match parse::module(source, file) {
            Ok(body) => units.push(unit::lower(
                source,
                file,
                &body,
                options,
                &named,
                &mut diagnostics,
            )),
            Err(errors) => diagnostics.extend(errors),
        }
    }
    let symbols = names::library_symbols(&options.prefix, &options.name);
    let (places, modules) = units.into_iter().map(Unit::into_parts).unzip();
    let mut library = Library {
        name: options.name.clone(),
        prefix: options.prefix.clone(),
        symbols,
        modules,
        definitions: Vec::new(),
    };
    let places = Places {
        functions: places,
        definitions: named.into_used(&mut library),
    };
    overload::distinguish(&mut library);
    clash::check(&library, &places, &mut diagnostics);
    diagnostics.sort_by_key(Diagnostic::sort_key);
    if options.strict {
        for diagnostic in &mut diagnostics {
            diagnostic.severity = Severity::Error;
        }
    }
    let failed = diagnostics.iter().any(Diagnostic::is_error);
    Outcome {
        modules: library.modules.clone(),
        definitions: library.definitions.clone(),
        library: (!failed).then_some(library),
        diagnostics,
    }
}

fn check_options(options: &Options) -> Vec<Diagnostic> {
    let name = names::check_library(&options.name).err().map(|why| {
        Diagnostic::new(
            Code::LibraryName,
            format!("the library cannot have that name: {why}"),
        )
        .help("write `--name` with letters, digits and `_`: `--name my_library`")
    });
    let prefix = names::check_prefix(&options.prefix).err().map(|why| {
        Diagnostic::new(
            Code::LibraryName,
            format!("symbols cannot have that prefix: {why}"),
        )
        .help("write `--prefix` with letters, digits, `_` and `{module}`: `--prefix py_{module}_`")
    });
    name.into_iter().chain(prefix).collect()
}
