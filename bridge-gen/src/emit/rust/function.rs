//! The signatures of functions.

use std::fmt::Write as _;

use super::layout::{self, MAX_WIDTH, width};
use super::{Caller, write_doc};
use crate::emit::types;
use crate::module::{
    DefinitionKind, Function, FunctionKind, Library, Parameter, ParameterKind, Passing,
};

const INDENT: &str = "    ";

pub(super) fn write(out: &mut String, library: &Library, function: &Function, caller: Caller) {
    write_doc(out, INDENT, function.doc.as_deref());
    let _ = writeln!(out, "    #[symbol = {:?}]", function.names.symbol);
    if let Some(batch) = &function.batch {
        let _ = writeln!(out, "    #[batch = {:?}]", batch.symbol);
    }
    if function.python_name != function.names.ident {
        let _ = writeln!(out, "    #[python = {:?}]", function.python_name);
    }
    match function.kind {
        FunctionKind::Call => {}
        FunctionKind::Constant => out.push_str("    #[constant]\n"),
        FunctionKind::Method => out.push_str("    #[method]\n"),
        FunctionKind::Getter => out.push_str("    #[getter]\n"),
        FunctionKind::Setter => out.push_str("    #[setter]\n"),
        FunctionKind::Operator => out.push_str("    #[operator]\n"),
    }
    if let (Caller::Rust, Some(class)) = (caller, owner(library, function)) {
        let _ = writeln!(out, "    #[class = {class:?}]");
    }
    match caller {
        Caller::C => write_signature(out, library, function),
        Caller::Rust => write_signature(out, library, &named_apart(library, function)),
    }
}

/// The class that it is a method of.
fn owner<'a>(library: &'a Library, function: &Function) -> Option<&'a str> {
    let definition = library.definition(function.owner?);
    match definition.kind {
        DefinitionKind::Class(_) => Some(&definition.names.cpp),
        DefinitionKind::Record(_) | DefinitionKind::Enumeration(_) | DefinitionKind::Choice(_) => {
            None
        }
    }
}

/// With parameters that no class is named like: safe functions declare them by their names, which would be patterns then.
fn named_apart(library: &Library, function: &Function) -> Function {
    let mut function = function.clone();
    for index in 0..function.parameters.len() {
        let mut ident = function.parameters[index].ident.clone();
        let is_taken = |ident: &String| {
            let mut definitions = library.definitions.iter();
            definitions.any(|one| one.names.cpp == *ident)
                || function
                    .parameters
                    .iter()
                    .enumerate()
                    .any(|(other, one)| other != index && one.ident == *ident)
        };
        while is_taken(&ident) {
            ident.push('_');
        }
        function.parameters[index].ident = ident;
    }
    function
}

/// Three layouts: all on one line, the result on the next, or one parameter a line.
fn write_signature(out: &mut String, library: &Library, function: &Function) {
    let start = format!("    fn {}(", function.names.ident);
    let result = format!("-> {};", types::rust(library, &function.result.ty));
    let attributes: Vec<_> = function.parameters.iter().map(attributes).collect();
    let parameters = function.parameters.iter().zip(&attributes);
    let lines: Vec<_> = parameters
        .map(|(one, attributes)| on_a_line(library, one, attributes))
        .collect();
    let list = format!("{start}{})", lines.join(", "));
    let full = width(&list) + 1 + width(&result);
    let empty = lines.is_empty();
    let broken = attributes.iter().any(|attributes| attributes.len() > 1);
    // rustfmt overruns its limit by two where there is no parameter.
    let one_line = if empty { MAX_WIDTH + 2 } else { MAX_WIDTH - 1 };

    let _ = if !broken && full <= one_line {
        writeln!(out, "{list} {result}")
    } else if empty && INDENT.len() + width(&result) > MAX_WIDTH {
        let result = layout::ty(library, &function.result.ty, width(&list) + 4, 4, 1);
        writeln!(out, "{list} -> {result};")
    } else if empty || !broken && full == MAX_WIDTH {
        writeln!(out, "{list}\n    {result}")
    } else {
        let parameters = function.parameters.iter().zip(&attributes);
        let lines: String = parameters
            .map(|(one, attributes)| on_lines(library, one, attributes))
            .collect();
        let result = layout::ty(library, &function.result.ty, 7, 4, 1);
        writeln!(out, "{start}\n{lines}    ) -> {result};")
    };
}

fn attributes(parameter: &Parameter) -> Vec<String> {
    let mut attributes = Vec::new();
    if parameter.python_name != parameter.ident {
        attributes.push(format!("#[python = {:?}]", parameter.python_name));
    }
    if parameter.kind == ParameterKind::KeywordOnly {
        attributes.push("#[keyword]".to_owned());
    }
    match parameter.passing {
        Passing::Value => {}
        Passing::Omittable => attributes.push("#[omittable]".to_owned()),
        Passing::InOut => attributes.push("#[inout]".to_owned()),
    }
    match parameter.kind {
        ParameterKind::PositionalOnly
        | ParameterKind::PositionalOrKeyword
        | ParameterKind::KeywordOnly => {}
        ParameterKind::VarPositional => attributes.push("#[args]".to_owned()),
        ParameterKind::VarKeyword => attributes.push("#[kwargs]".to_owned()),
    }
    attributes
}

fn on_a_line(library: &Library, parameter: &Parameter, attributes: &[String]) -> String {
    let ty = types::rust(library, &parameter.hint.ty);
    let declared = format!("{}: {ty}", parameter.ident);
    let all = attributes.iter().chain([&declared]);
    all.cloned().collect::<Vec<_>>().join(" ")
}

/// One attribute stays on the line of its parameter, but not two. Then rustfmt counts the last one nevertheless.
fn on_lines(library: &Library, parameter: &Parameter, attributes: &[String]) -> String {
    let pad = " ".repeat(8);
    let mut start = pad.clone();
    let mut column = pad.len();
    for attribute in attributes {
        let between = if attributes.len() > 1 {
            format!("\n{pad}")
        } else {
            " ".to_owned()
        };
        start += &format!("{attribute}{between}");
        column = width(attribute) + pad.len() + 1;
    }
    let name = format!("{}: ", parameter.ident);
    let ty = layout::ty(
        library,
        &parameter.hint.ty,
        column + width(&name),
        pad.len(),
        1,
    );
    format!("{start}{name}{ty},\n")
}
