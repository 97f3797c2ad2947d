//! `bridge-gen inspect`

use bridge_gen::emit::json;
use bridge_gen::emit::signature::signature;
use bridge_gen::emit::types;
use bridge_gen::module::{Function, LeftOut, Library, Module, Parameter};
use unicode_width::UnicodeWidthStr as _;

use super::args::{Format, Inspect};
use super::failure::Failure;
use super::{read, terminal};

/// Prints the description, for people or for programs.
pub fn run(arguments: &Inspect) -> Result<(), Failure> {
    let (library, result) = read::inspected(&arguments.input);
    terminal::print(&match arguments.format {
        Format::Json => json::description(&library),
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
    rows.extend(
        module
            .functions
            .iter()
            .map(|function| bridged_row(library, module, function)),
    );
    text += &aligned(&rows);
    if !module.left_out.is_empty() {
        let mut rows = vec![["LINE".to_owned(), "LEFT OUT".to_owned(), "WHY".to_owned()]];
        rows.extend(module.left_out.iter().flat_map(left_out_rows));
        text.push('\n');
        text += &aligned(&rows);
    }
    text
}

fn bridged_row(library: &Library, module: &Module, function: &Function) -> [String; 3] {
    let parameters: Vec<_> = function
        .parameters
        .iter()
        .map(|one| c_parameter(library, one))
        .collect();
    let parameters = if parameters.is_empty() {
        "void".to_owned()
    } else {
        parameters.join(", ")
    };
    let result = types::c(library, &function.result.ty);
    let c = format!("{result} {}({parameters})", function.names.symbol);
    [function.line.to_string(), signature(module, function), c]
}

fn c_parameter(library: &Library, parameter: &Parameter) -> String {
    let ty = types::c(library, &parameter.hint.ty);
    format!("{ty} {}", parameter.ident)
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
