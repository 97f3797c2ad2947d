//! The methods of a class.

use crate::emit::literal::cpp::{self as literal, Form};
use crate::emit::{comment, layout, types};
use crate::module::{Function, Library, Module, Parameter};

/// The methods that throw, then their twins.
pub(super) fn all(library: &Library, module: &Module) -> String {
    if module.functions.is_empty() {
        return String::new();
    }
    let mut text = "#if BRIDGE_EXCEPTIONS\n".to_owned();
    for function in &module.functions {
        text += &comment::block(2, &documentation(library, module, function));
        let result = types::cpp_result(library, &function.result.ty);
        text += &method(library, function, &result, &function.names.method, "call");
    }
    text += "#endif\n\n";
    for function in &module.functions {
        text += &comment::block(2, &twin_documentation(library, module, function));
        let result = format!(
            "bridge::result<{}>",
            types::cpp_result(library, &function.result.ty)
        );
        text += &method(
            library,
            function,
            &result,
            &function.names.try_method,
            "try_call",
        );
    }
    text
}

fn method(library: &Library, function: &Function, result: &str, name: &str, call: &str) -> String {
    let mut text = layout::list(
        2,
        &format!("{result} {name}("),
        &parameters(library, function),
        ") const {",
    );
    let last_error = &library.symbols.last_error;
    let mut arguments = vec![
        format!("functions_->{last_error}"),
        format!("functions_->{}", function.names.symbol),
    ];
    arguments.extend(
        types::release(library, &function.result.ty).map(|symbol| format!("functions_->{symbol}")),
    );
    let lower = |parameter: &Parameter| {
        format!(
            "{}::lower({})",
            types::cpp_tag(library, &parameter.hint.ty),
            parameter.ident
        )
    };
    arguments.extend(function.parameters.iter().map(lower));
    let head = format!(
        "return bridge::{call}<{}>(",
        types::cpp_tag(library, &function.result.ty)
    );
    text += &layout::list(4, &head, &arguments, ");");
    text + "  }\n\n"
}

/// The declarations of the parameters, with the default arguments that C++ can have.
fn parameters(library: &Library, function: &Function) -> Vec<String> {
    let from = first_default(library, function);
    let declare = |(index, parameter): (usize, &Parameter)| {
        let declared = format!(
            "{} {}",
            types::cpp_parameter(library, &parameter.hint.ty),
            parameter.ident
        );
        match default(library, parameter) {
            Some(default) if index >= from => format!("{declared} = {default}"),
            Some(_) | None => declared,
        }
    };
    function
        .parameters
        .iter()
        .enumerate()
        .map(declare)
        .collect()
}

/// Index of the first parameter from which on all have a default that C++ can have.
fn first_default(library: &Library, function: &Function) -> usize {
    let required = function
        .parameters
        .iter()
        .rposition(|parameter| default(library, parameter).is_none());
    required.map_or(0, |index| index + 1)
}

fn default(library: &Library, parameter: &Parameter) -> Option<String> {
    let literal = parameter.default.as_ref()?.literal.as_ref()?;
    literal::value(library, &parameter.hint.ty, literal, Form::View)
}

fn documentation(library: &Library, module: &Module, function: &Function) -> Vec<String> {
    let mut lines = comment::function(module, function);
    lines.extend(required_defaults(library, function));
    lines
}

/// What to know of defaults that the C++ method lacks.
fn required_defaults(library: &Library, function: &Function) -> Vec<String> {
    let mut lines = Vec::new();
    for parameter in &function.parameters[..first_default(library, function)] {
        let Some(written) = &parameter.default else {
            continue;
        };
        let why = if default(library, parameter).is_some() {
            "a later parameter has no default in C++"
        } else {
            "C++ cannot express it"
        };
        lines.push(format!(
            "`{}` has to be passed: its default in Python is `{}`, but {why}.",
            parameter.ident,
            comment::escape(&written.written)
        ));
    }
    lines
}

fn twin_documentation(library: &Library, module: &Module, function: &Function) -> Vec<String> {
    let mut lines = vec![
        format!(
            "{}(), but an error comes back in the result.",
            function.names.method
        ),
        String::new(),
        comment::python(module, function),
    ];
    lines.extend(required_defaults(library, function));
    lines
}
