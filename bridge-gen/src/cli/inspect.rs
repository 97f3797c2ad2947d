//! `bridge-gen inspect`

use crate::emit::c::parameter_type;
use crate::emit::signature::{constant_signature, signature};
use crate::emit::{json, literal, types};
use crate::fingerprint::fingerprint;
use crate::module::{DefinitionKind, Function, LeftOut, Library, Module};
use unicode_width::UnicodeWidthStr as _;

use super::args::{Format, Inspect};
use super::failure::Failure;
use super::settings::Input;
use super::{read, terminal};

/// Prints the description, for people or for programs.
pub fn run(arguments: &Inspect) -> Result<(), Failure> {
    let (library, result) = read::inspected(&Input::of(&arguments.input)?)?;
    terminal::print(&match arguments.format {
        Format::Json => json::description(&library, fingerprint(&library)),
        Format::Table => table(&library),
    })?;
    result
}

fn table(library: &Library) -> String {
    let modules: Vec<_> = library
        .modules
        .iter()
        .map(|module| module_table(library, module))
        .collect();
    modules.join("\n")
}

fn module_table(library: &Library, module: &Module) -> String {
    let mut text = format!(
        "{}: class {}::{}\n",
        module.file, library.name, module.class
    );
    let mut rows = vec![["LINE".to_owned(), "PYTHON".to_owned(), "C".to_owned()]];
    rows.extend(bridged_rows(library, module));
    text += &aligned(&rows);
    if !module.left_out.is_empty() {
        let mut rows = vec![["LINE".to_owned(), "LEFT OUT".to_owned(), "WHY".to_owned()]];
        rows.extend(module.left_out.iter().flat_map(left_out_rows));
        text.push('\n');
        text += &aligned(&rows);
    }
    text
}

/// Functions, constants, exceptions, and classes that functions use, in the order of their lines.
fn bridged_rows(library: &Library, module: &Module) -> Vec<[String; 3]> {
    let functions = module.functions.iter();
    let functions = functions.map(|one| (one.line, function_cells(library, module, one)));
    let constants = module.constants.iter();
    let constants = constants.map(|one| {
        let python = constant_signature(module, one);
        (one.line, [python, one.macro_name.clone()])
    });
    let definitions = library.definitions.iter();
    let definitions = definitions.filter(|one| one.module == module.name);
    let definitions = definitions.map(|one| {
        let python = format!("{}.{}: {}", one.module, one.python_name, kind(&one.kind));
        (one.line, [python, types::c_of(one).to_owned()])
    });
    let exceptions = library.exceptions.iter();
    let exceptions = exceptions.filter(|one| one.module == module.name);
    let exceptions = exceptions.map(|one| {
        let python = format!("{}.{}: exception", one.module, one.python_name);
        (one.line, [python, format!("C++ class {}", one.cpp)])
    });
    let all = functions.chain(constants).chain(definitions);
    let mut all: Vec<_> = all.chain(exceptions).collect();
    all.sort_by_key(|(line, _)| *line);
    let rows = all.into_iter();
    rows.map(|(line, [python, c])| [line.to_string(), python, c])
        .collect()
}

/// What a class is, or the literals of a set.
fn kind(kind: &DefinitionKind) -> String {
    match kind {
        DefinitionKind::Record(_) | DefinitionKind::Class(_) | DefinitionKind::Enumeration(_) => {
            kind.word().to_owned()
        }
        DefinitionKind::Choice(choice) => literal::python::choice(&choice.values),
    }
}

fn function_cells(library: &Library, module: &Module, function: &Function) -> [String; 2] {
    let parameters: Vec<_> = function
        .parameters
        .iter()
        .map(|one| parameter_type(library, one) + &one.ident)
        .collect();
    let parameters = if parameters.is_empty() {
        "void".to_owned()
    } else {
        parameters.join(", ")
    };
    let result = types::c(library, &function.result.ty);
    let c = format!("{result} {}({parameters})", function.names.symbol);
    [signature(module, function), c]
}

/// One row for each reason.
fn left_out_rows(left_out: &LeftOut) -> impl Iterator<Item = [String; 3]> {
    left_out.reasons.iter().enumerate().map(|(index, reason)| {
        let reason = format!("{} {}", reason.code, reason.text);
        match index {
            0 => [
                left_out.line.to_string(),
                left_out.python_name.clone(),
                reason,
            ],
            _ => [String::new(), String::new(), reason],
        }
    })
}

/// Columns as wide as their widest cell, the first one to the right.
fn aligned(rows: &[[String; 3]]) -> String {
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].width())
            .max()
            .unwrap_or(0)
    };
    let (first, second) = (width(0), width(1));
    let line = |[a, b, c]: &[String; 3]| {
        let (left, right) = (first - a.width(), second - b.width());
        format!("  {}{a}  {b}{}  {c}\n", " ".repeat(left), " ".repeat(right))
    };
    rows.iter().map(line).collect()
}
