//! Syntax trees to the intermediate representation. The only place that rejects what Python would accept.
//!
//! All problems of all files are collected. `program` knows all modules of a run, `scope` what the names of one mean,
//! `condition` which of its branches Python takes. One file goes through `unit`: `definitions` says which functions
//! there are, `all`, `export` and `candidate` which of them are wanted, `function`, `parameter` and `default` what one
//! of them looks like, `constant` which constants there are. `hint` and `resolve` make types of hints, with
//! `construct`, `literal`, `class`, `array` and `width`; `named` keeps the classes of the run. `imports` knows which imports
//! will fail. `exception` finds the classes that Python can raise. `overload` and `clash` compare all of them.

mod all;
mod array;
mod candidate;
mod clash;
mod class;
mod condition;
mod constant;
mod construct;
mod default;
mod definitions;
mod docstring;
mod exception;
mod export;
mod function;
mod hidden;
mod hint;
mod hint_help;
mod imports;
mod inout;
mod instances;
mod interchange;
mod known;
mod leftovers;
mod literal;
mod named;
mod overload;
mod parameter;
mod program;
mod resolve;
mod result;
mod scope;
mod selection;
mod subscript;
mod text;
mod union;
mod unit;
mod width;

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::module::{Definition, EmbeddedFile, ExceptionClass, Library, Module};
use crate::names;
use crate::parse::ast::Stmt;
use crate::parse::{self, Role, SourceFile};

use clash::Places;
use class::Offered;
use docstring::Docs;
use hint::Hints;
use named::Named;
use program::{Parsed, Program};
use scope::Scope;

pub use imports::imports;
pub use selection::{Override, Selection};

/// What the user chose for the whole library.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Name of the library: `rust_python_bridge`.
    pub name: String,
    /// What symbols start with, `{module}` in it is filled: `python_`.
    pub prefix: String,
    /// Whether warnings are errors.
    pub strict: bool,
    /// The version of Python to decide `if sys.version_info >= (3, 10):` for, where it is known.
    pub python: Option<(u32, u32)>,
    /// What is bridged, and as what.
    pub selection: Selection,
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
    /// Exceptions that the modules define, bases first.
    pub exceptions: Vec<ExceptionClass>,
    /// Files of embedded packages.
    pub files: Vec<EmbeddedFile>,
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
            exceptions: Vec::new(),
            files: Vec::new(),
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
    let bodies = parse_all(sources, &mut diagnostics);
    let program = Program::new(scopes(sources, &bodies, options));
    let nothing = Offered::default();
    let offered = Offered::of(&hints(&program, &named, options, &nothing));
    let hints = hints(&program, &named, options, &offered);
    class::announce(&hints, &offered);
    let mut units = Vec::new();
    let mut own = Vec::new();
    for hints in hints {
        let (source, file) = (hints.source, hints.file);
        let Some(parsed) = program.file(file) else {
            continue;
        };
        if matches!(source.role, Role::Embedded | Role::Installed) {
            units.push(unit::lower(hints, parsed.body, &mut diagnostics));
        }
        if source.role != Role::Types {
            own.push((hints, parsed.body));
        }
    }
    let symbols = names::library_symbols(&options.prefix, &options.name);
    let (places, modules) = units.into_iter().unzip();
    let mut library = Library {
        name: options.name.clone(),
        prefix: options.prefix.clone(),
        symbols,
        modules,
        files: embedded_files(sources),
        data: Vec::new(),
        definitions: Vec::new(),
        exceptions: exception::all(&own),
    };
    let places = Places {
        modules: places,
        definitions: named.into_used(&mut library),
    };
    overload::distinguish(&mut library);
    exception::distinguish(&mut library);
    hidden::qualify(&mut library);
    let taken = clash::check(&library, &places, &mut diagnostics);
    names::batches(&mut library.modules, taken);
    diagnostics.extend(options.selection.check(&library.modules));
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
        exceptions: library.exceptions.clone(),
        files: library.files.clone(),
        library: (!failed).then_some(library),
        diagnostics,
    }
}

/// What resolves the hints of each source.
fn hints<'a>(
    program: &'a Program<'a>,
    named: &'a Named,
    options: &'a Options,
    offered: &'a Offered<'a>,
) -> Vec<Hints<'a>> {
    let hints = program.files().map(|(file, parsed)| Hints {
        source: parsed.source,
        file,
        scope: &parsed.scope,
        program,
        named,
        prefix: &options.prefix,
        selection: &options.selection,
        variant: 0,
        offered,
        owner: None,
        generics: [None; 2],
    });
    hints.collect()
}

/// The statements of each source; a mistake in one that only gives types is not the user's.
fn parse_all(sources: &[SourceFile], diagnostics: &mut Vec<Diagnostic>) -> Vec<Option<Vec<Stmt>>> {
    let mut bodies = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        let body = parse::module(source, file);
        bodies.push(match (body, source.role) {
            (Ok(body), _) => Some(body),
            (Err(_), Role::Types) => None,
            (Err(errors), Role::Embedded | Role::Installed | Role::Part) => {
                diagnostics.extend(errors);
                None
            }
        });
    }
    bodies
}

fn scopes<'a>(
    sources: &'a [SourceFile],
    bodies: &'a [Option<Vec<Stmt>>],
    options: &Options,
) -> Vec<Option<Parsed<'a>>> {
    let each = sources.iter().zip(bodies).map(|(source, body)| {
        let body = body.as_deref()?;
        let scope = Scope::read(body, source, options.python);
        Some(Parsed {
            source,
            body,
            scope,
            docs: Docs::of_implementation(source),
        })
    });
    each.collect()
}

/// All files of packages, bridged or not.
fn embedded_files(sources: &[SourceFile]) -> Vec<EmbeddedFile> {
    let embedded = sources.iter().filter(|source| match source.role {
        Role::Embedded => source.is_in_package(),
        Role::Part => true,
        Role::Installed | Role::Types => false,
    });
    let files = embedded.map(|source| EmbeddedFile {
        module: source.module.clone(),
        file: source.file.clone(),
        is_package: source.is_package,
        source: source.text.clone(),
    });
    files.collect()
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
